/** Answers that take their time: begun on disk, told piece by piece, cut off, taken up again. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Composed, Composer, Telling } from '../../../durable-objects/chat-session/composer.ts'
import { SessionStore } from '../../../durable-objects/chat-session/session-store.ts'
import type { Below, EventBody } from '../../../durable-objects/chat-session/turn-log.ts'
import { TurnRunner } from '../../../durable-objects/chat-session/turn-runner.ts'
import type { SessionEvent } from '../../../src/shared/frames.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'

const PIECES = ['One', ' two', ' three', ' four.']
const BELOW: Below = {
  metadata: { strategy: 'model', responseTimeMs: 1, cache: 'none', catalogVersion: '1' },
  notices: [{ code: 'ai', text: 'Written by a machine.' }],
  receipts: [],
}
const delta = (text: string): EventBody => ({ type: 'delta', text })
const textOf = (events: readonly SessionEvent[]) =>
  events.map((event) => (event.type === 'delta' ? event.text : '')).join('')
const seqsOf = (events: readonly SessionEvent[]) => events.map(({ seq }) => seq)

/** An answer of which `events` are left to tell. */
function composed(events: EventBody[]): Composed {
  return { events, below: BELOW, entities: [], constraints: {}, state: EMPTY_STATE, visibleUntil: null }
}

/** Tells piece after piece, from where it was left, and calls `after` behind each. */
function teller(after: (piece: number, telling: Telling) => void | Promise<void>): Composer {
  return {
    goesOn: true,
    async compose(_question, telling) {
      const from = telling.told.length
      for (let piece = from; piece < PIECES.length - 1; piece++) {
        telling.tell([delta(PIECES[piece] ?? '')], { ...BELOW, visibleUntil: null })
        await after(piece, telling)
        telling.signal.throwIfAborted()
      }
      return composed([delta(PIECES.at(-1) ?? '')])
    },
  }
}

/** A conversation on a database of its own. `open` is a new instance of its object. */
async function withConversation(
  use: (
    open: (composer: Composer) => { store: SessionStore; runner: TurnRunner; told: SessionEvent[] },
  ) => Promise<void>,
): Promise<void> {
  await runInDurableObject(env.RATE_LIMITER.getByName(crypto.randomUUID()), async (_, { storage }) => {
    new SessionStore(storage).create({ sessionId: 's', visitorId: 'v', title: null, now: Date.now() })
    await use((composer) => {
      const store = new SessionStore(storage)
      const told: SessionEvent[] = []
      const runner = new TurnRunner(store, {
        composer,
        flushAfterMs: 60_000,
        wakeAfterMs: 5_000,
        publish: (events, texts) => {
          // Told is what is on disk, never more.
          const { log } = new SessionStore(storage)
          for (const event of events) expect(log.turnEvents(event.turnId, 0)).toContainEqual(event)
          expect(texts.map((text): unknown => JSON.parse(text))).toEqual(events)
          told.push(...events)
        },
        alsoSave: () => ({}),
        burstBegan: () => {},
        turnFinished: () => {},
        turnFailed: () => {},
      })
      return { store, runner, told }
    })
    await storage.deleteAll()
  })
}

function ask(runner: TurnRunner, turnId = 'turn-1'): void {
  const request = { kind: 'message', text: 'count', includeProducts: true, limit: 5 } as const
  runner.enqueue({ turnId, messageId: `m-${turnId}`, request, rootTurnId: null, acceptedAt: Date.now() })
}

describe('an answer that takes its time', () => {
  it('is told as it comes, each piece from disk', async () => {
    await withConversation(async (open) => {
      const { store, runner, told } = open(
        teller((piece) => expect(textOf(told)).toBe(PIECES.slice(0, piece + 1).join(''))),
      )
      ask(runner)

      await runner.drain()

      expect(told.map(({ type }) => type)).toEqual([
        'user_message',
        'turn_started',
        ...PIECES.map(() => 'delta'),
        'turn_finished',
      ])
      expect(seqsOf(told)).toEqual(told.map((_, index) => index + 1))
      expect(store.log.read('turn-1')).toMatchObject({ status: 'complete', below: null })
      expect(store.session()).toMatchObject({ lastSeq: told.length, wakeAt: null })
    })
  })

  it.each([0, 1, 2])('goes on with the next event in another instance after piece %i', async (last) => {
    await withConversation(async (open) => {
      const evicted = open(teller((piece) => (piece === last ? new Promise(() => {}) : undefined)))
      ask(evicted.runner)
      void evicted.runner.drain()
      await Promise.resolve()
      while (evicted.told.length < last + 3) await scheduler.wait(0)

      const next = open(teller(() => {}))
      expect(next.runner.isBusy()).toBe(true)
      await next.runner.drain()

      const log = [...evicted.told, ...next.told]
      expect(seqsOf(log)).toEqual(log.map((_, index) => index + 1))
      expect(textOf(log)).toBe(PIECES.join(''))
      expect(log.at(-1)).toMatchObject({ type: 'turn_finished', status: 'complete' })
      expect([...next.store.log.eventsAfter(0, 0)]).toEqual(log)
    })
  })

  it('keeps exactly what was told when it is stopped, with what belongs under it', async () => {
    await withConversation(async (open) => {
      const { store, runner, told } = open(
        teller((piece) => {
          if (piece === 1) expect(runner.stop('turn-1', Date.now())).toBe(true)
        }),
      )
      ask(runner)

      await runner.drain()

      expect(textOf(told)).toBe('One two')
      expect(told.at(-1)).toMatchObject({ type: 'turn_finished', status: 'stopped', metadata: { strategy: 'model' } })
      expect([...store.log.eventsAfter(0, 0)]).toEqual(told)
      expect(runner.isBusy()).toBe(false)
    })
  })

  it('lets a turn be stopped that waits behind it, and both be read in order', async () => {
    await withConversation(async (open) => {
      const { store, runner, told } = open(teller((piece) => void (piece === 1 && runner.stop('turn-2', Date.now()))))
      ask(runner)
      ask(runner, 'turn-2')

      await runner.drain()

      const ends = told.filter((event) => event.type === 'turn_finished').map(({ turnId, status }) => [turnId, status])
      expect(ends).toEqual([
        ['turn-2', 'stopped'],
        ['turn-1', 'complete'],
      ])
      for (let after = 0; after <= told.length; after++) {
        expect([...store.log.eventsAfter(after, 0)]).toEqual(told.slice(after))
      }
    })
  })

  it('says no more once its conversation is gone', async () => {
    await withConversation(async (open) => {
      const { store, runner, told } = open(
        teller(async (piece) => {
          if (piece !== 0) return
          await store.erase()
          runner.abandon()
        }),
      )
      ask(runner)

      await runner.drain()

      expect(textOf(told)).toBe('One')
      expect(store.session()).toBeNull()
    })
  })
})
