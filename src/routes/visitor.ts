/** Who asks: an anonymous visitor, known by a signed token from a cookie, a bearer header or a subprotocol. */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { newVisitorId, signVisitor, verifyVisitor } from '../adapters/access/visitor-token.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

const COOKIE = 'smartshelf_visitor'
const COOKIE_MAX_AGE_SECONDS = 400 * 24 * 60 * 60
export const SOCKET_PROTOCOL = 'smartshelf.v1'
const SOCKET_TOKEN_PREFIX = 'bearer.'

/** Sets `visitorId`; a visitor without a valid token becomes a new one and gets a token and a cookie. */
export function visitor(): MiddlewareHandler<AppEnv> {
  return async function visitorMiddleware(c, next) {
    const secret = c.get('config').visitorSecret
    if (secret === null) throw new ApiError('not_configured')
    const known = await knownVisitor(c, secret)
    c.set('visitorId', known ?? newVisitorId())
    c.set('issuedToken', known === null ? await signVisitor(c.get('visitorId'), secret) : null)
    await next()
    const token = c.get('issuedToken')
    if (token !== null && c.res.status !== 101) {
      const secure = new URL(c.req.url).protocol === 'https:'
      setCookie(c, COOKIE, token, {
        httpOnly: true,
        sameSite: 'Lax',
        path: '/',
        secure,
        maxAge: COOKIE_MAX_AGE_SECONDS,
      })
    }
  }
}

/** The visitor's token: the one just issued, or the same one signed again. */
export async function visitorToken(c: Context<AppEnv>): Promise<string> {
  const secret = c.get('config').visitorSecret
  if (secret === null) throw new ApiError('not_configured')
  return c.get('issuedToken') ?? signVisitor(c.get('visitorId'), secret)
}

/** The explicit credentials first: a client that sends its own token means that visitor, whatever the cookie says. */
async function knownVisitor(c: Context<AppEnv>, secret: string): Promise<string | null> {
  const bearer = /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
  const protocols = (c.req.header('Sec-WebSocket-Protocol') ?? '').split(',').map((name) => name.trim())
  const fromProtocol = protocols.find((name) => name.startsWith(SOCKET_TOKEN_PREFIX))?.slice(SOCKET_TOKEN_PREFIX.length)
  for (const token of [bearer, fromProtocol, getCookie(c, COOKIE)]) {
    const visitorId = token ? await verifyVisitor(token, secret) : null
    if (visitorId !== null) return visitorId
  }
  return null
}
