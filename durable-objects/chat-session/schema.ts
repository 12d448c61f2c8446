/** The tables of one conversation. Documented in docs/storage-schema.md. */
import type { SqlMigration } from '../sql-migrations.ts'

export const SESSION_MIGRATIONS: readonly SqlMigration[] = [
  {
    id: 1,
    name: 'session_turn_event',
    sql: `
      CREATE TABLE session (
        key INTEGER PRIMARY KEY CHECK (key = 1),
        session_id TEXT NOT NULL,
        visitor_id TEXT NOT NULL,
        title TEXT NOT NULL,
        title_is_given INTEGER NOT NULL,
        dialogue_state TEXT NOT NULL,
        created_at_ms INTEGER NOT NULL,
        last_active_at_ms INTEGER NOT NULL,
        index_is_stale INTEGER NOT NULL DEFAULT 1
      );
      CREATE TABLE turn (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        turn_id TEXT NOT NULL UNIQUE,
        request TEXT NOT NULL,
        status TEXT NOT NULL,
        message_id TEXT NOT NULL,
        first_seq INTEGER,
        state_before TEXT,
        composed TEXT,
        released INTEGER NOT NULL DEFAULT 0,
        entities TEXT,
        accepted_at_ms INTEGER NOT NULL,
        finished_at_ms INTEGER
      );
      CREATE INDEX turn_open ON turn (number) WHERE finished_at_ms IS NULL;
      CREATE TABLE event (
        seq INTEGER PRIMARY KEY,
        turn_id TEXT NOT NULL,
        type TEXT NOT NULL,
        body TEXT NOT NULL
      );
      CREATE INDEX event_message ON event (seq) WHERE type IN ('user_message', 'turn_started');
      CREATE INDEX event_turn ON event (turn_id, seq);
      CREATE TABLE feedback (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        body TEXT NOT NULL,
        given_at_ms INTEGER NOT NULL
      );
    `,
  },
  {
    id: 2,
    name: 'turn_starts',
    sql: 'ALTER TABLE turn ADD COLUMN starts INTEGER NOT NULL DEFAULT 0',
  },
  {
    id: 3,
    name: 'outbox_alarm',
    sql: `
      CREATE TABLE outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
      CREATE TABLE page_event (id TEXT PRIMARY KEY) WITHOUT ROWID;
      CREATE TABLE alarm (name TEXT PRIMARY KEY, due_at_ms INTEGER NOT NULL) WITHOUT ROWID;
      INSERT INTO alarm (name, due_at_ms) SELECT 'expire', last_active_at_ms + 2592000000 FROM session;
     `,
  },
  {
    id: 4,
    name: 'visible_until',
    // When an answer's words may no longer be told; null for answers that do not age.
    sql: `
      ALTER TABLE turn ADD COLUMN visible_until_ms INTEGER;
      ALTER TABLE event ADD COLUMN visible_until_ms INTEGER;
    `,
  },
]
