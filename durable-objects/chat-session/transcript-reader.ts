/** What a conversation looks like to somebody who was not there: its history, its answers, what it is about now. */
import type { Talk } from '../../src/shared/analytics.ts'
import type { ChatResponse, HistoryMessage } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import { DAY_MS, TEXT_DAYS } from '../../src/domain/analytics/events.ts'
import { withoutWho } from '../../src/domain/analytics/without-who.ts'
import { currentConstraints } from '../../src/domain/conversation/topics.ts'
import { toChatResponse, toHistoryMessage } from '../../src/domain/conversation/transcript.ts'
import type { SessionStore, StoredSession } from './session-store.ts'

/** Messages that are looked through for a turn, and those told before and from it on. */
const TALK_READ_MAX = 400
const TALK_BEFORE = 8
const TALK_AFTER = 8

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

/**
 * What the owner may read around a turn: words of the last 30 days, without who said them. Null where the visitor does
 * not want to be followed, and where nothing of it is left.
 */
export function readTalk(store: SessionStore, turnId: string, now: number): Talk | null {
  const session = store.session()
  // Of an erased session not even the tables are left.
  if (session === null || session.isPrivate) return null
  const all = readHistory(store, 0, TALK_READ_MAX).filter(({ createdAt }) => createdAt >= now - TEXT_DAYS * DAY_MS)
  const at = all.findIndex((message) => message.turnId === turnId)
  if (at === -1) return null
  const around = all.slice(Math.max(0, at - TALK_BEFORE), at + TALK_AFTER)
  return {
    messages: around.map(({ role, text, createdAt, products = [], comparison, turnId: of }) => ({
      role,
      text: role === 'user' ? withoutWho(text) : text,
      at: createdAt,
      products: (comparison?.products ?? products).map(({ id, title }) => ({ id, title })),
      isMeant: of === turnId,
    })),
  }
}

/** What the talk is about now. */
export function readConstraints({ state }: StoredSession): Constraints {
  return currentConstraints(state, Date.now())
}
