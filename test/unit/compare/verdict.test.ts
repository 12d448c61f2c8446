import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributeDifference, differencesOf, ordered } from '../../../src/domain/compare/difference.ts'
import { NO_PREFERENCES } from '../../../src/domain/compare/summary.ts'
import { chosen, judge, type Preferences, rivalOf } from '../../../src/domain/compare/verdict.ts'
import type { Product } from '../../../src/shared/product.ts'
import { rating } from '../../support/candidates.ts'
import { attribute, money, record } from '../../support/record.ts'

const asked = (...names: string[]): Preferences => ({ asked: new Set(names), thrift: 1 })

const anyProduct: fc.Arbitrary<Product> = fc
  .record({
    price: fc.option(fc.integer({ min: 1_000, max: 100_000 }).map((amount) => money(amount))),
    rating: fc.option(
      fc.tuple(fc.integer({ min: 10, max: 50 }), fc.nat(100)).map(([tenths, n]) => rating(tenths / 10, n)),
    ),
    ram: fc.option(fc.constantFrom(8, 16, 32)),
    weight: fc.option(fc.integer({ min: 100, max: 12_000 })),
    screenSize: fc.option(fc.constantFrom(13, 14, 16)),
    usbC: fc.option(fc.boolean()),
    availability: fc.constantFrom('in_stock' as const, 'out_of_stock' as const),
  })
  .map(({ ram, weight, screenSize, usbC, ...rest }) =>
    record('x', {
      ...rest,
      attributes: [
        ...(ram === null ? [] : [attribute('ram', ram, 'GB')]),
        ...(weight === null ? [] : [attribute('weight', weight, 'g')]),
        ...(screenSize === null ? [] : [attribute('screenSize', screenSize, 'in')]),
        ...(usbC === null ? [] : [attribute('usbC', usbC)]),
      ],
    }),
  )
const several = fc
  .array(anyProduct, { minLength: 2, maxLength: 4 })
  .map((products) => products.map((product, index) => ({ ...product, id: `p${index}` })))
const pair = fc.tuple(anyProduct, anyProduct).map(([a, b]): [Product, Product] => [
  { ...a, id: 'a' },
  { ...b, id: 'b' },
])

describe('the difference of two products', () => {
  it('is the same from both sides, with the sides changed', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const there = differencesOf(a, b).map(({ field, favours, size }) => [field, favours, size])
        const back = differencesOf(b, a).map(({ field, favours, size }) => [
          field,
          favours === null ? null : !favours,
          size,
        ])

        expect(new Set(back.map(String))).toEqual(new Set(there.map(String)))
      }),
    )
  })

  it('is a share from 0 to 1, and none of a product to itself', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const { size } of differencesOf(a, b)) {
          expect(size).toBeGreaterThan(0)
          expect(size).toBeLessThanOrEqual(1)
        }
        expect(differencesOf(a, { ...a, id: 'twin' })).toEqual([])
      }),
    )
  })

  it('is nothing to a shopper below a tenth of a star, and counts two stars as everything', () => {
    const rated = (value: number) => record('r', { rating: rating(value) })
    const of = (one: number, other: number) =>
      differencesOf(rated(one), rated(other)).map(({ favours, size, text }) => [favours, size, text.text])

    expect(of(4.55, 4.5)).toEqual([])
    expect(of(4.6, 4.5)).toEqual([[true, 0.05, 'rated 0.1 higher']])
    expect(of(1, 5)).toEqual([[false, 1, 'rated 4.0 lower']])
  })

  it('is a share of the larger value', () => {
    const [price] = differencesOf(record('a', { price: money(7_500) }), record('b', { price: money(10_000) }))

    expect(price).toMatchObject({ field: 'price', verb: 'is', favours: true, size: 0.25 })
  })

  it.each([
    ['screenSize', 16, 8, 'in', 'an 8 in bigger screen'],
    ['screenSize', 34, 16, 'in', 'an 18 in bigger screen'],
    ['screenSize', 14, 13, 'in', 'a 1 in bigger screen'],
    ['screenSize', 13, 14.6, 'in', 'a 1.6 in smaller screen'],
    ['batteryLife', 18, 10, 'h', '8 h more battery life'],
    ['ports', 3, 2, null, '1 more port'],
    ['ports', 2, 4, null, '2 fewer ports'],
    ['weight', 1_080, 1_200, 'g', '120 g lighter'],
    ['noiseLevel', 50.3, 50.1, 'dB', '0.2 dB louder'],
  ] as const)('in %s of %d and %d %s is "%s"', (name, own, theirs, unit, text) => {
    const stating = (value: number) => record('x', { attributes: [attribute(name, value, unit)] })

    expect(attributeDifference(stating(own), stating(theirs), name)?.text.text).toBe(text)
  })

  it.each([
    ['nobody can put in words', 'color', 1, 2],
    ['are equal', 'ram', 8, 8],
    ['are no numbers', 'ram', 'some', 'more'],
    ['are half numbers', 'ram', 8, 'more'],
  ])('is none where values %s', (_, name, own, theirs) => {
    const stating = (value: string | number) => record('x', { attributes: [attribute(name, value, null)] })

    expect(attributeDifference(stating(own), stating(theirs), name)).toBeNull()
    expect(attributeDifference(stating(own), record('y'), name)).toBeNull()
    expect(attributeDifference(record('y'), stating(own), name)).toBeNull()
  })
})

describe('products in the order of a figure', () => {
  it('leave out those that do not state it', () => {
    const stating = [3, null, 1, 2].map((value, index) =>
      record(`${index}`, { attributes: value === null ? [] : [attribute('ports', value)] }),
    )

    expect(ordered(stating, 'ports').map(({ product, value }) => [product.id, value])).toEqual([
      ['2', 1],
      ['3', 2],
      ['0', 3],
    ])
  })
})

describe('the judgement', () => {
  it('is the same in whatever order the products stand, unless it is a tie', () => {
    fc.assert(
      fc.property(several, (products) => {
        const judgement = judge(products, NO_PREFERENCES)
        fc.pre((judgement?.margin ?? 0) > 1e-9)

        expect(judge(products.toReversed(), NO_PREFERENCES)?.choice.id).toBe(judgement?.choice.id)
      }),
    )
  })

  it('names every other product as a rival, and has no doubt without one', () => {
    fc.assert(
      fc.property(several, (products) => {
        const judgement = judge(products, NO_PREFERENCES)
        const all = [judgement?.choice, ...(judgement?.rivals ?? []).map(({ product }) => product)]

        expect(new Set(all)).toEqual(new Set(products))
        expect(all).toHaveLength(products.length)
        expect(judgement?.margin).toBeGreaterThanOrEqual(0)
      }),
    )
    expect(judge([record('only')], NO_PREFERENCES)).toMatchObject({ choice: { id: 'only' }, rivals: [], margin: 1 })
    expect(judge([], NO_PREFERENCES)).toBeNull()
  })

  it('does not turn against a product that gets better', () => {
    const better: ((product: Product) => Product)[] = [
      (product) => ({ ...product, price: product.price && { ...product.price, amountMinor: 900 } }),
      (product) => ({ ...product, rating: product.rating && { ...product.rating, value: 5 } }),
      (product) => ({ ...product, availability: 'in_stock' }),
      ({ attributes, ...rest }) => ({
        ...rest,
        attributes: attributes.map((one) => (one.name === 'ram' ? { ...one, value: 64 } : one)),
      }),
    ]
    fc.assert(
      fc.property(several, fc.constantFrom(...better), (products, improve) => {
        const choice = judge(products, NO_PREFERENCES)?.choice
        const improved = products.map((product) => (product === choice ? improve(product) : product))

        expect(judge(improved, NO_PREFERENCES)?.choice.id).toBe(choice?.id)
      }),
    )
  })

  it('takes the first of equals', () => {
    const twins = ['a', 'b', 'c'].map((id) => record(id))

    expect(judge(twins, NO_PREFERENCES)).toMatchObject({ choice: { id: 'a' }, margin: 0 })
  })

  const base = record('base', { price: money(10_000), rating: rating(4.2) })
  const choiceOf = (one: Partial<Product>, other: Partial<Product>, preferences = NO_PREFERENCES) =>
    judge(
      [
        { ...base, id: 'first', ...one },
        { ...base, id: 'second', ...other },
      ],
      preferences,
    )?.choice.id

  it.each<[string, Partial<Product>, Partial<Product>, Preferences]>([
    ['the cheaper one', {}, { price: money(9_000) }, NO_PREFERENCES],
    ['the better rated one', {}, { rating: rating(4.6) }, NO_PREFERENCES],
    ['what can be had, whatever it costs', { availability: 'out_of_stock', price: money(1_000) }, {}, NO_PREFERENCES],
    ['what has a price', { price: null }, {}, NO_PREFERENCES],
    [
      'the lighter one',
      { attributes: [attribute('weight', 500, 'g')] },
      { attributes: [attribute('weight', 300, 'g')] },
      NO_PREFERENCES,
    ],
    ['what has a feature', {}, { attributes: [attribute('usbC', true)] }, NO_PREFERENCES],
    [
      'what has the feature over what lacks it',
      { attributes: [attribute('usbC', false)] },
      { attributes: [attribute('usbC', true)] },
      NO_PREFERENCES,
    ],
  ])('takes %s', (_, one, other, preferences) => {
    expect(choiceOf(one, other, preferences)).toBe('second')
    expect(choiceOf(other, one, preferences)).toBe('first')
  })

  it('weighs what was asked for more than what was not', () => {
    const light = { attributes: [attribute('weight', 300, 'g'), attribute('ram', 8, 'GB')], price: money(12_000) }
    const large = { attributes: [attribute('weight', 600, 'g'), attribute('ram', 16, 'GB')], price: money(12_000) }

    expect(choiceOf(light, large, asked('ram'))).toBe('second')
    expect(choiceOf(large, light, asked('weight'))).toBe('second')
    expect(choiceOf({}, { price: money(11_500), attributes: [attribute('usbC', true)] }, asked('usbC'))).toBe('second')
    expect(choiceOf({}, { price: money(12_500), attributes: [attribute('usbC', true)] })).toBe('first')
  })

  it('weighs the price more where value for money was asked for', () => {
    const dear = { price: money(10_000), rating: rating(4.6) }
    const cheap = { price: money(8_000), rating: rating(4.2) }

    expect(choiceOf(dear, cheap)).toBe('first')
    expect(choiceOf(dear, cheap, { asked: new Set(), thrift: 3 })).toBe('second')
  })

  it('believes few ratings half', () => {
    const cheap = { price: money(7_600), rating: rating(4.2, 500) }

    expect(choiceOf({ rating: rating(4.6, 500) }, cheap)).toBe('first')
    expect(choiceOf({ rating: rating(4.6, 19) }, cheap)).toBe('second')
    expect(choiceOf({ rating: rating(4.6, 20) }, cheap)).toBe('first')
  })

  it('lets no heap of small things outweigh the price of one', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name) => attribute(name, true))
    const figures = ['ram', 'storage', 'torque', 'suction', 'coverage']
    const low = figures.map((name) => attribute(name, 1, 'x'))
    const high = figures.map((name) => attribute(name, 100, 'x'))

    expect(choiceOf({ price: money(4_000) }, { price: money(8_000), attributes: many })).toBe('first')
    expect(choiceOf({ price: money(3_000), attributes: low }, { price: money(9_000), attributes: high })).toBe('first')
    expect(choiceOf({ price: money(6_000), attributes: low }, { price: money(9_000), attributes: high })).toBe('second')
  })

  it('tells how clear it is', () => {
    const margin = (cheaper: number) =>
      judge([base, { ...base, id: 'other', price: money(cheaper) }], NO_PREFERENCES)?.margin ?? 0

    expect(margin(5_000)).toBeGreaterThan(margin(9_000))
    // A lead counts on both sides: half the price is half a point for one and against the other.
    expect(margin(5_000)).toBeCloseTo(1)
  })
})

describe('a rival', () => {
  const choice = record('choice', {
    price: money(10_000),
    rating: rating(4.5),
    attributes: [attribute('ram', 16, 'GB'), attribute('weight', 1_000, 'g'), attribute('screenSize', 14, 'in')],
  })
  const rival = record('rival', {
    price: money(9_000),
    rating: rating(4.1),
    attributes: [attribute('ram', 8, 'GB'), attribute('weight', 970, 'g'), attribute('screenSize', 16, 'in')],
  })
  const fields = ({ gains, losses }: ReturnType<typeof rivalOf>) => [
    gains.map(({ field }) => field),
    losses.map(({ field }) => field),
  ]

  it('gains and loses what tells, the weightiest first; matters of taste are neither', () => {
    expect(fields(rivalOf(rival, choice, NO_PREFERENCES))).toEqual([['price'], ['rating', 'ram']])
  })

  it('gains nothing by small things, asked for or not', () => {
    expect(fields(rivalOf(rival, choice, asked('weight', 'ram')))).toEqual([['price'], ['ram', 'rating']])
  })

  it('gains nothing by the weight of what is not carried, unless it was asked for', () => {
    const heavy = (id: string, grams: number) => record(id, { attributes: [attribute('weight', grams, 'g')] })

    expect(fields(rivalOf(heavy('a', 20_000), heavy('b', 40_000), NO_PREFERENCES))).toEqual([[], []])
    expect(fields(rivalOf(heavy('a', 20_000), heavy('b', 40_000), asked('weight')))).toEqual([['weight'], []])
  })

  it('is every other product where the choice was made elsewhere', () => {
    const made = chosen(choice, [rival, { ...choice, id: 'twin' }], NO_PREFERENCES)

    expect(made.choice).toBe(choice)
    expect(made.rivals.map(({ product }) => product.id)).toEqual(['rival', 'twin'])
    expect(made.margin).toBe(0)
    expect(chosen(choice, [], NO_PREFERENCES).margin).toBe(1)
  })
})
