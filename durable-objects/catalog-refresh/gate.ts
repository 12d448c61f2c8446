/**
 * Every call to Amazon passes here, whoever makes it: one pace, one budget, one breaker for the whole site. A place is
 * taken without an `await`, so two callers never get the same one.
 */
import { describeAmazonError, isAboutItems, type AmazonError } from '../../src/adapters/amazon/errors.ts'
import type { CallGate, Permission } from '../../src/adapters/amazon/refresh-run.ts'
import {
  afterFailure,
  afterSuccess,
  breakerWaitMs,
  CLOSED_BREAKER,
  type BreakerPolicy,
} from '../../src/domain/limits/circuit-breaker.ts'
import { budgetLeft, countOne } from '../../src/domain/limits/daily-budget.ts'
import type { RefreshStore } from './refresh-store.ts'

const HOUR_MS = 60 * 60_000
const BREAKER: BreakerPolicy = { threshold: 5, pauseMs: 60_000 }
/** Access comes back with sales, a day or two later; a configuration is repaired by the owner. */
const PAUSE_MS: Partial<Record<AmazonError['code'], number>> = {
  not_eligible: 6 * HOUR_MS,
  unauthorized: HOUR_MS,
  forbidden: HOUR_MS,
}
/** Longest pause that a throttling answer may ask for; more is a mistake or a clock. */
const THROTTLE_MAX_MS = HOUR_MS
/** A little more than the pace allows: calls do not travel equally fast. */
const SPACING = 1.05
/** Share of the daily budget that runs leave to shoppers who wait for an answer. */
const SHOPPERS_SHARE = 0.1

export interface GateLimits {
  requestsPerSecond: number
  dailyBudget: number
}

export class Gate implements CallGate {
  readonly #store: RefreshStore
  readonly #limits: GateLimits

  constructor(store: RefreshStore, limits: GateLimits) {
    this.#store = store
    this.#limits = limits
  }

  /** Other credentials begin afresh: what failed was the old ones. */
  recognise(credentials: string): void {
    if (this.#store.get('credentials') === credentials) return
    this.#store.set('credentials', credentials)
    this.#store.set('breaker', CLOSED_BREAKER)
    this.#store.set('token', null)
    this.#store.set('problem', null)
    this.#store.set('nextCallAt', 0)
  }

  ask(who: 'run' | 'shopper', now: number): Permission {
    const breaker = this.#store.get('breaker')
    const openMs = breakerWaitMs(breaker, now)
    if (openMs > 0) {
      return { kind: 'closed', cause: 'breaker_open', reason: breaker.open?.reason ?? 'paused', waitMs: openMs }
    }
    const reserve = who === 'run' ? Math.floor(this.#limits.dailyBudget * SHOPPERS_SHARE) : 0
    if (this.budgetLeft(now) <= reserve) {
      const reason = 'The day’s budget of calls to Amazon is used up'
      return { kind: 'closed', cause: 'budget_used', reason, waitMs: HOUR_MS }
    }
    const waitMs = this.#store.get('nextCallAt') - now
    // A clock that has gone back must not make everybody wait for the time it had been.
    return waitMs > 0 && waitMs <= THROTTLE_MAX_MS ? { kind: 'wait', waitMs } : { kind: 'go' }
  }

  /** Takes the place of one call. Counted before the call is made: one that is cut off has reached Amazon too. */
  take(now: number): void {
    this.#store.set('nextCallAt', now + Math.ceil((1000 * SPACING) / this.#limits.requestsPerSecond))
    this.#store.set('budget', countOne(this.#store.get('budget'), now))
  }

  succeeded(now: number): void {
    this.#store.set('breaker', afterSuccess())
    this.#store.set('problem', null)
    this.#store.set('lastSuccessAt', now)
  }

  failed(error: AmazonError, now: number): void {
    if (error.code === 'aborted') return
    this.#store.set('problem', describeAmazonError(error))
    if (error.code === 'throttled') {
      const pauseMs = Math.min(error.retryAfterMs ?? 0, THROTTLE_MAX_MS)
      this.#store.set('nextCallAt', Math.max(this.#store.get('nextCallAt'), now + pauseMs))
    }
    // The API is well when it says what is wrong with one request.
    if (error.code === 'not_found' || (error.code === 'rejected' && isAboutItems(error))) return
    const pauseMs = PAUSE_MS[error.code] ?? (error.code === 'rejected' ? HOUR_MS : null)
    const failure = { reason: describeAmazonError(error), pauseMs }
    this.#store.set('breaker', afterFailure(this.#store.get('breaker'), BREAKER, failure, now))
  }

  budgetLeft(now: number): number {
    return budgetLeft(this.#store.get('budget'), this.#limits.dailyBudget, now)
  }

  runBudget(now: number): number {
    return Math.max(0, this.budgetLeft(now) - Math.floor(this.#limits.dailyBudget * SHOPPERS_SHARE))
  }
}
