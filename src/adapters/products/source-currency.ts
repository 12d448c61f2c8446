/** The currency of the owner's files that name none, as it was answered once. */
import type { ProductSource } from '../../shared/product.ts'

/** What all prices of the owner's own products are in; null without any, and where several are in use. */
export async function findSourceCurrency(db: D1Database, source: ProductSource): Promise<string | null> {
  // Products of saved pages are priced as their marketplace is.
  const sql = `SELECT DISTINCT currency FROM product
    WHERE source = ?1 AND marketplace IS NULL AND currency IS NOT NULL LIMIT 2`
  const { results } = await db.prepare(sql).bind(source).all<{ currency: string }>()
  return results.length === 1 ? (results[0]?.currency ?? null) : null
}
