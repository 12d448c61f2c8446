/** Several needs in one message ("a printer and a router"): the pick of each, in the order they were named. */
import type { Relaxation } from '../../../shared/chat.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import type { QueryResult } from '../../search/types.ts'
import { relax } from '../../search/relaxation.ts'
import { scoreCandidates } from '../../search/rank.ts'
import { nameOf, priceOf } from '../../wording/facts.ts'
import { numberWord } from '../../wording/names.ts'
import { NOTHING_SAID, plain, said, type Said } from '../../wording/said.ts'
import { isNothingLike } from './abstain.ts'
import { rankContext, toCards } from './cards.ts'
import { describeRequest, nounOf } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { becauseOf } from './lead.ts'
import { relaxedLead } from './nearest.ts'
import { choose } from './choose.ts'
import type { Reply, Turn } from './turn.ts'

interface NeedAnswer {
  sentences: Said[]
  products: Product[]
  cards: ProductCard[]
  relaxed: Relaxation[]
}

/** The reply to all needs together; the products of the first need come first. */
export function answerNeeds(turn: Turn): Reply {
  const { fetched, prepared, constraints, limit, vocabulary } = turn
  const needs = [prepared.understanding.stated, ...prepared.understanding.alsoStated]
  const answers = fetched.results.slice(0, needs.length).map((result, i) => {
    const need = i === 0 ? constraints : (needs[i] ?? {})
    return answerNeed(turn, result, need, shareOf(limit, needs.length, i))
  })
  const cards = answers.flatMap((answer) => answer.cards).map((card, i) => ({ ...card, rank: i + 1 }))
  const nouns = needs.map((need, i) => nounOf(i === 0 ? constraints : need, vocabulary))
  return {
    sentences: answers.flatMap(({ sentences }) => sentences),
    products: cards,
    comparison: null,
    followUps: distinct([
      ...nouns.filter((noun) => noun !== 'products').map((noun) => `Show me more ${noun}`),
      cards.length > 0 ? 'Tell me more about the first one' : undefined,
      cards.at(0)?.price ? 'Is the first one worth it?' : undefined,
    ]),
    relaxed: answers.flatMap((answer) => answer.relaxed),
    listed: answers.flatMap(({ products }) => products),
    focusId: cards[0]?.id ?? null,
  }
}

/** Every need gets a product; what is left over goes to the first ones. */
function shareOf(limit: number, needs: number, index: number): number {
  return Math.max(1, Math.floor(limit / needs) + (index < limit % needs ? 1 : 0))
}

function answerNeed(turn: Turn, result: QueryResult, need: Constraints, limit: number): NeedAnswer {
  const request = describeRequest(need, turn.vocabulary)
  const chosen = result.total > 0 ? choose(turn, result, need, limit) : []
  const products = chosen.map(({ candidate }) => candidate.product)
  const [pick] = products
  if (pick !== undefined) {
    const price = priceOf(pick)
    const at = price === null ? NOTHING_SAID : said` at ${price}`
    const lead = said`Of ${numberWord(result.total)} ${request}, my pick is the ${nameOf(pick)}${at}${becauseOf(pick, need, products)}.`
    return { sentences: [lead], products, cards: toCards(chosen, need), relaxed: [] }
  }
  const relaxed = isNothingLike(result.nearest, need) ? null : relax(result.nearest, need, limit)
  const [first] = relaxed?.candidates ?? []
  if (relaxed === null || first === undefined) {
    return { sentences: [plain(`I found no ${request}.`)], products: [], cards: [], relaxed: [] }
  }
  const near = scoreCandidates(relaxed.candidates, rankContext(turn.prepared.state, need))
  return {
    sentences: relaxedLead({ ...turn, constraints: need }, first.product, relaxed),
    products: relaxed.candidates.map(({ product }) => product),
    cards: toCards(near, need),
    relaxed: relaxed.relaxed,
  }
}
