import { describe, expect, it } from 'vitest'
import { convert, parseQuantity, toCanonical } from '../../../src/domain/catalog/units.ts'

describe('toCanonical', () => {
  it.each([
    ['15.6 inch', 15.6, 'in'],
    ['15.6-inch', 15.6, 'in'],
    ['27"', 27, 'in'],
    ['2 kg', 2_000, 'g'],
    ['1,5 kg', 1_500, 'g'],
    ['3.5 lbs', 1_588, 'g'],
    ['16GB', 16, 'GB'],
    ['1TB', 1_000, 'GB'],
    ['5 Ah', 5_000, 'mAh'],
    ['1.2kW', 1_200, 'W'],
    ['750 ml', 0.75, 'L'],
    ['90 min', 1.5, 'h'],
    ['45 dB', 45, 'dB'],
    ['120 mm', 12, 'cm'],
  ])('reads %s', (text, value, unit) => {
    const quantity = parseQuantity(text)

    expect(quantity && toCanonical(quantity)).toEqual({ value, unit })
  })

  it.each(['2 x 8 GB', '10-20 W', '5G', '10 M', '3D', '1920 x 1080', 'about 2 kg', '4 stars', ''])(
    'reads no quantity from %j',
    (text) => {
      expect(parseQuantity(text)).toBeNull()
    },
  )
})

it('converts within a dimension and between inches and lengths only', () => {
  expect(convert({ value: 5, unit: 'lb' }, 'g')).toBe(2_268)
  expect(convert({ value: 10, unit: 'in' }, 'cm')).toBe(25.4)
  expect(convert({ value: 39.6, unit: 'cm' }, 'in')).toBe(15.6)
  expect(convert({ value: 1, unit: 'kg' }, 'cm')).toBeNull()
})
