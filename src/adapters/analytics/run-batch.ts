/** Several statements as one transaction. Drizzle's own batch cannot bind the values of raw statements on D1. */
import type { SQL } from 'drizzle-orm'
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core'

const dialect = new SQLiteAsyncDialect()

/** Runs all or none. */
export async function runBatch(db: D1Database, statements: readonly SQL[]): Promise<void> {
  await db.batch(
    statements.map((statement) => {
      const { sql, params } = dialect.sqlToQuery(statement)
      return db.prepare(sql).bind(...params)
    }),
  )
}
