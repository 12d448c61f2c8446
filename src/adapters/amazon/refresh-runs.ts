/** The record of finished refresh runs, for the owner. */

export interface RunRecord {
  id: string
  trigger: string
  status: string
  /** Why it ended early; null when it did not. */
  reason: string | null
  startedAt: number
  finishedAt: number
  calls: number
  fetched: number
  changed: number
  missing: number
  failed: number
}

/** Keeps a run. Keeping it again changes nothing. */
export async function writeRun(db: D1Database, run: RunRecord): Promise<void> {
  const sql = `INSERT INTO refresh_run
      (id, trigger, status, reason, started_at_ms, finished_at_ms, calls, fetched, changed, missing, failed)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO NOTHING`
  const { id, trigger, status, reason, startedAt, finishedAt, calls, fetched, changed, missing, failed } = run
  await db
    .prepare(sql)
    .bind(id, trigger, status, reason, startedAt, finishedAt, calls, fetched, changed, missing, failed)
    .run()
}

/** The latest runs, newest first. */
export async function listRuns(db: D1Database, limit: number): Promise<RunRecord[]> {
  const { results } = await db
    .prepare(
      `SELECT id, trigger, status, reason, started_at_ms AS startedAt, finished_at_ms AS finishedAt, calls, fetched,
        changed, missing, failed FROM refresh_run ORDER BY started_at_ms DESC LIMIT ?1`,
    )
    .bind(limit)
    .all<RunRecord>()
  return results
}

/** Erases runs that ended before `before` (epoch ms). */
export async function deleteRuns(db: D1Database, before: number): Promise<void> {
  await db.prepare('DELETE FROM refresh_run WHERE finished_at_ms < ?1').bind(before).run()
}
