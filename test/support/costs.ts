/**
 * What the platform is asked for: wraps the bindings' own methods, which every object and the Worker of a test's isolate
 * share, and counts. Rows are what SQLite says it read and wrote.
 */
import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'

export interface Costs {
  /** In objects' own databases. */
  sqlCalls: number
  rowsRead: number
  rowsWritten: number
  /** A batch is one call. */
  d1Calls: number
  d1RowsRead: number
  d1RowsWritten: number
  kvReads: number
  kvWrites: number
  /** Calls to objects by name; a message on a socket is a twentieth of one and not in here. */
  objectCalls: number
  alarmsSet: number
}

const NOTHING: Costs = {
  sqlCalls: 0,
  rowsRead: 0,
  rowsWritten: 0,
  d1Calls: 0,
  d1RowsRead: 0,
  d1RowsWritten: 0,
  kvReads: 0,
  kvWrites: 0,
  objectCalls: 0,
  alarmsSet: 0,
}

let counts = { ...NOTHING }
/** Cursors that may still read: their rows are added when the counts are taken. */
let cursors: { rowsRead: number; rowsWritten: number }[] = []
let isWatching = false

type Method = (this: unknown, ...args: unknown[]) => unknown

function wrap(owner: object, name: string, around: (call: () => unknown) => unknown): void {
  const own = Reflect.get(owner, name) as Method
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    return around(() => Reflect.apply(own, this, args))
  })
}

function d1(result: unknown): void {
  const { meta } = result as Partial<D1Result>
  counts.d1RowsRead += meta?.rows_read ?? 0
  counts.d1RowsWritten += meta?.rows_written ?? 0
}

/** Begins to count in this isolate; call it once, before anything is to be counted. */
export async function watchCosts(): Promise<void> {
  if (isWatching) return
  isWatching = true
  await runInDurableObject(env.RATE_LIMITER.getByName('costs'), (_, { storage }) => {
    wrap(Object.getPrototypeOf(storage.sql) as object, 'exec', (call) => {
      counts.sqlCalls += 1
      settle()
      const cursor = call() as SqlStorageCursor<Record<string, SqlStorageValue>>
      cursors.push(cursor)
      return cursor
    })
    wrap(Object.getPrototypeOf(storage) as object, 'setAlarm', (call) => {
      counts.alarmsSet += 1
      counts.rowsWritten += 1
      return call()
    })
  })
  wrap(Object.getPrototypeOf(env.DB) as object, 'batch', async (call) => {
    counts.d1Calls += 1
    const results = (await call()) as unknown[]
    results.forEach(d1)
    return results
  })
  const statement = Object.getPrototypeOf(env.DB.prepare('SELECT 1')) as object
  for (const name of ['all', 'run', 'first', 'raw']) {
    wrap(statement, name, async (call) => {
      counts.d1Calls += 1
      const result = await call()
      if (name === 'all' || name === 'run') d1(result)
      return result
    })
  }
  const kv = Object.getPrototypeOf(env.CACHE) as object
  for (const name of ['get', 'getWithMetadata']) {
    wrap(kv, name, (call) => {
      counts.kvReads += 1
      return call()
    })
  }
  wrap(kv, 'put', (call) => {
    counts.kvWrites += 1
    return call()
  })
  wrap(Object.getPrototypeOf(env.RATE_LIMITER) as object, 'getByName', (call) => {
    counts.objectCalls += 1
    return call()
  })
}

/** Adds the rows of the cursors. One that was left before its end is only open to its own object, at its next call. */
function settle(): void {
  const open: typeof cursors = []
  for (const cursor of cursors) {
    try {
      const { rowsRead, rowsWritten } = cursor
      counts.rowsRead += rowsRead
      counts.rowsWritten += rowsWritten
    } catch {
      open.push(cursor)
    }
  }
  cursors = open
}

/** What was asked for since the last time. */
export function takeCosts(): Costs {
  settle()
  const taken = counts
  counts = { ...NOTHING }
  return taken
}
