import { describe, expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, tableOf, usesOf } from '../../../support/owners-file.ts'

/** A row of the older columns; what is not said is as the platform writes it. */
function older(row: Record<string, string | number>): Record<string, string | number> {
  return {
    Handle: '',
    Title: '',
    'Body (HTML)': '',
    Vendor: '',
    'Product Category': '',
    Type: '',
    Tags: '',
    Published: '',
    ...row,
  }
}

const LAMP = {
  Handle: 'arc-lamp',
  Title: 'Arc Lamp',
  'Body (HTML)': '<p>Bright &amp; calm.</p><ul><li>Dims</li><li>Tilts</li></ul>',
  Vendor: 'Nordlys',
  'Product Category': 'Home & Garden > Lighting > Lamps',
  Type: 'Floor lights',
  Published: 'true',
  'Option1 Name': 'Shade',
  'Option1 Value': 'Sand',
  'Variant SKU': 'ARC-S',
  'Variant Grams': 2400,
  'Variant Inventory Tracker': 'shopify',
  'Variant Inventory Qty': 0,
  'Variant Inventory Policy': 'deny',
  'Variant Price': '89.00',
  'Variant Compare At Price': '119.00',
  'Variant Barcode': "'4006381333931",
  'Image Src': 'https://cdn.shop.example/arc-1.jpg?v=1',
  'Image Position': 1,
  'Gift Card': 'false',
  'Cost per item': '31.50',
  'Price / Canada': '120.00',
  'Color (product.metafields.shopify.color-pattern)': 'sand; slate',
  'Google Shopping / Gender': 'unisex',
  Status: 'active',
}

describe('the older columns', () => {
  it('brings the rows of one handle together and keeps pictures apart from variants', async () => {
    const { report, record, records } = await readOwnersFile(
      tableOf([
        older(LAMP),
        older({
          Handle: 'arc-lamp',
          'Option1 Value': 'Slate',
          'Variant SKU': 'ARC-T',
          'Variant Inventory Tracker': 'shopify',
          'Variant Inventory Qty': 4,
          'Variant Inventory Policy': 'deny',
          'Variant Price': '95.00',
          'Variant Image': 'https://cdn.shop.example/arc-t.jpg',
        }),
        older({ Handle: 'arc-lamp', 'Image Src': 'https://cdn.shop.example/arc-2.jpg', 'Image Position': 2 }),
      ]),
    )

    expect(report).toMatchObject({
      products: 1,
      variants: 2,
      rejectedTotal: 0,
      detected: { platform: 'shopify', currency: 'EUR' },
    })
    expect(records).toHaveLength(1)
    expect(record('arc-lamp')).toMatchObject({
      title: 'Arc Lamp',
      brand: 'Nordlys',
      categoryPath: ['Home & Garden', 'Lighting', 'Lamps', 'Floor lights'],
      description: 'Bright & calm.',
      features: ['Dims', 'Tilts'],
      imageUrl: 'https://cdn.shop.example/arc-1.jpg?v=1',
      options: [{ name: 'Shade', values: ['Sand', 'Slate'] }],
      variants: [
        {
          id: 'ARC-S',
          options: { Shade: 'Sand' },
          availability: 'out_of_stock',
          codes: { sku: 'ARC-S', gtin: '4006381333931' },
        },
        {
          id: 'ARC-T',
          options: { Shade: 'Slate' },
          availability: 'in_stock',
          imageUrl: 'https://cdn.shop.example/arc-t.jpg',
        },
      ],
    })
    expect(record('arc-lamp').variants?.map(priceOf)).toEqual(['8900 EUR of 11900', '9500 EUR'])
  })

  it('shows the price of the cheapest variant that can be had', async () => {
    const { report } = await readOwnersFile(
      tableOf([
        older({
          Handle: 'cup',
          Title: 'Cup',
          'Option1 Name': 'Size',
          'Option1 Value': 'S',
          'Variant Price': '5.00',
          'Variant Inventory Tracker': 'shopify',
          'Variant Inventory Qty': -2,
          'Variant Inventory Policy': 'deny',
        }),
        older({
          Handle: 'cup',
          'Option1 Value': 'L',
          'Variant Price': '8.00',
          'Variant Inventory Tracker': 'shopify',
          'Variant Inventory Qty': 3,
          'Variant Inventory Policy': 'deny',
        }),
      ]),
    )

    expect(report.preview[0]).toMatchObject({ price: { amountMinor: 800 }, variantCount: 2, availability: 'in_stock' })
  })

  it('takes facts from metafields and weights, and nothing that is private', async () => {
    const { record, report } = await readOwnersFile(tableOf([older(LAMP)]))

    expect(factsOf(record('arc-lamp'))).toEqual({ color: 'sand; slate', gender: 'unisex', weight: '2400 g' })
    expect(usesOf(report)).toMatchObject({
      'Cost per item': 'ignored',
      'Price / Canada': 'ignored',
      Tags: 'ignored',
      'Image Position': 'ignored',
    })
    expect(JSON.stringify(record('arc-lamp'))).not.toMatch(/31\.50|120\.00/)
  })

  it.each<[string, Record<string, string>, string]>([
    ['a draft', { Status: 'draft' }, 'draft'],
    ['an archived product', { Status: 'archived' }, 'archived'],
    ['an unpublished product', { Published: 'FALSE', Status: '' }, 'unpublished'],
    ['a gift card', { 'Gift Card': 'TRUE' }, 'gift_card'],
    ['a gift card by its fulfilment', { 'Variant Fulfillment Service': 'gift_card' }, 'gift_card'],
  ])('keeps %s off the shelf with all its rows', async (_, row, reason) => {
    const rows = [
      older({ ...LAMP, ...row }),
      older({ Handle: 'arc-lamp', 'Option1 Value': 'Slate', 'Variant Price': '95.00' }),
    ]
    const { changes, report } = await readOwnersFile(tableOf(rows))

    expect(changes).toEqual([{ kind: 'withdraw', id: 'arc-lamp' }])
    expect(report.skipped).toEqual([{ reason, count: 1, lines: [2] }])
  })

  it.each<[string, Record<string, string | number>, string]>([
    ['nothing counts', { 'Variant Inventory Tracker': '', 'Variant Inventory Qty': 0 }, 'in_stock'],
    ['it sells at zero', { 'Variant Inventory Policy': 'continue' }, 'in_stock'],
    ['the count is negative', { 'Variant Inventory Qty': "'-1" }, 'out_of_stock'],
    ['some are left', { 'Variant Inventory Qty': 7 }, 'in_stock'],
  ])('knows the stock where %s', async (_, row, availability) => {
    const { record } = await readOwnersFile(tableOf([older({ ...LAMP, ...row })]))

    expect(record('arc-lamp').variants?.[0]?.availability).toBe(availability)
  })

  it('sees no option in a default title, and one in an option that is only called Title', async () => {
    const { record, report } = await readOwnersFile(
      tableOf([
        older({
          Handle: 'plain',
          Title: 'Plain',
          'Option1 Name': 'Title',
          'Option1 Value': 'Default Title',
          'Variant SKU': 'P-1',
          'Variant Price': '4.00',
          'Variant Compare At Price': '0.00',
        }),
        older({
          Handle: 'book',
          Title: 'Book',
          'Option1 Name': 'Title',
          'Option1 Value': 'Volume one',
          'Variant Price': '4.00',
          'Variant Compare At Price': '3.00',
        }),
        older({ Handle: 'book', 'Option1 Value': 'Volume two', 'Variant Price': '5.00' }),
      ]),
    )

    expect(record('plain')).toMatchObject({ codes: { sku: 'P-1' } })
    expect(record('plain').variants).toBeUndefined()
    expect(priceOf(record('plain'))).toBe('400 EUR')
    expect(record('book').options).toEqual([{ name: 'Title', values: ['Volume one', 'Volume two'] }])
    expect(report).toMatchObject({ products: 2, variants: 2 })
  })

  it('keeps products of one title apart by their handles, also of handles in another script', async () => {
    const { records } = await readOwnersFile(
      tableOf(
        ['cap-1', 'cap-2', 'шапка', 'кепка'].map((Handle) =>
          older({ Handle, Title: 'Cap', Vendor: 'Same', 'Variant Price': '9.00' }),
        ),
      ),
    )

    expect(new Set(records.map(({ id }) => id)).size).toBe(4)
  })
})

it('reads the newer columns', async () => {
  const { record, report } = await readOwnersFile(
    tableOf([
      {
        Title: 'Trail Cap',
        'URL handle': 'trail-cap',
        Description: '<p>Shade</p>',
        Vendor: 'Ridge',
        'Product category': 'Apparel',
        Type: '',
        Tags: 'sale',
        'Published on online store': 'TRUE',
        Status: 'Active',
        SKU: 'TC-1',
        Barcode: '',
        'Option1 name': 'Size',
        'Option1 value': 'M',
        Price: '25.00',
        'Compare-at price': '',
        'Cost per item': '7',
        'Inventory tracker': 'shopify',
        'Inventory quantity': 0,
        'Continue selling when out of stock': 'TRUE',
        'Weight value (grams)': 90,
        'Product image URL': 'https://cdn.shop.example/cap.jpg',
        'Gift card': 'FALSE',
        'SEO title': 'Buy caps',
      },
      {
        'URL handle': 'trail-cap',
        SKU: 'TC-2',
        'Option1 value': 'L',
        Price: '25.00',
        'Inventory tracker': 'shopify',
        'Inventory quantity': 0,
        'Continue selling when out of stock': 'DENY',
      },
    ]),
  )

  expect(report.detected.platform).toBe('shopify')
  expect(record('trail-cap')).toMatchObject({ categoryPath: ['Apparel'], imageUrl: 'https://cdn.shop.example/cap.jpg' })
  expect(record('trail-cap').variants?.map(({ availability }) => availability)).toEqual(['in_stock', 'out_of_stock'])
  expect(factsOf(record('trail-cap'))).toEqual({ weight: '90 g' })
})

describe('JSON', () => {
  const product = {
    id: 91,
    handle: 'mug',
    title: 'Mug',
    body_html: '<p>Stoneware</p>',
    vendor: 'Kiln',
    product_type: 'Mugs',
    tags: ['a', 'b'],
    options: [{ name: 'Glaze' }],
    variants: [
      {
        id: 1,
        sku: 'MUG-B',
        price: '18.00',
        compare_at_price: '22.00',
        grams: 400,
        available: true,
        option1: 'Blue',
        featured_image: { src: 'https://cdn.shop.example/mug-b.jpg' },
      },
      { id: 2, sku: 'MUG-W', price: '17.00', available: false, option1: 'White' },
    ],
    images: [{ src: 'https://cdn.shop.example/mug.jpg' }],
  }

  it('reads the products that a shop shows to everyone', async () => {
    const { record, report } = await readOwnersFile(JSON.stringify({ products: [product] }))

    expect(report).toMatchObject({ products: 1, variants: 2, detected: { format: 'json', platform: 'shopify' } })
    expect(record('mug')).toMatchObject({
      brand: 'Kiln',
      categoryPath: ['Mugs'],
      imageUrl: 'https://cdn.shop.example/mug.jpg',
    })
    expect(record('mug').variants).toMatchObject([
      { id: '1', options: { Glaze: 'Blue' }, availability: 'in_stock', imageUrl: 'https://cdn.shop.example/mug-b.jpg' },
      { id: '2', options: { Glaze: 'White' }, availability: 'out_of_stock' },
    ])
  })

  it('reads those of the admin, with drafts and gift cards that only some fields show', async () => {
    const variant = (fields: object) => [
      {
        id: 5,
        price: '20.00',
        inventory_management: 'shopify',
        inventory_quantity: 0,
        inventory_policy: 'deny',
        option1: 'Default Title',
        ...fields,
      },
    ]
    const { changes, record, report } = await readOwnersFile(
      JSON.stringify([
        { ...product, status: 'active', tags: 'a, b', options: [{ name: 'Title' }], variants: variant({}) },
        { ...product, handle: 'draft', status: 'draft' },
        { ...product, handle: 'card', variants: variant({ fulfillment_service: 'gift_card' }) },
        { ...product, handle: 'voucher', product_type: 'Gift Cards' },
      ]),
    )

    expect(record('mug')).toMatchObject({ availability: 'out_of_stock', price: { amountMinor: 2_000 } })
    expect(changes.filter(({ kind }) => kind === 'withdraw')).toHaveLength(3)
    expect(report.skipped.map(({ reason, count }) => [reason, count])).toEqual([
      ['draft', 1],
      ['gift_card', 2],
    ])
  })
})
