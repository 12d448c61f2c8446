/**
 * One object per key, for limits that span sessions or requests. The rule is pure (domain/limits); this keeps its number.
 *
 * `address:<key>` (new visitors) and `turns:<key>` (what those say) count for themselves, in memory: an eviction after some idle seconds only errs on the permissive side,
 * within one burst. `visitor:<id>` lends its number to the session that speaks, which then counts without asking; when
 * another session of the visitor speaks, the number is fetched from the first. So a visitor has one number, wherever it
 * is, and the limit is exact over all their sessions. Who has it is on disk, or an eviction would lend it twice.
 */
import { DurableObject } from 'cloudflare:workers'
import { decideRate, type RateLimit } from '../src/domain/limits/gcra.ts'
import { within } from './within.ts'

/** How long a session may keep the number. */
export const LEASE_MS = 60 * 60 * 1000
/** How long the session that has the number is waited for; then the number is lent as it was last known. */
const RETURN_TIMEOUT_MS = 1_000

interface Loan {
  sessionId: string
  arrivalMs: number
  untilMs: number
}

export class RateLimiter extends DurableObject<Env> {
  #theoreticalArrivalMs = 0
  #last: Promise<unknown> = Promise.resolve()

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

  /** Lends the number to a session, one after the other. */
  lend(sessionId: string): Promise<{ arrivalMs: number; untilMs: number }> {
    const lent = this.#last.then(() => this.#lend(sessionId))
    this.#last = lent.catch(() => {})
    return lent
  }

  /** Takes the number back from a session that goes away. */
  async giveBack(sessionId: string, arrivalMs: number): Promise<void> {
    const loan = this.#loan()
    if (loan?.sessionId === sessionId) this.#keep({ sessionId: '', arrivalMs, untilMs: loan.untilMs })
  }

  /** Answers, so that health knows that objects can be reached. */
  async ping(): Promise<'pong'> {
    return 'pong'
  }

  /** By now nobody has the number, and it is that of a rested visitor. */
  override async alarm(): Promise<void> {
    if ((this.#loan()?.untilMs ?? 0) > Date.now()) return this.ctx.storage.setAlarm(Date.now() + LEASE_MS)
    await this.ctx.storage.deleteAll()
  }

  async #lend(sessionId: string): Promise<{ arrivalMs: number; untilMs: number }> {
    const now = Date.now()
    const loan = this.#loan()
    let arrivalMs = loan?.arrivalMs ?? 0
    if (loan !== null && loan.sessionId !== '' && loan.sessionId !== sessionId && now < loan.untilMs) {
      arrivalMs = Math.max(arrivalMs, await this.#fetchFrom(loan.sessionId))
    }
    const untilMs = now + LEASE_MS
    this.#keep({ sessionId, arrivalMs, untilMs })
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

  #loan(): Loan | null {
    return this.ctx.storage.kv.get<Loan>('loan') ?? null
  }

  #keep(loan: Loan): void {
    this.ctx.storage.kv.put('loan', loan)
  }
}
