/** The tables of the refresh. Documented in docs/storage-schema.md. */
import type { SqlMigration } from '../sql-migrations.ts'

export const REFRESH_MIGRATIONS: readonly SqlMigration[] = [
  {
    id: 1,
    name: 'run_task_setting',
    sql: `
      CREATE TABLE run (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        trigger TEXT NOT NULL,
        status TEXT NOT NULL,
        reason TEXT,
        started_at_ms INTEGER NOT NULL,
        finished_at_ms INTEGER,
        lease_until_ms INTEGER NOT NULL,
        counts TEXT NOT NULL
      );
      CREATE TABLE task (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        payload TEXT NOT NULL,
        tries INTEGER NOT NULL DEFAULT 0,
        first_tried_at_ms INTEGER,
        not_before_ms INTEGER NOT NULL DEFAULT 0
      );
      CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL);
      CREATE TABLE recent_search (key TEXT PRIMARY KEY, at_ms INTEGER NOT NULL);
    `,
  },
]
