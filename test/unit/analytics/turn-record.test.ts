import { describe, expect, it } from 'vitest'
import { type FinishedTurn, toTurnRecord } from '../../../src/domain/analytics/turn-record.ts'
import type { TurnMetadata } from '../../../src/shared/chat.ts'
import type { SessionEvent } from '../../../src/shared/frames.ts'
import type { ProductCard } from '../../../src/shared/product.ts'
import { record } from '../../support/record.ts'

const TURN: FinishedTurn = {
  sessionId: 's',
  turnId: 't',
  turnKind: 'message',
  acceptedAt: 1_000,
  constraints: { category: 'laptops', terms: ['Gaming', 'pink'], priceMax: 5_000 },
  entities: [{ type: 'price', text: 'under 50', value: 50 }],
}
const envelope = (seq: number, at: number) => ({ seq, turnId: 't', at })
const card = (id: string): ProductCard => ({ ...record(id), rank: 1, score: 1, scoreBreakdown: [], reasons: [] })

function events(metadata: Partial<TurnMetadata>, products: ProductCard[] = []): SessionEvent[] {
  return [
    { type: 'user_message', ...envelope(1, 1_000), messageId: 'q', text: 'pink gaming laptop' },
    { type: 'turn_started', ...envelope(2, 1_001), messageId: 'a' },
    ...(products.length > 0
      ? [{ type: 'products' as const, ...envelope(3, 1_040), products, constraints: TURN.constraints }]
      : []),
    { type: 'delta', ...envelope(4, 1_050), text: 'Here. ' },
    { type: 'delta', ...envelope(5, 1_090), text: 'And there.' },
    {
      type: 'turn_finished',
      ...envelope(6, 1_200),
      status: 'complete',
      metadata: { strategy: 'catalog', responseTimeMs: 38.6, cache: 'miss', catalogVersion: '1', ...metadata },
      notices: [],
      receipts: [],
    },
  ]
}

describe('toTurnRecord', () => {
  it('reads everything from the turn’s own events', () => {
    const log = events({ intent: 'search', confidence: 0.9, matchCount: 2 }, [card('a'), card('b')])

    expect(toTurnRecord(log, TURN)).toEqual({
      kind: 'turn',
      id: 's:t',
      at: 1_200,
      messageId: 'a',
      turnKind: 'message',
      intent: 'search',
      strategy: 'catalog',
      status: 'complete',
      cache: 'miss',
      confidence: 0.9,
      responseTimeMs: 39,
      firstEventMs: 40,
      messageLength: 18,
      responseLength: 16,
      productCount: 2,
      isSearch: true,
      isZeroResult: false,
      constraints: [{ name: 'priceMax', op: 'is', value: '5000', unit: '', isRelaxed: false }],
      category: 'laptops',
      terms: 'gaming pink',
      text: 'pink gaming laptop',
    })
  })

  it('counts a search that shows nothing as one without result', () => {
    expect(toTurnRecord(events({ intent: 'search', matchCount: 0 }), TURN)?.isZeroResult).toBe(true)
  })

  it('counts an answer in words alone as a result where it speaks of products', () => {
    const receipt = { claim: '$49', productId: 'a', field: 'price', value: 4_900, source: 'demo', asOf: 0 } as const
    const log = events({ intent: 'search', matchCount: 3 }).map((event) =>
      event.type === 'turn_finished' ? { ...event, receipts: [receipt] } : event,
    )

    expect(toTurnRecord(log, TURN)).toMatchObject({ isZeroResult: false, productCount: 0 })
  })

  it.each(['thanks', 'more', 'details', 'worth_it'] as const)(
    'takes "%s" for no search, whatever it looked up',
    (intent) => {
      const found = toTurnRecord(events({ intent, matchCount: 0 }), TURN)

      expect(found).toMatchObject({
        isSearch: false,
        isZeroResult: false,
        constraints: [],
        category: null,
        terms: null,
      })
    },
  )

  it('is null for a turn that has not ended', () => {
    expect(toTurnRecord(events({}).slice(0, -1), TURN)).toBeNull()
  })

  it('takes a search without an end of its own for one that found something', () => {
    const log = events({ intent: 'refine', matchCount: 0 }).map((event) =>
      event.type === 'turn_finished' ? { ...event, status: 'stopped' as const } : event,
    )

    expect(toTurnRecord(log, TURN)).toMatchObject({ isSearch: true, isZeroResult: false, status: 'stopped' })
  })

  it('needs to have looked for something to be a search', () => {
    expect(toTurnRecord(events({ intent: 'search' }), TURN)?.isSearch).toBe(false)
    expect(toTurnRecord(events({ intent: 'undo', matchCount: 3 }), TURN)?.isSearch).toBe(true)
    expect(toTurnRecord(events({}), TURN)).toMatchObject({ intent: 'unknown', confidence: null, isSearch: false })
  })

  it('marks the wishes that were relaxed', () => {
    const relaxed = [{ constraint: 'priceMax', from: 5_000, to: null }]

    expect(toTurnRecord(events({ intent: 'search', matchCount: 1, relaxed }), TURN)?.constraints).toMatchObject([
      { name: 'priceMax', isRelaxed: true },
    ])
  })

  it('takes a limit for a wish where the message named it, or where it was set by hand', () => {
    const wishes = (turn: Partial<FinishedTurn>) =>
      toTurnRecord(events({ intent: 'search', matchCount: 1 }), { ...TURN, ...turn })?.constraints.length

    expect(wishes({})).toBe(1)
    expect(wishes({ entities: [] })).toBe(0)
    expect(wishes({ entities: [], turnKind: 'constraints' })).toBe(1)
  })

  it('finds what belongs to the turn wherever it stands in it', () => {
    const [question, started, ...rest] = events({ intent: 'search' })
    const log = [started, question, ...rest].flatMap((event) => event ?? [])

    expect(toTurnRecord(log, TURN)).toMatchObject({ messageId: 'a', text: 'pink gaming laptop' })
    expect(toTurnRecord([], TURN)).toBeNull()
    expect(toTurnRecord(rest, TURN)?.messageId).toBeNull()
  })

  it('takes a comparison for a first sign', () => {
    const comparison = { products: [card('a'), card('c')], rows: [], summary: '' }
    const log = events({ intent: 'compare' })
    log.splice(2, 0, { type: 'comparison', ...envelope(9, 1_007), comparison })

    expect(toTurnRecord(log, TURN)?.firstEventMs).toBe(7)
  })

  it('counts a product once, in a list or in a comparison', () => {
    const comparison = { products: [card('a'), card('c')], rows: [], summary: '' }
    const log = events({ intent: 'compare' }, [card('a'), card('b')])
    log.splice(3, 0, { type: 'comparison', ...envelope(9, 1_045), comparison })

    expect(toTurnRecord(log, TURN)?.productCount).toBe(3)
  })

  it('knows no message and no first sign where there was none', () => {
    const [, started, ...rest] = events({ intent: 'search' })
    const end = rest.at(-1)
    const log = [started, end].flatMap((event) => event ?? [])

    expect(toTurnRecord(log, TURN)).toMatchObject({
      text: null,
      messageLength: null,
      responseLength: 0,
      firstEventMs: null,
      productCount: 0,
    })
  })

  it('tells no time below zero, whatever the clocks say', () => {
    const found = toTurnRecord(events({ intent: 'search', responseTimeMs: -5 }), { ...TURN, acceptedAt: 9_000 })

    expect(found).toMatchObject({ responseTimeMs: 0, firstEventMs: 0 })
  })

  it('keeps 120 characters of the words, and none where there are none', () => {
    const terms = (words: string[]) =>
      toTurnRecord(events({ intent: 'search', matchCount: 1 }), { ...TURN, constraints: { terms: words } })?.terms

    expect(terms(['x'.repeat(100), 'Y'.repeat(100)])).toBe(`${'x'.repeat(100)} ${'y'.repeat(19)}`)
    expect(terms([])).toBeNull()
  })
})
