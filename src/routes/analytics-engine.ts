/** `GET /api/v1/analytics/engine/:query`: the shipped questions, answered by the account's Analytics Engine. */
import { Hono } from 'hono/tiny'
import { loadFigures } from '#modules'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

export const engineRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { ENGINE_QUERIES } = await loadFigures()
    return c.json({ queries: [...ENGINE_QUERIES.keys()], isConfigured: c.get('config').watch.engineAccount !== null })
  })
  .get('/:query', async (c) => {
    const { ENGINE_QUERIES, runEngineQuery } = await loadFigures()
    const sql = ENGINE_QUERIES.get(c.req.param('query'))
    if (sql === undefined) throw new ApiError('not_found')
    const account = c.get('config').watch.engineAccount
    if (account === null) throw new ApiError('not_configured')
    const startedAt = Date.now()
    const rows = await runEngineQuery(sql, account)
    const outcome = rows === null ? 'failed' : 'ok'
    const durationMs = Date.now() - startedAt
    c.get('telemetry').points.write({
      kind: 'upstream',
      name: 'analytics-engine',
      outcome,
      durationMs,
      items: rows?.length ?? 0,
    })
    if (rows === null) throw new ApiError('unavailable')
    return c.json({ query: c.req.param('query'), rows })
  })
