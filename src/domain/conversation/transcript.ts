/** A conversation as people read it: its messages from the event log, and an answer as one response. */
import type { ChatResponse, Entity, HistoryMessage } from '../../shared/chat.ts'
import type { SessionEvent } from '../../shared/frames.ts'

type Started = Extract<SessionEvent, { type: 'user_message' | 'turn_started' }>

/** The events of a turn as they stand: of one that was cut, those up to the cut, and an end that says so. */
export function standing(turnEvents: readonly SessionEvent[]): SessionEvent[] {
  const cut = turnEvents.findLast((event) => event.type === 'turn_cut')
  if (cut?.type !== 'turn_cut') return [...turnEvents]
  const seen = turnEvents.filter((event) => event.seq <= cut.afterSeq && event.type !== 'turn_finished')
  const text = seen.map((event) => (event.type === 'delta' ? event.text : '')).join('')
  const end = turnEvents.find((event) => event.type === 'turn_finished')
  if (end?.type !== 'turn_finished') return seen
  return [...seen, { ...end, status: 'stopped', receipts: end.receipts.filter(({ claim }) => text.includes(claim)) }]
}

/** The message that `start` begins; `turnEvents` are all events of its turn. */
export function toHistoryMessage(start: Started, turnEvents: readonly SessionEvent[]): HistoryMessage {
  const base = { seq: start.seq, turnId: start.turnId, messageId: start.messageId, createdAt: start.at }
  if (start.type === 'user_message') return { ...base, role: 'user', text: start.text }
  const message: HistoryMessage = { ...base, role: 'assistant', text: '', status: 'streaming' }
  for (const event of standing(turnEvents)) {
    if (event.type === 'delta') message.text += event.text
    if (event.type === 'products') message.products = event.products
    if (event.type === 'comparison') message.comparison = event.comparison
    if (event.type === 'turn_finished') message.status = event.status
  }
  return message
}

/** What a finished turn answered, rebuilt from its events; the same whether it is asked for once or twice. */
export function toChatResponse(
  turnEvents: readonly SessionEvent[],
  turn: {
    sessionId: string
    turnId: string
    messageId: string
    entities: Entity[]
    constraints: ChatResponse['constraints']
  },
): ChatResponse | null {
  const events = standing(turnEvents)
  const finished = events.find((event) => event.type === 'turn_finished')
  if (finished?.type !== 'turn_finished') return null
  const { intent = 'unknown', confidence = 0, ...metadata } = finished.metadata
  const response: ChatResponse = {
    sessionId: turn.sessionId,
    turnId: turn.turnId,
    messageId: turn.messageId,
    response: '',
    intent,
    confidence,
    entities: turn.entities,
    constraints: turn.constraints,
    conversationState: Object.keys(turn.constraints).length > 0 ? 'active' : 'idle',
    products: [],
    followUpQuestions: [],
    notices: finished.notices,
    receipts: finished.receipts,
    timestamp: finished.at,
    metadata,
  }
  for (const event of events) {
    if (event.type === 'delta') response.response += event.text
    if (event.type === 'products') response.products = event.products
    if (event.type === 'comparison') response.comparison = event.comparison
    if (event.type === 'suggestions') response.followUpQuestions = event.followUpQuestions
  }
  return response
}
