import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { readVocabulary, learnVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { findProduct } from '../../../src/adapters/products/product-store.ts'
import { searchProducts } from '../../../src/adapters/products/product-list.ts'
import { fetchForTurn } from '../../../src/adapters/products/product-search.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import type { CatalogRecord } from '../../../src/domain/catalog/record.ts'
import type { ProductQuery } from '../../../src/domain/search/types.ts'
import type { Constraints } from '../../../src/shared/constraints.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { attribute, money, record, variant } from '../../support/record.ts'

const NOW = 1_700_000_000_000

beforeEach(() => emptyCatalog(env.DB))

/** A jacket: blue in S and M, red in M and L; the large red one costs more, the blue M is sold out. */
function jacket(overrides: Partial<CatalogRecord> = {}): CatalogRecord {
  return record('jacket', {
    title: 'Faldur rain jacket',
    options: [
      { name: 'Color', values: ['Blue', 'Red'] },
      { name: 'Size', values: ['S', 'M', 'L'] },
    ],
    variants: [
      variant('jacket-1', { Color: 'Blue', Size: 'S' }, { price: money(8_000), codes: { sku: 'FAL.77-1' } }),
      variant('jacket-2', { Color: 'Blue', Size: 'M' }, { price: money(7_000), availability: 'out_of_stock' }),
      variant('jacket-3', { Color: 'Red', Size: 'M' }, { price: money(8_500) }),
      variant('jacket-4', { Color: 'Red', Size: 'XL' }, { price: money(9_900) }),
    ],
    ...overrides,
  })
}

async function candidatesFor(constraints: Constraints, wished?: ProductQuery['wished']) {
  const query = { constraints, limit: 10, nearest: true, ...(wished === undefined ? {} : { wished }) }
  const { results } = await fetchForTurn(env.DB, { queries: [query], productIds: [] }, NOW)
  return results[0]
}

const size = (value: string) => ({ attributes: [{ name: 'size', op: 'eq' as const, value }] })

describe('a product with variants', () => {
  it('is one product with the price of its cheapest variant that can be ordered', async () => {
    await upsertProducts(env.DB, [jacket()], NOW)

    const page = await searchProducts(
      env.DB,
      { text: 'rain jacket', constraints: {}, limit: 5, cursor: null },
      NOW,
      await readVocabulary(env.DB, NOW),
    )
    const found = await findProduct(env.DB, 'jacket', NOW)

    expect(page?.total).toBe(1)
    expect(page?.products[0]).toMatchObject({
      price: { amountMinor: 8_000 },
      availability: 'in_stock',
      variantCount: 4,
      priceRange: { minMinor: 8_000, maxMinor: 9_900 },
      options: [{ name: 'Color' }, { name: 'Size', values: ['S', 'M', 'L'] }],
    })
    expect(page?.products[0]?.variants).toBeUndefined()
    expect(found?.product.variants?.map(({ id }) => id)).toEqual(['jacket-1', 'jacket-2', 'jacket-3', 'jacket-4'])
    expect(found?.product.variants?.[0]).not.toHaveProperty('attributes')
  })

  it('gives up its variants when it comes without them', async () => {
    await upsertProducts(env.DB, [jacket()], NOW)
    await upsertProducts(env.DB, [record('jacket', { title: 'Faldur rain jacket', price: money(5_000) })], NOW)

    const found = await findProduct(env.DB, 'jacket', NOW)
    expect(found?.product).not.toHaveProperty('variantCount')
    expect((await candidatesFor({ colors: ['red'] }))?.total).toBe(0)
  })

  it.each([
    ['a colour', { colors: ['red'] }, 'jacket-3'],
    ['a size', size('S'), 'jacket-1'],
    ['both', { colors: ['red'], ...size('XL') }, 'jacket-4'],
    ['a colour below a price', { colors: ['red'], priceMax: 9_000 }, 'jacket-3'],
  ] satisfies [string, Constraints, string][])('is found by %s, and says by which variant', async (_, wishes, id) => {
    await upsertProducts(env.DB, [jacket(), record('other', { title: 'Blouse' })], NOW)

    const result = await candidatesFor(wishes)

    expect(result?.total).toBe(1)
    expect(result?.candidates[0]).toMatchObject({ product: { id: 'jacket' }, variant: { id } })
  })

  it.each([
    ['a variant that is sold out', { colors: ['blue'], ...size('M') }],
    ['a size that is part of another', size('L')],
    ['two variants together', { colors: ['blue'], ...size('XL') }],
    ['a variant that is too dear', { colors: ['red'], priceMax: 8_200 }],
  ] satisfies [string, Constraints][])('is not found by %s', async (_, wishes) => {
    await upsertProducts(env.DB, [jacket()], NOW)

    const result = await candidatesFor(wishes)

    expect(result?.total).toBe(0)
  })

  it('tells of the variant that comes nearest what it states', async () => {
    await upsertProducts(env.DB, [jacket()], NOW)

    const result = await candidatesFor({ category: 'things', colors: ['red'], ...size('S') })

    const [nearest] = result?.nearest ?? []
    expect(nearest?.variant?.options).toEqual({ Color: 'Blue', Size: 'S' })
    expect(nearest?.product.attributes.map(({ value }) => value)).toEqual(['Blue', 'S'])
  })

  it('tells of the variant that meets most of what is wished, and a wish leaves nothing out', async () => {
    await upsertProducts(env.DB, [jacket(), record('tent')], NOW)
    const optionsFor = async (wished: ProductQuery['wished'], constraints: Constraints = { terms: ['jacket'] }) =>
      (await candidatesFor(constraints, wished))?.candidates[0]?.variant?.options

    expect(await optionsFor(undefined)).toBeUndefined()
    expect(await optionsFor(size('M'))).toEqual({ Color: 'Red', Size: 'M' })
    expect(await optionsFor({ colors: ['blue'] })).toEqual({ Color: 'Blue', Size: 'S' })
    expect(await optionsFor({ colors: ['red'], ...size('XL') })).toEqual({ Color: 'Red', Size: 'XL' })
    // What filters counts before what only lifts.
    expect(await optionsFor(size('S'), { colors: ['red'] })).toMatchObject({ Color: 'Red' })
    expect((await candidatesFor({}, size('XXL')))?.total).toBe(2)
  })

  it('is compared by figures of its variants', async () => {
    const memory = (value: number) => [attribute('storage', value, 'GB')]
    const variants = [
      variant('p-128', { Storage: '128 GB' }, { attributes: memory(128) }),
      variant('p-512', { Storage: '512 GB' }, { attributes: memory(512), price: money(2_000) }),
    ]
    await upsertProducts(env.DB, [record('phone', { variants })], NOW)
    const atLeast = (value: number) => ({ attributes: [{ name: 'storage', op: 'gte' as const, value, unit: 'GB' }] })

    expect((await candidatesFor(atLeast(256)))?.candidates[0]?.variant?.id).toBe('p-512')
    expect((await candidatesFor(atLeast(1_000)))?.total).toBe(0)
  })

  it.each(['FAL.77-1', 'fal771', 'FAL 77 1'])('is found by the code %j of a variant', async (text) => {
    await upsertProducts(env.DB, [jacket(), record('decoy', { title: 'Faldur 1' })], NOW)

    const page = await searchProducts(
      env.DB,
      { text, constraints: {}, limit: 5, cursor: null },
      NOW,
      await readVocabulary(env.DB, NOW),
    )

    expect(page?.products[0]?.id).toBe('jacket')
  })

  it('teaches the catalogue its options once, however many variants have them', async () => {
    await upsertProducts(env.DB, [jacket()], NOW)
    await learnVocabulary(env.DB, NOW)

    const { attributes, colors } = await readVocabulary(env.DB, NOW)
    expect(attributes.find(({ name }) => name === 'size')).toMatchObject({ count: 3, type: 'text' })
    expect(colors).toEqual(expect.arrayContaining(['blue', 'red']))
  })

  it('is counted by the values that can be had', async () => {
    await upsertProducts(env.DB, [jacket(), record('plain', { attributes: [attribute('size', 'M')] })], NOW)

    const page = await searchProducts(
      env.DB,
      { text: '', constraints: {}, limit: 5, cursor: null },
      NOW,
      await readVocabulary(env.DB, NOW),
    )

    expect(page?.facets.attributes.find(({ name }) => name === 'size')?.values).toEqual([
      { value: 'M', count: 2 },
      { value: 'S', count: 1 },
      { value: 'XL', count: 1 },
    ])
  })

  it('is left alone when the same variants come again', async () => {
    await upsertProducts(env.DB, [jacket()], NOW)
    const again = await upsertProducts(env.DB, [jacket()], NOW + 5)
    const restocked = jacket()
    restocked.variants = restocked.variants?.map((one) => ({ ...one, availability: 'in_stock' as const }))
    const changed = await upsertProducts(env.DB, [restocked], NOW + 9)

    expect(again).toEqual({ accepted: 0, updated: 0, unchanged: 1 })
    expect(changed.updated).toBe(1)
    expect((await candidatesFor({ colors: ['blue'], ...size('M') }))?.candidates[0]?.variant?.id).toBe('jacket-2')
  })
})
