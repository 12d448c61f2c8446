/** Taking a backup and putting it back. What is kept and what is not stands in tables.ts. */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countRows, type Database, listMigrations, readTables } from './database.ts'
import { openBackup, type Page, writeBackup } from './file.ts'
import { insertStatements, type Row } from './sql.ts'
import { KEPT, type KeptTable } from './tables.ts'

/** What stops a backup or a restore, in words for the owner. */
class BackupError extends Error {}

const ALL = KEPT.map(({ name }) => ({ name }))

/** Writes the file and gives how many rows it has. A table that changes meanwhile is found out, not saved by half. */
export async function takeBackup(db: Database, file: string, createdAt: Date): Promise<number> {
  const migrations = listMigrations(db)
  if (migrations.length === 0) throw new BackupError('The database has no tables of SmartShelf.')
  const counts = countRows(db, KEPT)
  const kept = new Map(KEPT.map((table) => [table.name, table]))
  function* pages(): Generator<Page> {
    const tables = KEPT.map(({ name, where }) => ({ name, where, count: counts[name] ?? 0 }))
    for (const { name, rows } of readTables(db, tables)) {
      yield { table: name, rows: rows.map((row) => toKept(kept.get(name) ?? { name }, row)) }
    }
  }
  const header = { format: 'smartshelf-backup' as const, version: 1 as const, createdAt: createdAt.toISOString() }
  await writeBackup(file, { ...header, migrations, counts }, pages())
  // Reading it back also finds a table that grew or shrank while it was read.
  const { pages: written } = await openBackup(file)
  for await (const page of written()) void page
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** SQLite's own row number is kept where the table has no other key: in the full-text table. */
function toKept({ name, without = {} }: KeptTable, { _rowid, ...row }: Row): Row {
  const kept = { ...row, ...without }
  return name === 'product_search' ? { rowid: _rowid ?? null, ...kept } : kept
}

/** Puts a backup into a database that has its tables, and gives how many rows it has now. */
export async function restoreBackup(db: Database, file: string, { replace }: { replace: boolean }): Promise<number> {
  const { header, pages } = await openBackup(file)
  const present = listMigrations(db)
  const missing = header.migrations.filter((name) => !present.includes(name))
  if (missing.length > 0) {
    throw new BackupError(`The database lacks ${missing.join(', ')}: bring it up to date first (npm run db:migrate).`)
  }
  const filled = Object.entries(countRows(db, ALL)).flatMap(([name, count]) => (count > 0 ? [name] : []))
  if (filled.length > 0 && !replace) {
    throw new BackupError(
      `The database has rows already (${filled.slice(0, 3).join(', ')}); nothing was changed. \`--replace\` puts the backup in their place.`,
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'smartshelf-restore-'))
  try {
    const sql = join(folder, 'restore.sql')
    await writeSql(sql, pages())
    db.runFile(sql)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const after = countRows(db, ALL)
  const wrong = Object.entries(header.counts).filter(([table, count]) => after[table] !== count)
  if (wrong.length > 0) {
    throw new BackupError(
      `After the restore ${wrong.map(([table]) => table).join(', ')} had other counts: restore again.`,
    )
  }
  return Object.values(header.counts).reduce((sum, count) => sum + count, 0)
}

async function writeSql(file: string, pages: AsyncIterable<Page>): Promise<void> {
  const known = new Set(KEPT.map(({ name }) => name))
  const out = createWriteStream(file)
  const write = async (line: string) => {
    if (!out.write(`${line}\n`)) await once(out, 'drain')
  }
  for (const { name } of KEPT) await write(`DELETE FROM "${name}";`)
  for await (const { table, rows } of pages) {
    if (!known.has(table)) throw new BackupError(`The backup has a table ${table} that this version does not know.`)
    for (const statement of insertStatements(table, rows)) await write(statement)
  }
  out.end()
  await once(out, 'finish')
}
