import { describe, expect, it } from 'vitest'
import { describePrice, describeRequest } from '../../../src/domain/conversation/answer/describe.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { attribute, record } from '../../support/record.ts'

const { vocabulary } = memoryCatalog([
  record('tent', {
    category: 'tents',
    categoryPath: ['Outdoors', 'Tents'],
    attributes: [
      { name: 'weight', label: 'Weight', value: 900, unit: 'g' },
      { name: 'ram', label: 'Memory', value: 16, unit: 'GB' },
      { name: 'refreshRate', label: 'Refresh rate', value: 60, unit: 'Hz' },
      { name: 'gps', label: 'GPS', value: true, unit: null },
      { name: 'touchscreen', label: 'Touchscreen', value: true, unit: null },
      { name: 'keepWarm', label: 'Keeps warm', value: true, unit: null },
      { ...attribute('waterproof', true), label: 'Waterproof' },
    ],
  }),
])

describe('describePrice', () => {
  it.each([
    [6_400, 9_600, 'around the price you named'],
    [4_000, 6_000, 'from $40 to $60'],
    [1_000, 9_900, 'from $10 to $99'],
  ])('says limits of %i and %i as they were meant', (priceMin, priceMax, expected) => {
    expect(describePrice({ priceMin, priceMax, currency: 'USD' }, vocabulary)).toBe(expected)
  })
})

describe('describeRequest', () => {
  it.each<[Constraints, string]>([
    [{}, 'tents'],
    [{ priceMax: 10_000 }, 'tents up to $100'],
    [{ priceMin: 2_000, priceMax: 4_050 }, 'tents from $20 to $40.50'],
    [{ brands: ['Acme', 'Bolt'], colors: ['red'] }, 'red Acme or Bolt tents'],
    [
      { excludeBrands: ['Acme'], minRating: 4.2, inStockOnly: true },
      'tents in stock rated 4.2 or better but not from Acme',
    ],
    [{ minRatingCount: 1_000 }, 'tents rated by 1,000 people or more'],
    [{ brands: ['Acme'], colors: ['red'], terms: ['red', 'acme'] }, 'red Acme tents'],
    [{ terms: ['family'] }, 'tents that mention “family”'],
    [{ terms: ['waterproof family tunnel shelters'] }, 'tents that mention “waterproof family tunnel”'],
    [{ terms: ['<script>alert(1)</script>'] }, 'tents that mention “script alert 1 script”'],
    [{ attributes: [{ name: 'waterproof', op: 'has' }] }, 'waterproof tents'],
    [{ attributes: [{ name: 'waterproof', op: 'not', value: true }] }, 'non-waterproof tents'],
    [{ attributes: [{ name: 'gps', op: 'not', value: true }] }, 'tents without GPS'],
    [
      {
        attributes: [
          { name: 'touchscreen', op: 'has' },
          { name: 'gps', op: 'has' },
        ],
      },
      'tents with a touchscreen and GPS',
    ],
    [{ attributes: [{ name: 'keepWarm', op: 'has' }] }, 'tents that keep warm'],
    [{ attributes: [{ name: 'type', op: 'eq', value: 'pop-up' }] }, 'pop-up tents'],
    [{ attributes: [{ name: 'material', op: 'not', value: 'leather' }] }, 'tents without leather'],
    [{ attributes: [{ name: 'weight', op: 'lte', value: 3_000, unit: 'g' }] }, 'tents that weigh at most 3 kg'],
    [{ attributes: [{ name: 'ram', op: 'gte', value: 16, unit: 'GB' }] }, 'tents with at least 16 GB of memory'],
    [
      { attributes: [{ name: 'refreshRate', op: 'gte', value: 144, unit: 'Hz' }] },
      'tents with a refresh rate of at least 144 Hz',
    ],
    [
      {
        attributes: [
          { name: 'minPlayers', op: 'lte', value: 6 },
          { name: 'maxPlayers', op: 'gte', value: 6 },
        ],
      },
      'tents for 6 players',
    ],
  ])('says %o', (constraints, expected) => {
    expect(describeRequest({ category: 'tents', ...constraints }, vocabulary)).toBe(expected)
  })

  it('names what is searched for where no category is', () => {
    expect(describeRequest({ terms: ['camping'] }, vocabulary)).toBe('products for “camping”')
  })
})
