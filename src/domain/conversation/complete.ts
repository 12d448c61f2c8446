/** The second half of a turn: from what was understood and read to everything that is said. Pure: `now` is passed in. */
import type { Intent, Receipt } from '../../shared/chat.ts'
import { ANSWER_PRODUCTS_MAX } from '../../shared/limits.ts'
import { nothingFound } from './answer/abstain.ts'
import { answerAdvice } from './answer/advice.ts'
import { answerCoded, withCoded } from './answer/coded.ts'
import { answerCompare } from './answer/compare.ts'
import { answerDeals } from './answer/deals.ts'
import { answerDetails } from './answer/details.ts'
import { holdLimits } from './answer/held.ts'
import { withNamed } from './answer/named.ts'
import { noticesFor } from './answer/notices.ts'
import { answerRecall } from './answer/recall.ts'
import { answerSave } from './answer/save.ts'
import { answerSearch } from './answer/search.ts'
import { answerService } from './answer/service.ts'
import {
  answerGreeting,
  answerHelp,
  answerOffTopic,
  answerRestart,
  answerThanks,
  answerUnknown,
} from './answer/small-talk.ts'
import { withThan } from './answer/than-named.ts'
import type { Reply, Surroundings, Turn } from './answer/turn.ts'
import { answerVerdict } from './answer/verdict.ts'
import { stillLacking } from './answer/still-lacking.ts'
import { answerWorthIt } from './answer/worth-it.ts'
import { introduceOnce } from '../wording/short-names.ts'
import { marginOf } from './confidence.ts'
import { withReading } from './open-topic.ts'
import { remember } from './remember.ts'
import { matchedTerms } from '../search/satisfies.ts'
import { constraintsOf } from './topics.ts'
import type { Answer, DialogueState, Fetched, PreparedTurn, Understanding } from './types.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import type { Said } from '../wording/said.ts'

const ABOUT_SHOP: ReadonlySet<Intent> = new Set(['greeting', 'help', 'service', 'off_topic', 'unknown'])

/** Whether the answer to such a message may hold the owner's words on the shop. */
export function speaksOfShop(intent: Intent): boolean {
  return ABOUT_SHOP.has(intent)
}

/** The answer of a prepared turn. Never empty: there is always at least one sentence. */
export function completeTurn(asRead: PreparedTurn, asFetched: Fetched, surroundings: Surroundings): Answer {
  const { vocabulary } = surroundings
  const decided = withReading(asRead, asFetched, vocabulary)
  const compared = withThan(decided.prepared, decided.fetched, vocabulary)
  const named = withNamed(compared.prepared, compared.fetched, vocabulary)
  const { prepared, fetched, isAlone } = withCoded(named.prepared, named.fetched, vocabulary)
  const { understanding, state } = prepared
  const merged = constraintsOf(state)
  const limit = Math.max(1, Math.min(understanding.count ?? prepared.limit, ANSWER_PRODUCTS_MAX))
  const turn = holdLimits({ ...surroundings, prepared, fetched, constraints: merged, limit })
  const own = isAlone ? answerCoded(turn) : replyTo(understanding.intent, turn)
  const lacking = stillLacking(turn, own)
  const reply = lacking === null ? own : nothingFound(turn, lacking)
  const next = lacking === null ? settled(turn, reply) : prepared.previous
  const constraints = reply.isRefused === true || lacking !== null ? constraintsOf(next) : merged
  const sentences = introduceOnce(reply.sentences, namedIn(turn, reply))
  return {
    sentences: toPieces(sentences),
    // What is taken is kept like what is saved.
    intent: understanding.talk === 'take' && reply.products.length > 0 ? 'save' : understanding.intent,
    confidence: marginOf(understanding.confidence, [merged, ...understanding.alsoStated], reply.relaxed),
    entities: understanding.entities,
    constraints,
    products: reply.products,
    comparison: reply.comparison,
    followUpQuestions: reply.followUps,
    notices: noticesFor(reply, turn),
    receipts: distinctReceipts(sentences),
    relaxed: reply.relaxed,
    state: remember(taken(next, turn, reply), { ...reply, focusId: focusOf(reply, turn) }, surroundings.now),
  }
}

/** What the talk is about: what the answer tells of, else the one that the message points at. */
function focusOf({ focusId, listed }: Reply, { prepared }: Turn): string | null {
  const { referencedIds } = prepared.understanding
  return focusId ?? (listed === null && referencedIds.length === 1 ? (referencedIds[0] ?? null) : null)
}

/** All products that an answer may name. */
function namedIn({ prepared, fetched }: Turn, { products, comparison }: Reply): Product[] {
  const read = fetched.results.flatMap(({ candidates, nearest }) => [...candidates, ...nearest].map((c) => c.product))
  return [...products, ...(comparison?.products ?? []), ...prepared.previous.listed, ...fetched.products, ...read]
}

/** What the shopper takes is kept like what is saved. */
function taken(state: DialogueState, { prepared }: Turn, { focusId }: Reply): DialogueState {
  if (prepared.understanding.talk !== 'take' || focusId === null) return state
  return { ...state, savedIds: [...new Set([...state.savedIds, focusId])] }
}

/**
 * The state without what this answer has dealt with: words that no product holds are said once, and a thing that the
 * catalogue does not have is not what the next message goes on with.
 */
function settled({ prepared, constraints }: Turn, reply: Reply): DialogueState {
  const { previous, understanding } = prepared
  const { lacking: _, ...state } = prepared.state
  const current = state.topics.at(-1)
  if (current === undefined) return state
  if (reply.isRefused === true && understanding.topic.kind === 'continue') {
    const before = previous.topics.at(-1) ?? current
    return { ...state, topics: [...state.topics.slice(0, -1), before] }
  }
  const kept = withoutTold(constraints, understanding, reply)
  if (kept !== constraints) {
    return { ...state, topics: [...state.topics.slice(0, -1), { ...current, constraints: kept }] }
  }
  const isAbsent = understanding.topic.kind === 'new' && constraints.terms !== undefined && reply.products.length === 0
  return isAbsent && previous.listed.length > 0
    ? { ...state, topics: state.topics.slice(0, -1), lacking: constraints }
    : state
}

/** What goes on without what was said to be impossible: words that nothing has, a limit in a currency that nothing is priced in. */
function withoutTold(
  constraints: Constraints,
  { topic, stated }: Understanding,
  { relaxed, products }: Reply,
): Constraints {
  const isTold = (name: string) => relaxed.some(({ constraint }) => constraint === name)
  const priced = isTold('currency')
    ? { ...constraints, currency: undefined, priceMin: undefined, priceMax: undefined }
    : constraints
  const { category, terms = [] } = constraints
  // Words that named the thing stay: they may find it with other wishes.
  const said = topic.kind === 'continue' ? (stated.terms ?? []) : category !== undefined ? terms : []
  const missing = isTold('terms')
    ? said.filter((term) => products.every((product) => matchedTerms(product, [term]).length === 0))
    : []
  const kept = terms.filter((term) => !missing.includes(term))
  if (missing.length === 0 || (kept.length === 0 && category === undefined)) return priced
  return { ...priced, terms: kept.length === 0 ? undefined : kept }
}

function replyTo(intent: Intent, turn: Turn): Reply {
  switch (intent) {
    case 'search':
    case 'refine':
    case 'more':
    case 'others':
    case 'undo':
      return answerSearch(turn)
    case 'recall':
      return answerRecall(turn)
    case 'deals':
      return answerDeals(turn)
    case 'advice':
      return answerAdvice(turn)
    case 'verdict':
      return answerVerdict(turn)
    case 'compare': {
      const { talk } = turn.prepared.understanding
      return talk === 'pick' || talk === 'value' ? answerVerdict(turn) : answerCompare(turn)
    }
    case 'details':
      return answerDetails(turn)
    case 'worth_it':
      return answerWorthIt(turn)
    case 'save':
      return answerSave(turn)
    case 'restart':
      return answerRestart(turn)
    case 'greeting':
      return answerGreeting(turn)
    case 'help':
      return answerHelp(turn)
    case 'thanks':
      return answerThanks(turn)
    case 'service':
      return answerService(turn)
    case 'off_topic':
      return answerOffTopic(turn)
    case 'unknown':
      return answerUnknown(turn)
  }
}

/** The sentences as they are streamed: joined with nothing between them they are the text. */
function toPieces(sentences: readonly Said[]): string[] {
  const texts = sentences.map(({ text }) => text).filter((text) => text !== '')
  return texts.map((text, i) => (i < texts.length - 1 ? `${text} ` : text))
}

/** One receipt for each claim, in the order the text makes them. */
function distinctReceipts(sentences: readonly Said[]): Receipt[] {
  const receipts = sentences.flatMap((sentence) => sentence.receipts)
  return [
    ...new Map(
      receipts.map((receipt) => [JSON.stringify([receipt.productId, receipt.field, receipt.claim]), receipt]),
    ).values(),
  ]
}
