/**
 * One object per key (`visitor:<id>`), for limits that span sessions. The rule is pure (domain/limits); this keeps its
 * number. Kept in memory: an eviction after some idle seconds only errs on the permissive side, within one burst.
 */
import { DurableObject } from 'cloudflare:workers'
import { decideRate, type RateDecision, type RateLimit } from '../src/domain/limits/gcra.ts'

export class RateLimiter extends DurableObject<Env> {
  #theoreticalArrivalMs = 0

  /** Decides and counts one request. Synchronous inside, so two callers never get the same place. */
  async take(limit: RateLimit): Promise<RateDecision> {
    const decision = decideRate(limit, this.#theoreticalArrivalMs, Date.now())
    this.#theoreticalArrivalMs = decision.theoreticalArrivalMs
    return decision
  }

  /** Answers, so that health knows that objects can be reached. */
  async ping(): Promise<'pong'> {
    return 'pong'
  }
}
