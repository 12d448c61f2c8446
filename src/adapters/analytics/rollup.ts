/** Fills the aggregates of finished days, so that the dashboard stays fast however many events there are. */
import { sql, type SQL } from 'drizzle-orm'
import { dayOf, EVENT_DAYS, TEXT_DAYS } from '../../domain/analytics/events.ts'
import { AGGREGATES } from './aggregates.ts'
import { runBatch, runnerOf } from '../sql/sql-runner.ts'

/** Days a run fills at most: each takes 15 statements, and a run on the free plan may make 50. */
const DAYS_PER_RUN = 2

/** Fills the newest days before today that lack their aggregates. Returns them; an empty list means all are filled. */
export async function rollUpDays(db: D1Database, now: number): Promise<number[]> {
  const orm = runnerOf(db)
  const today = dayOf(now)
  const oldest = today - EVENT_DAYS + 1
  const filled = await orm.all<{ day: number }>(sql`SELECT day FROM rollup_day WHERE day >= ${oldest}`)
  const isFilled = new Set(filled.map(({ day }) => day))
  const missing: number[] = []
  for (let day = today - 1; day >= oldest && missing.length < DAYS_PER_RUN; day--) {
    if (!isFilled.has(day)) missing.push(day)
  }
  for (const day of missing) await rollUpDay(db, day, now)
  return missing
}

/** Counts one day anew from its events, in one transaction. */
export async function rollUpDay(db: D1Database, day: number, now: number): Promise<void> {
  const statements: SQL[] = [
    sql`INSERT INTO rollup_day (day, rolled_at_ms) VALUES (${day}, ${now})
      ON CONFLICT (day) DO UPDATE SET rolled_at_ms = excluded.rolled_at_ms`,
  ]
  for (const { table, columns, select } of Object.values(AGGREGATES)) {
    // The words of old searches are gone from the events; their aggregate is what is left of them.
    if (table === 'daily_search' && day <= dayOf(now) - TEXT_DAYS) continue
    statements.push(
      sql`DELETE FROM ${sql.raw(table)} WHERE day = ${day}`,
      sql`INSERT INTO ${sql.raw(table)} (${sql.raw(columns.join(', '))}) ${select(sql`day = ${day}`)}`,
    )
  }
  await runBatch(db, statements)
}
