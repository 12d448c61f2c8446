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
