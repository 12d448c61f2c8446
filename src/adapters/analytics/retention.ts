/** What is forgotten: the shopper's words after 30 days or with their session, single events after 90 days. */
import { sql } from 'drizzle-orm'
import { dayOf, EVENT_DAYS, TEXT_DAYS } from '../../domain/analytics/events.ts'
import { runBatch, runnerOf } from '../sql/sql-runner.ts'
import { turnsOf } from './sessions.ts'

/** Rows a statement deletes at most, to stay far below the time that a statement may take. */
const ROWS_PER_STATEMENT = 20_000
/** Deletes a run makes at most: the free plan allows 50 statements, and five more forget the words. */
const DELETES_MAX = 40
/** What is kept of single events. */
export const EVENT_TABLES = [
  'turn_event',
  'constraint_event',
  'page_event',
  'product_event',
  'feedback_event',
  'daily_session',
] as const

/**
 * Forgets what is too old. Words that at least two sessions of a day used stay in the aggregates: they name a demand and
 * nobody. Returns whether everything old is gone; if not, the next run goes on.
 */
export async function forgetOld(db: D1Database, now: number): Promise<boolean> {
  const orm = runnerOf(db)
  const textDay = dayOf(now) - TEXT_DAYS
  const eventDay = dayOf(now) - EVENT_DAYS
  await runBatch(db, [
    sql`UPDATE turn_event SET text = NULL, terms = NULL
      WHERE day <= ${textDay} AND (text IS NOT NULL OR terms IS NOT NULL)`,
    sql`UPDATE feedback_event SET reason = NULL, comment = NULL
      WHERE day <= ${textDay} AND (comment IS NOT NULL OR reason IS NOT NULL)`,
    sql`DELETE FROM constraint_event WHERE day <= ${textDay} AND name = 'terms'`,
    sql`DELETE FROM daily_search WHERE day <= ${textDay} AND terms <> '' AND sessions < 2`,
    sql`DELETE FROM daily_constraint WHERE day <= ${textDay} AND name = 'terms' AND sessions < 2`,
  ])
  let statements = 0
  for (const table of EVENT_TABLES) {
    const name = sql.raw(table)
    for (let changes = ROWS_PER_STATEMENT; changes === ROWS_PER_STATEMENT; statements++) {
      if (statements === DELETES_MAX) return false
      const { meta } = await orm.run(sql`DELETE FROM ${name} WHERE rowid IN
        (SELECT rowid FROM ${name} WHERE day <= ${eventDay} LIMIT ${ROWS_PER_STATEMENT})`)
      changes = meta.changes
    }
  }
  return true
}

/** Erases every word that the session's shopper wrote, and the words that aggregates took from them. */
export async function eraseSessionText(db: D1Database, sessionId: string, now: number): Promise<void> {
  // These days are counted again without the words.
  const days = sql`SELECT DISTINCT day FROM turn_event
    WHERE ${turnsOf(sessionId)} AND day > ${dayOf(now) - TEXT_DAYS}`
  await runBatch(db, [
    sql`DELETE FROM daily_search WHERE day IN (${days})`,
    sql`DELETE FROM daily_constraint WHERE name = 'terms' AND day IN (${days})`,
    sql`DELETE FROM rollup_day WHERE day IN (${days})`,
    sql`UPDATE turn_event SET text = NULL, terms = NULL WHERE ${turnsOf(sessionId)}`,
    sql`UPDATE feedback_event SET reason = NULL, comment = NULL WHERE session_id = ${sessionId}`,
    sql`DELETE FROM constraint_event WHERE session_id = ${sessionId} AND name = 'terms'`,
  ])
}
