/** Several needs in one message ("a printer and a router"): the pick of each, in the order they were named. */
import type { Relaxation } from '../../../shared/chat.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import type { QueryResult } from '../../search/types.ts'
import { relax } from '../../search/relaxation.ts'
import { scoreCandidates, type Ranked } from '../../search/rank.ts'
import { atCost, nameOf } from '../../wording/facts.ts'
import { countWord } from '../../wording/names.ts'
import { plain, said, type Said } from '../../wording/said.ts'
import { formatDifference, formatMoney } from '../../wording/money.ts'
import { isNothingLike } from './abstain.ts'
import { sumOf } from './asked-price.ts'
import { rankContext, toCards } from './cards.ts'
import { describeRequest, nounOf } from './describe.ts'
import { distinct } from './follow-ups.ts'
import { becauseOf } from './lead.ts'
import { thoseLookedAt } from './looked-at.ts'
import { relaxedLead } from './nearest.ts'
import { choose } from './choose.ts'
import type { Reply, Turn } from './turn.ts'
import { unmatchedTerms } from './words.ts'

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
  const asked = needs.map((need, i) => (i === 0 ? constraints : need))
  const chosen = fetched.results.slice(0, needs.length).map((result, i) => {
    const share = shareOf(limit, needs.length, i)
    return result.total > 0
      ? choose(turn, result, asked[i] ?? {}, prepared.understanding.totalMax === null ? share : POOL)
      : []
  })
  const affordable = withinTotal(chosen, prepared.understanding.totalMax)
  const picks = affordable.map(([pick]) => pick?.candidate.product.id)
  const answers = fetched.results.slice(0, needs.length).map((result, i) => {
    const share = shareOf(limit, needs.length, i)
    // The pick of another need is shown there.
    const own = (affordable[i] ?? []).filter(({ candidate }, at) => at === 0 || !picks.includes(candidate.product.id))
    return answerNeed(turn, result, asked[i] ?? {}, own.slice(0, share), share)
  })
  // Of two things one is bought.
  const total = prepared.understanding.isEither
    ? []
    : totalSentence(
        answers.flatMap(({ products }) => products[0] ?? []),
        prepared.understanding.totalMax,
        needs.length,
      )
  const cards = answers.flatMap((answer) => answer.cards).map((card, i) => ({ ...card, rank: i + 1 }))
  const nouns = needs.map((need, i) => nounOf(i === 0 ? constraints : need, vocabulary))
  return {
    sentences: [...answers.flatMap(({ sentences }) => sentences), ...total],
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

/** Candidates of each need that are tried against a limit on the sum. */
const POOL = 20

/** The lists with the best affordable combination first in each; as they are without a limit, or where nothing fits it. */
function withinTotal(lists: readonly Ranked[][], totalMax: number | null): Ranked[][] {
  if (totalMax === null) return [...lists]
  const priced = lists.map((list) => list.filter(({ candidate }) => candidate.product.price !== null))
  let combinations: { parts: Ranked[]; sum: number; score: number }[] = [{ parts: [], sum: 0, score: 0 }]
  for (const list of priced) {
    combinations = combinations.flatMap(({ parts, sum, score }) =>
      list.map((part) => ({
        parts: [...parts, part],
        sum: sum + (part.candidate.product.price?.amountMinor ?? 0),
        score: score + part.score,
      })),
    )
    combinations = combinations
      .filter(({ sum }) => sum <= totalMax)
      .sort((a, b) => b.score - a.score)
      .slice(0, POOL * POOL)
  }
  const [best] = combinations
  if (best === undefined) return [...lists]
  return lists.map((list, i) => {
    const part = best.parts[i]
    return part === undefined ? list : [part, ...list.filter((other) => other !== part)]
  })
}

/** "Together they come to $148, $52 under your $200."; nothing unless each need has a priced pick. */
function totalSentence(picks: readonly Product[], totalMax: number | null, needs: number): Said[] {
  const sum = picks.length === needs ? sumOf(picks) : null
  if (sum === null || (totalMax === null && needs > 3)) return []
  const { amountMinor, currency, receipts } = sum
  const money = (amount: number) => formatMoney(amount, currency)
  const apart = (amount: number) => formatDifference(amount, currency)
  if (totalMax === null) return [{ text: `Together they come to ${money(amountMinor)}.`, receipts }]
  const gap = totalMax - amountMinor
  const place =
    gap === 0
      ? 'exactly your limit'
      : gap > 0
        ? `${apart(gap)} under your ${money(totalMax)}`
        : `${apart(-gap)} over your ${money(totalMax)}`
  return [{ text: `Together they come to ${money(amountMinor)}, ${place}.`, receipts }]
}

/** Every need gets a product; what is left over goes to the first ones. */
function shareOf(limit: number, needs: number, index: number): number {
  return Math.max(1, Math.floor(limit / needs) + (index < limit % needs ? 1 : 0))
}

function answerNeed(
  turn: Turn,
  result: QueryResult,
  need: Constraints,
  chosen: readonly Ranked[],
  limit: number,
): NeedAnswer {
  const request = thoseLookedAt(describeRequest(need, turn.vocabulary), result)
  const products = chosen.map(({ candidate }) => candidate.product)
  const [pick] = products
  const words = need.category === undefined ? unmatchedTerms(products, need, turn.vocabulary) : null
  // "rx 7600", of which what was found has another part alone.
  const lacksName = words !== null && (need.terms ?? []).length > 0 && words.kept[0] !== need.terms?.[0]
  if (pick !== undefined && !lacksName) {
    const at = atCost(pick)
    const found =
      result.total === 1
        ? said`I found just one among the ${request}, the`
        : said`Of ${countWord(result.total)} ${request}, my pick is the`
    const lead = said`${found} ${nameOf(pick)}${at}${becauseOf(pick, need, products)}.`
    return { sentences: [lead, ...(words?.sentences ?? [])], products, cards: toCards(chosen, need), relaxed: [] }
  }
  const relaxed =
    lacksName || isNothingLike(result.nearest, need, turn.vocabulary) ? null : relax(result.nearest, need, limit)
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
