import { describe, expect, it } from 'vitest'
import { isNamed, matchedTerms, missedBy, namedShare } from '../../../src/domain/search/satisfies.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

const lamp = record('lamp', {
  title: 'Lumo Arc Desk Lamp, Slate-Grey',
  brand: 'Lumo',
  category: 'desk-lamps',
  categoryPath: ['Home & Kitchen', 'Desk Lamps'],
  description: 'Fits the cup holder of cars.',
  price: money(4_999),
  rating: rating(4.2, 80),
  attributes: [
    attribute('weight', 900, 'g'),
    attribute('dimmable', true),
    attribute('usbC', false),
    attribute('material', 'brushed steel'),
    attribute('refreshRate', 119.88, 'Hz'),
  ],
})

describe('missedBy', () => {
  it.each<[string, Constraints, string[]]>([
    ['nothing', {}, []],
    ['the category or one above it', { category: 'home-kitchen' }, []],
    ['another category', { category: 'kettles' }, ['category']],
    ['a price limit, inclusive', { priceMax: 4_999, priceMin: 4_999 }, []],
    ['a lower price limit', { priceMax: 4_998 }, ['priceMax']],
    ['a limit in another currency', { priceMax: 9_999, currency: 'EUR' }, ['currency']],
    ['a rating', { minRating: 4.3, minRatingCount: 81 }, ['minRating', 'minRatingCount']],
    ['a brand in any case', { brands: ['LUMO'] }, []],
    ['an excluded brand', { excludeBrands: ['lumo'] }, ['excludeBrands']],
    ['a colour of the title, in either spelling', { colors: ['gray'] }, []],
    ['another colour', { colors: ['red'] }, ['colors']],
    ['words it has', { terms: ['desk'] }, []],
    ['words it has not', { terms: ['kitchen sink'] }, ['terms']],
    ['availability', { inStockOnly: true }, []],
  ])('judges %s', (_, constraints, expected) => {
    expect(missedBy(lamp, constraints).map((miss) => ('key' in miss ? miss.key : miss.wish.name))).toEqual(expected)
  })

  it.each([
    [{ name: 'dimmable', op: 'has' }, true],
    [{ name: 'usbC', op: 'has' }, false],
    [{ name: 'usbC', op: 'not', value: true }, true],
    [{ name: 'unknown', op: 'not', value: true }, true],
    [{ name: 'unknown', op: 'has' }, false],
    [{ name: 'weight', op: 'lte', value: 900 }, true],
    [{ name: 'weight', op: 'gte', value: 901 }, false],
    [{ name: 'material', op: 'eq', value: 'Steel' }, true],
    [{ name: 'material', op: 'not', value: 'steel' }, false],
    [{ name: 'material', op: 'gte', value: 3 }, false],
    [{ name: 'refreshRate', op: 'eq', value: 120 }, true],
  ] as const)('judges the wish %o', (wish, isMet) => {
    expect(missedBy(lamp, { attributes: [wish] }).length === 0).toBe(isMet)
  })
})

describe('words', () => {
  it('finds a term anywhere, in its other forms', () => {
    expect(matchedTerms(lamp, ['lamps', 'cars', 'oak'])).toEqual(['lamps', 'cars'])
  })

  it.each([
    [['lamp'], true],
    [['bright', 'lamp'], true],
    [['cars'], false],
    [['steel'], true],
  ])('tells what a product is called from what it mentions: %o', (terms, expected) => {
    expect(isNamed(lamp, terms)).toBe(expected)
  })

  it('measures how much of a name a product bears', () => {
    expect(namedShare(lamp, 'Lumo Arc')).toBe(1)
    expect(namedShare(lamp, 'Lumo WX-900')).toBeLessThan(0.75)
  })
})
