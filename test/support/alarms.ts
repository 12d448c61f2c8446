/** The alarm of a conversation, rung by the test: left alone it would ring some seconds later, somewhere in the test. */
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

const HOUR_MS = 3_600_000

/** Sets when the session's outbox is flushed (epoch ms); the alarm itself stays silent. */
async function setFlush(sessionId: string, dueAt: number): Promise<void> {
  await runInDurableObject(env.CHAT_SESSION.getByName(sessionId), async (_, { storage }) => {
    storage.sql.exec(`INSERT OR REPLACE INTO alarm (name, due_at_ms) VALUES ('flush', ?)`, dueAt)
    await storage.setAlarm(Date.now() + HOUR_MS)
  })
}

/** Keeps what the session records in its outbox until `flush`. */
export function holdFlush(sessionId: string): Promise<void> {
  return setFlush(sessionId, Date.now() + HOUR_MS)
}

/** Empties the session's outbox, as its alarm does in a few seconds, and holds what comes later. */
export async function flush(sessionId: string): Promise<void> {
  await setFlush(sessionId, 1)
  await runDurableObjectAlarm(env.CHAT_SESSION.getByName(sessionId))
}
