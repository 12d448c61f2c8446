/** Lets only the owner in. */
import type { MiddlewareHandler } from 'hono'
import { isSameSecret } from '../adapters/visitor-token.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

/** 401 without the admin token, 503 where the site has none set. */
export function adminOnly(): MiddlewareHandler<AppEnv> {
  return async function adminMiddleware(c, next) {
    const expected = c.get('config').adminToken
    if (expected === null) throw new ApiError('not_configured')
    const given = /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1] ?? ''
    if (!(await isSameSecret(given, expected))) throw new ApiError('unauthorized')
    await next()
  }
}
