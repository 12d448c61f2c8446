/**
 * A new visitor costs an address something, or anyone who throws tokens away would have no limit: so many a minute may
 * begin, and what visitors of the last minutes say counts for the address too.
 */
import type { Context } from 'hono'
import { describeError, log } from '../adapters/observe/log.ts'
import { addressKey } from '../domain/limits/address-key.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

/** How long the limiter is waited for; then the visitor may begin. */
const PATIENCE_MS = 150

/** Where the request comes from, as one key; null where that is not known. */
export function addressOf(c: Context<AppEnv>): string | null {
  return addressKey(c.req.header('CF-Connecting-IP') ?? '')
}

/** Refuses the request when too many visitors began at its address. */
export async function chargeNewVisitor(c: Context<AppEnv>): Promise<void> {
  const key = addressOf(c)
  if (key === null) return
  const perMinute = c.get('config').newVisitorLimitPerMinute
  const asked = c.env.RATE_LIMITER.getByName(`address:${key}`)
    .take({ perMinute, burst: perMinute }, 1)
    .catch((error: unknown) => {
      log({ event: 'rate_limiter_failed', error: describeError(error).error })
      return null
    })
  const decision = await Promise.race([asked, scheduler.wait(PATIENCE_MS)])
  if (!decision || decision.granted > 0) return
  c.get('telemetry').metrics.count('rate_limited_total', { scope: 'new_visitor' })
  throw new ApiError('rate_limited', { retryAfterSeconds: Math.ceil(decision.retryAfterMs / 1000) })
}
