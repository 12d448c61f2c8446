import { describe, expect, it } from 'vitest'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { toCatalogRecord } from '../../../src/catalog/import/to-catalog-record.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'

const NOW = 1_790_000_000_000

function importOf(row: unknown) {
  return toCatalogRecord(row, { source: 'import', now: NOW })
}

function recordOf(row: Record<string, unknown>): CatalogRecord {
  const result = importOf({ name: 'A thing', ...row })
  if (!result.ok) throw new Error(result.reason)
  return result.record
}

function attributesOf(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    recordOf(row).attributes.map(({ name, value, unit }) => [name, unit === null ? value : `${value} ${unit}`]),
  )
}

describe('columns', () => {
  it.each<[string, Record<string, unknown>, Partial<CatalogRecord>]>([
    ['title', { title: 'T', name: 'N' }, { title: 'T' }],
    ['Product Name', { name: undefined, 'Product Name': 'P' }, { title: 'P' }],
    ['supplier', { supplier: 'Acme' }, { brand: 'Acme' }],
    ['MANUFACTURER', { MANUFACTURER: 'Acme' }, { brand: 'Acme' }],
    ['a brand object', { brand: { name: 'Acme' } }, { brand: 'Acme' }],
    ['a picture on this site', { image: '/pictures/1.svg' }, { imageUrl: '/pictures/1.svg' }],
    ['a path that is another site', { image: '//a.test/1.jpg' }, { imageUrl: 'https://a.test/1.jpg' }],
    ['a path that a browser takes for another site', { image: '/\\a.test/1.jpg' }, { imageUrl: null }],
    ['a backslash in an address', { image: 'https:\\\\a.test/1.jpg' }, { imageUrl: null }],
    ['thumbnail over http', { thumbnail: 'http://a.test/1.jpg' }, { imageUrl: 'https://a.test/1.jpg' }],
    ['images[0]', { images: ['https://a.test/1.jpg', 'https://a.test/2.jpg'] }, { imageUrl: 'https://a.test/1.jpg' }],
    ['a script as a link', { url: 'javascript:alert(1)' }, { url: null }],
    ['link', { link: 'https://a.test/p' }, { url: 'https://a.test/p' }],
    ['an id with spaces', { id: 'AB 12/3' }, { id: 'AB-12-3' }],
    ['ASIN before id', { asin: 'B000000001', id: 7 }, { id: 'B000000001', asin: 'B000000001' }],
    ['sku', { sku: 'X-1' }, { id: 'X-1', asin: null }],
    ['objectID', { objectID: '42' }, { id: '42' }],
    ['popularity', { popularity: '1,234' }, { popularity: 1_234 }],
    ['markup', { description: '<p>Fish &amp; chips</p><script>x()</script>' }, { description: 'Fish & chips' }],
    ['an inequality', { description: 'for 5 < 7 > 3' }, { description: 'for 5 < 7 > 3' }],
    ['bullets in one text', { bullets: 'Light | Strong | Light' }, { features: ['Light', 'Strong'] }],
    ['a list written as text', { features: "['Light', 'Strong']" }, { features: ['Light', 'Strong'] }],
  ])('reads %s', (_, row, expected) => {
    expect(recordOf(row)).toMatchObject(expected)
  })

  it.each<[unknown, string]>([
    ['in_stock', 'in_stock'],
    ['In Stock', 'in_stock'],
    ['https://schema.org/InStock', 'in_stock'],
    ['Low Stock', 'in_stock'],
    [12, 'in_stock'],
    [0, 'out_of_stock'],
    ['sold out', 'out_of_stock'],
    [false, 'out_of_stock'],
    ['ask us', 'unknown'],
  ])('reads the availability %j as %s', (availability, expected) => {
    expect(recordOf({ availability }).availability).toBe(expected)
  })

  it('gives a row without an id the same id every time, and another for another name or picture', () => {
    const [first, second, other] = ['Tent', 'Tent', 'Lamp'].map((name) => recordOf({ name, brand: 'Acme' }).id)
    const pictured = recordOf({ name: 'Tent', brand: 'Acme', image: 'https://a.test/2.jpg' }).id

    expect(first).toMatch(/^row-[a-z0-9]+$/)
    expect(second).toBe(first)
    expect(new Set([first, other, pictured]).size).toBe(3)
  })

  it.each([
    [null, 'the row is not an object with named fields'],
    ['text', 'the row is not an object with named fields'],
    [{ price: 3 }, 'the product has no name: a column `title` or `name` is needed'],
    [{ name: '  ', price: 3 }, 'the product has no name: a column `title` or `name` is needed'],
    [{ name: 'A', price: 'dear' }, 'the price cannot be read'],
    [{ name: 'A', price: -3 }, 'the price cannot be read'],
  ])('refuses %j and says why', (row, reason) => {
    expect(importOf(row)).toEqual({ ok: false, reason })
  })
})

describe('prices', () => {
  it.each<[Record<string, unknown>, number, number | null, string]>([
    [{ price: 12.5 }, 1_250, null, 'USD'],
    [{ price: '1.299,99 €' }, 129_999, null, 'EUR'],
    [{ price: '12.50', currency: 'gbp' }, 1_250, null, 'GBP'],
    [{ price: 20, sale_price: 15 }, 1_500, 2_000, 'USD'],
    [{ price: 15, list_price: 20 }, 1_500, 2_000, 'USD'],
    [{ price: 15, list_price: 10 }, 1_500, null, 'USD'],
    [{ price: 9, discountPercentage: 10 }, 900, 1_000, 'USD'],
    [{ price: { value: 15, currency: 'EUR' } }, 1_500, null, 'EUR'],
    [{ price: 1500, currency: 'JPY' }, 1_500, null, 'JPY'],
  ])('reads %j', (row, amountMinor, listAmountMinor, currency) => {
    expect(recordOf(row).price).toEqual({ amountMinor, listAmountMinor, currency, asOf: NOW })
  })

  it.each([
    {},
    { price: '' },
    { price: null },
    { price: 'N/A' },
    { price: 0 },
    { price: 'call us' },
    { price: '10 - 20' },
  ])('knows no price from %j', (row) => {
    expect(recordOf(row).price).toBeNull()
  })
})

describe('ratings', () => {
  it.each<[Record<string, unknown>, number, number]>([
    [{ rating: 4.5, reviews: '1,234' }, 4.5, 1_234],
    [{ stars: '4.5 out of 5 stars' }, 4.5, 0],
    [{ rating: '8/10' }, 4, 0],
    [{ rating: '4,5' }, 4.5, 0],
    [{ rating: 4, reviews: [{}, {}, {}] }, 4, 3],
    [{ rating: { rate: 3.9, count: 120 } }, 3.9, 120],
  ])('reads %j', (row, value, count) => {
    expect(recordOf(row).rating).toEqual({ value, count, asOf: NOW })
  })

  it.each([{}, { rating: 'good' }, { rating: 90 }, { rating: 0 }])('knows no rating from %j', (row) => {
    expect(recordOf(row).rating).toBeNull()
  })
})

describe('categories', () => {
  it.each<[Record<string, unknown>, string, string[]]>([
    [{ category: 'Laptops' }, 'laptops', ['Laptops']],
    [{ category: 'Notebook' }, 'laptops', ['Notebook']],
    [{ category: 'mens-watches' }, 'mens-watches', ['Mens Watches']],
    [{ category: 'Home > Kitchen > Kettle' }, 'kettles', ['Home', 'Kitchen', 'Kettle']],
    [{ categories: ['Phones', 'Cases', 'All Cases'] }, 'cases', ['Phones', 'Cases']],
    [{ features: ['product type: Notebook'] }, 'laptops', ['Notebook']],
    [{}, 'other', ['Other']],
  ])('puts %j into %s', (row, category, categoryPath) => {
    expect(recordOf(row)).toMatchObject({ category, categoryPath })
  })
})

describe('attributes', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ weight: '2 kg' }, { weight: '2000 g' }],
    [{ weight_kg: 1.5 }, { weight: '1500 g' }],
    [{ 'Weight (lbs)': '3' }, { weight: '1361 g' }],
    [{ 'Screen Size': '15.6 inch' }, { screenSize: '15.6 in' }],
    [{ 'display size': '39.6 cm' }, { screenSize: '15.6 in' }],
    [{ RAM: '16GB' }, { ram: '16 GB' }],
    [{ ram: 16 }, { ram: '16 GB' }],
    [{ Colour: 'Black' }, { color: 'Black' }],
    [
      { waterproof: 'yes', usb_c: false },
      { waterproof: true, usbC: false },
    ],
    [{ 'Cable length': '2 m' }, { cableLength: '200 cm' }],
    [{ dimensions: { width: 3, height: 4 } }, { width: 3, height: 4 }],
    [{ attributes: { Material: 'Steel' } }, { material: 'Steel' }],
    [{ features: ['product colour: Red', 'compatibility: everything'] }, { color: 'Red' }],
  ])('reads %j', (row, expected) => {
    expect(attributesOf(row)).toEqual(expected)
  })

  it.each([
    { weight: 4 },
    { capacity: 'large' },
    { note: 'x'.repeat(200) },
    { manual: 'https://a.test' },
    { ean: '4001' },
  ])('guesses nothing from %j', (row) => {
    expect(attributesOf(row)).toEqual({})
  })
})

it('reads what the demo catalogue gives out as exactly the same products', () => {
  const sent = [...demoCatalog(NOW, 108)]

  const read = sent.map((record) => toCatalogRecord(JSON.parse(JSON.stringify(record)), { source: 'demo', now: NOW }))

  expect(read).toEqual(sent.map((record) => ({ ok: true, record })))
})
