/** Squarespace Commerce's product export. */
import type { Availability } from '../../../shared/product.ts'
import { readCount } from '../../../domain/catalog/stock-words.ts'
import { toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'

export const SQUARESPACE: Profile = {
  id: 'squarespace',
  name: 'Squarespace',
  has: [
    'product type [non editable]|product page|product id [non editable]|hosted image urls',
    'title',
    'sku',
    'price',
    'visible|stock',
  ],
  columns: {
    group: 'product id [non editable]|product id|product url',
    id: 'variant id [non editable]|variant id',
    rowKind: 'product type [non editable]|product type',
    url: 'product url',
    title: 'title',
    description: 'description',
    sku: 'sku',
    gtin: 'gtin',
    mpn: 'mpn',
    price: 'price',
    salePrice: 'sale price',
    tracker: 'on sale',
    quantity: 'stock',
    category: 'categories',
    visibility: 'visible',
    image: 'hosted image urls|image',
    weight: 'weight',
    ignored: 'tags|product page|length|width|height',
  },
  numbered: [
    [/^Option Name (\d)$/i, 'optionName'],
    [/^Option Value (\d)$/i, 'optionValue'],
  ],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    expand: (row) => [withoutIdleSale(row)],
    role: (cells) => (cells.text('title') === '' ? 'variant' : 'whole'),
    group: (cells) => cells.text('group') || null,
    skip: (cells) => {
      if (/gift/i.test(cells.text('rowKind'))) return 'gift_card'
      return /^(?:no|false|0)$/i.test(cells.text('visibility')) ? 'hidden' : null
    },
    stock,
    categories: (text) =>
      text.split(',').map((path) =>
        path
          .split('/')
          .map((label) => label.trim())
          .filter(Boolean),
      ),
    image: (text) => text,
  },
}

/** The sale price stands there also while there is no sale. */
function withoutIdleSale(row: Record<string, unknown>): Record<string, unknown> {
  return /^(?:no|false|0)$/i.test(toText(row['On Sale']) ?? '') ? { ...row, 'Sale Price': '' } : row
}

function stock(cells: Cells): Availability {
  const text = cells.text('quantity')
  if (/^unlimited$/i.test(text)) return 'in_stock'
  const count = readCount(text)
  return count === null ? 'unknown' : count > 0 ? 'in_stock' : 'out_of_stock'
}
