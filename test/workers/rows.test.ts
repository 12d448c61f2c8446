/** What the dearest legal request may read of D1. Counts, not times: whoever asks for much must not end the day for all. */
import { exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { Constraints } from '../../src/shared/constraints.ts'
import { takeCosts, watchCosts } from '../support/costs.ts'
import { openLargeShop } from '../support/demo-shop.ts'
import { Visitor } from '../support/visitor.ts'

const PRODUCTS = 20_000
/** Of a page of a list, however it is filtered and sorted. */
const PAGE_ROWS = 2_000
/** The same where what variants state is looked at too: each of them counts. */
const WISHES_ROWS = 4_000
/**
 * Of a turn: a pass over the kind it names (some 550 products) or over what it looks at where it names none, and where
 * nothing fits a second one over what comes nearest.
 */
const TURN_ROWS = 5_000

beforeAll(async () => {
  await openLargeShop(PRODUCTS)
  await watchCosts()
})

const category = fc.constantFrom('laptops', 'headphones', 'audio', 'computers', 'nothing-at-all')
const sort = fc.constantFrom(
  'price_asc',
  'price_desc',
  'rating',
  'rating_asc',
  'popularity',
  'weight_asc',
  'color_desc',
)
const words = fc.constantFrom(
  'wireless',
  'black',
  'light quiet travel',
  'the',
  'zzzz',
  'wireles blak',
  'wireless black light',
)
const wish = fc.record({
  name: fc.constantFrom('ram', 'weight', 'wireless', 'color', 'unheardOf'),
  op: fc.constantFrom('eq', 'gte', 'lte', 'has', 'not'),
  value: fc.constantFrom<string | number | boolean>(0, 16, 1e9, true, 'black', ''),
})
const wishes = {
  sort,
  brands: fc.array(fc.constantFrom('Sonveil', 'Acme', 'the'), { minLength: 1, maxLength: 12 }),
  excludeBrands: fc.array(fc.constantFrom('Sonveil', 'Nobody'), { minLength: 1, maxLength: 12 }),
  priceMin: fc.nat(1_000),
  priceMax: fc.constantFrom(1, 1_000, 100_000, 100_000_000),
  minRating: fc.constantFrom(0.1, 3, 4.5, 4.9),
  attributes: fc.array(wish, { minLength: 1, maxLength: 8 }),
  prefer: fc.array(wish, { minLength: 1, maxLength: 8 }),
  colors: fc.array(fc.constantFrom('black', 'white', 'red'), { minLength: 1, maxLength: 6 }),
  excludeTerms: fc.array(fc.constantFrom('the', 'black', 'wireless'), { minLength: 1, maxLength: 3 }),
}

async function rowsOf(request: () => Promise<Response>): Promise<number> {
  takeCosts()
  const response = await request()
  expect(response.status).toBeLessThan(500)
  await response.text()
  return takeCosts().d1RowsRead
}

const ask = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://shop.example${path}`, init))

/** Rows are counted one request after the other. */
const PATIENCE = { timeout: 120_000 }

describe('the rows of D1 that one request reads of 20,000 products', PATIENCE, () => {
  it('are few for any page of the list', async () => {
    const query = fc.record(
      {
        q: words,
        category,
        sort,
        brand: fc.constantFrom('Sonveil', 'the', 'Nobody'),
        minRating: fc.constantFrom('0.1', '4.5', '4.9'),
        minPrice: fc.constantFrom('0', '99999'),
        maxPrice: fc.constantFrom('1', '99999'),
        limit: fc.constantFrom('1', '100'),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(query, async (fields) => {
        const path = `/api/v1/products?${new URLSearchParams(fields).toString()}`

        expect(await rowsOf(() => ask(path))).toBeLessThan(PAGE_ROWS)
      }),
      { numRuns: 30 },
    )
  })

  it('are few for each page of a large kind, and every product comes once', async () => {
    const seen = new Set<string>()
    let count = 0
    let total = 0
    let cursor: string | null = ''
    while (cursor !== null) {
      takeCosts()
      const response = await ask(
        `/api/v1/products?limit=100&category=computers${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      const page = await response.json<{ products: { id: string }[]; nextCursor: string | null; total: number }>()
      expect(takeCosts().d1RowsRead).toBeLessThan(PAGE_ROWS)
      total = page.total
      for (const { id } of page.products) seen.add(id)
      count += page.products.length
      cursor = page.nextCursor
    }

    expect(total).toBeGreaterThan(3_000)
    expect(count).toBe(total)
    expect(seen.size).toBe(total)
  })

  it('are few for anything that chips may count', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ category, ...wishes }, { requiredKeys: [] }), async (constraints) => {
        const body = JSON.stringify({ constraints })
        const headers = { 'Content-Type': 'application/json' }

        expect(await rowsOf(() => ask('/api/v1/products/count', { method: 'POST', headers, body }))).toBeLessThan(
          WISHES_ROWS,
        )
      }),
      { numRuns: 30 },
    )
  })

  const terms = fc.array(words, { minLength: 1, maxLength: 8 })

  async function rowsOfFrame(constraints: Constraints): Promise<number> {
    const visitor = await Visitor.create()
    const socket = await visitor.connect(await visitor.start())
    await socket.session()
    takeCosts()
    socket.send({ type: 'set_constraints', turnId: 'chips', constraints })
    const events = await socket.untilFinished('chips')
    socket.close()
    expect(events.at(-1)).toMatchObject({ status: 'complete' })
    return takeCosts().d1RowsRead
  }

  it('are those of what is looked at for any frame that names no kind', async () => {
    const asked: fc.Arbitrary<Constraints> = fc.record({ terms, ...wishes }, { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(asked, async (constraints) => {
        expect(await rowsOfFrame(constraints)).toBeLessThan(TURN_ROWS)
      }),
      { numRuns: 12 },
    )
  })

  it('are those of the kind for any frame that names one, however much else is asked', async () => {
    const kind = fc.constantFrom('laptops', 'kettles')
    const asked: fc.Arbitrary<Constraints> = fc.record(
      { category: kind, terms, ...wishes },
      { requiredKeys: ['category', 'attributes', 'priceMin', 'priceMax', 'minRating'] },
    )
    await fc.assert(
      fc.asyncProperty(asked, async (constraints) => {
        const rows = await rowsOfFrame(constraints)

        expect(rows).toBeLessThan(TURN_ROWS)
      }),
      { numRuns: 12 },
    )
  })
})
