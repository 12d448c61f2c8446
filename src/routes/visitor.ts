/** Who asks: an anonymous visitor, known by a signed token from a cookie, a bearer header or a subprotocol. */
import type { Context, MiddlewareHandler } from 'hono'
import {
  newVisitorId,
  signVisitor,
  TOKEN_LIFE_MS,
  verifyVisitor,
  type ProvenVisitor,
} from '../adapters/access/visitor-token.ts'
import { YOUNG_VISITOR_MS } from '../shared/limits.ts'
import { bearerOf } from './bearer.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'
import { addressOf, chargeNewVisitor } from './new-visitor-limit.ts'

const COOKIE = 'smartshelf_visitor'
/** A token holds nothing that a cookie would have to escape. */
const COOKIE_VALUE = new RegExp(`(?:^|;)\\s*${COOKIE}=([^;\\s]+)`)
export const SOCKET_PROTOCOL = 'smartshelf.v1'
const SOCKET_TOKEN_PREFIX = 'bearer.'

/** Sets who asks; a visitor without a valid token becomes a new one, and one whose token is due gets a new token. */
export function visitor(): MiddlewareHandler<AppEnv> {
  return async function visitorMiddleware(c, next) {
    const secrets = c.get('config').visitorSecrets
    const [secret] = secrets
    if (secret === undefined) throw new ApiError('not_configured')
    const now = Date.now()
    const known = await knownVisitor(c, secrets, now)
    if (known === null) await chargeNewVisitor(c)
    c.set('isNewVisitor', known === null)
    const isYoung = (known?.ageMs ?? (known === null ? 0 : Infinity)) < YOUNG_VISITOR_MS
    c.set('youngAt', isYoung ? addressOf(c) : null)
    c.set('visitorId', known?.visitorId ?? newVisitorId())
    const issued = known === null || known.isDue ? await signVisitor(c.get('visitorId'), secret, now) : null
    c.set('issuedToken', issued)
    c.set('visitorToken', issued ?? known?.token ?? '')
    await next()
    const token = c.get('issuedToken')
    if (token !== null && c.res.status !== 101) {
      const secure = new URL(c.req.url).protocol === 'https:' ? '; Secure' : ''
      const life = `Max-Age=${TOKEN_LIFE_MS / 1000}`
      c.header('Set-Cookie', `${COOKIE}=${token}; ${life}; Path=/; HttpOnly; SameSite=Lax${secure}`, { append: true })
    }
  }
}

/** The explicit credentials first: a client that sends its own token means that visitor, whatever the cookie says. */
async function knownVisitor(
  c: Context<AppEnv>,
  secrets: readonly string[],
  now: number,
): Promise<(ProvenVisitor & { token: string }) | null> {
  const protocols = (c.req.header('Sec-WebSocket-Protocol') ?? '').split(',').map((name) => name.trim())
  const fromProtocol = protocols.find((name) => name.startsWith(SOCKET_TOKEN_PREFIX))?.slice(SOCKET_TOKEN_PREFIX.length)
  const fromCookie = COOKIE_VALUE.exec(c.req.header('Cookie') ?? '')?.[1]
  for (const token of [bearerOf(c), fromProtocol, fromCookie]) {
    const proven = token ? await verifyVisitor(token, secrets, now) : null
    if (token && proven !== null) return { ...proven, token }
  }
  return null
}
