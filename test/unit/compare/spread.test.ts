/** What a kind differs in, what each difference ranges over, and what more of it costs. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadOf, spreadsOf } from '../../../src/domain/compare/spread.ts'
import type { Attribute, Product } from '../../../src/shared/product.ts'
import { attribute, money, record } from '../../support/record.ts'

/** Products at $10, $20, … with the given attributes each. */
function kind(...rows: (readonly Attribute[])[]): Product[] {
  return rows.map((attributes, i) =>
    record(`p${i + 1}`, { price: money(1_000 * (i + 1)), attributes: [...attributes] }),
  )
}

const ram = (gigabytes: number) => attribute('ram', gigabytes, 'GB')
const idsOf = (products: readonly Product[] | null | undefined) => products?.map(({ id }) => id)

describe('the spread of a figure', () => {
  it('runs from the product with the least to the one with the most, in whatever order they come', () => {
    const spread = spreadOf(kind([ram(16)], [ram(4)], [ram(32)], [ram(8)]), 'ram')

    expect(spread).toMatchObject({ name: 'ram', unit: 'GB', values: [] })
    expect(idsOf(spread?.ends)).toEqual(['p2', 'p3'])
    expect(spread?.stated).toHaveLength(4)
  })

  it('has no ends where all state the same', () => {
    expect(spreadOf(kind([ram(8)], [ram(8)], [ram(8)]), 'ram')).toMatchObject({ ends: null, prices: null, effect: 0 })
  })

  it('counts only those that state it, and is none where nobody does', () => {
    expect(idsOf(spreadOf(kind([ram(8)], [], [ram(16)]), 'ram')?.stated)).toEqual(['p1', 'p3'])
    expect(spreadOf(kind([], []), 'ram')).toBeNull()
    expect(spreadOf([], 'ram')).toBeNull()
  })

  it('tells a usual price of the third with the least and of the third with the most', () => {
    const products = kind([ram(4)], [ram(4)], [ram(4)], [ram(8)], [ram(8)], [ram(8)], [ram(16)], [ram(16)], [ram(16)])

    const spread = spreadOf(products, 'ram')
    expect(idsOf(spread?.prices)).toEqual(['p2', 'p8'])
    // From $20 to $80: three quarters of the price.
    expect(spread?.effect).toBe(0.75)
  })

  it('tells the same whichever way the price goes', () => {
    const rising = spreadOf(kind(...[4, 4, 8, 8, 16, 16].map((size) => [ram(size)])), 'ram')
    const falling = spreadOf(kind(...[16, 16, 8, 8, 4, 4].map((size) => [ram(size)])), 'ram')

    expect(idsOf(falling?.prices)).toEqual(idsOf(rising?.prices)?.toReversed())
    expect(falling?.effect).toBe(rising?.effect)
  })

  it('has no usual price where a third has fewer than two', () => {
    const spread = spreadOf(kind([ram(4)], [ram(8)], [ram(16)], [ram(32)]), 'ram')

    expect(spread?.prices).toBeNull()
    expect(spread?.effect).toBe(0)
  })

  it('leaves prices out that are unknown or in another currency', () => {
    const products = kind([ram(4)], [ram(4)], [ram(4)], [ram(8)], [ram(8)], [ram(8)])
    const foreign = products.map((product, i) => (i === 1 ? { ...product, price: money(9_900, 'EUR') } : product))

    expect(spreadOf(foreign, 'ram')?.prices).toBeNull()
    expect(
      spreadOf(
        products.map((product) => ({ ...product, price: null })),
        'ram',
      )?.prices,
    ).toBeNull()
  })

  it('is never moved by the order of the products', () => {
    const products = kind(...[3, 9, 1, 7, 5, 8, 2].map((size) => [ram(size)]))
    fc.assert(
      fc.property(fc.shuffledSubarray(products, { minLength: products.length }), (shuffled) => {
        const [mixed, inOrder] = [spreadOf(shuffled, 'ram'), spreadOf(products, 'ram')]
        expect(idsOf(mixed?.ends)).toEqual(['p3', 'p2'])
        expect([idsOf(mixed?.prices), mixed?.effect]).toEqual([idsOf(inOrder?.prices), inOrder?.effect])
      }),
      { numRuns: 30, seed: 1 },
    )
  })
})

describe('the spread of a feature', () => {
  const has = (value: boolean) => attribute('gps', value)

  it('sets those without it against those with it', () => {
    const spread = spreadOf(kind([has(false)], [has(false)], [has(true)], [has(true)], [has(true)]), 'gps')

    expect(spread?.ends).toBeNull()
    expect(spread?.values.map(([value, products]) => [value, products.length])).toEqual([
      [true, 3],
      [false, 2],
    ])
    expect(idsOf(spread?.prices)).toEqual(['p1', 'p4'])
    // From $10 to $40, told a little less than a figure would be.
    expect(spread?.effect).toBeCloseTo(0.75 * 0.8)
  })

  it('tells no price where one side has too few', () => {
    expect(spreadOf(kind([has(false)], [has(true)], [has(true)]), 'gps')?.prices).toBeNull()
    expect(spreadOf(kind([has(true)], [has(true)], [has(true)]), 'gps')).toMatchObject({ prices: null, effect: 0 })
  })
})

describe('the spread of a text', () => {
  const type = (value: string) => attribute('type', value)

  it('lists its values, the commonest first', () => {
    const spread = spreadOf(kind([type('stick')], [type('robot')], [type('robot')], [type('robot')]), 'type')

    expect(spread?.values.map(([value, products]) => [value, idsOf(products)])).toEqual([
      ['robot', ['p2', 'p3', 'p4']],
      ['stick', ['p1']],
    ])
  })

  it('sets the cheapest value against the dearest, whatever their order', () => {
    const products = kind([type('mid')], [type('low')], [type('low')], [type('mid')], [type('high')], [type('high')])

    expect(idsOf(spreadOf(products, 'type')?.prices)).toEqual(['p1', 'p5'])
    expect(idsOf(spreadOf(products.toReversed(), 'type')?.prices)).toEqual(['p1', 'p5'])
  })

  it('is none where there are more values than a sentence can hold', () => {
    const values = ['a', 'b', 'c', 'd', 'e', 'f']

    expect(spreadOf(kind(...values.map((value) => [type(value)])), 'type')?.values).toHaveLength(6)
    expect(spreadOf(kind(...[...values, 'g'].map((value) => [type(value)])), 'type')).toBeNull()
  })
})

describe('what a kind differs in', () => {
  it('leaves out what all share, what few state, and what only looks tell', () => {
    const products = kind(
      [ram(8), attribute('gps', true), attribute('color', 'red'), attribute('storage', 256, 'GB')],
      [ram(16), attribute('gps', true), attribute('color', 'blue')],
      [ram(32), attribute('gps', true), attribute('color', 'blue')],
    )

    expect(spreadsOf(products).map(({ name }) => name)).toEqual(['ram'])
  })

  it('takes what half of the products state', () => {
    const half = kind([ram(8)], [ram(16)], [], [])

    expect(spreadsOf(half).map(({ name }) => name)).toEqual(['ram'])
    expect(spreadsOf([...half, record('p5', { attributes: [] })])).toEqual([])
  })

  it('puts first what moves the price most', () => {
    const products = kind(
      ...[4, 4, 8, 8, 16, 16].map((size, i) => [ram(size), attribute('batteryLife', [9, 5, 9, 5, 9, 5][i] ?? 0, 'h')]),
    )

    const [first, second] = spreadsOf(products)
    expect([first?.name, second?.name]).toEqual(['ram', 'batteryLife'])
    expect(first?.effect).toBeGreaterThan(second?.effect ?? 1)
  })

  it('prefers, of two that move it alike, the figure of which more is better, and the type to other words', () => {
    const rows = [1, 1, 2, 2].map((size, i) => [
      attribute('screenSize', 10 + size, 'in'),
      ram(size * 8),
      attribute('material', i < 2 ? 'wood' : 'steel'),
      attribute('type', i < 2 ? 'small' : 'large'),
    ])

    const names = spreadsOf(kind(...rows)).map(({ name }) => name)
    expect(names.indexOf('ram')).toBeLessThan(names.indexOf('screenSize'))
    expect(names.indexOf('type')).toBeLessThan(names.indexOf('material'))
  })
})
