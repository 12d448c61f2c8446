/** When to try again. Pure: randomness is passed in, times are durations. */

export interface RetryPolicy {
  /** Tries in all, the first included. */
  attempts: number
  baseMs: number
  /** Longest single pause that chance may choose. */
  capMs: number
  /** Longest time that all pauses and tries may take together. */
  totalMs: number
}

export interface RetryQuestion {
  /** How many tries have failed; at least 1. */
  failed: number
  /** Time since the first try began, in ms. */
  elapsedMs: number
  /** What the other side asked for; null when it said nothing. */
  retryAfterMs: number | null
  /** Uniform in [0, 1). */
  random: number
}

/**
 * Milliseconds to wait before the next try, or null when there should be none. Full jitter: anything between nothing
 * and the exponential bound, so that many clients spread out (Brooker, "Exponential Backoff and Jitter", 2015). What
 * the other side asks for is waited for in full; when that does not fit into the total, trying again is pointless.
 */
export function decideRetry(policy: RetryPolicy, question: RetryQuestion): number | null {
  const { failed, elapsedMs, retryAfterMs, random } = question
  if (failed >= policy.attempts) return null
  const bound = Math.min(policy.capMs, policy.baseMs * 2 ** (failed - 1))
  const delayMs = Math.max(Math.floor(random * bound), retryAfterMs ?? 0)
  return elapsedMs + delayMs >= policy.totalMs ? null : delayMs
}
