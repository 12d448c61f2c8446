/** BigCommerce's product export, of its new and its old catalogue: a row for each product, variant and picture. */
import { readStock } from '../../../domain/catalog/stock-words.ts'
import { toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import type { DraftGroup, RowRole } from '../product/draft.ts'

export const BIGCOMMERCE: Profile = {
  id: 'bigcommerce',
  name: 'BigCommerce',
  has: [
    'product name|name',
    'product code/sku|sku',
    'product visible?|is visible|item type',
    'calculated price|retail price|current stock level|brand name|track inventory',
  ],
  columns: {
    rowKind: 'item type|item',
    id: 'product id|id',
    title: 'product name|name',
    sku: 'product code/sku|sku',
    brand: 'brand name|brand',
    description: 'product description|description',
    price: 'price',
    salePrice: 'sale price',
    listPrice: 'retail price|msrp',
    category: 'category|categories|category string',
    image:
      'product image url - 1|product image file - 1|image url (import)|internal image url (export)|variant image url|images',
    quantity: 'current stock level|current stock|stock level',
    tracker: 'track inventory|inventory tracking',
    published: 'product visible?|is visible|product visible',
    gtin: 'product upc/ean|gtin|upc/ean|upc|ean|global trade number|gps global trade item number',
    mpn: 'manufacturer part number|gps manufacturer part number|mpn',
    url: 'product url',
    weight: 'product weight|weight',
    options: 'options',
    attributes: 'custom fields|product custom fields',
    ignored:
      'type|product type|cost price|fixed shipping cost|free shipping|allow purchases?|sort order|search keywords|show product condition?|option set|page title|gps category',
  },
  facts: [/^GPS (Gender|Age Group|Color|Size|Material|Pattern)$/i, /^Product (Warranty|Width|Height|Depth)$/i],
  grouping: 'rows',
  quirks: {
    expand: (row) => [withOptions(row)],
    role,
    skip: (cells) => (/^(?:n|no|false|0)$/i.test(cells.text('published')) ? 'hidden' : null),
    stock: (cells) => {
      const tracker = cells.word('tracker')
      if (/^none$/i.test(tracker)) return 'in_stock'
      // Where each variant is counted, the product's own count says nothing.
      return /^(?:variant|by option)$/i.test(tracker) ? 'unknown' : readStock(cells.get('quantity'))
    },
    settle,
    categories: (text) =>
      text.split(/;|(?<!\\),/).map((path) =>
        path
          .replace(/^.*Category Path:\s*/i, '')
          .split(/[>/]/)
          .map((label) => label.trim()),
      ),
  },
}

/** Rules and values of the old catalogue's options say nothing that could be sold. */
function role(cells: Cells): RowRole {
  const kind = cells.text('rowKind').toLowerCase()
  if (kind === 'variant') return 'variant'
  if (kind === 'image') return 'picture'
  return /^(?:sku|rule|video)$/.test(kind) ? 'none' : 'product'
}

/** `Type=Radio|Name=Size|Value=Small`; several follow one another. */
function withOptions(row: Record<string, unknown>): Record<string, unknown> {
  const text = toText(row['Options'])
  if (text === null) return row
  const pairs = [...text.matchAll(/Name=([^|]+)\|Value=([^|]+)/g)].map(([, name = '', value = '']) => {
    // A swatch's value is its name and its colour: `Silver[#cccccc]`.
    return [name.trim(), value.replace(/\[[^\]]*\]\s*;?\s*$/, '').trim()]
  })
  return { ...row, Options: Object.fromEntries(pairs) }
}

/** The count of a product that is not tracked by its variants holds for each of them. */
function settle({ own, variants }: DraftGroup): void {
  if (own === null || own.availability === 'unknown') return
  for (const variant of variants) variant.availability = own.availability
}
