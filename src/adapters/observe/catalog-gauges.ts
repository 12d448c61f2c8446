/** What `/metrics` tells of the catalogue: how many products are offered, and how long ago it last changed. */
import { counted, type Series } from '../../domain/metrics/series.ts'
import { describeError, log } from './log.ts'

/** No series when D1 cannot be asked: a gap says "unknown", a zero would say "empty". */
export async function readCatalogGauges(db: D1Database, now: number): Promise<Series[]> {
  try {
    // As counted when the catalogue was learned last: counting here would read every product at every scrape.
    const sql = `SELECT updated_at_ms AS at, statistics->'$.sources' AS sources FROM catalog_state WHERE key = 1`
    const state = await db.prepare(sql).first<{ at: number; sources: string | null }>()
    if (state === null) return []
    const sources = Object.entries(JSON.parse(state.sources ?? '{}') as Record<string, number>)
    return [
      ...sources.map(([source, n]) => counted('catalog_products', [source], n)),
      counted('catalog_refresh_age_seconds', [], Math.max(0, (now - state.at) / 1000)),
    ]
  } catch (error) {
    log({ event: 'metrics_failed', error: describeError(error).error })
    return []
  }
}
