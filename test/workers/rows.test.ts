/** What the dearest legal request may read of D1. Counts, not times: whoever asks for much must not end the day for all. */
import { env, exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { Constraints } from '../../src/shared/constraints.ts'
import { takeCosts, watchCosts } from '../support/costs.ts'
import { openDemoShop } from '../support/demo-shop.ts'

/** Over the matching, what is put in order once more, and for words once for each way to read them. */
const PASSES = 8
let products = 0

beforeAll(async () => {
  await openDemoShop()
  await watchCosts()
  products = (await env.DB.prepare('SELECT count(*) AS n FROM product').first<number>('n')) ?? 0
})

const category = fc.constantFrom('laptops', 'headphones', 'audio', 'computers', 'nothing-at-all')
const sort = fc.constantFrom('price_asc', 'price_desc', 'rating', 'popularity', 'weight_asc')
const words = fc.constantFrom('wireless', 'black', 'light quiet travel', 'the', 'zzzz', 'wireless black light')
const wish = fc.record({
  name: fc.constantFrom('ram', 'weight', 'wireless', 'color', 'unheardOf'),
  op: fc.constantFrom('eq', 'gte', 'lte', 'has', 'not'),
  value: fc.constantFrom<string | number | boolean>(0, 16, 1e9, true, 'black', ''),
})
const wishes: fc.Arbitrary<Constraints> = fc.record(
  {
    category,
    sort,
    terms: fc.array(words, { minLength: 1, maxLength: 8 }),
    brands: fc.array(fc.constantFrom('Acme', 'Nobody'), { minLength: 1, maxLength: 12 }),
    priceMin: fc.nat(1_000),
    priceMax: fc.integer({ min: 1_000, max: 1_000_000 }),
    minRating: fc.constantFrom(0.1, 3, 4.9),
    attributes: fc.array(wish, { minLength: 1, maxLength: 8 }),
    prefer: fc.array(wish, { minLength: 1, maxLength: 8 }),
    colors: fc.array(fc.constantFrom('black', 'white', 'red'), { minLength: 1, maxLength: 6 }),
  },
  { requiredKeys: [] },
)

async function rowsOf(request: () => Promise<Response>): Promise<number> {
  takeCosts()
  const response = await request()
  expect(response.status).toBeLessThan(500)
  await response.text()
  return takeCosts().d1RowsRead
}

const ask = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://shop.example${path}`, init))

describe('the rows of D1 that one request reads', () => {
  it('are some passes over the catalogue for any page of the list', async () => {
    const query = fc.record(
      { q: words, category, sort, minRating: fc.constantFrom('0.1', '4.9'), maxPrice: fc.constantFrom('1', '99999') },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(query, async (fields) => {
        const rows = await rowsOf(() => ask(`/api/v1/products?${new URLSearchParams(fields).toString()}`))

        expect(rows).toBeLessThanOrEqual(PASSES * products)
      }),
      { numRuns: 40 },
    )
  })

  it('are some passes for anything that chips may set', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (constraints) => {
        const body = JSON.stringify({ constraints })
        const headers = { 'Content-Type': 'application/json' }
        const rows = await rowsOf(() => ask('/api/v1/products/count', { method: 'POST', headers, body }))

        expect(rows).toBeLessThanOrEqual(PASSES * products)
      }),
      { numRuns: 40 },
    )
  })
})
