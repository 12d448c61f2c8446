/** Append-only SQL migrations of a Durable Object's own database. */

export interface SqlMigration {
  /** Counts from 1 without gaps; never reused, never reordered. */
  id: number
  name: string
  sql: string
}

/** Whether the object's database was ever set up. An object that was only asked for costs no storage. */
export function isMigrated(storage: DurableObjectStorage): boolean {
  return storage.sql.exec(`SELECT 1 FROM sqlite_master WHERE name = 'schema_migration'`).toArray().length > 0
}

/**
 * Applies what is missing, in one transaction. Throws when the recorded history is not the beginning of `migrations`:
 * a released migration was changed, and going on would corrupt data.
 */
export function migrate(storage: DurableObjectStorage, migrations: readonly SqlMigration[]): void {
  storage.transactionSync(() => {
    const { sql } = storage
    sql.exec('CREATE TABLE IF NOT EXISTS schema_migration (id INTEGER PRIMARY KEY, name TEXT NOT NULL)')
    const applied = sql
      .exec<{ id: number; name: string }>('SELECT id, name FROM schema_migration ORDER BY id')
      .toArray()
    applied.forEach(({ id, name }, index) => {
      const known = migrations[index]
      if (known?.id !== id || known.name !== name) throw new Error(`invariant: migration ${id} "${name}" has changed`)
    })
    for (const { id, name, sql: statements } of migrations.slice(applied.length)) {
      sql.exec(statements)
      sql.exec('INSERT INTO schema_migration (id, name) VALUES (?, ?)', id, name)
    }
  })
}
