/** Stores what sessions recorded. Every row has an id of its own: whatever arrives twice is stored once. */
import { type SQL, sql } from 'drizzle-orm'
import {
  type AnalyticsRecord,
  dayOf,
  type FeedbackRecord,
  type ProductRecord,
  type TurnRecord,
} from '../../domain/analytics/events.ts'
import { runBatch } from '../sql/sql-runner.ts'

/** Whose record it is. */
export interface RecordOwner {
  sessionId: string
  visitorId: string
}
export type OwnedRecord = AnalyticsRecord & RecordOwner

/**
 * Stores records, all or none. Their days are counted from events again until the next rollup.
 * Product events whose product the catalogue does not have are left out: they cannot have been shown.
 */
export async function writeRecords(db: D1Database, records: readonly OwnedRecord[], isSample = false): Promise<void> {
  await runBatch(db, recordStatements(records, isSample))
}

/** What stores records, for a transaction that does more. */
export function recordStatements(records: readonly OwnedRecord[], isSample = false): SQL[] {
  if (records.length === 0) return []
  const turns = records.filter((record) => record.kind === 'turn')
  const products = records.filter((record) => record.kind === 'product')
  const feedback = records.filter((record) => record.kind === 'feedback')
  const days = [...new Set(records.map(({ at }) => dayOf(at)))]
  return [
    ...(turns.length > 0 ? [insertTurns(turns, isSample), insertConstraints(turns, isSample)] : []),
    ...(products.length > 0 ? [insertProducts(products, isSample)] : []),
    ...(feedback.length > 0 ? [insertFeedback(feedback, isSample)] : []),
    sql`DELETE FROM rollup_day WHERE day IN (SELECT value FROM json_each(${JSON.stringify(days)}))`,
  ]
}

function insertTurns(turns: readonly (TurnRecord & RecordOwner)[], isSample: boolean) {
  const rows = turns.map((turn) => ({
    ...turn,
    day: dayOf(turn.at),
    isRelaxed: turn.constraints.some(({ isRelaxed }) => isRelaxed) ? 1 : 0,
    isSearch: turn.isSearch ? 1 : 0,
    isZeroResult: turn.isZeroResult ? 1 : 0,
    constraints: undefined,
  }))
  return sql`INSERT INTO turn_event (id, day, at_ms, session_id, visitor_id, kind, intent, strategy, status, confidence,
    response_time_ms, first_event_ms, message_length, response_length, product_count, is_search, is_zero_result,
    is_relaxed, category, terms, text, is_sample)
    SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'visitorId', value->>'turnKind',
    value->>'intent', value->>'strategy', value->>'status', value->>'confidence', value->>'responseTimeMs',
    value->>'firstEventMs', value->>'messageLength', value->>'responseLength', value->>'productCount',
    value->>'isSearch', value->>'isZeroResult', value->>'isRelaxed', value->>'category', value->>'terms',
    value->>'text', ${isSample ? 1 : 0}
    FROM json_each(${JSON.stringify(rows)}) WHERE true ON CONFLICT (id) DO NOTHING`
}

function insertConstraints(turns: readonly (TurnRecord & RecordOwner)[], isSample: boolean) {
  const rows = turns.flatMap(({ id, at, sessionId, constraints }) =>
    constraints.map((fact, index) => ({
      ...fact,
      sessionId,
      id: `${id}:${index}`,
      day: dayOf(at),
      at,
      isRelaxed: fact.isRelaxed ? 1 : 0,
    })),
  )
  return sql`INSERT INTO constraint_event (id, day, at_ms, session_id, name, op, value, unit, is_relaxed, is_sample)
    SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'name', value->>'op',
    value->>'value', value->>'unit', value->>'isRelaxed', ${isSample ? 1 : 0}
    FROM json_each(${JSON.stringify(rows)}) WHERE true ON CONFLICT (id) DO NOTHING`
}

function insertProducts(products: readonly (ProductRecord & RecordOwner)[], isSample: boolean) {
  const rows = products.map((event) => ({ ...event, day: dayOf(event.at) }))
  return sql`INSERT INTO product_event (id, day, at_ms, session_id, visitor_id, type, product_id, category, position,
    is_sample)
    SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'visitorId', value->>'type',
    product.id, product.category, value->>'position', ${isSample ? 1 : 0}
    FROM json_each(${JSON.stringify(rows)}) JOIN product ON product.id = value->>'productId'
    WHERE true ON CONFLICT (id) DO NOTHING`
}

function insertFeedback(feedback: readonly (FeedbackRecord & RecordOwner)[], isSample: boolean) {
  const rows = feedback.map((event) => ({ ...event, day: dayOf(event.at) }))
  return sql`INSERT INTO feedback_event (id, day, at_ms, session_id, visitor_id, message_id, product_id, score, reason,
    comment, is_sample)
    SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'visitorId', value->>'messageId',
    value->>'productId', value->>'score', value->>'reason', value->>'comment', ${isSample ? 1 : 0}
    FROM json_each(${JSON.stringify(rows)}) WHERE true ON CONFLICT (id)
    DO UPDATE SET score = excluded.score, reason = excluded.reason, comment = excluded.comment`
}
