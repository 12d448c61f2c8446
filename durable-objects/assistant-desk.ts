/**
 * Everything that is shared about the language model: the day's budget, the breaker, and what its calls came to. One
 * object; it is asked once before a call and told once after it, and not at all while no model is configured.
 */
import { DurableObject } from 'cloudflare:workers'
import {
  afterFailure,
  afterSuccess,
  type Breaker,
  breakerWaitMs,
  CLOSED_BREAKER,
} from '../src/domain/limits/circuit-breaker.ts'
import type { AssistantCall } from '../src/adapters/assistant/calls.ts'
import type { AssistantDay, Timed } from '../src/shared/assistant.ts'
import { budgetLeft, countOne, type DailyCount, untilNextDayMs } from '../src/domain/limits/daily-budget.ts'

const BREAKER = { threshold: 5, pauseMs: 60_000 }
/** What asking again does not help: a wrong key, a model that does not exist. */
const LONG_PAUSE_MS = 10 * 60_000
const LONG: ReadonlySet<string> = new Set(['unauthorized', 'no_model'])
/** Ends of a call that say nothing bad of the provider. */
const WELL: ReadonlySet<string> = new Set(['ok', 'struck', 'refused', 'stopped', 'no_json'])
/** One that tries while the breaker is open has so long before another may. */
const TRIAL_MS = 15_000
const DAYS_KEPT = 30
const ENDLESS = Number.MAX_SAFE_INTEGER
const NONE: DailyCount = { day: 0, used: 0 }

export interface DeskBudget {
  site: number
  visitor: number
}

/** What one call came to. */
export interface DeskReport extends Omit<AssistantCall, 'provider'> {
  /** It wrote a sentence that was said, or read the message. */
  hasHelped: boolean
}

export interface DeskState {
  /** Null while the breaker is closed. */
  open: { reason: string; untilMs: number } | null
  usedToday: number
  /** Newest first. */
  days: AssistantDay[]
}

export type DeskAnswer = 'ok' | 'over_budget' | 'breaker_open'

export class AssistantDesk extends DurableObject<Env> {
  /** Whether a call may be made; if so it is counted. Synchronous inside: no place is given twice. */
  async ask(visitorId: string, budget: DeskBudget): Promise<DeskAnswer> {
    const now = Date.now()
    const breaker = this.#breaker()
    if (breakerWaitMs(breaker, now) > 0) return 'breaker_open'
    const { kv } = this.ctx.storage
    const site = kv.get<DailyCount>('site') ?? NONE
    const visitor = kv.get<DailyCount>(`visitor:${visitorId}`) ?? NONE
    if (budgetLeft(site, budget.site, now) === 0 || budgetLeft(visitor, budget.visitor, now) === 0) return 'over_budget'
    if (breaker.open !== null) {
      kv.put('breaker', { ...breaker, open: { ...breaker.open, untilMs: now + TRIAL_MS, pauseMs: TRIAL_MS } })
    }
    kv.put('site', countOne(site, now))
    kv.put(`visitor:${visitorId}`, countOne(visitor, now))
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(now + untilNextDayMs(now))
    return 'ok'
  }

  async report(report: DeskReport): Promise<void> {
    const now = Date.now()
    const { kv } = this.ctx.storage
    const { outcome } = report
    if (outcome !== 'stopped') {
      const failure = { reason: outcome, pauseMs: LONG.has(outcome) ? LONG_PAUSE_MS : null }
      kv.put('breaker', WELL.has(outcome) ? afterSuccess() : afterFailure(this.#breaker(), BREAKER, failure, now))
    }
    const date = dateOf(now)
    const day = kv.get<AssistantDay>(`day:${date}`) ?? { ...EMPTY_DAY, date }
    const { task, durationMs, firstMs, cost, hasHelped } = report
    const { timed } = day
    kv.put(`day:${date}`, {
      date,
      requests: { ...day.requests, [outcome]: (day.requests[outcome] ?? 0) + 1 },
      inputTokens: day.inputTokens + report.inputTokens,
      outputTokens: day.outputTokens + report.outputTokens,
      cost: cost === null ? day.cost : (day.cost ?? 0) + cost,
      struckSentences: day.struckSentences + report.struckSentences,
      droppedSlots: day.droppedSlots + report.droppedSlots,
      spoken: day.spoken + (hasHelped && task === 'speak' ? 1 : 0),
      understood: day.understood + (hasHelped && task === 'understand' ? 1 : 0),
      timed: {
        reading: withTime(timed?.reading, task === 'understand' ? durationMs : null),
        firstWords: withTime(timed?.firstWords, firstMs),
        writing: withTime(timed?.writing, task === 'speak' ? durationMs : null),
      },
    } satisfies AssistantDay)
  }

  async state(): Promise<DeskState> {
    const now = Date.now()
    const { open } = this.#breaker()
    const site = this.ctx.storage.kv.get<DailyCount>('site') ?? NONE
    return {
      open: open !== null && open.untilMs > now ? { reason: open.reason, untilMs: open.untilMs } : null,
      usedToday: ENDLESS - budgetLeft(site, ENDLESS, now),
      days: [...this.ctx.storage.kv.list<AssistantDay>({ prefix: 'day:', reverse: true })].map(([, day]) => day),
    }
  }

  /** A new setting is a new start. */
  async reset(): Promise<void> {
    this.ctx.storage.kv.put('breaker', CLOSED_BREAKER)
  }

  /** At midnight: what visitors used yesterday and days that nobody looks at any more go. */
  override async alarm(): Promise<void> {
    const { kv } = this.ctx.storage
    const visitors = [...kv.list({ prefix: 'visitor:' })].map(([key]) => key)
    for (const key of visitors) kv.delete(key)
    const days = [...kv.list<AssistantDay>({ prefix: 'day:', reverse: true })].map(([key]) => key)
    for (const key of days.slice(DAYS_KEPT)) kv.delete(key)
  }

  #breaker(): Breaker {
    return this.ctx.storage.kv.get<Breaker>('breaker') ?? CLOSED_BREAKER
  }
}

const NOTHING: Timed = { count: 0, ms: 0 }
const EMPTY_DAY: Omit<AssistantDay, 'date'> = {
  requests: {},
  inputTokens: 0,
  outputTokens: 0,
  cost: null,
  struckSentences: 0,
  droppedSlots: 0,
  spoken: 0,
  understood: 0,
  timed: { reading: NOTHING, firstWords: NOTHING, writing: NOTHING },
}

function withTime({ count, ms }: Timed = NOTHING, more: number | null): Timed {
  return more === null ? { count, ms } : { count: count + 1, ms: ms + more }
}

function dateOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
