/** Products for pages, widgets and agents: `GET /products`, `/products/:id` and `/categories` under `/api/v1`. */
import { Hono } from 'hono'
import { readVocabulary } from '../adapters/catalog-state.ts'
import { searchProducts } from '../adapters/product-list.ts'
import { findProduct, listCategories } from '../adapters/product-store.ts'
import { Sort, type Constraints } from '../shared/constraints.ts'
import { ProductsQuery } from '../shared/requests.ts'
import type { AppEnv } from './context.ts'
import { ApiError, parseOrThrow } from './errors.ts'

export const productRoutes = new Hono<AppEnv>()
  .get('/products', async (c) => {
    const query = parseOrThrow(ProductsQuery, c.req.query())
    const { currency } = await readVocabulary(c.env.DB, Date.now())
    const constraints = toConstraints(query, minorUnits(currency ?? 'USD'))
    const list = { text: query.q ?? '', constraints, limit: query.limit, cursor: query.cursor ?? null }
    const page = await searchProducts(c.env.DB, list, Date.now())
    if (page === null) {
      throw new ApiError('bad_request', { issues: [{ path: 'cursor', message: 'not a cursor of this list' }] })
    }
    return c.json(page)
  })
  .get('/products/:id', async (c) => {
    const found = await findProduct(c.env.DB, c.req.param('id'), Date.now())
    if (found === null) throw new ApiError('product_not_found')
    if (found.withdrawnAt !== null) throw new ApiError('product_withdrawn')
    return c.json(found.product)
  })
  .get('/categories', async (c) => c.json({ categories: await listCategories(c.env.DB) }))

/** Empty fields count as absent: a form sends them all. `unit` is how many minor units make a major one. */
function toConstraints(query: ProductsQuery, unit: number): Constraints {
  const sort = query.sort ? Sort.safeParse(query.sort) : null
  if (sort?.success === false) {
    throw new ApiError('bad_request', { issues: [{ path: 'sort', message: 'not a sort order' }] })
  }
  return {
    category: query.category || undefined,
    brands: query.brand
      ? query.brand
          .split(',')
          .map((brand) => brand.trim())
          .filter(Boolean)
      : undefined,
    priceMin: query.minPrice === undefined ? undefined : Math.round(query.minPrice * unit),
    priceMax: query.maxPrice === undefined ? undefined : Math.round(query.maxPrice * unit),
    minRating: query.minRating,
    sort: sort?.data,
  }
}

function minorUnits(currency: string): number {
  if (!/^[A-Za-z]{3}$/.test(currency)) return 100
  const format = new Intl.NumberFormat('en', { style: 'currency', currency })
  return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
}
