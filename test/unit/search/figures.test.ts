/** Figures with units in what products say of themselves, and limits that are held by them. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { figuresIn, isMeasurable, keepsTo, toldOf } from '../../../src/domain/search/figures.ts'
import type { AttributeConstraint } from '../../../src/shared/constraints.ts'
import type { Product } from '../../../src/shared/product.ts'
import { record } from '../../support/record.ts'

const limit = (op: 'gte' | 'lte', value: number, unit: string): AttributeConstraint => ({
  name: 'any',
  op,
  value,
  unit,
})
const values = (text: string) => figuresIn(text).map(({ value, unit: { quantity } }) => [value, quantity])
const titled = (title: string, more: Partial<CatalogRecord> = {}): Product => record('one', { title, ...more })

describe('figures of a text', () => {
  it.each<[string, [number, string][]]>([
    ['Rusk 2TB Pocket Drive', [[2, 'data']]],
    [
      'Larch 27" Panel, 165Hz, 3.5mm jack',
      [
        [27, 'length'],
        [165, 'frequency'],
        [3.5, 'length'],
      ],
    ],
    [
      'Kit (2 x 16GB)',
      [
        [16, 'data'],
        [32, 'data'],
      ],
    ],
    ['Heater 1,500 W', [[1500, 'power']]],
    ['Lamp 1.5-metre cable', [[1.5, 'length']]],
    ['Flour 1 kg', [[1, 'mass']]],
  ])('are read with their unit: "%s"', (text, wanted) => {
    expect(values(text)).toEqual(wanted)
  })

  it.each(['4 in 1 cleaner', 'Router 5G', 'Model X200M', 'USB 3.2 Gen2', '1080p', 'Size 10 M', 'M8 bolt'])(
    'are no parts of names: "%s"',
    (text) => {
      expect(values(text)).toEqual([])
    },
  )
})

describe('a limit that no attribute states', () => {
  it('is held by the figure of the title that comes nearest to it', () => {
    const laptop = titled('Sorrel Laptop, 16GB, 512GB SSD')
    const told = (wish: AttributeConstraint) => toldOf(laptop, wish)?.value

    expect([told(limit('gte', 16, 'GB')), told(limit('gte', 1, 'TB'))]).toEqual([16, 0.512])
  })

  it('is held by other words where those tell one figure alone', () => {
    const wish = limit('lte', 2, 'kg')
    const one = titled('Sorrel Laptop', { description: 'It weighs 1400 g.' })
    const two = titled('Sorrel Laptop', { description: 'It weighs 1400 g.', features: ['Charger of 300 g'] })

    expect([toldOf(one, wish), toldOf(two, wish)]).toEqual([{ field: 'description', text: '1400 g', value: 1.4 }, null])
  })

  it('holds in every unit of its quantity alike', () => {
    const units = fc.constantFrom(['TB', 1000] as const, ['GB', 1] as const)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 1, max: 64 }),
        units,
        (own, asked, [unit, size]) => {
          const told = toldOf(titled(`Drive ${own}TB`), limit('gte', (asked * 1000) / size, unit))
          expect(told !== null && keepsTo(told, limit('gte', (asked * 1000) / size, unit))).toBe(own >= asked * 0.98)
        },
      ),
    )
  })

  it.each<[boolean, AttributeConstraint]>([
    [true, { name: 'width', op: 'in', value: [24, 27], unit: 'in' }],
    [false, { name: 'width', op: 'eq', value: 24, unit: 'in' }],
    [false, { name: 'seats', op: 'gte', value: 4, unit: 'people' }],
    [false, { name: 'seats', op: 'gte', value: 4 }],
    [false, { name: 'width', op: 'gte', unit: 'in' }],
  ])('is one of a measure, and bounds it: %s', (wanted, wish) => {
    expect(isMeasurable(wish)).toBe(wanted)
  })

  it('one of several is what a screen of that many inches is called', () => {
    const wish: AttributeConstraint = { name: 'any', op: 'in', value: [24, 27], unit: 'in' }
    const keeps = (value: number) => keepsTo({ field: 'title', text: '', value }, wish)

    expect([23.5, 23.8, 24.5, 25, 27, 28].map(keeps)).toEqual([false, true, true, false, true, false])
  })
})
