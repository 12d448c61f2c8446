/** The Worker's HTTP side as one table: what runs on every request, which resource is where, what becomes of errors. */
import { Hono } from 'hono/tiny'
import { readConfig } from './adapters/config/config.ts'
import { describeError, log } from './adapters/observe/log.ts'
import { adminOnly } from './routes/admin.ts'
import { adminActRoutes } from './routes/admin-acts.ts'
import { adminAssistantRoutes } from './routes/admin-assistant.ts'
import { adminCacheRoutes } from './routes/admin-cache.ts'
import { adminCatalogRoutes } from './routes/admin-catalog.ts'
import { adminProductRoutes, adminSourceRoutes } from './routes/admin-products.ts'
import { adminFeedRoutes } from './routes/admin-feeds.ts'
import { adminInsightRoutes } from './routes/admin-insight.ts'
import { adminRulesRoutes } from './routes/admin-rules.ts'
import { analyticsRoutes } from './routes/analytics.ts'
import { adminRefreshRoutes } from './routes/admin-refresh.ts'
import { sessionRoutes, socketRoutes } from './routes/chat-sessions.ts'
import { chatRoutes } from './routes/chat.ts'
import type { AppEnv } from './routes/context.ts'
import { ApiError, errorResponse, isOutage } from './routes/errors.ts'
import { embedRoutes } from './routes/pages/embed.ts'
import { listPageRoutes } from './routes/pages/lists.ts'
import { productPageRoutes } from './routes/pages/product.ts'
import { eventRoutes } from './routes/events.ts'
import { floodShield } from './routes/flood-shield.ts'
import { adminGoogleFeedRoutes, googleFeedRoutes } from './routes/google-feed.ts'
import { checkPageRoutes } from './routes/human-check.ts'
import { healthRoutes } from './routes/health.ts'
import { mcpRoutes } from './routes/mcp.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { crossOrigin, sameOrigin } from './routes/origin.ts'
import { notFound } from './routes/not-found.ts'
import { productRoutes } from './routes/products.ts'
import { requestLog } from './routes/request-log.ts'
import { adminProfileRoutes, shopRoutes } from './routes/shop-profile.ts'
import { securityHeaders } from './routes/security-headers.ts'
import { routeOf, telemetry } from './routes/telemetry.ts'
import { visitor } from './routes/visitor.ts'

export const app = new Hono<AppEnv>()
  .use(requestLog())
  .use(securityHeaders())
  .use(async (c, next) => {
    c.set('config', readConfig(c.env, new URL(c.req.url).hostname))
    await next()
  })
  .use(telemetry())
  .use(floodShield())
  .use('/api/*', crossOrigin(), sameOrigin(), async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control') && c.res.status !== 101) c.header('Cache-Control', 'no-store')
  })
  .use('/api/v1/chat/*', visitor())
  .use('/api/v1/events', visitor())
  .use('/api/v1/admin/*', adminOnly())
  .use('/api/v1/analytics/*', adminOnly())
  .route('/api/v1/chat/sessions', sessionRoutes)
  .route('/api/v1/chat/ws', socketRoutes)
  .route('/api/v1/chat', chatRoutes)
  .route('/api/v1/admin/acts', adminActRoutes)
  .route('/api/v1/admin/assistant', adminAssistantRoutes)
  .route('/api/v1/admin/cache', adminCacheRoutes)
  .route('/api/v1/admin/catalog', adminCatalogRoutes)
  .route('/api/v1/admin/profile', adminProfileRoutes)
  .route('/api/v1/admin/catalog', adminSourceRoutes)
  .route('/api/v1/admin/products', adminProductRoutes)
  .route('/api/v1/admin/feeds', adminFeedRoutes)
  .route('/api/v1/admin/google-feed', adminGoogleFeedRoutes)
  .route('/api/v1/admin', adminInsightRoutes)
  .route('/api/v1/analytics', analyticsRoutes)
  .route('/api/v1/events', eventRoutes)
  .route('/api/v1/admin/refresh', adminRefreshRoutes)
  .route('/api/v1/admin/rules', adminRulesRoutes)
  .route('/api/v1', shopRoutes)
  .route('/api/v1', productRoutes)
  .route('/p', productPageRoutes)
  .route('/', listPageRoutes)
  .route('/embed', embedRoutes)
  .route('/check', checkPageRoutes)
  .route('/feeds', googleFeedRoutes)
  .use('/mcp', crossOrigin(), sameOrigin())
  .route('/mcp', mcpRoutes)
  .route('/health', healthRoutes)
  .route('/metrics', metricsRoutes)

app.notFound(notFound(app))

app.onError((error, c) => {
  if (error instanceof ApiError) {
    // Refused turns are counted by their session, which hears of those over a socket too.
    if (error.code === 'flood') c.get('telemetry').metrics.count('rate_limited_total', { scope: 'address' })
    return errorResponse(c, error.code, error.details)
  }
  const route = routeOf(c)
  const requestId = c.get('requestId')
  const outcome = isOutage(error) ? 'unavailable' : 'internal'
  log({ event: 'request_failed', requestId, route, ...describeError(error) })
  // Absent when the very first steps broke.
  const { metrics, points, errors } = c.get('telemetry') ?? {}
  metrics?.count('errors_total', { component: 'http' })
  points?.write({ kind: 'error', name: route, outcome })
  errors?.report(error, { component: 'http', requestId, route })
  return errorResponse(c, outcome, outcome === 'unavailable' ? { retryAfterSeconds: 5 } : {})
})
