/**
 * The database of an earlier version under this one, and of this version under an earlier one. What an earlier version
 * wrote is this version's rows in the columns that there were then.
 */
import { applyD1Migrations } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findProduct } from '../../src/adapters/products/product-store.ts'
import { upsertProducts } from '../../src/adapters/products/product-write.ts'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { emptyCatalog } from '../support/empty-catalog.ts'
import { record } from '../support/record.ts'
import { call } from '../support/visitor.ts'

const MIGRATIONS = env.TEST_MIGRATIONS
/** The version that was released first had these. */
const FIRST_RELEASE = 4
const EARLIER = MIGRATIONS.map((_, at) => at).filter((count) => count >= FIRST_RELEASE)
const OWNER = { Authorization: 'Bearer dev-admin' }
const NOW = 1_790_000_000_000

type Row = Record<string, string | number | null>

async function columnsOf(table: string): Promise<string[]> {
  const { results } = await env.DB.prepare(`SELECT name FROM pragma_table_info('${table}')`).all<{ name: string }>()
  return results.map(({ name }) => name)
}

/** An empty database with the first `count` migrations. */
async function databaseOf(count: number): Promise<void> {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'
      AND name NOT LIKE 'product_search_%' ORDER BY name = 'product_word' DESC`,
  ).all<{ name: string }>()
  for (const { name } of results) await env.DB.prepare(`DROP TABLE IF EXISTS "${name}"`).run()
  await applyD1Migrations(env.DB, MIGRATIONS.slice(0, count))
}

async function insert(table: string, rows: readonly Row[], columns: readonly string[]): Promise<void> {
  const names = columns.map((name) => `"${name}"`).join(', ')
  const places = columns.map((_, at) => `?${at + 1}`).join(', ')
  const statement = env.DB.prepare(`INSERT INTO ${table} (${names}) VALUES (${places})`)
  await env.DB.batch(rows.map((row) => statement.bind(...columns.map((name) => row[name] ?? null))))
}

/** Two products as they stand in the tables. */
async function shelf(): Promise<{ products: Row[]; words: Row[] }> {
  await databaseOf(MIGRATIONS.length)
  const tent = { category: 'tents', categoryPath: ['Outdoor', 'Tents'] }
  await upsertProducts(
    env.DB,
    [record('a', { title: 'Green tent', ...tent }), record('b', { title: 'Red tent', ...tent })],
    NOW,
  )
  const products = (await env.DB.prepare('SELECT * FROM product').all<Row>()).results
  const words = (await env.DB.prepare('SELECT rowid, * FROM product_search').all<Row>()).results
  return { products, words }
}

async function found(): Promise<string[]> {
  await learnVocabulary(env.DB, Date.now())
  const { status, body } = await call<{ products: { id: string }[] }>('GET', '/api/v1/products?q=tent&limit=10')
  expect(status).toBe(200)
  return body.products.map(({ id }) => id).sort()
}

let rows: Awaited<ReturnType<typeof shelf>>

beforeEach(async () => {
  rows = await shelf()
})
afterAll(async () => {
  await databaseOf(MIGRATIONS.length)
  await emptyCatalog(env.DB)
})

describe.each(EARLIER)('the database of %i migrations', (count) => {
  it('serves this version once it is migrated, and takes its imports', async () => {
    await databaseOf(count)
    await insert('product', rows.products, await columnsOf('product'))
    await insert('product_search', rows.words, ['rowid', ...(await columnsOf('product_search'))])

    await applyD1Migrations(env.DB, MIGRATIONS)

    expect((await findProduct(env.DB, 'a', NOW))?.product).toMatchObject({ title: 'Green tent', category: 'tents' })
    expect(await found()).toEqual(['a', 'b'])
    const file = 'id,title,category,price,Size\na,Green tent,Tents,7,M\nc,Blue tent,Tents,9,L\n'
    const { body } = await call<object>('POST', '/api/v1/admin/catalog/import?currency=USD&mode=sync&confirm=1', {
      headers: OWNER,
      body: file,
    })
    expect(body).toMatchObject({ accepted: 1, updated: 1, withdrawn: 1 })
    expect(await found()).toEqual(['a', 'c'])
  })

  it('is written by its version on the tables of this one, which reads it when it is back', async () => {
    await databaseOf(count)
    const before = { product: await columnsOf('product'), words: await columnsOf('product_search') }
    await databaseOf(MIGRATIONS.length)

    await insert('product', rows.products, before.product)
    await insert('product_search', rows.words, ['rowid', ...before.words])

    expect(await found()).toEqual(['a', 'b'])
    expect((await call('GET', '/health')).status).toBe(200)
  })
})
