/** What the answers of the Worker tell browsers to refuse. Files have theirs in public/_headers. */
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from './context.ts'

const CHECK_ORIGIN = 'https://challenges.cloudflare.com'

const HEADERS = Object.entries({
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Download-Options': 'noopen',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  'X-XSS-Protection': '0',
})

/**
 * Sets them, and gives every HTML answer the policy of a page. Only `/embed` may be framed, by the site itself and by the
 * origins that the owner allows, and `/check` within it; that one alone may ask another site, the one that checks.
 */
export function securityHeaders(): MiddlewareHandler<AppEnv> {
  return async function securityHeadersMiddleware(c, next) {
    await next()
    const { headers } = c.res
    for (const [name, value] of HEADERS) headers.set(name, value)
    if (headers.get('Content-Type')?.startsWith('text/html') !== true) return
    const isCheck = c.req.path === '/check'
    const isFramed = c.req.path === '/embed' || isCheck
    const checked = isCheck ? `script-src 'self' ${CHECK_ORIGIN}; frame-src ${CHECK_ORIGIN}; ` : ''
    const ancestors = isFramed ? ["'self'", ...c.get('config').allowedOrigins] : ["'none'"]
    headers.set(
      'Content-Security-Policy',
      `default-src 'self'; ${checked}connect-src 'self'; img-src 'self' https: data:; base-uri 'none'; object-src 'none'; ` +
        `form-action 'self'; frame-ancestors ${ancestors.join(' ')}`,
    )
    if (!isFramed) return
    // The older header knows one origin only; browsers that read the policy above do without it.
    headers.delete('X-Frame-Options')
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin')
  }
}
