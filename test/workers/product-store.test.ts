import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { learnVocabulary, readVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { searchProducts, type ListQuery } from '../../src/adapters/products/product-list.ts'
import { fetchForTurn } from '../../src/adapters/products/product-search.ts'
import { countProducts, findProduct, findProducts, listCategories } from '../../src/adapters/products/product-store.ts'
import { upsertProducts, withdrawProducts } from '../../src/adapters/products/product-write.ts'
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import { attribute, money, record } from '../support/record.ts'

const NOW = 1_700_000_000_000

beforeEach(async () => {
  const tables = ['product', 'product_search', 'category_trail', 'catalog_state']
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)))
})

async function storedRows(): Promise<unknown> {
  const { results } = await env.DB.prepare(
    'SELECT key, id, updated_at_ms, content_hash FROM product ORDER BY key',
  ).all()
  return results
}

/** Stores the records and reads what satisfies the constraints, as ids. */
async function idsFor(records: readonly CatalogRecord[], constraints: Constraints): Promise<string[]> {
  await upsertProducts(env.DB, records, NOW)
  const { results } = await fetchForTurn(env.DB, { queries: [{ constraints, limit: 50 }], productIds: [] }, NOW)
  expect(results[0]?.total).toBe(results[0]?.candidates.length)
  return (results[0]?.candidates ?? []).map(({ product }) => product.id)
}

const find = async (query: Partial<ListQuery>) => {
  const list = { text: '', constraints: {}, limit: 20, cursor: null, ...query }
  return searchProducts(env.DB, list, NOW, await readVocabulary(env.DB, NOW))
}
const page = async (query: Partial<ListQuery>) => (await find(query)) ?? expect.fail('the cursor was refused')

describe('writing', () => {
  it('counts new, changed and unchanged records', async () => {
    const first = await upsertProducts(env.DB, [record('w1'), record('w2')], NOW)
    const second = await upsertProducts(
      env.DB,
      [record('w1'), record('w2', { price: money(2_000) }), record('w3')],
      NOW + 1,
    )

    expect(first).toEqual({ accepted: 2, updated: 0, unchanged: 0 })
    expect(second).toEqual({ accepted: 1, updated: 1, unchanged: 1 })
    expect(await countProducts(env.DB)).toBe(3)
  })

  it('writes nothing when the same catalogue comes again at another time', async () => {
    const records = Array.from({ length: 450 }, (_, i) => record(`same-${i}`))
    await upsertProducts(env.DB, records, NOW)
    const before = await storedRows()
    const later = records.map((item) => ({
      ...item,
      updatedAt: 99,
      price: { ...money(1_000), asOf: 99 } as CatalogRecord['price'],
    }))

    const counts = await upsertProducts(env.DB, later, NOW + 1)

    expect(counts).toEqual({ accepted: 0, updated: 0, unchanged: 450 })
    expect(await storedRows()).toEqual(before)
  })

  it('finds a product by its new text only after the text changed', async () => {
    await upsertProducts(env.DB, [record('t1', { title: 'Copper kettle' })], NOW)
    await upsertProducts(env.DB, [record('t1', { title: 'Steel teapot' })], NOW)

    expect((await page({ text: 'teapot' })).products.map(({ id }) => id)).toEqual(['t1'])
    expect((await page({ text: 'kettle' })).products).toEqual([])
  })

  it('gives back every field as it was stored', async () => {
    const full = record('f1', {
      asin: 'B000000001',
      title: 'Größe “L” — naïve 電気 kettle',
      description: 'Boils',
      features: ['fast', 'quiet "lid"'],
      attributes: [attribute('capacity', 1.7, 'L'), attribute('cordless', true), attribute('color', 'Black')],
      price: { amountMinor: 1999, currency: 'EUR', listAmountMinor: 2999, asOf: 5 },
    })
    await upsertProducts(env.DB, [full], NOW)

    const { popularity: _, ...product } = full
    expect(await findProduct(env.DB, 'f1', NOW)).toEqual({ product: { ...product, updatedAt: NOW }, withdrawnAt: null })
  })

  it('keeps a withdrawn product known by id alone, and offers it again when it comes again', async () => {
    await upsertProducts(env.DB, [record('gone', { title: 'Zeppelin' })], NOW)

    expect(await withdrawProducts(env.DB, ['gone', 'never-there'], NOW + 1)).toBe(1)
    expect((await findProduct(env.DB, 'gone', NOW))?.withdrawnAt).toBe(NOW + 1)
    expect(await findProducts(env.DB, ['gone'], NOW)).toEqual([])
    expect((await page({ text: 'zeppelin' })).total).toBe(0)
    expect((await page({})).total).toBe(0)

    expect(await upsertProducts(env.DB, [record('gone', { title: 'Zeppelin' })], NOW + 2)).toMatchObject({ updated: 1 })
    expect((await page({ text: 'zeppelin' })).total).toBe(1)
  })
})

describe('filters', () => {
  const shelf = [
    record('laptop', {
      title: 'Nimbus 14 Laptop (Grey)',
      brand: 'Nimbus',
      category: 'laptops',
      categoryPath: ['Computers', 'Laptops'],
      price: money(90_000),
      rating: { value: 4.5, count: 200, asOf: 1 },
      attributes: [attribute('ram', 16, 'GB'), attribute('usbC', true), attribute('material', 'Recycled aluminium')],
    }),
    record('tablet', {
      title: 'Slate tablet',
      brand: 'NIMBUS',
      category: 'tablets',
      categoryPath: ['Computers', 'Tablets'],
      price: money(30_000),
      rating: null,
      availability: 'out_of_stock',
      attributes: [attribute('ram', 4, 'GB'), attribute('usbC', false), attribute('color', 'Infrared Red')],
    }),
    record('mug', {
      title: 'Hundred year mug',
      brand: null,
      category: 'mugs',
      categoryPath: ['Kitchen', 'Mugs'],
      price: null,
      availability: 'unknown',
      attributes: [attribute('color', 'Black/White')],
    }),
    record('poster', {
      title: 'Poster',
      brand: 'Wall',
      category: 'posters',
      categoryPath: [],
      price: money(500, 'EUR'),
    }),
  ]

  it.each<[string, Constraints, string[]]>([
    ['a category', { category: 'laptops' }, ['laptop']],
    ['a category further up', { category: 'computers' }, ['laptop', 'tablet']],
    ['a category without a path', { category: 'posters' }, ['poster']],
    ['a part of a category name', { category: 'laptop' }, []],
    ['brands in any case', { brands: ['nimbus'] }, ['laptop', 'tablet']],
    ['brands left out, keeping products without one', { excludeBrands: ['Nimbus'] }, ['mug', 'poster']],
    ['a price ceiling, inclusive, for priced products', { priceMax: 30_000 }, ['poster', 'tablet']],
    ['a price floor, inclusive', { priceMin: 30_000 }, ['laptop', 'tablet']],
    ['a price in a currency', { priceMax: 30_000, currency: 'EUR' }, ['poster']],
    ['a currency alone, which says nothing', { currency: 'EUR', category: 'mugs' }, ['mug']],
    ['a least rating', { minRating: 4.5 }, ['laptop']],
    ['a least number of ratings', { minRatingCount: 100 }, ['laptop']],
    ['what is in stock', { inStockOnly: true }, ['laptop', 'poster']],
    ['at least so much of an attribute', { attributes: [{ name: 'ram', op: 'gte', value: 8 }] }, ['laptop']],
    ['at most so much, stated', { attributes: [{ name: 'ram', op: 'lte', value: 8 }] }, ['tablet']],
    ['exactly so much', { attributes: [{ name: 'ram', op: 'eq', value: 4 }] }, ['tablet']],
    ['a part of a text value', { attributes: [{ name: 'material', op: 'eq', value: 'Aluminium' }] }, ['laptop']],
    ['a feature that is stated and true', { attributes: [{ name: 'usbC', op: 'has' }] }, ['laptop']],
    [
      'a feature that is absent or false',
      { attributes: [{ name: 'usbC', op: 'not', value: true }] },
      ['mug', 'poster', 'tablet'],
    ],
    [
      'a text that must not be',
      { attributes: [{ name: 'material', op: 'not', value: 'aluminium' }] },
      ['mug', 'poster', 'tablet'],
    ],
    ['a colour of the title in the other spelling', { colors: ['gray'] }, ['laptop']],
    ['a colour as a whole word', { colors: ['red'] }, ['tablet']],
    [
      'a colour whose name is a sentence',
      { colors: ['the colour of the sky above the port in winter', '赤'.repeat(20)] },
      [],
    ],
    ['one of several colours', { colors: ['white', 'grey'] }, ['laptop', 'mug']],
    ['an attribute name that cannot be one', { attributes: [{ name: `x') OR 1=1 --`, op: 'has' }] }, []],
    ['the same name forbidden', { category: 'mugs', attributes: [{ name: `x'`, op: 'not', value: true }] }, ['mug']],
  ])('finds by %s', async (_, constraints, expected) => {
    expect((await idsFor(shelf, constraints)).sort()).toEqual(expected)
  })

  it('leaves out excluded ids and keeps the order of a sort, unknown values last', async () => {
    await upsertProducts(env.DB, shelf, NOW)
    const query = { constraints: { sort: 'price_asc' }, limit: 10, excludeIds: ['tablet'] }

    const { results } = await fetchForTurn(env.DB, { queries: [query], productIds: ['mug', 'nope'] }, NOW)

    expect(results[0]?.candidates.map(({ product }) => product.id)).toEqual(['poster', 'laptop', 'mug'])
  })

  it('gives what comes nearest only when nothing satisfies everything', async () => {
    await upsertProducts(env.DB, shelf, NOW)
    const impossible: Constraints = {
      category: 'computers',
      priceMax: 20_000,
      attributes: [{ name: 'usbC', op: 'has' }],
    }
    const queries = [
      { constraints: impossible, limit: 5, nearest: true },
      { constraints: { category: 'computers' }, limit: 5, nearest: true },
      { constraints: { terms: ['laptop'], brands: ['Nobody'] }, limit: 5, nearest: true },
    ]

    const { results } = await fetchForTurn(env.DB, { queries, productIds: [] }, NOW)

    expect(results[0]).toMatchObject({ total: 0, candidates: [] })
    expect(results[0]?.nearest.map(({ product }) => product.id)).toEqual(['laptop', 'tablet'])
    expect(results[1]?.nearest).toEqual([])
    expect(results[2]?.nearest.map(({ product }) => product.id)).toEqual(['laptop'])
  })

  it('takes as many wishes as a request may hold', async () => {
    await upsertProducts(env.DB, shelf, NOW)
    const names = Array.from({ length: 50 }, (_, i) => `name${i}`)
    const constraints: Constraints = {
      terms: ['laptop', ...names.slice(1)],
      brands: names,
      excludeBrands: names,
      colors: names,
      category: 'computers',
      priceMin: 1,
      priceMax: 2,
      currency: 'USD',
      minRating: 1,
      minRatingCount: 1,
      inStockOnly: true,
      attributes: names.map((name) => ({ name, op: 'eq', value: 3 })),
    }

    const { results } = await fetchForTurn(
      env.DB,
      {
        queries: [{ constraints, limit: 5, nearest: true }],
        productIds: [],
      },
      NOW,
    )

    expect(results[0]?.total).toBe(0)
    expect(results[0]?.nearest.length).toBeGreaterThan(0)
  })
})

describe('text', () => {
  it.each([
    '"',
    '"" OR',
    'laptop NEAR(bag',
    'title:laptop*',
    '-laptop ^bag {a b}',
    "'; DROP TABLE product; --",
    '\ud800 laptop \udfff',
    '\u0000',
    '💻',
    '日本語 テスト',
    'a'.repeat(500),
    'the of and',
  ])('survives %j', async (text) => {
    await upsertProducts(env.DB, [record('l', { title: 'Laptop' })], NOW)

    expect((await page({ text })).total).toBeLessThanOrEqual(1)
    const query = { constraints: { terms: [text] }, limit: 5, nearest: true }
    await fetchForTurn(env.DB, { queries: [query], productIds: [] }, NOW)
  })

  it('prefers the thing to what belongs to it', async () => {
    await upsertProducts(
      env.DB,
      [
        record('bag', { title: 'Nimbus laptop bag', description: 'A laptop bag for any laptop', features: ['laptop'] }),
        record('laptop', { title: 'Nimbus Air 13 laptop with 16 GB memory' }),
        record('stand', { title: 'Stand for laptop' }),
      ],
      NOW,
    )

    expect((await page({ text: 'laptop' })).products[0]?.id).toBe('laptop')
    expect((await page({ text: 'laptop bag' })).products[0]?.id).toBe('bag')
  })

  it('sorts the things that were asked for, not whatever mentions them', async () => {
    await upsertProducts(
      env.DB,
      [
        record('cable', { title: 'Cable', description: 'Charges a laptop', price: money(100) }),
        record('bag', { title: 'Laptop bag', price: money(200) }),
        record('laptop', { title: 'Nimbus laptop', price: money(300) }),
        record('other', { title: 'Nimbus notebook', price: money(250) }),
      ],
      NOW,
    )

    const { products, total } = await page({ text: 'laptop', constraints: { sort: 'price_asc' } })

    expect(products.map(({ id }) => id)).toEqual(['other', 'laptop'])
    expect(total).toBe(2)
  })

  it('finds compounds, plurals, model numbers and misspelt words', async () => {
    await upsertProducts(
      env.DB,
      [
        record('buds', { title: 'Tern ear buds' }),
        record('headset', { title: 'Sonora WH-1000XM5 headphones' }),
        record('mouse', { title: 'Optical mouse' }),
      ],
      NOW,
    )
    await learnVocabulary(env.DB, NOW)

    const first = async (text: string) => (await page({ text })).products[0]?.id
    expect(await first('earbuds')).toBe('buds')
    expect(await first('wh1000xm5')).toBe('headset')
    expect(await first('xm5')).toBe('headset')
    expect(await first('mice')).toBe('mouse')
    expect(await first('headphnes')).toBe('headset')
    expect(await first('opticl mouse')).toBe('mouse')
  })
})

describe('pages', () => {
  const many = Array.from({ length: 330 }, (_, i) =>
    record(`p${i}`, {
      title: `Widget ${i % 7} spare`,
      price: i % 5 === 0 ? null : money(1_000 + (i % 11)),
      rating: null,
    }),
  )

  it.each([
    ['by relevance', { text: 'widget' }],
    ['by price', { text: 'widget', constraints: { sort: 'price_asc' } }],
    ['without words', { constraints: { sort: 'price_desc' } }],
  ])('list everything once, %s', async (_, query) => {
    await upsertProducts(env.DB, many, NOW)
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const next: Awaited<ReturnType<typeof page>> = await page({ ...query, limit: 47, cursor })
      seen.push(...next.products.map(({ id }) => id))
      expect(next.total).toBe(330)
      cursor = next.nextCursor
    } while (cursor !== null)

    expect(seen).toHaveLength(330)
    expect(new Set(seen).size).toBe(330)
    expect((await page({ ...query, limit: 10 })).products.map(({ id }) => id)).toEqual(seen.slice(0, 10))
  })

  it('refuses a cursor that is none, or of another list', async () => {
    await upsertProducts(env.DB, many, NOW)
    const { nextCursor: cursor } = await page({ text: 'widget', limit: 5 })

    expect(await find({ text: 'widget', limit: 5, cursor: 'nonsense' })).toBeNull()
    expect(await find({ text: 'other', limit: 5, cursor })).toBeNull()
  })
})

describe('the catalogue as a whole', () => {
  it('is learned from its rows', async () => {
    await upsertProducts(
      env.DB,
      [
        record('a', {
          title: 'Blue kettle',
          category: 'kettles',
          categoryPath: ['Kitchen', 'Kettles'],
          attributes: [attribute('color', 'Navy Blue / Grey'), attribute('capacity', 1.7, 'L')],
        }),
        record('b', {
          title: 'Kettle',
          category: 'kettles',
          categoryPath: ['Kitchen', 'Kettles'],
          brand: 'acme',
          attributes: [attribute('cordless', true), attribute('capacity', 1, 'L')],
        }),
      ],
      NOW,
    )

    const vocabulary = await learnVocabulary(env.DB, NOW)

    expect(vocabulary).toMatchObject({
      currency: 'USD',
      productCount: 2,
      sources: { import: 2 },
      colors: ['navy blue', 'grey'],
    })
    expect(vocabulary.categories).toEqual([
      { slug: 'kettles', label: 'Kettles', count: 2 },
      { slug: 'kitchen', label: 'Kitchen', count: 2 },
    ])
    expect(vocabulary.brands).toEqual([{ name: expect.stringMatching(/^acme$/i), count: 2, categories: ['kettles'] }])
    expect(vocabulary.attributes[0]).toEqual({
      name: 'capacity',
      label: 'capacity',
      unit: 'L',
      type: 'number',
      categories: ['kettles'],
      categoryCounts: { kettles: 2 },
      range: { min: 1, max: 1.7 },
      values: [],
      valueCategories: {},
      count: 2,
    })
    expect(vocabulary.words).toMatchObject({ kettle: 2, blue: 1, acme: 2 })
    expect(await listCategories(env.DB)).toEqual(vocabulary.categories)
  })

  it('takes a shelf whose titles begin with its name for their maker, where none has a brand', async () => {
    const shelved = (id: string, title: string, ...categoryPath: string[]) =>
      record(id, { title, brand: null, category: 'shelf', categoryPath })
    const records = [
      shelved('a', 'Rusk Stick 8 GB', 'Memory', 'Rusk'),
      shelved('b', 'Rusk Stick 16 GB', 'Memory', 'Rusk'),
      shelved('c', 'Belvar Lamp', 'Lamps', 'Desk Lamps'),
      shelved('d', 'Desk Lamps by Belvar', 'Lamps', 'Desk Lamps'),
      shelved('e', 'Loose Screws', 'Loose'),
      shelved('f', 'Loose Bolts', 'Loose'),
    ]
    await upsertProducts(env.DB, records, NOW)
    const { brands } = await learnVocabulary(env.DB, NOW)

    expect(brands.map(({ name, count }) => [name, count])).toEqual([['Rusk', 2]])
  })

  it('has a new version after each learning, seen by readers within seconds', async () => {
    await upsertProducts(env.DB, [record('a')], NOW)
    const first = await learnVocabulary(env.DB, NOW)
    const second = await learnVocabulary(env.DB, NOW)

    expect(second.version).not.toBe(first.version)
    expect((await readVocabulary(env.DB, NOW + 1)).version).toBe(second.version)
    expect((await readVocabulary(env.DB, NOW + 60_000)).version).toBe(second.version)
  })
})

describe('migrations', () => {
  it('never drop or rebuild a table', () => {
    const statements = env.TEST_MIGRATIONS.flatMap(({ queries }) => queries).join('\n')

    expect(statements).not.toMatch(/DROP\s+TABLE|__new_/i)
  })
})
