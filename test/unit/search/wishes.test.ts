/** What a product has of what was asked, wish by wish. Unknown counts as missed. */
import { describe, expect, it } from 'vitest'
import {
  hasBrand,
  hasColor,
  hasWish,
  isInCategory,
  isNamed,
  matchedTerms,
  missedBy,
  namedShare,
  titleHolds,
} from '../../../src/domain/search/satisfies.ts'
import type { AttributeConstraint, Constraints } from '../../../src/shared/constraints.ts'
import type { Attribute } from '../../../src/shared/product.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

describe('a wish about an attribute', () => {
  const stating = (value: Attribute['value'] | undefined) => ({
    attributes: [attribute('other', true), ...(value === undefined ? [] : [attribute('it', value)])],
  })
  const meets = (value: Attribute['value'] | undefined, wish: Omit<AttributeConstraint, 'name'>) =>
    hasWish(stating(value), { name: 'it', ...wish })

  it.each([true, 'yes', 'steel', 1, -1])('has it where %o is stated', (value) => {
    expect(meets(value, { op: 'has' })).toBe(true)
    expect(meets(value, { op: 'not' })).toBe(false)
    expect(meets(value, { op: 'eq' })).toBe(true)
    expect(meets(value, { op: 'eq', value: true })).toBe(true)
    expect(meets(value, { op: 'eq', value: false })).toBe(false)
    expect(meets(value, { op: 'not', value: false })).toBe(true)
  })

  it.each([undefined, false, 'No', ' none ', 'false', 'N', '', '0', 0])('has it not where %o is stated', (value) => {
    expect(meets(value, { op: 'has' })).toBe(false)
    expect(meets(value, { op: 'not' })).toBe(true)
    expect(meets(value, { op: 'eq' })).toBe(false)
    expect(meets(value, { op: 'eq', value: false })).toBe(true)
    expect(meets(value, { op: 'not', value: true })).toBe(true)
  })

  it('takes a screen for one of its nominal size', () => {
    const isOf = (inches: number) =>
      [21.5, 23.8, 31.5, 54.6].map((size) => meets(size, { op: 'gte', value: inches, unit: 'in' }))

    expect(isOf(22)).toEqual([true, true, true, true])
    expect(isOf(24)).toEqual([false, true, true, true])
    expect(isOf(32)).toEqual([false, false, true, true])
    expect(meets(15.6, { op: 'gte', value: 16, unit: 'in' })).toBe(false)
    expect(meets(31.5, { op: 'gte', value: 32, unit: 'cm' })).toBe(false)
    expect(meets(31.2, { op: 'gte', value: 31.5, unit: 'in' })).toBe(false)
  })

  it('takes limits in, of figures alone; an order without one leaves nothing out', () => {
    expect([9, 10, 11].map((value) => meets(value, { op: 'gte', value: 10 }))).toEqual([false, true, true])
    expect([9, 10, 11].map((value) => meets(value, { op: 'lte', value: 10 }))).toEqual([true, true, false])
    expect(meets('9', { op: 'lte', value: 10 })).toBe(false)
    expect(meets(undefined, { op: 'lte', value: 10 })).toBe(false)
    expect(meets(undefined, { op: 'lte' })).toBe(true)
    expect(meets(undefined, { op: 'gte' })).toBe(true)
  })

  it('takes figures for equal within half a percent', () => {
    expect([199, 201, 198.9, 201.1].map((value) => meets(value, { op: 'eq', value: 200 }))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect(meets(-200.5, { op: 'eq', value: -200 })).toBe(true)
    expect(meets(198, { op: 'not', value: 200 })).toBe(true)
    expect(meets('200', { op: 'eq', value: 200 })).toBe(false)
    expect(meets(undefined, { op: 'not', value: 200 })).toBe(true)
  })

  it('takes any of several values', () => {
    const wood = { op: 'eq' as const, value: ['oak', 'ash'] }

    expect([meets('solid ash', wood), meets('pine', wood), meets(undefined, wood)]).toEqual([true, false, false])
  })
})

describe('a category', () => {
  const product = { category: 'desk-lamps', categoryPath: ['Home & Kitchen', 'Desk Lamps'] }

  it('is the product’s own or one above it, and no part of a name', () => {
    expect(['desk-lamps', 'home-kitchen', 'lamps', 'desk'].map((slug) => isInCategory(product, slug))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })
})

describe('a brand', () => {
  it('is the one that is stated, in any case, else one that the title holds', () => {
    const stated = { brand: 'Lumo', title: 'Zarn style lamp' }
    const unstated = { brand: null, title: 'Zarn Deluxe lamp' }

    expect(hasBrand(stated, ['Other', ' lumo '])).toBe(true)
    expect(hasBrand(stated, ['Zarn'])).toBe(false)
    expect(hasBrand(unstated, ['Lumo', 'zarn deluxe'])).toBe(true)
    expect(hasBrand(unstated, ['Deluxe Zarn'])).toBe(false)
    expect(hasBrand(unstated, [])).toBe(false)
  })

  it('that is excluded is not one that is unknown', () => {
    expect(missedBy(record('a', { brand: null }), { excludeBrands: ['Lumo'] })).toEqual([])
  })
})

describe('words of a title', () => {
  it('stand side by side, in whole words, the brand before them', () => {
    const product = { brand: 'Lumo', title: 'Arc desk lamps' }

    expect(['desk lamp', 'lumo arc', 'Arc'].map((text) => titleHolds(product, text))).toEqual([true, true, true])
    expect(['arc lamp', 'lam', '', '!'].map((text) => titleHolds(product, text))).toEqual([false, false, false, false])
    expect(missedBy(record('a', product), { excludeTerms: ['oak', 'desk lamp'] })).toEqual([{ key: 'excludeTerms' }])
  })
})

describe('a colour', () => {
  it('is named by the attribute or the title, in whole words and either spelling', () => {
    const named = (color: string | null, title: string, ...wanted: string[]) =>
      hasColor({ title, attributes: color === null ? [] : [attribute('color', color)] }, wanted)

    expect(named('Slate-Grey', 'Lamp', 'red', 'GRAY')).toBe(true)
    expect(named(null, 'Lamp, slate gray', 'slate grey')).toBe(true)
    expect(named('reddish', 'Lamp', 'red')).toBe(false)
    expect(named('blue', 'Lamp', 'red')).toBe(false)
    expect(named(null, 'Lamp')).toBe(false)
  })
})

describe('prices and ratings', () => {
  const missing = (product: Parameters<typeof record>[1], constraints: Constraints) =>
    missedBy(record('a', product), constraints).map((miss) => ('key' in miss ? miss.key : 'wish'))

  it('that are not known miss every limit, and no other wish', () => {
    const limits = { priceMin: 0, priceMax: 9_999, minRating: 0, minRatingCount: 0 }

    expect(missing({ price: null, rating: null }, limits)).toEqual(Object.keys(limits))
    expect(missing({ price: null, rating: null }, { currency: 'EUR' })).toEqual([])
  })

  it('in another currency miss the currency in place of a limit', () => {
    const euros = { price: money(500, 'EUR') }

    expect(missing(euros, { priceMin: 900, currency: 'USD' })).toEqual(['currency'])
    expect(missing(euros, { priceMax: 100, currency: 'USD' })).toEqual(['currency'])
    expect(missing(euros, { priceMax: 100 })).toEqual(['priceMax'])
    expect(missing(euros, { priceMax: 100, currency: 'EUR' })).toEqual(['priceMax'])
    expect(missing(euros, { currency: 'USD' })).toEqual([])
    expect(missing({ price: null }, { priceMax: 100, currency: 'USD' })).toEqual(['priceMax'])
  })

  it('meet their limits from them on', () => {
    expect(missing({ rating: rating(4.5, 10) }, { minRating: 4.5, minRatingCount: 10 })).toEqual([])
    expect(missing({ price: money(500) }, { priceMin: 501 })).toEqual(['priceMin'])
  })

  it('are missed in a fixed order, with everything else', () => {
    const constraints: Constraints = {
      category: 'lamps',
      brands: ['Lumo'],
      excludeTerms: ['thing'],
      excludeBrands: ['acme'],
      priceMin: 5_000,
      minRating: 5,
      inStockOnly: true,
      attributes: [{ name: 'gps', op: 'has' }],
      colors: ['red'],
    }
    expect(missing({ availability: 'unknown' }, constraints)).toEqual([
      'category',
      'brands',
      'excludeTerms',
      'excludeBrands',
      'priceMin',
      'minRating',
      'inStockOnly',
      'wish',
      'colors',
    ])
  })
})

describe('words that were said', () => {
  const charger = record('c', {
    title: 'Volt desk charger for laptops',
    brand: 'Kiln',
    category: 'power',
    categoryPath: ['Power'],
    description: 'Fits a caravan.',
    attributes: [attribute('useCase', 'travel'), attribute('ports', 3)],
    codes: { mpn: 'QX-77' },
  })

  it('lift only where a category is sure, and else must be found', () => {
    expect(missedBy(charger, { terms: ['bathtub'] })).toEqual([{ key: 'terms' }])
    expect(missedBy(charger, { terms: ['bathtub', 'caravan'] })).toEqual([])
    expect(missedBy(charger, { terms: ['bathtub'], category: 'power' })).toEqual([])
  })

  it('are found whole, anywhere, in another name for the same as well', () => {
    expect(matchedTerms(charger, ['caravan', 'desk caravan', 'notebook', 'cara', 'desk bathtub'])).toEqual([
      'caravan',
      'desk caravan',
      'notebook',
    ])
    expect(matchedTerms(charger, [])).toEqual([])
  })

  it('name it by the last of them: in its title, kind, brand or use, not in prose', () => {
    const isCalled = (...terms: string[]) => isNamed(charger, terms)

    expect(
      ['charger', 'usb charger', 'kiln', 'power', 'travel', 'laptop', 'notebook'].map((term) => isCalled(term)),
    ).toEqual(Array(7).fill(true))
    expect(['caravan', 'charger caravan', 'char', ''].map((term) => isCalled(term))).toEqual(Array(4).fill(false))
    expect(isCalled()).toBe(false)
    expect(isCalled('caravan', 'charger')).toBe(true)
  })

  it('name it itself without what it belongs to', () => {
    expect(isNamed(charger, ['laptop'], 'itself')).toBe(false)
    expect(isNamed(charger, ['charger'], 'itself')).toBe(true)
  })

  it('are a share of a name: of its title, its brand and its codes', () => {
    expect(namedShare(charger, 'Kiln Volt laptop QX-77')).toBe(1)
    expect(namedShare(charger, 'Kiln bathtub')).toBe(0.5)
    expect(namedShare(charger, 'caravan')).toBe(0)
    expect(namedShare(charger, '')).toBe(0)
  })
})
