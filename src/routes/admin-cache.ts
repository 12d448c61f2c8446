/** The cache for the operator. The admin check stands before this route. */
import { Hono } from 'hono/tiny'
import * as z from 'zod/mini'
import { catalogOf, type AppEnv } from './context.ts'
import { parseQuery } from './errors.ts'

/** How keys begin: a kind such as `product`, or nothing for all of them. */
const PurgeQuery = z.object({ prefix: z._default(z.string().check(z.regex(/^[a-z0-9:]{0,200}$/)), '') })

export const adminCacheRoutes = new Hono<AppEnv>().delete('/', async (c) => {
  const { prefix } = parseQuery(c, PurgeQuery)
  return c.json({ deleted: await catalogOf(c).purge(prefix) })
})
