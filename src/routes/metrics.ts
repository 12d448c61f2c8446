/** `GET /metrics` for Prometheus: the sums of the aggregator, and gauges read at this moment. */
import { Hono } from 'hono/tiny'
import { readCatalogGauges } from '../adapters/observe/catalog-gauges.ts'
import { metricsAggregator } from '../adapters/observe/metrics.ts'
import { isSameSecret } from '../adapters/access/visitor-token.ts'
import { EXPOSITION_TYPE, toExposition } from '../domain/metrics/exposition.ts'
import { counted } from '../domain/metrics/series.ts'
import { bearerOf } from './bearer.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

export const metricsRoutes = new Hono<AppEnv>().get('/', async (c) => {
  const { watch, isDevelopment } = c.get('config')
  const expected = watch.metricsToken
  // What goes on here is nobody's business unless the owner has said whose.
  if (expected === null && !isDevelopment) throw new ApiError('unauthorized')
  if (expected !== null && !(await isSameSecret(bearerOf(c), expected))) throw new ApiError('unauthorized')
  // What this isolate still holds belongs to the answer.
  await c.get('telemetry').metrics.flush('now')
  const aggregator = metricsAggregator(c.env)
  const [series, sockets, gauges] = await Promise.all([
    aggregator.read(),
    aggregator.countSockets(),
    readCatalogGauges(c.env.DB, Date.now()),
  ])
  const text = toExposition([...series, counted('active_sockets', [], sockets), ...gauges])
  return c.body(text, 200, { 'Content-Type': EXPOSITION_TYPE, 'Cache-Control': 'no-store' })
})
