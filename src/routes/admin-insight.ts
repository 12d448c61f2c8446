/** What the dashboard needs beside analytics: how the site is set up, and the sample activity. Admin only. */
import { Hono } from 'hono/tiny'
import { loadFigures } from '#modules'
import { metricsAggregator } from '../adapters/observe/metrics.ts'
import { FLOOD_LIMIT_PER_MINUTE_DEFAULT, TURN_BURST } from '../shared/limits.ts'
import type { SiteStatus } from '../shared/site-status.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

export const adminInsightRoutes = new Hono<AppEnv>()
  .get('/status', async (c) => {
    const { isDevelopment, turnLimitPerMinute, floodLimitPerMinute, allowedOrigins, watch, problems, associateTag } =
      c.get('config')
    const series = await metricsAggregator(c.env).read()
    const countsOf = (name: string) =>
      series.flatMap((one) => (one.name === name ? [{ labels: [...one.labels], count: one.value }] : []))
    const status: SiteStatus = {
      version: c.env.CF_VERSION_METADATA.id || 'development',
      isDevelopment,
      problems,
      limits: {
        turnsPerMinute: turnLimitPerMinute,
        turnBurst: TURN_BURST,
        requestsPerMinute: floodLimitPerMinute,
        isSharedShieldAsked: floodLimitPerMinute <= FLOOD_LIMIT_PER_MINUTE_DEFAULT,
      },
      allowedOrigins,
      refused: countsOf('rate_limited_total').map(({ labels, count }) => ({ scope: labels[0] ?? '', count })),
      cache: countsOf('cache_requests_total').map(({ labels, count }) => ({
        tier: labels[0] ?? '',
        result: labels[1] ?? '',
        count,
      })),
      features: {
        associateTag: associateTag !== null,
        accessSignIn: watch.access !== null,
        errorReports: watch.sentryDsn !== null,
        protectedMetrics: watch.metricsToken !== null,
        analyticsEngine: watch.engineAccount !== null,
      },
    }
    return c.json(status)
  })
  .post('/sample-activity', async (c) => {
    const { loadSample } = await loadFigures()
    const loaded = await loadSample(c.env.DB, Date.now())
    if (loaded === null) throw new ApiError('sample_refused')
    return c.json(loaded, 201)
  })
  .delete('/sample-activity', async (c) => {
    const { removeSample } = await loadFigures()
    await removeSample(c.env.DB)
    return c.body(null, 204)
  })
