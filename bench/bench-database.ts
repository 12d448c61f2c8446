/** A local D1 of a benchmark's own in a temporary folder, filled with records and learned; and how to time work on it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPlatformProxy } from 'wrangler'
import { learnVocabulary } from '../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../src/adapters/products/product-write.ts'
import type { CatalogRecord } from '../src/domain/catalog/record.ts'
import type { Vocabulary } from '../src/domain/catalog/vocabulary.ts'

/** Sizes that show how a cost grows with the catalogue, unless the command names others. */
const SIZES = [1_200, 10_000, 100_000]
const ROUNDS = 5
const UPSERT_RECORDS = 2_000

export interface BenchDatabase {
  db: D1Database
  kv: KVNamespace
  vocabulary: Vocabulary
  /** Milliseconds that loading and learning took. */
  loadedMs: number
  learnedMs: number
  /** A batch that reads nothing: what the way to the database costs by itself. */
  floor: Times
}

export interface Times {
  p50: number
  p95: number
}

/** The catalogue sizes of this run: the numbers on the command line, else three that grow tenfold. */
export function benchSizes(): number[] {
  const wanted = process.argv.slice(2).map(Number)
  return wanted.length > 0 ? wanted : SIZES
}

/** Runs `use` on a fresh database that holds the records, and takes the database away afterwards. */
export async function withBenchDatabase<T>(
  records: readonly CatalogRecord[],
  use: (bench: BenchDatabase) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-bench-'))
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database; CACHE: KVNamespace }>({
    configPath: 'bench/wrangler.toml',
    persist: { path: folder },
    remoteBindings: false,
  })
  try {
    const db = env.DB
    const loadedMs = await timed(() => load(db, records))
    const learningAt = performance.now()
    const vocabulary = await learnVocabulary(db, Date.now())
    const learnedMs = performance.now() - learningAt
    const floor = await times([() => db.batch([db.prepare('SELECT 1')])], ROUNDS * 10)
    return await use({ db, kv: env.CACHE, vocabulary, loadedMs, learnedMs, floor })
  } finally {
    await dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function load(db: D1Database, records: readonly CatalogRecord[]): Promise<void> {
  const migrations = readdirSync('migrations').filter((name) => name.endsWith('.sql'))
  for (const name of migrations.sort()) {
    const statements = readFileSync(join('migrations', name), 'utf8').split('--> statement-breakpoint')
    await db.batch(statements.map((statement) => db.prepare(statement)))
  }
  for (let from = 0; from < records.length; from += UPSERT_RECORDS) {
    await upsertProducts(db, records.slice(from, from + UPSERT_RECORDS), Date.now())
  }
}

/** Each task `rounds` times in turn, after one that does not count. Milliseconds. */
export async function times(tasks: readonly (() => Promise<unknown>)[], rounds = ROUNDS): Promise<Times> {
  const taken: number[] = []
  for (const task of tasks) {
    await task()
    for (let round = 0; round < rounds; round++) taken.push(await timed(task))
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** Milliseconds of one call. */
export async function timed(task: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await task()
  return performance.now() - startedAt
}

/** Prints rows as a table with aligned columns; the first row is the head. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  for (const row of rows) console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
}
