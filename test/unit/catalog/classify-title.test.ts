import { describe, expect, it } from 'vitest'
import { classifyTitle } from '../../../src/domain/catalog/classify-title.ts'

describe('classifyTitle', () => {
  it.each([
    ['Velmora Slate 14 Laptop, Black', null, 'laptops'],
    ['Sonderra Over-Ear Headphones with Bluetooth', null, 'headphones'],
    ['Brewmont Daily 12-Cup Coffee Machine', null, 'coffee-makers'],
    ['Packwell Laptop Backpack 24 L', 'laptops', 'backpacks'],
    ['Padded Laptop Sleeve 15.6 inch', 'laptops', null],
    ['Replacement charger for Velmora laptop', 'laptops', null],
    ['Acme A515 15.6" Full HD, 8 GB', 'laptops', 'laptops'],
    ['Quiet Wireless Mouse, with USB hub', null, 'mice'],
    ['Four-person tent', null, 'tents'],
    ['Velmora Nine with Dual Back Cameras, 128 GB', null, null],
    ['Something else', null, null],
  ])('puts "%s" (searched for %s) into %s', (title, asked, expected) => {
    expect(classifyTitle(title, asked)).toBe(expected)
  })
})
