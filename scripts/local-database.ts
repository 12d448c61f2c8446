/** The D1 database that `wrangler dev` uses on this machine: opening it, bringing it up to date, filling it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPlatformProxy, unstable_readConfig as readConfig } from 'wrangler'
import { learnVocabulary } from '../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../src/adapters/products/product-write.ts'
import { demoCatalog } from '../src/catalog/demo/generate.ts'
import type { CatalogRecord } from '../src/domain/catalog/record.ts'
import { PROJECT, QUIET } from './project.ts'

/** Where `wrangler dev` keeps its state unless it is told otherwise. */
export const PERSIST_DEFAULT = join(PROJECT, '.wrangler/state')

/** Records a batch holds; a filled database reports progress after each. */
const BATCH_RECORDS = 1_000

/** As wrangler makes it, so that either finds what the other applied. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`

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

/**
 * Applies the migrations that the database lacks, each whole or not at all, and gives their number. They are noted where
 * `wrangler d1 migrations` notes its own; starting wrangler for this takes longer than all the rest of the preparation.
 */
export async function applyMigrations(db: D1Database): Promise<number> {
  await db.prepare(MIGRATIONS_TABLE).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map(({ name }) => name))
  const folder = join(PROJECT, 'migrations')
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql') && !applied.has(file))
  for (const file of files.sort()) {
    const statements = readFileSync(join(folder, file), 'utf8').split('--> statement-breakpoint')
    const whole = [
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(file),
    ]
    await db.batch(whole).catch((cause: unknown) => {
      throw new Error(`migrations/${file} could not be applied: ${String(cause)}`, { cause })
    })
  }
  return files.length
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
