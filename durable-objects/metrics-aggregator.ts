/**
 * The site's counters, in one object: every isolate sends what it counted, `/metrics` reads the sums. Each addition is
 * on disk before it can be read, so a counter never goes back, which Prometheus would take for a restart. One object
 * takes about a thousand additions a second; a busier site would shard it by name and add up on reading.
 */
import { DurableObject } from 'cloudflare:workers'
import { accumulate, isKnownSeries, type Series, seriesKey } from '../src/domain/metrics/series.ts'
import { isMigrated, migrate, type SqlMigration } from './sql-migrations.ts'

/** Label sets a metric may have. One more means that a label is not as bounded as it should be; it is left out. */
const SERIES_PER_METRIC = 500
/** A session that was not heard of for this long has no sockets: a deployment cut them without a word. */
const SOCKETS_TRUSTED_MS = 2 * 60 * 60 * 1000

const MIGRATIONS: readonly SqlMigration[] = [
  {
    id: 1,
    name: 'series_socket',
    sql: `
      CREATE TABLE series (
        name TEXT NOT NULL,
        labels TEXT NOT NULL,
        value REAL NOT NULL,
        counts TEXT,
        PRIMARY KEY (name, labels)
      ) WITHOUT ROWID;
      CREATE TABLE socket (
        session TEXT PRIMARY KEY,
        sockets INTEGER NOT NULL,
        reported_at_ms INTEGER NOT NULL
      ) WITHOUT ROWID;
    `,
  },
]

export class MetricsAggregator extends DurableObject<Env> {
  readonly #sums = new Map<string, Series>()
  readonly #perMetric = new Map<string, number>()

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    if (isMigrated(ctx.storage)) this.#load()
  }

  /** Adds what was counted. */
  async add(counted: readonly Series[]): Promise<void> {
    if (!isMigrated(this.ctx.storage)) migrate(this.ctx.storage, MIGRATIONS)
    for (const series of counted) {
      if (isKnownSeries(series) && this.#hasRoom(series)) this.#write(accumulate(this.#sums, series))
    }
  }

  /** Every sum. */
  async read(): Promise<Series[]> {
    return [...this.#sums.values()]
  }

  /** How many sockets a session has now. */
  async reportSockets(session: string, sockets: number): Promise<void> {
    if (!isMigrated(this.ctx.storage)) migrate(this.ctx.storage, MIGRATIONS)
    const { sql } = this.ctx.storage
    if (sockets === 0) sql.exec('DELETE FROM socket WHERE session = ?', session)
    else {
      sql.exec(
        `INSERT INTO socket (session, sockets, reported_at_ms) VALUES (?1, ?2, ?3)
         ON CONFLICT (session) DO UPDATE SET sockets = ?2, reported_at_ms = ?3`,
        session,
        sockets,
        Date.now(),
      )
    }
  }

  /** Open sockets of all sessions, as last reported. */
  async countSockets(): Promise<number> {
    if (!isMigrated(this.ctx.storage)) return 0
    const { sql } = this.ctx.storage
    sql.exec('DELETE FROM socket WHERE reported_at_ms < ?', Date.now() - SOCKETS_TRUSTED_MS)
    return sql.exec<{ n: number }>('SELECT coalesce(sum(sockets), 0) AS n FROM socket').one().n
  }

  #hasRoom({ name, labels }: Series): boolean {
    const key = seriesKey({ name, labels })
    if (this.#sums.has(key)) return true
    const known = this.#perMetric.get(name) ?? 0
    if (known >= SERIES_PER_METRIC) return false
    this.#perMetric.set(name, known + 1)
    return true
  }

  #write({ name, labels, value, counts }: Series): void {
    this.ctx.storage.sql.exec(
      `INSERT INTO series (name, labels, value, counts) VALUES (?1, ?2, ?3, ?4)
       ON CONFLICT (name, labels) DO UPDATE SET value = ?3, counts = ?4`,
      name,
      JSON.stringify(labels),
      value,
      counts === undefined ? null : JSON.stringify(counts),
    )
  }

  #load(): void {
    migrate(this.ctx.storage, MIGRATIONS)
    const rows = this.ctx.storage.sql.exec<{ name: string; labels: string; value: number; counts: string | null }>(
      'SELECT name, labels, value, counts FROM series',
    )
    for (const { name, labels, value, counts } of rows) {
      const series: Series = {
        name,
        labels: JSON.parse(labels) as string[],
        value,
        ...(counts === null ? {} : { counts: JSON.parse(counts) as number[] }),
      }
      // What a newer version no longer knows stays on disk and is not told.
      if (!isKnownSeries(series)) continue
      accumulate(this.#sums, series)
      this.#perMetric.set(name, (this.#perMetric.get(name) ?? 0) + 1)
    }
  }
}
