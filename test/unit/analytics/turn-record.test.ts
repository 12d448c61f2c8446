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
})
