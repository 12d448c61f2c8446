import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import type { ProductPage } from '../../src/adapters/products/product-list.ts'
import { upsertProducts, withdrawProducts } from '../../src/adapters/products/product-write.ts'
import { productRoutes } from '../../src/routes/products.ts'
import { money, record } from '../support/record.ts'
import { routeApp } from '../support/route-app.ts'

const NOW = 1_700_000_000_000
const app = routeApp(productRoutes)

async function get(path: string) {
  const response = await app.request(path, {}, env)
  return {
    status: response.status,
    body: await response.json<Partial<ProductPage> & { error?: unknown; categories?: unknown }>(),
  }
}

beforeAll(async () => {
  const lamps = Array.from({ length: 30 }, (_, i) =>
    record(`lamp-${i}`, {
      title: `Desk lamp ${i}`,
      category: 'lamps',
      categoryPath: ['Home', 'Lamps'],
      price: money(1_999 + i),
      attributes: [{ name: 'lumens', label: 'Brightness', value: i < 15 ? 300 : 800, unit: 'lm' }],
    }),
  )
  await upsertProducts(env.DB, [...lamps, record('a/b c', { title: 'Vase', brand: 'Tall & Co' }), record('old')], NOW)
  await withdrawProducts(env.DB, ['old'], NOW)
  await learnVocabulary(env.DB, NOW)
})

describe('GET /products', () => {
  it('lists a page with facets, a total and the way to the next page', async () => {
    const { status, body } = await get('/products?q=desk+lamp&limit=25')

    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 30, facets: { categories: [{ slug: 'lamps', label: 'Lamps', count: 30 }] } })
    expect(body.products).toHaveLength(25)
    const next = await get(`/products?q=desk+lamp&limit=25&cursor=${body.nextCursor}`)
    expect(next.body.products).toHaveLength(5)
    expect(next.body.nextCursor).toBeNull()
  })

  it.each([
    ['prices in major units, inclusive', '/products?minPrice=19.99&maxPrice=20.01', 3],
    ['a brand', '/products?brand=tall+%26+co', 1],
    [
      'wishes for attributes',
      '/products?attributes=%5B%7B%22name%22%3A%22lumens%22%2C%22op%22%3A%22gte%22%2C%22value%22%3A500%7D%5D',
      15,
    ],
    ['a category further up', '/products?category=home', 30],
    [
      'empty fields, as a form sends them',
      '/products?q=&category=&brand=&minPrice=&maxPrice=&minRating=&sort=&limit=&cursor=',
      31,
    ],
  ])('understands %s', async (_, path, total) => {
    expect((await get(path)).body.total).toBe(total)
  })

  it.each([
    ['a cursor that is none', '/products?cursor=nonsense', 'cursor'],
    ['a sort that is none', '/products?sort=price%3BDROP', 'sort'],
    ['attributes that are no JSON', '/products?attributes=%5B', 'attributes'],
    ['attributes that are no wishes', '/products?attributes=%7B%22name%22%3A1%7D', 'attributes'],
    ['a limit beyond the largest page', '/products?limit=101', 'limit'],
    ['a price that is no number', '/products?maxPrice=cheap', 'maxPrice'],
  ])('refuses %s and names the field', async (_, path, field) => {
    const { status, body } = await get(path)

    expect(status).toBe(400)
    expect(body.error).toMatchObject({ code: 'bad_request', issues: [{ path: field }] })
  })
})

describe('GET /products/:id', () => {
  it('gives the product of any id, and says what is unknown or withdrawn', async () => {
    expect(await get('/products/a%2Fb%20c')).toMatchObject({ status: 200, body: { id: 'a/b c', title: 'Vase' } })
    expect(await get('/products/never')).toMatchObject({ status: 404, body: { error: { code: 'product_not_found' } } })
    expect(await get('/products/old')).toMatchObject({ status: 410, body: { error: { code: 'product_withdrawn' } } })
  })
})

describe('GET /categories', () => {
  it('counts the products at every level', async () => {
    const { body } = await get('/categories')

    expect(body.categories).toContainEqual({ slug: 'home', label: 'Home', count: 30 })
    expect(body.categories).toContainEqual({ slug: 'lamps', label: 'Lamps', count: 30 })
  })
})
