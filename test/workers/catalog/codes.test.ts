import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { readVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { searchProducts, type ListQuery } from '../../../src/adapters/products/product-list.ts'
import { fetchForTurn } from '../../../src/adapters/products/product-search.ts'
import { upsertProducts, withdrawProducts } from '../../../src/adapters/products/product-write.ts'
import { findCodes, ownersOf } from '../../../src/domain/search/code-lookup.ts'
import { record, variant } from '../../support/record.ts'

const NOW = 1_700_000_000_000

beforeEach(async () => {
  const tables = ['product', 'product_search', 'category_trail', 'catalog_state']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

async function page(query: Partial<ListQuery>) {
  const list = await searchProducts(
    env.DB,
    { text: '', constraints: {}, limit: 20, cursor: null, ...query },
    NOW,
    await readVocabulary(env.DB, NOW),
  )
  if (list === null) throw new Error('the cursor was refused')
  return list
}

describe('codes', () => {
  const parts = [
    record('GX-204', { title: 'Gate latch', codes: { sku: 'GL.88-31', gtin: '5012345678900', mpn: 'TV-4410K' } }),
    record('GX-205', {
      title: 'Gate hinge 88 31',
      codes: { sku: '71-20' },
      url: 'https://shop.example/gates/hinge',
    }),
    record('GX-206', { title: 'Gate kit', variants: [variant('s', { Size: 'S' }, { codes: { sku: 'GK 7/S' } })] }),
    record('GX-207', { title: 'Motor Dorvane ZT905M 24 V', codes: { sku: '7120' } }),
    record('GX-208', { title: 'Gate post', codes: { sku: 'GP-1' } }),
  ]
  const texts = [
    'GL.88-31',
    'gl8831',
    '71-20',
    '5 012345 678900',
    'gk7/s',
    'tv 4410k',
    'ZT905M',
    'gx206',
    'https://shop.example/gates/hinge',
    'gate',
    '88',
  ]

  it('are found in the store as the domain tells them', async () => {
    await upsertProducts(env.DB, parts, NOW)
    await withdrawProducts(env.DB, ['GX-208'], NOW)

    for (const text of [...texts, 'GP-1']) {
      const codes = findCodes(text, () => false)
      const offered = parts.slice(0, -1)
      const expected = codes === null ? [] : ownersOf(offered, codes).map(({ id }) => id)
      const { coded = [] } = await fetchForTurn(env.DB, { queries: [], productIds: [], codes: codes ?? undefined }, NOW)
      expect([text, coded.map(({ id }) => id).sort()]).toEqual([text, expected.sort()])
      if (expected.length > 0) {
        expect((await page({ text })).products.map(({ id }) => id).sort()).toEqual(expected)
      }
    }
  })

  it('keep to the filters of a list', async () => {
    await upsertProducts(env.DB, parts, NOW)

    expect((await page({ text: 'TV-4410K' })).facets).toMatchObject({
      categories: [{ slug: 'things', count: 1 }],
      brands: [{ name: 'Acme', count: 1 }],
      price: { min: 1_000, max: 1_000, currency: 'USD' },
    })
    expect((await page({ text: 'TV-4410K', constraints: { priceMax: 500 } })).products).toEqual([])
  })
})
