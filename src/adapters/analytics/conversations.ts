/** How conversations went, over a period. */
import { sql } from 'drizzle-orm'
import { DAY_MS, dayOf } from '../../domain/analytics/events.ts'
import { clockOf } from '../../domain/analytics/local-time.ts'
import { percentile } from '../../domain/analytics/percentiles.ts'
import { periodOf } from '../../domain/analytics/period.ts'
import { ratio } from '../../domain/analytics/ratio.ts'
import type { Conversations } from '../../shared/analytics.ts'
import { countPeople, countResponseTimes, sumTurns } from './counts.ts'
import { toDate } from './overview.ts'
import { readPeriod } from './period-rows.ts'
import { runnerOf } from '../sql/sql-runner.ts'

const HOUR_MS = DAY_MS / 24

/** `timeZone`, an IANA name, is that of hours and weekdays; days stay UTC days. */
export async function readConversations(
  d1: D1Database,
  days: number,
  now: number,
  timeZone = 'UTC',
): Promise<Conversations> {
  const db = runnerOf(d1)
  const range = periodOf(days, now)
  const rows = await readPeriod(db, range)
  const [sums, people, steps, intents, strategies, times] = await Promise.all([
    sumTurns(db, rows),
    countPeople(db, rows),
    countResponseTimes(db, rows),
    db.all<{ intent: string; turns: number }>(sql`SELECT intent, sum(turns) AS turns FROM ${rows.of('turns')}
      GROUP BY intent ORDER BY turns DESC, intent`),
    db.all<{ strategy: string; turns: number }>(sql`SELECT strategy, sum(turns) AS turns FROM ${rows.of('turns')}
      GROUP BY strategy ORDER BY turns DESC`),
    db.all<{ day: number; hour: number; turns: number }>(sql`SELECT day, hour, sum(turns) AS turns
      FROM ${rows.of('turns')} GROUP BY day, hour`),
  ])
  const read = clockOf(timeZone)
  const clocked = times.map((row) => ({ ...row, local: read(row.day * DAY_MS + row.hour * HOUR_MS) }))
  const volume = (isIn: (row: (typeof clocked)[number]) => boolean) =>
    clocked.filter(isIn).reduce((total, { turns }) => total + turns, 0)
  const dayNumbers = Array.from({ length: days }, (_, index) => dayOf(range.from) + index)
  return {
    period: { days, ...range },
    totalTurns: sums.turns,
    uniqueSessions: people.sessions,
    uniqueVisitors: people.visitors,
    avgResponseTimeMs: ratio(sums.responseMs, sums.turns),
    p50ResponseTimeMs: percentile(steps, 0.5),
    p95ResponseTimeMs: percentile(steps, 0.95),
    p99ResponseTimeMs: percentile(steps, 0.99),
    avgConfidence: ratio(sums.confidence, sums.confident),
    avgMessageLength: ratio(sums.messageLength, sums.messages),
    avgResponseLength: ratio(sums.responseLength, sums.turns),
    topIntents: intents.slice(0, 10),
    intentDistribution: Object.fromEntries(intents.map(({ intent, turns }) => [intent, turns / sums.turns])),
    strategies: Object.fromEntries(strategies.map(({ strategy, turns }) => [strategy, turns])),
    dailyVolume: dayNumbers.map((day) => ({ date: toDate(day), turns: volume((row) => row.day === day) })),
    hourlyVolume: Array.from({ length: 24 }, (_, hour) => volume(({ local }) => local.hour === hour)),
    weekdayVolume: Array.from({ length: 7 }, (_, weekday) => volume(({ local }) => local.weekday === weekday)),
    timeZone,
    slowTurns: sums.slow,
    fastTurns: sums.fast,
    lowConfidenceTurns: sums.lowConfidence,
    turnsPerSession: ratio(sums.turns, people.sessions),
    sessionsPerVisitor: ratio(people.sessions, people.visitors),
    errorRate: ratio(sums.failed, sums.turns),
    zeroResultRate: ratio(sums.zeroResults, sums.searches),
    satisfaction: { mean: ratio(people.scoreSum, people.scoreCount), count: people.scoreCount },
  }
}
