/** The alarm of a conversation, rung by the test: in tests it rings by itself only after an hour. */
import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'

/** Brings to D1 and to the metrics what they lack, as the alarm does after a burst of turns. */
export async function flush(sessionId: string): Promise<void> {
  await runDurableObjectAlarm(env.CHAT_SESSION.getByName(sessionId))
}
