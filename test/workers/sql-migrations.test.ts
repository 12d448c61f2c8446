import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { SESSION_MIGRATIONS } from '../../durable-objects/chat-session/schema.ts'
import { isMigrated, migrate, type SqlMigration } from '../../durable-objects/sql-migrations.ts'

const STEPS: SqlMigration[] = [
  { id: 1, name: 'shelf', sql: 'CREATE TABLE shelf (id TEXT); CREATE INDEX shelf_id ON shelf (id)' },
  { id: 2, name: 'note', sql: `ALTER TABLE shelf ADD COLUMN note TEXT NOT NULL DEFAULT 'none'` },
]

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

  it.each([
    ['a renamed step', [{ ...STEPS[0]!, name: 'board' }, STEPS[1]!]],
    ['steps in another order', [STEPS[1]!, STEPS[0]!]],
    ['a step that is gone', STEPS.slice(0, 1)],
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

  it('brings a conversation of every released version on', async () => {
    for (let version = 1; version <= SESSION_MIGRATIONS.length; version++) {
      const turn = await onFreshStorage((storage) => {
        migrate(storage, SESSION_MIGRATIONS.slice(0, version))
        storage.sql.exec(
          `INSERT INTO turn (turn_id, request, status, message_id, accepted_at_ms) VALUES ('t', '{}', 'queued', 'm', 1)`,
        )
        migrate(storage, SESSION_MIGRATIONS)
        return storage.sql.exec('SELECT turn_id, starts FROM turn').one()
      })

      expect(turn).toEqual({ turn_id: 't', starts: 0 })
    }
  })

  it('numbers the conversation tables from 1 without a gap', () => {
    expect(SESSION_MIGRATIONS.map(({ id }) => id)).toEqual(SESSION_MIGRATIONS.map((_, index) => index + 1))
  })
})
