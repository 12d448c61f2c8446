/** Platforms whose files need little more than their column names: PrestaShop, Square, eBay, Lightspeed, Ecwid. */
import { readCount, readStock } from '../../../domain/catalog/stock-words.ts'
import type { Availability } from '../../../shared/product.ts'
import { toText, type Cells } from '../product/cells.ts'
import type { Profile } from './profile.ts'

const no = (text: string) => /^(?:n|no|false|0|off|disabled|hidden)$/i.test(text)

export const PRESTASHOP: Profile = {
  id: 'prestashop',
  name: 'PrestaShop',
  has: [
    'product id|id|id product',
    'active (0/1)|active|aktiv (0/1)|actif (0/1)|status',
    'name|name *|nom',
    'price tax excluded|price tax included|reference #|price (tax excl.)|final price',
  ],
  columns: {
    id: 'product id|id product|id',
    published: 'active (0/1)|active|actif (0/1)|aktiv (0/1)|status',
    visibility: 'visibility',
    title: 'name *|name|nom',
    category: 'categories (x,y,z...)|categories (x,y,z,...)|categories|category',
    price: 'price tax included|final price|price (tax incl.)|price tax excluded|price (tax excl.)|price',
    discountValue: 'discount percent|discount amount',
    saleStarts: 'discount from (yyyy-mm-dd)',
    saleEnds: 'discount to (yyyy-mm-dd)',
    sku: 'reference #|reference',
    brand: 'manufacturer|brand',
    gtin: 'ean13|upc|isbn',
    mpn: 'mpn',
    quantity: 'quantity',
    description: 'description',
    shortDescription: 'short description|summary',
    image: 'image urls (x,y,z...)|image urls (x,y,z,...)|image|cover photo url',
    attributes: 'feature (name:value:position)|feature(name:value:position)|feature (name:value:position:customized)',
    weight: 'weight',
    ignored: 'wholesale price|on sale (0/1)|supplier|supplier reference #|tags (x,y,z...)',
  },
  grouping: 'none',
  quirks: {
    expand: (row) => [withDiscount(row)],
    skip: (cells) => {
      if (no(cells.text('published'))) return 'unpublished'
      return /^(?:none|nowhere)$/i.test(cells.word('visibility')) ? 'hidden' : null
    },
    stock: (cells) => readStock(cells.get('quantity')),
    categories: (text) => text.split(',').map((path) => path.split('/').map((label) => label.trim())),
  },
}

/** A discount stands in a column for amounts or in one for percentages. */
function withDiscount(row: Record<string, unknown>): Record<string, unknown> {
  const percent = (toText(row['Discount percent']) ?? '').trim()
  return percent === '' || percent === '0' ? row : { ...row, 'Discount percent': `${percent}%` }
}

export const SQUARE: Profile = {
  id: 'square',
  name: 'Square',
  has: ['item name', 'variation name', 'token|sku|price|reference handle', 'price'],
  columns: {
    group: 'token|reference handle',
    title: 'item name|customer-facing name',
    description: 'description',
    category: 'categories|category|reporting category',
    optionValue: 'variation name',
    sku: 'sku',
    gtin: 'gtin',
    price: 'price',
    salePrice: 'online sale price',
    visibility: 'square online item visibility|visibility',
    rowKind: 'item type',
    published: 'archived',
    image: 'image url',
    ignored:
      'seo title|seo description|permalink|default unit cost|default vendor name|default vendor code|weight (lb)|weight (kg)',
  },
  numbered: [
    [/^Option Name (\d)$/i, 'optionName'],
    [/^Option Value (\d)$/i, 'optionValue'],
  ],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    expand: (row) => [withVariationName(row)],
    role: () => 'whole',
    group: (cells) => cells.text('group') || cells.text('title') || null,
    skip: (cells) => {
      if (/gift/i.test(cells.text('rowKind'))) return 'gift_card'
      if (/^(?:y|yes|true)$/i.test(cells.text('published'))) return 'archived'
      return /^(?:hidden|unavailable)$/i.test(cells.text('visibility')) ? 'hidden' : null
    },
    stock: () => 'unknown',
    settle: ({ variants }) => {
      const [only] = variants
      if (only !== undefined && variants.length === 1) only.options = only.options.filter(([, value]) => value !== ONLY)
    },
    categories: (text) => text.split(',').map((path) => path.split('>').map((label) => label.trim())),
  },
}

/** What Square calls the only variation there is. */
const ONLY = 'Regular'

/** Where options have names, the variation's repeats their values. */
function withVariationName(row: Record<string, unknown>): Record<string, unknown> {
  const hasOptions = (toText(row['Option Value 1']) ?? '') !== ''
  return hasOptions ? { ...row, 'Variation Name': '' } : row
}

export const EBAY: Profile = {
  id: 'ebay',
  name: 'eBay',
  has: [
    'sku|custom label (sku)|custom label',
    'localized for|*action|action|item number|listing site',
    'title',
    'group picture url|picture url 1|picurl|start price|*startprice|condition',
  ],
  columns: {
    group: 'item number|variation group id',
    options: 'variation details',
    sku: 'sku|custom label (sku)|custom label',
    title: 'title|*title',
    description: 'product description|description|*description',
    price: 'list price|start price|*startprice|current price|buy it now price|price',
    currency: 'currency',
    quantity: 'total ship to home quantity|quantity|available quantity|*quantity',
    image: 'picture url 1|group picture url|picurl|item photo url',
    gtin: 'upc|ean|isbn|p:ean|p:upc|p:isbn',
    mpn: 'mpn|p:mpn|c:mpn',
    brand: 'brand|c:brand|p:brand',
    category: 'ebay category 1 name|ebay category name|category name|store category name 1',
    attribute: 'condition',
    ignored: 'format|additional info|localized for|shipping policy|payment policy|return policy|location|postal code',
  },
  facts: [/^\*?C:(?!.*(?:mpn|brand|ean|upc|isbn))(.+)$/],
  numbered: [
    [/^Attribute Name (\d+)$/i, 'attributeName'],
    [/^Attribute Value (\d+)$/i, 'attributeValue'],
    [/^Variation Specific Name (\d+)$/i, 'optionName'],
    [/^Variation Specific Value (\d+)$/i, 'optionValue'],
  ],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    expand: (row) => [withFixedPrice(row)],
    group: (cells) => cells.text('group') || null,
    role: (cells) => (cells.text('options') === '' && cells.text('optionValue') === '' ? 'product' : 'variant'),
    stock: counted,
  },
}

/** A bid is no price: an auction has one where it can be bought at once. */
function withFixedPrice(row: Record<string, unknown>): Record<string, unknown> {
  if (!/^auction$/i.test(toText(row['Format']) ?? '')) return row
  return { ...row, 'Start price': row['Auction Buy It Now price'], 'Current price': '' }
}

function counted(cells: Cells): Availability {
  const count = readCount(cells.text('quantity'))
  return count === null ? 'unknown' : count > 0 ? 'in_stock' : 'out_of_stock'
}

/** Lightspeed Retail, once Vend: a row for each variant, a column for the stock of each outlet. */
export const LIGHTSPEED: Profile = {
  id: 'lightspeed',
  name: 'Lightspeed Retail',
  has: ['handle', 'supply_price', 'retail_price', 'name'],
  columns: {
    id: 'id',
    group: 'handle',
    title: 'name',
    description: 'description',
    category: 'product_category|product_type|type',
    price: 'retail_price',
    brand: 'brand_name',
    sku: 'sku',
    published: 'active',
    tracker: 'track_inventory',
    image: 'image_url|image',
  },
  numbered: [
    [/^variant_option_(one|two|three)_name$/i, 'optionName'],
    [/^variant_option_(one|two|three)_value$/i, 'optionValue'],
    [/^(inventory)_/i, 'quantity'],
  ],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    group: (cells) => cells.text('group') || null,
    role: () => 'whole',
    isHiddenVariant: (cells) => no(cells.text('published')),
    stock: (cells) => {
      if (no(cells.text('tracker'))) return 'in_stock'
      const counts = cells.all('quantity').map(({ value }) => readStock(value))
      return counts.includes('in_stock') ? 'in_stock' : (counts[0] ?? 'unknown')
    },
  },
}

const OPTION_COLUMN = 'product_variation_option_'

/** Ecwid: a row for the product, one for each value that can be chosen, and one for each variation. */
export const ECWID: Profile = {
  id: 'ecwid',
  name: 'Ecwid',
  has: ['type', 'product_internal_id', 'product_name', 'product_price'],
  columns: {
    rowKind: 'type',
    group: 'product_internal_id',
    title: 'product_name',
    price: 'product_price',
    listPrice: 'product_compare_to_price',
    tracker: 'product_is_inventory_tracked',
    quantity: 'product_quantity',
    description: 'product_description',
    brand: 'product_brand',
    gtin: 'product_upc|product_gtin',
    sku: 'product_variation_sku|product_sku',
    image: 'product_media_main_image_url',
    category: 'product_category_1',
    published: 'product_is_available',
    options: 'product_option_name',
  },
  facts: [/^product_attribute_(.+)$/i],
  grouping: 'rows',
  decimal: '.',
  quirks: {
    expand: (row) => [withChosen(row)],
    group: (cells) => cells.text('group') || null,
    role: (cells) => {
      const kind = cells.text('rowKind').toLowerCase()
      return kind === 'product' ? 'product' : kind === 'product_variation' ? 'variant' : 'none'
    },
    skip: (cells) => (no(cells.text('published')) ? 'unpublished' : null),
    stock: (cells) => (no(cells.text('tracker')) ? 'in_stock' : readStock(cells.get('quantity'))),
  },
}

/** What a variation is stands in a column for each option; the names of options stand in rows of their own. */
function withChosen(row: Record<string, unknown>): Record<string, unknown> {
  const chosen = Object.entries(row).flatMap(([name, value]) =>
    name.startsWith(OPTION_COLUMN) && value !== ''
      ? [[name.slice(OPTION_COLUMN.length).replaceAll('_', ' '), value]]
      : [],
  )
  return chosen.length === 0 ? row : { ...row, product_option_name: Object.fromEntries(chosen) }
}
