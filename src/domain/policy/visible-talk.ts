/** What a conversation remembers and tells again: the products in it age as they do everywhere else. */
import type { DialogueState } from '../conversation/types.ts'
import type { SessionEvent } from '../../shared/frames.ts'
import type { Comparison, ProductCard } from '../../shared/product.ts'
import { POLICIES } from './sources.ts'
import { toVisible } from './visible.ts'

/** Stands where an answer's own words may no longer be told. */
export const RUN_OUT_TEXT =
  'This answer spoke of products whose details and prices may only be shown for a short time. Ask again for today’s.'

/** The state with the products that it remembers as they may be used at `now` (epoch ms). */
export function toVisibleState(state: DialogueState, now: number): DialogueState {
  return { ...state, listed: state.listed.map((product) => toVisible(product, now)) }
}

/** The events of an answer that has run out, as they may be told at `now` (epoch ms). */
export function toTold(events: readonly SessionEvent[], now: number): SessionEvent[] {
  const firstText = events.find(({ type }) => type === 'delta')
  return events.map((event) => toRunOutEvent(event, event === firstText, now))
}

/**
 * An event of an answer that has run out, as it may be told at `now`. Its words name prices and products, so they go,
 * once for the whole answer replaced by RUN_OUT_TEXT (`isFirstText`); products keep what they may still show.
 */
function toRunOutEvent(event: SessionEvent, isFirstText: boolean, now: number): SessionEvent {
  switch (event.type) {
    case 'delta':
      return { ...event, text: isFirstText ? RUN_OUT_TEXT : '' }
    case 'products':
      return { ...event, products: event.products.map((product) => toVisibleCard(product, now)) }
    case 'comparison':
      return { ...event, comparison: toVisibleComparison(event.comparison, now) }
    case 'suggestions':
      return { ...event, followUpQuestions: [] }
    case 'turn_finished':
      return {
        ...event,
        receipts: event.receipts.filter(({ source }) => !ages(source)),
        notices: [{ code: 'stale', text: RUN_OUT_TEXT }, ...event.notices.filter(({ code }) => code !== 'price_as_of')],
      }
    case 'user_message':
    case 'turn_started':
    case 'turn_cut':
    case 'constraints_changed':
      return event
  }
}

function ages(source: ProductCard['source']): boolean {
  return POLICIES[source].lifeMs.offer !== null
}

/** The reasons of a card say what the card shows. */
function toVisibleCard(card: ProductCard, now: number): ProductCard {
  const visible = toVisible(card, now)
  return visible === card ? card : { ...visible, reasons: [], scoreBreakdown: [] }
}

/** What was compared stays for products that do not age; of the others no value is told again. */
function toVisibleComparison(comparison: Comparison, now: number): Comparison {
  const aged = new Set(comparison.products.filter(({ source }) => ages(source)).map(({ id }) => id))
  return {
    products: comparison.products.map((product) => toVisibleCard(product, now)),
    rows: comparison.rows.map((row) => ({
      ...row,
      values: row.values.map((entry) => (aged.has(entry.productId) ? { ...entry, value: null } : entry)),
      winnerId: null,
      note: null,
    })),
    summary: '',
  }
}
