import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REFRESH_MIGRATIONS } from '../../../durable-objects/catalog-refresh/schema.ts'
import { SESSION_MIGRATIONS } from '../../../durable-objects/chat-session/schema.ts'
import { findBreakingChanges } from '../../../scripts/migration-rules.ts'

interface Snapshot {
  tables: Record<
    string,
    {
      columns: Record<string, { type: string; notNull: boolean; default?: unknown; autoincrement: boolean }>
      indexes: Record<string, { isUnique: boolean }>
    }
  >
}

const META = join(import.meta.dirname, '../../../migrations/meta')
const snapshots = readdirSync(META)
  .filter((name) => name.endsWith('_snapshot.json'))
  .sort()
  .map((name): [string, Snapshot] => [name, JSON.parse(readFileSync(join(META, name), 'utf8')) as Snapshot])
const steps = snapshots.slice(1).map(([name, after], index): [string, Snapshot, Snapshot] => {
  const [, before = { tables: {} }] = snapshots[index] ?? []
  return [name, before, after]
})

/** What the version before would trip over on the tables of a later one. */
function obstacles(before: Snapshot, after: Snapshot): string[] {
  return Object.entries(before.tables).flatMap(([table, old]) => {
    const now = after.tables[table]
    if (now === undefined) return [`${table} is gone`]
    const changed = Object.entries(old.columns).flatMap(([name, column]) => {
      const same = now.columns[name]
      if (same === undefined) return [`${table}.${name} is gone`]
      return same.type === column.type && same.notNull === column.notNull ? [] : [`${table}.${name} has changed`]
    })
    const demanded = Object.entries(now.columns).flatMap(([name, { notNull, default: value }]) =>
      name in old.columns || !notNull || value !== undefined ? [] : [`${table}.${name} has to be written`],
    )
    const stricter = Object.entries(now.indexes).flatMap(([name, { isUnique }]) =>
      isUnique && !(name in old.indexes) ? [`${name} refuses rows`] : [],
    )
    return [...changed, ...demanded, ...stricter]
  })
}

describe('the version before', () => {
  it.each(steps)('reads and writes the database as %s leaves it', (_, before, after) => {
    expect(obstacles(before, after)).toEqual([])
  })

  it('would be found out to trip over a column that has to be written', () => {
    const column = { type: 'text', notNull: true, autoincrement: false }
    const table = { columns: { id: column }, indexes: {} }
    const before: Snapshot = { tables: { shelf: table } }

    expect(obstacles(before, { tables: { shelf: { ...table, columns: { id: column, note: column } } } })).toEqual([
      'shelf.note has to be written',
    ])
    expect(obstacles(before, { tables: {} })).toEqual(['shelf is gone'])
  })

  /** Migrations up to these came when no version could run on the tables of a later one. */
  const BEGINNING = { session: 5, refresh: 1 }

  it.each([
    ['conversations', SESSION_MIGRATIONS.filter(({ id }) => id > BEGINNING.session)],
    ['the refresh', REFRESH_MIGRATIONS.filter(({ id }) => id > BEGINNING.refresh)],
  ])('runs on the tables of %s of a later one, which only adds', (_, migrations) => {
    expect(
      migrations.flatMap(({ name, sql }) => findBreakingChanges(sql).map((problem) => `${name}: ${problem}`)),
    ).toEqual([])
  })
})
