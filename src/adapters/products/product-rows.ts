/** Between rows of the `product` table and products on the wire. */
import type { CatalogVariant } from '../../domain/catalog/record.ts'
import { isListable, toVisible } from '../../domain/policy/visible.ts'
import { SEARCH_FIELDS, type SearchField, type SearchText } from '../../domain/search/search-text.ts'
import type {
  Attribute,
  Availability,
  Codes,
  Product,
  ProductOption,
  ProductSource,
  Sale,
  Variant,
} from '../../shared/product.ts'
import { FETCHED_AT_COLUMN } from './product-life.ts'

/** A row as D1 returns it for PRODUCT_COLUMNS. */
export interface ProductRow {
  key: number
  id: string
  source: ProductSource
  withdrawn_at_ms: number | null
  category: string
  price_minor: number | null
  currency: string | null
  rating: number | null
  rating_count: number | null
  availability: Availability
  popularity: number | null
  title: string
  brand: string | null
  category_path: string
  asin: string | null
  marketplace: string | null
  list_price_minor: number | null
  price_at_ms: number | null
  rating_at_ms: number | null
  image_url: string | null
  url: string | null
  updated_at_ms: number
  attributes: string
  features: string
  description: string | null
  codes: string | null
  sale: string | null
  options: string | null
  variant_count: number | null
  price_min_minor: number | null
  price_max_minor: number | null
  /** Null for sources whose data does not age, and for what was never fetched. */
  fetched_at_ms: number | null
  /** `CatalogVariant[]`; read with VARIANTS_COLUMN only, null without variants. */
  variants?: string | null
}

/** A product's key and the columns of its full-text row, prefixed; without them where it was not found by text. */
export type TextRow = { key: number } & Partial<Record<`text_${SearchField}`, string>>
/** A product row beside its full-text row. */
export type CandidateRow = ProductRow &
  TextRow & {
    /** A `CatalogVariant` as JSON: the one that meets most of what was asked. */
    variant?: string | null
  }
/** A row of a search; where it found nothing, there is one without a product. Where `total` is 0 they are the nearest. */
export type SelectedRow = (CandidateRow | { key: null }) & {
  /** How many there are. */
  total: number
  /** 1 where there may be more than was looked at. */
  isPart: number
}

export const PRODUCT_COLUMNS = `p.key, p.id, p.source, p.withdrawn_at_ms, p.category, p.price_minor, p.currency, p.rating,
  p.rating_count, p.availability, p.popularity, p.title, p.brand, p.category_path, p.asin, p.marketplace,
  p.list_price_minor, p.price_at_ms, p.rating_at_ms, p.image_url, p.url, p.updated_at_ms, p.attributes, p.features,
  p.description, p.codes, p.sale, p.options, p.variant_count, p.price_min_minor, p.price_max_minor, ${FETCHED_AT_COLUMN}`

/** The variants of a product, which are long: for products that are told in full. */
export const VARIANTS_COLUMN = '(SELECT v.variants FROM variant_set v WHERE v.key = p.key) AS variants'

/** The columns of the full-text table `s` under the names of CandidateRow. */
export const TEXT_COLUMNS = SEARCH_FIELDS.map((field) => `s.${field} AS text_${field}`).join(', ')

/** The products of rows, without those whose text may no longer be shown. */
export function toProducts(rows: readonly ProductRow[], now: number): Product[] {
  return rows
    .filter((row) => isListable({ source: row.source, updatedAt: readAt(row) }, now))
    .map((row) => toProduct(row, now))
}

/** The product of a row as it may be shown at `now` (epoch ms). */
export function toProduct(row: ProductRow, now: number): Product {
  return toVisible(toStored(row), now)
}

/** The age of what ages: of an item that was never fetched nothing is fresh. */
function readAt(row: ProductRow): number {
  return row.source === 'amazon' ? (row.fetched_at_ms ?? 0) : row.updated_at_ms
}

/**
 * The product as it was written: nothing hidden, no price judged. Its JSON is not checked again: write-statements.ts alone
 * writes it, from what was read at the edge.
 */
export function toStored(row: ProductRow): Product {
  return {
    id: row.id,
    asin: row.asin,
    source: row.source,
    marketplace: row.marketplace,
    title: row.title,
    brand: row.brand,
    category: row.category,
    categoryPath: JSON.parse(row.category_path) as string[],
    description: row.description,
    features: JSON.parse(row.features) as string[],
    attributes: JSON.parse(row.attributes) as Attribute[],
    price: toPrice(row),
    rating:
      row.rating === null
        ? null
        : {
            value: row.rating,
            count: row.rating_count ?? 0,
            asOf: row.fetched_at_ms ?? row.rating_at_ms ?? row.updated_at_ms,
          },
    availability: row.availability,
    imageUrl: row.image_url,
    url: row.url,
    updatedAt: readAt(row),
    ...(row.codes === null ? {} : { codes: JSON.parse(row.codes) as Codes }),
    ...toVariety(row),
  }
}

/** What a product with variants has beside; nothing for any other. */
function toVariety(row: ProductRow): Pick<Product, 'options' | 'variantCount' | 'priceRange' | 'variants'> {
  const { options, variant_count: variantCount, price_min_minor: minMinor, price_max_minor: maxMinor } = row
  if (variantCount === null) return {}
  return {
    options: JSON.parse(options ?? '[]') as ProductOption[],
    variantCount,
    priceRange: minMinor === null || maxMinor === null ? null : { minMinor, maxMinor },
    ...(row.variants === undefined || row.variants === null
      ? {}
      : { variants: readVariants(row.variants).map(toVariant) }),
  }
}

/** Variants as they were written. */
export function readVariants(json: string): CatalogVariant[] {
  return JSON.parse(json) as CatalogVariant[]
}

/** One variant as it was written. */
export function readVariant(json: string): CatalogVariant {
  return JSON.parse(json) as CatalogVariant
}

/** A variant without what it states for filters alone. */
function toVariant(stored: CatalogVariant): Variant {
  const { attributes: _attributes, ...variant } = stored
  return variant
}

function toPrice(row: ProductRow): Product['price'] {
  if (row.price_minor === null || row.currency === null) return null
  return {
    amountMinor: row.price_minor,
    currency: row.currency,
    listAmountMinor: row.list_price_minor,
    asOf: row.fetched_at_ms ?? row.price_at_ms ?? row.updated_at_ms,
    ...(row.sale === null ? {} : { sale: JSON.parse(row.sale) as Sale }),
  }
}

/** The analysed text of a candidate row; empty where the row was not found by text. */
export function toRowText(row: TextRow): SearchText {
  return {
    title: row.text_title ?? '',
    context: row.text_context ?? '',
    brand: row.text_brand ?? '',
    category: row.text_category ?? '',
    compounds: row.text_compounds ?? '',
    details: row.text_details ?? '',
    description: row.text_description ?? '',
  }
}
