/** Finds sessions that should have ended long ago: an object whose alarm was lost does not wake by itself. */
import { SESSION_IDLE_MS } from '../../shared/limits.ts'
import { removeSession } from './session-index.ts'

/** An alarm has this long to do it by itself. */
const GRACE_MS = 2 * 60 * 60 * 1000
/** Sessions a run looks after; each wakes an object. */
const BATCH = 25

/** Ends overdue sessions, the oldest first, and takes those off the list whose object has nothing. Gives how many. */
export async function sweepSessions(env: Pick<Env, 'DB' | 'CHAT_SESSION'>, now: number): Promise<number> {
  const { results } = await env.DB.prepare(
    'SELECT id FROM session WHERE last_active_at_ms < ?1 ORDER BY last_active_at_ms LIMIT ?2',
  )
    .bind(now - SESSION_IDLE_MS - GRACE_MS, BATCH)
    .all<{ id: string }>()
  let ended = 0
  for (const { id } of results) {
    if (!(await env.CHAT_SESSION.getByName(id).expire())) continue
    await removeSession(env.DB, id)
    ended += 1
  }
  return ended
}
