/** The listings report of an Amazon seller's account: tab-separated, nothing quoted, no currency. */
import type { Availability } from '../../../shared/product.ts'
import { readCount } from '../../../domain/catalog/stock-words.ts'
import type { Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import type { SkipReason } from '../product/draft.ts'

export const AMAZON_LISTINGS: Profile = {
  id: 'amazon-listings',
  name: 'Amazon listings report',
  has: [
    'seller-sku|sku',
    'item-name|asin1',
    'listing-id|price|open-date',
    'asin1|product-id|listing-id|fulfillment-channel',
  ],
  columns: {
    sku: 'seller-sku|sku',
    title: 'item-name|title',
    description: 'item-description',
    price: 'price',
    quantity: 'quantity',
    image: 'image-url',
    asin: 'asin1|asin',
    gtin: 'product-id',
    fulfillment: 'fulfillment-channel',
    status: 'status',
    ignored:
      'listing-id|open-date|item-is-marketplace|product-id-type|zshop-shipping-fee|item-note|item-condition|zshop-category1|zshop-browse-path|zshop-storefront-feature|asin2|asin3|will-ship-internationally|expedited-shipping|zshop-boldface|bid-for-featured-placement|add-delete|pending-quantity|business-price|merchant-shipping-group|optional-payment-type-exclusion',
  },
  grouping: 'none',
  quirks: { skip, stock },
}

function skip(cells: Cells): SkipReason | null {
  const status = cells.text('status').toLowerCase()
  if (status === '' || status === 'active') return null
  return status === 'incomplete' ? 'draft' : 'inactive'
}

/** What Amazon itself keeps and ships has no quantity in the report: that is not "none". */
function stock(cells: Cells): Availability {
  const count = readCount(cells.text('quantity'))
  if (count !== null) return count > 0 ? 'in_stock' : 'out_of_stock'
  return /^amazon/i.test(cells.text('fulfillment')) ? 'in_stock' : 'unknown'
}
