/** What a conversation looks like to somebody who was not there: its history, its answers, what it is about now. */
import type { ChatResponse, HistoryMessage } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import { currentConstraints } from '../../src/domain/conversation/topics.ts'
import { toChatResponse, toHistoryMessage } from '../../src/domain/conversation/transcript.ts'
import type { SessionStore } from './session-store.ts'

/** The messages after `afterSeq`, oldest first, at most `limit`; an answer that is still being given as far as it got. */
export function readHistory(store: SessionStore, afterSeq: number, limit: number): HistoryMessage[] {
  return store.messageEvents(afterSeq, limit).flatMap((event) => {
    if (event.type !== 'user_message' && event.type !== 'turn_started') return []
    const turnEvents = event.type === 'turn_started' ? store.turnEvents(event.turnId, Date.now()) : []
    return [toHistoryMessage(event, turnEvents)]
  })
}

/** The answer of a turn; null when it failed or has not ended. */
export function readAnswer(store: SessionStore, sessionId: string, turnId: string): ChatResponse | null {
  const turn = store.turn(turnId)
  if (!turn || turn.status === 'failed' || turn.finishedAt === null) return null
  const events = store.turnEvents(turnId, Date.now())
  const told = events.findLast((event) => 'constraints' in event)
  const constraints = told && 'constraints' in told ? told.constraints : readConstraints(store)
  return toChatResponse(events, { sessionId, turnId, messageId: turn.messageId, entities: turn.entities, constraints })
}

/** What the talk is about now. */
export function readConstraints(store: SessionStore): Constraints {
  return currentConstraints(store.dialogueState(), Date.now())
}
