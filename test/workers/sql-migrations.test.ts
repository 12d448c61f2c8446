import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { SESSION_MIGRATIONS, SESSION_TABLES } from '../../durable-objects/chat-session/schema.ts'
import { SessionStore } from '../../durable-objects/chat-session/session-store.ts'
import { isMigrated, migrate, setUp, type SqlMigration } from '../../durable-objects/sql-migrations.ts'

const STEPS: SqlMigration[] = [
  { id: 1, name: 'shelf', sql: 'CREATE TABLE shelf (id TEXT); CREATE INDEX shelf_id ON shelf (id)' },
  { id: 2, name: 'note', sql: `ALTER TABLE shelf ADD COLUMN note TEXT NOT NULL DEFAULT 'none'` },
]

/**
 * A conversation as it was kept before turns had rows of their own: one whole turn, among whose events another was
 * stopped, and one that was only accepted.
 */
function fillAsBefore(sql: SqlStorage): void {
  sql.exec(`INSERT INTO session (key, session_id, visitor_id, title, title_is_given, dialogue_state, created_at_ms,
    last_active_at_ms) VALUES (1, 's', 'v', 'Kettles', 0, '{"topics":[]}', 1, 2)`)
  const turn = `INSERT INTO turn (turn_id, request, status, message_id, first_seq, state_before, entities, accepted_at_ms,
    finished_at_ms) VALUES (?, '{"kind":"message","text":"kettles"}', ?, ?, ?, ?, '[]', 1, ?)`
  sql.exec(turn, 'turn-1', 'complete', 'm-1', 1, '{"topics":[]}', 2)
  sql.exec(turn, 'turn-2', 'stopped', 'm-2', 4, null, 2)
  sql.exec(turn, 'turn-3', 'queued', 'm-3', null, null, null)
  const bodies: [string, { type: string; [name: string]: unknown }][] = [
    ['turn-1', { type: 'user_message', text: 'kettles' }],
    ['turn-1', { type: 'turn_started' }],
    ['turn-1', { type: 'delta', text: 'Two.' }],
    ['turn-2', { type: 'user_message', text: 'tents' }],
    ['turn-2', { type: 'turn_started' }],
    ['turn-2', { type: 'turn_finished', status: 'stopped' }],
    [
      'turn-1',
      { type: 'products', products: [{ id: 'kettle-1' }, { id: 'kettle-2' }], constraints: { category: 'kettles' } },
    ],
    ['turn-1', { type: 'suggestions', followUpQuestions: [] }],
    ['turn-1', { type: 'turn_finished', status: 'complete' }],
  ]
  bodies.forEach(([turnId, body], index) => {
    const event = { ...body, seq: index + 1, turnId, at: 1 }
    sql.exec(
      'INSERT INTO event (seq, turn_id, type, body) VALUES (?, ?, ?, ?)',
      index + 1,
      turnId,
      event.type,
      JSON.stringify(event),
    )
  })
}

/** Runs on the empty database of an object of its own. */
function onFreshStorage<T>(run: (storage: DurableObjectStorage) => T): Promise<T> {
  return runInDurableObject(env.RATE_LIMITER.getByName(crypto.randomUUID()), (_, { storage }) => run(storage))
}

describe('migrate', () => {
  it('sets a fresh database up, and changes nothing the second time', async () => {
    const applied = await onFreshStorage((storage) => {
      const before = isMigrated(storage)
      migrate(storage, STEPS)
      migrate(storage, STEPS)
      return {
        before,
        after: isMigrated(storage),
        rows: storage.sql.exec('SELECT id, name FROM schema_migration').toArray(),
      }
    })

    expect(applied).toEqual({
      before: false,
      after: true,
      rows: [
        { id: 1, name: 'shelf' },
        { id: 2, name: 'note' },
      ],
    })
  })

  it('brings an older database on and keeps its data', async () => {
    const rows = await onFreshStorage((storage) => {
      migrate(storage, STEPS.slice(0, 1))
      storage.sql.exec(`INSERT INTO shelf (id) VALUES ('kettle')`)
      migrate(storage, STEPS)
      return storage.sql.exec('SELECT * FROM shelf').toArray()
    })

    expect(rows).toEqual([{ id: 'kettle', note: 'none' }])
  })

  it('leaves a database alone that a later version has set up, and goes on with it', async () => {
    const rows = await onFreshStorage((storage) => {
      migrate(storage, STEPS)
      migrate(storage, STEPS.slice(0, 1))
      storage.sql.exec(`INSERT INTO shelf (id) VALUES ('kettle')`)
      return storage.sql.exec('SELECT * FROM shelf').toArray()
    })

    expect(rows).toEqual([{ id: 'kettle', note: 'none' }])
  })

  it.each([
    ['a renamed step', [{ ...STEPS[0]!, name: 'board' }, STEPS[1]!]],
    ['steps in another order', [STEPS[1]!, STEPS[0]!]],
  ])('refuses %s', async (_, changed) => {
    const attempt = onFreshStorage((storage) => {
      migrate(storage, STEPS)
      expect(() => migrate(storage, changed)).toThrow(/migration \d "\w+" has changed/)
    })

    await attempt
  })

  it('applies all of a failing update or nothing', async () => {
    const tables = await onFreshStorage((storage) => {
      const broken = [...STEPS, { id: 3, name: 'broken', sql: 'CREATE TABLE extra (id TEXT); SELECT no_such_column' }]
      expect(() => migrate(storage, broken)).toThrow('no_such_column')
      return storage.sql.exec(`SELECT name FROM sqlite_master WHERE name IN ('shelf', 'extra')`).toArray()
    })

    expect(tables).toEqual([])
  })

  it('brings a conversation of every earlier version on, with all that was said', async () => {
    for (let version = 1; version < 5; version++) {
      const { session, turns, events } = await onFreshStorage((storage) => {
        migrate(storage, SESSION_MIGRATIONS.slice(0, version))
        fillAsBefore(storage.sql)
        const store = new SessionStore(storage)
        return {
          session: store.session(),
          turns: ['turn-1', 'turn-2', 'turn-3'].map((turnId) => store.log.read(turnId)),
          events: [...store.log.eventsAfter(0, Date.now())],
        }
      })

      expect(session).toMatchObject({ sessionId: 's', lastSeq: 9, messageCount: 4, rootTurnId: 'turn-1' })
      expect(session?.rootState).toEqual({ topics: [] })
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
      expect(events.map(({ turnId }) => turnId.at(-1)).join('')).toBe('111222111')
      expect(turns).toMatchObject([
        { status: 'complete', shown: ['kettle-1', 'kettle-2'], constraints: { category: 'kettles' } },
        { status: 'stopped', shown: [], constraints: {} },
        null,
      ])
    }
  })

  it('numbers the conversation tables from 1 without a gap', () => {
    expect(SESSION_MIGRATIONS.map(({ id }) => id)).toEqual(SESSION_MIGRATIONS.map((_, index) => index + 1))
  })

  it('gives a new conversation the tables that an old one comes to', async () => {
    // Columns as SQLite sees them, and what each index covers; how a statement was written down may differ.
    const shapeOf = (sql: SqlStorage) =>
      sql
        .exec<{ type: string; name: string; tbl_name: string }>(
          "SELECT type, name, tbl_name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\' ORDER BY name",
        )
        .toArray()
        .map((entry) => ({
          ...entry,
          columns:
            entry.type === 'table'
              ? sql
                  .exec(`SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info('${entry.name}')`)
                  .toArray()
              : sql.exec(`SELECT name FROM pragma_index_info('${entry.name}')`).toArray(),
        }))
    const migrated = await onFreshStorage((storage) => {
      migrate(storage, SESSION_MIGRATIONS)
      return { shape: shapeOf(storage.sql), applied: storage.sql.exec('SELECT * FROM schema_migration').toArray() }
    })

    const made = await onFreshStorage((storage) => {
      setUp(storage, SESSION_MIGRATIONS, SESSION_TABLES)
      migrate(storage, SESSION_MIGRATIONS) // Finds nothing to do.
      return { shape: shapeOf(storage.sql), applied: storage.sql.exec('SELECT * FROM schema_migration').toArray() }
    })

    expect(made).toEqual(migrated)
  })
})
