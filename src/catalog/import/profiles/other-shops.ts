/** Platforms whose files need no more than their column names: BigCommerce, Magento, PrestaShop, Etsy, Square, eBay. */
import { readCount, readStock } from '../../../domain/catalog/stock-words.ts'
import type { Cells } from '../product/cells.ts'
import type { Profile, SkipReason } from './profile.ts'

const no = (text: string) => /^(?:n|no|false|0|off|disabled|hidden|2)$/i.test(text)

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
    image: 'product image url - 1|product image file - 1|image url (import)|internal image url (export)|images',
    quantity: 'current stock level|current stock|stock level',
    tracker: 'track inventory|inventory tracking',
    published: 'product visible?|is visible|product visible',
    gtin: 'product upc/ean|gtin|upc/ean|upc|ean',
    mpn: 'manufacturer part number|mpn',
    url: 'product url',
    weight: 'product weight|weight',
    ignored: 'cost price|fixed shipping cost|free shipping|allow purchases?|sort order|search keywords',
  },
  grouping: 'none',
  quirks: {
    role: (cells) => (/^(?:sku|rule|image|video|variant)$/i.test(cells.text('rowKind').trim()) ? 'none' : 'whole'),
    skip: (cells) => (no(cells.text('published')) ? 'hidden' : null),
    stock: (cells) => (/^none$/i.test(cells.text('tracker')) ? 'in_stock' : readStock(cells.get('quantity'))),
    categories: (text) =>
      text.split(/;|(?<!\\),/).map((path) =>
        path
          .replace(/^.*Category Path:\s*/i, '')
          .split(/[>/]/)
          .map((label) => label.trim()),
      ),
  },
}

export const MAGENTO: Profile = {
  id: 'magento',
  name: 'Magento (Adobe Commerce)',
  has: [
    'sku',
    'attribute_set_code|_attribute_set|product_type',
    'product_online|status|visibility|_type',
    'url_key|store_view_code|configurable_variations|base_image',
  ],
  columns: {
    sku: 'sku',
    rowKind: 'product_type|_type',
    title: 'name',
    description: 'description',
    shortDescription: 'short_description',
    category: 'categories|_category',
    price: 'price',
    salePrice: 'special_price',
    saleStarts: 'special_price_from_date',
    saleEnds: 'special_price_to_date',
    listPrice: 'msrp_price',
    brand: 'manufacturer|brand',
    image: 'base_image|image',
    weight: 'weight',
    quantity: 'qty',
    availability: 'is_in_stock',
    published: 'product_online|status',
    visibility: 'visibility',
    attributes: 'additional_attributes',
    variants: 'configurable_variations',
    ignored: 'url_key|attribute_set_code|store_view_code|product_websites|tax_class_name',
  },
  grouping: 'file',
  decimal: '.',
  quirks: {
    role: (cells) => (cells.text('title') === '' ? 'none' : 'whole'),
    skip: magentoSkip,
    stock: (cells) => readStock(cells.get('availability') ?? cells.get('quantity')),
    categories: (text) =>
      text
        .split(',')
        .map((path) => path.split('/').filter((label) => !/^(?:default category|root catalog)$/i.test(label.trim()))),
  },
}

function magentoSkip(cells: Cells): SkipReason | null {
  if (no(cells.text('published'))) return 'unpublished'
  return /^(?:not visible individually|1)$/i.test(cells.text('visibility')) ? 'hidden' : null
}

export const PRESTASHOP: Profile = {
  id: 'prestashop',
  name: 'PrestaShop',
  has: [
    'product id|id|id product',
    'active (0/1)|active|aktiv (0/1)|actif (0/1)',
    'name|name *|nom',
    'price tax excluded|price tax included|reference|reference #|price (tax excl.)|final price',
  ],
  columns: {
    id: 'product id|id product|id',
    published: 'active (0/1)|active|actif (0/1)|aktiv (0/1)',
    title: 'name *|name|nom',
    category: 'categories (x,y,z...)|categories (x,y,z,...)|categories|category',
    price: 'price tax included|final price|price (tax incl.)|price tax excluded|price (tax excl.)|price',
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
    skip: (cells) => (no(cells.text('published')) ? 'unpublished' : null),
    stock: (cells) => readStock(cells.get('quantity')),
    categories: (text) => text.split(',').map((path) => path.split('/').map((label) => label.trim())),
  },
}

export const ETSY: Profile = {
  id: 'etsy',
  name: 'Etsy',
  has: ['title', 'description', 'currency_code|currency code', 'image1', 'tags|materials|quantity'],
  columns: {
    title: 'title',
    description: 'description',
    price: 'price',
    currency: 'currency_code|currency code',
    quantity: 'quantity',
    image: 'image1',
    sku: 'sku',
    attribute: 'materials',
    ignored:
      'tags|variation 1 type|variation 1 name|variation 1 values|variation 2 type|variation 2 name|variation 2 values|image2|image3|image4|image5',
  },
  grouping: 'none',
  decimal: '.',
  quirks: { stock: (cells) => readStock(cells.get('quantity')) },
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
    price: 'price|online sale price',
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
  },
}

/** "Regular" is what Square calls the only variation there is. */
function withVariationName(row: Record<string, unknown>): Record<string, unknown> {
  return row['Variation Name'] === 'Regular' ? { ...row, 'Variation Name': '' } : row
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
    id: 'item number|sku|custom label (sku)|custom label',
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
    ignored: 'additional info|localized for|shipping policy|payment policy|return policy|location|postal code',
  },
  facts: [/^\*?C:(?!.*(?:mpn|brand|ean|upc|isbn))(.+)$/],
  numbered: [
    [/^Attribute Name (\d+)$/i, 'attributeName'],
    [/^Attribute Value (\d+)$/i, 'attributeValue'],
  ],
  grouping: 'none',
  quirks: {
    stock: (cells) => {
      const count = readCount(cells.text('quantity'))
      return count === null ? 'unknown' : count > 0 ? 'in_stock' : 'out_of_stock'
    },
  },
}
