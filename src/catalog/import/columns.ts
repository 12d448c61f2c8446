/** Which column of a shop's file holds what, whatever the shop calls it. */

/** Other names of each field, the preferred one first; compared without case, spaces and signs. */
const ALIASES = {
  title: ['title', 'name', 'productname', 'producttitle', 'itemname', 'producttitlename'],
  brand: ['brand', 'brandname', 'manufacturer', 'supplier', 'vendor', 'maker', 'suppliername', 'manufacturername'],
  price: ['price', 'priceamount', 'finalprice', 'currentprice', 'unitprice', 'priceusd', 'priceeur', 'pricegbp'],
  salePrice: ['saleprice', 'discountedprice', 'offerprice', 'specialprice', 'dealprice'],
  listPrice: ['listprice', 'regularprice', 'originalprice', 'msrp', 'rrp', 'compareatprice', 'wasprice', 'retailprice'],
  discountPercentage: ['discountpercentage', 'discountpercent'],
  currency: ['currency', 'pricecurrency', 'currencycode'],
  category: [
    'categorypath',
    'categories',
    'category',
    'producttype',
    'googleproductcategory',
    'categoryname',
    'department',
  ],
  description: ['description', 'longdescription', 'productdescription', 'shortdescription', 'bodyhtml', 'summary'],
  features: ['features', 'bullets', 'bulletpoints', 'featurebullets', 'keyfeatures', 'highlights', 'aboutproduct'],
  rating: ['rating', 'stars', 'averagerating', 'ratingvalue', 'reviewrating', 'avgrating'],
  ratingCount: [
    'ratingcount',
    'reviewcount',
    'reviewscount',
    'numreviews',
    'numberofreviews',
    'ratingscount',
    'noofratings',
    'reviews',
    'ratings',
  ],
  image: [
    'image',
    'imageurl',
    'imagelink',
    'thumbnail',
    'thumbnailurl',
    'primaryimage',
    'mainimage',
    'imgurl',
    'img',
    'images',
    'picture',
  ],
  url: ['url', 'link', 'producturl', 'productlink', 'permalink'],
  asin: ['asin'],
  id: ['id', 'productid', 'itemid', 'uniqid'],
  sku: ['sku'],
  objectId: ['objectid'],
  attributes: ['attributes', 'specifications', 'specs'],
  availability: [
    'availability',
    'availabilitystatus',
    'stockstatus',
    'stock',
    'instock',
    'quantity',
    'inventory',
    'stockquantity',
    'qty',
  ],
  popularity: ['popularity', 'sales', 'unitssold', 'soldcount'],
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof ALIASES

/** Columns that say nothing about the product itself, or nothing that a shopper compares. */
const IGNORED = new Set([
  'gtin',
  'ean',
  'upc',
  'isbn',
  'mpn',
  'barcode',
  'qrcode',
  'handle',
  'slug',
  'createdat',
  'updatedat',
  'meta',
  'tags',
  'hierarchicalcategories',
  'hierarchy',
  'minimumorderquantity',
  'source',
  'marketplace',
  'published',
  'status',
  'freeshipping',
  'pricerange',
  'salesrank',
  'discount',
  'savings',
])

/** A row by column, with the columns that no field has taken. */
export interface Columns {
  /** The first of a field's columns that holds something; undefined when none does. */
  get(field: Field): unknown
  /** Columns of no field, as named in the file. */
  rest(): [name: string, value: unknown][]
}

const FIELD_COLUMNS: ReadonlySet<string> = new Set(Object.values(ALIASES).flat())

/** A column's name without case, spaces and signs: "Sale Price" and "sale_price" are `saleprice`. */
function toKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Reads a row by the fields of the contract. */
export function readColumns(row: Record<string, unknown>): Columns {
  const byKey = new Map<string, unknown>()
  for (const [name, value] of Object.entries(row)) {
    const key = toKey(name)
    if (hasValue(value) && !byKey.has(key)) byKey.set(key, value)
  }
  return {
    get: (field) => {
      const key = ALIASES[field].find((alias) => byKey.has(alias))
      return key === undefined ? undefined : byKey.get(key)
    },
    rest: () =>
      Object.entries(row).filter(
        ([name, value]) => hasValue(value) && !FIELD_COLUMNS.has(toKey(name)) && !IGNORED.has(toKey(name)),
      ),
  }
}

function hasValue(value: unknown): boolean {
  if (value === undefined || value === null) return false
  return typeof value !== 'string' || !/^\s*(?:|null|nan|none|n\/a|undefined)\s*$/i.test(value)
}

/** Text of a scalar; null for objects, lists and nothing. */
export function toText(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** The entries of a list, also of one written as text: `["a","b"]`, `['a', 'b']`. Anything else is one entry. */
export function toList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  if (value === undefined || value === null) return []
  if (typeof value !== 'string' || !/^\s*\[[^]*\]\s*$/.test(value)) return [value]
  try {
    const parsed: unknown = JSON.parse(value)
    return Array.isArray(parsed) ? parsed : [value]
  } catch {
    // Python's way of writing a list.
    const entries = [...value.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)]
    return entries.length > 0 ? entries.map(([, single, double]) => single ?? double ?? '') : [value]
  }
}

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
