/**
 * Stops a flood from one address before anything billable happens. Two layers: this isolate counts exactly by
 * FLOOD_LIMIT_PER_MINUTE, and the rate limit binding counts what reaches other isolates of the same location. The
 * binding's limit is fixed in wrangler.toml, so it is asked only while the configured limit is not above it.
 */
import type { MiddlewareHandler } from 'hono'
import { decideRate } from '../domain/limits/gcra.ts'
import { addressKey } from '../domain/limits/address-key.ts'
import { FLOOD_LIMIT_PER_MINUTE_DEFAULT } from '../shared/limits.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

/** Addresses remembered at once; beyond it all are forgotten, which errs on the permissive side. */
const MAX_ADDRESSES = 10_000
const theoreticalArrivalMs = new Map<string, number>()

/** Answers 429 `flood` with Retry-After when an address asks too often. Without an address nothing is counted. */
export function floodShield(): MiddlewareHandler<AppEnv> {
  return async function floodShieldMiddleware(c, next) {
    const key = addressKey(c.req.header('CF-Connecting-IP') ?? '')
    if (key !== null) {
      const perMinute = c.get('config').floodLimitPerMinute
      const retryAfterMs = countHere(key, perMinute, Date.now())
      if (retryAfterMs > 0) throw new ApiError('flood', { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) })
      if (perMinute <= FLOOD_LIMIT_PER_MINUTE_DEFAULT && !(await c.env.FLOOD_SHIELD.limit({ key })).success) {
        throw new ApiError('flood', { retryAfterSeconds: 60 })
      }
    }
    await next()
  }
}

function countHere(key: string, perMinute: number, now: number): number {
  if (theoreticalArrivalMs.size > MAX_ADDRESSES) theoreticalArrivalMs.clear()
  const decision = decideRate({ perMinute, burst: perMinute }, theoreticalArrivalMs.get(key) ?? 0, now)
  theoreticalArrivalMs.set(key, decision.theoreticalArrivalMs)
  return decision.retryAfterMs
}
