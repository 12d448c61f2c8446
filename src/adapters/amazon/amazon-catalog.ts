/** What the API says, into the catalogue, and out of it again when its life ends. */
import { POLICIES } from '../../domain/policy/sources.ts'
import { CLOCK_SKEW_MS } from '../../shared/disclosures.ts'
import { changedSql } from '../catalog/catalog-blocks.ts'
import { noteFetched, noteMissing } from './amazon-items.ts'
import type { ItemsAnswer } from './client.ts'
import { toCatalogRecord, type ItemContext } from './to-record.ts'
import { upsertProducts, withdrawProducts } from '../products/product-write.ts'

export interface StoredItems {
  /** Products that the answer gave, changed or not. */
  ids: string[]
  /** Products that are new, differ, or went out of the lists. */
  changedIds: string[]
  /** Those of them whose words differ, so that the catalogue has to be learned anew. */
  reworded: number
  missing: number
  /** Items that came but cannot be shown. */
  unusable: number
}

/**
 * Stores an answer. `asked` are the ASINs that were asked for by number: those that did not come count as missing. The
 * life of an item is extended only after its content is stored, so a crash in between hides rather than shows.
 */
export async function storeItems(
  db: D1Database,
  { items, errors }: ItemsAnswer,
  asked: readonly string[],
  context: ItemContext,
): Promise<StoredItems> {
  const { now } = context
  const records = items.flatMap((item) => toCatalogRecord(item, context) ?? [])
  const before = await readHashes(
    db,
    records.map(({ id }) => id),
  )
  await upsertProducts(db, records, now)
  const ids = records.map(({ id }) => id)
  const after = await readHashes(db, ids)
  await noteFetched(db, ids, now)
  const came = new Set(items.map(({ asin }) => asin))
  const missing = asked.filter((asin) => !came.has(asin))
  // The API names the ASIN in its message only. What it does not name it may yet give.
  const named = new Set(errors.flatMap(({ message }) => message?.match(/\b[A-Z0-9]{10}\b/g) ?? []))
  const unusable = asked.filter((asin) => came.has(asin) && !ids.includes(asin))
  const gone = [
    ...(await noteMissing(db, [...missing.filter((asin) => named.has(asin)), ...unusable], { isCertain: true, now })),
    ...(await noteMissing(
      db,
      missing.filter((asin) => !named.has(asin)),
      { isCertain: false, now },
    )),
  ]
  if (gone.length > 0) await withdrawProducts(db, gone, now)
  return {
    ids,
    changedIds: [...ids.filter((id) => before.get(id)?.content_hash !== after.get(id)?.content_hash), ...gone],
    reworded: ids.filter((id) => before.get(id)?.text_hash !== after.get(id)?.text_hash).length + gone.length,
    missing: missing.length,
    unusable: items.length - records.length,
  }
}

interface Hashes {
  id: string
  content_hash: string
  text_hash: string
}

async function readHashes(db: D1Database, ids: readonly string[]): Promise<Map<string, Hashes>> {
  const sql = 'SELECT id, content_hash, text_hash FROM product WHERE id IN (SELECT value FROM json_each(?1))'
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<Hashes>()
  return new Map(results.map((row) => [row.id, row]))
}

export interface PurgeCounts {
  /** Products whose prices were erased. */
  offers: number
  /** Products that were erased; their numbers stay. */
  products: number
}

/**
 * Erases what is past its life. Reading hides it already; this makes it gone. An empty hash makes the next answer be
 * written even when it equals the last.
 */
export async function purgeExpired(db: D1Database, now: number): Promise<PurgeCounts> {
  const { text, offer } = POLICIES.amazon.lifeMs
  const expired = (placeholder: string) => `SELECT p.id FROM product p LEFT JOIN amazon_item a ON a.asin = p.id
    WHERE p.source = 'amazon' AND NOT coalesce(a.fetched_at_ms > ${placeholder} AND a.fetched_at_ms <= ?2, false)`
  const [, , products, offers] = await db.batch([
    db
      .prepare(changedSql(`SELECT key FROM product WHERE id IN (${expired('?1')})`))
      .bind(now - text, now + CLOCK_SKEW_MS),
    db
      .prepare(`DELETE FROM product_search WHERE rowid IN (SELECT key FROM product WHERE id IN (${expired('?1')}))`)
      .bind(now - text, now + CLOCK_SKEW_MS),
    db.prepare(`DELETE FROM product WHERE id IN (${expired('?1')}) RETURNING id`).bind(now - text, now + CLOCK_SKEW_MS),
    db
      .prepare(
        `UPDATE product SET price_minor = NULL, currency = NULL, list_price_minor = NULL, price_at_ms = NULL,
          availability = 'unknown', content_hash = ''
         WHERE (price_minor IS NOT NULL OR availability <> 'unknown') AND id IN (${expired('?1')}) RETURNING id`,
      )
      .bind(now - offer, now + CLOCK_SKEW_MS),
  ])
  return { offers: offers?.results.length ?? 0, products: products?.results.length ?? 0 }
}
