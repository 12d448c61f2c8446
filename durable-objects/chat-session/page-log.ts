/**
 * What the visitor's page saw and what the visitor thinks. Only what the log shows was shown counts, and each thing once:
 * the keys are ours, so that no sender can count twice. Synchronous: it is written before it is acknowledged.
 */
import { type AnalyticsRecord, feedbackScore, type ProductRecord } from '../../src/domain/analytics/events.ts'
import type { FeedbackRequest, ProductEvent } from '../../src/shared/requests.ts'
import type { EventCounts, SessionStore, StoredSession, Unflushed } from './session-store.ts'

/** A page's clock may be wrong, and its events may come late, by at most this much. */
const EVENT_AGE_MAX_MS = 24 * 60 * 60 * 1000
/** What waits for D1 at most; more is refused until it is there. */
const WAITING_MAX = 200
/** Opinions that one conversation may hold. */
const OPINIONS_MAX = 500
const LEFT_OVER = 'SELECT body FROM outbox ORDER BY number LIMIT 200'

/** Of one turn: `type` and product together are the key. */
interface SeenEvent {
  type: ProductEvent['type']
  productId: string
  position: number
  at: number
}

export interface PageBatch {
  records: AnalyticsRecord[]
  uncounted: EventCounts
  /** What was read, to tell whether more came meanwhile. */
  texts: Map<number | string, string>
}

export class PageLog {
  readonly #sql: SqlStorage
  readonly #store: SessionStore

  constructor(sql: SqlStorage, store: SessionStore) {
    this.#sql = sql
    this.#store = store
  }

  /** Records what the page saw. `added` is how much of it was new; what was never shown counts nowhere. */
  addEvents(
    session: StoredSession,
    events: readonly ProductEvent[],
    now: number,
    flushAt: number,
  ): { added: number; duplicates: number } {
    const shownIn = this.#store.log.whereShown(new Set(events.map(({ productId }) => productId)))
    let added = 0
    let duplicates = 0
    for (const firstSeq of new Set(shownIn.values())) {
      const known = this.#eventsOf(firstSeq)
      const before = known.length
      for (const { type, productId, position = 0, at } of events) {
        if (shownIn.get(productId) !== firstSeq) continue
        if (known.some((event) => event.type === type && event.productId === productId)) duplicates += 1
        else {
          const isPlausible = at <= now && now - at <= EVENT_AGE_MAX_MS
          known.push({ type, productId, position, at: isPlausible ? at : now })
        }
      }
      const { pages } = this.#store.session()?.unflushed ?? session.unflushed
      if (known.length === before || (pages.length >= WAITING_MAX && !pages.includes(firstSeq))) continue
      this.#sql.exec(
        'INSERT INTO page_log (first_seq, events) VALUES (?1, ?2) ON CONFLICT (first_seq) DO UPDATE SET events = ?2',
        firstSeq,
        JSON.stringify(known),
      )
      const fresh = known.slice(before)
      added += fresh.length
      this.#waits({ pages: [firstSeq], uncounted: fresh.reduce(countType, {}) }, flushAt)
    }
    return { added, duplicates }
  }

  /** Keeps an opinion about the conversation, or about an answer or a product of it; a later one replaces it. */
  addOpinion(feedback: FeedbackRequest, now: number, flushAt: number): void {
    const { messageId, productId } = feedback
    if (messageId !== undefined && !this.#store.log.hasMessage(messageId)) return
    if (productId !== undefined && !this.#store.log.whereShown(new Set([productId])).has(productId)) return
    const key = [messageId ?? '', productId ?? ''].join(':')
    const isKnown = this.#sql.exec('SELECT 1 FROM opinion WHERE key = ?', key).toArray().length > 0
    if (!isKnown && this.#sql.exec<{ n: number }>('SELECT count(*) AS n FROM opinion').one().n >= OPINIONS_MAX) return
    this.#sql.exec(
      `INSERT INTO opinion (key, body, given_at_ms) VALUES (?1, ?2, ?3)
       ON CONFLICT (key) DO UPDATE SET body = ?2`,
      key,
      JSON.stringify(feedback),
      now,
    )
    this.#waits({ opinions: [key] }, flushAt)
  }

  /** What is not told yet. */
  unflushed({ sessionId, unflushed }: StoredSession): PageBatch {
    const texts = new Map<number | string, string>()
    const records: AnalyticsRecord[] = []
    for (const firstSeq of unflushed.pages) {
      const events = this.#eventsOf(firstSeq)
      texts.set(firstSeq, JSON.stringify(events))
      records.push(...events.map((event) => toProductRecord(`${sessionId}:${firstSeq}`, event)))
    }
    for (const key of unflushed.opinions) {
      const [row] = this.#opinion(key)
      if (row === undefined) continue
      texts.set(key, row.body)
      records.push(toFeedbackRecord(`${sessionId}:${key}`, JSON.parse(row.body) as FeedbackRequest, row.given_at_ms))
    }
    const leftOver = this.#sql.exec<{ body: string }>(LEFT_OVER).toArray()
    records.push(...leftOver.map(({ body }) => JSON.parse(body) as AnalyticsRecord))
    return { texts, records, uncounted: unflushed.uncounted }
  }

  /** What is not told yet once the metrics have `uncounted`. */
  afterCounting({ unflushed }: StoredSession, { uncounted }: PageBatch): Unflushed {
    return { ...unflushed, uncounted: sum(unflushed.uncounted, uncounted, -1) }
  }

  /** What is not told yet once D1 has the batch too. */
  rest(session: StoredSession, batch: PageBatch): Unflushed {
    const unflushed = this.afterCounting(session, batch)
    const { texts } = batch
    this.#sql.exec(`DELETE FROM outbox WHERE number IN (SELECT number FROM outbox ORDER BY number LIMIT 200)`)
    return {
      ...unflushed,
      pages: unflushed.pages.filter((firstSeq) => texts.get(firstSeq) !== JSON.stringify(this.#eventsOf(firstSeq))),
      opinions: unflushed.opinions.filter((key) => texts.get(key) !== this.#opinion(key)[0]?.body),
    }
  }

  #eventsOf(firstSeq: number): SeenEvent[] {
    const [row] = this.#sql
      .exec<{ events: string }>('SELECT events FROM page_log WHERE first_seq = ?', firstSeq)
      .toArray()
    return row === undefined ? [] : (JSON.parse(row.events) as SeenEvent[])
  }

  #opinion(key: string): { body: string; given_at_ms: number }[] {
    const sql = 'SELECT body, given_at_ms FROM opinion WHERE key = ?'
    return this.#sql.exec<{ body: string; given_at_ms: number }>(sql, key).toArray()
  }

  #waits({ pages = [], opinions = [], uncounted = {} }: Partial<Unflushed>, flushAt: number): void {
    const session = this.#store.session()
    if (session === null) return
    const { unflushed } = session
    this.#store.save({
      unflushed: {
        ...unflushed,
        pages: [...new Set([...unflushed.pages, ...pages])],
        opinions: [...new Set([...unflushed.opinions, ...opinions])],
        uncounted: sum(unflushed.uncounted, uncounted),
      },
      flushAt: session.flushAt ?? flushAt,
    })
  }
}

function countType(counts: EventCounts, { type }: SeenEvent): EventCounts {
  return { ...counts, [type]: (counts[type] ?? 0) + 1 }
}

/** `counts` with `more` added, or taken away where `sign` is -1. */
function sum(counts: EventCounts, more: EventCounts, sign: 1 | -1 = 1): EventCounts {
  const types = new Set([...Object.keys(counts), ...Object.keys(more)]) as Set<ProductEvent['type']>
  const sums = [...types].map((type) => [type, (counts[type] ?? 0) + sign * (more[type] ?? 0)] as const)
  return Object.fromEntries(sums.filter(([, count]) => count > 0))
}

function toProductRecord(turn: string, { type, productId, position, at }: SeenEvent): ProductRecord {
  return { kind: 'product', id: `${turn}:${type}:${productId}`, at, type, productId, position, shownIn: turn }
}

function toFeedbackRecord(id: string, feedback: FeedbackRequest, at: number): AnalyticsRecord {
  return {
    kind: 'feedback',
    id,
    at,
    messageId: feedback.messageId ?? null,
    productId: feedback.productId ?? null,
    score: feedbackScore(feedback),
    reason: feedback.reason ?? null,
    comment: feedback.comment ?? null,
  }
}
