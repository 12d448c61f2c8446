/** Which wish is let go first, how far bounds move, and what is too far off to be shown. */
import { describe, expect, it } from 'vitest'
import { relax } from '../../../src/domain/search/relaxation.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { candidate, rating } from '../../support/candidates.ts'
import { attribute, money } from '../../support/record.ts'

/** A product that meets all of these. */
const good = {
  brand: 'Acme',
  title: 'Red oak thing',
  price: money(10_000),
  rating: rating(4.5, 100),
  attributes: [attribute('color', 'red')],
}
const wishes: Constraints = {
  category: 'things',
  brands: ['Acme'],
  excludeBrands: ['Bolt'],
  priceMin: 9_000,
  priceMax: 10_000,
  minRating: 4.5,
  minRatingCount: 100,
  inStockOnly: true,
  colors: ['red'],
  excludeTerms: ['plastic'],
}
/** Each misses one wish by as little as it can. */
const misses = {
  category: { category: 'others', categoryPath: ['Others'] },
  brands: { brand: 'Cask' },
  excludeTerms: { title: 'Red oak thing, plastic' },
  priceMax: { price: money(10_001) },
  priceMin: { price: money(8_999) },
  minRating: { rating: rating(4.499, 100) },
  minRatingCount: { rating: rating(4.5, 99) },
  inStockOnly: { availability: 'unknown' as const },
  colors: { attributes: [], title: 'Oak thing' },
}
const shown = (constraints: Constraints, ...ids: (keyof typeof misses)[]) =>
  relax(
    ids.map((id) => candidate(id, { ...good, ...misses[id] })),
    constraints,
    9,
  )

describe('what is let go', () => {
  it.each<[keyof typeof misses, keyof typeof misses]>([
    ['minRatingCount', 'minRating'],
    ['minRating', 'priceMax'],
    ['minRating', 'priceMin'],
    ['priceMax', 'colors'],
    ['priceMin', 'colors'],
    ['colors', 'inStockOnly'],
    ['inStockOnly', 'brands'],
    ['brands', 'excludeTerms'],
    ['excludeTerms', 'category'],
  ])('is %s rather than %s', (first, second) => {
    for (const ids of [
      [first, second],
      [second, first],
    ] as const) {
      expect(shown(wishes, ...ids)?.missed).toEqual([{ key: first }])
    }
  })

  it('is a wish about an attribute rather than a brand, and a colour rather than that', () => {
    const constraints: Constraints = { ...wishes, attributes: [{ name: 'gps', op: 'has' }] }
    const gps = { ...good, attributes: [attribute('gps', true), attribute('color', 'red')] }
    const first = (...overrides: object[]) =>
      relax(
        overrides.map((some, i) => candidate(`${i}`, { ...gps, ...some })),
        constraints,
        9,
      )?.missed[0]

    expect(first({ brand: 'Cask' }, { attributes: good.attributes })).toEqual({ wish: { name: 'gps', op: 'has' } })
    expect(first({ attributes: good.attributes }, { ...misses.colors, attributes: [attribute('gps', true)] })).toEqual({
      key: 'colors',
    })
  })

  it('is the one that is nearest, whichever way it is off', () => {
    const off = (...prices: number[]) =>
      relax(
        prices.map((price) => candidate(`${price}`, { ...good, price: money(price) })),
        wishes,
        1,
      )?.relaxed

    expect(off(14_000, 10_500)).toEqual([{ constraint: 'priceMax', from: 10_000, to: 10_500 }])
    expect(off(14_000, 8_800)).toEqual([{ constraint: 'priceMin', from: 9_000, to: 8_800 }])
    expect(off(10_100, 4_000)).toEqual([{ constraint: 'priceMax', from: 10_000, to: 10_100 }])
  })

  it('is not what every product meets: those that miss nothing are left out', () => {
    expect(relax([candidate('fits', good)], wishes, 9)).toBeNull()
    expect(shown({ ...wishes, colors: [] }, 'colors', 'brands')?.missed).toEqual([{ key: 'brands' }])
  })

  it('costs more with each wish', () => {
    const two = candidate('two', { ...good, ...misses.colors, ...misses.minRating })
    const one = candidate('one', { ...good, ...misses.inStockOnly })

    expect(relax([two, one], wishes, 9)?.candidates).toEqual([one])
  })
})

describe('what is shown together', () => {
  const ids = (found: ReturnType<typeof relax>) => found?.candidates.map(({ product }) => product.id)
  const wanted: Constraints = { attributes: [{ name: 'width', op: 'gte', value: 100, unit: 'cm' }] }
  const wide = (...widths: (number | string | null)[]) =>
    relax(
      widths.map((width) =>
        candidate(`${width}`, { attributes: width === null ? [] : [attribute('width', width, 'cm')] }),
      ),
      wanted,
      9,
    )

  it('is what misses the same, and not much further off than the nearest', () => {
    // 90 costs 1.2 + 4 · 0.1 = 1.6; up to 1.6 · 1.5 + 0.25 = 2.65, which 64 (2.64) is and 63 (2.68) is not.
    expect(ids(wide(90, 64, 63))).toEqual(['90', '64'])
    expect(ids(shown(wishes, 'colors', 'inStockOnly'))).toEqual(['colors'])
  })

  it('nearest first', () => {
    expect(ids(wide(85, 95, 80))).toEqual(['95', '85', '80'])
  })

  it('takes what is not known for as far off as can be', () => {
    expect(ids(wide(null, 1))).toEqual(['1', 'null'])
    expect(ids(wide('broad', 60))).toEqual(['60'])
  })

  it('says the bound that all of them keep, and none where one does not state it', () => {
    expect(wide(90, 80)?.relaxed).toEqual([{ constraint: 'width', from: 100, to: 80 }])
    expect(wide(1, null)?.relaxed).toEqual([{ constraint: 'width', from: 100, to: null }])
  })

  it('says the most where less was wished, and only of figures', () => {
    const light = (value: number | string | undefined, op: 'lte' | 'eq', ...grams: number[]) =>
      relax(
        grams.map((weight) => candidate(`${weight}`, { attributes: [attribute('weight', weight, 'g')] })),
        { attributes: [{ name: 'weight', op, ...(value === undefined ? {} : { value }) }] },
        9,
      )?.relaxed

    expect(light(100, 'lte', 110, 130)).toEqual([{ constraint: 'weight', from: 100, to: 130 }])
    expect(light('light', 'eq', 110)).toEqual([{ constraint: 'weight', from: 'light', to: null }])
  })
})

describe('bounds of ratings and prices', () => {
  const of = (constraints: Constraints, ...overrides: object[]) =>
    relax(
      overrides.map((some, i) => candidate(`${i}`, some)),
      constraints,
      9,
    )?.relaxed

  it.each<[Constraints, object[], unknown]>([
    [{ minRating: 4.5 }, [{ rating: rating(4.4) }, { rating: rating(4.2) }], 4.2],
    [{ minRatingCount: 100 }, [{ rating: rating(4, 90) }, { rating: rating(4, 80) }], 80],
    [{ minRatingCount: 100 }, [{ rating: null }], null],
    [{ priceMin: 1_000 }, [{ price: money(900) }, { price: money(800) }], 800],
    [{ priceMax: 1_000 }, [{ price: money(1_100) }, { price: money(1_200) }], 1_200],
    [{ priceMax: 0 }, [{ price: money(5) }, { price: money(900) }], 900],
  ])('move as far as the products that are shown: %o', (constraints, products, to) => {
    const [from] = Object.values(constraints)

    expect(of(constraints, ...products)).toEqual([{ constraint: Object.keys(constraints)[0], from, to }])
  })

  it('say the currency that prices are in, and the limits that fall with it', () => {
    expect(of({ priceMin: 5, priceMax: 500, currency: 'EUR' }, { price: null }, {})).toBeDefined()
    expect(of({ priceMin: 5, priceMax: 500, currency: 'EUR' }, {})).toEqual([
      { constraint: 'currency', from: 'EUR', to: 'USD' },
      { constraint: 'priceMin', from: 5, to: null },
      { constraint: 'priceMax', from: 500, to: null },
    ])
  })
})
