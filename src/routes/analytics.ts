/** The owner's analytics. The admin check stands before these routes. Every list is also CSV with `?format=csv`. */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { loadFigures } from '#modules'
import { readShopProfile } from '../adapters/catalog/shop-profile.ts'
import { AnalyticsQuery, RowNumber } from '../shared/analytics.ts'
import { toCsv } from '../shared/csv.ts'
import { ClientId } from '../shared/requests.ts'
import { engineRoutes } from './analytics-engine.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseOrThrow, parseQuery } from './errors.ts'
import { askSession } from './session-access.ts'

export const analyticsRoutes = new Hono<AppEnv>()
  .route('/engine', engineRoutes)
  .get('/overview', async (c) => {
    const { days } = queryOf(c)
    const { readOverview } = await loadFigures()
    return answer(c, await readOverview(c.env.DB, days, Date.now()), 'overview', ({ daily }) => daily)
  })
  .get('/conversations', async (c) => {
    const { days } = queryOf(c)
    const { timeZone } = await readShopProfile(c.env.DB, Date.now())
    const { readConversations } = await loadFigures()
    const read = await readConversations(c.env.DB, days, Date.now(), timeZone || 'UTC')
    return answer(c, read, 'conversations', ({ dailyVolume }) => dailyVolume)
  })
  .get('/products', async (c) => {
    const { days } = queryOf(c)
    const { readProducts } = await loadFigures()
    return answer(c, await readProducts(c.env.DB, days, Date.now()), 'products', ({ products }) =>
      products.map(({ rating, ...rest }) => ({ ...rest, meanRating: rating.mean, ratings: rating.count })),
    )
  })
  .get('/searches', async (c) => {
    const { days } = queryOf(c)
    const { readSearches } = await loadFigures()
    return answer(c, await readSearches(c.env.DB, days, Date.now()), 'searches', ({ top }) => top)
  })
  .get('/talks', async (c) => {
    const { days } = queryOf(c)
    const { readTalks } = await loadFigures()
    return answer(c, await readTalks(c.env.DB, days, Date.now()), 'talks', ({ talks }) => talks)
  })
  .get('/talks/:id', async (c) => {
    const id = parseOrThrow(RowNumber, c.req.param('id'))
    const { findTalk } = await loadFigures()
    const { sessionId, turnId } = found(await findTalk(c.env.DB, id))
    return c.json(found(await askSession(c.env, sessionId, (session) => session.talk(turnId))))
  })
  .get('/visitors', async (c) => {
    const { days } = queryOf(c)
    const { readVisitors } = await loadFigures()
    return answer(c, await readVisitors(c.env.DB, days, Date.now()), 'visitors', ({ top }) => top)
  })
  .get('/users/:visitorId', async (c) => {
    const visitorId = parseOrThrow(ClientId, c.req.param('visitorId'))
    const { readVisitor } = await loadFigures()
    return c.json(found(await readVisitor(c.env.DB, visitorId, Date.now())))
  })
  .get('/sessions/:id', async (c) => {
    const sessionId = parseOrThrow(ClientId, c.req.param('id'))
    const { readSession } = await loadFigures()
    return c.json(found(await readSession(c.env.DB, sessionId)))
  })

function queryOf(c: Context<AppEnv>): AnalyticsQuery {
  return parseQuery(c, AnalyticsQuery)
}

function answer<T extends object>(c: Context<AppEnv>, body: T, name: string, rows: (body: T) => readonly object[]) {
  if (queryOf(c).format === 'json') return c.json(body)
  return c.body(toCsv(rows(body)), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="smartshelf-${name}.csv"`,
  })
}

function found<T>(value: T | null): T {
  if (value === null) throw new ApiError('not_found')
  return value
}
