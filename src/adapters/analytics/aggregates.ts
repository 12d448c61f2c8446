/**
 * The aggregates by day, each as one SELECT over events. The same SELECT fills its table once a day and counts the days
 * that are not filled yet, so both always tell the same.
 */
import { sql, type SQL } from 'drizzle-orm'
import { HARDLY_UNDERSTOOD_BELOW } from '../../domain/analytics/events.ts'
import { Intent } from '../../shared/chat.ts'

/** What was done with products, one row each: (day, session_id, visitor_id, type, product_id, category, position). */
const productEvents = (where: SQL) => sql`(SELECT day, session_id, visitor_id, event.value->>'type' AS type,
    event.value->>'productId' AS product_id, event.value->>'category' AS category, event.value->>'position' AS position
    FROM page_event, json_each(events) event WHERE ${where}
  UNION ALL SELECT day, session_id, visitor_id, type, product_id, category, position FROM product_event WHERE ${where})`

/** A condition on a turn: nothing was made of its message, or nothing that is far ahead of what else it may mean. */
export const IS_HARDLY_UNDERSTOOD = sql`(kind = 'message' AND confidence < ${HARDLY_UNDERSTOOD_BELOW})`

export interface Aggregate {
  table: string
  columns: readonly string[]
  /** `where` speaks of `day` and `at_ms` of the events. */
  select: (where: SQL) => SQL
}

/** Steps of at most 5 %, as toStep in domain/analytics/percentiles.ts. */
const RESPONSE_STEP = sql`CASE WHEN response_time_ms < 200 THEN response_time_ms
  WHEN response_time_ms < 2000 THEN response_time_ms / 10 * 10
  WHEN response_time_ms < 20000 THEN response_time_ms / 100 * 100
  ELSE response_time_ms / 1000 * 1000 END`

/** One bit an intent; their distinct sum is the set. */
const INTENT_BIT = sql.raw(
  `CASE intent ${Intent.options.map((intent, bit) => `WHEN '${intent}' THEN ${2 ** bit}`).join(' ')} ELSE 0 END`,
)

/** How many bits of `intents` are set over a group of rows. */
export const DISTINCT_INTENTS = sql.raw(Intent.options.map((_, bit) => `max((intents & ${2 ** bit}) > 0)`).join(' + '))

const turns: Aggregate = {
  table: 'daily_turn',
  columns: [
    'day',
    'hour',
    'intent',
    'strategy',
    'status',
    'turns',
    'response_ms_sum',
    'slow_turns',
    'fast_turns',
    'confidence_sum',
    'confidence_count',
    'low_confidence_turns',
    'messages',
    'message_length_sum',
    'response_length_sum',
    'turns_with_products',
    'searches',
    'zero_results',
    'relaxed_turns',
  ],
  select: (where) => sql`SELECT day, at_ms / 3600000 % 24 AS hour, intent, strategy, status, count(*),
    sum(response_time_ms), sum(response_time_ms > 3000), sum(response_time_ms < 500),
    coalesce(sum(confidence), 0), count(confidence), coalesce(sum(${IS_HARDLY_UNDERSTOOD}), 0),
    count(message_length), coalesce(sum(message_length), 0), sum(response_length),
    sum(product_count > 0), sum(is_search), sum(is_zero_result), sum(is_relaxed)
    FROM turn_event WHERE ${where} GROUP BY day, hour, intent, strategy, status`,
}

const responseTimes: Aggregate = {
  table: 'daily_response_time',
  columns: ['day', 'response_time_ms', 'turns'],
  select: (where) =>
    sql`SELECT day, ${RESPONSE_STEP} AS step, count(*) FROM turn_event WHERE ${where} GROUP BY day, step`,
}

const sessions: Aggregate = {
  table: 'daily_session',
  columns: [
    'day',
    'session_id',
    'visitor_id',
    'turns',
    'intents',
    'score_sum',
    'score_count',
    'clicks',
    'outbound',
    'saves',
    'compares',
  ],
  select: (where) => sql`SELECT day, session_id, max(visitor_id), sum(turns), max(intents), sum(score_sum),
    sum(score_count), sum(clicks), sum(outbound), sum(saves), sum(compares) FROM (
      SELECT day, session_id, visitor_id, count(*) AS turns, sum(DISTINCT ${INTENT_BIT}) AS intents, 0 AS score_sum,
        0 AS score_count, 0 AS clicks, 0 AS outbound, 0 AS saves, 0 AS compares
        FROM turn_event WHERE ${where} GROUP BY day, session_id
      UNION ALL SELECT day, session_id, visitor_id, 0, 0, coalesce(sum(score), 0), count(score), 0, 0, 0, 0
        FROM feedback_event WHERE ${where} GROUP BY day, session_id
      UNION ALL SELECT day, session_id, visitor_id, 0, 0, 0, 0, sum(type = 'click'), sum(type = 'outbound'),
        sum(type = 'save'), sum(type = 'compare')
        FROM ${productEvents(where)} GROUP BY day, session_id
    ) GROUP BY day, session_id`,
}

const searches: Aggregate = {
  table: 'daily_search',
  columns: ['day', 'category', 'terms', 'searches', 'zero_results', 'relaxed_turns', 'sessions'],
  select: (where) => sql`SELECT day, coalesce(category, '') AS c, coalesce(terms, '') AS t, count(*),
    sum(is_zero_result), sum(is_relaxed), count(DISTINCT session_id)
    FROM turn_event WHERE ${where} AND is_search GROUP BY day, c, t`,
}

const constraints: Aggregate = {
  table: 'daily_constraint',
  columns: ['day', 'name', 'op', 'value', 'unit', 'turns', 'relaxed_turns', 'sessions'],
  select: (where) => sql`SELECT day, name, op, value, unit, count(*), sum(is_relaxed), count(DISTINCT session_id)
    FROM (SELECT day, session_id, fact.value->>'name' AS name, fact.value->>'op' AS op, fact.value->>'value' AS value,
        fact.value->>'unit' AS unit, fact.value->>'isRelaxed' AS is_relaxed
        FROM turn_event, json_each(turn_event.constraints) fact WHERE ${where}
      UNION ALL SELECT day, session_id, name, op, value, unit, is_relaxed FROM constraint_event WHERE ${where})
    GROUP BY day, name, op, value, unit`,
}

const products: Aggregate = {
  table: 'daily_product',
  columns: [
    'day',
    'product_id',
    'position',
    'category',
    'impressions',
    'clicks',
    'outbound',
    'saves',
    'unsaves',
    'compares',
    'copies',
    'score_sum',
    'score_count',
  ],
  select: (where) => sql`SELECT day, product_id, position, max(category), sum(impressions), sum(clicks), sum(outbound),
    sum(saves), sum(unsaves), sum(compares), sum(copies), sum(score_sum), sum(score_count) FROM (
      SELECT day, product_id, position, max(category) AS category, sum(type = 'impression') AS impressions,
        sum(type = 'click') AS clicks, sum(type = 'outbound') AS outbound, sum(type = 'save') AS saves,
        sum(type = 'unsave') AS unsaves, sum(type = 'compare') AS compares, sum(type = 'copy') AS copies,
        0 AS score_sum, 0 AS score_count
        FROM ${productEvents(where)} GROUP BY day, product_id, position
      UNION ALL SELECT day, product_id, 0, '', 0, 0, 0, 0, 0, 0, 0, sum(score), count(score)
        FROM feedback_event WHERE ${where} AND product_id IS NOT NULL AND score IS NOT NULL GROUP BY day, product_id
    ) GROUP BY day, product_id, position`,
}

const totals: Aggregate = {
  table: 'daily_total',
  columns: ['day', 'sessions', 'visitors', 'score_sum', 'score_count'],
  select: (where) => sql`SELECT day, sum(sessions), sum(visitors), sum(score_sum), sum(score_count) FROM (
      SELECT day, count(DISTINCT session_id) AS sessions, count(DISTINCT visitor_id) AS visitors, 0 AS score_sum,
        0 AS score_count FROM turn_event WHERE ${where} GROUP BY day
      UNION ALL SELECT day, 0, 0, coalesce(sum(score), 0), count(score) FROM feedback_event WHERE ${where} GROUP BY day
    ) GROUP BY day`,
}

export const AGGREGATES = { turns, responseTimes, sessions, searches, constraints, products, totals }
