/** What a product offers against what it costs, and how like another one it is. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness } from '../../../src/domain/search/likeness.ts'
import { kindOf, placeOf, placesOf, valueScores } from '../../../src/domain/search/value.ts'
import type { Attribute } from '../../../src/shared/product.ts'
import { attribute, money, record } from '../../support/record.ts'

const priced = (id: string, amount: number | null, attributes: Attribute[] = [], category = 'things') =>
  record(id, { category, price: amount === null ? null : money(amount), attributes })
const ram = (size: number) => attribute('ram', size, 'GB')

describe('a place among numbers', () => {
  it('is the share that is below, equals counting half', () => {
    expect(placeOf([1, 2, 2, 3], 2)).toBe(0.5)
    expect(placeOf([1, 2, 2, 3], 3)).toBe(0.875)
    expect(placeOf([1, 2], 0)).toBe(0)
    expect(placeOf([1, 2], 9)).toBe(1)
    expect(placeOf([], 9)).toBe(0.5)
  })

  it('is so of any numbers', () => {
    const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 })
    fc.assert(
      fc.property(numbers, fc.integer({ min: -6, max: 6 }), (any, value) => {
        const below = any.filter((number) => number < value).length
        const equal = any.filter((number) => number === value).length

        const sorted = any.toSorted((a, b) => a - b)
        expect(placeOf(sorted, value)).toBe((below + equal / 2) / any.length)
      }),
    )
  })
})

describe('value for money', () => {
  it('is middling where fewer than four can be compared, and where no price is known', () => {
    expect(valueScores([1, 2, 3].map((amount) => priced(`${amount}`, amount)))).toEqual([0.5, 0.5, 0.5])
    expect(valueScores([1, 2, 3, 4].map((id) => priced(`${id}`, null)))).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  it('is compared within one category and one currency', () => {
    const mixed = [priced('a', 1), priced('b', 2), priced('c', 3), priced('d', 4, [], 'others')]
    const foreign = mixed.map((product, i) => ({
      ...product,
      category: 'things',
      price: money(i, i > 1 ? 'EUR' : 'USD'),
    }))

    expect(placesOf(mixed).size).toBe(0)
    expect(placesOf(foreign).size).toBe(0)
    expect(placesOf([...mixed, priced('e', 5)]).size).toBe(4)
  })

  it('is half the distance between what it offers and what it costs', () => {
    const products = [4, 8, 16, 32].map((size, i) => priced(`${size}`, 1_000 * (4 - i), [ram(size)]))

    // The dearest offers least: place 0.875 by price, 0.125 by what it offers.
    expect(placesOf(products).get(products[0] ?? priced('', 0))).toEqual({ price: 0.875, offer: 0.125, value: 0.125 })
    expect(valueScores(products)).toEqual([0.125, 0.375, 0.625, 0.875])
  })

  it('counts less as more where less is better, and only what half of them state', () => {
    const offerOf = (attributes: (Attribute[] | undefined)[]) => {
      const products = attributes.map((some, i) => priced(`${i}`, 1_000, some ?? []))
      return products.map((product) => placesOf(products).get(product)?.offer)
    }
    const weight = (grams: number) => [attribute('weight', grams, 'g')]

    expect(offerOf([weight(1), weight(2), weight(3), weight(4)])).toEqual([0.875, 0.625, 0.375, 0.125])
    expect(offerOf([[ram(1)], [ram(2)], [], []])).toEqual([0.25, 0.75, null, null])
    expect(offerOf([[ram(1)], [], [], []])).toEqual([null, null, null, null])
    expect(offerOf(['a', 'b', 'c', 'd'].map((word) => [attribute('ram', word)]))).toEqual([null, null, null, null])
    expect(offerOf([1, 2, 3, 4].map((n) => [attribute('screenSize', n)]))).toEqual([null, null, null, null])
  })

  it('is the mean over all that is stated', () => {
    const products = [1, 2, 3, 4].map((n) => priced(`${n}`, 1_000, [ram(n), attribute('weight', n, 'g')]))

    expect([...placesOf(products).values()].map(({ offer }) => offer)).toEqual([0.5, 0.5, 0.5, 0.5])
  })

  it('compares seven of one kind with each other alone', () => {
    const kind = (count: number) =>
      Array.from({ length: count }, (_, i) => priced(`p${i}`, 100 + i, [attribute('type', 'portable')]))
    const large = Array.from({ length: 7 }, (_, i) => priced(`l${i}`, 9_000 + i, [attribute('type', 'large')]))
    const dearest = (count: number) => {
      const own = kind(count)
      return placesOf([...own, ...large]).get(own.at(-1) ?? priced('', 0))?.price
    }

    expect(dearest(7)).toBeCloseTo(6.5 / 7)
    expect(dearest(6)).toBeCloseTo(5.5 / 13)
  })

  it('never leaves 0 to 1, and the order of the products decides nothing', () => {
    const product = fc.record({ amount: fc.nat(9_000), size: fc.nat(64) })
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 12 }), (rows) => {
        const products = rows.map(({ amount, size }, i) => priced(`${i}`, amount, [ram(size)]))
        const scores = valueScores(products)
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true)
        expect(valueScores(products.toReversed()).toReversed()).toEqual(scores)
      }),
    )
  })
})

describe('a kind', () => {
  it('is the category and the type, else what it is used for', () => {
    expect(kindOf(priced('a', 1, [attribute('useCase', 'gaming')]))).toBe('things gaming')
    expect(kindOf(priced('a', 1, [attribute('useCase', 'gaming'), attribute('type', 'tower')]))).toBe('things tower')
    expect(kindOf(priced('a', 1, [attribute('type', 3)]))).toBe('things')
  })
})

describe('likeness', () => {
  const like = (own: Attribute[], other: Attribute[]) => likeness(priced('a', 1, own), priced('b', 9, other))

  it('is the share of what the other states, whatever else the product states', () => {
    const other = [attribute('material', 'oak'), attribute('foldable', true)]

    expect(like([attribute('material', 'oak'), attribute('seats', 4)], other)).toBe(0.5)
    expect(like(other, other)).toBe(1)
    expect(like([], other)).toBe(0)
    expect(like(other, [])).toBe(0)
  })

  it('takes numbers by their nearness', () => {
    expect(like([ram(8)], [ram(16)])).toBe(0.5)
    expect(like([ram(16)], [ram(8)])).toBe(0.5)
    expect(like([ram(0)], [ram(0)])).toBe(1)
    expect(like([attribute('ram', '16')], [ram(16)])).toBe(0)
  })

  it.each(['type', 'useCase', 'size', 'fit'])('counts the %s three times', (name) => {
    const other = [attribute(name, 'one'), attribute('material', 'oak')]

    expect(like([attribute(name, 'one')], other)).toBe(0.75)
    expect(like([attribute('material', 'oak')], other)).toBe(0.25)
  })

  it('leaves the colour out, and is none in another category', () => {
    const red = [attribute('color', 'red'), ram(8)]

    expect(like([attribute('color', 'blue'), ram(8)], red)).toBe(1)
    expect(likeness(priced('a', 1, red, 'lamps'), priced('b', 1, red))).toBe(0)
  })
})
