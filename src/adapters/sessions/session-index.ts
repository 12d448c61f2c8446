/** The list of a visitor's sessions, in D1. The sessions themselves live in their Durable Objects. */
import { desc, eq, type SQL, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { session } from '../../db/schema.ts'
import type { SessionSummary } from '../../shared/chat.ts'
import { runBatch } from '../analytics/run-batch.ts'

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
  await drizzle(db).delete(session).where(eq(session.id, sessionId))
}

/** The visitor's sessions, the most recently used first. */
export async function listSessions(db: D1Database, visitorId: string): Promise<SessionSummary[]> {
  const rows = await drizzle(db)
    .select()
    .from(session)
    .where(eq(session.visitorId, visitorId))
    .orderBy(desc(session.lastActiveAt))
    .limit(LIST_LIMIT)
  return rows.map(({ id, title, messageCount, createdAt, lastActiveAt }) => ({
    sessionId: id,
    title,
    messageCount,
    createdAt,
    lastActiveAt,
  }))
}
