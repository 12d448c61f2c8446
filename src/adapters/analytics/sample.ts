/** Sample activity for a first look: stored marked, and taken out again without a trace. */
import { sql } from 'drizzle-orm'
import { sampleActivity, type SampleProduct } from '../../domain/analytics/sample-activity.ts'
import { runBatch, runnerOf } from '../sql/sql-runner.ts'
import { writeRecords } from './write-records.ts'

/** Categories and products of each that the sample speaks of. */
const CATEGORIES = 12
const PRODUCTS_PER_CATEGORY = 12
const RECORDS_PER_BATCH = 1_000

/** Stores the sample. Null when real shoppers were here already: theirs must not be mixed with made-up ones. */
export async function loadSample(db: D1Database, now: number): Promise<{ records: number } | null> {
  const orm = runnerOf(db)
  const real = await orm.get<{ found: number }>(sql`SELECT
    EXISTS (SELECT 1 FROM turn_event WHERE NOT is_sample) OR EXISTS (SELECT 1 FROM daily_total WHERE sessions > 0
    AND day NOT IN (SELECT day FROM turn_event WHERE is_sample)) AS found`)
  if (real?.found === 1) return null
  const products = await orm.all<SampleProduct>(sql`SELECT id, category FROM (
    SELECT id, category, popularity, dense_rank() OVER (ORDER BY category) AS shelf,
      row_number() OVER (PARTITION BY category ORDER BY popularity DESC, id) AS place
    FROM product WHERE withdrawn_at_ms IS NULL
  ) WHERE shelf <= ${CATEGORIES} AND place <= ${PRODUCTS_PER_CATEGORY} ORDER BY category, place`)
  const records = sampleActivity(products, now)
  for (let first = 0; first < records.length; first += RECORDS_PER_BATCH) {
    await writeRecords(db, records.slice(first, first + RECORDS_PER_BATCH), true)
  }
  return { records: records.length }
}

/** Takes the sample out; its days are counted anew. */
export async function removeSample(db: D1Database): Promise<void> {
  await runBatch(db, [
    sql`DELETE FROM rollup_day WHERE day IN (SELECT DISTINCT day FROM turn_event WHERE is_sample)`,
    sql`DELETE FROM daily_total WHERE day IN (SELECT DISTINCT day FROM turn_event WHERE is_sample)`,
    ...['turn_event', 'constraint_event', 'page_event', 'product_event', 'feedback_event'].map(
      (table) => sql`DELETE FROM ${sql.raw(table)} WHERE is_sample`,
    ),
  ])
}
