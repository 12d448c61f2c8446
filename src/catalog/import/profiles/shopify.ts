/** Shopify's product export, with both sets of column names, and the products of its JSON. */
import type { Availability } from '../../../shared/product.ts'
import { readStock, readCount } from '../../../domain/catalog/stock-words.ts'
import { isRecord, toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'
import type { RowRole, SkipReason } from '../product/draft.ts'

export const SHOPIFY: Profile = {
  id: 'shopify',
  name: 'Shopify',
  has: [
    'handle|urlhandle',
    'title',
    'option1name|variantprice|publishedononlinestore|bodyhtml',
    'variantprice|price|imagesrc|productimageurl',
  ],
  columns: {
    group: 'handle|url handle',
    id: 'variant id',
    title: 'title',
    description: 'body (html)|body html|description',
    brand: 'vendor',
    category: 'product category|standardized product type|google shopping / google product category',
    type: 'type|product type|custom product type',
    status: 'status',
    published: 'published|published on online store',
    giftCard: 'gift card',
    sku: 'variant sku|sku',
    gtin: 'variant barcode|barcode',
    price: 'variant price|price',
    listPrice: 'variant compare at price|compare-at price|compare at price',
    currency: 'variant price currency|price currency|currency',
    weight: 'variant grams|weight value (grams)',
    tracker: 'variant inventory tracker|inventory tracker',
    quantity: 'variant inventory qty|inventory quantity',
    availability: 'variant available',
    backorders: 'variant inventory policy|continue selling when out of stock',
    fulfillment: 'variant fulfillment service|fulfillment service',
    image: 'image src|product image url',
    variantImage: 'variant image|variant image url',
    ignored:
      'tags|image alt text|image position|template suffix|collection|included / primary|included / international|weight unit for display|variant weight unit|unit price total measure|unit price total measure unit|unit price base measure|unit price base measure unit|google shopping / custom product',
  },
  numbered: [
    [/^Option ?(\d) ?Name$/i, 'optionName'],
    [/^Option ?(\d) ?Value$/i, 'optionValue'],
    [/^Option ?(\d) ?Linked To$/i, 'ignored'],
  ],
  facts: [
    // Metafields of the product, and what the Google app keeps; `custom` ones of apps may hold anything.
    /^(.+?) \(product\.metafields\.shopify\.[\w-]+\)$/i,
    /^Google Shopping ?\/ ?(Gender|Age Group|Color|Size|Material|Condition)$/i,
    /^(.+?) \(product\.metafields\.(?!.*(?:seo|review|rating|badge|app|global|mm-google|related|complementary|hidden|internal|cost|supplier))[\w-]+\.[\w-]+\)$/i,
  ],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    role,
    group: (cells) => cells.text('group') || null,
    skip,
    stock,
    image: (text) => text.replace(/^http:(?=\/\/cdn\.shopify)/, 'https:'),
  },
}

/** A row with a picture alone has no price and no option; a variant names at least one of them. */
function role(cells: Cells): RowRole {
  const isVariant =
    cells.text('price') !== '' ||
    cells.text('sku') !== '' ||
    cells.all('optionValue').length > 0 ||
    cells.text('quantity') !== ''
  if (cells.text('title') !== '') return isVariant ? 'whole' : 'product'
  return isVariant ? 'variant' : 'picture'
}

function skip(cells: Cells): SkipReason | null {
  const status = cells.text('status').toLowerCase()
  if (/^(?:true|yes|1)$/i.test(cells.text('giftCard'))) return 'gift_card'
  if (/gift.?card/i.test(cells.text('fulfillment')) || /^gift.?cards?$/i.test(cells.text('type'))) return 'gift_card'
  if (/^gift cards?$/i.test(cells.text('category').split('>').at(-1)?.trim() ?? '')) return 'gift_card'
  if (status === 'draft') return 'draft'
  if (status === 'archived') return 'archived'
  if (status === 'unlisted') return 'hidden'
  return /^(?:false|no|0)$/i.test(cells.text('published')) ? 'unpublished' : null
}

/** Stock counts only where something counts it; `continue` sells at zero too. */
function stock(cells: Cells): Availability {
  const available = cells.text('availability')
  if (available !== '') return readStock(available)
  if (/^(?:continue|true|yes|1)$/i.test(cells.text('backorders'))) return 'in_stock'
  const count = readCount(cells.text('quantity'))
  const isTracked = cells.has('tracker') ? cells.text('tracker') !== '' : count !== null
  if (!isTracked) return 'in_stock'
  return count === null ? 'unknown' : count > 0 ? 'in_stock' : 'out_of_stock'
}

export const SHOPIFY_JSON: Profile = {
  ...SHOPIFY,
  has: ['variants', 'bodyhtml|producttype|vendor|handle', 'options|images|image'],
  quirks: { ...SHOPIFY.quirks, expand },
}

/** A product of the JSON as rows of the table. */
function expand(product: Record<string, unknown>): Record<string, unknown>[] {
  const images = recordsOf(product['images'])
  const byId = new Map(images.map((image) => [image['id'], image['src']]))
  const names = (Array.isArray(product['options']) ? product['options'] : []).map((option) =>
    isRecord(option) ? option['name'] : option,
  )
  const [firstImage] = images
  const single = isRecord(product['image']) ? product['image']['src'] : product['image']
  const tracks = recordsOf(product['variants']).some((variant) => 'inventory_management' in variant)
  const head = {
    Handle: toText(product['handle']) ?? toText(product['id']),
    Title: product['title'],
    'Body (HTML)': product['body_html'] ?? product['description'],
    Vendor: product['vendor'],
    'Product Category': categoryOf(product['category'] ?? product['product_category']),
    Type: product['product_type'],
    Status: product['status'],
    Published: product['published_at'] === null && product['status'] === undefined ? 'FALSE' : undefined,
    'Image Src': firstImage?.['src'] ?? single,
  }
  const rows = recordsOf(product['variants']).map((variant, at) => ({
    ...(at === 0 ? head : { Handle: head.Handle }),
    ...Object.fromEntries(
      [1, 2, 3].flatMap((n) =>
        names[n - 1] === undefined
          ? []
          : [
              [`Option${n} Name`, names[n - 1]],
              [`Option${n} Value`, variant[`option${n}`]],
            ],
      ),
    ),
    'Variant Id': variant['id'],
    'Variant SKU': variant['sku'],
    'Variant Barcode': variant['barcode'],
    'Variant Price': priceOf(variant['price']),
    'Variant Compare At Price': priceOf(variant['compare_at_price']),
    'Variant Price Currency': isRecord(variant['price']) ? variant['price']['currency_code'] : undefined,
    'Variant Grams': variant['grams'],
    'Variant Available': variant['available'],
    ...(tracks ? { 'Variant Inventory Tracker': variant['inventory_management'] } : {}),
    'Variant Inventory Qty': variant['inventory_quantity'],
    'Variant Inventory Policy': variant['inventory_policy'],
    'Variant Fulfillment Service': variant['fulfillment_service'],
    'Variant Image': isRecord(variant['featured_image'])
      ? variant['featured_image']['src']
      : byId.get(variant['image_id']),
  }))
  return rows.length === 0 ? [head] : rows
}

function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function categoryOf(value: unknown): unknown {
  return isRecord(value) ? (value['full_name'] ?? value['fullName'] ?? value['name']) : value
}

function priceOf(value: unknown): unknown {
  return isRecord(value) ? value['amount'] : value
}
