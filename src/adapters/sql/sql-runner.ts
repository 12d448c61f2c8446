/**
 * Statements of Drizzle's `sql` on D1. Its own driver brings query builders that nothing here uses (10 KB of what a cold
 * start parses), and its batch cannot bind the values of raw statements.
 */
import type { SQL } from 'drizzle-orm'
import { CasingCache } from 'drizzle-orm/casing'

/** Names are quoted, values are bound: what SQLite takes. */
const SQLITE = {
  casing: new CasingCache(),
  escapeName: (name: string) => `"${name.replaceAll('"', '""')}"`,
  escapeParam: () => '?',
  escapeString: (text: string) => `'${text.replaceAll("'", "''")}'`,
}

export interface SqlRunner {
  /** Every row. The caller names the columns that its statement selects. */
  all<Row>(statement: SQL): Promise<Row[]>
  /** The first row; undefined without one. */
  get<Row>(statement: SQL): Promise<Row | undefined>
  run(statement: SQL): Promise<D1Result>
}

export function runnerOf(db: D1Database): SqlRunner {
  return {
    all: async <Row>(statement: SQL) => (await prepare(db, statement).all<Row>()).results,
    get: async <Row>(statement: SQL) => (await prepare(db, statement).first<Row>()) ?? undefined,
    run: (statement) => prepare(db, statement).run(),
  }
}

/** Runs all or none. */
export async function runBatch(db: D1Database, statements: readonly SQL[]): Promise<void> {
  await db.batch(statements.map((statement) => prepare(db, statement)))
}

function prepare(db: D1Database, statement: SQL): D1PreparedStatement {
  const { sql, params } = statement.toQuery(SQLITE)
  return db.prepare(sql).bind(...params)
}
