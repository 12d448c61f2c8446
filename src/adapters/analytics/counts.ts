/** Sums that several answers share. */
import { sql } from 'drizzle-orm'
import type { AnalyticsDb, PeriodRows } from './period-rows.ts'

export interface TurnSums {
  turns: number
  failed: number
  responseMs: number
  slow: number
  fast: number
  confidence: number
  confident: number
  lowConfidence: number
  messages: number
  messageLength: number
  responseLength: number
  withProducts: number
  searches: number
  zeroResults: number
  relaxed: number
}

/** Sums over every turn of the period. */
export async function sumTurns(db: AnalyticsDb, rows: PeriodRows): Promise<TurnSums> {
  const sums = await db.get<TurnSums>(sql`SELECT coalesce(sum(turns), 0) AS turns,
    coalesce(sum(turns) FILTER (WHERE status = 'failed'), 0) AS failed,
    coalesce(sum(response_ms_sum), 0) AS responseMs, coalesce(sum(slow_turns), 0) AS slow,
    coalesce(sum(fast_turns), 0) AS fast, coalesce(sum(confidence_sum), 0) AS confidence,
    coalesce(sum(confidence_count), 0) AS confident, coalesce(sum(low_confidence_turns), 0) AS lowConfidence,
    coalesce(sum(messages), 0) AS messages, coalesce(sum(message_length_sum), 0) AS messageLength,
    coalesce(sum(response_length_sum), 0) AS responseLength, coalesce(sum(turns_with_products), 0) AS withProducts,
    coalesce(sum(searches), 0) AS searches, coalesce(sum(zero_results), 0) AS zeroResults,
    coalesce(sum(relaxed_turns), 0) AS relaxed FROM ${rows.of('turns')}`)
  if (sums === undefined) throw new Error('invariant: an aggregate without groups has one row')
  return sums
}

export interface PeopleCounts {
  sessions: number
  visitors: number
  scoreSum: number
  scoreCount: number
}

/** Distinct sessions and visitors with a turn in the period, and what was rated in it. */
export async function countPeople(db: AnalyticsDb, rows: PeriodRows): Promise<PeopleCounts> {
  const counts = await db.get<PeopleCounts>(sql`SELECT
    count(DISTINCT session_id) FILTER (WHERE turns > 0) AS sessions,
    count(DISTINCT visitor_id) FILTER (WHERE turns > 0) AS visitors, coalesce(sum(score_sum), 0) AS scoreSum,
    coalesce(sum(score_count), 0) AS scoreCount FROM ${rows.of('sessions')}`)
  if (counts === undefined) throw new Error('invariant: an aggregate without groups has one row')
  return counts
}

export interface ProductSums {
  impressions: number
  clicks: number
  outbound: number
  saves: number
  compares: number
  copies: number
}

export async function sumProducts(db: AnalyticsDb, rows: PeriodRows): Promise<ProductSums> {
  const sums = await db.get<ProductSums>(sql`SELECT coalesce(sum(impressions), 0) AS impressions,
    coalesce(sum(clicks), 0) AS clicks, coalesce(sum(outbound), 0) AS outbound, coalesce(sum(saves), 0) AS saves,
    coalesce(sum(compares), 0) AS compares, coalesce(sum(copies), 0) AS copies FROM ${rows.of('products')}`)
  if (sums === undefined) throw new Error('invariant: an aggregate without groups has one row')
  return sums
}

/** Response times by step. */
export function countResponseTimes(db: AnalyticsDb, rows: PeriodRows): Promise<{ value: number; turns: number }[]> {
  return db.all(sql`SELECT response_time_ms AS value, sum(turns) AS turns FROM ${rows.of('responseTimes')} GROUP BY 1`)
}
