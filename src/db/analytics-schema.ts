/**
 * What shoppers did, in D1: single events for 90 days, and aggregates by day for as long as the site exists. `day` is
 * the number of whole UTC days since the epoch. Rows of the sample activity are marked and can be taken out again.
 */
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, type SQLiteColumn, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const isSample = () => integer('is_sample', { mode: 'boolean' }).notNull().default(false)
/** Holds nothing but sample rows, so that asking for them costs nothing where there are none. */
const sampleIndex = (name: string, column: SQLiteColumn) =>
  index(name)
    .on(column)
    .where(sql`is_sample`)

/** One finished turn; `id` is `session:turn`. `text` and `terms` are the shopper's own words and go after 30 days. */
export const turnEvent = sqliteTable(
  'turn_event',
  {
    id: text('id').primaryKey(),
    day: integer('day').notNull(),
    at: integer('at_ms').notNull(),
    sessionId: text('session_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    /** Of the answer; null for turns of versions that did not note it. */
    messageId: text('message_id'),
    kind: text('kind', { enum: ['message', 'constraints', 'regenerate'] }).notNull(),
    intent: text('intent').notNull(),
    strategy: text('strategy').notNull(),
    status: text('status').notNull(),
    /** 0 to 1; null when nothing was understood because the turn ended before. */
    confidence: real('confidence'),
    responseTimeMs: integer('response_time_ms').notNull(),
    /** From accepting the turn to its first text or product; null when it had none. */
    firstEventMs: integer('first_event_ms'),
    /** Characters; null when the turn was no message. */
    messageLength: integer('message_length'),
    responseLength: integer('response_length').notNull(),
    productCount: integer('product_count').notNull(),
    isSearch: integer('is_search', { mode: 'boolean' }).notNull(),
    /** A search that showed nothing, not even after relaxing. */
    isZeroResult: integer('is_zero_result', { mode: 'boolean' }).notNull(),
    isRelaxed: integer('is_relaxed', { mode: 'boolean' }).notNull(),
    category: text('category'),
    terms: text('terms'),
    text: text('text'),
    /** What it obeyed or gave up but its words: `[{name, op, value, unit, isRelaxed}]`; null where there is nothing. */
    constraints: text('constraints', { mode: 'json' }),
    isSample: isSample(),
  },
  (table) => [
    sampleIndex('turn_event_sample', table.id),
    // Those of a session are found by their ids: every index is one more row that a turn writes.
    index('turn_event_day').on(table.day, table.at),
    index('turn_event_visitor').on(table.visitorId, table.at),
    index('turn_event_text')
      .on(table.day)
      .where(sql`${table.text} IS NOT NULL OR ${table.terms} IS NOT NULL`),
  ],
)

/**
 * Words that a search gave up, apart from its turn because they go earlier; and all constraints of the turns of earlier
 * versions.
 */
export const constraintEvent = sqliteTable(
  'constraint_event',
  {
    id: text('id').primaryKey(),
    day: integer('day').notNull(),
    at: integer('at_ms').notNull(),
    sessionId: text('session_id').notNull(),
    /** A key of the wire's `constraints`, or an attribute name. */
    name: text('name').notNull(),
    op: text('op').notNull(),
    value: text('value').notNull(),
    unit: text('unit').notNull(),
    isRelaxed: integer('is_relaxed', { mode: 'boolean' }).notNull(),
    isSample: isSample(),
  },
  (table) => [
    sampleIndex('constraint_event_sample', table.id),
    index('constraint_event_day').on(table.day, table.at),
    index('constraint_event_session').on(table.sessionId),
  ],
)

/**
 * What a shopper did on a day with the products of one answer, in one row: `events` are `{type, productId, category,
 * position}`. `category` is the product's when it came in; `position` counts from 1 and is 0 outside of lists.
 */
export const pageEvent = sqliteTable(
  'page_event',
  {
    /** `session:answer:day`. */
    id: text('id').primaryKey(),
    day: integer('day').notNull(),
    at: integer('at_ms').notNull(),
    sessionId: text('session_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    events: text('events', { mode: 'json' }).notNull(),
    isSample: isSample(),
  },
  (table) => [sampleIndex('page_event_sample', table.id), index('page_event_day').on(table.day, table.at)],
)

/** As page_event, one row for each product: of earlier versions. */
export const productEvent = sqliteTable(
  'product_event',
  {
    id: text('id').primaryKey(),
    day: integer('day').notNull(),
    at: integer('at_ms').notNull(),
    sessionId: text('session_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    type: text('type', {
      enum: ['impression', 'click', 'outbound', 'save', 'unsave', 'compare', 'copy'],
    }).notNull(),
    productId: text('product_id').notNull(),
    category: text('category').notNull(),
    /** From 1; 0 where the product stood in no list. */
    position: integer('position').notNull(),
    isSample: isSample(),
  },
  (table) => [
    sampleIndex('product_event_sample', table.id),
    index('product_event_day').on(table.day, table.at),
    index('product_event_session').on(table.sessionId),
  ],
)

/** What a shopper thought of an answer or a product. `reason` and `comment` go after 30 days. */
export const feedbackEvent = sqliteTable(
  'feedback_event',
  {
    id: text('id').primaryKey(),
    day: integer('day').notNull(),
    at: integer('at_ms').notNull(),
    sessionId: text('session_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    messageId: text('message_id'),
    productId: text('product_id'),
    /** 1 to 5: the rating, or 5 for a thumb up and 1 for a thumb down. Null when only words were given. */
    score: real('score'),
    reason: text('reason'),
    comment: text('comment'),
    isSample: isSample(),
  },
  (table) => [
    sampleIndex('feedback_event_sample', table.id),
    index('feedback_event_day').on(table.day, table.at),
    index('feedback_event_session').on(table.sessionId),
    index('feedback_event_visitor').on(table.visitorId),
  ],
)

/** The days whose aggregates are complete. Every other day is counted from its events. */
export const rollupDay = sqliteTable('rollup_day', {
  day: integer('day').primaryKey(),
  rolledAt: integer('rolled_at_ms').notNull(),
})

export const dailyTurn = sqliteTable(
  'daily_turn',
  {
    day: integer('day').notNull(),
    /** 0 to 23, UTC. */
    hour: integer('hour').notNull(),
    intent: text('intent').notNull(),
    strategy: text('strategy').notNull(),
    status: text('status').notNull(),
    turns: integer('turns').notNull(),
    responseMsSum: integer('response_ms_sum').notNull(),
    slowTurns: integer('slow_turns').notNull(),
    fastTurns: integer('fast_turns').notNull(),
    confidenceSum: real('confidence_sum').notNull(),
    confidenceCount: integer('confidence_count').notNull(),
    lowConfidenceTurns: integer('low_confidence_turns').notNull(),
    messages: integer('messages').notNull(),
    messageLengthSum: integer('message_length_sum').notNull(),
    responseLengthSum: integer('response_length_sum').notNull(),
    turnsWithProducts: integer('turns_with_products').notNull(),
    searches: integer('searches').notNull(),
    zeroResults: integer('zero_results').notNull(),
    relaxedTurns: integer('relaxed_turns').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.hour, table.intent, table.strategy, table.status] })],
)

/** Response times in steps of at most 5 %: see domain/analytics/percentiles.ts. */
export const dailyResponseTime = sqliteTable(
  'daily_response_time',
  {
    day: integer('day').notNull(),
    responseTimeMs: integer('response_time_ms').notNull(),
    turns: integer('turns').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.responseTimeMs] })],
)

/** One session on one day. Names a session, so it lives as long as events do: 90 days. */
export const dailySession = sqliteTable(
  'daily_session',
  {
    day: integer('day').notNull(),
    sessionId: text('session_id').notNull(),
    visitorId: text('visitor_id').notNull(),
    turns: integer('turns').notNull(),
    /** Bit n is set when the session had an intent that stands at place n of the wire's list. */
    intents: integer('intents').notNull(),
    scoreSum: real('score_sum').notNull(),
    scoreCount: integer('score_count').notNull(),
    clicks: integer('clicks').notNull(),
    outbound: integer('outbound').notNull(),
    saves: integer('saves').notNull(),
    compares: integer('compares').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.sessionId] })],
)

export const dailySearch = sqliteTable(
  'daily_search',
  {
    day: integer('day').notNull(),
    /** Empty where none was named. */
    category: text('category').notNull(),
    terms: text('terms').notNull(),
    searches: integer('searches').notNull(),
    zeroResults: integer('zero_results').notNull(),
    relaxedTurns: integer('relaxed_turns').notNull(),
    sessions: integer('sessions').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.category, table.terms] })],
)

export const dailyConstraint = sqliteTable(
  'daily_constraint',
  {
    day: integer('day').notNull(),
    name: text('name').notNull(),
    op: text('op').notNull(),
    value: text('value').notNull(),
    unit: text('unit').notNull(),
    turns: integer('turns').notNull(),
    relaxedTurns: integer('relaxed_turns').notNull(),
    sessions: integer('sessions').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.name, table.op, table.value, table.unit] })],
)

export const dailyProduct = sqliteTable(
  'daily_product',
  {
    day: integer('day').notNull(),
    productId: text('product_id').notNull(),
    position: integer('position').notNull(),
    category: text('category').notNull(),
    impressions: integer('impressions').notNull(),
    clicks: integer('clicks').notNull(),
    outbound: integer('outbound').notNull(),
    saves: integer('saves').notNull(),
    unsaves: integer('unsaves').notNull(),
    compares: integer('compares').notNull(),
    copies: integer('copies').notNull(),
    scoreSum: real('score_sum').notNull(),
    scoreCount: integer('score_count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.productId, table.position] })],
)

/** What stays of sessions and visitors when their rows are gone. */
export const dailyTotal = sqliteTable('daily_total', {
  day: integer('day').primaryKey(),
  sessions: integer('sessions').notNull(),
  visitors: integer('visitors').notNull(),
  scoreSum: real('score_sum').notNull(),
  scoreCount: integer('score_count').notNull(),
})
