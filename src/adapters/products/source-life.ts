/** Products by where they came from: listed, counted and withdrawn together. */
import type { ProductSource } from '../../shared/product.ts'
import { changedSql } from '../catalog/catalog-blocks.ts'
import type { ActJournal } from './act-journal.ts'

const WITHDRAWN_MAX = 2_000
/** Products that were imported before their file was noted came by the owner's own import. */
const OF_ORIGIN = `source = 'import' AND coalesce(origin, 'import') = ?1`

/** Ids of what is offered of a file of the owner's, or of another source. */
export async function listOffered(db: D1Database, source: ProductSource, origin: string): Promise<string[]> {
  const sql =
    source === 'import'
      ? `SELECT id FROM product WHERE ${OF_ORIGIN} AND withdrawn_at_ms IS NULL`
      : 'SELECT id FROM product WHERE source = ?1 AND withdrawn_at_ms IS NULL'
  const { results } = await db
    .prepare(sql)
    .bind(source === 'import' ? origin : source)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** Those of some ids that are offered. */
export async function filterOffered(db: D1Database, ids: readonly string[]): Promise<string[]> {
  const sql = 'SELECT id FROM product WHERE withdrawn_at_ms IS NULL AND id IN (SELECT value FROM json_each(?1))'
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** How many demo products a catalogue offers that has never held any other; 0 where it has. */
export async function countFreshDemo(db: D1Database): Promise<number> {
  const sql = `SELECT iif(EXISTS (SELECT 1 FROM product WHERE source <> 'demo'), 0,
    (SELECT count(*) FROM product WHERE source = 'demo' AND withdrawn_at_ms IS NULL)) AS count`
  return (await db.prepare(sql).first<number>('count')) ?? 0
}

/** Withdraws every demo product, and says how many. */
export function withdrawDemo(db: D1Database, now: number): Promise<number> {
  return withdrawWhere(db, "source = 'demo'", null, now)
}

/** Withdraws everything of a source (`demo`, `import`) or of one feed (`feed:ID`), and says how many. */
export async function withdrawSource(db: D1Database, name: string, now: number, journal?: ActJournal): Promise<number> {
  await journal?.keepWithdrawal(await listOffered(db, name === 'demo' ? 'demo' : 'import', name))
  return name === 'demo' ? withdrawDemo(db, now) : withdrawWhere(db, OF_ORIGIN.replace('?1', '?3'), name, now)
}

/** A few thousand at a time: a statement of D1's ends after 30 seconds. */
async function withdrawWhere(db: D1Database, condition: string, value: string | null, now: number): Promise<number> {
  let total = 0
  for (;;) {
    const chosen = `SELECT key FROM product WHERE withdrawn_at_ms IS NULL AND ${condition} ORDER BY key LIMIT ?2`
    const bound = (sql: string) =>
      value === null ? db.prepare(sql).bind(now, WITHDRAWN_MAX) : db.prepare(sql).bind(now, WITHDRAWN_MAX, value)
    const [, , changed] = await db.batch([
      bound(changedSql(`SELECT key FROM (${chosen}) WHERE ?1 > 0`)),
      bound(`DELETE FROM product_search WHERE ?1 > 0 AND rowid IN (${chosen})`),
      bound(`UPDATE product SET withdrawn_at_ms = ?1, updated_at_ms = ?1, content_hash = '', text_hash = ''
        WHERE key IN (${chosen}) RETURNING key`),
    ])
    const count = changed?.results.length ?? 0
    total += count
    if (count < WITHDRAWN_MAX) return total
  }
}
