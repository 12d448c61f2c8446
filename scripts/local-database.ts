/** The D1 database that `wrangler dev` uses on this machine: opening it, bringing it up to date, filling it. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPlatformProxy, unstable_readConfig as readConfig } from 'wrangler'
import { learnVocabulary } from '../src/adapters/catalog-state.ts'
import { upsertProducts } from '../src/adapters/product-write.ts'
import { demoCatalog } from '../src/catalog/demo/generate.ts'
import type { CatalogRecord } from '../src/domain/catalog/record.ts'
import { PROJECT, QUIET, runTool } from './project.ts'

/** Where `wrangler dev` keeps its state unless it is told otherwise. */
export const PERSIST_DEFAULT = join(PROJECT, '.wrangler/state')

/** Records a batch holds; a filled database reports progress after each. */
const BATCH_RECORDS = 1_000

/**
 * Runs `use` with the local database under `persistTo` and closes it afterwards. Only the database is opened: a
 * configuration with nothing else in it leaves the state of the other bindings alone.
 */
export async function withLocalDatabase<T>(persistTo: string, use: (db: D1Database) => Promise<T>): Promise<T> {
  Object.assign(process.env, QUIET)
  const { name, compatibility_date, d1_databases } = readConfig({ config: join(PROJECT, 'wrangler.toml') })
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-'))
  const configPath = join(folder, 'wrangler.json')
  const databases = d1_databases.map((database: object) => ({
    ...database,
    migrations_dir: join(PROJECT, 'migrations'),
  }))
  writeFileSync(configPath, JSON.stringify({ name, compatibility_date, d1_databases: databases }))
  try {
    // `wrangler dev --persist-to DIR` stores under DIR/v3; this path is taken as it is.
    const persist = { path: join(persistTo, 'v3') }
    const proxy = await getPlatformProxy<{ DB: D1Database }>({ configPath, persist, remoteBindings: false })
    try {
      return await use(proxy.env.DB)
    } finally {
      await proxy.dispose()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** How many of the migrations the database lacks. */
export async function countPendingMigrations(db: D1Database): Promise<number> {
  const files = readdirSync(join(PROJECT, 'migrations')).filter((file) => file.endsWith('.sql'))
  const table = await db.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'd1_migrations'`).first()
  if (table === null) return files.length
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map(({ name }) => name))
  return files.filter((file) => !applied.has(file)).length
}

/** Applies the migrations; throws with wrangler's own words when one fails. */
export function applyMigrations(persistTo: string): void {
  const { isOk, output } = runTool([
    'wrangler',
    'd1',
    'migrations',
    'apply',
    'DB',
    '--local',
    '--persist-to',
    persistTo,
  ])
  if (!isOk) throw new Error(`The migrations could not be applied.\n${output}`)
}

/** True while nothing was loaded, or loading was cut off before the vocabulary was learned. */
export async function isCatalogEmpty(db: D1Database): Promise<boolean> {
  const sql = 'SELECT EXISTS (SELECT 1 FROM product) AND EXISTS (SELECT 1 FROM catalog_state) AS loaded'
  return (await db.prepare(sql).first<number>('loaded')) !== 1
}

/** Puts the first `count` demo products into the database and learns from them. */
export async function loadDemoCatalog(
  db: D1Database,
  count: number,
  onProgress: (done: number) => void = () => {},
): Promise<{ accepted: number; updated: number; unchanged: number }> {
  const now = Date.now()
  const total = { accepted: 0, updated: 0, unchanged: 0 }
  for (const batch of batches(demoCatalog(now, count), BATCH_RECORDS)) {
    const counts = await upsertProducts(db, batch, now)
    total.accepted += counts.accepted
    total.updated += counts.updated
    total.unchanged += counts.unchanged
    onProgress(total.accepted + total.updated + total.unchanged)
  }
  await learnVocabulary(db, now)
  return total
}

function* batches(records: Iterable<CatalogRecord>, size: number): Generator<CatalogRecord[]> {
  let batch: CatalogRecord[] = []
  for (const record of records) {
    batch.push(record)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
