/** Append-only SQL migrations of a Durable Object's own database. */

export interface SqlMigration {
  /** Counts from 1 without gaps; never reused, never reordered. */
  id: number
  name: string
  sql: string
}

/** Whether the object's database was ever set up. An object that was only asked for costs no storage. */
export function isMigrated(storage: DurableObjectStorage): boolean {
  return readApplied(storage) !== null
}

/**
 * Sets up a database that has nothing yet in one step: `tables` is what all the migrations come to. Making and dropping
 * tables on the way would cost every new object more than its first answer.
 */
export function setUp(storage: DurableObjectStorage, migrations: readonly SqlMigration[], tables: string): void {
  const names = migrations.map(({ id, name }) => `(${id}, '${name}')`).join(', ')
  storage.transactionSync(() => {
    storage.sql.exec(`${HISTORY} ${tables} INSERT INTO schema_migration (id, name) VALUES ${names}`)
  })
}

/** Brings a database that was set up before up to date. False, and nothing is written, where there is none. */
export function migrateIfCreated(storage: DurableObjectStorage, migrations: readonly SqlMigration[]): boolean {
  const applied = readApplied(storage)
  if (applied === null) return false
  apply(storage, migrations, applied)
  return true
}

/** As migrateIfCreated, but sets the database up where there is none. */
export function migrate(storage: DurableObjectStorage, migrations: readonly SqlMigration[]): void {
  apply(storage, migrations, readApplied(storage) ?? [])
}

const HISTORY = 'CREATE TABLE IF NOT EXISTS schema_migration (id INTEGER PRIMARY KEY, name TEXT NOT NULL);'

interface Applied {
  id: number
  name: string
}

/** Null where no migration was ever applied. */
function readApplied(storage: DurableObjectStorage): Applied[] | null {
  try {
    const rows = storage.sql.exec<{ id: number; name: string }>('SELECT id, name FROM schema_migration ORDER BY id')
    return rows.toArray()
  } catch (error) {
    if (error instanceof Error && error.message.includes('no such table')) return null
    throw error
  }
}

/**
 * Applies what is missing, in one transaction. A database that is ahead is left as it is: while a version is rolled out
 * or taken back, an object may run code that is older than its tables, and a later migration only adds. Throws when the
 * shared history differs: a released migration was changed, and going on would corrupt data.
 */
function apply(storage: DurableObjectStorage, migrations: readonly SqlMigration[], applied: readonly Applied[]): void {
  applied.slice(0, migrations.length).forEach(({ id, name }, index) => {
    const known = migrations[index]
    if (known?.id !== id || known.name !== name) throw new Error(`invariant: migration ${id} "${name}" has changed`)
  })
  const missing = migrations.slice(applied.length)
  if (missing.length === 0) return
  storage.transactionSync(() => {
    const { sql } = storage
    sql.exec(HISTORY)
    for (const { id, name, sql: statements } of missing) {
      sql.exec(statements)
      sql.exec('INSERT INTO schema_migration (id, name) VALUES (?, ?)', id, name)
    }
  })
}
