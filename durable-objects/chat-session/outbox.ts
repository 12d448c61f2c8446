/** What the session recorded and D1 does not have yet. Synchronous: a record is written together with what it tells of. */
import type { AnalyticsRecord, ProductRecord } from '../../src/domain/analytics/events.ts'

/** JSON characters a batch holds at most, unless one record alone is longer. Far below what a D1 parameter may be. */
const BATCH_CHARACTERS = 250_000
const BATCH_RECORDS = 200
/** Page events that one session may record; a page that sends more is no shopper. */
const PAGE_EVENTS_MAX = 5_000

export interface OutboxBatch {
  records: AnalyticsRecord[]
  /** Number of the last record, for `removeThrough`. */
  last: number
}

export class Outbox {
  readonly #sql: SqlStorage

  constructor(storage: DurableObjectStorage) {
    this.#sql = storage.sql
  }

  add(record: AnalyticsRecord): void {
    this.#sql.exec('INSERT INTO outbox (body) VALUES (?)', JSON.stringify(record))
  }

  /** Adds events that the page sent. An id that came before is not added again, nor what is beyond the limit. */
  addPageEvents(records: readonly ProductRecord[]): { added: ProductRecord[]; duplicates: number } {
    let room = PAGE_EVENTS_MAX - this.#sql.exec<{ n: number }>('SELECT count(*) AS n FROM page_event').one().n
    const added: ProductRecord[] = []
    let duplicates = 0
    for (const record of records) {
      const isKnown = this.#sql.exec('SELECT 1 FROM page_event WHERE id = ?', record.id).toArray().length > 0
      if (isKnown) duplicates += 1
      if (isKnown || room <= 0) continue
      room -= 1
      this.#sql.exec('INSERT INTO page_event (id) VALUES (?)', record.id)
      this.add(record)
      added.push(record)
    }
    return { added, duplicates }
  }

  /** The oldest records, or null when there are none. */
  next(): OutboxBatch | null {
    const batch: OutboxBatch = { records: [], last: 0 }
    let characters = 0
    const rows = this.#sql.exec<{ number: number; body: string }>(
      'SELECT number, body FROM outbox ORDER BY number LIMIT ?',
      BATCH_RECORDS,
    )
    for (const { number, body } of rows) {
      characters += body.length
      if (batch.records.length > 0 && characters > BATCH_CHARACTERS) break
      batch.records.push(JSON.parse(body) as AnalyticsRecord)
      batch.last = number
    }
    return batch.records.length > 0 ? batch : null
  }

  isEmpty(): boolean {
    return this.#sql.exec('SELECT 1 FROM outbox LIMIT 1').toArray().length === 0
  }

  /** Forgets what was not flushed. */
  clear(): void {
    this.#sql.exec('DELETE FROM outbox')
  }

  removeThrough(last: number): void {
    this.#sql.exec('DELETE FROM outbox WHERE number <= ?', last)
  }
}
