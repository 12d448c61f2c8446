/** The machine loses power at any moment of a turn: the conversation goes on with the next event, and nothing comes twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { HistoryMessage } from '../../src/shared/chat.ts'
import type { ServerFrame, SessionEvent } from '../../src/shared/frames.ts'
import { copyDemoShop } from '../support/prepare-sites.ts'
import { type Site, startSite } from '../support/site.ts'

let folder: string
let site: Site

interface Session {
  sessionId: string
  visitorToken: string
}

/** Connects, says `hello`, and hands every event to `seen` until that says that it is enough. */
function listen({ sessionId, visitorToken }: Session, hello: object[], seen: (event: SessionEvent) => boolean) {
  const url = `${site.url.replace('http', 'ws')}/api/v1/chat/ws/${sessionId}`
  const socket = new WebSocket(url, ['smartshelf.v1', `bearer.${visitorToken}`])
  return new Promise<void>((resolve, reject) => {
    socket.addEventListener('message', ({ data }) => {
      const frame = JSON.parse(String(data)) as ServerFrame
      if (frame.type === 'error') return reject(new Error(frame.code))
      if (frame.type === 'session') return hello.forEach((one) => socket.send(JSON.stringify(one)))
      if (!seen(frame)) return
      socket.close()
      resolve()
    })
    socket.addEventListener('error', () => reject(new Error('the connection failed')))
  })
}

/** Asks, and pulls the plug at the first event of type `type`; what came before it is on disk. */
async function askAndKill(session: Session, turnId: string, text: string, type: SessionEvent['type']) {
  const events: SessionEvent[] = []
  await listen(session, [{ type: 'send', turnId, text }], (event) => {
    events.push(event)
    if (event.type !== type) return false
    void site.stop()
    return true
  })
  return events
}

/** Asks, and pulls the plug `delayMs` later, whatever has come by then. */
async function askAndKillAfter(session: Session, turnId: string, text: string, delayMs: number) {
  const events: SessionEvent[] = []
  const heard = listen(session, [{ type: 'send', turnId, text }], (event) => events.push(event) < 0)
  heard.catch(() => {}) // It is cut off.
  await new Promise((resolve) => setTimeout(resolve, delayMs))
  await site.stop()
  return events
}

/** Comes back as the page does: asks for what it lacks, and sends again what the log has not shown. */
async function comeBack(session: Session, turnId: string, text: string, log: SessionEvent[]): Promise<void> {
  const isKnown = log.some((event) => event.turnId === turnId)
  if (log.some((event) => event.turnId === turnId && event.type === 'turn_finished')) return
  const resend = isKnown ? [] : [{ type: 'send', turnId, text }]
  await listen(session, [{ type: 'resume', afterSeq: log.at(-1)?.seq ?? 0 }, ...resend], (event) => {
    log.push(event)
    return event.type === 'turn_finished' && event.turnId === turnId
  })
}

async function history({ sessionId, visitorToken }: Session): Promise<HistoryMessage[]> {
  const response = await fetch(`${site.url}/api/v1/chat/sessions/${sessionId}/history`, {
    headers: { Authorization: `Bearer ${visitorToken}` },
  })
  return ((await response.json()) as { messages: HistoryMessage[] }).messages
}

const textOf = (events: SessionEvent[]) => events.map((event) => (event.type === 'delta' ? event.text : '')).join('')

/** Starts it on what was left, on other ports each time. */
async function start(): Promise<void> {
  site = await startSite({}, { persistTo: folder })
}

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smartshelf-restart-'))
  copyDemoShop(folder)
  await start()
})
test.afterAll(async () => {
  await site?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

test('a server that dies at any moment of a turn answers it once', async () => {
  const created = await fetch(`${site.url}/api/v1/chat/sessions`, { method: 'POST' })
  const session = (await created.json()) as Session
  const log: SessionEvent[] = []
  const TEXT = 'What are the best laptops under $1000?'

  log.push(...(await askAndKill(session, 'turn-1', TEXT, 'delta')))
  await start()
  await comeBack(session, 'turn-1', TEXT, log)
  const [question, answer, ...more] = await history(session)
  expect(question?.text).toBe(TEXT)
  expect(answer).toMatchObject({ status: 'complete', text: textOf(log) })
  expect(answer?.products?.length).toBeGreaterThan(0)
  expect(more).toEqual([])

  for (const [index, delayMs] of [20, 90].entries()) {
    const turnId = `turn-${index + 2}`
    log.push(...(await askAndKillAfter(session, turnId, 'which of these is lightest?', delayMs)))
    await start()
    await comeBack(session, turnId, 'which of these is lightest?', log)
  }

  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
  const ends = log.filter(({ type }) => type === 'turn_finished').map(({ turnId }) => turnId)
  expect(ends).toEqual(['turn-1', 'turn-2', 'turn-3'])
  expect(await history(session)).toHaveLength(6)
})
