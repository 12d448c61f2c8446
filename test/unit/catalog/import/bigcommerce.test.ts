import { expect, it } from 'vitest'
import { factsOf, priceOf, readOwnersFile, tableOf } from '../../../support/owners-file.ts'

const BAG = {
  Item: 'Product',
  ID: '77',
  Name: 'Canvas bag',
  Type: 'physical',
  SKU: 'BAG',
  Options: '',
  'Inventory Tracking': 'variant',
  'Current Stock': '0',
  Price: '49',
  'Cost Price': '20',
  'Retail Price': '59',
  'Sale Price': '45',
  Categories: 'Bags/Canvas',
  'Custom Fields': 'Strap=Leather;Origin=Crete',
  'Is Visible': 'TRUE',
  'Internal Image URL (Export)': '',
}
const size = (id: string, value: string, row: Record<string, string> = {}) => ({
  Item: 'Variant',
  ID: id,
  SKU: `BAG-${value}`,
  Options: `Type=Radio|Name=Size|Value=${value}`,
  'Current Stock': '2',
  ...row,
})
const PICTURE = { Item: 'Image', ID: '5', 'Internal Image URL (Export)': 'https://cdn.example/bag.jpg' }

it('brings a product, its variants and its pictures together', async () => {
  const { record, report } = await readOwnersFile(
    tableOf([BAG, size('66', 'Small'), size('67', 'Large', { Price: '55', 'Current Stock': '0' }), PICTURE]),
  )

  expect(report).toMatchObject({ products: 1, variants: 2, detected: { platform: 'bigcommerce' } })
  expect(record('77')).toMatchObject({
    categoryPath: ['Bags', 'Canvas'],
    imageUrl: 'https://cdn.example/bag.jpg',
    options: [{ name: 'Size', values: ['Small', 'Large'] }],
  })
  expect(record('77').variants?.map((variant) => [priceOf(variant), variant.availability])).toEqual([
    ['4500 EUR of 4900', 'in_stock'],
    ['5500 EUR', 'out_of_stock'],
  ])
  expect(factsOf(record('77'))).toEqual({ strap: 'Leather', origin: 'Crete' })
})

it('sells every variant of a product whose stock nobody counts', async () => {
  const { record } = await readOwnersFile(
    tableOf([{ ...BAG, 'Inventory Tracking': 'none' }, size('66', 'Small', { 'Current Stock': '0' })]),
  )

  expect(record('77').variants?.map(({ availability }) => availability)).toEqual(['in_stock'])
})

it('leaves out what is hidden, and reads the products of the old catalogue without its rules', async () => {
  const { report } = await readOwnersFile(
    tableOf([
      {
        'Item Type': 'Product',
        'Product ID': '1',
        'Product Name': 'Pan',
        'Product Code/SKU': 'P',
        Price: '20',
        'Brand Name': 'A',
        'Product Visible?': 'Y',
      },
      { 'Item Type': '  SKU', 'Product ID': '2', 'Product Code/SKU': 'P-R' },
      { 'Item Type': '  Rule', 'Product ID': '3', Price: '[FIXED]22' },
      {
        'Item Type': 'Product',
        'Product ID': '4',
        'Product Name': 'Pot',
        'Product Code/SKU': 'Q',
        Price: '20',
        'Product Visible?': 'N',
      },
    ]),
  )

  expect(report).toMatchObject({ products: 1, skipped: [{ reason: 'hidden', count: 1 }], rejectedTotal: 0 })
})
