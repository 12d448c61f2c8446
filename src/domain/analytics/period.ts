/** Periods of the dashboard: whole UTC days that end with today, and the same stretch before them. */
import { DAY_MS, dayOf, EVENT_DAYS } from './events.ts'

/** From `from` to before `to`, epoch ms. */
export interface Range {
  from: number
  to: number
}

/** Today and the `days - 1` days before it, up to and including `now`. */
export function periodOf(days: number, now: number): Range {
  return { from: (dayOf(now) - days + 1) * DAY_MS, to: now + 1 }
}

/** The period before: as long, and ended at the same time of day, so that a morning is compared with a morning. */
export function periodBefore({ from, to }: Range, days: number): Range {
  return { from: from - days * DAY_MS, to: to - days * DAY_MS }
}

/** Whether single events still exist for the whole period. */
export function hasEvents({ from }: Range, now: number): boolean {
  return dayOf(from) > dayOf(now) - EVENT_DAYS
}
