/** How a call of a session ends. */
import type { RateDecision } from '../../src/domain/limits/gcra.ts'
import type { ErrorCode } from '../../src/shared/errors.ts'

/** A call either worked or was refused with a code of the contract. */
export type Outcome<T> = { ok: true; value: T } | Refusal
/** `rate` comes with `rate_limited`. */
export type Refusal = { ok: false; code: ErrorCode; rate?: RateDecision }
/** `rate` is null for a turn that was accepted before and is not counted again. */
export type Admission = { rate: RateDecision | null }

/** What is not there, and what belongs to somebody else. */
export function notFound(): Refusal {
  return { ok: false, code: 'session_not_found' }
}
