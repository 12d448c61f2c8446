/** Between rows of the `product` table and products on the wire. */
import * as z from 'zod/mini'
import { SEARCH_FIELDS, type SearchField, type SearchText } from '../domain/search/search-text.ts'
import { Attribute, type Availability, type Product, type ProductSource } from '../shared/product.ts'

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
}

/** A product's key and the columns of its full-text row, prefixed; without them where it was not found by text. */
export type TextRow = { key: number } & Partial<Record<`text_${SearchField}`, string>>
/** A product row beside its full-text row. */
export type CandidateRow = ProductRow & TextRow

export const PRODUCT_COLUMNS = `p.key, p.id, p.source, p.withdrawn_at_ms, p.category, p.price_minor, p.currency, p.rating,
  p.rating_count, p.availability, p.popularity, p.title, p.brand, p.category_path, p.asin, p.marketplace,
  p.list_price_minor, p.price_at_ms, p.rating_at_ms, p.image_url, p.url, p.updated_at_ms, p.attributes, p.features,
  p.description`

/** The columns of the full-text table `s` under the names of CandidateRow. */
export const TEXT_COLUMNS = SEARCH_FIELDS.map((field) => `s.${field} AS text_${field}`).join(', ')

const TextList = z.array(z.string())
const Attributes = z.array(Attribute)

/** The product of a row. Throws when a JSON column does not hold what this code wrote. */
export function toProduct(row: ProductRow): Product {
  return {
    id: row.id,
    asin: row.asin,
    source: row.source,
    marketplace: row.marketplace,
    title: row.title,
    brand: row.brand,
    category: row.category,
    categoryPath: TextList.parse(JSON.parse(row.category_path)),
    description: row.description,
    features: TextList.parse(JSON.parse(row.features)),
    attributes: Attributes.parse(JSON.parse(row.attributes)),
    price: toPrice(row),
    rating:
      row.rating === null
        ? null
        : { value: row.rating, count: row.rating_count ?? 0, asOf: row.rating_at_ms ?? row.updated_at_ms },
    availability: row.availability,
    imageUrl: row.image_url,
    url: row.url,
    updatedAt: row.updated_at_ms,
  }
}

function toPrice(row: ProductRow): Product['price'] {
  if (row.price_minor === null || row.currency === null) return null
  return {
    amountMinor: row.price_minor,
    currency: row.currency,
    listAmountMinor: row.list_price_minor,
    asOf: row.price_at_ms ?? row.updated_at_ms,
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
