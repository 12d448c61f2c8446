import { describe, expect, it } from 'vitest'
import type { Constraints } from '../../../src/shared/constraints.ts'
import type { ProductCard } from '../../../src/shared/product.ts'
import { toConstraintChips } from '../../../src/ui/state/constraint-chips.ts'

const shown = new Map([
  [
    'p1',
    {
      category: 'coffee-makers',
      categoryPath: ['Kitchen', 'Coffee machines'],
      attributes: [{ name: 'ram', label: 'Memory', value: 8, unit: 'GB' }],
    } as unknown as ProductCard,
  ],
])

const labels = (constraints: Constraints) => toConstraintChips(constraints, shown).map(({ label }) => label)

describe('toConstraintChips', () => {
  it.each<[string, Constraints, string[]]>([
    ['nothing', {}, []],
    ['a category that was shown', { category: 'coffee-makers' }, ['Coffee machines']],
    ['a category that was not', { category: 'power-banks' }, ['Power banks']],
    ['words', { terms: ['quiet'] }, ['“quiet”']],
    ['brands in and out', { brands: ['Norvel'], excludeBrands: ['Kestrix'] }, ['Norvel', 'not Kestrix']],
    ['a highest price', { priceMax: 100_000, currency: 'USD' }, ['up to $1,000']],
    ['a lowest price with cents', { priceMin: 4_950, currency: 'EUR' }, ['from €49.50']],
    ['both', { priceMin: 2_000, priceMax: 4_000 }, ['$20 to $40']],
    ['a rating', { minRating: 4, minRatingCount: 50 }, ['4 stars or more', '50+ ratings']],
    ['at least', { attributes: [{ name: 'ram', op: 'gte', value: 16, unit: 'GB' }] }, ['memory ≥ 16 GB']],
    [
      'both ends of one measure as one',
      {
        attributes: [
          { name: 'ram', op: 'gte', value: 8, unit: 'GB' },
          { name: 'usbC', op: 'has' },
          { name: 'ram', op: 'lte', value: 16, unit: 'GB' },
        ],
      },
      ['memory 8 GB to 16 GB', 'usb c'],
    ],
    [
      'one size that is held as a range',
      {
        attributes: [
          { name: 'screenSize', op: 'gte', value: 55, unit: 'in' },
          { name: 'screenSize', op: 'lte', value: 55.9, unit: 'in' },
        ],
      },
      ['screen size 55 in'],
    ],
    ['the kind by its name', { attributes: [{ name: 'type', op: 'eq', value: 'robot' }] }, ['robot']],
    ['a feature', { attributes: [{ name: 'usbC', op: 'has' }] }, ['usb c']],
    ['no feature', { attributes: [{ name: 'usbC', op: 'not', value: true }] }, ['without usb c']],
    ['another value', { attributes: [{ name: 'material', op: 'not', value: 'leather' }] }, ['material not leather']],
    ['stock and order', { inStockOnly: true, sort: 'weight_asc' }, ['in stock', 'lowest weight first']],
    ['the usual order', { sort: 'relevance' }, []],
  ])('shows %s', (_, constraints, expected) => {
    expect(labels(constraints)).toEqual(expected)
  })

  it('takes both ends of a range away', () => {
    const range: Constraints['attributes'] = [
      { name: 'ram', op: 'gte', value: 8 },
      { name: 'ram', op: 'lte', value: 16 },
    ]

    expect(toConstraintChips({ attributes: range }, shown).map((chip) => chip.without)).toEqual([{}])
  })

  it('leaves everything but itself', () => {
    const constraints: Constraints = {
      terms: ['quiet', 'small'],
      priceMax: 5_000,
      currency: 'USD',
      attributes: [{ name: 'ram', op: 'gte', value: 16 }],
    }

    const without = toConstraintChips(constraints, shown).map((chip) => chip.without)

    expect(without).toEqual([
      { ...constraints, terms: ['small'] },
      { ...constraints, terms: ['quiet'] },
      { terms: ['quiet', 'small'], attributes: constraints.attributes },
      { terms: ['quiet', 'small'], priceMax: 5_000, currency: 'USD' },
    ])
  })
})
