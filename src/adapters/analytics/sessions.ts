/** How one conversation went. */
import { type SQL, sql } from 'drizzle-orm'
import { type FlowTurn, toSessionFlow } from '../../domain/analytics/session-flow.ts'
import type { SessionProfile } from '../../shared/analytics.ts'
import { runnerOf } from '../sql/sql-runner.ts'

/** Turns that a profile looks at, from the first on. */
const TURNS_MAX = 1_000

interface TurnRow extends Omit<FlowTurn, 'isZeroResult'> {
  visitorId: string
  isZeroResult: number
}

/** Whether an id begins with the session's, as an index finds it. What follows `:` comes before `;`. */
function idsOf(sessionId: string): SQL {
  return sql`page_event.id > ${`${sessionId}:`} AND page_event.id < ${`${sessionId};`}`
}

/** The turns of a session, as SQL over `turn_event`. */
export function turnsOf(sessionId: string): SQL {
  return sql`turn_event.id > ${`${sessionId}:`} AND turn_event.id < ${`${sessionId};`}`
}

/** Null when nothing is known of the session. */
export async function readSession(d1: D1Database, sessionId: string): Promise<SessionProfile | null> {
  const db = runnerOf(d1)
  const [rows, types] = await Promise.all([
    db.all<TurnRow>(sql`SELECT at_ms AS at, intent, response_time_ms AS responseTimeMs, confidence,
      is_zero_result AS isZeroResult, visitor_id AS visitorId FROM turn_event WHERE ${turnsOf(sessionId)}
      ORDER BY at_ms, id LIMIT ${TURNS_MAX}`),
    db.all<{ type: string }>(sql`SELECT event.value->>'type' AS type FROM page_event, json_each(events) event
      WHERE ${idsOf(sessionId)} UNION SELECT type FROM product_event WHERE session_id = ${sessionId}`),
  ])
  const [first] = rows
  if (first === undefined) return null
  const turns = rows.map((row) => ({ ...row, isZeroResult: row.isZeroResult === 1 }))
  return {
    sessionId,
    visitorId: first.visitorId,
    startedAt: first.at,
    endedAt: rows.at(-1)?.at ?? first.at,
    ...toSessionFlow(turns, new Set(types.map(({ type }) => type))),
  }
}
