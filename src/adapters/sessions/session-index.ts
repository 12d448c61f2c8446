/** The list of a visitor's sessions, in D1. The sessions themselves live in their Durable Objects. */
import type { SessionSummary } from '../../shared/chat.ts'

/** Most sessions that a visitor's list shows. */
const LIST_LIMIT = 100

/** Inserts or updates the row of a session. */
export async function writeSession(db: D1Database, row: SessionSummary & { visitorId: string }): Promise<void> {
  await sessionStatement(db, row).run()
}

/** What inserts or updates the row of a session, for a transaction that does more. */
export function sessionStatement(db: D1Database, row: SessionSummary & { visitorId: string }): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO session (id, visitor_id, title, message_count, created_at_ms, last_active_at_ms)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, message_count = excluded.message_count,
      last_active_at_ms = excluded.last_active_at_ms`,
    )
    .bind(row.sessionId, row.visitorId, row.title, row.messageCount, row.createdAt, row.lastActiveAt)
}

/** Takes a session off the list. */
export async function removeSession(db: D1Database, sessionId: string): Promise<void> {
  await db.prepare('DELETE FROM session WHERE id = ?').bind(sessionId).run()
}

/** Whether the visitor has a session at all. */
export async function hasSessions(db: D1Database, visitorId: string): Promise<boolean> {
  return (await db.prepare('SELECT 1 FROM session WHERE visitor_id = ? LIMIT 1').bind(visitorId).first()) !== null
}

/** The visitor's sessions, the most recently used first. */
export async function listSessions(db: D1Database, visitorId: string): Promise<SessionSummary[]> {
  const { results } = await db
    .prepare(
      `SELECT id AS sessionId, title, message_count AS messageCount, created_at_ms AS createdAt,
      last_active_at_ms AS lastActiveAt
      FROM session WHERE visitor_id = ? ORDER BY last_active_at_ms DESC LIMIT ?`,
    )
    .bind(visitorId, LIST_LIMIT)
    .all<SessionSummary>()
  return results
}
