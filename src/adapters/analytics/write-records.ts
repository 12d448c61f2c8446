/** Stores what sessions recorded. Every row has an id of its own: whatever arrives twice is stored once. */
import {
  type AnalyticsRecord,
  type ConstraintFact,
  dayOf,
  type ProductRecord,
  type TurnRecord,
} from '../../domain/analytics/events.ts'

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
  const statements = recordStatements(db, records, isSample)
  if (statements.length > 0) await db.batch(statements)
}

/** What stores records, for a transaction that does more. */
export function recordStatements(
  db: D1Database,
  records: readonly OwnedRecord[],
  isSample = false,
): D1PreparedStatement[] {
  const sample = isSample ? 1 : 0
  const turns = records.filter((record) => record.kind === 'turn')
  const products = records.filter((record) => record.kind === 'product')
  const feedback = records.filter((record) => record.kind === 'feedback')
  const days = [...new Set(records.map(({ at }) => dayOf(at)))]
  const insert = (statement: string, rows: readonly object[]) =>
    rows.length === 0 ? [] : [db.prepare(statement).bind(JSON.stringify(rows), sample)]
  return [
    ...insert(INSERT_TURNS, turns.map(toTurnRow)),
    ...insert(INSERT_WORDS, toWordRows(turns)),
    ...insert(INSERT_PRODUCTS, toProductRows(products)),
    ...insert(
      INSERT_FEEDBACK,
      feedback.map((event) => ({ ...event, day: dayOf(event.at) })),
    ),
    ...(days.length === 0
      ? []
      : [
          db.prepare('DELETE FROM rollup_day WHERE day IN (SELECT value FROM json_each(?))').bind(JSON.stringify(days)),
        ]),
  ]
}

const INSERT_TURNS = `INSERT INTO turn_event (id, day, at_ms, session_id, visitor_id, message_id, kind, intent, strategy,
  status, confidence, response_time_ms, first_event_ms, message_length, response_length, product_count, is_search,
  is_zero_result, is_relaxed, category, terms, text, constraints, is_sample)
  SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'visitorId', value->>'messageId',
  value->>'turnKind', value->>'intent', value->>'strategy', value->>'status', value->>'confidence',
  value->>'responseTimeMs', value->>'firstEventMs', value->>'messageLength', value->>'responseLength',
  value->>'productCount', value->>'isSearch', value->>'isZeroResult', value->>'isRelaxed', value->>'category',
  value->>'terms', value->>'text', value->'constraints', ?2
  FROM json_each(?1) WHERE true ON CONFLICT (id) DO NOTHING`

function toTurnRow(turn: TurnRecord & RecordOwner) {
  return {
    ...turn,
    day: dayOf(turn.at),
    isRelaxed: turn.constraints.some(({ isRelaxed }) => isRelaxed) ? 1 : 0,
    isSearch: turn.isSearch ? 1 : 0,
    isZeroResult: turn.isZeroResult ? 1 : 0,
    constraints: toStored(turn.constraints),
  }
}

function toStored(facts: readonly ConstraintFact[]): ConstraintFact[] | undefined {
  const stored = facts.filter((fact) => !isOfWords(fact))
  return stored.length === 0 ? undefined : stored
}

const INSERT_WORDS = `INSERT INTO constraint_event (id, day, at_ms, session_id, name, op, value, unit, is_relaxed, is_sample)
  SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'name', value->>'op',
  value->>'value', value->>'unit', value->>'isRelaxed', ?2
  FROM json_each(?1) WHERE true ON CONFLICT (id) DO NOTHING`

/** The words of constraints go earlier than the rest, so they have rows of their own. */
function toWordRows(turns: readonly (TurnRecord & RecordOwner)[]) {
  return turns.flatMap(({ id, at, sessionId, constraints }) =>
    constraints.filter(isOfWords).map((fact, index) => ({
      ...fact,
      sessionId,
      id: `${id}:${index}`,
      day: dayOf(at),
      at,
      isRelaxed: fact.isRelaxed ? 1 : 0,
    })),
  )
}

function isOfWords({ name }: ConstraintFact): boolean {
  return name === 'terms'
}

const INSERT_PRODUCTS = `INSERT INTO page_event (id, day, at_ms, session_id, visitor_id, events, is_sample)
  SELECT * FROM (SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'visitorId',
    (SELECT json_group_array(json_object('type', event.value->>'type', 'productId', product.id,
        'category', product.category, 'position', event.value->>'position'))
      FROM json_each(row.value, '$.events') event JOIN product ON product.id = event.value->>'productId') AS events,
    ?2 FROM json_each(?1) row)
  WHERE events <> '[]' ON CONFLICT (id) DO UPDATE SET events = excluded.events`

/** One row for what was done on a day with the products of an answer. */
function toProductRows(products: readonly (ProductRecord & RecordOwner)[]) {
  const groups = Map.groupBy(products, ({ id, shownIn, at }) => `${shownIn ?? id}:${dayOf(at)}`)
  return [...groups].flatMap(([id, events]) => {
    const [first] = events
    if (first === undefined) return []
    const { at, sessionId, visitorId } = first
    const told = events.map(({ type, productId, position }) => ({ type, productId, position }))
    return [{ id, day: dayOf(at), at, sessionId, visitorId, events: told }]
  })
}

const INSERT_FEEDBACK = `INSERT INTO feedback_event (id, day, at_ms, session_id, visitor_id, message_id, product_id, score,
  reason, comment, is_sample)
  SELECT value->>'id', value->>'day', value->>'at', value->>'sessionId', value->>'visitorId', value->>'messageId',
  value->>'productId', value->>'score', value->>'reason', value->>'comment', ?2
  FROM json_each(?1) WHERE true ON CONFLICT (id)
  DO UPDATE SET score = excluded.score, reason = excluded.reason, comment = excluded.comment`
