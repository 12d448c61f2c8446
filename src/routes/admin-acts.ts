/** What the owner did to many products at once: list, take back. The admin check stands before these routes. */
import { Hono } from 'hono/tiny'
import { loadWriting } from '#modules'
import { productsChanged } from '../adapters/catalog/catalog-state.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import type { AppEnv } from './context.ts'
import { ApiError } from './errors.ts'

export const adminActRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { listActs } = await loadWriting()
    return c.json({ acts: await listActs(c.env.DB, Date.now()) })
  })
  .post('/:id/undo', async (c) => {
    const now = Date.now()
    const { policy } = c.get('config')
    const { undoAct } = await loadWriting()
    const done = await undoAct(c.env.DB, c.req.param('id'), {
      now,
      mayTrack: (source) => mayTrackPrices(source, policy),
    })
    if (done === null) throw new ApiError('not_found')
    await productsChanged(c.env.DB, now)
    return c.json(done)
  })
