/**
 * What a session tells of itself: records for the owner through the outbox, counts and points for the operator. The
 * outbox is flushed to D1 in batches; a database that is away only makes it wait.
 */
import { feedbackScore, type ProductRecord } from '../../src/domain/analytics/events.ts'
import { toTurnRecord } from '../../src/domain/analytics/turn-record.ts'
import { constraintsOf } from '../../src/domain/conversation/topics.ts'
import type { FeedbackRequest, ProductEvent } from '../../src/shared/requests.ts'
import { eraseSessionText } from '../../src/adapters/analytics/retention.ts'
import { writeRecords } from '../../src/adapters/analytics/write-records.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import { metricsAggregator } from '../../src/adapters/observe/metrics.ts'
import type { Telemetry } from '../../src/adapters/observe/telemetry.ts'
import type { AlarmSchedule } from '../alarm-schedule.ts'
import type { Outbox } from './outbox.ts'
import type { SessionStore, StoredTurn } from './session-store.ts'

export type SessionAlarm = 'wake' | 'flush' | 'expire'

/** How long records gather before they are flushed together. */
const FLUSH_AFTER_MS = 5_000
/** Pause after a failed flush: doubled each time, at most this long. */
const FLUSH_RETRY_BASE_MS = 10_000
const FLUSH_RETRY_CAP_MS = 5 * 60_000
/** A page's clock may be wrong, and its events may come late, by at most this much. */
const EVENT_AGE_MAX_MS = 24 * 60 * 60 * 1000

interface Surroundings {
  env: Env
  telemetry: Telemetry
  alarms: AlarmSchedule<SessionAlarm>
}

export class SessionInsight {
  readonly #store: SessionStore
  readonly #outbox: Outbox
  readonly #around: Surroundings
  #flushing: Promise<void> | null = null
  #failures = 0
  #isErasing = false

  constructor(store: SessionStore, outbox: Outbox, around: Surroundings) {
    this.#store = store
    this.#outbox = outbox
    this.#around = around
  }

  /**
   * Records a turn that has just ended. Synchronous, so the record is written together with the end; never throws,
   * because watching must not break what it watches.
   */
  turnFinished(turn: StoredTurn): void {
    try {
      this.#recordTurn(turn)
    } catch (error) {
      log({ event: 'turn_not_recorded', turnId: turn.turnId, ...describeError(error) })
      this.#around.telemetry.errors.report(error, { component: 'insight' })
    }
  }

  #recordTurn(turn: StoredTurn): void {
    const session = this.#store.session()
    if (session === null) return
    const record = toTurnRecord(this.#store.turnEvents(turn.turnId, turn.acceptedAt), {
      sessionId: session.sessionId,
      turnId: turn.turnId,
      turnKind: turn.request.kind,
      acceptedAt: turn.acceptedAt,
      constraints: constraintsOf(this.#store.dialogueState()),
    })
    if (record === null) return
    this.#outbox.add(record)
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

  /** Counts a turn that failed and tells what broke. */
  turnFailed(error: unknown): void {
    const { metrics, points, errors } = this.#around.telemetry
    metrics.count('errors_total', { component: 'turn' })
    points.write({ kind: 'error', name: 'turn', outcome: 'turn_failed' })
    errors.report(error, { component: 'turn' })
  }

  /** Counts a turn that the limit refused. It waits for company: refusals come in floods. */
  async turnRefused(): Promise<void> {
    const { metrics } = this.#around.telemetry
    metrics.count('rate_limited_total', { scope: 'visitor' })
    await metrics.flush('later')
  }

  /** Records an opinion. Synchronous, as above. */
  feedbackGiven(feedback: FeedbackRequest, now: number): void {
    this.#outbox.add({
      kind: 'feedback',
      id: crypto.randomUUID(),
      at: now,
      messageId: feedback.messageId ?? null,
      productId: feedback.productId ?? null,
      score: feedbackScore(feedback),
      reason: feedback.reason ?? null,
      comment: feedback.comment ?? null,
    })
  }

  /** Records what the page saw. An id that came before is a duplicate. */
  pageEvents(events: readonly ProductEvent[], now: number): { accepted: number; duplicates: number } {
    const session = this.#store.session()
    if (session === null) return { accepted: 0, duplicates: 0 }
    const records = events.map(({ id, type, productId, position, at }): ProductRecord => {
      const isPlausible = at <= now && now - at <= EVENT_AGE_MAX_MS
      const eventAt = isPlausible ? at : now
      return {
        kind: 'product',
        id: `${session.sessionId}:${id}`,
        at: eventAt,
        type,
        productId,
        position: position ?? 0,
      }
    })
    const { added, duplicates } = this.#outbox.addPageEvents(records)
    for (const { type } of added) this.#around.telemetry.metrics.count('product_events_total', { type })
    return { accepted: added.length, duplicates }
  }

  /** Lets the outbox be flushed soon, and sends what was counted. */
  async settle(): Promise<void> {
    const { alarms, telemetry } = this.#around
    const hasRecords = this.#store.session() !== null && !this.#outbox.isEmpty()
    // One that is set already may be the pause after a failure.
    if (hasRecords && alarms.dueAt('flush') === null) await alarms.set('flush', Date.now() + FLUSH_AFTER_MS)
    await telemetry.metrics.flush('now')
  }

  /** Tells how many sockets are open. Never rejects: it is only a gauge. */
  async reportSockets(sockets: number): Promise<void> {
    const session = this.#store.session()
    if (session === null) return
    try {
      await metricsAggregator(this.#around.env).reportSockets(session.sessionId, sockets)
    } catch (error) {
      log({ event: 'metrics_failed', error: describeError(error).error })
    }
  }

  /** Empties the outbox into D1. Calling it while it works joins that work. Never rejects. */
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
      this.#outbox.clear()
      await this.#flushing
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
    const { env, alarms } = this.#around
    for (let batch = this.#outbox.next(); batch !== null; batch = this.#outbox.next()) {
      const session = this.#store.session()
      if (session === null || this.#isErasing) return
      const owner = { sessionId: session.sessionId, visitorId: session.visitorId }
      try {
        await writeRecords(
          env.DB,
          batch.records.map((record) => ({ ...record, ...owner })),
        )
      } catch (error) {
        this.#failures += 1
        log({ event: 'outbox_flush_failed', sessionId: session.sessionId, error: describeError(error).error })
        const bound = Math.min(FLUSH_RETRY_CAP_MS, FLUSH_RETRY_BASE_MS * 2 ** (this.#failures - 1))
        // Half of it at random: sessions that failed together should not come back together.
        await alarms.set('flush', Date.now() + Math.floor(bound * (0.5 + Math.random() / 2)))
        return
      }
      this.#failures = 0
      if (this.#store.session() === null) return
      this.#outbox.removeThrough(batch.last)
    }
    if (this.#store.session() !== null) await alarms.clear('flush')
  }
}
