/** Lets only the owner in: by the admin token, or by Cloudflare Access where it stands in front of the site. */
import type { MiddlewareHandler } from 'hono'
import { isAccessToken } from '../adapters/access/access-token.ts'
import { isSameSecret } from '../adapters/access/visitor-token.ts'
import { bearerOf } from './bearer.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

/** 401 without one of them, 503 where the site has neither. */
export function adminOnly(): MiddlewareHandler<AppEnv> {
  return async function adminMiddleware(c, next) {
    const { adminToken, watch } = c.get('config')
    if (adminToken === null && watch.access === null) throw new ApiError('not_configured')
    const assertion = c.req.header('Cf-Access-Jwt-Assertion')
    const isOwner =
      (adminToken !== null && (await isSameSecret(bearerOf(c), adminToken))) ||
      (watch.access !== null && assertion !== undefined && (await isAccessToken(assertion, watch.access, Date.now())))
    if (!isOwner) throw new ApiError('unauthorized')
    await next()
  }
}
