/**
 * Keeps the session's row in the D1 index. One thing after another, so that a row which is being written cannot land
 * after the removal of a session that was deleted meanwhile.
 */
import { describeError, log } from '../../src/adapters/observe/log.ts'
import { removeSession, writeSession } from '../../src/adapters/sessions/session-index.ts'
import type { SessionStore } from './session-store.ts'

export class IndexKeeper {
  readonly #db: D1Database
  readonly #store: SessionStore
  #last: Promise<unknown> = Promise.resolve()

  constructor(db: D1Database, store: SessionStore) {
    this.#db = db
    this.#store = store
  }

  /** Writes the row as the session is by then. False when D1 did not take it; nothing is written once it is erased. */
  write(): Promise<boolean> {
    return this.#next(async () => {
      const session = this.#store.session()
      if (!session) return
      await writeSession(this.#db, session)
    })
  }

  /** Removes the row and, in the same turn, erases the session. False when D1 did not do it: then nothing is erased. */
  removeAndErase(sessionId: string): Promise<boolean> {
    return this.#next(async () => {
      await removeSession(this.#db, sessionId)
      await this.#store.erase()
    })
  }

  #next(work: () => Promise<void>): Promise<boolean> {
    const done = this.#last.then(work).then(
      () => true,
      (error: unknown) => {
        const sessionId = this.#store.session()?.sessionId ?? ''
        log({ event: 'session_index_failed', sessionId, error: describeError(error).error })
        return false
      },
    )
    this.#last = done
    return done
  }
}
