/** The owner's products: a list with its problems, fields set by hand, hiding, withdrawing. Admin only. */
import { Hono } from 'hono/tiny'
import * as z from 'zod/mini'
import { loadWriting } from '#modules'
import { productsChanged } from '../adapters/catalog/catalog-state.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import { BODY_MAX_BYTES } from '../shared/limits.ts'
import { OwnerSort, ProductPatch, ProductProblem, ProductState, SourceName } from '../shared/owner-catalog.ts'
import { wholeNumber } from '../shared/requests.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseQuery, readJsonBody } from './errors.ts'

const ListQuery = z.object({
  q: z._default(z.string().check(z.maxLength(200)), ''),
  source: z.optional(SourceName),
  state: z.optional(ProductState),
  problem: z.optional(ProductProblem),
  sort: z._default(OwnerSort, 'newest'),
  limit: z._default(wholeNumber(1, 200), 50),
  cursor: z.optional(z.string().check(z.regex(/^\d{1,15}$/))),
})

export const adminProductRoutes = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { q, cursor, ...rest } = parseQuery(c, ListQuery)
    const { listForOwner } = await loadWriting()
    return c.json(await listForOwner(c.env.DB, { ...rest, text: q, offset: Number(cursor ?? 0) }, Date.now()))
  })
  .patch('/:id', async (c) => {
    const id = c.req.param('id')
    const patch = await readJsonBody(c, ProductPatch, BODY_MAX_BYTES)
    const now = Date.now()
    const { policy } = c.get('config')
    const { editProduct, findForOwner } = await loadWriting()
    const result = await editProduct(c.env.DB, id, patch, { now, mayTrack: (source) => mayTrackPrices(source, policy) })
    if (result === 'unknown') throw new ApiError('product_not_found')
    if (result === 'withdrawn') throw new ApiError('product_withdrawn')
    if (result === 'forbidden') throw new ApiError('policy_forbids')
    if (result === 'no_currency') {
      throw new ApiError('bad_request', { issues: [{ path: 'price', message: 'expected amountMinor and currency' }] })
    }
    await productsChanged(c.env.DB, now)
    return c.json(await findForOwner(c.env.DB, id, now))
  })
  .delete('/:id', async (c) => {
    const id = c.req.param('id')
    const now = Date.now()
    const { findForOwner, withdrawProducts } = await loadWriting()
    if ((await findForOwner(c.env.DB, id, now)) === null) throw new ApiError('product_not_found')
    if ((await withdrawProducts(c.env.DB, [id], now)) > 0) await productsChanged(c.env.DB, now)
    return c.body(null, 204)
  })

export const adminSourceRoutes = new Hono<AppEnv>().delete('/', async (c) => {
  const { source } = parseQuery(c, z.object({ source: SourceName }))
  // What is kept fresh by the refresh goes by no longer following it.
  if (source === 'amazon') throw new ApiError('bad_request', { issues: [{ path: 'source', message: 'not amazon' }] })
  const now = Date.now()
  const { ActJournal, withdrawSource } = await loadWriting()
  const journal = new ActJournal(c.env.DB, { id: crypto.randomUUID(), kind: 'withdrawal', name: source, now })
  const withdrawn = await withdrawSource(c.env.DB, source, now, journal)
  if (withdrawn > 0) await productsChanged(c.env.DB, now)
  return c.json({ withdrawn })
})
