/** The content policy of the pages that the Worker writes itself. Files have theirs in public/_headers. */
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../context.ts'

const CHECK_ORIGIN = 'https://challenges.cloudflare.com'

/**
 * Gives every HTML answer the policy of a page in place of that of the interface. Stands before whatever sets the latter.
 * Only `/embed` may be framed, by the site itself and by the origins that the owner allows, and `/check` within it; that one
 * alone may ask another site, the one that checks.
 */
export function pagePolicy(): MiddlewareHandler<AppEnv> {
  return async function pagePolicyMiddleware(c, next) {
    await next()
    if (c.res.headers.get('Content-Type')?.startsWith('text/html') !== true) return
    const isCheck = c.req.path === '/check'
    const isFramed = c.req.path === '/embed' || isCheck
    const checked = isCheck ? `script-src 'self' ${CHECK_ORIGIN}; frame-src ${CHECK_ORIGIN}; ` : ''
    const ancestors = isFramed ? ["'self'", ...c.get('config').allowedOrigins] : ["'none'"]
    c.header(
      'Content-Security-Policy',
      `default-src 'self'; ${checked}connect-src 'self'; img-src 'self' https: data:; base-uri 'none'; object-src 'none'; ` +
        `form-action 'self'; frame-ancestors ${ancestors.join(' ')}`,
    )
    if (!isFramed) return
    // The older header knows one origin only; browsers that read the policy above do without it.
    c.header('X-Frame-Options', undefined)
    c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  }
}
