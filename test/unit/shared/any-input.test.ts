import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ZodMiniType } from 'zod/mini'
import * as chat from '../../../src/shared/chat.ts'
import * as constraints from '../../../src/shared/constraints.ts'
import * as frames from '../../../src/shared/frames.ts'
import * as product from '../../../src/shared/product.ts'
import * as requests from '../../../src/shared/requests.ts'
import { damaged, hostileJson } from '../../support/hostile.ts'

const SCHEMAS = Object.entries({ ...chat, ...constraints, ...frames, ...product, ...requests }).flatMap(
  ([name, value]): [string, ZodMiniType][] =>
    typeof value === 'object' && 'safeParse' in value ? [[name, value as unknown as ZodMiniType]] : [],
)

/** A good value of some schemas, so that damage to it gets further in than noise does. */
const SAMPLES: Record<string, Record<string, unknown>> = {
  ChatRequest: { message: 'a quiet kettle', sessionId: 's', turnId: 't', includeProducts: true, limit: 5 },
  ClientFrame: { type: 'send', turnId: 't', text: 'a quiet kettle', includeProducts: false },
  Constraints: { category: 'kettles', priceMax: 5_000, currency: 'USD', attributes: [], sort: 'rating' },
  FeedbackRequest: { sessionId: 's', messageId: 'm', rating: 4, thumb: 'up', comment: 'good' },
  ProductEvent: { id: 'e', type: 'click', sessionId: 's', productId: 'p', position: 1, at: 1 },
  ProductsQuery: { q: 'kettle', minPrice: '1', maxPrice: '49.99', minRating: '4', limit: '20', cursor: 'x' },
}

describe('every schema of the wire', () => {
  it('is tried', () => {
    expect(SCHEMAS.length).toBeGreaterThan(25)
    expect(Object.keys(SAMPLES).filter((name) => !SCHEMAS.some(([known]) => known === name))).toEqual([])
  })

  it.each(SCHEMAS)('%s takes or refuses any input without throwing, and takes again what it gave', (name, schema) => {
    const sample = SAMPLES[name]
    const input = sample === undefined ? hostileJson : fc.oneof(hostileJson, damaged(sample))
    fc.assert(
      fc.property(input, (value) => {
        const first = schema.safeParse(value)
        if (!first.success) return
        // Queries hold text and give numbers.
        const again = name.endsWith('Query') ? schema.safeParse(value) : schema.safeParse(first.data)

        expect(again).toEqual(first)
      }),
      { numRuns: 100 },
    )
  })
})
