/** What `/metrics` tells of the catalogue: how many products are offered, and how long ago it last changed. */
import { counted, type Series } from '../../domain/metrics/series.ts'
import { describeError, log } from './log.ts'

/** No series when D1 cannot be asked: a gap says "unknown", a zero would say "empty". */
export async function readCatalogGauges(db: D1Database, now: number): Promise<Series[]> {
  try {
    const [products, state] = await db.batch<Record<string, unknown>>([
      db.prepare('SELECT source, count(*) AS n FROM product WHERE withdrawn_at_ms IS NULL GROUP BY source'),
      db.prepare('SELECT updated_at_ms AS at FROM catalog_state WHERE key = 1'),
    ])
    const perSource = (products?.results ?? []).map(({ source, n }) =>
      counted('catalog_products', [String(source)], Number(n)),
    )
    const at = state?.results[0]?.['at']
    if (typeof at !== 'number') return perSource
    return [...perSource, counted('catalog_refresh_age_seconds', [], Math.max(0, (now - at) / 1000))]
  } catch (error) {
    log({ event: 'metrics_failed', error: describeError(error).error })
    return []
  }
}
