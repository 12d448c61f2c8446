/** So many a day, counted in UTC days. Pure: the caller keeps the count. */

export interface DailyCount {
  /** Days since 1970-01-01 UTC. */
  day: number
  used: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** What is left of the day's budget at `now` (epoch ms). A count of another day is none, wherever the clock jumped. */
export function budgetLeft(count: DailyCount, perDay: number, now: number): number {
  return Math.max(0, perDay - (count.day === dayOf(now) ? count.used : 0))
}

/** The count after one more. */
export function countOne(count: DailyCount, now: number): DailyCount {
  const day = dayOf(now)
  return { day, used: count.day === day ? count.used + 1 : 1 }
}

/** Milliseconds until the next day begins. */
export function untilNextDayMs(now: number): number {
  return (dayOf(now) + 1) * DAY_MS - now
}

function dayOf(now: number): number {
  return Math.floor(now / DAY_MS)
}
