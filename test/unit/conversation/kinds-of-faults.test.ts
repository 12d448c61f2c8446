/** Kinds of faults that were once seen in what people write, each with sentences that show it. */
import { describe, expect, it } from 'vitest'
import { hasWish } from '../../../src/domain/search/satisfies.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import type { Product } from '../../../src/shared/product.ts'
import { lastOf, say, stated, textOf } from '../../support/demo-talk.ts'

const valueOf = ({ attributes }: Product, name: string) =>
  attributes.find((attribute) => attribute.name === name)?.value
const wish = (text: string, name: string) => stated(text).attributes?.filter((one) => one.name === name)

describe('digits in groups', () => {
  const LIMITS: readonly (readonly [text: string, limits: Constraints])[] = [
    ['camera under 1 300 dollars', { priceMax: 130_000 }],
    ['camera under $1 300', { priceMax: 130_000 }],
    ['tv below 1 150 $', { priceMax: 115_000 }],
    ['tv below 1\u00A0150 dollars', { priceMax: 115_000 }],
    ['tv below 1\u202F150 $', { priceMax: 115_000 }],
    ["tablet up to 1'100 dollars", { priceMax: 110_000 }],
    ['mattresses between 1 100 and 1 600 dollars', { priceMin: 110_000, priceMax: 160_000 }],
    ['camera under 1.300 dollars', { priceMax: 130_000 }],
    ['tablet max. 450,-', { priceMax: 45_000 }],
  ]
  it.each(LIMITS)('are one amount of money: "%s"', (text, limits) => {
    const { priceMin, priceMax } = stated(text)
    expect([priceMin, priceMax]).toEqual([limits.priceMin, limits.priceMax])
  })

  it.each(['power bank with 26 800 mAh', 'power bank with 26.800 mAh', 'power bank with 26,800 mAh'])(
    'are one measure: "%s"',
    (text) => {
      expect(wish(text, 'batteryCapacity')).toEqual([
        { name: 'batteryCapacity', op: 'gte', value: 26_800, unit: 'mAh' },
      ])
    },
  )
})

describe('a value inside another', () => {
  it.each([
    ["women's running shoes", 'fit', ['women', 'unisex']],
    ['bike helmet size M', 'size', ['M']],
    ['LED television', 'panelType', ['LED']],
    ['led tvs', 'panelType', ['LED']],
    ['firm mattress', 'firmness', ['firm']],
    ['Wi-Fi 6 router', 'wifiStandard', ['Wi-Fi 6']],
  ])('is not shown for it: "%s"', (text, name, allowed) => {
    const { products } = say(text)

    expect(products.length).toBeGreaterThan(0)
    for (const product of products) expect(allowed).toContain(valueOf(product, name))
  })

  it('is said where nothing else comes near', () => {
    const { products, sentences } = say('leather office chair')
    const [first] = products
    const isReal = first !== undefined && hasWish(first, { name: 'material', op: 'eq', value: 'leather' })

    expect(isReal || /faux/.test(sentences.join(''))).toBe(true)
  })
})

describe('what a thing is not for', () => {
  it.each([
    ['mouse not for gaming', 'mice', 'gaming'],
    ['backpack that is not for school', 'backpacks', 'school'],
    ["board game that isn't for families", 'board-games', 'family'],
    ['running shoes, but not for women', 'running-shoes', 'women'],
  ])('is left out: "%s"', (text, category, use) => {
    const answer = say(text)

    expect(answer.constraints.category).toBe(category)
    expect(answer.products.length).toBeGreaterThan(0)
    for (const { attributes } of answer.products) {
      expect(attributes.filter(({ name, value }) => name !== 'color' && value === use)).toEqual([])
    }
  })
})

describe('measures of two units, and parts of one', () => {
  it.each([
    ['laptop under 2 lb 12 oz', { name: 'weight', op: 'lte', value: 1247, unit: 'g' }],
    ['kettle at least 1 1/2 liters', { name: 'capacity', op: 'gte', value: 1.5, unit: 'L' }],
    ['water bottle at least ¾ liter', { name: 'capacity', op: 'gte', value: 0.75, unit: 'L' }],
    ['water bottle at least half a liter', { name: 'capacity', op: 'gte', value: 0.5, unit: 'L' }],
  ])('are one limit: "%s"', (text, expected) => {
    const [found, ...others] = wish(text, expected.name) ?? []

    expect(others).toEqual([])
    expect(found).toMatchObject({ name: expected.name, op: expected.op, unit: expected.unit })
    expect(Math.abs(Number(found?.value) - expected.value)).toBeLessThanOrEqual(expected.value * 0.002)
    expect(stated(text).sort).toBeUndefined()
  })
})

describe('what belongs to a thing', () => {
  it.each(['tablet case', 'a cover for my phone', 'laptop charger cable'])('is not the thing: "%s"', (text) => {
    const main = new Set(['tablets', 'smartphones', 'laptops', 'cameras'])
    expect(say(text).products.filter(({ category }) => main.has(category))).toEqual([])
  })

  it('is not replaced by ours where it is of another maker', () => {
    const answer = say('Galaxy Tab S7')
    expect(answer.products).toEqual([])
    expect(textOf(answer)).toContain('Galaxy Tab S7')
  })

  it('is what is wanted where it is named first', () => {
    expect(lastOf('laptop backpack').constraints.category).toBe('backpacks')
    expect(lastOf('power bank for my phone').constraints.category).toBe('power-banks')
  })
})

describe('a bound without a unit', () => {
  it.each<[string, number]>([
    ['smartphone with a good camera under 600', 60_000],
    ['laptop with decent battery below 900', 90_000],
    ['television with a great screen, max 1200', 120_000],
  ])('is money where what stands before is only to be good: "%s"', (text, priceMax) => {
    expect(stated(text).priceMax).toBe(priceMax)
    expect(stated(text).attributes ?? []).toEqual([])
  })

  it('is no count where it is a fraction', () => {
    expect(wish('television with HDMI 2.1', 'hdmiPorts') ?? []).toEqual([])
    expect(wish('television with 3 HDMI ports', 'hdmiPorts')).toHaveLength(1)
  })
})

describe('words typed in a hurry', () => {
  it.each([
    ['sth to make coffee w/ milk foam', 'something to make coffee with milk foam'],
    ['vacuum w/o a bag', 'vacuum without a bag'],
    ['headphones abt 100 dollars', 'headphones about 100 dollars'],
    ['kettle b/c mine broke', 'kettle because mine broke'],
  ])('mean what they stand for: "%s"', (short, whole) => {
    expect(stated(short)).toEqual(stated(whole))
  })
})

describe('names and colours that are left out', () => {
  it.each<[string, string[]]>([
    ['backpack not black, white or red', ['black', 'white', 'red']],
    ['backpack not black or white', ['black', 'white']],
    ['backpack, not black, white', ['black']],
  ])('stand in a row that ends: "%s"', (text, colors) => {
    expect(wish(text, 'color')).toEqual(colors.map((value) => ({ name: 'color', op: 'not', value })))
  })
})

describe('a gift', () => {
  it('is of what somebody loves, where that is told', () => {
    const { category, terms } = stated('gift for dad, 70, he loves his garden and coffee')

    expect([category, terms]).toEqual([undefined, ['coffee']])
  })
})

describe('either of two bare numbers', () => {
  it.each<[string, number[]]>([
    ['tv 55 or 65', [55, 65]],
    ['television for the bedroom, 32 or 40', [32, 40]],
    ['monitor 27 or 32, 144 hz', [27, 32]],
  ])('is a screen where the kind has one: "%s"', (text, value) => {
    expect(wish(text, 'screenSize')).toEqual([{ name: 'screenSize', op: 'in', value, unit: 'in' }])
  })

  it('measures nothing where the kind has nothing like it, and takes nothing from a price', () => {
    expect(stated('kettle 2 or 3').attributes).toBeUndefined()
    expect(stated('television under 500 or 600').priceMax).toBeDefined()
  })
})

describe('a part that somebody hates', () => {
  it.each(['I hate vacuum cords', 'vacuum, I hate cords'])('is a thing without it: "%s"', (text) => {
    expect(stated(text)).toMatchObject({
      category: 'vacuum-cleaners',
      attributes: [{ name: 'cordless', op: 'has', value: true }],
    })
  })
})
