/** What shoppers looked for, what they did not find, and what they had to give up. */
import { sql } from 'drizzle-orm'
import { periodOf } from '../../domain/analytics/period.ts'
import { ratio } from '../../domain/analytics/ratio.ts'
import type { ConstraintFigures, SearchFigures, Searches } from '../../shared/analytics.ts'
import { sumTurns } from './counts.ts'
import { readPeriod } from './period-rows.ts'
import { runnerOf } from '../sql/sql-runner.ts'

const LIST_MAX = 100
const UNANSWERED_MAX = 20
const SEARCH_SUMS = sql`nullif(category, '') AS category, nullif(terms, '') AS terms, sum(searches) AS searches,
  sum(zero_results) AS zeroResults, sum(relaxed_turns) AS relaxedTurns, sum(sessions) AS sessions`
const CONSTRAINT_SUMS = sql`name, op, value, nullif(unit, '') AS unit, sum(turns) AS turns,
  sum(relaxed_turns) AS relaxedTurns, sum(sessions) AS sessions`

export async function readSearches(d1: D1Database, days: number, now: number): Promise<Searches> {
  const db = runnerOf(d1)
  const range = periodOf(days, now)
  const rows = await readPeriod(db, range)
  const [sums, top, zeroResult, constraints, unmet, unanswered] = await Promise.all([
    sumTurns(db, rows),
    // Groups by position: the column names are those of the source, not of the SELECT.
    db.all<SearchFigures>(sql`SELECT ${SEARCH_SUMS} FROM ${rows.of('searches')} GROUP BY 1, 2
      ORDER BY searches DESC, 1, 2 LIMIT ${LIST_MAX}`),
    db.all<SearchFigures>(sql`SELECT ${SEARCH_SUMS} FROM ${rows.of('searches')} WHERE zero_results > 0 GROUP BY 1, 2
      ORDER BY zeroResults DESC, 1, 2 LIMIT ${LIST_MAX}`),
    db.all<ConstraintFigures>(sql`SELECT ${CONSTRAINT_SUMS} FROM ${rows.of('constraints')} GROUP BY 1, 2, 3, 4
      ORDER BY sessions DESC, turns DESC, 1, 3 LIMIT ${LIST_MAX}`),
    db.all<ConstraintFigures>(sql`SELECT ${CONSTRAINT_SUMS} FROM ${rows.of('constraints')} WHERE relaxed_turns > 0
      GROUP BY 1, 2, 3, 4 ORDER BY relaxedTurns DESC, 1, 3 LIMIT ${LIST_MAX}`),
    db.all<Searches['unanswered'][number]>(sql`SELECT text, category, at_ms AS at FROM turn_event
      WHERE ${rows.events} AND is_zero_result AND text IS NOT NULL ORDER BY at_ms DESC LIMIT ${UNANSWERED_MAX}`),
  ])
  return {
    period: { days, ...range },
    totals: { searches: sums.searches, zeroResults: sums.zeroResults, relaxedTurns: sums.relaxed },
    zeroResultRate: ratio(sums.zeroResults, sums.searches),
    relaxedRate: ratio(sums.relaxed, sums.searches),
    top,
    zeroResult,
    constraints,
    unmet,
    unanswered,
  }
}
