/**
 * What a search finds of a kind of thousands, and of as many without one, against the domain's own rule asked of every
 * product: nothing that is shown misses a wish, and where it is not said that there may be more it is everything.
 */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { readVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { fetchForTurn } from '../../../src/adapters/products/product-search.ts'
import { demoCatalog } from '../../../src/catalog/demo/generate.ts'
import { matchAll, matchAny, matchThing, toTextQuery } from '../../../src/domain/search/query.ts'
import { missedBy } from '../../../src/domain/search/satisfies.ts'
import type { ProductQuery } from '../../../src/domain/search/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { openLargeShop } from '../../support/demo-shop.ts'

const PRODUCTS = 20_000
const now = Date.now()
/** As openLargeShop makes them: each stands there twenty times. */
const COPIED = 1_000
const COPIES = PRODUCTS / COPIED
const products = [...demoCatalog(now, COPIED)].map(({ popularity: _popularity, ...product }) => product)
const computers = products.filter(({ categoryPath }) => categoryPath.includes('Computers'))

const wish = fc.constantFrom<NonNullable<Constraints['attributes']>[number]>(
  { name: 'ram', op: 'gte', value: 16 },
  { name: 'refreshRate', op: 'gte', value: 100 },
  { name: 'color', op: 'eq', value: 'black' },
  { name: 'wireless', op: 'has' },
)
const wishes: fc.Arbitrary<Constraints> = fc.record(
  {
    category: fc.constant('computers'),
    priceMin: fc.constantFrom(2_000, 30_000, 200_000),
    priceMax: fc.constantFrom(2_500, 40_000, 260_000),
    brands: fc.constantFrom(['Sonveil'], ['Norvel', 'Tavion']),
    minRating: fc.constantFrom(3.5, 4.6),
    attributes: fc.array(wish, { minLength: 1, maxLength: 2 }),
    excludeTerms: fc.constantFrom(['gaming'], ['pro', 'mini']),
    sort: fc.constantFrom('price_asc', 'price_desc', 'rating'),
    terms: fc.constantFrom(['wireless'], ['light', 'gaming']),
  },
  { requiredKeys: ['category'] },
)

beforeAll(() => openLargeShop(PRODUCTS), 120_000)

async function search(constraints: Constraints, more: Partial<ProductQuery> = {}) {
  const query: ProductQuery = { constraints, limit: 60, nearest: true, wordsLift: true, ...more }
  const [result] = (await fetchForTurn(env.DB, { queries: [query], productIds: [] }, now)).results
  if (result === undefined) throw new Error('invariant: a query has a result')
  return result
}

/** Words only lift, and an order leaves nothing out. */
const satisfying = (constraints: Constraints, among = computers) => {
  const hard = { ...constraints, terms: undefined, sort: undefined }
  return among.filter((product) => missedBy(product, hard).length === 0)
}

const amount = ({ price }: { price: { amountMinor: number } | null }) => price?.amountMinor ?? Infinity

describe('a search of a kind of thousands', { timeout: 120_000 }, () => {
  it('shows nothing that misses a wish, and counts no more than there are', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async ({ terms, ...constraints }) => {
        const { candidates, total } = await search({ ...constraints, terms })

        for (const { product } of candidates) expect(missedBy(product, constraints)).toEqual([])
        expect(total).toBeLessThanOrEqual(satisfying(constraints).length * COPIES)
        expect(candidates.length).toBeLessThanOrEqual(total)
      }),
      { numRuns: 60 },
    )
  })

  it('is whole where it does not say that there may be more', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (wished) => {
        const constraints = { ...wished, terms: undefined }
        const { total, isPart } = await search(constraints)

        if (isPart !== true) expect(total).toBe(satisfying(constraints).length * COPIES)
      }),
      { numRuns: 60 },
    )
  })

  it('is whole where a price, a maker or what only a narrower kind states leaves few', async () => {
    const { attributes, brands, spreads = {} } = await readVocabulary(env.DB, now)
    const { parts = [] } = spreads['computers'] ?? {}
    const ofOne = attributes.find(({ categories }) => categories.filter((slug) => parts.includes(slug)).length === 1)
    const small = brands.find(({ count, categories }) => count < 500 && categories.some((slug) => parts.includes(slug)))
    const prices = computers.map(amount).filter(Number.isFinite)
    const few: Constraints[] = [
      { priceMin: Math.max(...prices) },
      { priceMin: Math.max(...prices), sort: 'rating' },
      { priceMax: Math.min(...prices), attributes: [{ name: 'color', op: 'eq', value: 'black' }] },
      { brands: [small?.name ?? ''] },
      { attributes: [{ name: ofOne?.name ?? '', op: 'has' }] },
    ]
    for (const constraints of few) {
      const { total, isPart } = await search({ category: 'computers', ...constraints })

      expect([constraints, isPart ?? false]).toEqual([constraints, false])
      expect([constraints, total]).toEqual([constraints, satisfying(constraints).length * COPIES])
    }
  })

  it('begins with the cheapest or the dearest of all where nothing else is asked', async () => {
    const prices = computers.map(amount).filter(Number.isFinite)
    const first = async (sort: string) => (await search({ category: 'computers', sort })).candidates[0]?.product

    expect((await first('price_asc'))?.price?.amountMinor).toBe(Math.min(...prices))
    expect((await first('price_desc'))?.price?.amountMinor).toBe(Math.max(...prices))
  })

  it('gives what comes nearest where nothing that is looked at fits', async () => {
    await fc.assert(
      fc.asyncProperty(wishes, async (constraints) => {
        const { total, nearest } = await search({ ...constraints, minRatingCount: 100_000_000 })

        expect(total).toBe(0)
        expect(nearest.length).toBeGreaterThan(0)
        for (const { product } of nearest) expect(product.categoryPath).toContain('Computers')
      }),
      { numRuns: 30 },
    )
  })

  it('gives what is nearest in price where nothing is as cheap or as dear', async () => {
    const prices = computers.map(amount).filter(Number.isFinite)
    for (const [limit, nearest] of [
      [{ priceMax: Math.min(...prices) - 1 }, Math.min(...prices)],
      [{ priceMin: Math.max(...prices) + 1 }, Math.max(...prices)],
    ] as const) {
      const found = await search({ category: 'computers', ...limit })

      expect([found.total, found.isPart ?? false]).toEqual([0, false])
      expect(found.nearest[0]?.product.price?.amountMinor).toBe(nearest)
    }
  })

  it('says that there may be more where all that was looked at was seen', async () => {
    const seen: string[] = []
    for (;;) {
      const { candidates, isPart } = await search({ category: 'computers' }, { excludeIds: seen, limit: 400 })
      if (candidates.length === 0) {
        expect(isPart).toBe(true)
        break
      }
      seen.push(...candidates.map(({ product }) => product.id))
    }
    expect(seen.length).toBeLessThan(computers.length * COPIES)
  })
})

describe('a search without a kind among thousands', { timeout: 120_000 }, () => {
  const anywhere = wishes.map(({ category: _category, ...wished }) => wished)

  /** What the index holds of a match, however much it is. */
  async function matching(match: string | null) {
    const { results } = await env.DB.prepare(
      `SELECT p.id FROM product_search s JOIN product p ON p.key = s.rowid WHERE product_search MATCH ?1`,
    )
      .bind(match ?? '""')
      .all<{ id: string }>()
    const ids = new Set(results.map(({ id }) => id))
    return products.filter(({ id }) => ids.has(id))
  }

  /** What fits the words best: all of them and the thing by its name, else all of them, else any. */
  async function fitting({ terms = [], ...wished }: Constraints) {
    if (terms.length === 0) return satisfying(wished, products)
    const text = toTextQuery(terms.join(' '))
    for (const match of [matchThing(text), matchAll(text)]) {
      const found = satisfying(wished, await matching(match))
      if (found.length > 0) return found
    }
    return satisfying(wished, await matching(matchAny(text)))
  }

  it('shows nothing that misses a wish, and is whole where it does not say that there may be more', async () => {
    await fc.assert(
      fc.asyncProperty(anywhere, async (constraints) => {
        const { candidates, total, isPart } = await search(constraints)

        const { terms: _terms, ...wished } = constraints
        for (const { product } of candidates) expect(missedBy(product, wished)).toEqual([])
        if (isPart !== true) expect(total).toBe((await fitting(constraints)).length * COPIES)
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, Constraints]>([
    ['nothing is asked', {}],
    ['an order is asked', { sort: 'price_asc' }],
    ['many have the word', { terms: ['wireless'] }],
    ['many have one of the words', { terms: ['wireless', 'kettle'] }],
  ])('says that there may be more where %s', async (_, constraints) => {
    const { total, isPart } = await search(constraints)

    expect(isPart).toBe(true)
    expect(total).toBeLessThan((await fitting(constraints)).length * COPIES)
  })

  it.each<[string, Constraints]>([
    ['few have the words', { terms: ['stroller', 'black'] }],
    ['one maker has few', { brands: ['Norvel'] }],
    ['few are as cheap', { priceMax: 1_000 }],
    ['nothing has the word', { terms: ['zzzz'] }],
  ])('is whole where %s', async (_, constraints) => {
    const { total, isPart } = await search(constraints)

    expect(isPart ?? false).toBe(false)
    expect(total).toBe((await fitting(constraints)).length * COPIES)
  })

  it.each<[string, Constraints]>([
    ['of everything', {}],
    ['of what has a word', { terms: ['wireless'] }],
  ])('says that there may be more where all that was looked at %s was seen', async (_, constraints) => {
    const seen: string[] = []
    for (;;) {
      const { candidates, isPart } = await search(constraints, { excludeIds: seen, limit: 400 })
      expect(isPart).toBe(true)
      if (candidates.length === 0) break
      seen.push(...candidates.map(({ product }) => product.id))
    }
    expect(seen.length).toBeLessThan((await fitting(constraints)).length * COPIES)
  })
})
