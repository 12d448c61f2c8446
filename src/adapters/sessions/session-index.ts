/** The list of a visitor's sessions, in D1. The sessions themselves live in their Durable Objects. */
import { desc, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { session } from '../../db/schema.ts'
import type { SessionSummary } from '../../shared/chat.ts'

/** Most sessions that a visitor's list shows. */
const LIST_LIMIT = 100

/** Inserts or updates the row of a session. */
export async function writeSession(db: D1Database, row: SessionSummary & { visitorId: string }): Promise<void> {
  const { title, messageCount, lastActiveAt } = row
  await drizzle(db)
    .insert(session)
    .values({
      id: row.sessionId,
      visitorId: row.visitorId,
      title,
      messageCount,
      createdAt: row.createdAt,
      lastActiveAt,
    })
    .onConflictDoUpdate({ target: session.id, set: { title, messageCount, lastActiveAt } })
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
