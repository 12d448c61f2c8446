/** What keeps a conversation until its time is over: its one alarm, its place in the visitor's list, and its end. */
import { CLOSE } from '../../src/shared/errors.ts'
import { SESSION_IDLE_MS } from '../../src/shared/limits.ts'
import { describeError, log } from '../../src/adapters/observe/log.ts'
import type { Telemetry } from '../../src/adapters/observe/telemetry.ts'
import type { IndexKeeper } from './index-keeper.ts'
import type { Observers } from './observers.ts'
import type { RateLease } from './rate-lease.ts'
import type { SessionInsight } from './session-insight.ts'
import type { SessionStore, StoredSession } from './session-store.ts'
import type { TurnRunner } from './turn-runner.ts'

/** When even the next alarm could not be set as it should be, it rings after this. */
const ALARM_RETRY_MS = 60 * 60 * 1000

interface Surroundings {
  storage: DurableObjectStorage
  index: IndexKeeper
  insight: SessionInsight
  observers: Observers
  rate: RateLease
  runner: TurnRunner
  errors: Telemetry['errors']
  flushAfterMs: number
}

export class SessionLife {
  readonly #store: SessionStore
  readonly #around: Surroundings

  constructor(store: SessionStore, around: Surroundings) {
    this.#store = store
    this.#around = around
  }

  /**
   * Finishes what an eviction interrupted, brings D1 up to date, and erases a session that nobody came back to. Whatever
   * happens, another alarm is set while there is a session: the platform gives up on an alarm that keeps failing.
   */
  async alarm(): Promise<void> {
    try {
      this.#store.alarmRang()
      await this.#ring()
    } catch (error) {
      log({ event: 'alarm_failed', sessionId: this.#store.session()?.sessionId ?? '', ...describeError(error) })
      this.#around.errors.report(error, { component: 'session' })
    }
    try {
      if (this.#store.session() !== null) this.#store.save({})
    } catch {
      await this.#around.storage.setAlarm(Date.now() + ALARM_RETRY_MS)
    }
  }

  /** Erases the session if it has rested for too long. False when it stays. */
  async expire(): Promise<boolean> {
    this.#store.alarmRang()
    const session = this.#store.session()
    if (session === null) return true
    if (Date.now() < session.lastActiveAt + SESSION_IDLE_MS) {
      // The list is behind, or the alarm is lost: both are put right.
      this.#store.save({ flushAt: Date.now() })
      return false
    }
    return this.erase(session)
  }

  /** Erases everything, in D1 first, and tells every socket. False when D1 did not do it: then the conversation stays. */
  async erase({ sessionId, visitorId }: StoredSession): Promise<boolean> {
    const { insight, index, runner, observers, rate } = this.#around
    const isErased = await insight.eraseWith(sessionId, () => index.removeAndErase(sessionId))
    if (!isErased) return false
    runner.abandon()
    observers.closeAll(CLOSE.sessionGone, 'conversation deleted')
    await rate.giveBack(visitorId, sessionId)
    return true
  }

  /** Brings the place in the visitor's list up to date, or leaves that to the next flush. */
  async writeIndex(): Promise<void> {
    if (!(await this.#around.index.write())) this.flushSoon()
  }

  /** What came up since is told with the next alarm. */
  flushSoon(): void {
    const session = this.#store.session()
    if (session?.flushAt === null) this.#store.save({ flushAt: Date.now() + this.#around.flushAfterMs })
  }

  async #ring(): Promise<void> {
    const session = this.#store.session()
    if (session === null) return
    if (session.wakeAt !== null) await this.#around.runner.drain()
    const now = Date.now()
    if (now >= (this.#store.session()?.lastActiveAt ?? now) + SESSION_IDLE_MS) {
      if (await this.erase(session)) log({ event: 'session_expired', sessionId: session.sessionId })
    } else await this.#around.insight.flush()
  }
}
