/**
 * The turn limit of the session's visitor. The session that speaks has the visitor's number and counts by itself; it is
 * asked for when a socket comes, once an hour, or after another session of the visitor has spoken. Until the limiter
 * answers the session counts from what it knows, which is at most one burst too generous: the limit guards cost, and a
 * turn here is cheap.
 */
import { decideRate, type RateDecision, type RateLimit } from '../../src/domain/limits/gcra.ts'
import { within } from '../../src/adapters/calls/within.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import type { HeldRate, SessionStore } from './session-store.ts'

/** How long a turn waits for the limiter. */
const PATIENCE_MS = 150
/** Objects that the numbers of all visitors are spread over: each is asked once an hour for each of its own. */
const LIMITERS = 16

export class RateLease {
  readonly #env: Pick<Env, 'RATE_LIMITER'>
  readonly #store: SessionStore
  readonly #limit: RateLimit
  #held: HeldRate | null
  #asking: Promise<void> | null = null

  constructor(env: Pick<Env, 'RATE_LIMITER'>, store: SessionStore, limit: RateLimit) {
    this.#env = env
    this.#store = store
    this.#limit = limit
    this.#held = store.session()?.rate ?? null
  }

  /** The number as it is kept with the session; null while another has it. */
  get held(): HeldRate | null {
    return this.#held
  }

  /** Asks for the number, unless the session has it. Resolves when it is there, or was waited for long enough. */
  async hold(visitorId: string, sessionId: string): Promise<void> {
    if (this.#held !== null && Date.now() < this.#held.untilMs) return
    this.#asking ??= this.#ask(visitorId, sessionId).finally(() => {
      this.#asking = null
    })
    await within(this.#asking, PATIENCE_MS, () => undefined)
  }

  /** Counts a turn. */
  take(): RateDecision {
    const { arrivalMs, untilMs } = this.#held ?? { arrivalMs: 0, untilMs: 0 }
    const decision = decideRate(this.#limit, arrivalMs, Date.now())
    this.#held = { arrivalMs: decision.theoreticalArrivalMs, untilMs }
    return decision
  }

  /** Lets the number go to another session of the visitor: what it was, in epoch ms. */
  async release(): Promise<number> {
    // A loan that is on its way is part of it.
    await this.#asking
    const arrivalMs = this.#held?.arrivalMs ?? 0
    this.#held = null
    if (this.#store.session()?.rate) this.#store.save({ rate: null })
    return arrivalMs
  }

  /** As release, for a session that goes away. Never rejects. */
  async giveBack(visitorId: string, sessionId: string): Promise<void> {
    if (this.#held === null) return
    try {
      await this.#limiterOf(visitorId).giveBack(visitorId, sessionId, await this.release())
    } catch (error) {
      log({ event: 'rate_limiter_failed', error: describeError(error).error })
    }
  }

  #limiterOf(visitorId: string) {
    return this.#env.RATE_LIMITER.getByName(limiterNameOf(visitorId))
  }

  async #ask(visitorId: string, sessionId: string): Promise<void> {
    try {
      const lent = await this.#limiterOf(visitorId).lend(visitorId, sessionId)
      this.#held = { ...lent, arrivalMs: Math.max(lent.arrivalMs, this.#held?.arrivalMs ?? 0) }
    } catch (error) {
      log({ event: 'rate_limiter_failed', error: describeError(error).error })
    }
  }
}

/** The object that keeps the visitor's number. Ids are random, so each has an even share. */
export function limiterNameOf(visitorId: string): string {
  const sum = Array.from(visitorId, (character) => character.charCodeAt(0)).reduce((total, code) => total + code, 0)
  return `visitors:${sum % LIMITERS}`
}
