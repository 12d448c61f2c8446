/** A period as a source of rows: finished days from their aggregates, the others from their events. */
import { sql, type SQL } from 'drizzle-orm'
import { DAY_MS, dayOf } from '../../domain/analytics/events.ts'
import type { Range } from '../../domain/analytics/period.ts'
import { type Aggregate, AGGREGATES } from './aggregates.ts'
import type { SqlRunner } from '../sql/sql-runner.ts'

export type AnalyticsDb = SqlRunner

export interface PeriodRows {
  /** The FROM clause of an aggregate over the period. */
  of: (name: keyof typeof AGGREGATES) => SQL
  /** The condition that picks the period's events. */
  events: SQL
}

/** Looks which days are aggregated. A day that the period only touches is always counted from its events. */
export async function readPeriod(db: AnalyticsDb, range: Range): Promise<PeriodRows> {
  const first = dayOf(range.from)
  const last = dayOf(range.to - 1)
  const stored = await db.all<{ day: number }>(sql`SELECT day FROM rollup_day WHERE day >= ${first} AND day <= ${last}`)
  const isWhole = (day: number) => day * DAY_MS >= range.from && (day + 1) * DAY_MS <= range.to
  const rolled = stored.map(({ day }) => day).filter(isWhole)
  const live: number[] = []
  for (let day = first; day <= last; day++) if (!rolled.includes(day)) live.push(day)
  const liveRows = sql`day IN (SELECT value FROM json_each(${JSON.stringify(live)}))
    AND at_ms >= ${range.from} AND at_ms < ${range.to}`
  return {
    of: (name) => unionOf(AGGREGATES[name], rolled, liveRows),
    events: sql`day >= ${first} AND day <= ${last} AND at_ms >= ${range.from} AND at_ms < ${range.to}`,
  }
}

function unionOf({ table, columns, select }: Aggregate, rolled: readonly number[], liveRows: SQL): SQL {
  const names = sql.raw(columns.join(', '))
  const stored = sql`SELECT ${names} FROM ${sql.raw(table)}
    WHERE day IN (SELECT value FROM json_each(${JSON.stringify(rolled)}))`
  // A compound SELECT takes its column names from its first part.
  return sql`(${stored} UNION ALL SELECT * FROM (${select(liveRows)}))`
}
