/** Reads products by id and counts them. Searching is in product-search.ts, writing in product-write.ts. */
import { toTrail } from '../../domain/catalog/slug.ts'
import { ownersOf, type CodeQuery } from '../../domain/search/code-lookup.ts'
import type { CategoryCount, Product } from '../../shared/product.ts'
import { PRODUCT_COLUMNS, VARIANTS_COLUMN, toProduct, toProducts, type ProductRow } from './product-rows.ts'

const FULL_COLUMNS = `${PRODUCT_COLUMNS}, ${VARIANTS_COLUMN}`

export interface FoundProduct {
  product: Product
  /** Epoch ms since when it is no longer offered; null while it is. */
  withdrawnAt: number | null
}

/** The product of an id with its variants, withdrawn ones included; null when the id is unknown. */
export async function findProduct(db: D1Database, id: string, now: number): Promise<FoundProduct | null> {
  const row = await db.prepare(`SELECT ${FULL_COLUMNS} FROM product p WHERE p.id = ?1`).bind(id).first<ProductRow>()
  return row === null ? null : { product: toProduct(row, now), withdrawnAt: row.withdrawn_at_ms }
}

/** The offered products of some ids, in the order of the ids; unknown and withdrawn ones are left out. */
export async function findProducts(db: D1Database, ids: readonly string[], now: number): Promise<Product[]> {
  const { results } = await selectProducts(db, ids).all<ProductRow>()
  const byId = new Map(toProducts(results, now).map((product) => [product.id, product]))
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}

/** Rows of `ProductRow` for the offered products of some ids, in no order. */
export function selectProducts(db: D1Database, ids: readonly string[]): D1PreparedStatement {
  const sql = `SELECT ${FULL_COLUMNS} FROM product p
    WHERE p.id IN (SELECT value FROM json_each(?1)) AND p.withdrawn_at_ms IS NULL`
  return db.prepare(sql).bind(JSON.stringify(ids))
}

/** Products that own a code may be shadowed by others that only mention it, but by no more than these. */
const CODED_MAX = 20

/** Rows of `ProductRow` for offered products that may own one of the codes: the caller tells which do. */
export function selectCoded(db: D1Database, { keys, ids, links }: CodeQuery): D1PreparedStatement {
  const match = keys.length === 0 ? '""' : `{title compounds} : (${keys.map((key) => `"${key}"`).join(' OR ')})`
  const sql = `SELECT ${FULL_COLUMNS} FROM product p WHERE p.withdrawn_at_ms IS NULL AND p.key IN (
      SELECT key FROM product WHERE id IN (SELECT value FROM json_each(?1))
      UNION SELECT key FROM product WHERE url IN (SELECT value FROM json_each(?2)) AND withdrawn_at_ms IS NULL
      UNION SELECT rowid FROM (SELECT rowid FROM product_search WHERE product_search MATCH ?3 LIMIT ${CODED_MAX}))
    LIMIT ${CODED_MAX}`
  return db.prepare(sql).bind(JSON.stringify(ids), JSON.stringify(links), match)
}

/** The offered products that own one of the codes, at most some. */
export function toCoded(rows: readonly ProductRow[], query: CodeQuery, now: number): Product[] {
  return ownersOf(toProducts(rows, now), query)
}

/** The products of some row keys, in the order of the keys. */
export async function findByKeys(db: D1Database, keys: readonly number[], now: number): Promise<Product[]> {
  if (keys.length === 0) return []
  const sql = `SELECT ${PRODUCT_COLUMNS} FROM json_each(?1) k CROSS JOIN product p ON p.key = k.value`
  const { results } = await db.prepare(sql).bind(JSON.stringify(keys)).all<ProductRow>()
  const byKey = new Map(results.flatMap((row) => toProducts([row], now).map((product) => [row.key, product])))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** How many products are offered. */
export async function countProducts(db: D1Database): Promise<number> {
  const sql = 'SELECT count(*) AS count FROM product WHERE withdrawn_at_ms IS NULL'
  return (await db.prepare(sql).first<number>('count')) ?? 0
}

interface TrailRow {
  category: string
  category_path: string
  count: number
}

/** One row for each category path in use: what `toCategories` reads. */
const CATEGORY_COUNTS_SQL = `SELECT category, category_path, count(*) AS count FROM product
  WHERE withdrawn_at_ms IS NULL GROUP BY category_trail`

/** Categories at every level that holds products, most products first. */
export async function listCategories(db: D1Database): Promise<CategoryCount[]> {
  const { results } = await db.prepare(CATEGORY_COUNTS_SQL).all<TrailRow>()
  return toCategories(results)
}

/** Sums paths into categories; a product counts at every level of its path. */
export function toCategories(rows: readonly TrailRow[]): CategoryCount[] {
  const categories = new Map<string, CategoryCount>()
  for (const { category, category_path, count } of rows) {
    const parsed: unknown = JSON.parse(category_path)
    const labels = Array.isArray(parsed) && parsed.length > 0 ? parsed.map(String) : [category]
    const slugs = toTrail(labels, category).split('/').filter(Boolean)
    for (const [level, slug] of slugs.entries()) {
      if (slugs.indexOf(slug) !== level) continue
      const entry = categories.get(slug) ?? { slug, label: labels[level] ?? slug, count: 0 }
      entry.count += count
      categories.set(slug, entry)
    }
  }
  return [...categories.values()].sort((a, b) => b.count - a.count || a.slug.localeCompare(b.slug))
}
