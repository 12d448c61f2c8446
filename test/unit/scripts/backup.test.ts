import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../../scripts/backup/database.ts'
import { restoreBackup, takeBackup } from '../../../scripts/backup/run.ts'
import { insertStatements, type Row } from '../../../scripts/backup/sql.ts'
import { DERIVED, KEPT, PERSONAL } from '../../../scripts/backup/tables.ts'

const PROJECT = join(import.meta.dirname, '../../..')
const MIGRATIONS = readdirSync(join(PROJECT, 'migrations')).filter((name) => name.endsWith('.sql'))

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'smartshelf-backup-test-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A database with the tables of this version, as D1 would have it. */
function newDatabase(migrations = MIGRATIONS): { sqlite: DatabaseSync; db: Database } {
  const sqlite = new DatabaseSync(':memory:')
  sqlite.exec('CREATE TABLE d1_migrations (id INTEGER PRIMARY KEY, name TEXT)')
  for (const name of migrations) {
    sqlite.exec(readFileSync(join(PROJECT, 'migrations', name), 'utf8'))
    sqlite.prepare('INSERT INTO d1_migrations (name) VALUES (?)').run(name)
  }
  const db: Database = {
    query: (...questions) =>
      questions.map((sql) => {
        const rows = sqlite.prepare(sql).all()
        return rows.map((row) => ({ ...row }) as Row)
      }),
    runFile: (file) => sqlite.exec(`BEGIN;${readFileSync(file, 'utf8')};COMMIT`),
  }
  return { sqlite, db }
}

/** A shop with products, words of a visitor, and figures. */
function filledDatabase() {
  const made = newDatabase()
  const columns = rowsOf(
    made.db,
    "SELECT name, type, dflt_value, [notnull] AS required FROM pragma_table_info('product')",
  )
  const insert = (id: string, source: string) => {
    const needed = columns.filter(({ name, required }) => required === 1 && name !== 'key')
    const value = ({ name, type }: Row) =>
      name === 'id' ? id : name === 'source' ? source : type === 'TEXT' || type === 'text' ? `it's "${id}"\nünï` : 7
    const names = needed.map(({ name }) => `"${String(name)}"`).join(', ')
    made.sqlite
      .prepare(`INSERT INTO product (${names}) VALUES (${needed.map(() => '?').join(', ')})`)
      .run(...needed.map((column) => value(column)))
    const { key } = made.sqlite.prepare('SELECT key FROM product WHERE id = ?').get(id) as { key: number }
    made.sqlite.prepare('INSERT INTO product_search (rowid, title) VALUES (?, ?)').run(key, `kettl ${id}`)
  }
  for (let index = 0; index < 2_203; index++) insert(`p-${index}`, 'import')
  insert('amazon-1', 'amazon')
  made.sqlite.exec("DELETE FROM product WHERE id = 'p-7'; DELETE FROM product_search WHERE title = 'kettl p-7'")
  made.sqlite
    .prepare('INSERT INTO catalog_state (key, version, vocabulary, statistics, updated_at_ms) VALUES (1, ?, ?, ?, 1)')
    .run('v', JSON.stringify('wörd '.repeat(60_000)), '{}')
  made.sqlite.exec("INSERT INTO session VALUES ('s', 'visitor', 'my secret wish', 1, 1, 1)")
  made.sqlite.exec('INSERT INTO rollup_day VALUES (20758, 1)')
  return made
}

const rowsOf = (db: Database, sql: string) => db.query(sql)[0] ?? []
const ids = (db: Database) => rowsOf(db, 'SELECT key, id FROM product ORDER BY key')

describe('a backup', () => {
  it('says of every table whether it is kept', () => {
    const sql = MIGRATIONS.map((name) => readFileSync(join(PROJECT, 'migrations', name), 'utf8')).join('\n')
    const tables = [...sql.matchAll(/CREATE (?:VIRTUAL )?TABLE [`"]?(\w+)/g)].map(([, name]) => name)

    expect(tables.length).toBeGreaterThan(20)
    const listed = [...KEPT.map(({ name }) => name), ...PERSONAL, ...DERIVED]
    expect(tables.filter((name) => !listed.includes(name ?? ''))).toEqual([])
    expect(new Set(listed).size).toBe(listed.length)
    expect(listed.filter((name) => name !== 'd1_migrations' && !tables.includes(name))).toEqual([])
  })

  it('brings a shop back onto a fresh database: rows, keys, full text, long values', async () => {
    const [shop, fresh] = [filledDatabase(), newDatabase()]
    const file = join(folder, 'backup.ndjson.gz')

    const rows = await takeBackup(shop.db, file, new Date(0))
    expect(await restoreBackup(fresh.db, file, { replace: false })).toBe(rows)

    const bySource = (db: Database) => ids(db).filter(({ id }) => id !== 'amazon-1')
    expect(ids(fresh.db)).toEqual(bySource(shop.db))
    for (const sql of [
      "SELECT * FROM product WHERE source <> 'amazon' ORDER BY key",
      'SELECT * FROM catalog_state',
      'SELECT * FROM rollup_day',
      "SELECT rowid FROM product_search WHERE product_search MATCH 'kettl' AND rowid < 2204 ORDER BY rowid",
    ]) {
      expect(rowsOf(fresh.db, sql), sql).toEqual(rowsOf(shop.db, sql))
    }
  })

  it('holds nothing of a visitor and nothing of Amazon', async () => {
    const [shop, fresh] = [filledDatabase(), newDatabase()]
    const file = join(folder, 'backup.ndjson.gz')

    await takeBackup(shop.db, file, new Date(0))
    await restoreBackup(fresh.db, file, { replace: false })

    for (const table of PERSONAL) expect(rowsOf(fresh.db, `SELECT * FROM ${table}`), table).toEqual([])
    expect(rowsOf(fresh.db, "SELECT id FROM product WHERE source = 'amazon'")).toEqual([])
  })

  it('does not touch a shop that has rows unless it is told to replace them', async () => {
    const [shop, other] = [filledDatabase(), filledDatabase()]
    const file = join(folder, 'backup.ndjson.gz')
    await takeBackup(shop.db, file, new Date(0))
    other.sqlite.exec("DELETE FROM product WHERE id = 'p-1'")
    const before = ids(other.db)

    await expect(restoreBackup(other.db, file, { replace: false })).rejects.toThrow(/nothing was changed.*--replace/)
    expect(ids(other.db)).toEqual(before)

    await restoreBackup(other.db, file, { replace: true })
    expect(ids(other.db)).toEqual(ids(shop.db).filter(({ id }) => id !== 'amazon-1'))
  })

  it('wants a database that is at least as new', async () => {
    const [shop, old] = [filledDatabase(), newDatabase(MIGRATIONS.slice(0, -1))]
    const file = join(folder, 'backup.ndjson.gz')
    await takeBackup(shop.db, file, new Date(0))

    await expect(restoreBackup(old.db, file, { replace: false })).rejects.toThrow(/lacks \d{4}_\w+\.sql/)
  })

  it.each<[string, (file: string) => void, RegExp]>([
    ['is no backup', (file) => writeFileSync(file, gzipSync('{"a":1}\n')), /no backup/],
    ['is not even packed', (file) => writeFileSync(file, 'title,price\n'), /no backup/],
    ['is empty', (file) => writeFileSync(file, ''), /no backup/],
    ['does not exist', () => {}, /ENOENT/],
  ])('refuses a file that %s', async (_, make, reason) => {
    const file = join(folder, 'file')
    make(file)

    await expect(restoreBackup(newDatabase().db, file, { replace: false })).rejects.toThrow(reason)
  })

  it('refuses a file that was cut off, and changes nothing', async () => {
    const [shop, fresh] = [filledDatabase(), newDatabase()]
    const file = join(folder, 'backup.ndjson.gz')
    await takeBackup(shop.db, file, new Date(0))
    writeFileSync(file, readFileSync(file).subarray(0, -200))

    await expect(restoreBackup(fresh.db, file, { replace: false })).rejects.toThrow()
    expect(ids(fresh.db)).toEqual([])
  })
})

describe('rows as SQL', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.tuple(fc.integer(), fc.nat(5)).map(([number, digits]) => number / 10 ** digits + 0),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("it's; --", '"', "''", 'a\r\nb', 'ä'.repeat(45_000), '😀'.repeat(30_001)),
  )

  it('are read back as they were, in statements that D1 takes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, 'b "c"': value }), { maxLength: 8 }), (rows) => {
        const sqlite = new DatabaseSync(':memory:')
        sqlite.exec('CREATE TABLE t (a, "b ""c""")')
        for (const statement of insertStatements('t', rows)) {
          expect(Buffer.byteLength(statement)).toBeLessThanOrEqual(100_000)
          sqlite.exec(statement)
        }

        expect(
          sqlite
            .prepare('SELECT * FROM t ORDER BY rowid')
            .all()
            .map((row) => ({ ...row })),
        ).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  it('carry a NUL, at which a text in quotes would end', () => {
    const sqlite = new DatabaseSync(':memory:')
    sqlite.exec('CREATE TABLE t (a)')
    for (const statement of insertStatements('t', [{ a: 'a\0b' }])) sqlite.exec(statement)

    expect({ ...sqlite.prepare('SELECT typeof(a) AS type, hex(a) AS bytes FROM t').get() }).toEqual({
      type: 'text',
      bytes: '610062',
    })
  })
})
