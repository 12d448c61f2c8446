/** Reads catalogue records back as their source gave them, to change a part of them. */
import * as z from 'zod/mini'
import { Overrides } from '../../domain/catalog/override.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { PRODUCT_COLUMNS, readVariants, toStored, VARIANTS_COLUMN, type ProductRow } from './product-rows.ts'

export interface StoredRecord {
  /** What the source says. */
  record: CatalogRecord
  /** What the owner has set by hand over it. */
  overrides: Overrides
  origin: string | null
  isHidden: boolean
  withdrawnAt: number | null
}

interface RecordRow extends ProductRow {
  stated_popularity: number | null
  origin: string | null
  is_hidden: number
  overrides: string | null
  stated: string | null
}

const SELECT = `SELECT ${PRODUCT_COLUMNS}, ${VARIANTS_COLUMN}, p.stated_popularity, p.origin, p.is_hidden, o.overrides, o.stated
  FROM product p LEFT JOIN product_override o ON o.product_id = p.id`

/** The records of some ids, withdrawn ones included; unknown ids are absent. */
export async function readRecords(db: D1Database, ids: readonly string[]): Promise<Map<string, StoredRecord>> {
  const sql = `${SELECT} WHERE p.id IN (SELECT value FROM json_each(?1))`
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<RecordRow>()
  return new Map(results.map((row) => [row.id, toStoredRecord(row)]))
}

/** Records whose price a sale has turned by `now`, at most `limit`. */
export async function readTurned(db: D1Database, now: number, limit: number): Promise<StoredRecord[]> {
  const sql = `${SELECT} WHERE p.price_turn_at_ms IS NOT NULL AND p.price_turn_at_ms <= ?1 ORDER BY p.price_turn_at_ms LIMIT ?2`
  const { results } = await db.prepare(sql).bind(now, limit).all<RecordRow>()
  return results.map(toStoredRecord)
}

/** The keys and values of a JSON object that this code wrote. */
const Stated = z.record(z.string(), z.unknown())

function toStoredRecord(row: RecordRow): StoredRecord {
  const { variants: _, ...product } = toStored(row)
  const record: CatalogRecord = {
    ...product,
    popularity: row.stated_popularity,
    ...(row.variants ? { variants: readVariants(row.variants) } : {}),
  }
  return {
    // The columns of `stated` are those of a record: writeOverrides puts nothing else there.
    record:
      row.stated === null ? record : { ...record, ...(Stated.parse(JSON.parse(row.stated)) as Partial<CatalogRecord>) },
    overrides: row.overrides === null ? {} : Overrides.parse(JSON.parse(row.overrides)),
    origin: row.origin,
    isHidden: row.is_hidden === 1,
    withdrawnAt: row.withdrawn_at_ms,
  }
}

/** The product that each of some variant ids or variant SKUs belongs to; unknown ones are absent. */
export async function readVariantOwners(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  const sql = `SELECT w.value AS variant, p.id AS product FROM variant_set s JOIN product p ON p.key = s.key,
      json_each(s.variants) v, json_each(?1) w
    WHERE w.value = v.value->>'id' OR w.value = v.value->'codes'->>'sku'`
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<{ variant: string; product: string }>()
  return new Map(results.map(({ variant, product }) => [variant, product]))
}
