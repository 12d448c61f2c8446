/** Feeds by address: the owner names them, the cron keeps them fresh. The admin check stands before these routes. */
import { loadFeeds } from '#modules'
import { Hono } from 'hono/tiny'
import type { Context } from 'hono'
import * as z from 'zod/mini'
import { addFeed, deleteFeed, findFeed, listFeeds, toFeed } from '../adapters/feeds/feed-store.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import { FeedRequest } from '../shared/feeds.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseQuery, readJsonBody } from './errors.ts'

/** Feeds of one shop; more is a mistake. */
const FEEDS_MAX = 50

const RunQuery = z.object({
  /** Agrees to a sync that withdraws more than half. */
  confirm: z._default(z.enum(['0', '1']), '0'),
})

export const adminFeedRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const now = Date.now()
    return c.json({ feeds: (await listFeeds(c.env.DB)).map((row) => toFeed(row, now)) })
  })
  .post('/', async (c) => {
    const request = await readJsonBody(c, FeedRequest, BODY_MAX_BYTES)
    const { refuseAddress } = await loadFeeds()
    const refusal = refuseAddress(request.url)
    if (refusal !== null) throw new ApiError('bad_request', { issues: [{ path: 'url', message: refusal }] })
    const known = await listFeeds(c.env.DB)
    if (known.some(({ url }) => url === request.url)) throw new ApiError('feed_exists')
    if (known.length >= FEEDS_MAX) {
      throw new ApiError('bad_request', { issues: [{ path: 'url', message: `at most ${FEEDS_MAX} feeds` }] })
    }
    const now = Date.now()
    return c.json(toFeed(await addFeed(c.env.DB, request, now), now), 201)
  })
  .delete('/:id', async (c) => {
    if (!(await deleteFeed(c.env.DB, c.req.param('id')))) throw new ApiError('not_found')
    return c.body(null, 204)
  })
  .post('/:id/run', async (c) => {
    const { confirm } = parseQuery(c, RunQuery)
    const id = c.req.param('id')
    if ((await findFeed(c.env.DB, id)) === null) throw new ApiError('not_found')
    const { runFeed } = await loadFeeds()
    if ((await runFeed(c.env.DB, id, depsOf(c, confirm === '1'))) === 'busy') throw new ApiError('feed_running')
    const row = await findFeed(c.env.DB, id)
    if (row === null) throw new ApiError('not_found')
    return c.json(toFeed(row, Date.now()))
  })

function depsOf(c: Context<AppEnv>, isConfirmed: boolean) {
  const { policy } = c.get('config')
  return {
    fetch: (request: Request) => fetch(request),
    now: Date.now,
    mayTrack: (source: Parameters<typeof mayTrackPrices>[0]) => mayTrackPrices(source, policy),
    isConfirmed,
  }
}
