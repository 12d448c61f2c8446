/** What a search finds of a kind, against the domain's own rule asked of every product: whatever else is asked, and read however. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { fetchForTurn } from '../../../src/adapters/products/product-search.ts'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { missedBy } from '../../../src/domain/search/satisfies.ts'
import type { ProductQuery } from '../../../src/domain/search/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { openDemoShop } from '../../support/demo-shop.ts'

const now = Date.now()
/** As openDemoShop makes them. */
const products = [...demoCatalog(now, 400)].map(({ popularity: _popularity, ...product }) => product)
const ALL = 400

const wish = fc.constantFrom<NonNullable<Constraints['attributes']>[number]>(
  { name: 'ram', op: 'gte', value: 16 },
  { name: 'weight', op: 'lte', value: 1_500 },
  { name: 'color', op: 'not', value: 'black' },
  { name: 'wireless', op: 'has' },
)
const kinds = fc.constantFrom('laptops', 'headphones', 'kettles', 'computers', 'smartphones')
const wishes: fc.Arbitrary<Constraints> = fc.record(
  {
    category: kinds,
    priceMin: fc.constantFrom(2_000, 30_000),
    priceMax: fc.constantFrom(5_000, 40_000, 120_000),
    minRating: fc.constantFrom(3.5, 4.2, 4.9),
    attributes: fc.array(wish, { minLength: 1, maxLength: 3 }),
    colors: fc.constantFrom(['black'], ['white', 'silver']),
    excludeTerms: fc.constantFrom(['gaming'], ['pro', 'mini'], ['wireless']),
  },
  { requiredKeys: ['category'] },
)
const words = fc.constantFrom('wireless', 'light', 'gaming', 'everyday laptop')

beforeAll(() => openDemoShop())

async function search(constraints: Constraints, more: Partial<ProductQuery> = {}) {
  const query: ProductQuery = { constraints, limit: ALL, nearest: true, wordsLift: true, ...more }
  const [result] = (await fetchForTurn(env.DB, { queries: [query], productIds: [] }, now)).results
  if (result === undefined) throw new Error('invariant: a query has a result')
  return result
}

function ofKind({ category = '' }: Constraints) {
  return products.filter((product) =>
    [...product.categoryPath, product.category].some((label) => label.toLowerCase() === category),
  )
}

function satisfying(constraints: Constraints): string[] {
  return ofKind(constraints).flatMap((product) => (missedBy(product, constraints).length === 0 ? product.id : []))
}

describe('a search of a kind', { timeout: 60_000 }, () => {
  it('finds what satisfies all that is asked, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (constraints) => {
        const { candidates, total } = await search(constraints)

        expect(candidates.map(({ product }) => product.id).toSorted()).toEqual(satisfying(constraints).toSorted())
        expect(total).toBe(candidates.length)
      }),
      { numRuns: 60 },
    )
  })

  it('gives what comes nearest where nothing does: of the kind, those that miss fewest first', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (constraints) => {
        const nothing: Constraints = { ...constraints, minRatingCount: 100_000_000 }
        const { total, nearest } = await search(nothing, { limit: 60 })
        // A product meets as many wishes for its attributes as its best variant does.
        const missed = ({ id }: { id: string }) => {
          const product = products.find((one) => one.id === id)
          return product === undefined ? Infinity : missedBy(product, nothing).length
        }

        expect(total).toBe(0)
        expect(nearest.length).toBe(Math.min(60, ofKind(nothing).length))
        expect(missed(nearest[0]?.product ?? { id: '' })).toBe(Math.min(...ofKind(nothing).map(missed)))
      }),
      { numRuns: 60 },
    )
  })

  it('is lifted by words and loses nothing to them', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, words, async (constraints, word) => {
        const found = await search(constraints)
        const { candidates, total } = await search({ ...constraints, terms: [word] })
        const ids = (list: typeof candidates) => list.map(({ product }) => product.id).toSorted()

        expect(total).toBe(found.total)
        expect(ids(candidates)).toEqual(ids(found.candidates))
      }),
      { numRuns: 30 },
    )
  })

  it('holds what has all of the words where it is in an order, if anything has, and is in that order', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, words, async (constraints, word) => {
        const lifted = await search({ ...constraints, terms: [word] })
        const { candidates, total } = await search({ ...constraints, terms: [word], sort: 'price_asc' })
        const having = lifted.candidates.filter(({ wordShare }) => wordShare === 1)
        const held = having.length > 0 ? having : lifted.candidates
        const prices = candidates.map(({ product }) => product.price?.amountMinor ?? Infinity)

        expect(total).toBe(lifted.total)
        expect(candidates.map(({ product }) => product.id).toSorted()).toEqual(
          held.map(({ product }) => product.id).toSorted(),
        )
        expect(prices).toEqual(prices.toSorted((a, b) => a - b))
      }),
      { numRuns: 30 },
    )
  })
})
