/** The machine loses power in the middle of an answer: the conversation goes on with the next event. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { HistoryMessage } from '../../src/shared/chat.ts'
import type { ServerFrame, SessionEvent } from '../../src/shared/frames.ts'
import { DevServer } from './dev-server.ts'

const STATE = '.wrangler/e2e-restart'
const server = new DevServer(STATE)

interface Session {
  sessionId: string
  visitorToken: string
}

/** Connects, says `hello`, and hands every event to `seen` until that says that it is enough. */
function listen({ sessionId, visitorToken }: Session, hello: object[], seen: (event: SessionEvent) => boolean) {
  const url = `${server.origin.replace('http', 'ws')}/api/v1/chat/ws/${sessionId}`
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

/** Asks, and pulls the plug at the first event of type `type`. */
async function askAndKill(session: Session, turnId: string, text: string, type: SessionEvent['type']) {
  const events: SessionEvent[] = []
  await listen(session, [{ type: 'send', turnId, text }], (event) => {
    events.push(event)
    if (event.type !== type) return false
    server.kill()
    return true
  })
  return events
}

async function resume(session: Session, afterSeq: number): Promise<SessionEvent[]> {
  const events: SessionEvent[] = []
  await listen(
    session,
    [{ type: 'resume', afterSeq }],
    (event) => events.push(event) > 0 && event.type === 'turn_finished',
  )
  return events
}

async function history({ sessionId, visitorToken }: Session): Promise<HistoryMessage[]> {
  const response = await fetch(`${server.origin}/api/v1/chat/sessions/${sessionId}/history`, {
    headers: { Authorization: `Bearer ${visitorToken}` },
  })
  return ((await response.json()) as { messages: HistoryMessage[] }).messages
}

const textOf = (events: SessionEvent[]) => events.map((event) => (event.type === 'delta' ? event.text : '')).join('')

test.beforeAll(async () => {
  rmSync(join(import.meta.dirname, '../..', STATE), { recursive: true, force: true })
  await server.start()
})
test.afterAll(() => server.kill())

test('an answer that was cut off by a crash continues from the exact event', async () => {
  test.setTimeout(120_000)
  const created = await fetch(`${server.origin}/api/v1/chat/sessions`, { method: 'POST' })
  const session = (await created.json()) as Session

  const log = await askAndKill(session, 'turn-1', 'What are the best laptops under $1000?', 'delta')
  expect(log.map(({ type }) => type)).not.toContain('turn_finished')
  await server.start()
  log.push(...(await resume(session, log.at(-1)?.seq ?? 0)))

  expect(log.map(({ seq }) => seq)).toEqual(log.map((_, index) => index + 1))
  expect(log.at(-1)).toMatchObject({ type: 'turn_finished', status: 'complete' })
  const [question, answer, ...more] = await history(session)
  expect(question?.text).toBe('What are the best laptops under $1000?')
  expect(answer).toMatchObject({ status: 'complete', text: textOf(log) })
  expect(answer?.products?.length).toBeGreaterThan(0)
  expect(more).toEqual([])

  // Accepted, and not yet answered at all.
  const second = await askAndKill(session, 'turn-2', 'which is the lightest?', 'user_message')
  await server.start()
  second.push(...(await resume(session, second.at(-1)?.seq ?? 0)))

  expect(second.map(({ seq }) => seq)).toEqual(second.map((_, index) => log.length + index + 1))
  expect(second.at(-1)).toMatchObject({ type: 'turn_finished', status: 'complete' })
  expect(await history(session)).toHaveLength(4)
})
