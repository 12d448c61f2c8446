/** What a conversation looks like to somebody who was not there: its history, its answers, what it is about now. */
import type { ChatResponse, HistoryMessage } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import { currentConstraints } from '../../src/domain/conversation/topics.ts'
import { toChatResponse, toHistoryMessage } from '../../src/domain/conversation/transcript.ts'
import type { SessionStore, StoredSession } from './session-store.ts'

/** The messages after `afterSeq`, oldest first, at most `limit`; an answer that is still being given as far as it got. */
export function readHistory(store: SessionStore, afterSeq: number, limit: number): HistoryMessage[] {
  const messages: HistoryMessage[] = []
  for (const events of store.log.turnsAfter(afterSeq, Date.now())) {
    for (const event of events) {
      if (event.type !== 'user_message' && event.type !== 'turn_started') break
      if (messages.length === limit) return messages
      if (event.seq > afterSeq) messages.push(toHistoryMessage(event, events))
    }
  }
  return messages
}

/** The answer of a turn; null when it failed or has not ended. */
export function readAnswer(store: SessionStore, sessionId: string, turnId: string): ChatResponse | null {
  const turn = store.log.read(turnId)
  if (!turn || turn.status === 'failed' || turn.finishedAt === null) return null
  const { messageId, entities, constraints } = turn
  const events = store.log.turnEvents(turnId, Date.now())
  return toChatResponse(events, { sessionId, turnId, messageId, entities, constraints })
}

/** What the talk is about now. */
export function readConstraints({ state }: StoredSession): Constraints {
  return currentConstraints(state, Date.now())
}
