/** Gives every request an id, answers with it, and leaves one log line. */
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { log } from '../adapters/observe/log.ts'
import type { AppEnv } from './context.ts'

/** `X-Request-Id` is always our own: a foreign one could be made to collide or carry text into the logs. */
export function requestLog(): MiddlewareHandler<AppEnv> {
  return async function requestLogMiddleware(c, next) {
    const startedAt = Date.now()
    c.set('requestId', crypto.randomUUID())
    await next()
    const { status } = c.res
    log({
      event: 'request_finished',
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status,
      durationMs: Date.now() - startedAt,
    })
    c.header('X-Request-Id', c.get('requestId'))
  }
}
