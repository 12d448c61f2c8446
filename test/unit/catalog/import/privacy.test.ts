import { describe, expect, it } from 'vitest'
import { readOwnersFile, tableOf, usesOf } from '../../../support/owners-file.ts'

/** Columns that owners keep beside the platform's own, each with a value that is found nowhere else. */
const PRIVATE = {
  'Cost per item': '777.01',
  Cost: '777.02',
  'Purchase price': '777.03',
  Margin: '77.7 percent',
  'Wholesale price': '777.04',
  Supplier: 'Secretsupply Ltd',
  'Supplier SKU': 'SEC-SKU-1',
  'Vendor name': 'Secretvendor',
  'Internal note': 'secretnote one',
  Notes: 'secretnote two',
  'Staff comments': 'secretnote three',
  'Warehouse location': 'secretshelf 9',
  'Reorder level': '7779',
  'SEO Title': 'secretseo',
  'Meta: _secret': 'secretmeta',
  'Tax class': 'secrettax',
  'Shipping class': 'secretship',
  'Return policy': 'secretpolicy',
  'Customer email': 'secret@person.example',
  'Something nobody knows': 'secretunknown',
} as const
const VALUES = Object.values(PRIVATE)

/** The smallest product of each platform. */
const FILES: Record<string, Record<string, string>> = {
  shopify: {
    Handle: 'p',
    Title: 'Pot',
    'Body (HTML)': 'Clay',
    Vendor: 'Kiln',
    'Option1 Name': '',
    'Variant Price': '5.00',
    'Image Src': '',
  },
  woocommerce: {
    ID: 'p',
    Type: 'simple',
    Name: 'Pot',
    Published: '1',
    'Visibility in catalog': 'visible',
    'Regular price': '5.00',
    'Tax status': '',
  },
  wix: { handleId: 'p', fieldType: 'Product', name: 'Pot', productImageUrl: '', price: '5.00' },
  google: {
    id: 'p',
    title: 'Pot',
    link: 'https://a.example/p',
    image_link: 'https://a.example/p.jpg',
    price: '5.00 EUR',
    availability: 'in stock',
  },
  meta: {
    id: 'p',
    title: 'Pot',
    link: 'https://a.example/p',
    image_link: 'https://a.example/p.jpg',
    price: '5.00 EUR',
    availability: 'in stock',
    fb_product_category: 'Home',
  },
  'amazon-listings': {
    'item-name': 'Pot',
    'seller-sku': 'p',
    price: '5.00',
    'listing-id': 'x',
    asin1: 'B000000001',
    'item-note': 'secretnote four',
  },
  squarespace: { 'Product ID [Non Editable]': 'p', Title: 'Pot', SKU: 's', Price: '5.00', Visible: 'Yes' },
  bigcommerce: {
    'Product Name': 'Pot',
    'Product Code/SKU': 'p',
    'Product Visible?': 'Y',
    Price: '5.00',
    'Retail Price': '',
    'Cost Price': '777.06',
  },
  magento: {
    sku: 'p',
    attribute_set_code: 'Default',
    product_type: 'simple',
    name: 'Pot',
    price: '5.00',
    product_online: '1',
    url_key: 'pot',
    additional_attributes: 'colour=red,cost=777.07',
  },
  prestashop: {
    'Product ID': 'p',
    'Active (0/1)': '1',
    Name: 'Pot',
    'Price tax excluded': '5.00',
    'Wholesale price': '777.08',
  },
  etsy: {
    TITLE: 'Pot',
    DESCRIPTION: 'Clay',
    PRICE: '5.00',
    CURRENCY_CODE: 'EUR',
    QUANTITY: '4',
    TAGS: 'secrettag',
    IMAGE1: 'https://a.example/1.jpg',
  },
  square: {
    Token: 'p',
    'Item Name': 'Pot',
    'Variation Name': 'Regular',
    SKU: 's',
    Price: '5.00',
    'Default Unit Cost': '777.09',
    'Default Vendor Name': 'Secretvendor',
  },
  ebay: {
    SKU: 'p',
    'Localized For': 'de_DE',
    Title: 'Pot',
    'Product Description': 'Clay',
    'Group Picture URL': '',
    'List Price': '5.00',
  },
  none: { sku: 'p', title: 'Pot', price: '5.00' },
}

describe.each(Object.entries(FILES))('%s', (platform, row) => {
  it('is recognised, and shows nothing that is private', async () => {
    const { records, report } = await readOwnersFile(tableOf([{ ...row, ...PRIVATE }]))

    expect(report.detected.platform).toBe(platform === 'none' ? null : platform)
    expect(records).toHaveLength(1)
    expect(records[0]).toMatchObject({ title: 'Pot', price: { amountMinor: 500 } })
    const told = JSON.stringify(records)
    for (const value of [...VALUES, 'secret', '777.']) expect(told).not.toContain(value)
    for (const name of Object.keys(PRIVATE)) expect(usesOf(report)[name]).toBe('ignored')
  })
})

it('keeps private columns of JSON private too, at any depth', async () => {
  const row = {
    id: 'p',
    title: 'Pot',
    price: 5,
    ...PRIVATE,
    attributes: { Colour: 'red', Cost: '777.10', 'Supplier name': 'Secretsupply' },
    details: { note: 'secretnote' },
  }
  const { record } = await readOwnersFile(`${JSON.stringify(row)}\n`)

  expect(record('p').attributes).toEqual([{ name: 'color', label: 'Color', value: 'red', unit: null }])
  expect(JSON.stringify(record('p'))).not.toMatch(/777|secret/i)
})

it('shows a column that the owner names, and hides one that the owner hides', async () => {
  const { record } = await readOwnersFile('sku,title,price,Lot code,Colour\np,Pot,5,L-77,red\n', {
    columns: { 'Lot code': 'attribute', Colour: 'ignored' },
  })

  expect(record('p').attributes).toEqual([{ name: 'lotCode', label: 'Lot code', value: 'L-77', unit: null }])
})
