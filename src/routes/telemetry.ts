/** Counts every request once, whatever became of it, and leaves a point of it for the operator. */
import { waitUntil } from 'cloudflare:workers'
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { createTelemetry } from '../adapters/observe/telemetry.ts'
import type { AppEnv } from './context.ts'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Sets `telemetry`. Stands before everything that may refuse a request, after the settings are read. */
export function telemetry(): MiddlewareHandler<AppEnv> {
  return async function telemetryMiddleware(c, next) {
    const startedAt = Date.now()
    const watch = createTelemetry(c.env, c.get('config'), waitUntil)
    c.set('telemetry', watch)
    await next()
    const durationMs = Date.now() - startedAt
    const { status } = c.res
    const route = routeOf(c)
    const method = METHODS.has(c.req.method) ? c.req.method : 'other'
    watch.metrics.count('http_requests_total', { route, method, status: String(status) })
    watch.metrics.observe('http_request_duration_seconds', { route }, durationMs / 1000)
    watch.points.write({ kind: 'request', name: route, method, status, outcome: classOf(status), durationMs })
    waitUntil(watch.metrics.flush(isWorthACall(method, status) ? 'now' : 'later'))
  }
}

/** The pattern that answered, such as `/api/v1/products/:id`; `unmatched` for an address that nothing has. */
export function routeOf(c: Context<AppEnv>): string {
  const path = routePath(c, -1)
  return path === '' || path.endsWith('*') ? 'unmatched' : path
}

/** Writes and failures of ours are sent at once. Reads and refusals wait: a flood must not become a flood of calls. */
function isWorthACall(method: string, status: number): boolean {
  const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
  return status >= 500 || (status < 400 && !isRead)
}

function classOf(status: number): string {
  return status === 101 ? 'upgraded' : `${Math.floor(status / 100)}xx`
}
