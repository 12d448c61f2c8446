import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { upsertProducts, withdrawProducts } from '../../src/adapters/products/product-write.ts'
import { productRoutes } from '../../src/routes/products.ts'
import { Comparison } from '../../src/shared/product.ts'
import { attribute, money, record } from '../support/record.ts'
import { routeApp } from '../support/route-app.ts'

const app = routeApp(productRoutes)

async function compare(body: unknown): Promise<Response> {
  return app.request('/products/compare', { method: 'POST', body: JSON.stringify(body) }, env)
}

beforeAll(async () => {
  const kettles = [
    record('kettle-a', {
      price: money(4_999),
      attributes: [attribute('capacity', 1.7, 'L'), attribute('color', 'red')],
    }),
    record('kettle-b', {
      price: money(2_999),
      attributes: [attribute('capacity', 1, 'L'), attribute('color', 'blue')],
    }),
    record('kettle-gone'),
  ]
  await upsertProducts(env.DB, kettles, 1)
  await withdrawProducts(env.DB, ['kettle-gone'], 2)
})

describe('POST /products/compare', () => {
  it('compares the products in the order that was asked for', async () => {
    const response = await compare({ ids: ['kettle-b', 'kettle-a'] })

    expect(response.status).toBe(200)
    const comparison = Comparison.parse(await response.json())
    expect(comparison.products.map(({ id }) => id)).toEqual(['kettle-b', 'kettle-a'])
    expect(comparison.rows.map(({ attribute, winnerId }) => [attribute, winnerId])).toEqual([
      ['price', 'kettle-b'],
      ['capacity', 'kettle-a'],
      ['color', null],
    ])
    expect(comparison.summary).toContain('$20')
  })

  it.each([
    ['an unknown product', ['kettle-a', 'nothing'], 404],
    ['a withdrawn product', ['kettle-a', 'kettle-gone'], 404],
    ['one product', ['kettle-a'], 400],
    ['one product twice', ['kettle-a', 'kettle-a'], 400],
    ['six products', ['1', '2', '3', '4', '5', '6'], 400],
    ['ids that are no list', 'kettle-a', 400],
  ])('refuses %s', async (_, ids, status) => {
    expect((await compare({ ids })).status).toBe(status)
  })
})
