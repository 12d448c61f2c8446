/** What a turn asks the platform for. Counts, not times: a change that makes turns dearer fails here. */
import { env } from 'cloudflare:workers'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { OngoingTurn } from '../../../durable-objects/chat-session/ongoing-turn.ts'
import { SessionStore } from '../../../durable-objects/chat-session/session-store.ts'
import { flush } from '../../support/alarms.ts'
import { type Costs, takeCosts, watchCosts } from '../../support/costs.ts'
import { openDemoShop } from '../../support/demo-shop.ts'
import type { TestSocket } from '../../support/socket.ts'
import { Visitor } from '../../support/visitor.ts'

const MESSAGES = ['What are the best laptops under $1000?', 'only with 16 GB', 'cheaper ones', 'thanks']

beforeAll(openDemoShop)
beforeAll(watchCosts)
// With a clock that stands nobody asks for the catalogue's version, which no turn waits for.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }))
afterEach(() => vi.useRealTimers())

/** Asks and gives what it cost until the last frame was there. */
async function costOf(socket: TestSocket, turnId: string, text: string): Promise<Costs> {
  takeCosts()
  socket.send({ type: 'send', turnId, text })
  await socket.untilFinished(turnId)
  return takeCosts()
}

/** Puts a thousand turns into a conversation, as if they had been said before. */
async function fill(sessionId: string): Promise<void> {
  const stub = env.CHAT_SESSION.getByName(sessionId)
  await runInDurableObject(stub, (_, { storage }) => {
    const store = new SessionStore(storage)
    const from = store.session()?.lastSeq ?? 0
    for (let turn = 0; turn < 1_000; turn++) {
      const request = { kind: 'message', text: 'hi', includeProducts: true, limit: 5 } as const
      const accepted = { turnId: `old-${turn}`, messageId: `m-${turn}`, request, rootTurnId: null, acceptedAt: 1 }
      const ongoing = new OngoingTurn(accepted)
      ongoing.append([{ type: 'delta', text: 'Hello.' }], { lastSeq: from + turn * 3 }, 1)
      ongoing.end('complete', 1)
      store.save({ lastSeq: from + (turn + 1) * 3 }, { row: ongoing.row(), texts: ongoing.texts })
    }
  })
  await evictDurableObject(stub, { webSockets: 'hibernate' })
}

describe('a turn over a socket', () => {
  it('costs an object that is awake or asleep little, and D1 one call', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    const socket = await visitor.connect(sessionId)
    await socket.session()
    socket.send({ type: 'resume', afterSeq: 0 })
    await costOf(socket, 'turn-0', 'hello') // The first turn of a burst asks the limiter and shows in the list.

    for (const [index, text] of MESSAGES.entries()) {
      const isAsleep = index % 2 === 1
      if (isAsleep) await evictDurableObject(env.CHAT_SESSION.getByName(sessionId), { webSockets: 'hibernate' })
      const costs = await costOf(socket, `turn-${index + 1}`, text)

      expect(costs.rowsWritten).toBeLessThanOrEqual(6)
      expect(costs.sqlCalls).toBeLessThanOrEqual(6)
      expect(costs.rowsRead).toBeLessThanOrEqual(20)
      expect(costs.d1Calls).toBeLessThanOrEqual(1)
      expect(costs.objectCalls).toBe(0)
    }
    socket.close()
  })

  it('is looked for in the log only where the conversation began in an object that is gone', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    const socket = await visitor.connect(sessionId)
    await socket.session()
    await costOf(socket, 'turn-0', 'hello')
    const here = await costOf(socket, 'turn-1', 'thanks')
    await evictDurableObject(env.CHAT_SESSION.getByName(sessionId), { webSockets: 'hibernate' })
    await costOf(socket, 'turn-2', 'thanks')
    const gone = await costOf(socket, 'turn-3', 'thanks')
    socket.send({ type: 'send', turnId: 'turn-1', text: 'thanks' })
    socket.send({ type: 'send', turnId: 'turn-4', text: 'thanks' })
    const told = await socket.untilFinished('turn-4')
    socket.close()

    expect(here.sqlCalls).toBe(gone.sqlCalls - 1)
    expect(told.filter(({ turnId }) => turnId === 'turn-1')).toEqual([])
  })

  it('asks neither D1 nor KV for what somebody else has just asked', async () => {
    const sockets = await Promise.all(
      [1, 2].map(async (number) => {
        const visitor = await Visitor.create()
        const socket = await visitor.connect(await visitor.start())
        await socket.session()
        await costOf(socket, `hello-${number}`, 'hello')
        return socket
      }),
    )
    const asked = ['a kettle with temperature control', 'which of these is the lightest?']
    for (const [index, text] of asked.entries()) await costOf(sockets[0]!, `turn-${index}`, text)

    for (const [index, text] of asked.entries()) {
      const costs = await costOf(sockets[1]!, `turn-${index}`, text)

      expect([costs.d1Calls, costs.kvReads, costs.kvWrites, costs.objectCalls]).toEqual([0, 0, 0, 0])
    }
    for (const socket of sockets) socket.close()
  })

  it('costs no more after a thousand turns than after ten', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    await visitor.say(sessionId, 'thanks')
    const socket = await visitor.connect(sessionId)
    await socket.session()
    await costOf(socket, 'first', 'thanks')
    await evictDurableObject(env.CHAT_SESSION.getByName(sessionId), { webSockets: 'hibernate' })
    const early = await costOf(socket, 'early', 'thanks')
    await fill(sessionId)

    const late = await costOf(socket, 'late', 'thanks')

    expect(late.rowsRead).toBeLessThanOrEqual(early.rowsRead + 2)
    expect(late.sqlCalls).toBe(early.sqlCalls)
    expect(late.rowsWritten).toBe(early.rowsWritten)
    socket.close()
  })

  it('is followed by at most two calls to D1 for a whole burst', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    for (const text of MESSAGES) await visitor.say(sessionId, text)
    takeCosts()

    await flush(sessionId)

    const costs = takeCosts()
    expect(costs.d1Calls).toBeLessThanOrEqual(1)
    expect(costs.objectCalls).toBeLessThanOrEqual(2) // Metrics, and the alarm that the test rings.
    expect(costs.rowsWritten).toBeLessThanOrEqual(20) // Most of them sums of the metrics.
  })
})
