/**
 * Limits that span sessions or requests. The rule is pure (domain/limits); this keeps its numbers.
 *
 * `address:<key>` (new visitors) and `turns:<key>` (what those say) count for themselves, in memory: an eviction after
 * some idle seconds only errs on the permissive side, within one burst. `visitors:<n>` keeps the numbers of a share of the
 * visitors and lends each to the session that speaks, which then counts without asking; when another session of the
 * visitor speaks, the number is fetched from the first. So a visitor has one number, wherever it is, and the limit is
 * exact over all their sessions. Who has it is on disk, or an eviction would lend it twice.
 */
import { DurableObject } from 'cloudflare:workers'
import { decideRate, type RateLimit } from '../src/domain/limits/gcra.ts'
import { within } from '../src/adapters/calls/within.ts'

/** How long a session may keep the number. */
export const LEASE_MS = 60 * 60 * 1000
/** How long the session that has the number is waited for; then the number is lent as it was last known. */
const RETURN_TIMEOUT_MS = 1_000

/** What the key of a visitor's loan begins with. */
const LOAN = 'loan:'

interface Loan {
  sessionId: string
  arrivalMs: number
  untilMs: number
}

export class RateLimiter extends DurableObject<Env> {
  #theoreticalArrivalMs = 0
  /** The last of the loans of each visitor that are being made. */
  readonly #lending = new Map<string, Promise<unknown>>()

  /** Counts up to `wanted` and gives how many there was room for. Synchronous inside: no place is given twice. */
  async take(limit: RateLimit, wanted: number): Promise<{ granted: number; retryAfterMs: number }> {
    const now = Date.now()
    for (let granted = 0; granted < wanted; granted++) {
      const { allowed, retryAfterMs, theoreticalArrivalMs } = decideRate(limit, this.#theoreticalArrivalMs, now)
      this.#theoreticalArrivalMs = theoreticalArrivalMs
      if (!allowed) return { granted, retryAfterMs }
    }
    return { granted: wanted, retryAfterMs: 0 }
  }

  /** Lends a visitor's number to a session; to several one after the other. */
  lend(visitorId: string, sessionId: string): Promise<{ arrivalMs: number; untilMs: number }> {
    const before = this.#lending.get(visitorId) ?? Promise.resolve()
    const lent = before.then(() => this.#lend(visitorId, sessionId))
    const over = lent
      .catch(() => {})
      .finally(() => {
        if (this.#lending.get(visitorId) === over) this.#lending.delete(visitorId)
      })
    this.#lending.set(visitorId, over)
    return lent
  }

  /** Takes a number back from a session that goes away. */
  async giveBack(visitorId: string, sessionId: string, arrivalMs: number): Promise<void> {
    const loan = this.#loan(visitorId)
    if (loan?.sessionId === sessionId) this.#keep(visitorId, { sessionId: '', arrivalMs, untilMs: loan.untilMs })
  }

  /** Answers, so that health knows that objects can be reached. */
  async ping(): Promise<'pong'> {
    return 'pong'
  }

  /** Forgets the numbers that nobody has by now: they are those of rested visitors. */
  override async alarm(): Promise<void> {
    const { kv } = this.ctx.storage
    const over: string[] = []
    let rest = 0
    for (const [key, { untilMs }] of kv.list<Loan>({ prefix: LOAN })) {
      if (untilMs + LEASE_MS <= Date.now()) over.push(key)
      else rest += 1
    }
    if (rest === 0) return this.ctx.storage.deleteAll()
    for (const key of over) kv.delete(key)
    await this.ctx.storage.setAlarm(Date.now() + LEASE_MS)
  }

  async #lend(visitorId: string, sessionId: string): Promise<{ arrivalMs: number; untilMs: number }> {
    const now = Date.now()
    const loan = this.#loan(visitorId)
    let arrivalMs = loan?.arrivalMs ?? 0
    if (loan !== null && loan.sessionId !== '' && loan.sessionId !== sessionId && now < loan.untilMs) {
      arrivalMs = Math.max(arrivalMs, await this.#fetchFrom(loan.sessionId))
    }
    const untilMs = now + LEASE_MS
    this.#keep(visitorId, { sessionId, arrivalMs, untilMs })
    if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(untilMs + LEASE_MS)
    return { arrivalMs, untilMs }
  }

  async #fetchFrom(sessionId: string): Promise<number> {
    try {
      const session = this.env.CHAT_SESSION.getByName(sessionId)
      return await within(session.returnRate(), RETURN_TIMEOUT_MS, () => 0)
    } catch {
      return 0 // It cannot be reached: at worst the visitor has one burst more.
    }
  }

  #loan(visitorId: string): Loan | null {
    return this.ctx.storage.kv.get<Loan>(LOAN + visitorId) ?? null
  }

  #keep(visitorId: string, loan: Loan): void {
    this.ctx.storage.kv.put(LOAN + visitorId, loan)
  }
}
