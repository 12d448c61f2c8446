/**
 * What the page shows of a conversation, folded from the session's events. Pure: the same events in the same order
 * always give the same view, an event that was seen before changes nothing, and a gap is reported, never papered over.
 */
import type { Notice, Receipt, SessionSnapshot, TurnMetadata, TurnStatus } from '../../shared/chat.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { SessionEvent } from '../../shared/frames.ts'
import { NEW_SESSION_TITLE, titleOf } from '../../shared/title.ts'
import type { Comparison, ProductCard } from '../../shared/product.ts'

/** One answer as far as it has arrived. */
export interface AnswerView {
  turnId: string
  messageId: string
  text: string
  /** After which event the text was how long. */
  lengths: [seq: number, characters: number][]
  products: ProductCard[]
  comparison: Comparison | null
  followUpQuestions: string[]
  notices: Notice[]
  receipts: Receipt[]
  metadata: TurnMetadata | null
  status: TurnStatus | 'streaming'
}

/** What the shopper asked and every answer to it, the latest last. */
export interface Exchange {
  turnId: string
  /** Null when the turn came from the chips and not from a message. */
  text: string | null
  at: number
  answers: AnswerView[]
}

export interface ConversationView {
  title: string
  /** The last event that is in this view; 0 before the first. */
  lastSeq: number
  /** What the server had when we connected: until `lastSeq` reaches it, the past is still loading. Null: unknown. */
  serverSeq: number | null
  exchanges: Exchange[]
  constraints: Constraints
}

export const EMPTY_CONVERSATION: ConversationView = {
  title: '',
  lastSeq: 0,
  serverSeq: null,
  exchanges: [],
  constraints: {},
}

export type Applied =
  | { kind: 'applied'; view: ConversationView }
  /** The event is in the view already. */
  | { kind: 'duplicate' }
  /** Events before this one are missing: ask for everything after `view.lastSeq`. */
  | { kind: 'gap' }

/** Takes the next event in. Events must come in order; anything else is a duplicate or a gap. */
export function applyEvent(view: ConversationView, event: SessionEvent): Applied {
  if (event.seq <= view.lastSeq) return { kind: 'duplicate' }
  if (event.seq !== view.lastSeq + 1) return { kind: 'gap' }
  const next = { ...fold(view, event), lastSeq: event.seq }
  // The snapshot knows the constraints better than the past does: old ones may have lapsed.
  const isPast = event.seq <= (view.serverSeq ?? 0)
  return { kind: 'applied', view: isPast ? { ...next, constraints: view.constraints } : next }
}

/** Takes the snapshot in that a connection starts with. */
export function applySnapshot(
  view: ConversationView,
  snapshot: Pick<SessionSnapshot, 'title' | 'constraints'> & { lastSeq: number },
): ConversationView {
  return { ...view, title: snapshot.title, constraints: snapshot.constraints, serverSeq: snapshot.lastSeq }
}

/** Whether events of the past are still on their way. */
export function isLoading(view: ConversationView): boolean {
  return view.serverSeq === null || view.lastSeq < view.serverSeq
}

/** The turn that is being answered, or null. */
export function answeringTurnId(view: ConversationView): string | null {
  for (const { answers } of view.exchanges.toReversed()) {
    const open = answers.find(({ status }) => status === 'streaming')
    if (open) return open.turnId
  }
  return null
}

/** The answer of a turn, or null. */
export function findAnswer(view: ConversationView, turnId: string): AnswerView | null {
  for (const { answers } of view.exchanges) {
    const answer = answers.find((candidate) => candidate.turnId === turnId)
    if (answer) return answer
  }
  return null
}

/** Every product that was shown, the latest version of each; names of attributes and categories are read from them. */
export function shownProducts(view: ConversationView): Map<string, ProductCard> {
  const products = new Map<string, ProductCard>()
  for (const { answers } of view.exchanges) {
    for (const answer of answers) {
      for (const product of [...answer.products, ...(answer.comparison?.products ?? [])]) {
        products.set(product.id, product)
      }
    }
  }
  return products
}

function fold(view: ConversationView, event: SessionEvent): ConversationView {
  switch (event.type) {
    case 'user_message': {
      const exchange: Exchange = { turnId: event.turnId, text: event.text, at: event.at, answers: [] }
      const isUnnamed = view.title === '' || view.title === NEW_SESSION_TITLE
      const title = isUnnamed ? titleOf(event.text) : view.title
      return { ...view, title, exchanges: [...view.exchanges, exchange] }
    }
    case 'turn_started':
      return { ...view, exchanges: startAnswer(view.exchanges, event) }
    case 'delta':
      return withAnswer(view, event.turnId, (answer) => {
        const text = answer.text + event.text
        return { ...answer, text, lengths: [...answer.lengths, [event.seq, text.length]] }
      })
    case 'products': {
      const { products, constraints } = event
      return { ...withAnswer(view, event.turnId, (answer) => ({ ...answer, products })), constraints }
    }
    case 'comparison':
      return withAnswer(view, event.turnId, (answer) => ({ ...answer, comparison: event.comparison }))
    case 'suggestions':
      return withAnswer(view, event.turnId, (answer) => ({ ...answer, followUpQuestions: event.followUpQuestions }))
    case 'constraints_changed':
      return { ...view, constraints: event.constraints }
    case 'turn_finished': {
      const { status, metadata, notices, receipts } = event
      return withAnswer(view, event.turnId, (answer) => ({ ...answer, status, metadata, notices, receipts }))
    }
    case 'turn_cut':
      return withAnswer(view, event.turnId, (answer) => {
        const [, characters = 0] = answer.lengths.findLast(([seq]) => seq <= event.afterSeq) ?? []
        const text = answer.text.slice(0, characters)
        const receipts = answer.receipts.filter(({ claim }) => text.includes(claim))
        return { ...answer, text, receipts, followUpQuestions: [], status: 'stopped' }
      })
  }
}

function startAnswer(exchanges: Exchange[], event: Extract<SessionEvent, { type: 'turn_started' }>): Exchange[] {
  const answer = newAnswer(event.turnId, event.messageId)
  const owner = exchanges.find(({ turnId, answers }) =>
    event.regenerates === undefined
      ? turnId === event.turnId
      : turnId === event.regenerates || answers.some((earlier) => earlier.turnId === event.regenerates),
  )
  if (!owner) return [...exchanges, { turnId: event.turnId, text: null, at: event.at, answers: [answer] }]
  return exchanges.map((exchange) =>
    exchange === owner ? { ...exchange, answers: [...exchange.answers, answer] } : exchange,
  )
}

function newAnswer(turnId: string, messageId: string): AnswerView {
  return {
    turnId,
    messageId,
    text: '',
    lengths: [],
    products: [],
    comparison: null,
    followUpQuestions: [],
    notices: [],
    receipts: [],
    metadata: null,
    status: 'streaming',
  }
}

function withAnswer(
  view: ConversationView,
  turnId: string,
  change: (answer: AnswerView) => AnswerView,
): ConversationView {
  const exchanges = view.exchanges.map((exchange) => {
    if (!exchange.answers.some((answer) => answer.turnId === turnId)) return exchange
    return {
      ...exchange,
      answers: exchange.answers.map((answer) => (answer.turnId === turnId ? change(answer) : answer)),
    }
  })
  return { ...view, exchanges }
}
