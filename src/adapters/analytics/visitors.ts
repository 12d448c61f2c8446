/** How engaged visitors are: all of a period, and one of them. */
import { sql } from 'drizzle-orm'
import { DAY_MS } from '../../domain/analytics/events.ts'
import { decideTrend, engagementBands, engagementScore } from '../../domain/analytics/engagement.ts'
import { periodOf } from '../../domain/analytics/period.ts'
import { ratio } from '../../domain/analytics/ratio.ts'
import type { VisitorProfile, Visitors } from '../../shared/analytics.ts'
import { DISTINCT_INTENTS } from './aggregates.ts'
import { type AnalyticsDb, type PeriodRows, readPeriod } from './period-rows.ts'
import { runnerOf } from '../sql/sql-runner.ts'

const TOP_MAX = 20

interface VisitorRow {
  /** Null in a row that stands for several visitors. */
  visitorId: string | null
  visitors: number
  turns: number
  sessions: number
  distinctIntents: number
  meanRating: number | null
  lastDay: number
}

export async function readVisitors(d1: D1Database, days: number, now: number): Promise<Visitors> {
  const db = runnerOf(d1)
  const range = periodOf(days, now)
  const period = await readPeriod(db, range)
  // Counts beyond the highest threshold score alike, so that few groups come back however many visitors there are.
  const rows = await db.all<VisitorRow>(sql`WITH visitor AS MATERIALIZED (${perVisitor(period)})
    SELECT NULL AS visitorId, count(*) AS visitors, min(turns, 101) AS turns, min(sessions, 11) AS sessions,
      min(distinctIntents, 6) AS distinctIntents, round(meanRating, 1) AS meanRating, 0 AS lastDay
      FROM visitor GROUP BY 3, 4, 5, 6
    UNION ALL SELECT * FROM (SELECT visitorId, 1, turns, sessions, distinctIntents, meanRating, lastDay
      FROM visitor ORDER BY turns DESC, visitorId LIMIT ${TOP_MAX})`)
  const groups = rows.filter(({ visitorId }) => visitorId === null)
  return {
    period: { days, ...range },
    visitors: groups.reduce((sum, { visitors }) => sum + visitors, 0),
    bands: engagementBands(groups),
    top: rows.flatMap(({ visitorId, ...visitor }) => {
      if (visitorId === null) return []
      const { turns, sessions, lastDay } = visitor
      return [{ visitorId, engagementScore: engagementScore(visitor), turns, sessions, lastSeenAt: lastDay * DAY_MS }]
    }),
  }
}

function perVisitor(period: PeriodRows) {
  return sql`SELECT visitor_id AS visitorId, sum(turns) AS turns, count(DISTINCT session_id) AS sessions,
    ${DISTINCT_INTENTS} AS distinctIntents, sum(score_sum) / nullif(sum(score_count), 0) AS meanRating,
    max(day) AS lastDay FROM ${period.of('sessions')} GROUP BY visitor_id HAVING sum(turns) > 0`
}

interface VisitorSums {
  turns: number
  sessions: number
  messageLength: number | null
  responseLength: number | null
  firstSeenAt: number
  lastSeenAt: number
  activeDays: number
  lastWeek: number
  weekBefore: number
}

/** What is known of one visitor in the last 90 days; null when nothing is. */
export async function readVisitor(d1: D1Database, visitorId: string, now: number): Promise<VisitorProfile | null> {
  const db = runnerOf(d1)
  const [sums, rated, intents, hours, weekdays] = await Promise.all([
    db.get<VisitorSums>(sql`SELECT count(*) AS turns, count(DISTINCT session_id) AS sessions,
      avg(message_length) AS messageLength, avg(response_length) AS responseLength, min(at_ms) AS firstSeenAt,
      max(at_ms) AS lastSeenAt, count(DISTINCT day) AS activeDays,
      coalesce(sum(at_ms > ${now - 7 * DAY_MS}), 0) AS lastWeek,
      coalesce(sum(at_ms > ${now - 14 * DAY_MS} AND at_ms <= ${now - 7 * DAY_MS}), 0) AS weekBefore
      FROM turn_event WHERE visitor_id = ${visitorId}`),
    db.get<{ sum: number | null; count: number }>(sql`SELECT sum(score) AS sum, count(score) AS count
      FROM feedback_event WHERE visitor_id = ${visitorId}`),
    db.all<{ intent: string; turns: number }>(sql`SELECT intent, count(*) AS turns FROM turn_event
      WHERE visitor_id = ${visitorId} GROUP BY intent ORDER BY turns DESC, intent`),
    preferred(db, visitorId, 'at_ms / 3600000 % 24'),
    preferred(db, visitorId, '(day + 3) % 7 + 1'),
  ])
  if (sums === undefined || sums.turns === 0) return null
  const meanRating = ratio(rated?.sum ?? 0, rated?.count ?? 0)
  return {
    visitorId,
    engagementScore: engagementScore({ ...sums, distinctIntents: intents.length, meanRating }),
    turns: sums.turns,
    sessions: sums.sessions,
    intents,
    avgMessageLength: sums.messageLength,
    avgResponseLength: sums.responseLength,
    meanRating,
    firstSeenAt: sums.firstSeenAt,
    lastSeenAt: sums.lastSeenAt,
    activeDays: sums.activeDays,
    preferredHours: hours,
    preferredWeekdays: weekdays,
    trend: decideTrend(sums.lastWeek, sums.weekBefore, sums.activeDays),
  }
}

async function preferred(db: AnalyticsDb, visitorId: string, expression: string): Promise<number[]> {
  const rows = await db.all<{ value: number }>(sql`SELECT ${sql.raw(expression)} AS value FROM turn_event
    WHERE visitor_id = ${visitorId} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 3`)
  return rows.map(({ value }) => value)
}
