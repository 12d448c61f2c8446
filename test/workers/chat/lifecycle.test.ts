import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { OngoingTurn } from '../../../durable-objects/chat-session/ongoing-turn.ts'
import { SessionStore } from '../../../durable-objects/chat-session/session-store.ts'
import type { EventBody } from '../../../durable-objects/chat-session/turn-log.ts'
import type { HistoryMessage, SessionSnapshot } from '../../../src/shared/chat.ts'
import { CLOSE } from '../../../src/shared/errors.ts'
import type { SessionEvent } from '../../../src/shared/frames.ts'
import { DIALOGUE_FRESH_MS, SESSION_IDLE_MS } from '../../../src/shared/limits.ts'
import { openDemoShop } from '../../support/demo-shop.ts'
import type { TestSocket } from '../../support/socket.ts'
import { Visitor } from '../../support/visitor.ts'

const LAPTOPS = 'What are the best laptops under $1000?'

beforeAll(openDemoShop)
afterEach(() => vi.useRealTimers())

const objectOf = (sessionId: string) => env.CHAT_SESSION.getByName(sessionId)

/** When the object's alarm rings. */
const alarmOf = (sessionId: string) => runInDurableObject(objectOf(sessionId), (_, { storage }) => storage.getAlarm())

/** When D1 is brought up to date; null when it is. */
const flushOf = (sessionId: string) =>
  runInDurableObject(
    objectOf(sessionId),
    (_, { storage }) => storage.sql.exec<{ due: number | null }>('SELECT flush_at_ms AS due FROM session').one().due,
  )

async function conversation() {
  const visitor = await Visitor.create()
  return { visitor, sessionId: await visitor.start() }
}

/** Asks over a socket and reads up to the event of type `type`. */
async function askUntil(socket: TestSocket, type: SessionEvent['type']): Promise<SessionEvent[]> {
  await socket.session()
  socket.send({ type: 'resume', afterSeq: 0 })
  socket.send({ type: 'send', turnId: 'turn-1', text: LAPTOPS })
  const events = [await socket.nextEvent()]
  while (events.at(-1)?.type !== type) events.push(await socket.nextEvent())
  return events
}

async function history(visitor: Visitor, sessionId: string): Promise<HistoryMessage[]> {
  return (await visitor.call<{ messages: HistoryMessage[] }>('GET', `/sessions/${sessionId}/history`)).body.messages
}

/** Without places and times: what two sessions say alike. */
function said(events: readonly SessionEvent[]): unknown[] {
  return events.map((event) =>
    event.type === 'delta' ? event.text : event.type === 'products' ? event.products.map(({ id }) => id) : event.type,
  )
}

/** The answer to the same question that nothing happened to. */
async function undisturbed(): Promise<SessionEvent[]> {
  const { visitor, sessionId } = await conversation()
  const socket = await visitor.connect(sessionId)
  const events = await askUntil(socket, 'turn_finished')
  socket.close()
  return events
}

/** Puts a turn on disk as an object leaves it that is evicted after telling `told` of the answer. */
async function leaveOpen(sessionId: string, told: EventBody[] = [], starts = 0): Promise<void> {
  await runInDurableObject(objectOf(sessionId), (_, { storage }) => {
    const store = new SessionStore(storage)
    const request = { kind: 'message', text: LAPTOPS, includeProducts: true, limit: 5 } as const
    const turn = { turnId: 'turn-1', messageId: 'm-1', request, rootTurnId: null, acceptedAt: Date.now() }
    const ongoing = new OngoingTurn(turn)
    const { added } = ongoing.append(told, { lastSeq: 0 }, Date.now())
    ongoing.starts = starts
    store.save(
      { wakeAt: Date.now() + 5_000, lastSeq: added.length, messageCount: 2 },
      { row: ongoing.row(), texts: ongoing.texts },
    )
  })
  await evictDurableObject(objectOf(sessionId))
}

describe('an object that is evicted', () => {
  it.each([0, 1, 2, 3, 5, 8, 13])(
    'in the middle of a turn, after %i ms, answers once when its client sends the turn again',
    async (delayMs) => {
      const { visitor, sessionId } = await conversation()
      const lost = visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' }).catch(() => null)
      await scheduler.wait(delayMs)
      await evictDurableObject(objectOf(sessionId)).catch(() => {}) // There may be none yet.

      const again = await visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })
      await lost

      expect(again.status).toBe(200)
      const [question, answer, ...more] = await history(visitor, sessionId)
      expect([question?.text, answer?.text, more]).toEqual([LAPTOPS, again.body.response, []])
    },
  )

  it.each(['user_message', 'products', 'delta', 'turn_finished'] as const)(
    'after the first %s has told everything, on the same socket',
    async (type) => {
      const { visitor, sessionId } = await conversation()
      const socket = await visitor.connect(sessionId)
      const events = await askUntil(socket, type)

      await evictDurableObject(objectOf(sessionId), { webSockets: 'hibernate' })
      if (type !== 'turn_finished') events.push(...(await socket.untilFinished('turn-1')))
      socket.send({ type: 'send', turnId: 'turn-1', text: LAPTOPS })

      expect(await socket.isQuiet()).toBe(true)
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
      expect(said(events)).toEqual(said(await undisturbed()))
      socket.close()
    },
  )

  it('sends a client that comes back exactly what it lacks', async () => {
    const { visitor, sessionId } = await conversation()
    const socket = await visitor.connect(sessionId)
    const events = await askUntil(socket, 'delta')

    await evictDurableObject(objectOf(sessionId), { webSockets: 'close' })
    const again = await visitor.connect(sessionId)
    await again.session()
    again.send({ type: 'resume', afterSeq: events.at(-1)?.seq ?? 0 })
    events.push(...(await again.untilFinished('turn-1')))

    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
    expect(said(events)).toEqual(said(await undisturbed()))
    again.close()
  })

  it('answers what it had begun, once, by itself', async () => {
    const { visitor, sessionId } = await conversation()
    await leaveOpen(sessionId)

    await runDurableObjectAlarm(objectOf(sessionId))

    const [question, answer, ...more] = await history(visitor, sessionId)
    expect(question).toMatchObject({ role: 'user', text: LAPTOPS })
    expect(answer).toMatchObject({ role: 'assistant', status: 'complete' })
    expect(answer?.text).not.toBe('')
    expect(more).toEqual([])
    const retried = await visitor.say(sessionId, LAPTOPS, { turnId: 'turn-1' })
    expect(retried.body.response).toBe(answer?.text)
  })

  it('ends an answer that nobody can go on with where it was', async () => {
    const { visitor, sessionId } = await conversation()
    await leaveOpen(sessionId, [{ type: 'delta', text: 'The best of them is' }])

    await runDurableObjectAlarm(objectOf(sessionId))

    expect((await history(visitor, sessionId))[1]).toMatchObject({
      status: 'interrupted',
      text: 'The best of them is',
    })
  })

  it('gives an answer up that five instances could not finish', async () => {
    const { visitor, sessionId } = await conversation()
    await leaveOpen(sessionId, [], 5)

    await runDurableObjectAlarm(objectOf(sessionId))

    expect((await history(visitor, sessionId))[1]).toMatchObject({ status: 'interrupted', text: '' })
    expect((await visitor.say(sessionId, 'tents')).status).toBe(200)
  })

  it('remembers the conversation', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, LAPTOPS)

    await evictDurableObject(objectOf(sessionId))

    const { body } = await visitor.say(sessionId, 'only with at least 16 GB of memory')
    expect(body.constraints).toMatchObject({ category: 'laptops', priceMax: 100_000 })
  })
})

describe('a session that nobody comes back to', () => {
  const wakeAfter = (sessionId: string, idleMs: number) =>
    runInDurableObject(objectOf(sessionId), (_, { storage }) => {
      storage.sql.exec('UPDATE session SET last_active_at_ms = ?', Date.now() - idleMs)
    }).then(() => runDurableObjectAlarm(objectOf(sessionId)))

  it('is erased after thirty days: conversation, alarm and its place in the list', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, 'tents')

    expect(await wakeAfter(sessionId, SESSION_IDLE_MS)).toBe(true)

    expect((await visitor.call('GET', `/sessions/${sessionId}`)).status).toBe(404)
    expect(await env.DB.prepare('SELECT 1 FROM session WHERE id = ?').bind(sessionId).first()).toBeNull()
    expect(await runDurableObjectAlarm(objectOf(sessionId))).toBe(false)
    const tables = await runInDurableObject(objectOf(sessionId), (_, { storage }) =>
      storage.sql
        .exec(`SELECT name FROM sqlite_master WHERE name IN ('session', 'turn_log', 'page_log', 'opinion')`)
        .toArray(),
    )
    expect(tables).toEqual([])
  })

  it('is kept a minute before, and looked at again in time', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, 'tents')

    expect(await wakeAfter(sessionId, SESSION_IDLE_MS - 60_000)).toBe(true)

    const { status, body } = await visitor.call<SessionSnapshot>('GET', `/sessions/${sessionId}`)
    expect(status).toBe(200)
    expect(await alarmOf(sessionId)).toBe(body.lastActiveAt + SESSION_IDLE_MS)
  })

  it('is told to sockets that are still open', async () => {
    const { visitor, sessionId } = await conversation()
    const socket = await visitor.connect(sessionId)

    await wakeAfter(sessionId, SESSION_IDLE_MS)

    expect(await socket.closed()).toMatchObject({ code: CLOSE.sessionGone })
  })
})

describe('a session that is deleted in the middle of an answer', () => {
  it('says no more, and leaves nothing', async () => {
    const { visitor, sessionId } = await conversation()
    const socket = await visitor.connect(sessionId)
    await askUntil(socket, 'turn_started')

    expect((await visitor.call('DELETE', `/sessions/${sessionId}`)).status).toBe(204)

    expect(await socket.closed()).toMatchObject({ code: CLOSE.sessionGone })
    await undisturbed() // As long as the rest of the answer would have taken.
    expect(await env.DB.prepare('SELECT 1 FROM session WHERE id = ?').bind(sessionId).first()).toBeNull()
    expect((await visitor.call('GET', `/sessions/${sessionId}/history`)).status).toBe(404)
  })

  it('ends a request that waits for the answer', async () => {
    const { visitor, sessionId } = await conversation()
    await leaveOpen(sessionId)

    const [waiting] = await Promise.all([
      visitor.refused('POST', '', { sessionId, message: LAPTOPS, turnId: 'turn-1' }),
      visitor.call('DELETE', `/sessions/${sessionId}`),
    ])

    expect([200, 404]).toContain(waiting.status)
  })
})

describe('while D1 does not take the index', () => {
  const away = () => env.DB.exec('ALTER TABLE session RENAME TO session_away')
  const back = () => env.DB.exec('ALTER TABLE session_away RENAME TO session')
  const countOf = (sessionId: string) =>
    env.DB.prepare('SELECT message_count AS n FROM session WHERE id = ?').bind(sessionId).first<number>('n')

  it('the conversation goes on, and the list catches up', async () => {
    const { visitor, sessionId } = await conversation()
    await away()
    try {
      expect((await visitor.say(sessionId, 'tents')).status).toBe(200)
      await runDurableObjectAlarm(objectOf(sessionId))
      // A later time means that D1 was tried and is left for then.
      expect(await flushOf(sessionId)).toBeGreaterThan(Date.now() + 20_000)
    } finally {
      await back()
    }
    expect(await countOf(sessionId)).toBe(0)

    await runDurableObjectAlarm(objectOf(sessionId))

    expect(await countOf(sessionId)).toBe(2)
  })

  it('a new name is kept, and reaches the list later', async () => {
    const { visitor, sessionId } = await conversation()
    await away()
    try {
      const { body } = await visitor.call<SessionSnapshot>('PATCH', `/sessions/${sessionId}`, { title: 'Game night' })
      expect(body.title).toBe('Game night')
    } finally {
      await back()
    }

    await runDurableObjectAlarm(objectOf(sessionId))

    const { body } = await visitor.call<{ sessions: { title: string }[] }>('GET', '/sessions')
    expect(body.sessions.map(({ title }) => title)).toContain('Game night')
  })

  it('deleting is refused rather than done by half', async () => {
    const { visitor, sessionId } = await conversation()
    await away()
    try {
      const { status, body } = await visitor.refused('DELETE', `/sessions/${sessionId}`)
      expect(status).toBe(503)
      expect(body.error.code).toBe('unavailable')
    } finally {
      await back()
    }

    expect((await visitor.call('GET', `/sessions/${sessionId}`)).status).toBe(200)
    expect((await visitor.call('DELETE', `/sessions/${sessionId}`)).status).toBe(204)
  })

  it('an idle session waits for its erasure', async () => {
    const { visitor, sessionId } = await conversation()
    await runInDurableObject(objectOf(sessionId), (_, { storage }) => {
      storage.sql.exec('UPDATE session SET last_active_at_ms = ?', Date.now() - SESSION_IDLE_MS)
    })
    await away()
    try {
      await runDurableObjectAlarm(objectOf(sessionId))
    } finally {
      await back()
    }
    expect((await visitor.call('GET', `/sessions/${sessionId}`)).status).toBe(200)

    expect(await runDurableObjectAlarm(objectOf(sessionId))).toBe(true)

    expect((await visitor.call('GET', `/sessions/${sessionId}`)).status).toBe(404)
  })
})

describe('while the catalogue cannot be read', () => {
  /** Nobody asked this before, so no cache can answer. */
  const UNASKED = 'a memory foam mattress under $900'

  it('an answer says so, fails, and the same question works afterwards', async () => {
    const { visitor, sessionId } = await conversation()
    await env.DB.exec('ALTER TABLE product RENAME TO product_away')
    try {
      const { status, body } = await visitor.refused('POST', '', { sessionId, message: UNASKED, turnId: 'turn-1' })
      expect(status).toBe(503)
      expect(body.error.code).toBe('unavailable')
    } finally {
      await env.DB.exec('ALTER TABLE product_away RENAME TO product')
    }
    const [, failed] = await history(visitor, sessionId)
    expect(failed).toMatchObject({ status: 'failed', text: expect.stringContaining('cannot reach the catalogue') })
    expect(failed?.products).toBeUndefined()

    const { body } = await visitor.say(sessionId, UNASKED)

    expect(body.products.length).toBeGreaterThan(0)
  })
})

describe('a conversation that rested for more than an hour', () => {
  it('starts with fresh wishes and stays readable', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, LAPTOPS)

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + DIALOGUE_FRESH_MS + 1_000 })
    const { body } = await visitor.call<SessionSnapshot>('GET', `/sessions/${sessionId}`)

    expect(body.constraints).toEqual({})
    expect(await history(visitor, sessionId)).toHaveLength(2)
  })
})
