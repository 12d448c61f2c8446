/** The owner's feeds and what became of their runs. */
import { isStale, nextRunAt } from '../../domain/feeds/feed-times.ts'
import type { Feed, FeedRequest } from '../../shared/feeds.ts'
import type { ImportReport } from '../../shared/import-report.ts'

export interface FeedRow {
  id: string
  url: string
  format: string
  currency: string | null
  every_hours: number
  mode: 'merge' | 'sync'
  created_at_ms: number
  next_run_at_ms: number
  lease_until_ms: number | null
  last_run_at_ms: number | null
  last_success_at_ms: number | null
  failures: number
  problem: string | null
  etag: string | null
  last_modified: string | null
  content_hash: string | null
  /** An `ImportReport` as JSON. */
  last_report: string | null
}

/** A run that a crash has left behind holds its feed no longer than this. */
const LEASE_MS = 10 * 60_000

export async function addFeed(db: D1Database, request: FeedRequest, now: number): Promise<FeedRow> {
  const { url, format, currency, everyHours, mode } = request
  const row = await db
    .prepare(
      `INSERT INTO feed (id, url, format, currency, every_hours, mode, created_at_ms, next_run_at_ms)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) RETURNING *`,
    )
    .bind(crypto.randomUUID().slice(0, 8), url, format, currency ?? null, everyHours, mode, now)
    .first<FeedRow>()
  if (row === null) throw new Error('invariant: an inserted row is returned')
  return row
}

export async function listFeeds(db: D1Database): Promise<FeedRow[]> {
  const { results } = await db.prepare('SELECT * FROM feed ORDER BY created_at_ms').all<FeedRow>()
  return results
}

export function findFeed(db: D1Database, id: string): Promise<FeedRow | null> {
  return db.prepare('SELECT * FROM feed WHERE id = ?1').bind(id).first<FeedRow>()
}

/** Its products stay until they are withdrawn by their source. */
export async function deleteFeed(db: D1Database, id: string): Promise<boolean> {
  const { meta } = await db.prepare('DELETE FROM feed WHERE id = ?1').bind(id).run()
  return meta.changes > 0
}

/** Ids of the feeds whose time has come, the longest waiting first. */
export async function listDue(db: D1Database, now: number, limit: number): Promise<string[]> {
  const sql = `SELECT id FROM feed WHERE next_run_at_ms <= ?1 AND coalesce(lease_until_ms, 0) <= ?1
    ORDER BY next_run_at_ms LIMIT ?2`
  const { results } = await db.prepare(sql).bind(now, limit).all<{ id: string }>()
  return results.map(({ id }) => id)
}

/** Takes hold of a feed for one run; null while another run holds it, or where there is none. */
export function leaseFeed(db: D1Database, id: string, now: number): Promise<FeedRow | null> {
  const sql = `UPDATE feed SET lease_until_ms = ?2 WHERE id = ?1 AND coalesce(lease_until_ms, 0) <= ?3 RETURNING *`
  return db
    .prepare(sql)
    .bind(id, now + LEASE_MS, now)
    .first<FeedRow>()
}

export interface RunOutcome {
  /** Null when the run succeeded. */
  problem: string | null
  /** Null leaves the last one. */
  report: ImportReport | null
  /** What to ask with next time; undefined leaves what is kept. */
  etag?: string | null
  lastModified?: string | null
  contentHash?: string | null
}

/** Notes the end of a run, and lets go of the feed. */
export async function finishRun(
  db: D1Database,
  { id, every_hours, failures }: FeedRow,
  { problem, report, etag, lastModified, contentHash }: RunOutcome,
  now: number,
): Promise<void> {
  const failed = problem === null ? 0 : failures + 1
  const isKept = contentHash === undefined
  await db
    .prepare(
      `UPDATE feed SET lease_until_ms = NULL, last_run_at_ms = ?2, next_run_at_ms = ?3, failures = ?4, problem = ?5,
         last_success_at_ms = iif(?4 = 0, ?2, last_success_at_ms), last_report = coalesce(?6, last_report),
         etag = iif(?7, etag, ?8), last_modified = iif(?7, last_modified, ?9), content_hash = iif(?7, content_hash, ?10)
       WHERE id = ?1`,
    )
    .bind(
      id,
      now,
      nextRunAt({ everyHours: every_hours, failures: failed }, now),
      failed,
      problem,
      report === null ? null : JSON.stringify(report),
      isKept ? 1 : 0,
      etag ?? null,
      lastModified ?? null,
      contentHash ?? null,
    )
    .run()
}

/**
 * What a feed no longer holds may stand in another one: those are read anew, also when their servers say that nothing has
 * changed.
 */
export async function rereadOthers(db: D1Database, id: string): Promise<void> {
  await db
    .prepare('UPDATE feed SET etag = NULL, last_modified = NULL, content_hash = NULL WHERE id <> ?1')
    .bind(id)
    .run()
}

/** How many feeds have not been read for too long. */
export async function countStale(db: D1Database, now: number): Promise<number> {
  return (await listFeeds(db)).filter((row) => isRowStale(row, now)).length
}

function isRowStale({ every_hours, last_success_at_ms, created_at_ms }: FeedRow, now: number): boolean {
  return isStale({ everyHours: every_hours, lastSuccessAt: last_success_at_ms, createdAt: created_at_ms }, now)
}

/** A feed as the owner sees it at `now`. */
export function toFeed(row: FeedRow, now: number): Feed {
  return {
    id: row.id,
    url: row.url,
    format: row.format,
    currency: row.currency,
    everyHours: row.every_hours,
    mode: row.mode,
    state: stateOf(row, now),
    problem: row.problem,
    createdAt: row.created_at_ms,
    lastRunAt: row.last_run_at_ms,
    lastSuccessAt: row.last_success_at_ms,
    nextRunAt: row.next_run_at_ms,
    // Only finishRun writes it.
    lastReport: row.last_report === null ? null : (JSON.parse(row.last_report) as ImportReport),
  }
}

function stateOf(row: FeedRow, now: number): Feed['state'] {
  if ((row.lease_until_ms ?? 0) > now) return 'running'
  if (isRowStale(row, now)) return 'stale'
  if (row.problem !== null) return 'failing'
  return row.last_run_at_ms === null ? 'new' : 'ok'
}
