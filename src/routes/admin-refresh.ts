/** The refresh for the owner: start it, watch it, choose what it follows. The admin check stands before these routes. */
import { Hono } from 'hono/tiny'
import * as z from 'zod/mini'
import { addItems, listSearches, trackSearches, untrackSearch } from '../adapters/amazon/amazon-items.ts'
import { catalogRefresh } from '../adapters/amazon/catalog-refresh-stub.ts'
import { listRuns } from '../adapters/amazon/refresh-runs.ts'
import { isAsin } from '../domain/catalog/marketplaces.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import type { AppEnv } from './context.ts'
import { ApiError, readJsonBody } from './errors.ts'

const RUNS_SHOWN = 20

const RefreshRequest = z.object({
  /** ASINs to follow from now on. */
  asins: z._default(
    z
      .array(z.string().check(z.trim(), z.toUpperCase(), z.refine(isAsin, { error: 'expected an ASIN' })))
      .check(z.maxLength(5_000)),
    [],
  ),
  /** Searches to repeat every day. */
  searches: z._default(
    z
      .array(
        z.object({
          keywords: z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
          /** Our category of what is searched for. */
          category: z._default(z.nullable(z.string().check(z.regex(/^[a-z0-9-]{1,80}$/))), null),
          pages: z._default(z.int().check(z.minimum(1), z.maximum(10)), 1),
        }),
      )
      .check(z.maxLength(200)),
    [],
  ),
})

export const adminRefreshRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const [state, searches, runs] = await Promise.all([
      catalogRefresh(c.env).state(),
      listSearches(c.env.DB),
      listRuns(c.env.DB, RUNS_SHOWN),
    ])
    return c.json({ ...state, searches, runs })
  })
  .post('/', async (c) => {
    const { asins, searches } = await readJsonBody(c, RefreshRequest, BODY_MAX_BYTES)
    const now = Date.now()
    await addItems(c.env.DB, asins, now)
    await trackSearches(c.env.DB, searches, now)
    const refresh = catalogRefresh(c.env)
    const outcome = await refresh.start('owner')
    return c.json({ ...outcome, state: await refresh.state() }, outcome.started ? 202 : 200)
  })
  .delete('/searches/:id', async (c) => {
    const id = Number(c.req.param('id'))
    if (!Number.isSafeInteger(id) || !(await untrackSearch(c.env.DB, id))) throw new ApiError('not_found')
    return c.body(null, 204)
  })
