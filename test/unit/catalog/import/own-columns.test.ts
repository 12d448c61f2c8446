import { describe, expect, it } from 'vitest'
import { demoCatalog } from '../../../../src/catalog/demo/generate.ts'
import type { CatalogRecord } from '../../../../src/domain/catalog/record.ts'
import { factsOf, NOW, readOwnersFile } from '../../../support/owners-file.ts'

/** Reads one row of JSON; its prices are in dollars unless they say otherwise. */
async function importOf(row: unknown) {
  return readOwnersFile(`${JSON.stringify(row)}\n`, { format: 'ndjson', currency: 'USD' })
}

async function recordOf(row: Record<string, unknown>): Promise<CatalogRecord> {
  const { records, report } = await importOf({ name: 'A thing', ...row })
  const [record] = records
  if (record === undefined) throw new Error(report.rejected[0]?.reason ?? 'nothing was read')
  return record
}

async function attributesOf(row: Record<string, unknown>): Promise<Record<string, unknown>> {
  return factsOf(await recordOf(row))
}

describe('columns', () => {
  it.each<[string, Record<string, unknown>, Partial<CatalogRecord>]>([
    ['title', { title: 'T', name: 'N' }, { title: 'T' }],
    ['Product Name', { name: undefined, 'Product Name': 'P' }, { title: 'P' }],
    ['no supplier as the brand', { supplier: 'Acme' }, { brand: null }],
    ['MANUFACTURER', { MANUFACTURER: 'Acme' }, { brand: 'Acme' }],
    ['a brand object', { brand: { name: 'Acme' } }, { brand: 'Acme' }],
    ['a picture on this site', { image: '/pictures/1.svg' }, { imageUrl: '/pictures/1.svg' }],
    ['a path that is another site', { image: '//a.example/1.jpg' }, { imageUrl: 'https://a.example/1.jpg' }],
    ['a path that a browser takes for another site', { image: '/\\a.example/1.jpg' }, { imageUrl: null }],
    ['a backslash in an address', { image: 'https:\\\\a.example/1.jpg' }, { imageUrl: null }],
    ['thumbnail over http', { thumbnail: 'http://a.example/1.jpg' }, { imageUrl: 'https://a.example/1.jpg' }],
    [
      'images[0]',
      { images: ['https://a.example/1.jpg', 'https://a.example/2.jpg'] },
      { imageUrl: 'https://a.example/1.jpg' },
    ],
    ['a script as a link', { url: 'javascript:alert(1)' }, { url: null }],
    ['link', { link: 'https://a.example/p' }, { url: 'https://a.example/p' }],
    ['an id with spaces', { id: 'AB 12/3' }, { id: 'AB-12-3' }],
    ['ASIN before id', { asin: 'B000000001', id: 7 }, { id: 'B000000001', asin: 'B000000001' }],
    ['sku', { sku: 'X-1' }, { id: 'X-1', asin: null }],
    ['objectID', { objectID: '42' }, { id: '42' }],
    ['popularity', { popularity: '1,234' }, { popularity: 1_234 }],
    ['markup', { description: '<p>Fish &amp; chips</p><script>x()</script>' }, { description: 'Fish & chips' }],
    ['an inequality', { description: 'for 5 < 7 > 3' }, { description: 'for 5 < 7 > 3' }],
    ['bullets in one text', { bullets: 'Light | Strong | Light' }, { features: ['Light', 'Strong'] }],
    ['a list written as text', { features: "['Light', 'Strong']" }, { features: ['Light', 'Strong'] }],
  ])('reads %s', async (_, row, expected) => {
    expect(await recordOf(row)).toMatchObject(expected)
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
  ])('reads the availability %j as %s', async (availability, expected) => {
    expect((await recordOf({ availability })).availability).toBe(expected)
  })

  it('gives a row without an id the same id every time, and another for another name or picture', async () => {
    const rows = ['Tent', 'Tent', 'Lamp'].map((name) => ({ name, brand: 'Acme' }))
    const ids = await Promise.all(rows.map(async (row) => (await recordOf(row)).id))
    const [first, second, other] = ids
    const pictured = (await recordOf({ name: 'Tent', brand: 'Acme', image: 'https://a.example/2.jpg' })).id

    expect(first).toMatch(/^row-[a-z0-9]+$/)
    expect(second).toBe(first)
    expect(new Set([first, other, pictured]).size).toBe(3)
  })

  it.each([
    [null, 'the row is not an object with named fields'],
    ['text', 'the row is not an object with named fields'],
    [{ price: 3 }, 'the product has no name: a column `title` or `name` is needed'],
    [{ name: '  ', price: 3 }, 'the product has no name: a column `title` or `name` is needed'],
    [{ name: 'A', price: -3 }, 'the price cannot be read'],
    [{ name: 'A', price: '12.5.7' }, 'the price cannot be read'],
  ])('refuses %j and says why', async (row, reason) => {
    expect((await importOf(row)).report.rejected).toEqual([{ line: 1, reason }])
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
  ])('reads %j', async (row, amountMinor, listAmountMinor, currency) => {
    expect((await recordOf(row)).price).toEqual({ amountMinor, listAmountMinor, currency, asOf: NOW })
  })

  it.each([
    {},
    { price: '' },
    { price: null },
    { price: 'N/A' },
    { price: 0 },
    { price: 'call us' },
    { price: 'call 555 0100' },
    { price: 'Preis auf Anfrage' },
    { price: 'prix sur demande' },
    { price: '面议' },
    { price: '–' },
    { price: 'EUR' },
    { price: '10 - 20' },
  ])('knows no price from %j', async (row) => {
    expect((await recordOf(row)).price).toBeNull()
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
  ])('reads %j', async (row, value, count) => {
    expect((await recordOf(row)).rating).toEqual({ value, count, asOf: NOW })
  })

  it.each([{}, { rating: 'good' }, { rating: 90 }, { rating: 0 }])('knows no rating from %j', async (row) => {
    expect((await recordOf(row)).rating).toBeNull()
  })
})

describe('categories', () => {
  it.each<[Record<string, unknown>, string, string[]]>([
    [{ category: 'Laptops' }, 'laptops', ['Laptops']],
    [{ category: 'Laptop' }, 'laptops', ['Laptop']],
    [{ category: 'Notebooks' }, 'notebooks', ['Notebooks']],
    [{ category: 'mens-watches' }, 'mens-watches', ['Mens Watches']],
    [{ category: 'Home > Kitchen > Kettle' }, 'kettles', ['Home', 'Kitchen', 'Kettle']],
    [{ categories: ['Phones', 'Cases', 'All Cases'] }, 'cases', ['Phones', 'Cases']],
    [{ features: ['product type: Notebook'] }, 'laptops', ['Notebook']],
    [{}, 'other', ['Other']],
  ])('puts %j into %s', async (row, category, categoryPath) => {
    expect(await recordOf(row)).toMatchObject({ category, categoryPath })
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
  ])('reads %j', async (row, expected) => {
    expect(await attributesOf(row)).toEqual(expected)
  })

  it.each([
    { weight: 4 },
    { capacity: 'large' },
    { note: 'x'.repeat(200) },
    { manual: 'https://a.example' },
    { ean: '4001' },
  ])('guesses nothing from %j', async (row) => {
    expect(await attributesOf(row)).toEqual({})
  })
})

it('reads what the demo catalogue gives out as exactly the same products', async () => {
  const sent = [...demoCatalog(NOW, 108)]

  const { records } = await readOwnersFile(JSON.stringify(sent), { source: 'demo', currency: null })

  expect(records).toEqual(sent)
})

it('reads products with their variants inside, as this project gives them out', async () => {
  const product = {
    id: 'tee',
    title: 'Tee',
    currency: 'EUR',
    category: 'Shirts',
    options: [{ name: 'Size', values: ['S', 'M'] }],
    variants: [
      {
        id: 'tee-s',
        options: { Size: 'S' },
        price: { amountMinor: 1_900, currency: 'EUR', listAmountMinor: 2_500 },
        availability: 'in_stock',
        imageUrl: 'https://a.example/s.jpg',
        codes: { sku: 'T-S', gtin: '4006381333931' },
      },
      { id: 'tee-m', options: [{ name: 'Size', value: 'M' }], price: 21, stock: 0 },
    ],
  }
  const { records, report } = await readOwnersFile(
    JSON.stringify([product, { id: 'cap', title: 'Cap', price: 9, codes: { mpn: 'C-9' } }]),
    { currency: 'EUR' },
  )

  expect(report).toMatchObject({ products: 2, variants: 2, rejectedTotal: 0 })
  expect(records.find(({ id }) => id === 'tee')).toMatchObject({
    title: 'Tee',
    categoryPath: ['Shirts'],
    options: [{ name: 'Size', values: ['S', 'M'] }],
    variants: [
      {
        id: 'tee-s',
        price: { amountMinor: 1_900, listAmountMinor: 2_500 },
        availability: 'in_stock',
        codes: { sku: 'T-S', gtin: '4006381333931' },
      },
      { id: 'tee-m', price: { amountMinor: 2_100 }, availability: 'out_of_stock' },
    ],
  })
  expect(records.find(({ id }) => id === 'cap')?.codes).toEqual({ mpn: 'C-9' })
})
