/** Which pages may call: our own, and those that the owner allows. */
import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

const PREFLIGHT_SECONDS = 86_400

/**
 * Refuses foreign pages. Only browsers send `Origin`; a client without one is no page and carries no one's cookie.
 * Reading (GET) is safe by itself because no cross-origin page can read the answer, but a socket can be read, so
 * upgrades are checked too.
 */
export function sameOrigin(): MiddlewareHandler<AppEnv> {
  return async function sameOriginMiddleware(c, next) {
    const origin = c.req.header('Origin')
    const isRead = (c.req.method === 'GET' || c.req.method === 'HEAD') && c.req.header('Upgrade') === undefined
    if (origin === undefined || isRead) return next()
    const isOwn = hostOf(origin) === (c.req.header('Host') ?? new URL(c.req.url).host)
    if (!isOwn && !c.get('config').allowedOrigins.includes(origin)) throw new ApiError('forbidden_origin')
    return next()
  }
}

/** Lets the pages that the owner allows read answers. They show who asks by token: no cookie crosses between sites. */
export function crossOrigin(): MiddlewareHandler<AppEnv> {
  const allow = cors({
    origin: (origin, c) => (c.get('config').allowedOrigins.includes(origin) ? origin : null),
    allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
    allowHeaders: ['Authorization', 'Content-Type', 'Last-Event-ID', 'MCP-Protocol-Version', 'X-Human-Check'],
    exposeHeaders: ['RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id'],
    maxAge: PREFLIGHT_SECONDS,
  })
  return async function crossOriginMiddleware(c, next) {
    // The handshake of a socket has no such headers.
    return c.req.header('Upgrade') === undefined ? allow(c, next) : next()
  }
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
