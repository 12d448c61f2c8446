/** Some routes with what stands before them in the whole app: settings, telemetry, and errors as answers. */
import { Hono } from 'hono'
import { readConfig } from '../../src/adapters/config/config.ts'
import { createTelemetry } from '../../src/adapters/observe/telemetry.ts'
import type { AppEnv } from '../../src/routes/context.ts'
import { ApiError, errorResponse } from '../../src/routes/errors.ts'

export function routeApp(routes: Hono<AppEnv>): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
    .use(async (c, next) => {
      c.set('config', readConfig(c.env))
      c.set(
        'telemetry',
        createTelemetry(c.env, c.get('config'), () => {}),
      )
      await next()
    })
    .route('/', routes)
  app.onError((error, c) => {
    if (error instanceof ApiError) return errorResponse(c, error.code, error.details)
    throw error
  })
  return app
}
