/**
 * The generic cell rate algorithm: a leaky bucket that keeps one number, the theoretical arrival time (ATM Forum
 * Traffic Management 4.0, §4.4.2). Pure: `now` is passed in, the caller keeps the number.
 */

export interface RateLimit {
  /** Sustained rate. */
  perMinute: number
  /** How many may come at once after a pause; at least 1. */
  burst: number
}

export interface RateDecision {
  allowed: boolean
  /** The number to keep: epoch ms at which the bucket is empty again. Unchanged when refused. */
  theoreticalArrivalMs: number
  /** How many more would be allowed at this moment. */
  remaining: number
  /** Milliseconds until the next one is allowed; 0 when allowed. */
  retryAfterMs: number
  /** Milliseconds until the full burst is there again. */
  resetAfterMs: number
}

/** Decides one request at `now` (epoch ms). `theoreticalArrivalMs` is what the last allowed one left; 0 at first. */
export function decideRate(limit: RateLimit, theoreticalArrivalMs: number, now: number): RateDecision {
  const intervalMs = 60_000 / limit.perMinute
  const toleranceMs = intervalMs * limit.burst
  // A clock that was ahead may have left a time too far in the future: nobody waits longer than a full bucket.
  const arrival = Math.min(Math.max(theoreticalArrivalMs, now), now + toleranceMs)
  const next = arrival + intervalMs
  const allowed = next - now <= toleranceMs + 1e-6
  const kept = allowed ? next : arrival
  return {
    allowed,
    theoreticalArrivalMs: kept,
    remaining: Math.max(0, Math.floor((toleranceMs - (kept - now)) / intervalMs + 1e-6)),
    retryAfterMs: allowed ? 0 : Math.max(1, Math.ceil(next - now - toleranceMs)),
    resetAfterMs: Math.max(0, Math.ceil(kept - now)),
  }
}
