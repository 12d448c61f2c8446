/** When a feed is fetched, and when the owner should worry. Epoch ms and durations in ms; no clock. */

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** After the first failure; doubled with each further one. */
const RETRY_MS = 15 * MINUTE_MS
const RETRY_MAX_MS = 24 * HOUR_MS
/** Beyond the time after which it should have been fetched again. */
const STALE_GRACE_MS = 2 * HOUR_MS

/** When to fetch again: at its own pace, or after a failure sooner, then ever later. `failures` are those in a row. */
export function nextRunAt({ everyHours, failures }: { everyHours: number; failures: number }, now: number): number {
  const paceMs = everyHours * HOUR_MS
  if (failures === 0) return now + paceMs
  return now + Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** Math.min(failures - 1, 20))
}

/** Whether the last success is so old that what shoppers see may be wrong. */
export function isStale(
  { everyHours, lastSuccessAt, createdAt }: { everyHours: number; lastSuccessAt: number | null; createdAt: number },
  now: number,
): boolean {
  return now - (lastSuccessAt ?? createdAt) > 2 * everyHours * HOUR_MS + STALE_GRACE_MS
}
