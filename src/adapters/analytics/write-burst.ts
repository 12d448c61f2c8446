/** What a session brings to D1 after a burst of turns, in one transaction. */
import type { SessionSummary } from '../../shared/chat.ts'
import { sessionStatement } from '../sessions/session-index.ts'
import { type OwnedRecord, recordStatements } from './write-records.ts'

/** Stores the session's place in its visitor's list and its records, all or none. Arriving twice changes nothing. */
export async function writeBurst(
  db: D1Database,
  session: SessionSummary & { visitorId: string },
  records: readonly OwnedRecord[],
): Promise<void> {
  await db.batch([sessionStatement(db, session), ...recordStatements(db, records)])
}
