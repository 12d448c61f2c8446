/** What shoppers did with the products they were shown, over a period. */
import { sql } from 'drizzle-orm'
import { periodOf } from '../../domain/analytics/period.ts'
import { ctrAt, CTR_PLACES, type FunnelCounts, funnelRates } from '../../domain/analytics/product-funnel.ts'
import { ratio } from '../../domain/analytics/ratio.ts'
import type { ProductFigures, Products } from '../../shared/analytics.ts'
import { sumProducts, sumTurns } from './counts.ts'
import { readPeriod } from './period-rows.ts'
import { runnerOf } from '../sql/sql-runner.ts'

/** Products that the table holds at most, the most engaged with first. */
const PRODUCTS_MAX = 200
const SUMS = sql`sum(impressions) AS impressions, sum(clicks) AS clicks, sum(outbound) AS outbound,
  sum(saves) AS saves, sum(compares) AS compares, sum(copies) AS copies`

type Counts = FunnelCounts & { copies: number }
type ProductRow = Counts & {
  productId: string
  title: string | null
  category: string
  scoreSum: number
  scoreCount: number
}

export async function readProducts(d1: D1Database, days: number, now: number): Promise<Products> {
  const db = runnerOf(d1)
  const range = periodOf(days, now)
  const rows = await readPeriod(db, range)
  const [totals, turns, positions, categories, products] = await Promise.all([
    sumProducts(db, rows),
    sumTurns(db, rows),
    db.all<Counts & { position: number }>(sql`SELECT position, ${SUMS} FROM ${rows.of('products')}
      WHERE position > 0 GROUP BY position ORDER BY position LIMIT 50`),
    db.all<Counts & { category: string }>(sql`SELECT category, ${SUMS} FROM ${rows.of('products')}
      WHERE category <> '' GROUP BY category ORDER BY impressions DESC, category LIMIT 100`),
    db.all<ProductRow>(sql`SELECT f.product_id AS productId, p.title, coalesce(p.category, f.category) AS category,
      f.impressions, f.clicks, f.outbound, f.saves, f.compares, f.copies, f.scoreSum, f.scoreCount FROM (
        SELECT product_id, max(category) AS category, ${SUMS}, sum(score_sum) AS scoreSum,
        sum(score_count) AS scoreCount FROM ${rows.of('products')} GROUP BY product_id
        ORDER BY outbound DESC, clicks DESC, impressions DESC, product_id LIMIT ${PRODUCTS_MAX}
      ) f LEFT JOIN product p ON p.id = f.product_id
      ORDER BY f.outbound DESC, f.clicks DESC, f.impressions DESC, f.product_id`),
  ])
  return {
    period: { days, ...range },
    totals,
    ctr: ratio(totals.clicks, totals.impressions),
    ctrAt: Object.fromEntries(CTR_PLACES.map((k) => [k, ctrAt(positions, k)])),
    positions: positions.map(({ position, impressions, clicks, outbound }) => ({
      position,
      impressions,
      clicks,
      outbound,
      ctr: ratio(clicks, impressions),
    })),
    categories: categories.map(({ category, impressions, clicks, outbound, saves }) => ({
      category,
      impressions,
      clicks,
      outbound,
      saves,
      ctr: ratio(clicks, impressions),
    })),
    products: products.map(toFigures),
    suggestionRate: ratio(turns.withProducts, turns.turns),
  }
}

function toFigures({ scoreSum, scoreCount, ...row }: ProductRow): ProductFigures {
  return { ...row, ...funnelRates(row), rating: { mean: ratio(scoreSum, scoreCount), count: scoreCount } }
}
