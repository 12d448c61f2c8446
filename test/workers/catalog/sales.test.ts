import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { IsolateMemory } from '../../../src/adapters/cache/isolate-memory.ts'
import { learnVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { Catalog } from '../../../src/adapters/catalog/catalog.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { onSale, record, variant } from '../../support/record.ts'

const START = 1_700_000_000_000
const HOUR = 3_600_000

let now = START

/** The catalogue as it is read at `now`. */
const catalog = new Catalog({
  db: env.DB,
  kv: env.CACHE,
  memory: new IsolateMemory(),
  now: () => now,
  waitUntil: () => {},
  observe: () => {},
  policy: { associateTags: {}, mayModelSeeAmazon: false, hasPriceHistory: null },
  marketplace: 'www.amazon.com',
})

async function priceOf(id: string): Promise<[number | undefined, number | null | undefined]> {
  const { price } = (await catalog.product(id))?.product ?? {}
  return [price?.amountMinor, price?.listAmountMinor]
}

async function idsUnder(priceMax: number): Promise<string[]> {
  const page = await catalog.search({ text: '', constraints: { priceMax, sort: 'price_asc' }, limit: 10, cursor: null })
  return page?.products.map(({ id }) => id) ?? []
}

async function store(...records: ReturnType<typeof record>[]): Promise<void> {
  await upsertProducts(env.DB, records, now)
  await learnVocabulary(env.DB, now)
}

beforeEach(async () => {
  now = START
  await emptyCatalog(env.DB)
})

describe('a sale', () => {
  it('holds from its beginning to its end, in what is shown and in what is filtered', async () => {
    await store(
      record('lamp', { price: onSale(10_000, 6_000, START + HOUR, START + 2 * HOUR) }),
      record('jug', { price: onSale(7_000, 3_000, null, START + HOUR) }),
    )

    expect(await priceOf('lamp')).toEqual([10_000, null])
    expect(await priceOf('jug')).toEqual([3_000, 7_000])
    expect(await idsUnder(6_500)).toEqual(['jug'])

    now = START + HOUR
    expect(await priceOf('lamp')).toEqual([6_000, 10_000])
    expect(await priceOf('jug')).toEqual([7_000, null])
    expect(await idsUnder(6_500)).toEqual(['lamp'])

    now = START + 2 * HOUR
    expect(await priceOf('lamp')).toEqual([10_000, null])
    expect(await idsUnder(6_500)).toEqual([])
  })

  it('of a variant moves the price of its product', async () => {
    const variants = [
      variant('mug-s', { Size: 'S' }, { price: onSale(2_000, 1_000, null, START + HOUR) }),
      variant('mug-l', { Size: 'L' }, { price: onSale(1_500, 1_200, START + 3 * HOUR, null) }),
    ]
    await store(record('mug', { variants }))

    expect(await priceOf('mug')).toEqual([1_000, 2_000])
    now = START + HOUR
    expect(await priceOf('mug')).toEqual([1_500, null])
    now = START + 4 * HOUR
    expect(await priceOf('mug')).toEqual([1_200, 1_500])
    expect(await idsUnder(1_300)).toEqual(['mug'])
  })

  it('changes nothing when the same file comes again after its end', async () => {
    const lamp = record('lamp', { price: onSale(10_000, 6_000, START, START + HOUR) })
    await store(lamp)
    now = START + 2 * HOUR
    await priceOf('lamp')

    expect(await upsertProducts(env.DB, [lamp], now)).toEqual({ accepted: 0, updated: 0, unchanged: 1 })
  })
})
