/** A finished turn as it is recorded, read from its own events, so that it can be rebuilt at any time. */
import type { Entity } from '../../shared/chat.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { SessionEvent } from '../../shared/frames.ts'
import { toConstraintFacts } from './constraint-facts.ts'
import type { TurnRecord } from './events.ts'

const TERMS_CHARACTERS = 120
/** Turns that ask for something to be found. "More" goes on with a search, the others speak of what is there. */
const SEARCH_INTENTS = new Set(['search', 'refine', 'undo'])

export interface FinishedTurn {
  sessionId: string
  turnId: string
  turnKind: TurnRecord['turnKind']
  acceptedAt: number
  /** The dialogue's constraints after the turn. */
  constraints: Constraints
  /** What the message named. */
  entities: readonly Entity[]
}

/** The record of a turn whose events end with `turn_finished`; null for any other. */
export function toTurnRecord(events: readonly SessionEvent[], turn: FinishedTurn): TurnRecord | null {
  const finished = events.at(-1)
  if (finished?.type !== 'turn_finished') return null
  const { metadata, status, at } = finished
  const products = events.flatMap((event) => {
    if (event.type === 'products') return event.products
    return event.type === 'comparison' ? event.comparison.products : []
  })
  const question = events.find((event) => event.type === 'user_message')
  const started = events.find((event) => event.type === 'turn_started')
  const text = question?.type === 'user_message' ? question.text : null
  const isSearch = metadata.matchCount !== undefined && SEARCH_INTENTS.has(metadata.intent ?? '')
  const { category = null, terms = [] } = isSearch ? turn.constraints : {}
  return {
    kind: 'turn',
    id: `${turn.sessionId}:${turn.turnId}`,
    at,
    messageId: started?.type === 'turn_started' ? started.messageId : null,
    turnKind: turn.turnKind,
    intent: metadata.intent ?? 'unknown',
    strategy: metadata.strategy,
    status,
    cache: metadata.cache,
    confidence: metadata.confidence ?? null,
    responseTimeMs: Math.max(0, Math.round(metadata.responseTimeMs)),
    firstEventMs: firstEventMs(events, turn.acceptedAt),
    messageLength: text?.length ?? null,
    responseLength: events.reduce((sum, event) => sum + (event.type === 'delta' ? event.text.length : 0), 0),
    productCount: new Set(products.map(({ id }) => id)).size,
    isSearch,
    // A client that wants words only is shown nothing; what the answer claims of products tells that some were found.
    isZeroResult: isSearch && status === 'complete' && products.length === 0 && finished.receipts.length === 0,
    constraints: isSearch
      ? toConstraintFacts(turn.constraints, metadata.relaxed ?? [], turn.turnKind === 'message' ? turn.entities : null)
      : [],
    category,
    terms: terms.length > 0 ? terms.join(' ').toLowerCase().slice(0, TERMS_CHARACTERS) : null,
    text,
  }
}

function firstEventMs(events: readonly SessionEvent[], acceptedAt: number): number | null {
  const first = events.find(({ type }) => type === 'delta' || type === 'products' || type === 'comparison')
  return first === undefined ? null : Math.max(0, first.at - acceptedAt)
}
