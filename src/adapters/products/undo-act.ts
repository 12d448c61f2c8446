/**
 * Takes an act of the owner's back: what it brought is withdrawn, what it changed is as before, what it took out is
 * offered. A product that something else has changed since stays as it is. Begun again after a failure, it goes on.
 */
import { ACT_LIFE_MS, type OwnerAct, type UndoneAct } from '../../shared/owner-acts.ts'
import type { Before } from './act-journal.ts'
import { upsertProducts, withdrawProducts, type PriceTracking } from './product-write.ts'
import { readRecords, type StoredRecord } from './record-store.ts'

interface ActRow {
  id: string
  kind: OwnerAct['kind']
  name: string
  at_ms: number
  brought: number
  changed: number
  withdrew: number
  lost: number
  undone_at_ms: number | null
}

/** The newest first. */
export async function listActs(db: D1Database, now: number): Promise<OwnerAct[]> {
  const sql = 'SELECT * FROM catalog_act WHERE at_ms >= ?1 ORDER BY at_ms DESC'
  const { results } = await db
    .prepare(sql)
    .bind(now - ACT_LIFE_MS)
    .all<ActRow>()
  return results.map(({ id, kind, name, at_ms, brought, changed, withdrew, lost, undone_at_ms }) => {
    return { id, kind, name, at: at_ms, brought, changed, withdrew, lost, undoneAt: undone_at_ms }
  })
}

interface PartRow {
  key: number
  at_ms: number
  products: string
}

const LATEST_PART = 'SELECT key, at_ms, products FROM catalog_before WHERE act_id = ?1 ORDER BY key DESC LIMIT 1'

/** Null for an act that is not known, or is undone already. */
export async function undoAct(
  db: D1Database,
  id: string,
  { now, mayTrack }: { now: number; mayTrack: PriceTracking },
): Promise<UndoneAct | null> {
  const act = (await listActs(db, now)).find((one) => one.id === id)
  if (act === undefined || act.undoneAt !== null) return null
  const done: UndoneAct = { withdrawn: 0, putBack: 0, offered: 0, left: act.lost }
  // The latest change first: a product may have changed twice.
  for (;;) {
    const part = await db.prepare(LATEST_PART).bind(id).first<PartRow>()
    if (part === null) break
    const before = JSON.parse(part.products) as Before // Only the journal writes it.
    await putBack(db, before, part.at_ms, done, { now, mayTrack })
    await db.prepare('DELETE FROM catalog_before WHERE key = ?1').bind(part.key).run()
  }
  await db.prepare('UPDATE catalog_act SET undone_at_ms = ?2 WHERE id = ?1').bind(id, now).run()
  return done
}

async function putBack(
  db: D1Database,
  { brought, changed, withdrew }: Before,
  at: number,
  done: UndoneAct,
  { now, mayTrack }: { now: number; mayTrack: PriceTracking },
): Promise<void> {
  const hashes = await readHashes(db, [...brought.map(({ id }) => id), ...changed.map(({ record }) => record.id)])
  const ours = brought.flatMap(({ id, hash }) => (hashes.get(id) === hash ? id : []))
  const withdrawn = ours.length === 0 ? 0 : await withdrawProducts(db, ours, now)
  const unchanged = changed.filter(({ hash, record }) => hashes.get(record.id) === hash)
  const stored = [
    ...(withdrew.length === 0 ? new Map<string, StoredRecord>() : await readRecords(db, withdrew)).values(),
  ]
  const gone = stored.filter(({ withdrawnAt, isHidden }) => withdrawnAt === at && !isHidden)
  for (const [origin, some] of Map.groupBy([...unchanged, ...gone], (one) => one.origin)) {
    const records = some.map(({ record }) => record)
    await upsertProducts(db, records, now, { mayTrack, ...(origin === null ? {} : { origin }) })
  }
  done.withdrawn += withdrawn
  done.putBack += unchanged.length
  done.offered += gone.length
  const isStill = stored.filter(({ withdrawnAt }) => withdrawnAt !== null).length
  done.left += brought.length - withdrawn + (changed.length - unchanged.length) + (isStill - gone.length)
}

async function readHashes(db: D1Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const sql = 'SELECT id, content_hash FROM product WHERE id IN (SELECT value FROM json_each(?1))'
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids)).all<{ id: string; content_hash: string }>()
  return new Map(results.map(({ id, content_hash }) => [id, content_hash]))
}
