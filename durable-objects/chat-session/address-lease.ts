/** Turns of a visitor who has just begun count for the address too. A session takes some at a time from its limiter. */
import type { RateLimit } from '../../src/domain/limits/gcra.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import { within } from '../../src/adapters/calls/within.ts'

/** Turns taken at a time: what a session that falls silent leaves unused is lost to the address for a minute. */
const TURNS_AT_ONCE = 5
const PATIENCE_MS = 150

export class AddressLease {
  readonly #env: Pick<Env, 'RATE_LIMITER'>
  readonly #limit: RateLimit
  #left = 0

  constructor(env: Pick<Env, 'RATE_LIMITER'>, limit: RateLimit) {
    this.#env = env
    this.#limit = limit
  }

  /** Gives the milliseconds until there is room for a turn, 0 when there is. A silent limiter lets it pass. */
  async prepare(addressKey: string): Promise<number> {
    if (this.#left > 0) return 0
    try {
      const limiter = this.#env.RATE_LIMITER.getByName(`turns:${addressKey}`)
      const decision = await within(limiter.take(this.#limit, TURNS_AT_ONCE), PATIENCE_MS, () => null)
      if (decision === null) return 0
      this.#left = decision.granted
      return decision.granted > 0 ? 0 : decision.retryAfterMs
    } catch (error) {
      log({ event: 'rate_limiter_failed', error: describeError(error).error })
      return 0
    }
  }

  /** Counts a turn that there is room for. */
  take(): void {
    this.#left = Math.max(0, this.#left - 1)
  }
}
