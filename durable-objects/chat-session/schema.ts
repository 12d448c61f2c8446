/** The tables of one conversation. Documented in docs/storage-schema.md. */
import type { SqlMigration } from '../sql-migrations.ts'

/** What the migrations below come to: a new conversation gets it in one step. */
export const SESSION_TABLES = `
  CREATE TABLE session (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    session_id TEXT NOT NULL,
    visitor_id TEXT NOT NULL,
    title TEXT NOT NULL,
    title_is_given INTEGER NOT NULL,
    dialogue_state TEXT NOT NULL,
    created_at_ms INTEGER NOT NULL,
    last_active_at_ms INTEGER NOT NULL,
    index_is_stale INTEGER NOT NULL DEFAULT 1,
    last_seq INTEGER NOT NULL DEFAULT 0,
    message_count INTEGER NOT NULL DEFAULT 0,
    root_turn_id TEXT,
    root_state TEXT,
    flushed_seq INTEGER NOT NULL DEFAULT 0,
    counted_seq INTEGER NOT NULL DEFAULT 0,
    unflushed TEXT NOT NULL DEFAULT '{}',
    flush_at_ms INTEGER,
    wake_at_ms INTEGER,
    alarm_at_ms INTEGER,
    rate TEXT,
    is_private INTEGER NOT NULL DEFAULT 0
  );
  CREATE TABLE outbox (number INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL);
  CREATE TABLE turn_log (
    first_seq INTEGER PRIMARY KEY,
    last_seq INTEGER NOT NULL,
    turn_id TEXT NOT NULL UNIQUE,
    root_turn_id TEXT,
    message_id TEXT NOT NULL,
    status TEXT NOT NULL,
    starts INTEGER NOT NULL DEFAULT 0,
    visible_until_ms INTEGER,
    accepted_at_ms INTEGER NOT NULL,
    finished_at_ms INTEGER,
    shown TEXT NOT NULL,
    request TEXT NOT NULL,
    entities TEXT NOT NULL,
    constraints TEXT NOT NULL,
    below TEXT,
    events TEXT NOT NULL
  );
  CREATE INDEX turn_log_open ON turn_log (first_seq) WHERE finished_at_ms IS NULL;
  CREATE TABLE page_log (first_seq INTEGER PRIMARY KEY, events TEXT NOT NULL);
  CREATE TABLE opinion (key TEXT PRIMARY KEY, body TEXT NOT NULL, given_at_ms INTEGER NOT NULL);
`

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
  {
    id: 5,
    name: 'turn_log',
    // One row a turn, with all its events. What the tables before held is moved, so that there is one way to read.
    sql: `
      CREATE TABLE turn_log (
        first_seq INTEGER PRIMARY KEY,
        last_seq INTEGER NOT NULL,
        turn_id TEXT NOT NULL UNIQUE,
        root_turn_id TEXT,
        message_id TEXT NOT NULL,
        status TEXT NOT NULL,
        starts INTEGER NOT NULL DEFAULT 0,
        visible_until_ms INTEGER,
        accepted_at_ms INTEGER NOT NULL,
        finished_at_ms INTEGER,
        shown TEXT NOT NULL,
        request TEXT NOT NULL,
        entities TEXT NOT NULL,
        constraints TEXT NOT NULL,
        below TEXT,
        events TEXT NOT NULL
      );
      CREATE INDEX turn_log_open ON turn_log (first_seq) WHERE finished_at_ms IS NULL;
      CREATE TABLE page_log (first_seq INTEGER PRIMARY KEY, events TEXT NOT NULL);
      CREATE TABLE opinion (key TEXT PRIMARY KEY, body TEXT NOT NULL, given_at_ms INTEGER NOT NULL);

      ALTER TABLE session ADD COLUMN last_seq INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE session ADD COLUMN message_count INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE session ADD COLUMN root_turn_id TEXT;
      ALTER TABLE session ADD COLUMN root_state TEXT;
      ALTER TABLE session ADD COLUMN flushed_seq INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE session ADD COLUMN counted_seq INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE session ADD COLUMN unflushed TEXT NOT NULL DEFAULT '{}';
      ALTER TABLE session ADD COLUMN flush_at_ms INTEGER;
      ALTER TABLE session ADD COLUMN wake_at_ms INTEGER;
      ALTER TABLE session ADD COLUMN alarm_at_ms INTEGER;
      ALTER TABLE session ADD COLUMN rate TEXT;

      INSERT INTO turn_log (first_seq, last_seq, turn_id, message_id, status, starts, visible_until_ms, accepted_at_ms,
          finished_at_ms, shown, request, entities, constraints, events)
        SELECT min(seq), max(seq), turn.turn_id, message_id, status, starts, turn.visible_until_ms, accepted_at_ms,
          finished_at_ms,
          (SELECT json_group_array(DISTINCT product.value->>'id')
            FROM event AS told, json_each(told.body, iif(told.type = 'products', '$.products', '$.comparison.products')) AS product
            WHERE told.turn_id = turn.turn_id AND told.type IN ('products', 'comparison')),
          request, coalesce(entities, '[]'),
          coalesce((SELECT body->'$.constraints' FROM event AS told WHERE told.turn_id = turn.turn_id
            AND body->'$.constraints' IS NOT NULL ORDER BY seq DESC LIMIT 1), '{}'),
          json_group_array(json(body) ORDER BY seq)
        FROM turn JOIN event USING (turn_id) GROUP BY turn.turn_id;
      UPDATE session SET
        last_seq = (SELECT coalesce(max(last_seq), 0) FROM turn_log),
        message_count = (SELECT count(*) FROM event WHERE type IN ('user_message', 'turn_started')),
        flushed_seq = (SELECT coalesce(max(first_seq), 0) FROM turn_log
          WHERE accepted_at_ms < (unixepoch() - 86400) * 1000),
        counted_seq = (SELECT coalesce(max(first_seq), 0) FROM turn_log),
        flush_at_ms = unixepoch() * 1000;
      UPDATE session SET (root_turn_id, root_state) =
        (SELECT turn_id, state_before FROM turn WHERE state_before IS NOT NULL ORDER BY number DESC LIMIT 1);
      INSERT INTO opinion (key, body, given_at_ms) SELECT 'earlier:' || number, body, given_at_ms FROM feedback;
      DROP TABLE event;
      DROP TABLE turn;
      DROP TABLE feedback;
      DROP TABLE page_event;
      DROP TABLE alarm;
    `,
  },
  {
    id: 6,
    name: 'privacy_wish',
    sql: 'ALTER TABLE session ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0',
  },
]
