/** Products as an answer shows them: ranked, scored, each with its reasons. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import { scoreCandidates, type RankContext, type Ranked } from '../../search/rank.ts'
import type { DialogueState } from '../types.ts'
import { reasonsOfAll } from './reasons.ts'

/** Cards in the order given, ranks from 1. */
export function toCards(ranked: readonly Ranked[], constraints: Constraints): ProductCard[] {
  const reasons = reasonsOfAll(
    ranked.map(({ candidate }) => candidate),
    constraints,
  )
  return ranked.map(({ candidate: { product, variant }, score, breakdown }, i) => ({
    ...product,
    rank: i + 1,
    score,
    scoreBreakdown: breakdown,
    reasons: reasons[i] ?? [],
    ...(variant === undefined ? {} : { variant }),
  }))
}

/** Cards of products that were named rather than searched for, in the order they were named. */
export function namedCards(products: readonly Product[], context: RankContext): ProductCard[] {
  const candidates = products.map((product) => ({
    // Many long lists of variants beside each other tell nothing.
    product: products.length > 1 ? { ...product, variants: undefined } : product,
    textScore: 0,
    popularity: 0,
  }))
  return toCards(scoreCandidates(candidates, context), context.constraints)
}

/** What ranking needs to know of the conversation. */
export function rankContext({ listed, shown, savedIds }: DialogueState, constraints: Constraints): RankContext {
  const saved = new Set(savedIds)
  const likedBrands = [...shown, ...listed]
    .filter(({ id, brand }) => saved.has(id) && brand !== null)
    .map(({ brand }) => (brand ?? '').toLowerCase())
  return { constraints, likedBrands: new Set(likedBrands), like: null }
}
