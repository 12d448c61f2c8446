import { describe, expect, it } from 'vitest'
import type { SessionEvent } from '../../../src/shared/frames.ts'
import {
  answeringTurnId,
  applyEvent,
  applySnapshot,
  type ConversationView,
  EMPTY_CONVERSATION,
  isLoading,
} from '../../../src/ui/state/conversation.ts'

const metadata = { strategy: 'catalog', responseTimeMs: 5, cache: 'none', catalogVersion: '1' } as const

/** Numbers the events from 1 on, as a session does. */
function log(...bodies: Record<string, unknown>[]): SessionEvent[] {
  return bodies.map((body, index) => ({ seq: index + 1, at: 1_000, ...body }) as SessionEvent)
}

function turn(turnId: string, text: string, answer: string[]): Record<string, unknown>[] {
  return [
    { type: 'user_message', turnId, messageId: `${turnId}-q`, text },
    { type: 'turn_started', turnId, messageId: turnId },
    ...answer.map((piece) => ({ type: 'delta', turnId, text: piece })),
    { type: 'turn_finished', turnId, status: 'complete', metadata, notices: [], receipts: [] },
  ]
}

function applyAll(events: readonly SessionEvent[], start: ConversationView = EMPTY_CONVERSATION): ConversationView {
  return events.reduce((view, event) => {
    const applied = applyEvent(view, event)
    return applied.kind === 'applied' ? applied.view : view
  }, start)
}

describe('applyEvent', () => {
  it('builds an exchange from the pieces of a turn', () => {
    const view = applyAll(log(...turn('a', 'laptops', ['The ', 'Norvel.'])))

    expect(view.exchanges).toHaveLength(1)
    expect(view.exchanges[0]).toMatchObject({ text: 'laptops', answers: [{ text: 'The Norvel.', status: 'complete' }] })
    expect(view.title).toBe('laptops')
  })

  it('shows the same view when every event comes twice', () => {
    const events = log(...turn('a', 'laptops', ['One ', 'two.']))

    expect(applyAll(events.flatMap((event) => [event, event]))).toEqual(applyAll(events))
  })

  it('shows the same view wherever the connection was cut and resumed with an overlap', () => {
    const events = log(...turn('a', 'laptops', ['One ', 'two ', 'three.']), ...turn('b', 'mice', ['Four.']))
    const whole = applyAll(events)

    const views = events.map((_, cut) => applyAll(events.slice(Math.max(0, cut - 2)), applyAll(events.slice(0, cut))))

    expect(views).toEqual(events.map(() => whole))
  })

  it('keeps of an answer that was cut what was seen of it', () => {
    const pieces = log(...turn('a', 'laptops', ['One ', 'two ', 'three.']), {
      type: 'turn_cut',
      turnId: 'a',
      afterSeq: 4,
    })

    expect(applyAll(pieces).exchanges[0]?.answers).toMatchObject([{ text: 'One two ', status: 'stopped' }])
  })

  it('reports a gap and leaves the view alone', () => {
    const [first, , third] = log(...turn('a', 'laptops', ['One.']))

    const view = applyAll([first!])

    expect(applyEvent(view, third!)).toEqual({ kind: 'gap' })
    expect(view.lastSeq).toBe(1)
  })

  it('puts a regenerated answer beside the first, also when it is regenerated again', () => {
    const events = log(
      ...turn('a', 'laptops', ['One.']),
      { type: 'turn_started', turnId: 'b', messageId: 'b', regenerates: 'a' },
      { type: 'turn_finished', turnId: 'b', status: 'complete', metadata, notices: [], receipts: [] },
      { type: 'turn_started', turnId: 'c', messageId: 'c', regenerates: 'b' },
    )

    const view = applyAll(events)

    expect(view.exchanges).toHaveLength(1)
    expect(view.exchanges[0]?.answers.map(({ turnId }) => turnId)).toEqual(['a', 'b', 'c'])
    expect(answeringTurnId(view)).toBe('c')
  })

  it('gives a turn of the chips an exchange without a message', () => {
    const view = applyAll(
      log(
        { type: 'turn_started', turnId: 'a', messageId: 'a' },
        { type: 'constraints_changed', turnId: 'a', constraints: { priceMax: 5000 } },
      ),
    )

    expect(view.exchanges[0]?.text).toBeNull()
    expect(view.constraints).toEqual({ priceMax: 5000 })
  })

  it('keeps exactly what was seen when an answer is stopped', () => {
    const [asked, started, piece] = log(...turn('a', 'laptops', ['One ']))
    const stopped = { ...log(...turn('a', 'laptops', ['One ']))[3], status: 'stopped' } as SessionEvent

    const view = applyAll([asked!, started!, piece!, stopped])

    expect(view.exchanges[0]?.answers[0]).toMatchObject({ text: 'One ', status: 'stopped' })
    expect(answeringTurnId(view)).toBeNull()
  })
})

describe('applySnapshot', () => {
  it('is loading until the events that the server has are here', () => {
    const events = log(...turn('a', 'laptops', []))
    const view = applySnapshot(EMPTY_CONVERSATION, { title: 'Laptops', constraints: {}, lastSeq: 3 })

    expect(isLoading(EMPTY_CONVERSATION)).toBe(true)
    expect(isLoading(applyAll(events.slice(0, 2), view))).toBe(true)
    expect(isLoading(applyAll(events, view))).toBe(false)
  })

  it('does not bring lapsed constraints back from the past, but follows new ones', () => {
    const changed = (priceMax: number) => ({ type: 'constraints_changed', turnId: 'a', constraints: { priceMax } })
    const snapshot = applySnapshot(EMPTY_CONVERSATION, { title: '', constraints: {}, lastSeq: 1 })
    const events = log(changed(5000), changed(6000))

    expect(applyAll(events.slice(0, 1), snapshot).constraints).toEqual({})
    expect(applyAll(events, snapshot).constraints).toEqual({ priceMax: 6000 })
  })
})
