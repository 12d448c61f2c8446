/** Learning step by step: what has changed is read, the whole comes out, and a large catalogue is learned once a minute. */
import { env } from 'cloudflare:workers'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { BLOCK_PRODUCTS, forgetLearned } from '../../../src/adapters/catalog/catalog-blocks.ts'
import {
  isLearningDue,
  learnDue,
  learnVocabulary,
  LEARN_EVERY_MS,
  productsChanged,
  readVocabulary,
} from '../../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts, withdrawProducts } from '../../../src/adapters/products/product-write.ts'
import { withdrawSource } from '../../../src/adapters/products/source-life.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import { takeCosts, watchCosts } from '../../support/costs.ts'
import { openLargeShop } from '../../support/demo-shop.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { attribute, record, variant } from '../../support/record.ts'

const NOW = 1_700_000_000_000

beforeEach(() => emptyCatalog(env.DB))

const KINDS: Pick<CatalogRecord, 'category' | 'categoryPath'>[] = [
  { category: 'lamps', categoryPath: ['Home', 'Lamps'] },
  { category: 'desks', categoryPath: ['Office', 'Desks'] },
]

/** The next product that comes gets this row key. */
async function continueAt(key: number): Promise<void> {
  await env.DB.prepare("UPDATE sqlite_sequence SET seq = ?1 WHERE name = 'product'")
    .bind(key - 1)
    .run()
}

const change = fc.oneof(
  fc.record({
    kind: fc.constant('write' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    fields: fc.record({
      title: fc.constantFrom('Oak desk lamp', 'Desk of oak', 'Lamp'),
      brand: fc.constantFrom('Nori', 'Rusk', null),
      place: fc.nat(1),
      attributes: fc.array(fc.constantFrom(attribute('color', 'red'), attribute('width', 40, 'cm')), { maxLength: 2 }),
      isVaried: fc.boolean(),
    }),
  }),
  fc.record({ kind: fc.constant('withdraw' as const), id: fc.constantFrom('a', 'b', 'c') }),
  fc.constant({ kind: 'withdrawAll' as const }),
  fc.constant({ kind: 'learn' as const }),
)

describe('what is learned step by step', () => {
  it('is what is learned at once, whatever changes', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        await emptyCatalog(env.DB)
        for (const one of changes) {
          // Products that come later stand in other blocks.
          await continueAt(BLOCK_PRODUCTS * (changes.indexOf(one) % 3) + 1 + changes.indexOf(one) * 10)
          if (one.kind === 'learn') await learnVocabulary(env.DB, NOW)
          else if (one.kind === 'withdraw') await withdrawProducts(env.DB, [one.id], NOW)
          else if (one.kind === 'withdrawAll') await withdrawSource(env.DB, 'import', NOW)
          else {
            const { place, isVaried, ...fields } = one.fields
            const variants = isVaried ? [variant('v', { Size: 'XL' }), variant('w', { Size: 'XL' })] : undefined
            await upsertProducts(env.DB, [record(one.id, { ...KINDS[place], ...fields, variants })], NOW)
          }
        }
        const stepwise = await learnVocabulary(env.DB, NOW)
        await forgetLearned(env.DB)
        const atOnce = await learnVocabulary(env.DB, NOW)

        expect({ ...stepwise, version: '' }).toEqual({ ...atOnce, version: '' })
      }),
      { numRuns: 25 },
    )
  })
})

describe('a catalogue that changes', () => {
  const stock = async (...ids: string[]) => {
    await upsertProducts(
      env.DB,
      ids.map((id) => record(id)),
      NOW,
    )
  }
  /** As a large catalogue, whatever its size. */
  const changed = (now: number) => productsChanged(env.DB, now, 0)
  const known = async (now: number) => (await readVocabulary(env.DB, now)).productCount

  it('is learned at most once a minute, and understood by what was learned before until then', async () => {
    await stock('a')
    expect(await changed(NOW)).toBe('learned')
    const { version } = await readVocabulary(env.DB, NOW)
    await stock('b')

    expect(await changed(NOW + 1_000)).toBe('due')
    expect(await changed(NOW + 2_000)).toBe('due')
    expect(await known(NOW + 2_000)).toBe(1)
    // What was kept of searches no longer holds all the same.
    expect((await readVocabulary(env.DB, NOW + 2_000)).version).not.toBe(version)
    expect(await learnDue(env.DB, NOW + LEARN_EVERY_MS - 1)).toBe(false)
    expect(await isLearningDue(env.DB, NOW + LEARN_EVERY_MS)).toBe(true)
    const both = await Promise.all([learnDue(env.DB, NOW + LEARN_EVERY_MS), learnDue(env.DB, NOW + LEARN_EVERY_MS)])

    expect(both.filter(Boolean)).toHaveLength(1)
    expect(await known(NOW + LEARN_EVERY_MS)).toBe(2)
    expect(await isLearningDue(env.DB, NOW + 2 * LEARN_EVERY_MS)).toBe(false)
  })

  it('is learned by the next change once the minute is over', async () => {
    await stock('a')
    await changed(NOW)
    await stock('b')
    await changed(NOW + 1_000)

    expect(await changed(NOW + LEARN_EVERY_MS)).toBe('learned')
    expect(await learnDue(env.DB, NOW + 3 * LEARN_EVERY_MS)).toBe(false)
  })

  it('is learned at once while it is small', async () => {
    await stock('a')
    await productsChanged(env.DB, NOW)
    await stock('b')

    expect(await productsChanged(env.DB, NOW + 1)).toBe('learned')
  })

  it('keeps what was learned where only prices have changed, under a new version', async () => {
    await stock('a')
    await changed(NOW)
    const { version } = await readVocabulary(env.DB, NOW)
    const cheaper = record('a', { price: { amountMinor: 5, currency: 'USD', listAmountMinor: null, asOf: 1 } })
    await upsertProducts(env.DB, [cheaper], NOW)

    expect(await changed(NOW + 1)).toBe('known')
    expect((await readVocabulary(env.DB, NOW + 1)).version).not.toBe(version)
  })
})

describe('of a large catalogue', { timeout: 120_000 }, () => {
  beforeAll(watchCosts)
  afterAll(() => emptyCatalog(env.DB))

  it('the thousand products around a change are read, and some rows of what is known of the others', async () => {
    await openLargeShop(8_000)
    await upsertProducts(env.DB, [record('new', { category: 'laptops', categoryPath: ['Computers', 'Laptops'] })], NOW)
    takeCosts()

    await learnVocabulary(env.DB, NOW)

    expect(takeCosts().d1RowsRead).toBeLessThan(3.5 * BLOCK_PRODUCTS)
  })
})
