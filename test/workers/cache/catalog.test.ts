import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { IsolateMemory } from '../../../src/adapters/cache/isolate-memory.ts'
import { Catalog } from '../../../src/adapters/catalog/catalog.ts'
import { stockLaptops } from '../../support/shop.ts'

/** D1 itself, counting what is sent to it. */
function countingDb() {
  const counted = { batches: 0, statements: 0 }
  const db = new Proxy(env.DB, {
    get(target, name) {
      if (name === 'batch') {
        counted.batches++
        return target.batch.bind(target)
      }
      if (name === 'prepare') {
        counted.statements++
        return target.prepare.bind(target)
      }
      return Reflect.get(target, name) as unknown
    },
  })
  return { db, counted }
}

function openCatalog() {
  const { db, counted } = countingDb()
  const catalog = new Catalog({
    db,
    kv: env.CACHE,
    memory: new IsolateMemory(),
    now: Date.now,
    waitUntil: () => undefined,
    observe: () => undefined,
    policy: { associateTags: {}, mayModelSeeAmazon: false, hasPriceHistory: null },
    marketplace: 'www.amazon.com',
  })
  return { catalog, counted }
}

const PLAN = {
  queries: [{ constraints: { category: 'laptops', priceMax: 52_000 }, limit: 5 }],
  productIds: ['laptop-7', 'laptop-1', 'laptop-7', 'unknown'],
}

beforeEach(stockLaptops)

describe('what a turn needs', () => {
  it('is read in one round trip when no tier has it, and then in none', async () => {
    const { catalog, counted } = openCatalog()
    await catalog.vocabulary()

    const first = await catalog.forTurn(PLAN)
    const afterFirst = { ...counted }
    const second = await catalog.forTurn({ ...PLAN, productIds: ['laptop-7', 'laptop-1'] })

    expect(first.cache).toBe('miss')
    expect(first.fetched.products.map(({ id }) => id)).toEqual(['laptop-7', 'laptop-1'])
    expect(first.fetched.results[0]?.total).toBe(3)
    expect(afterFirst.batches).toBe(1)
    expect(second).toEqual({
      fetched: first.fetched,
      cache: 'hit',
    })
    expect(counted).toEqual(afterFirst)
  })

  it('asks the database only for what is missing', async () => {
    const { catalog, counted } = openCatalog()
    await catalog.products(['laptop-1'])

    const { fetched, cache } = await catalog.forTurn({ queries: [], productIds: ['laptop-1', 'laptop-2'] })

    expect(fetched.products.map(({ id }) => id)).toEqual(['laptop-1', 'laptop-2'])
    expect(cache).toBe('miss')
    expect(counted.batches).toBe(1)
  })
})
