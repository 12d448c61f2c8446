/** Reads recorded prices. They are written with the product, where its source may be tracked: see product-write.ts. */
import type { PricePoint } from '../../domain/catalog/price-history.ts'

/** Points since `since` (epoch ms), and the last one before it, which still held then. In order of time. */
export async function listPricePoints(db: D1Database, productId: string, since: number): Promise<PricePoint[]> {
  const sql = `SELECT at_ms AS at, amount_minor AS amountMinor, currency FROM price_point
    WHERE product_id = ?1 AND at_ms >= coalesce(
      (SELECT max(at_ms) FROM price_point WHERE product_id = ?1 AND at_ms <= ?2), 0)
    ORDER BY at_ms`
  const { results } = await db.prepare(sql).bind(productId, since).all<PricePoint>()
  return results
}
