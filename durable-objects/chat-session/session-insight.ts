/**
 * What a session tells of itself. Turns are told from their own rows in the log, past a mark, so nothing is written for
 * it when they end; one alarm a burst brings turns, page events, opinions and the place in the visitor's list to D1 and
 * what was counted to the metrics. A database that is away only makes it wait. Ids keep what arrives twice stored once.
 */
import { loadFigures } from '#modules'
import type { AnalyticsRecord, TurnRecord } from '../../src/domain/analytics/events.ts'
import type { FinishedTurn } from '../../src/domain/analytics/turn-record.ts'
import { standing } from '../../src/domain/conversation/transcript.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import { metricsAggregator } from '../../src/adapters/observe/metrics.ts'
import type { Telemetry } from '../../src/adapters/observe/telemetry.ts'
import type { PageLog } from './page-log.ts'
import type { SessionStore, StoredSession } from './session-store.ts'
import type { LoggedTurn } from './turn-log.ts'

/** Turns that are read and written together. */
const BATCH_TURNS = 40
/** Pause after a failed flush: doubled each time, at most this long. */
const RETRY_BASE_MS = 60_000
const RETRY_CAP_MS = 15 * 60_000

interface Surroundings {
  env: Env
  telemetry: Telemetry
  /** Open sockets, now. */
  countSockets: () => number
}

export class SessionInsight {
  readonly #store: SessionStore
  readonly #pages: PageLog
  readonly #around: Surroundings
  #flushing: Promise<void> | null = null
  #failures = 0
  #isErasing = false
  #socketsTold: number | null = null

  constructor(store: SessionStore, pages: PageLog, around: Surroundings) {
    this.#store = store
    this.#pages = pages
    this.#around = around
  }

  /** Counts a turn that failed and tells what broke, at once. */
  async turnFailed(error: unknown): Promise<void> {
    const { metrics, points, errors } = this.#around.telemetry
    metrics.count('errors_total', { component: 'turn' })
    points.write({ kind: 'error', name: 'turn', outcome: 'turn_failed' })
    errors.report(error, { component: 'turn' })
    await metrics.flush('now')
  }

  /** Counts a turn that the limit refused. It waits for company: refusals come in floods. */
  async turnRefused(scope: 'visitor' | 'new_visitor'): Promise<void> {
    const { metrics } = this.#around.telemetry
    metrics.count('rate_limited_total', { scope })
    await metrics.flush('later')
  }

  /** Brings to D1 and to the metrics what they lack. Calling it while it works joins that work. Never rejects. */
  flush(): Promise<void> {
    this.#flushing ??= this.#flush().finally(() => {
      this.#flushing = null
    })
    return this.#flushing
  }

  /**
   * Erases the words that analytics has of this session, then `erase` the session itself. A flush under way ends first
   * and none begins, or it would bring the words back. False when D1 did not do it.
   */
  async eraseWith(sessionId: string, erase: () => Promise<boolean>): Promise<boolean> {
    this.#isErasing = true
    try {
      await this.#flushing
      const { eraseSessionText } = await loadFigures()
      await eraseSessionText(this.#around.env.DB, sessionId, Date.now())
      return await erase()
    } catch (error) {
      log({ event: 'erase_failed', sessionId, error: describeError(error).error })
      return false
    } finally {
      this.#isErasing = false
    }
  }

  async #flush(): Promise<void> {
    // What was told of them is written with the batch.
    await this.#tellSockets()
    try {
      while (await this.#flushBatch()) continue
    } catch (error) {
      // Watching must not break what it watches.
      log({ event: 'outbox_flush_failed', sessionId: this.#store.session()?.sessionId ?? '', ...describeError(error) })
      this.#around.telemetry.errors.report(error, { component: 'insight' })
      if (this.#store.session() !== null) this.#store.save({ flushAt: Date.now() + RETRY_CAP_MS })
    }
    await this.#around.telemetry.metrics.flush('now')
  }

  /** Writes the next records; false when there is nothing more to do now. */
  async #flushBatch(): Promise<boolean> {
    if (this.#store.session()?.flushAt === null) return false
    const { toTurnRecord, writeBurst } = await loadFigures()
    const session = this.#store.session()
    if (session === null || session.flushAt === null || this.#isErasing) return false
    const { metrics } = this.#around.telemetry
    const turns = this.#store.log.endedAfter(session.flushedSeq, BATCH_TURNS)
    const turnRecords = turns.flatMap((turn) => toTurnRecord(standing(turn.events), factsOf(session, turn)) ?? [])
    const uncounted = turns.findIndex(({ firstSeq }) => firstSeq > session.countedSeq)
    if (uncounted !== -1) for (const turn of turns.slice(uncounted)) this.#count(turn, turnRecords)
    const countedSeq = Math.max(session.countedSeq, turns.at(-1)?.firstSeq ?? 0)
    const page = this.#pages.unflushed(session)
    for (const [type, count] of Object.entries(page.uncounted)) metrics.count('product_events_total', { type }, count)
    // Who wants not to be followed is not: the counts of the metrics name nobody, and the list is the visitor's own.
    const records: AnalyticsRecord[] = session.isPrivate ? [] : [...turnRecords, ...page.records]
    const owner = { sessionId: session.sessionId, visitorId: session.visitorId }
    try {
      await writeBurst(
        this.#around.env.DB,
        session,
        records.map((record) => ({ ...record, ...owner })),
      )
    } catch (error) {
      this.#failures += 1
      log({ event: 'outbox_flush_failed', sessionId: session.sessionId, error: describeError(error).error })
      const bound = Math.min(RETRY_CAP_MS, RETRY_BASE_MS * 2 ** (this.#failures - 1))
      // Half of it at random: sessions that failed together should not come back together.
      const flushAt = Date.now() + Math.floor(bound * (0.5 + Math.random() / 2))
      const now = this.#store.session()
      if (now !== null) this.#store.save({ countedSeq, unflushed: this.#pages.afterCounting(now, page), flushAt })
      return false
    }
    this.#failures = 0
    const now = this.#store.session()
    if (now === null) return false
    const flushedSeq = turns.at(-1)?.firstSeq ?? now.flushedSeq
    const unflushed = this.#pages.rest(now, page)
    unflushed.socketsTold = this.#socketsTold ?? unflushed.socketsTold
    const hasMore = turns.length === BATCH_TURNS || unflushed.pages.length + unflushed.opinions.length > 0
    const isDone = !hasMore && now.lastActiveAt === session.lastActiveAt
    this.#store.save({ countedSeq, flushedSeq, unflushed, ...(isDone ? { flushAt: null } : {}) })
    return !isDone
  }

  #count(turn: LoggedTurn, records: readonly TurnRecord[]): void {
    const record = records.find(({ id }) => id.endsWith(`:${turn.turnId}`))
    if (record === undefined) return
    const { metrics, points } = this.#around.telemetry
    const { strategy, status: outcome, intent, firstEventMs, isZeroResult } = record
    const durationMs = record.at - turn.acceptedAt
    metrics.count('chat_turns_total', { strategy, outcome })
    metrics.observe('chat_turn_duration_seconds', { strategy }, durationMs / 1000)
    metrics.count('chat_intents_total', { intent })
    if (firstEventMs !== null) metrics.observe('chat_first_event_seconds', {}, firstEventMs / 1000)
    if (isZeroResult) metrics.count('chat_zero_results_total', {})
    points.write({
      kind: 'turn',
      strategy,
      outcome,
      intent,
      durationMs,
      category: record.category ?? '',
      cache: record.cache,
      items: record.productCount,
      zeroResult: isZeroResult ? 1 : 0,
      relaxed: record.constraints.some(({ isRelaxed }) => isRelaxed) ? 1 : 0,
      ...(firstEventMs === null ? {} : { firstEventMs }),
      ...(record.confidence === null ? {} : { confidence: record.confidence }),
    })
  }

  /** Tells how many sockets are open, where that changed. Never rejects: it is only a gauge. */
  async #tellSockets(): Promise<void> {
    const session = this.#store.session()
    const sockets = this.#around.countSockets()
    if (session === null || sockets === (this.#socketsTold ?? session.unflushed.socketsTold)) return
    try {
      await metricsAggregator(this.#around.env).reportSockets(session.sessionId, sockets)
      this.#socketsTold = sockets
    } catch (error) {
      log({ event: 'metrics_failed', error: describeError(error).error })
    }
  }
}

function factsOf(session: StoredSession, turn: LoggedTurn): FinishedTurn {
  return {
    sessionId: session.sessionId,
    turnId: turn.turnId,
    turnKind: turn.request.kind,
    acceptedAt: turn.acceptedAt,
    constraints: turn.constraints,
    entities: turn.entities,
  }
}
