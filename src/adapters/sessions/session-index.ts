/** The list of a visitor's sessions, in D1. The sessions themselves live in their Durable Objects. */
import { type SQL, sql } from 'drizzle-orm'
import type { SessionSummary } from '../../shared/chat.ts'
import { runBatch, runnerOf } from '../sql/sql-runner.ts'

/** Most sessions that a visitor's list shows. */
const LIST_LIMIT = 100

/** Inserts or updates the row of a session. */
export async function writeSession(db: D1Database, row: SessionSummary & { visitorId: string }): Promise<void> {
  await runBatch(db, [sessionStatement(row)])
}

/** What inserts or updates the row of a session, for a transaction that does more. */
export function sessionStatement(row: SessionSummary & { visitorId: string }): SQL {
  return sql`INSERT INTO session (id, visitor_id, title, message_count, created_at_ms, last_active_at_ms)
    VALUES (${row.sessionId}, ${row.visitorId}, ${row.title}, ${row.messageCount}, ${row.createdAt}, ${row.lastActiveAt})
    ON CONFLICT (id) DO UPDATE SET title = excluded.title, message_count = excluded.message_count,
      last_active_at_ms = excluded.last_active_at_ms`
}

/** Takes a session off the list. */
export async function removeSession(db: D1Database, sessionId: string): Promise<void> {
  await runnerOf(db).run(sql`DELETE FROM session WHERE id = ${sessionId}`)
}

/** Whether the visitor has a session at all. */
export async function hasSessions(db: D1Database, visitorId: string): Promise<boolean> {
  const rows = await runnerOf(db).all<object>(sql`SELECT 1 FROM session WHERE visitor_id = ${visitorId} LIMIT 1`)
  return rows.length > 0
}

/** The visitor's sessions, the most recently used first. */
export async function listSessions(db: D1Database, visitorId: string): Promise<SessionSummary[]> {
  return runnerOf(db).all<SessionSummary>(sql`SELECT id AS sessionId, title, message_count AS messageCount,
    created_at_ms AS createdAt, last_active_at_ms AS lastActiveAt
    FROM session WHERE visitor_id = ${visitorId} ORDER BY last_active_at_ms DESC LIMIT ${LIST_LIMIT}`)
}
