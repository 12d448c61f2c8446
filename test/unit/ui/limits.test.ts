import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Constraints } from '../../../src/shared/constraints.ts'
import type { Facets } from '../../../src/shared/product.ts'
import { type Limit, limitsWorthAsking, type LimitValue, valueOf, withLimit } from '../../../src/ui/state/limits.ts'

const UNITS = { currency: 'EUR', unit: 'GB' }
const end = fc.option(fc.integer({ min: 0, max: 100_000 }))
const range = fc.record({ kind: fc.constant('range' as const), from: end, to: end })
const chosen = fc
  .uniqueArray(fc.constantFrom('red', 'blue', 'Norvel', '14 in'), { maxLength: 3 })
  .map((values): LimitValue => ({ kind: 'values', values }))

/** Every limit with values that it can hold. */
const settings = fc.oneof(
  fc.tuple(fc.constant<Limit>({ kind: 'price' }), range),
  fc.tuple(fc.constant<Limit>({ kind: 'attribute', name: 'ram' }), range),
  fc.tuple(fc.constant<Limit>({ kind: 'attribute', name: 'color' }), chosen),
  fc.tuple(fc.constant<Limit>({ kind: 'brands' }), chosen),
)
const constraints = fc.record(
  {
    category: fc.constant('laptops'),
    priceMax: fc.constant<number>(90_000),
    brands: fc.constant<string[]>(['Kestrix']),
    attributes: fc.constant<Constraints['attributes']>([
      { name: 'ram', op: 'gte', value: 8 },
      { name: 'usbC', op: 'has' },
    ]),
  },
  { requiredKeys: [] },
)

describe('a limit that is set by hand', () => {
  it('says afterwards what it was set to, whatever stood there before', () => {
    fc.assert(
      fc.property(constraints, settings, (before, [limit, value]) => {
        expect(valueOf(withLimit(before, limit, value, UNITS), limit, value.kind === 'range')).toEqual(value)
      }),
    )
  })

  it('leaves every other limit as it was, and nothing behind when it is taken back', () => {
    fc.assert(
      fc.property(constraints, settings, (before, [limit, value]) => {
        const cleared: LimitValue = { kind: 'values', values: [] }
        const without = withLimit(before, limit, cleared, UNITS)

        expect(withLimit(withLimit(without, limit, value, UNITS), limit, cleared, UNITS)).toEqual(without)
      }),
    )
  })

  it.each<[string, LimitValue, Constraints['attributes']]>([
    ['one value', { kind: 'values', values: ['red'] }, [{ name: 'x', op: 'eq', value: 'red' }]],
    ['any of several', { kind: 'values', values: ['red', 'blue'] }, [{ name: 'x', op: 'in', value: ['red', 'blue'] }]],
    ['having it', { kind: 'values', values: ['true'] }, [{ name: 'x', op: 'has' }]],
    ['lacking it', { kind: 'values', values: ['false'] }, [{ name: 'x', op: 'not', value: true }]],
    ['at least', { kind: 'range', from: 8, to: null }, [{ name: 'x', op: 'gte', value: 8, unit: 'GB' }]],
  ])('is worded for the search as %s', (_, value, attributes) => {
    expect(withLimit({}, { kind: 'attribute', name: 'x' }, value, UNITS)).toEqual({ attributes })
  })
})

describe('what is worth asking about', () => {
  const facets: Facets = {
    categories: [],
    brands: [{ name: 'Norvel', count: 3 }],
    price: { min: 100, max: 100, currency: 'EUR' },
    attributes: [
      { name: 'ram', label: 'Memory', unit: 'GB', min: 8, max: 16 },
      { name: 'screen', label: 'Screen', unit: 'in', min: 14, max: 14 },
      { name: 'usbC', label: 'USB-C', unit: null, values: [{ value: 'true', count: 3 }] },
      { name: 'color', label: 'Color', unit: null, values: [{ value: 'red', count: 1 }] },
    ],
  }

  it('is what tells the products apart', () => {
    expect(limitsWorthAsking(facets, 3, {})).toEqual([
      { kind: 'rating' },
      { kind: 'attribute', name: 'ram' },
      { kind: 'attribute', name: 'color' },
    ])
  })
})
