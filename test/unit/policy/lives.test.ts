import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  GONE_RECHECK_MS,
  MISSES_MAX,
  REST_REFRESH_MS,
  SEARCH_REPEAT_MS,
  VIEW_COUNTS_MS,
  VIEWED_REFRESH_MS,
} from '../../../src/domain/policy/refresh-order.ts'
import { POLICIES } from '../../../src/domain/policy/sources.ts'
import {
  allVisibleUntil,
  currentUntil,
  isAlive,
  toBareProduct,
  toVisible,
  visibleUntil,
} from '../../../src/domain/policy/visible.ts'
import type { Price, Product } from '../../../src/shared/product.ts'
import { amazonProduct } from '../../support/amazon-product.ts'
import { record, variant } from '../../support/record.ts'

const NOW = 1_790_000_000_000
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Read within the last two days, each part at its own time and perhaps not at all. */
const age = fc.integer({ min: 0, max: 48 * HOUR }).map((ms) => NOW - ms)
const product: fc.Arbitrary<Product> = fc
  .record({
    updatedAt: age,
    price: fc.option(age.map((asOf) => ({ amountMinor: 500, currency: 'USD', listAmountMinor: null, asOf }))),
    rating: fc.option(age.map((asOf) => ({ value: 4, count: 10, asOf }))),
    availability: fc.constantFrom('in_stock' as const, 'out_of_stock' as const, 'unknown' as const),
    imageUrl: fc.constant(null),
  })
  .map((parts) => amazonProduct(NOW, parts))

describe('the end of a life', () => {
  it('is the first moment at which something is hidden', () => {
    fc.assert(
      fc.property(product, (stored) => {
        const until = visibleUntil(stored) ?? Number.NaN
        fc.pre(until > NOW)

        expect(toVisible(stored, NOW)).toBe(stored)
        expect(toVisible(stored, until - 1)).toBe(stored)
        expect(toVisible(stored, until)).not.toBe(stored)
      }),
    )
  })

  it('hides each part by its own age', () => {
    fc.assert(
      fc.property(product, (stored) => {
        const shown = toVisible(stored, NOW)
        const isTold = isAlive('amazon', 'text', stored.updatedAt, NOW)

        expect(shown.title).toBe(isTold ? stored.title : 'Amazon product B0TEST0001')
        expect(shown.price !== null).toBe(
          isTold && stored.price !== null && isAlive('amazon', 'offer', stored.price.asOf, NOW),
        )
        expect(shown.rating !== null).toBe(
          isTold && stored.rating !== null && isAlive('amazon', 'rating', stored.rating.asOf, NOW),
        )
        expect(shown.availability).toBe(
          isTold && isAlive('amazon', 'offer', stored.updatedAt, NOW) ? stored.availability : 'unknown',
        )
      }),
    )
  })

  it('of several products is the earliest', () => {
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 4 }), (products) => {
        const ends = products.map((one) => visibleUntil(one) ?? Number.POSITIVE_INFINITY)

        expect(allVisibleUntil([record('own'), ...products])).toBe(Math.min(...ends))
      }),
    )
  })
})

describe('a bare product', () => {
  it('is its number and a plain link, nothing else', () => {
    expect(toBareProduct('B0TEST0001', null, NOW)).toEqual({
      id: 'B0TEST0001',
      asin: 'B0TEST0001',
      source: 'amazon',
      marketplace: null,
      brand: null,
      title: 'Amazon product B0TEST0001',
      category: 'other',
      categoryPath: ['Other'],
      description: null,
      features: [],
      attributes: [],
      price: null,
      rating: null,
      availability: 'unknown',
      imageUrl: null,
      url: null,
      updatedAt: NOW,
    })
    expect(toBareProduct('B0TEST0001', 'www.amazon.de', NOW).url).toBe('https://www.amazon.de/dp/B0TEST0001')
  })
})

describe('a copy of products', () => {
  const time = fc.integer({ min: -3 * HOUR, max: 3 * HOUR }).map((ms) => NOW + ms)
  const price: fc.Arbitrary<Price> = fc.record({ fromAt: fc.option(time), untilAt: fc.option(time) }).map((times) => ({
    amountMinor: 1e3,
    currency: 'USD',
    listAmountMinor: null,
    asOf: 1,
    sale: {
      amountMinor: 800,
      regularMinor: 1e3,
      ...times,
    },
  }))
  const onSale = fc
    .tuple(price, price)
    .map(([whole, part]) => record('own', { price: whole, variants: [variant('v', { Size: 'M' }, { price: part })] }))

  it('stays right until its time', () => {
    fc.assert(
      fc.property(fc.oneof(onSale, product), (stored) => {
        const until = currentUntil([stored], NOW)
        const shown = toVisible(stored, NOW)
        fc.pre(until === null || until > NOW)

        expect(toVisible(stored, (until ?? NOW + 9 * HOUR) - 1)).toEqual(shown)
      }),
    )
  })

  it('turns with the sale of a variant', () => {
    const sale = { amountMinor: 800, regularMinor: 1_000, fromAt: null, untilAt: NOW + HOUR }
    const part = variant('v', { Size: 'M' }, { price: { ...PRICE, sale } })
    const stored = record('own', { variants: [part, variant('w', { Size: 'L' })] })

    expect(currentUntil([stored], NOW)).toBe(NOW + HOUR)
    expect(toVisible(stored, NOW).variants?.map((one) => one.price?.amountMinor)).toEqual([800, 1_000])
    expect(toVisible(stored, NOW + HOUR).variants?.map((one) => one.price?.amountMinor)).toEqual([1_000, 1_000])
    expect(currentUntil([stored], NOW + HOUR)).toBeNull()
  })
})

const PRICE: Price = { amountMinor: 1_000, currency: 'USD', listAmountMinor: null, asOf: 1 }

describe('when an item is asked for again', () => {
  it('is before its life ends, with time for a few tries', () => {
    expect(VIEWED_REFRESH_MS).toBe(POLICIES.amazon.lifeMs.offer - 15 * MINUTE)
    expect(REST_REFRESH_MS).toBe(POLICIES.amazon.lifeMs.text - 4 * HOUR)
  })

  it('is a day after a view and a week after it was gone', () => {
    expect([VIEW_COUNTS_MS, SEARCH_REPEAT_MS, GONE_RECHECK_MS]).toEqual([24 * HOUR, 24 * HOUR, 7 * 24 * HOUR])
    expect(MISSES_MAX).toBeGreaterThan(1)
  })
})
