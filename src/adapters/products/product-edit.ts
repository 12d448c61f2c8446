/** What the owner does to one product by hand: set fields over what its source says, take them back, hide, bring back. */
import { hiddenBy, type Overrides } from '../../domain/catalog/override.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import type { ProductPatch } from '../../shared/owner-catalog.ts'
import { upsertProducts, type PriceTracking } from './product-write.ts'
import { readRecords } from './record-store.ts'

export type EditResult = 'edited' | 'unknown' | 'withdrawn' | 'forbidden' | 'no_currency'

/**
 * Sets and takes back fields. Of what comes from Amazon's interface only hiding is allowed: its licence does not let
 * anybody reword it, and what it no longer gives stays away. A withdrawn product can only be brought back.
 */
export async function editProduct(
  db: D1Database,
  id: string,
  { hidden, withdrawn, ...patch }: ProductPatch,
  { now, mayTrack }: { now: number; mayTrack: PriceTracking },
): Promise<EditResult> {
  const stored = (await readRecords(db, [id])).get(id)
  if (stored === undefined) return 'unknown'
  const { record, origin, isHidden } = stored
  const isWithdrawn = stored.withdrawnAt !== null && !isHidden
  if (isWithdrawn && withdrawn === undefined) return 'withdrawn'
  const fields = Object.entries(patch).filter(([, value]) => value !== undefined)
  if (record.source === 'amazon' && (isWithdrawn || fields.length > 0)) return 'forbidden'
  const overrides = toOverrides(stored.overrides, patch, record)
  if (overrides === null) return 'no_currency'
  await db.batch([
    keepOverrides(db, record, overrides, now),
    // An empty hash has the row written once more, with its text where it was hidden.
    db
      .prepare(
        "UPDATE product SET is_hidden = ?2, content_hash = '', text_hash = iif(is_hidden <> ?2, '', text_hash) WHERE id = ?1",
      )
      .bind(id, (hidden ?? isHidden) ? 1 : 0),
  ])
  await upsertProducts(db, [record], now, { mayTrack, ...(origin === null ? {} : { origin }) })
  return 'edited'
}

/** Null for a price without a currency, where the product has none either. */
function toOverrides(
  before: Overrides,
  { price, ...patch }: Omit<ProductPatch, 'hidden' | 'withdrawn'>,
  record: CatalogRecord,
): Overrides | null {
  const currency = before.price?.currency ?? record.price?.currency
  if (typeof price === 'number' && currency === undefined) return null
  const set = typeof price === 'number' ? { amountMinor: price, currency: currency ?? '' } : price
  const changes = Object.entries({ ...patch, price: set }).filter(([, value]) => value !== undefined)
  const merged = Object.entries({ ...before, ...Object.fromEntries(changes) }).filter(([, value]) => value !== null)
  // The fields and their types are those of the parsed patch.
  return Object.fromEntries(merged) as Overrides
}

function keepOverrides(db: D1Database, record: CatalogRecord, overrides: Overrides, now: number): D1PreparedStatement {
  if (Object.keys(overrides).length === 0) {
    return db.prepare('DELETE FROM product_override WHERE product_id = ?1').bind(record.id)
  }
  return db
    .prepare(
      `INSERT INTO product_override (product_id, overrides, stated, updated_at_ms) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (product_id) DO UPDATE SET overrides = ?2, stated = ?3, updated_at_ms = ?4`,
    )
    .bind(record.id, JSON.stringify(overrides), JSON.stringify(hiddenBy(record, overrides)), now)
}
