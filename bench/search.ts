/**
 * How long a product search and a turn's reading take at 1,200, 10,000 and 100,000 products, against the floor of a
 * batch that reads nothing. Runs a local D1 of its own in a temporary folder: `npm run bench:search [sizes…]`.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { learnVocabulary } from '../src/adapters/catalog-state.ts'
import { searchProducts } from '../src/adapters/product-list.ts'
import { fetchForTurn } from '../src/adapters/product-search.ts'
import { upsertProducts } from '../src/adapters/product-write.ts'
import { searchRecords } from './search-records.ts'
import type { Constraints } from '../src/shared/constraints.ts'

const SIZES = [1_200, 10_000, 100_000]
const ROUNDS = 5
const UPSERT_RECORDS = 2_000

const TEXTS = [
  'laptop',
  'noise cancelling headphones',
  'coffee maker',
  'wireless black',
  '4k television',
  'runing shoes',
]
const TURNS: Constraints[] = [
  { category: 'laptops', priceMax: 100_000, attributes: [{ name: 'ram', op: 'gte', value: 16 }] },
  { category: 'headphones', colors: ['black'], minRating: 4, sort: 'price_asc' },
  { category: 'tents', attributes: [{ name: 'waterproof', op: 'has' }], terms: ['light'] },
  { terms: ['quiet', 'office'], priceMax: 20_000 },
  { category: 'kettles', priceMax: 1 },
]

interface Times {
  p50: number
  p95: number
}

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).map(Number)
  const rows: string[][] = [
    ['products', 'load s', 'learn ms', 'floor ms', 'search p50', 'p95', '× floor', 'turn p50', 'p95', '× floor'],
  ]
  for (const size of wanted.length > 0 ? wanted : SIZES) rows.push(await measure(size))
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
}

/** One row of the table. */
async function measure(size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-bench-'))
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({
    configPath: 'bench/wrangler.toml',
    persist: { path: folder },
    remoteBindings: false,
  })
  try {
    const loadedMs = await timed(() => load(env.DB, size))
    const learnedMs = await timed(() => learnVocabulary(env.DB, Date.now()))
    const floor = await times([() => env.DB.batch([env.DB.prepare('SELECT 1')])], ROUNDS * 10)
    const search = await times(
      TEXTS.map((text) => () => searchProducts(env.DB, { text, constraints: {}, limit: 20, cursor: null }, Date.now())),
    )
    const turn = await times(
      TURNS.map((constraints) => () => {
        const queries = [{ constraints, limit: 60, nearest: true }]
        return fetchForTurn(env.DB, { queries, productIds: [] }, Date.now())
      }),
    )
    const cells = [floor.p50, search.p50, search.p95, search.p50 / floor.p50, turn.p50, turn.p95, turn.p50 / floor.p50]
    return [String(size), (loadedMs / 1_000).toFixed(1), learnedMs.toFixed(0), ...cells.map((cell) => cell.toFixed(1))]
  } finally {
    await dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function load(db: D1Database, size: number): Promise<void> {
  const migrations = readdirSync('migrations').filter((name) => name.endsWith('.sql'))
  for (const name of migrations.sort()) {
    const statements = readFileSync(join('migrations', name), 'utf8').split('--> statement-breakpoint')
    await db.batch(statements.map((statement) => db.prepare(statement)))
  }
  const records = searchRecords(size)
  for (let from = 0; from < records.length; from += UPSERT_RECORDS) {
    await upsertProducts(db, records.slice(from, from + UPSERT_RECORDS), Date.now())
  }
}

/** Each task `rounds` times in turn, after one that does not count. Milliseconds. */
async function times(tasks: readonly (() => Promise<unknown>)[], rounds = ROUNDS): Promise<Times> {
  const taken: number[] = []
  for (const task of tasks) {
    await task()
    for (let round = 0; round < rounds; round++) taken.push(await timed(task))
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await task()
  return performance.now() - startedAt
}

await main()
