/** The figures on top of the dashboard, beside those of the period before, and the course of the period by day. */
import { sql } from 'drizzle-orm'
import { DAY_MS, dayOf } from '../../domain/analytics/events.ts'
import { percentile } from '../../domain/analytics/percentiles.ts'
import { hasEvents, periodBefore, periodOf, type Range } from '../../domain/analytics/period.ts'
import { compareWith, ratio } from '../../domain/analytics/ratio.ts'
import { type DailyFigures, KPI_NAMES, type KpiName, type Overview } from '../../shared/analytics.ts'
import { countPeople, countResponseTimes, sumProducts, sumTurns } from './counts.ts'
import { type AnalyticsDb, type PeriodRows, readPeriod } from './period-rows.ts'
import { runnerOf } from '../sql/sql-runner.ts'

type Kpis = Record<KpiName, number | null>

export async function readOverview(d1: D1Database, days: number, now: number): Promise<Overview> {
  const db = runnerOf(d1)
  const range = periodOf(days, now)
  const before = periodBefore(range, days)
  const rows = await readPeriod(db, range)
  const [current, previous, daily, sample] = await Promise.all([
    readKpis(db, rows, true),
    readPeriod(db, before).then((rowsBefore) => readKpis(db, rowsBefore, hasEvents(before, now))),
    readDaily(db, rows, range),
    db.get<{ found: number }>(sql`SELECT EXISTS (SELECT 1 FROM turn_event WHERE is_sample) AS found`),
  ])
  const kpis = Object.fromEntries(
    KPI_NAMES.map((name) => [name, compareWith(current[name], previous[name])]),
  ) as Overview['kpis']
  return { period: { days, ...range }, kpis, daily, hasSample: sample?.found === 1 }
}

/** `isWhole`: single events still exist for all of the period, so people can be counted and half days are right. */
async function readKpis(db: AnalyticsDb, rows: PeriodRows, isWhole: boolean): Promise<Kpis> {
  if (!isWhole) return Object.fromEntries(KPI_NAMES.map((name) => [name, null])) as Kpis
  const [turns, people, products, steps] = await Promise.all([
    sumTurns(db, rows),
    countPeople(db, rows),
    sumProducts(db, rows),
    countResponseTimes(db, rows),
  ])
  const { impressions, clicks, outbound, saves, compares } = products
  return {
    turns: turns.turns,
    sessions: people.sessions,
    visitors: people.visitors,
    impressions,
    clicks,
    outbound,
    saves,
    compares,
    ctr: ratio(clicks, impressions),
    zeroResultRate: ratio(turns.zeroResults, turns.searches),
    errorRate: ratio(turns.failed, turns.turns),
    p95ResponseTimeMs: percentile(steps, 0.95),
    satisfaction: ratio(people.scoreSum, people.scoreCount),
  }
}

async function readDaily(db: AnalyticsDb, rows: PeriodRows, { from, to }: Range): Promise<DailyFigures[]> {
  const [turns, totals, products] = await Promise.all([
    db.all<{ day: number; turns: number; zeroResults: number }>(sql`SELECT day, sum(turns) AS turns,
      sum(zero_results) AS zeroResults FROM ${rows.of('turns')} GROUP BY day`),
    db.all<{ day: number; sessions: number; visitors: number }>(sql`SELECT day, sessions, visitors
      FROM ${rows.of('totals')}`),
    db.all<{ day: number; impressions: number; clicks: number; outbound: number }>(sql`SELECT day,
      sum(impressions) AS impressions, sum(clicks) AS clicks, sum(outbound) AS outbound
      FROM ${rows.of('products')} GROUP BY day`),
  ])
  const figures: DailyFigures[] = []
  for (let day = dayOf(from); day <= dayOf(to - 1); day++) {
    figures.push({
      date: toDate(day),
      turns: 0,
      zeroResults: 0,
      sessions: 0,
      visitors: 0,
      impressions: 0,
      clicks: 0,
      outbound: 0,
      ...withoutDay(turns.find((row) => row.day === day)),
      ...withoutDay(totals.find((row) => row.day === day)),
      ...withoutDay(products.find((row) => row.day === day)),
    })
  }
  return figures
}

/** ISO date of a day number. */
export function toDate(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

function withoutDay<T extends { day: number }>(row: T | undefined): Omit<T, 'day'> | undefined {
  if (row === undefined) return undefined
  const { day: _day, ...rest } = row
  return rest
}
