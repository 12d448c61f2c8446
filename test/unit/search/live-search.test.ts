import { describe, expect, it } from 'vitest'
import { toLiveSearch } from '../../../src/domain/search/live-search.ts'

describe('toLiveSearch', () => {
  it.each([
    ['a category', { category: 'coffee-makers' }, { keywords: 'coffee makers', page: 1 }],
    [
      'brand, colour and words first',
      { category: 'laptops', brands: ['Acme'], colors: ['red'], terms: ['gaming'] },
      { keywords: 'Acme red gaming laptops', page: 1 },
    ],
    [
      'a price in the marketplace’s money',
      { terms: ['tent'], priceMin: 5_000, priceMax: 9_900, currency: 'USD' },
      { keywords: 'tent', page: 1, minPrice: 5_000, maxPrice: 9_900 },
    ],
    ['no price in another one', { terms: ['tent'], priceMax: 9_900, currency: 'EUR' }, { keywords: 'tent', page: 1 }],
    ['whole stars', { terms: ['tent'], minRating: 4.5 }, { keywords: 'tent', page: 1, minReviewsRating: 4 }],
    ['no stars below one', { terms: ['tent'], minRating: 0.5 }, { keywords: 'tent', page: 1 }],
    ['an order', { terms: ['tent'], sort: 'price_asc' }, { keywords: 'tent', page: 1, sortBy: 'Price:LowToHigh' }],
    [
      'texts of attributes',
      {
        category: 'backpacks',
        attributes: [
          { name: 'material', op: 'eq' as const, value: 'nylon' },
          { name: 'weight', op: 'lte' as const, value: 900 },
        ],
      },
      { keywords: 'nylon backpacks', page: 1 },
    ],
  ])('takes %s', (_, constraints, expected) => {
    expect(toLiveSearch(constraints, 'USD')).toEqual(expected)
  })

  it('searches for nothing where nothing is named', () => {
    expect(toLiveSearch({ priceMax: 5_000, colors: ['red'] }, 'USD')).toBeNull()
  })
})
