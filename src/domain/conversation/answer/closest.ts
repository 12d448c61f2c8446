/** Answers when nothing fits everything: the closest products, honestly told apart from what was asked. */
import { rankCandidates, scoreCandidates, type RankContext } from '../../search/rank.ts'
import { relax, type Relaxed } from '../../search/relaxation.ts'
import { inOrder } from '../../search/sort.ts'
import type { Candidate, QueryResult } from '../../search/types.ts'
import { plain } from '../../wording/said.ts'
import { thingsFirst } from '../../search/narrow.ts'
import { soldOutChoices } from './chosen.ts'
import { isNothingLike, nothingFound } from './abstain.ts'
import { headIn } from './choose.ts'
import { namedCards, rankContext, toCards } from './cards.ts'
import { relaxedFollowUps, relaxedLead } from './nearest.ts'
import { isBeyond, spokenConstraints, unmetRelative, type UnmetRelative } from './relative.ts'
import { tradeOff } from './trade-off.ts'
import { wordsOnly, type Reply, type Turn } from './turn.ts'

/** The product that was to be beaten stays the best there is. */
function nothingBetter({ prepared, constraints }: Turn, { than, sentence }: UnmetRelative): Reply {
  return {
    ...wordsOnly(
      [sentence, plain('So that one stays the best choice.')],
      ['Tell me more about the first one', 'Start over'],
    ),
    products: namedCards([than], rankContext(prepared.state, constraints)),
    listed: [than],
    focusId: than.id,
  }
}

/** The reply when nothing satisfies everything: the products that come nearest, and what they miss. */
export function answerNearest(turn: Turn, result: QueryResult): Reply {
  const { constraints, limit } = turn
  const context = rankContext(turn.prepared.state, constraints)
  const head = headIn(result.nearest, constraints, turn)
  const ranked = thingsFirst(rankCandidates(result.nearest, context), head, constraints)
  const nearest = inOrder(
    ranked.map(({ candidate }) => candidate),
    constraints.sort,
  )
  const first = relax(nearest, constraints, limit)
  const unmet = first === null ? null : unmetRelative(turn, first.missed)
  if (first !== null && unmet !== null) {
    // What was to be beaten is no answer, unless there is nothing else.
    const others = towards(
      nearest.filter(({ product }) => product.id !== unmet.than.id),
      unmet,
    )
    const relaxed = relax(others, constraints, limit)
    if (relaxed === null) return { ...nothingBetter(turn, unmet), isRefused: true }
    return { ...nearestReply(turn, relaxed, context), isRefused: true }
  }
  if (first === null || isNothingLike(result.nearest, constraints, turn.vocabulary)) {
    return nothingFound(turn, constraints)
  }
  // "lighter" that only something else gives way to is refused too: what was asked before stays as it was.
  const isRefused = turn.prepared.understanding.relative.length > 0
  return { ...nearestReply(turn, first, context), ...(isRefused ? { isRefused } : {}) }
}

/** Those that lie the way the shopper asked, where there are some: who wants it lighter is not shown heavier ones. */
function towards(candidates: readonly Candidate[], { than, requests }: UnmetRelative): Candidate[] {
  const beyond = candidates.filter(({ product }) => requests.every((request) => isBeyond(product, than, request)))
  return beyond.length > 0 ? beyond : [...candidates]
}

function nearestReply(turn: Turn, relaxed: Relaxed, context: RankContext): Reply {
  const { constraints } = turn
  const [nearest] = relaxed.candidates
  if (nearest === undefined) return nothingFound(turn, constraints)
  // An order that was asked for holds here too; without one the nearest comes first, whatever speaks for the others.
  const candidates = inOrder(relaxed.candidates, constraints.sort)
  const shown = candidates.map(({ product }) => product)
  const others = shown.filter(({ id }) => id !== nearest.product.id)
  const trade = tradeOff(nearest.product, others, constraints)
  return {
    sentences: [
      ...relaxedLead(turn, nearest.product, relaxed),
      ...soldOutChoices(nearest, constraints),
      ...(trade === null ? [] : [trade]),
    ],
    products: toCards(scoreCandidates(candidates, context), spokenConstraints(turn)),
    comparison: null,
    followUps: relaxedFollowUps(relaxed, shown),
    relaxed: relaxed.relaxed,
    listed: shown,
    focusId: nearest.product.id,
  }
}
