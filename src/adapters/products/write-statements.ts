/** The statements that write products: row, full text and variants in one batch. */
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { toTrail } from '../../domain/catalog/slug.ts'
import { nextTurnOf, orderableOf, toAttributeValues } from '../../domain/catalog/variants.ts'
import { toSearchText } from '../../domain/search/search-text.ts'

/** A record as it is shown, and how it is kept. */
export interface Written {
  record: CatalogRecord
  contentHash: string
  textHash: string
  /** Which of the owner's files it came by; null for the other sources. */
  origin: string | null
  /** The owner has taken it off the shelf. */
  isHidden: boolean
}

/** Writes `changed`; the full text only of `retexted`, which are among them. */
export function writeStatements(
  db: D1Database,
  changed: readonly Written[],
  retexted: readonly Written[],
  now: number,
): D1PreparedStatement[] {
  const rows = JSON.stringify(changed.map((written) => toRow(written, now)))
  const sets = JSON.stringify(changed.map(({ record }) => toVariantSet(record, now)))
  const statements = [
    db
      .prepare(`INSERT OR IGNORE INTO category_trail (trail) SELECT value->>'category_trail' FROM json_each(?1)`)
      .bind(rows),
    db.prepare(UPSERT).bind(rows),
    db.prepare(DELETE_VARIANTS).bind(sets),
  ]
  if (changed.some(({ record }) => record.variants !== undefined)) {
    statements.push(db.prepare(UPSERT_VARIANTS).bind(sets))
  }
  if (retexted.length === 0) return statements
  const texts = JSON.stringify(
    retexted.map(({ record, isHidden }) => ({ id: record.id, isHidden, ...toSearchText(record) })),
  )
  return [...statements, db.prepare(DELETE_TEXT).bind(texts), db.prepare(INSERT_TEXT).bind(texts)]
}

const COLUMNS = [
  'id',
  'source',
  'withdrawn_at_ms',
  'category',
  'category_trail',
  'brand_key',
  'price_minor',
  'currency',
  'rating',
  'rating_count',
  'availability',
  'popularity',
  'stated_popularity',
  'content_hash',
  'text_hash',
  'title',
  'brand',
  'attribute_values',
  'category_path',
  'asin',
  'marketplace',
  'list_price_minor',
  'price_at_ms',
  'rating_at_ms',
  'image_url',
  'url',
  'updated_at_ms',
  'attributes',
  'features',
  'description',
  'codes',
  'sale',
  'price_turn_at_ms',
  'options',
  'variant_count',
  'price_min_minor',
  'price_max_minor',
  'origin',
  'is_hidden',
] as const

// `WHERE true` keeps SQLite from reading ON CONFLICT as part of a join.
const UPSERT = `INSERT INTO product (${COLUMNS.join(', ')})
  SELECT ${COLUMNS.map((column) => `value->>'${column}'`).join(', ')} FROM json_each(?1) WHERE true
  ON CONFLICT (id) DO UPDATE SET ${COLUMNS.slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`

const DELETE_TEXT = `DELETE FROM product_search
  WHERE rowid IN (SELECT p.key FROM json_each(?1) j CROSS JOIN product p ON p.id = j.value->>'id')`

const INSERT_TEXT = `INSERT INTO product_search (rowid, title, context, brand, category, compounds, details, description)
  SELECT p.key, j.value->>'title', j.value->>'context', j.value->>'brand', j.value->>'category', j.value->>'compounds',
    j.value->>'details', j.value->>'description'
  FROM json_each(?1) j CROSS JOIN product p ON p.id = j.value->>'id' WHERE NOT j.value->>'isHidden'`

const DELETE_VARIANTS = `DELETE FROM variant_set
  WHERE key IN (SELECT p.key FROM json_each(?1) j CROSS JOIN product p ON p.id = j.value->>'id'
    WHERE j.value->>'variants' IS NULL)`

const UPSERT_VARIANTS = `INSERT INTO variant_set (key, orderable, variants)
  SELECT p.key, j.value->>'orderable', j.value->>'variants'
  FROM json_each(?1) j CROSS JOIN product p ON p.id = j.value->>'id' WHERE j.value->>'variants' IS NOT NULL
  ON CONFLICT (key) DO UPDATE SET orderable = excluded.orderable, variants = excluded.variants`

/** JSON inside text: `->>` would unwrap an object to the same JSON, a string stays as it is. */
function toVariantSet(record: CatalogRecord, now: number) {
  const { id, variants } = record
  if (variants === undefined) return { id }
  return { id, orderable: JSON.stringify(orderableOf(record, now)), variants: JSON.stringify(variants) }
}

function toRow(written: Written, now: number): Record<(typeof COLUMNS)[number], unknown> {
  const { record, contentHash, textHash, origin, isHidden } = written
  const { price, rating, codes, options, priceRange } = record
  return {
    id: record.id,
    source: record.source,
    withdrawn_at_ms: isHidden ? now : null,
    category: record.category,
    category_trail: toTrail(record.categoryPath, record.category),
    brand_key: record.brand?.toLowerCase() ?? null,
    price_minor: price?.amountMinor ?? null,
    currency: price?.currency ?? null,
    rating: rating?.value ?? null,
    rating_count: rating?.count ?? null,
    availability: record.availability,
    popularity: record.popularity ?? rating?.count ?? null,
    stated_popularity: record.popularity,
    content_hash: contentHash,
    text_hash: textHash,
    title: record.title,
    brand: record.brand,
    // Text inside text: `->>` would unwrap an object to the same JSON, a string stays as it is.
    attribute_values: JSON.stringify(toAttributeValues(record.attributes)),
    category_path: JSON.stringify(record.categoryPath),
    asin: record.asin,
    marketplace: record.marketplace,
    list_price_minor: price?.listAmountMinor ?? null,
    price_at_ms: price?.asOf ?? null,
    rating_at_ms: rating?.asOf ?? null,
    image_url: record.imageUrl,
    url: record.url,
    updated_at_ms: now,
    attributes: JSON.stringify(record.attributes),
    features: JSON.stringify(record.features),
    description: record.description,
    codes: codes === undefined ? null : JSON.stringify(codes),
    sale: price?.sale === undefined ? null : JSON.stringify(price.sale),
    price_turn_at_ms: nextTurnOf(record, now),
    options: options === undefined ? null : JSON.stringify(options),
    variant_count: record.variantCount ?? null,
    price_min_minor: priceRange?.minMinor ?? null,
    price_max_minor: priceRange?.maxMinor ?? null,
    origin,
    is_hidden: isHidden ? 1 : 0,
  }
}
