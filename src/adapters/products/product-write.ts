/**
 * Writes catalogue records: the product row, its full-text row and its variants in one batch, and nothing at all for a
 * record that says what is stored already. What the owner set by hand stays over it.
 */
import { hiddenBy } from '../../domain/catalog/override.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { POLICIES } from '../../domain/policy/sources.ts'
import type { ProductSource } from '../../shared/product.ts'
import { changedSql } from '../catalog/catalog-blocks.ts'
import type { ActJournal, Write } from './act-journal.ts'
import { readTurned } from './record-store.ts'
import { toOverrides, toWritten } from './to-written.ts'
import { writeStatements, type Written } from './write-statements.ts'

export interface UpsertCounts {
  /** New products. */
  accepted: number
  updated: number
  unchanged: number
}

/** Records a statement writes; with CHUNK_CHARACTERS it keeps a statement's JSON under D1's 2 MB in any script. */
const CHUNK_RECORDS = 200
const CHUNK_CHARACTERS = 400_000
/** Products whose price is judged anew at a time. */
const TURNED_MAX = 200

/** Whether the prices of a source are kept over time. */
export type PriceTracking = (source: ProductSource) => boolean

const trackByRule: PriceTracking = (source) => POLICIES[source].mayTrack

export interface UpsertOptions {
  mayTrack?: PriceTracking | undefined
  /** Which of the owner's files the records come by, `import` or `feed:ID`. */
  origin?: string | undefined
  /** Counts without writing. */
  dryRun?: boolean | undefined
  /** Keeps what is changed. */
  journal?: ActJournal | undefined
}

/**
 * Stores records by id; the last of two with one id wins. A withdrawn product that comes again is offered again, unless
 * the owner hides it. Each change of a price becomes a point of its history where the source may be tracked.
 */
export async function upsertProducts(
  db: D1Database,
  records: readonly CatalogRecord[],
  now: number,
  options: UpsertOptions = {},
): Promise<UpsertCounts> {
  const counts: UpsertCounts = { accepted: 0, updated: 0, unchanged: 0 }
  const unique = [...new Map(records.map((record) => [record.id, record])).values()]
  counts.unchanged = records.length - unique.length
  for (const chunk of toChunks(unique)) {
    const written = await upsertChunk(db, chunk, now, options)
    counts.accepted += written.accepted
    counts.updated += written.updated
    counts.unchanged += written.unchanged
  }
  return counts
}

/** Takes products out of every list and search; they stay known by id. Gives how many were still offered. */
export async function withdrawProducts(db: D1Database, ids: readonly string[], now: number): Promise<number> {
  const list = JSON.stringify(ids)
  const [, , changed] = await db.batch([
    changedById(db, ids),
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

/** What was learned of the products of some ids no longer holds. */
function changedById(db: D1Database, ids: readonly string[]): D1PreparedStatement {
  const keys = 'SELECT key FROM product WHERE id IN (SELECT value FROM json_each(?1))'
  return db.prepare(changedSql(keys)).bind(JSON.stringify(ids))
}

/**
 * Judges the prices anew whose sale has begun or ended by `now`. Gives how many were looked at; at its greatest there may
 * be more.
 */
export async function turnPrices(db: D1Database, now: number, mayTrack: PriceTracking = trackByRule): Promise<number> {
  const turned = (await readTurned(db, now, TURNED_MAX)).filter(({ withdrawnAt }) => withdrawnAt === null)
  // Withdrawn ones are judged when they come again.
  await db
    .prepare('UPDATE product SET price_turn_at_ms = NULL WHERE price_turn_at_ms <= ?1 AND withdrawn_at_ms IS NOT NULL')
    .bind(now)
    .run()
  const byOrigin = Map.groupBy(turned, ({ origin }) => origin)
  for (const [origin, records] of byOrigin) {
    for (const chunk of toChunks(records.map(({ record }) => record))) {
      await upsertChunk(db, chunk, now, { mayTrack, origin: origin ?? undefined, isTurn: true })
    }
  }
  return turned.length
}

interface ChunkOptions extends UpsertOptions {
  /** Only the moment is another: everything is written, however equal. */
  isTurn?: boolean
}

async function upsertChunk(
  db: D1Database,
  records: readonly CatalogRecord[],
  now: number,
  { mayTrack = trackByRule, origin, dryRun = false, journal, isTurn = false }: ChunkOptions,
): Promise<UpsertCounts> {
  const stored = await readStored(db, records)
  const written = await Promise.all(
    records.map((record) =>
      toWritten(record, stored.get(record.id), now, record.source === 'import' ? (origin ?? 'import') : null),
    ),
  )
  const changed = written.filter(
    ({ record, contentHash }) => isTurn || stored.get(record.id)?.content_hash !== contentHash,
  )
  const restated = restatedOf(records, stored)
  const statements = restated.map(({ id, stated }) =>
    db.prepare('UPDATE product_override SET stated = ?2 WHERE product_id = ?1').bind(id, stated),
  )
  if (journal !== undefined && !dryRun && changed.length + restated.length > 0) {
    const told = new Set([...changed.map(({ record: { id } }) => id), ...restated.map(({ id }) => id)])
    const writes = toWrites(
      written.filter(({ record: { id } }) => told.has(id)),
      stored,
    )
    statements.unshift(...(await journal.keepWrites(writes)))
  }
  if (changed.length > 0) {
    const retexted = changed.filter(({ record, textHash }) => stored.get(record.id)?.text_hash !== textHash)
    const repriced = changed.filter(
      ({ record }) => mayTrack(record.source) && record.price !== null && isNewPrice(record, stored.get(record.id)),
    )
    statements.push(...writeStatements(db, changed, retexted, now), ...insertPoints(db, repriced, now))
    // Prices are not learned, only what they are in.
    const told = changed.flatMap(({ record: { id, price }, textHash }) => {
      const before = stored.get(id)
      return before?.text_hash === textHash && before.currency === (price?.currency ?? null) ? [] : id
    })
    if (told.length > 0) statements.push(changedById(db, told))
  }
  if (statements.length > 0 && !dryRun) await db.batch(statements)
  const accepted = changed.filter(({ record }) => !stored.has(record.id)).length
  return { accepted, updated: changed.length - accepted, unchanged: records.length - changed.length }
}

/** What the owner hides counts as there. */
function toWrites(changed: readonly Written[], stored: ReadonlyMap<string, Stored>): Write[] {
  return changed.map(({ record: { id }, contentHash }) => {
    const row = stored.get(id)
    return {
      id,
      hash: contentHash,
      wasOffered: row !== undefined && (row.withdrawn_at_ms === null || row.is_hidden === 1),
    }
  })
}

interface Stored {
  id: string
  withdrawn_at_ms: number | null
  content_hash: string
  text_hash: string
  price_minor: number | null
  currency: string | null
  is_hidden: number
  /** JSON; null where the owner set nothing by hand. */
  overrides: string | null
  stated: string | null
}

async function readStored(db: D1Database, records: readonly CatalogRecord[]): Promise<Map<string, Stored>> {
  const sql = `SELECT p.id, p.withdrawn_at_ms, p.content_hash, p.text_hash, p.price_minor, p.currency, p.is_hidden, o.overrides, o.stated
    FROM product p LEFT JOIN product_override o ON o.product_id = p.id
    WHERE p.id IN (SELECT value FROM json_each(?1))`
  const ids = JSON.stringify(records.map(({ id }) => id))
  const { results } = await db.prepare(sql).bind(ids).all<Stored>()
  return new Map(results.map((row) => [row.id, row]))
}

/** What the source now says under what the owner set, where that is new. */
function restatedOf(
  records: readonly CatalogRecord[],
  stored: ReadonlyMap<string, Stored>,
): { id: string; stated: string }[] {
  return records.flatMap((record) => {
    const row = stored.get(record.id)
    if (row === undefined || row.overrides === null) return []
    const stated = JSON.stringify(hiddenBy(record, toOverrides(row.overrides)))
    return stated === row.stated ? [] : [{ id: record.id, stated }]
  })
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
