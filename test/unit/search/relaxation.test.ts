import { describe, expect, it } from 'vitest'
import { relax } from '../../../src/domain/search/relaxation.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { candidate, rating } from '../../support/candidates.ts'
import { attribute, money } from '../../support/record.ts'

const LIMIT = 5

describe('relax', () => {
  it('lets go of the constraint that costs least, and says by how much', () => {
    const constraints: Constraints = { priceMax: 10_000, brands: ['Acme'], minRating: 4 }
    const nearest = [
      candidate('other-brand', { brand: 'Bolt', price: money(9_000), rating: rating(4.5) }),
      candidate('over', { price: money(11_200), rating: rating(4.5) }),
    ]

    const relaxed = relax(nearest, constraints, LIMIT)

    expect(relaxed?.candidates.map(({ product }) => product.id)).toEqual(['over'])
    expect(relaxed?.relaxed).toEqual([{ constraint: 'priceMax', from: 10_000, to: 11_200 }])
  })

  it.each<[string, Constraints, Parameters<typeof candidate>[1], { constraint: string; from: unknown; to: unknown }]>([
    ['a lower price', { priceMin: 5_000 }, { price: money(4_000) }, { constraint: 'priceMin', from: 5_000, to: 4_000 }],
    ['an unknown price', { priceMax: 5_000 }, { price: null }, { constraint: 'priceMax', from: 5_000, to: null }],
    ['a rating', { minRating: 4.5 }, { rating: rating(4.1) }, { constraint: 'minRating', from: 4.5, to: 4.1 }],
    ['a colour', { colors: ['red'] }, {}, { constraint: 'colors', from: ['red'], to: null }],
    ['words', { terms: ['purple'] }, {}, { constraint: 'terms', from: ['purple'], to: null }],
    ['stock', { inStockOnly: true }, { availability: 'unknown' }, { constraint: 'inStockOnly', from: true, to: null }],
    [
      'a figure',
      { attributes: [{ name: 'ram', op: 'gte', value: 16, unit: 'GB' }] },
      { attributes: [attribute('ram', 8, 'GB')] },
      { constraint: 'ram', from: 16, to: 8 },
    ],
    ['a feature', { attributes: [{ name: 'gps', op: 'has' }] }, {}, { constraint: 'gps', from: true, to: null }],
  ])('names %s', (_, constraints, overrides, expected) => {
    expect(relax([candidate('near', overrides)], constraints, LIMIT)?.relaxed).toEqual([expected])
  })

  it('lets go of a limit in a currency that nothing is priced in', () => {
    const relaxed = relax([candidate('near')], { priceMax: 500, currency: 'EUR' }, LIMIT)

    expect(relaxed?.relaxed).toEqual([
      { constraint: 'currency', from: 'EUR', to: 'USD' },
      { constraint: 'priceMax', from: 500, to: null },
    ])
  })

  it('moves a bound as far as the furthest product that is shown, and no further', () => {
    const nearest = [11_000, 12_000, 90_000].map((price) => candidate(`${price}`, { price: money(price) }))

    const relaxed = relax(nearest, { priceMax: 10_000 }, LIMIT)

    expect(relaxed?.candidates).toHaveLength(2)
    expect(relaxed?.relaxed).toEqual([{ constraint: 'priceMax', from: 10_000, to: 12_000 }])
  })

  it('shows at most what is asked for, and keeps the order of equally near ones', () => {
    const nearest = ['c', 'a', 'b'].map((id) => candidate(id))

    expect(relax(nearest, { colors: ['red'] }, 2)?.candidates.map(({ product }) => product.id)).toEqual(['c', 'a'])
  })

  it('finds nothing in nothing', () => {
    expect(relax([], { priceMax: 1 }, LIMIT)).toBeNull()
  })
})
