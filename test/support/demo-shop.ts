/** The database of a small shop: demo products of every category. */
import { env } from 'cloudflare:workers'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../src/adapters/products/product-write.ts'
import { demoCatalog } from '../../src/catalog/demo/generate.ts'

const PRODUCTS = 400

/** Fills the test's database. */
export async function openDemoShop(): Promise<void> {
  const now = Date.now()
  await upsertProducts(env.DB, [...demoCatalog(now, PRODUCTS)], now)
  await learnVocabulary(env.DB, now)
}

const COPIED = 1_000

/** Fills the test's database with as many products as a large shop has: demo products and copies of their rows. */
export async function openLargeShop(products: number): Promise<void> {
  const now = Date.now()
  await upsertProducts(env.DB, [...demoCatalog(now, COPIED)], now)
  const { results } = await env.DB.prepare("SELECT name FROM pragma_table_info('product')").all<{ name: string }>()
  const columns = results.map(({ name }) => name).filter((name) => name !== 'key' && name !== 'id')
  const last = (await env.DB.prepare('SELECT max(key) AS last FROM product').first<number>('last')) ?? 0
  const copies = `WITH RECURSIVE copy (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM copy WHERE n + 1 < ${products / COPIED})`
  await env.DB.batch([
    env.DB.prepare(`${copies} INSERT INTO product (key, id, ${columns.join(', ')})
      SELECT key + n * ${last}, id || '-' || n, ${columns.join(', ')} FROM product, copy`),
    env.DB.prepare(`INSERT INTO product_search (rowid, title, context, brand, category, compounds, details, description)
      SELECT p.key, s.title, s.context, s.brand, s.category, s.compounds, s.details, s.description
      FROM product p JOIN product_search s ON s.rowid = (p.key - 1) % ${last} + 1 WHERE p.key > ${last}`),
  ])
  await learnVocabulary(env.DB, now)
}
