import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { OngoingTurn } from '../../../durable-objects/chat-session/ongoing-turn.ts'
import { SessionStore } from '../../../durable-objects/chat-session/session-store.ts'
import type { HistoryMessage, SessionSnapshot } from '../../../src/shared/chat.ts'
import { CLOSE } from '../../../src/shared/errors.ts'
import { ServerFrame, type SessionEvent } from '../../../src/shared/frames.ts'
import { openDemoShop } from '../../support/demo-shop.ts'
import type { TestSocket } from '../../support/socket.ts'
import { fetchWorker, Visitor } from '../../support/visitor.ts'

const LAPTOPS = 'What are the best laptops under $1000?'
const KIB = 1_024

beforeAll(openDemoShop)
afterEach(() => vi.useRealTimers())

async function conversation() {
  const visitor = await Visitor.create()
  return { visitor, sessionId: await visitor.start() }
}

/** A socket that follows an empty session. */
async function listening() {
  const { visitor, sessionId } = await conversation()
  const socket = await visitor.connect(sessionId)
  await socket.session()
  socket.send({ type: 'resume', afterSeq: 0 })
  return { visitor, sessionId, socket }
}

async function ask(socket: TestSocket, turnId: string, text: string): Promise<SessionEvent[]> {
  socket.send({ type: 'send', turnId, text })
  return socket.untilFinished(turnId)
}

/** Everything in the log, as a client that has seen nothing gets it. */
async function wholeLog(visitor: Visitor, sessionId: string): Promise<SessionEvent[]> {
  const socket = await visitor.connect(sessionId)
  const { lastSeq } = await socket.session()
  socket.send({ type: 'resume', afterSeq: 0 })
  const events = await socket.events(lastSeq)
  socket.close()
  return events
}

const textOf = (events: readonly SessionEvent[]) =>
  events.map((event) => (event.type === 'delta' ? event.text : '')).join('')
const seqsOf = (events: readonly SessionEvent[]) => events.map(({ seq }) => seq)
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index)

describe('a socket', () => {
  it('begins with the state of the session, and is silent until it is asked', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, 'tents')

    const socket = await visitor.connect(sessionId)

    const { type, lastSeq, ...snapshot } = await socket.session()
    expect(type).toBe('session')
    expect(lastSeq).toBeGreaterThan(0)
    expect(snapshot).toEqual((await visitor.call<SessionSnapshot>('GET', `/sessions/${sessionId}`)).body)
    expect(await socket.isQuiet()).toBe(true)
    socket.close()
  })

  it('tells a turn from its question to its end, numbered without a gap from 1', async () => {
    const { socket } = await listening()

    const events = await ask(socket, 'turn-1', LAPTOPS)

    expect(seqsOf(events)).toEqual(from(1, events.length))
    expect(events.every((event) => ServerFrame.safeParse(event).success && event.turnId === 'turn-1')).toBe(true)
    expect(events[0]).toMatchObject({ type: 'user_message', text: LAPTOPS })
    expect(events[1]).toMatchObject({ type: 'turn_started' })
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['products', 'delta', 'suggestions']))
    expect(events.at(-1)).toMatchObject({ type: 'turn_finished', status: 'complete' })
    socket.close()
  })

  it('hears only what comes when it sends before it resumes', async () => {
    const { visitor, sessionId } = await conversation()
    await visitor.say(sessionId, 'tents')
    const socket = await visitor.connect(sessionId)
    const { lastSeq } = await socket.session()

    const events = await ask(socket, 'turn-2', 'kettles')

    expect(seqsOf(events)).toEqual(from(lastSeq + 1, events.length))
    socket.close()
  })

  it('answers a ping, and agrees on the protocol', async () => {
    const { visitor, sessionId } = await conversation()
    const response = await fetchWorker(`/api/v1/chat/ws/${sessionId}`, {
      headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `bearer.${visitor.token}, smartshelf.v1` },
    })
    response.webSocket?.accept()
    response.webSocket?.close()
    const { socket } = await listening()

    expect(response.status).toBe(101)
    expect(response.headers.get('Sec-WebSocket-Protocol')).toBe('smartshelf.v1')
    expect(await socket.isQuiet()).toBe(true)
    socket.close()
  })

  it('is answered when it closes', async () => {
    const { socket } = await listening()

    socket.close(4_321)

    expect(await socket.closed()).toMatchObject({ code: 4_321 })
  })
})

describe('resuming', () => {
  it.each([0, 1, 2, 3, 5])('after event %i gives exactly what came later', async (afterSeq) => {
    const { visitor, sessionId, socket } = await listening()
    const seen = await ask(socket, 'turn-1', LAPTOPS)
    socket.close()

    const again = await visitor.connect(sessionId)
    await again.session()
    again.send({ type: 'resume', afterSeq })

    expect(await again.untilFinished('turn-1')).toEqual(seen.slice(afterSeq))
    expect(await again.isQuiet()).toBe(true)
    again.close()
  })

  it('after everything gives nothing', async () => {
    const { visitor, sessionId, socket } = await listening()
    const seen = await ask(socket, 'turn-1', LAPTOPS)
    const again = await visitor.connect(sessionId)
    await again.session()

    again.send({ type: 'resume', afterSeq: seen.length })

    expect(await again.isQuiet()).toBe(true)
    for (const one of [socket, again]) one.close()
  })

  it('in the middle of an answer loses nothing and repeats nothing, wherever it was cut', async () => {
    const { visitor, sessionId, socket } = await listening()
    socket.send({ type: 'send', turnId: 'turn-1', text: LAPTOPS })
    const seen: SessionEvent[] = []
    const cutters: TestSocket[] = []

    // A new connection after each of the first events, while the answer is still being written.
    for (let current = socket; seen.at(-1)?.type !== 'turn_finished';) {
      seen.push(await current.nextEvent())
      if (cutters.length === 4) continue
      current.close()
      current = await visitor.connect(sessionId)
      cutters.push(current)
      await current.session()
      current.send({ type: 'resume', afterSeq: seen.at(-1)?.seq ?? 0 })
    }

    expect(seqsOf(seen)).toEqual(from(1, seen.length))
    expect(seen).toEqual(await wholeLog(visitor, sessionId))
    for (const one of cutters) one.close()
  })
})

describe('a long conversation', () => {
  it('is resumed page by page, without a gap and without what comes meanwhile twice', async () => {
    const { visitor, sessionId } = await conversation()
    await runInDurableObject(env.CHAT_SESSION.getByName(sessionId), (_, { storage }) => {
      const store = new SessionStore(storage)
      for (let turn = 1; turn <= 300; turn++) {
        const request = { kind: 'message', text: 'hi', includeProducts: true, limit: 5 } as const
        const accepted = { turnId: `old-${turn}`, messageId: `m-${turn}`, request, rootTurnId: null, acceptedAt: 1 }
        const ongoing = new OngoingTurn(accepted)
        ongoing.append([{ type: 'delta', text: 'Hello.' }], { lastSeq: (turn - 1) * 3 }, 1)
        ongoing.end('complete', 1)
        store.save({ lastSeq: turn * 3 }, { row: ongoing.row(), texts: ongoing.texts })
      }
    })
    await evictDurableObject(env.CHAT_SESSION.getByName(sessionId))
    const socket = await visitor.connect(sessionId)
    expect((await socket.session()).lastSeq).toBe(900)

    socket.send({ type: 'resume', afterSeq: 0 })
    socket.send({ type: 'send', turnId: 'turn-new', text: 'thanks' })
    const events = await socket.untilFinished('turn-new')

    expect(seqsOf(events)).toEqual(from(1, events.length))
    expect(events.length).toBeGreaterThan(900)
    expect(await socket.isQuiet()).toBe(true)
    socket.close()
  })

  it('is not read again and again for one socket', async () => {
    const { socket } = await listening()
    for (let index = 0; index < 12; index++) socket.send({ type: 'resume', afterSeq: 0 })

    const refused = await socket.nextError()

    expect(refused).toMatchObject({ code: 'rate_limited' })
    expect(refused.retryAfterMs).toBeGreaterThan(0)
    socket.close()
  })
})

describe('two sockets', () => {
  it('hear the same, whoever speaks', async () => {
    const { visitor, sessionId, socket } = await listening()
    const other = await visitor.connect(sessionId)
    await other.session()
    other.send({ type: 'resume', afterSeq: 0 })

    socket.send({ type: 'send', turnId: 'turn-1', text: 'tents' })
    const first = [await socket.untilFinished('turn-1'), await other.untilFinished('turn-1')]
    other.send({ type: 'send', turnId: 'turn-2', text: 'lighter ones' })
    const second = [await socket.untilFinished('turn-2'), await other.untilFinished('turn-2')]

    expect(first[1]).toEqual(first[0])
    expect(second[1]).toEqual(second[0])
    for (const one of [socket, other]) one.close()
  })

  it('hear what is said over HTTP', async () => {
    const { visitor, sessionId, socket } = await listening()

    const { body } = await visitor.say(sessionId, 'tents', { turnId: 'turn-1' })

    expect(textOf(await socket.untilFinished('turn-1'))).toBe(body.response)
    socket.close()
  })
})

describe('sending twice', () => {
  it('is one turn', async () => {
    const { visitor, sessionId, socket } = await listening()

    socket.send({ type: 'send', turnId: 'turn-1', text: 'tents' })
    socket.send({ type: 'send', turnId: 'turn-1', text: 'tents' })
    const events = await socket.untilFinished('turn-1')
    socket.send({ type: 'send', turnId: 'turn-1', text: ' tents ' })

    expect(await socket.isQuiet()).toBe(true)
    expect(await wholeLog(visitor, sessionId)).toEqual(events)
    socket.close()
  })

  it('with another text is a conflict, which names the turn', async () => {
    const { socket } = await listening()
    await ask(socket, 'turn-1', 'tents')

    socket.send({ type: 'send', turnId: 'turn-1', text: 'kettles' })

    expect(await socket.nextError()).toMatchObject({ code: 'turn_conflict', turnId: 'turn-1' })
    expect(await socket.isQuiet()).toBe(true)
    socket.close()
  })

  it('queues different turns, one answer after the other', async () => {
    const { socket } = await listening()

    socket.send({ type: 'send', turnId: 'turn-1', text: 'tents' })
    socket.send({ type: 'send', turnId: 'turn-2', text: 'lighter ones' })
    const first = await socket.untilFinished('turn-1')
    const second = await socket.untilFinished('turn-2')

    expect(first.every(({ turnId }) => turnId === 'turn-1')).toBe(true)
    expect(second.every(({ turnId }) => turnId === 'turn-2')).toBe(true)
    expect(seqsOf([...first, ...second])).toEqual(from(1, first.length + second.length))
    socket.close()
  })
})

describe('stopping', () => {
  it.each([1, 2])(
    'keeps exactly what was seen of an answer, up to piece %i, for everyone and for good',
    async (pieces) => {
      const { visitor, sessionId, socket } = await listening()
      const told = await ask(socket, 'turn-1', LAPTOPS)
      const seen = told.filter(({ type }) => type === 'delta').slice(0, pieces)

      socket.send({ type: 'stop', turnId: 'turn-1', afterSeq: seen.at(-1)?.seq ?? 0 })

      const cut = await socket.nextEvent()
      expect(cut).toMatchObject({
        type: 'turn_cut',
        seq: told.length + 1,
        turnId: 'turn-1',
        afterSeq: seen.at(-1)?.seq,
      })
      expect(await socket.isQuiet()).toBe(true)
      expect(await wholeLog(visitor, sessionId)).toEqual([...told, cut])
      const { body } = await visitor.call<{ messages: HistoryMessage[] }>('GET', `/sessions/${sessionId}/history`)
      expect(body.messages[1]).toMatchObject({ text: textOf(seen), status: 'stopped' })
      expect(body.messages[1]?.products?.length).toBeGreaterThan(0)
      socket.close()
    },
  )

  it.each([
    ['everything was seen', (told: SessionEvent[]) => ({ afterSeq: told.length })],
    ['it does not say what was seen', () => ({})],
  ])('changes nothing where %s', async (_, seen) => {
    const { visitor, sessionId, socket } = await listening()
    const told = await ask(socket, 'turn-1', LAPTOPS)

    socket.send({ type: 'stop', turnId: 'turn-1', ...seen(told) })

    expect(await socket.isQuiet()).toBe(true)
    expect(await wholeLog(visitor, sessionId)).toEqual(told)
    socket.close()
  })

  it('changes no answer but the latest', async () => {
    const { socket } = await listening()
    await ask(socket, 'turn-1', LAPTOPS)
    await ask(socket, 'turn-2', 'thanks')

    socket.send({ type: 'stop', turnId: 'turn-1', afterSeq: 2 })

    expect(await socket.isQuiet()).toBe(true)
    socket.close()
  })

  it('does nothing to an answer that has ended', async () => {
    const { visitor, sessionId, socket } = await listening()
    const events = await ask(socket, 'turn-1', 'tents')

    socket.send({ type: 'stop', turnId: 'turn-1' })

    expect(await socket.isQuiet()).toBe(true)
    expect(await wholeLog(visitor, sessionId)).toEqual(events)
    socket.close()
  })

  it('needs a turn that exists', async () => {
    const { socket } = await listening()

    socket.send({ type: 'stop', turnId: 'never' })

    expect(await socket.nextError()).toMatchObject({ code: 'turn_not_found', turnId: 'never' })
    socket.close()
  })
})

describe('regenerating', () => {
  it('answers the same question again, without asking it again', async () => {
    const { visitor, sessionId, socket } = await listening()
    const first = await ask(socket, 'turn-1', 'tents')

    socket.send({ type: 'regenerate', turnId: 'turn-1', newTurnId: 'turn-2' })
    const second = await socket.untilFinished('turn-2')

    expect(second[0]).toMatchObject({ type: 'turn_started', regenerates: 'turn-1', seq: first.length + 1 })
    expect(second.map(({ type }) => type)).not.toContain('user_message')
    expect(textOf(second)).toBe(textOf(first))
    const { body } = await visitor.call<{ messages: HistoryMessage[] }>('GET', `/sessions/${sessionId}/history`)
    expect(body.messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'assistant'])
    socket.close()
  })

  it('starts from where the question started, however often', async () => {
    const { visitor, sessionId, socket } = await listening()
    await ask(socket, 'turn-1', 'headphones under $300')
    await ask(socket, 'turn-2', 'cheaper ones')
    const constraints = async () =>
      (await visitor.call<SessionSnapshot>('GET', `/sessions/${sessionId}`)).body.constraints
    const once = await constraints()

    for (const newTurnId of ['turn-3', 'turn-4']) {
      socket.send({ type: 'regenerate', turnId: 'turn-2', newTurnId })
      await socket.untilFinished(newTurnId)
      expect(await constraints()).toEqual(once)
    }
    // The page may also ask to answer the answer again.
    socket.send({ type: 'regenerate', turnId: 'turn-4', newTurnId: 'turn-5' })
    await socket.untilFinished('turn-5')

    expect(await constraints()).toEqual(once)
    socket.close()
  })

  it.each([
    ['a turn that never was', { turnId: 'never', newTurnId: 'turn-2' }, 'turn_not_found'],
    ['itself', { turnId: 'turn-1', newTurnId: 'turn-1' }, 'turn_conflict'],
  ])('is refused for %s', async (_, frame, code) => {
    const { socket } = await listening()
    await ask(socket, 'turn-1', 'tents')

    socket.send({ type: 'regenerate', ...frame })

    expect(await socket.nextError()).toMatchObject({ code })
    socket.close()
  })
})

describe('changing the chips', () => {
  it('replaces what is looked for and answers from it', async () => {
    const { visitor, sessionId, socket } = await listening()
    await ask(socket, 'turn-1', 'headphones')

    const constraints = { category: 'headphones', priceMax: 15_000 }
    socket.send({ type: 'set_constraints', turnId: 'turn-2', constraints })
    const events = await socket.untilFinished('turn-2')

    expect(events.map(({ type }) => type)).not.toContain('user_message')
    expect(events.find((event) => event.type === 'constraints_changed')?.constraints).toMatchObject(constraints)
    const products = events.find((event) => event.type === 'products')?.products ?? []
    expect(products.length).toBeGreaterThan(0)
    for (const { price } of products) expect(price?.amountMinor).toBeLessThanOrEqual(15_000)
    const { body } = await visitor.call<SessionSnapshot>('GET', `/sessions/${sessionId}`)
    expect(body.constraints).toMatchObject(constraints)
    socket.close()
  })
})

describe('the turn limit on a socket', () => {
  it('says when to try again, and keeps the socket', async () => {
    // With a clock that stands nothing is let out while the answers are written.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
    const { socket } = await listening()

    for (let index = 0; index < 12; index++) socket.send({ type: 'send', turnId: `turn-${index}`, text: 'thanks' })
    const frames: ServerFrame[] = []
    while (!frames.some((frame) => frame.type === 'error')) frames.push(await socket.next())

    const refused = frames.at(-1)
    expect(refused).toMatchObject({ type: 'error', code: 'rate_limited', turnId: 'turn-10', retryAfterMs: 1_000 })
    socket.send({ type: 'stop', turnId: 'never' })
    let next = await socket.next()
    while (next.type !== 'error' || next.turnId !== 'never') next = await socket.next()
    socket.close()
  })
})

describe('a frame that is none', () => {
  it.each<[string, string | ArrayBuffer, string]>([
    ['a binary one', new TextEncoder().encode('{"type":"resume","afterSeq":0}').buffer as ArrayBuffer, 'binary_frame'],
    ['no JSON', '{"type":', 'invalid_json'],
    ['an unknown type', '{"type":"dance"}', 'invalid_frame'],
    ['a list', '[]', 'invalid_frame'],
    ['a blank message', '{"type":"send","turnId":"t","text":" "}', 'message_empty'],
    ['10,001 characters', `{"type":"send","turnId":"t","text":"${'x'.repeat(10_001)}"}`, 'message_too_long'],
    ['more than 64 KiB', JSON.stringify({ type: 'x', pad: 'x'.repeat(64 * KIB) }), 'frame_too_large'],
    ['more than 64 KiB of bytes', new ArrayBuffer(64 * KIB + 1), 'frame_too_large'],
  ])('is refused and changes nothing: %s', async (_, frame, code) => {
    const { visitor, sessionId, socket } = await listening()

    socket.sendRaw(frame)

    const error = await socket.nextError()
    expect(error.code).toBe(code)
    expect(error.message).not.toContain('xxxx')
    expect(await socket.isQuiet()).toBe(true)
    expect(await wholeLog(visitor, sessionId)).toEqual([])
    socket.close()
  })

  it('ends the socket beyond 1 MiB', async () => {
    const { socket } = await listening()

    socket.sendRaw('x'.repeat(KIB * KIB + 1))

    expect(await socket.closed()).toMatchObject({ code: CLOSE.tooBig })
  })
})
