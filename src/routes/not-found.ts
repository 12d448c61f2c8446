/** What is asked for at an address that does not answer it. */
import { loadPages } from '#modules'
import type { Context, Hono } from 'hono'
import type { AppEnv } from './context.ts'
import { errorResponse } from './errors.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** 405 with `Allow` where another method would be answered, else 404. */
export function notFound(app: Hono<AppEnv>) {
  return async function notFoundHandler(c: Context<AppEnv>): Promise<Response> {
    const allowed = METHODS.filter((method) => isRoute(app, method, c.req.path))
    if (allowed.length === 0 || c.req.method === 'OPTIONS') {
      if (!isForReading(c)) return errorResponse(c, 'not_found')
      const { nothingHere } = await loadPages()
      return c.html(
        nothingHere('There is nothing at this address', 'Perhaps a link was cut short or is out of date.'),
        404,
      )
    }
    c.header('Allow', allowed.join(', '))
    return errorResponse(c, 'method_not_allowed')
  }
}

/** Whether a person asks, by following a link. */
function isForReading(c: Context<AppEnv>): boolean {
  const isPage = c.req.method === 'GET' && !c.req.path.startsWith('/api/')
  return isPage && (c.req.header('Accept') ?? '').includes('text/html')
}

/** Middleware is registered for all methods, a route for its own. */
function isRoute(app: Hono<AppEnv>, method: string, path: string): boolean {
  return app.router.match(method, path)[0].some(([[, { method: registered }]]) => registered === method)
}
