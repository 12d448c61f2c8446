import { describe, expect, it } from 'vitest'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { RUN_OUT_TEXT, toTold, toVisibleState } from '../../../src/domain/policy/visible-talk.ts'
import { toVisible } from '../../../src/domain/policy/visible.ts'
import type { Receipt } from '../../../src/shared/chat.ts'
import type { SessionEvent } from '../../../src/shared/frames.ts'
import type { Product, ProductCard } from '../../../src/shared/product.ts'
import { amazonProduct } from '../../support/amazon-product.ts'
import { record } from '../../support/record.ts'

const AT = 1_790_000_000_000
/** The price is past its hour, the text is not past its day. */
const LATER = AT + 2 * 3_600_000

const envelope = { seq: 1, turnId: 't', at: AT }
const card = (product: Product): ProductCard => ({
  ...product,
  rank: 1,
  score: 1,
  scoreBreakdown: [{ factor: 'price', weight: 1, value: 1 }],
  reasons: [{ text: 'It costs $499.99.', field: 'price' }],
})
const own = card(record('own'))
const aged = card(amazonProduct(AT))

function toldLater<Type extends SessionEvent['type']>(event: Extract<SessionEvent, { type: Type }>) {
  return toTold([event], LATER)[0] as Extract<SessionEvent, { type: Type }>
}

describe('an answer that has run out', () => {
  it('says so once in the place of its words', () => {
    const started = { type: 'turn_started', ...envelope, messageId: 'a' } as const
    const deltas = ['It costs', ' $499.99', '.'].map((text) => ({ type: 'delta' as const, ...envelope, text }))

    expect(toTold([started, ...deltas], LATER)).toEqual([
      started,
      ...[RUN_OUT_TEXT, '', ''].map((text) => ({ type: 'delta', ...envelope, text })),
    ])
  })

  it('shows of each product what may still be shown, and no reason that rests on the rest', () => {
    const { products } = toldLater({ type: 'products', ...envelope, products: [own, aged], constraints: {} })

    expect(products[0]).toBe(own)
    expect(products[1]).toEqual({ ...toVisible(aged, LATER), reasons: [], scoreBreakdown: [] })
    expect(products[1]?.price).toBeNull()
  })

  it('tells of a comparison only the values of products that do not age, and no winner', () => {
    const value = (productId: string, of: number) => ({ productId, value: of })
    const comparison = {
      products: [own, aged],
      rows: [
        {
          attribute: 'price',
          label: 'Price',
          unit: 'USD',
          better: 'lower' as const,
          values: [value(own.id, 1_000), value(aged.id, 49_999)],
          winnerId: own.id,
          note: 'Prices differ',
        },
      ],
      summary: 'The Thing costs $489.99 less.',
    }

    const told = toldLater({ type: 'comparison', ...envelope, comparison }).comparison

    expect(told.rows).toEqual([
      {
        ...comparison.rows[0],
        values: [value(own.id, 1_000), { productId: aged.id, value: null }],
        winnerId: null,
        note: null,
      },
    ])
    expect(told.summary).toBe('')
    expect(told.products.map(({ price }) => price?.amountMinor ?? null)).toEqual([1_000, null])
  })

  it('suggests nothing more', () => {
    expect(toldLater({ type: 'suggestions', ...envelope, followUpQuestions: ['A cheaper one?'] })).toMatchObject({
      followUpQuestions: [],
    })
  })

  it('ends with the notice, without receipts of what ages and without the age of prices that are gone', () => {
    const receipt = (source: Receipt['source']): Receipt => ({
      claim: 'x',
      productId: 'p',
      field: 'price',
      value: 1,
      asOf: AT,
      source,
    })
    const { receipts, notices, status } = toldLater({
      type: 'turn_finished',
      ...envelope,
      status: 'complete',
      metadata: { strategy: 'catalog', responseTimeMs: 1, cache: 'none', catalogVersion: '1' },
      notices: [
        { code: 'price_as_of', text: 'Prices as of noon.' },
        { code: 'paid_link', text: 'paid link' },
      ],
      receipts: [receipt('amazon'), receipt('import'), receipt('demo')],
    })

    expect(status).toBe('complete')
    expect(receipts.map(({ source }) => source)).toEqual(['import', 'demo'])
    expect(notices).toEqual([
      { code: 'stale', text: RUN_OUT_TEXT },
      { code: 'paid_link', text: 'paid link' },
    ])
  })

  it.each<SessionEvent>([
    { type: 'user_message', ...envelope, messageId: 'q', text: 'laptops' },
    { type: 'turn_started', ...envelope, messageId: 'a' },
    { type: 'constraints_changed', ...envelope, constraints: { category: 'laptops' } },
  ])('keeps what is the shopper’s own: $type', (event) => {
    expect(toTold([event], LATER)[0]).toBe(event)
  })
})

describe('what a conversation remembers', () => {
  it('ages as it does everywhere else', () => {
    const listed = [record('own'), amazonProduct(AT)]

    expect(toVisibleState({ ...EMPTY_STATE, listed }, LATER)).toEqual({
      ...EMPTY_STATE,
      listed: listed.map((product) => toVisible(product, LATER)),
    })
  })
})
