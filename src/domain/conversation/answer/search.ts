/** Answers to search, refine, more and undo: the pick, the trade-off, what was let go, one question. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { isSorted, rankCandidates, scoreCandidates, type Ranked } from '../../search/rank.ts'
import { thinOut } from '../../search/diversity.ts'
import { relax } from '../../search/relaxation.ts'
import type { QueryResult } from '../../search/types.ts'
import { NOTHING_SAID, type Said } from '../../wording/said.ts'
import { isNothingLike, nothingFound } from './abstain.ts'
import { rankContext, toCards } from './cards.ts'
import { listFollowUps } from './follow-ups.ts'
import { relaxedLead, relaxedFollowUps } from './nearest.ts'
import { leadOf } from './lead.ts'
import { preface } from './preface.ts'
import { clarify } from './question.ts'
import { answerNeeds } from './needs.ts'
import { spokenConstraints } from './relative.ts'
import { tradeOff } from './trade-off.ts'
import { resolveProducts, type Reply, type Turn } from './turn.ts'
import { unmatchedTerms, unstatedPurposes } from './words.ts'

/** The reply to a request for products. */
export function answerSearch(turn: Turn): Reply {
  const { fetched, prepared } = turn
  const [result] = fetched.results
  const before = preface(prepared.understanding)
  const reply =
    fetched.results.length > 1 && prepared.understanding.alsoStated.length > 0
      ? answerNeeds(turn)
      : result === undefined
        ? nothingFound(turn, turn.constraints)
        : answerOne(turn, result)
  return { ...reply, sentences: [...before, ...reply.sentences] }
}

function answerOne(turn: Turn, result: QueryResult): Reply {
  const { constraints } = turn
  if (result.total === 0 || result.candidates.length === 0) return answerNearest(turn, result)
  const chosen = choose(turn, result, constraints, turn.limit)
  if (chosen.length === 0) return nothingFound(turn, constraints)
  return answerFound(turn, result, chosen)
}

/** The products to show of a result, ranked; none when what was found is not what was asked for. */
export function choose(turn: Turn, result: QueryResult, constraints: Constraints, limit: number): Ranked[] {
  if (isNothingLike(result.candidates, constraints)) return []
  const context = { ...rankContext(turn.prepared.state, constraints), like: likedProduct(turn) }
  const ranked = rankCandidates(relevant(result.candidates), context)
  if (isSorted(constraints) || (constraints.brands ?? []).length > 0) return ranked.slice(0, limit)
  return thinOut(ranked, limit)
}

/** The product that was named as an example ("something like the second"). */
function likedProduct(turn: Turn): Product | null {
  const { likeId } = turn.prepared.understanding
  return likeId === null ? null : (resolveProducts([likeId], turn)[0] ?? null)
}

/** What matches only a part of the words is left out while enough match better. */
function relevant(candidates: QueryResult['candidates']): QueryResult['candidates'] {
  const fitting = candidates.filter(({ textScore }) => textScore >= RELEVANT_SHARE)
  return fitting.length > 0 ? fitting : candidates
}

/** Share of the best text score from which a product is about what was asked. */
const RELEVANT_SHARE = 0.4

function answerFound(turn: Turn, result: QueryResult, chosen: readonly Ranked[]): Reply {
  const { constraints } = turn
  const spoken = spokenConstraints(turn)
  const cards = toCards(chosen, spoken)
  const shown = chosen.map(({ candidate }) => candidate.product)
  const found = result.candidates.map(({ product }) => product)
  const [pick, ...others] = shown
  if (pick === undefined) return nothingFound(turn, constraints)
  const words = unmatchedTerms(shown, constraints)
  const question = wantsNoQuestion(turn) ? null : clarify(found, constraints)
  const trade = isSorted(constraints) ? NOTHING_SAID : (tradeOff(pick, others, constraints) ?? NOTHING_SAID)
  const sentences: Said[] = [
    ...leadOf({ ...turn, constraints: spoken }, result, shown),
    trade,
    ...words.sentences,
    ...unstatedPurposes(shown, turn.prepared.understanding.purposes),
    question === null ? NOTHING_SAID : { text: question.text, receipts: [] },
  ]
  return {
    sentences: sentences.filter(({ text }) => text !== ''),
    products: cards,
    comparison: null,
    followUps: listFollowUps({ shown, found, total: result.total, constraints, question }),
    relaxed: words.relaxed,
    listed: shown,
    focusId: pick.id,
  }
}

/** Who sorts, asks for more, or has answered enough has chosen already. */
function wantsNoQuestion({ prepared, constraints }: Turn): boolean {
  const { intent, contradictions, count } = prepared.understanding
  return isSorted(constraints) || intent === 'more' || contradictions.length > 0 || count === 1
}

function answerNearest(turn: Turn, result: QueryResult): Reply {
  const { constraints, limit } = turn
  const context = rankContext(turn.prepared.state, constraints)
  const nearest = rankCandidates(result.nearest, context).map(({ candidate }) => candidate)
  const relaxed = relax(nearest, constraints, limit)
  if (relaxed === null || isNothingLike(result.nearest, constraints)) return nothingFound(turn, constraints)
  // The nearest comes first, whatever else speaks for the others.
  const chosen = scoreCandidates(relaxed.candidates, context)
  const shown: Product[] = chosen.map(({ candidate }) => candidate.product)
  const [pick, ...others] = shown
  if (pick === undefined) return nothingFound(turn, constraints)
  const trade = tradeOff(pick, others, constraints)
  return {
    sentences: [...relaxedLead(turn, pick, relaxed), ...(trade === null ? [] : [trade])],
    products: toCards(chosen, spokenConstraints(turn)),
    comparison: null,
    followUps: relaxedFollowUps(relaxed, shown),
    relaxed: relaxed.relaxed,
    listed: shown,
    focusId: pick.id,
  }
}
