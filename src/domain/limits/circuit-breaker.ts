/**
 * Stops asking what keeps failing. Pure: `now` (epoch ms) is passed in, the caller keeps the state. After the pause one
 * request may try; it closes the breaker or opens it again.
 */

export interface Breaker {
  /** Failures in a row. */
  failures: number
  /** Null while closed. */
  open: { reason: string; untilMs: number; pauseMs: number } | null
}

export const CLOSED_BREAKER: Breaker = { failures: 0, open: null }

export interface BreakerPolicy {
  /** Failures in a row that open it. */
  threshold: number
  pauseMs: number
}

/** Milliseconds until a request may try; 0 when it may now. */
export function breakerWaitMs({ open }: Breaker, now: number): number {
  if (open === null) return 0
  const waitMs = open.untilMs - now
  // More than the whole pause is left: the clock was ahead when it opened, and nothing is known of the time since.
  return waitMs > open.pauseMs ? 0 : Math.max(0, waitMs)
}

/** Every success closes it. */
export function afterSuccess(): Breaker {
  return CLOSED_BREAKER
}

/** Counts a failure. A failure that names its own pause (ineligible, wrong secret) opens at once. */
export function afterFailure(
  breaker: Breaker,
  policy: BreakerPolicy,
  failure: { reason: string; pauseMs: number | null },
  now: number,
): Breaker {
  const failures = breaker.failures + 1
  const opens = failure.pauseMs !== null || breaker.open !== null || failures >= policy.threshold
  if (!opens) return { failures, open: null }
  const pauseMs = failure.pauseMs ?? policy.pauseMs
  return { failures, open: { reason: failure.reason, untilMs: now + pauseMs, pauseMs } }
}
