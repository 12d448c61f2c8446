/**
 * How long the dashboard's questions take at 0.1, 1 and 10 million events over 90 days, with every finished day
 * aggregated, and what it costs to aggregate one day: `npm run bench:analytics -- [events…]`.
 */
import { readConversations } from '../src/adapters/analytics/conversations.ts'
import { readOverview } from '../src/adapters/analytics/overview.ts'
import { readProducts } from '../src/adapters/analytics/products.ts'
import { rollUpDay } from '../src/adapters/analytics/rollup.ts'
import { readSearches } from '../src/adapters/analytics/searches.ts'
import { readVisitors } from '../src/adapters/analytics/visitors.ts'
import { demoCatalog } from '../src/catalog/demo/generate.ts'
import { DAY_MS, dayOf } from '../src/domain/analytics/events.ts'
import { printTable, timed, times, withBenchDatabase } from './bench-database.ts'

const SIZES = [100_000, 1_000_000, 10_000_000]
const DAYS = 90
const PRODUCTS = 1_000
/** Rows that one statement makes. */
const CHUNK = 250_000
/** Of ten events: two turns, two constraints, six of products. A session has five turns. */
const TURNS_SHARE = 0.2
const CONSTRAINTS_SHARE = 0.2

const sizes = process.argv.slice(2).map(Number)
const now = Math.floor(Date.now() / DAY_MS) * DAY_MS + DAY_MS / 2
const rows = [
  [
    'events',
    'overview 7 d',
    '30 d',
    '90 d',
    'conversations 90 d',
    'products 90 d',
    'searches 90 d',
    'visitors 90 d',
    'roll up a day',
  ],
]

for (const events of sizes.length > 0 ? sizes : SIZES) {
  const cells = await withBenchDatabase([...demoCatalog(now, PRODUCTS)], async ({ db }) => {
    await fill(db, events)
    const today = dayOf(now)
    const rolledMs: number[] = []
    for (let day = today - DAYS + 1; day < today; day++) rolledMs.push(await timed(() => rollUpDay(db, day, now)))
    await db.exec('PRAGMA optimize')
    const median = async (read: () => Promise<unknown>) => (await times([read])).p50
    return [
      await median(() => readOverview(db, 7, now)),
      await median(() => readOverview(db, 30, now)),
      await median(() => readOverview(db, 90, now)),
      await median(() => readConversations(db, 90, now)),
      await median(() => readProducts(db, 90, now)),
      await median(() => readSearches(db, 90, now)),
      await median(() => readVisitors(db, 90, now)),
      rolledMs.sort((a, b) => a - b)[Math.floor(rolledMs.length / 2)] ?? 0,
    ]
  })
  rows.push([events.toLocaleString('en-US'), ...cells.map((ms) => `${ms.toFixed(0)} ms`)])
}
printTable(rows)

/** Spreads events evenly over the period; what looks like chance comes from the row's number. */
async function fill(db: D1Database, events: number): Promise<void> {
  const from = (dayOf(now) - DAYS + 1) * DAY_MS
  const at = (total: number) => `${from} + CAST(i * 1.0 / ${total} * ${now - from} AS INTEGER)`
  const turns = Math.round(events * TURNS_SHARE)
  const session = (perSession: number) => `'session-' || (i / ${perSession})`
  const visitor = (perVisitor: number) =>
    `'visitor-' || (i / ${perVisitor} * 7919 % ${Math.max(1, Math.round(turns / 15))})`
  await insert(
    db,
    turns,
    (total) => `INSERT INTO turn_event (id, day, at_ms, session_id, visitor_id, kind, intent,
    strategy, status, confidence, response_time_ms, first_event_ms, message_length, response_length, product_count,
    is_search, is_zero_result, is_relaxed, category, terms, text)
    SELECT 't' || i, (${at(total)}) / ${DAY_MS}, ${at(total)}, ${session(5)}, ${visitor(5)}, 'message',
    CASE i % 5 WHEN 0 THEN 'search' WHEN 1 THEN 'refine' WHEN 2 THEN 'details' WHEN 3 THEN 'compare' ELSE 'more' END,
    'catalog', iif(i % 997 = 0, 'failed', 'complete'), 0.9, 20 + i * 31 % 700, 15, 24, 180, 5, i % 5 < 2,
    i % 50 = 0, i % 20 = 1, 'category-' || (i * 17 % 36), iif(i % 10 = 0, 'word ' || (i * 13 % 500), NULL), NULL FROM n`,
  )
  const constraints = Math.round(events * CONSTRAINTS_SHARE)
  await insert(
    db,
    constraints,
    (total) => `INSERT INTO constraint_event (id, day, at_ms, session_id, name, op, value,
    unit, is_relaxed) SELECT 'c' || i, (${at(total)}) / ${DAY_MS}, ${at(total)}, ${session(5)}, 'priceMax', 'is',
    (i * 29 % 200) * 1000, '', i % 20 = 1 FROM n`,
  )
  await insert(
    db,
    events - turns - constraints,
    (total) => `INSERT INTO product_event (id, day, at_ms, session_id,
    visitor_id, type, product_id, category, position)
    SELECT 'p' || i, (${at(total)}) / ${DAY_MS}, ${at(total)}, ${session(15)}, ${visitor(15)},
    CASE WHEN i % 10 < 8 THEN 'impression' WHEN i % 10 = 8 THEN 'click' ELSE 'outbound' END,
    'product-' || (i * 37 % ${PRODUCTS}), 'category-' || (i * 37 % 36), 1 + i % 5 FROM n`,
  )
}

async function insert(db: D1Database, total: number, statement: (total: number) => string): Promise<void> {
  for (let first = 0; first < total; first += CHUNK) {
    const last = Math.min(total, first + CHUNK) - 1
    const numbers = `WITH RECURSIVE n (i) AS (SELECT ${first} UNION ALL SELECT i + 1 FROM n WHERE i < ${last})`
    await db.prepare(`${numbers} ${statement(total)}`).run()
  }
}
