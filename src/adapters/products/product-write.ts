/**
 * Writes catalogue records: the product row and its full-text row in one batch, and nothing at all for a record that
 * says what is stored already.
 */
import { toTrail } from '../../domain/catalog/slug.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { POLICIES } from '../../domain/policy/sources.ts'
import { toSearchText } from '../../domain/search/search-text.ts'
import type { ProductSource } from '../../shared/product.ts'

export interface UpsertCounts {
  /** New products. */
  accepted: number
  updated: number
  unchanged: number
}

/** Records a statement writes; with CHUNK_CHARACTERS it keeps a statement's JSON under D1's 2 MB in any script. */
const CHUNK_RECORDS = 200
const CHUNK_CHARACTERS = 400_000

interface Written {
  record: CatalogRecord
  contentHash: string
  textHash: string
}

/** Whether the prices of a source are kept over time. */
export type PriceTracking = (source: ProductSource) => boolean

/**
 * Stores records by id; the last of two with one id wins. A withdrawn product that comes again is offered again. Each
 * change of a price becomes a point of its history where the source may be tracked.
 */
export async function upsertProducts(
  db: D1Database,
  records: readonly CatalogRecord[],
  now: number,
  mayTrack: PriceTracking = (source) => POLICIES[source].mayTrack,
): Promise<UpsertCounts> {
  const counts: UpsertCounts = { accepted: 0, updated: 0, unchanged: 0 }
  const unique = [...new Map(records.map((record) => [record.id, record])).values()]
  counts.unchanged = records.length - unique.length
  for (const chunk of toChunks(unique)) {
    const written = await upsertChunk(db, chunk, now, mayTrack)
    counts.accepted += written.accepted
    counts.updated += written.updated
    counts.unchanged += written.unchanged
  }
  return counts
}

/** Takes products out of every list and search; they stay known by id. Gives how many were still offered. */
export async function withdrawProducts(db: D1Database, ids: readonly string[], now: number): Promise<number> {
  const list = JSON.stringify(ids)
  const [, changed] = await db.batch([
    db
      .prepare(
        'DELETE FROM product_search WHERE rowid IN (SELECT key FROM product WHERE id IN (SELECT value FROM json_each(?1)))',
      )
      .bind(list),
    db
      .prepare(
        `UPDATE product SET withdrawn_at_ms = ?2, updated_at_ms = ?2, content_hash = '', text_hash = ''
         WHERE withdrawn_at_ms IS NULL AND id IN (SELECT value FROM json_each(?1)) RETURNING id`,
      )
      .bind(list, now),
  ])
  return changed?.results.length ?? 0
}

async function upsertChunk(
  db: D1Database,
  records: readonly CatalogRecord[],
  now: number,
  mayTrack: PriceTracking,
): Promise<UpsertCounts> {
  const stored = await readStored(db, records)
  const hashed = await Promise.all(records.map(toWritten))
  const changed = hashed.filter(({ record, contentHash }) => stored.get(record.id)?.content_hash !== contentHash)
  if (changed.length > 0) {
    const retexted = changed.filter(({ record, textHash }) => stored.get(record.id)?.text_hash !== textHash)
    const repriced = changed.filter(
      ({ record }) => mayTrack(record.source) && record.price !== null && isNewPrice(record, stored.get(record.id)),
    )
    await db.batch([...writeStatements(db, changed, retexted, now), ...insertPoints(db, repriced, now)])
  }
  const accepted = changed.filter(({ record }) => !stored.has(record.id)).length
  return { accepted, updated: changed.length - accepted, unchanged: records.length - changed.length }
}

interface Stored {
  id: string
  content_hash: string
  text_hash: string
  price_minor: number | null
  currency: string | null
}

async function readStored(db: D1Database, records: readonly CatalogRecord[]): Promise<Map<string, Stored>> {
  const sql = `SELECT id, content_hash, text_hash, price_minor, currency FROM product
    WHERE id IN (SELECT value FROM json_each(?1))`
  const ids = JSON.stringify(records.map(({ id }) => id))
  const { results } = await db.prepare(sql).bind(ids).all<Stored>()
  return new Map(results.map((row) => [row.id, row]))
}

function isNewPrice({ price }: CatalogRecord, stored: Stored | undefined): boolean {
  return stored?.price_minor !== price?.amountMinor || stored?.currency !== price?.currency
}

function insertPoints(db: D1Database, repriced: readonly Written[], now: number): D1PreparedStatement[] {
  if (repriced.length === 0) return []
  const points = repriced.map(({ record: { id, price } }) => ({
    id,
    minor: price?.amountMinor,
    currency: price?.currency,
  }))
  const sql = `INSERT OR REPLACE INTO price_point (product_id, at_ms, amount_minor, currency)
    SELECT value->>'id', ?2, value->>'minor', value->>'currency' FROM json_each(?1)`
  return [db.prepare(sql).bind(JSON.stringify(points), now)]
}

function writeStatements(
  db: D1Database,
  changed: readonly Written[],
  retexted: readonly Written[],
  now: number,
): D1PreparedStatement[] {
  const rows = JSON.stringify(changed.map((written) => toRow(written, now)))
  const statements = [
    db
      .prepare(`INSERT OR IGNORE INTO category_trail (trail) SELECT value->>'category_trail' FROM json_each(?1)`)
      .bind(rows),
    db.prepare(UPSERT).bind(rows),
  ]
  if (retexted.length === 0) return statements
  const texts = JSON.stringify(retexted.map(({ record }) => ({ id: record.id, ...toSearchText(record) })))
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
  FROM json_each(?1) j CROSS JOIN product p ON p.id = j.value->>'id'`

function toRow({ record, contentHash, textHash }: Written, now: number): Record<(typeof COLUMNS)[number], unknown> {
  const { price, rating } = record
  return {
    id: record.id,
    source: record.source,
    withdrawn_at_ms: null,
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
    attribute_values: JSON.stringify(toAttributeValues(record)),
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
  }
}

function toAttributeValues(record: CatalogRecord): Record<string, string | number | boolean> {
  return Object.fromEntries(
    record.attributes.map(({ name, value }) => [name, typeof value === 'string' ? value.toLowerCase() : value]),
  )
}

/**
 * Times are left out of the hash, so that the same file or answer changes nothing when it comes again. How old an
 * Amazon offer is stands in `amazon_item`.
 */
async function toWritten(record: CatalogRecord): Promise<Written> {
  const { updatedAt: _, price, rating, ...content } = record
  const offer = [price?.amountMinor, price?.currency, price?.listAmountMinor, rating?.value, rating?.count]
  const { title, brand, category, categoryPath, features, attributes, description } = record
  const [contentHash, textHash] = await Promise.all([
    sha256(JSON.stringify([content, offer])),
    sha256(JSON.stringify([title, brand, category, categoryPath, features, attributes, description])),
  ])
  return { record, contentHash, textHash }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function toChunks(records: readonly CatalogRecord[]): CatalogRecord[][] {
  const chunks: CatalogRecord[][] = []
  let chunk: CatalogRecord[] = []
  let characters = 0
  for (const record of records) {
    const size = JSON.stringify(record).length
    if (chunk.length >= CHUNK_RECORDS || (chunk.length > 0 && characters + size > CHUNK_CHARACTERS)) {
      chunks.push(chunk)
      chunk = []
      characters = 0
    }
    chunk.push(record)
    characters += size
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks
}
