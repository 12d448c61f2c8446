/** Products for pages, widgets and agents: `/products`, `/products/:id`, `/products/compare` and `/categories`. */
import { Hono } from 'hono/tiny'
import { findPageProduct } from '../adapters/products/page-product.ts'
import { listPricePoints } from '../adapters/products/price-points.ts'
import { toPriceHistory } from '../domain/catalog/price-history.ts'
import { mayTrackPrices } from '../domain/policy/sources.ts'
import { BODY_MAX_BYTES, COMPARE_MIN } from '../shared/limits.ts'
import {
  CompareRequest,
  CountRequest,
  PageLookupRequest,
  PriceHistoryQuery,
  ProductsQuery,
} from '../shared/requests.ts'
import { catalogOf, type AppEnv } from './context.ts'
import { ApiError, parseQuery, readJsonBody } from './errors.ts'
import { toComparison, toConstraints } from './product-requests.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export const productRoutes = new Hono<AppEnv>()
  .get('/products', async (c) => {
    const query = parseQuery(c, ProductsQuery)
    const catalog = catalogOf(c)
    const { currency } = await catalog.vocabulary()
    const constraints = toConstraints(query, currency)
    const list = { text: query.q ?? '', constraints, limit: query.limit, cursor: query.cursor ?? null }
    const page = await catalog.search(list)
    if (page === null) {
      throw new ApiError('bad_request', { issues: [{ path: 'cursor', message: 'not a cursor of this list' }] })
    }
    return c.json(page)
  })
  .get('/products/:id', async (c) => {
    const found = await catalogOf(c).product(c.req.param('id'))
    if (found === null) throw new ApiError('product_not_found')
    if (found.withdrawnAt !== null) throw new ApiError('product_withdrawn')
    return c.json(found.product)
  })
  .get('/products/:id/price-history', async (c) => {
    const { days } = parseQuery(c, PriceHistoryQuery)
    const found = await catalogOf(c).product(c.req.param('id'))
    if (found === null) throw new ApiError('product_not_found')
    const { product, withdrawnAt } = found
    if (!mayTrackPrices(product.source, c.get('config').policy)) throw new ApiError('policy_forbids')
    if (withdrawnAt !== null) throw new ApiError('product_withdrawn')
    const points = await listPricePoints(c.env.DB, product.id, Date.now() - days * DAY_MS)
    return c.json({ productId: product.id, days, ...toPriceHistory(points, product.price) })
  })
  .post('/products/count', async (c) => {
    const { constraints } = await readJsonBody(c, CountRequest, BODY_MAX_BYTES)
    const page = await catalogOf(c).search({ text: '', constraints, limit: 1, cursor: null })
    const { total = 0, isTotalExact = true, facets = null } = page ?? {}
    return c.json({ total, isTotalExact, facets })
  })
  .post('/products/lookup', async (c) => {
    const { page } = await readJsonBody(c, PageLookupRequest, BODY_MAX_BYTES)
    const found = await findPageProduct(c.env.DB, page, Date.now())
    const [product = null] = found === null ? [] : await catalogOf(c).products([found.id])
    return c.json({ product })
  })
  .post('/products/compare', async (c) => {
    const request = await readJsonBody(c, CompareRequest, BODY_MAX_BYTES)
    const ids = [...new Set(request.ids)]
    if (ids.length < COMPARE_MIN) {
      throw new ApiError('bad_request', { issues: [{ path: 'ids', message: 'expected two different products' }] })
    }
    const products = await catalogOf(c).products(ids)
    if (products.length < ids.length) throw new ApiError('product_not_found')
    return c.json(toComparison(products))
  })
  .get('/categories', async (c) => c.json({ categories: await catalogOf(c).categories() }))
