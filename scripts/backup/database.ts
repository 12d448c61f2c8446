/** A D1 database through wrangler: this machine's, or one of the account. */
import * as z from 'zod/mini'
import { jsonOf, type Wrangler } from '../deploy/wrangler.ts'
import type { Row } from './sql.ts'

const Answers = z.array(
  z.object({ results: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))) }),
)

/** Rows of one page; the answer is text, so it is kept to some megabytes. */
const PAGE_ROWS = 2_000

export interface Database {
  /** The rows of each question. A call of wrangler takes seconds, so questions go together. */
  query: (...questions: string[]) => Row[][]
  /** Runs a file of statements, all or none of them. */
  runFile: (file: string) => void
}

/** `place` are wrangler's options for where: `--remote`, or `--local --persist-to DIR`. */
export function openDatabase(wrangler: Wrangler, name: string, place: readonly string[]): Database {
  const execute = ['d1', 'execute', name, ...place, '--yes', '--json']
  return {
    query: (...questions) => {
      const answers = jsonOf(wrangler([...execute, '--command', questions.join(';\n')]), Answers)
      return answers.map(({ results }) => results)
    },
    runFile: (file) => void wrangler([...execute, '--file', file]),
  }
}

export interface Counted {
  name: string
  where?: string | undefined
  count: number
}

/**
 * Every row of the tables in pages, in their order. Small tables come together in one call. `_rowid` is SQLite's own number
 * of the row.
 */
export function* readTables(db: Database, tables: readonly Counted[]): Generator<{ name: string; rows: Row[] }> {
  const page = ({ name, where = '1' }: Counted, after: number) =>
    `SELECT rowid AS _rowid, * FROM "${name}" WHERE rowid > ${after} AND ${where} ORDER BY rowid LIMIT ${PAGE_ROWS}`
  for (const group of groups(tables)) {
    const firsts = db.query(...group.map((table) => page(table, -1)))
    for (const [index, table] of group.entries()) {
      for (let rows = firsts[index] ?? []; rows.length > 0;) {
        yield { name: table.name, rows }
        if (rows.length < PAGE_ROWS) break
        rows = db.query(page(table, Number(rows.at(-1)?.['_rowid'])))[0] ?? []
      }
    }
  }
}

/** Neighbours whose rows fit into one page together. */
function groups(tables: readonly Counted[]): Counted[][] {
  const all: Counted[][] = []
  let room = 0
  for (const table of tables) {
    const last = all.at(-1)
    if (last === undefined || table.count > room) {
      all.push([table])
      room = PAGE_ROWS - table.count
    } else {
      last.push(table)
      room -= table.count
    }
  }
  return all
}

/** Rows by table. */
export function countRows(db: Database, tables: readonly { name: string; where?: string }[]): Record<string, number> {
  const counts = tables.map(({ name, where = '1' }) => `(SELECT COUNT(*) FROM "${name}" WHERE ${where}) AS "${name}"`)
  const [[row] = []] = db.query(`SELECT ${counts.join(', ')}`)
  return Object.fromEntries(tables.map(({ name }) => [name, Number(row?.[name] ?? 0)]))
}

/** The migrations that a database has; empty before the first. */
export function listMigrations(db: Database): string[] {
  const [found = []] = db.query("SELECT name FROM sqlite_master WHERE name = 'd1_migrations'")
  if (found.length === 0) return []
  return (db.query('SELECT name FROM d1_migrations ORDER BY id')[0] ?? []).map(({ name }) => String(name))
}
