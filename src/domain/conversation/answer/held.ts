/**
 * Limits on what this shop states as no attribute are held among what was found, by the figures in its words: what breaks
 * one is no answer, and what tells nothing is none while something keeps to it.
 */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { enforce } from '../../search/enforce.ts'
import { isMeasurable } from '../../search/figures.ts'
import { meetsWish, toldBeside } from '../../search/satisfies.ts'
import type { QueryResult } from '../../search/types.ts'
import { fittingOf } from './choose.ts'
import type { Turn } from './turn.ts'

/** Share of the best text score from which a product is about what was asked. */
const ABOUT_SHARE = 0.6

/** The turn with the results of its searches held to what only words tell. */
export function holdLimits(turn: Turn): Turn {
  const { fetched, prepared, constraints } = turn
  const asked = [constraints, ...prepared.understanding.alsoStated]
  const { queries } = prepared.plan
  const first = queries.findIndex(({ nearest }) => nearest === true)
  const results = fetched.results.map((result, i) => {
    const own = queries[i]?.nearest === true ? asked[i - first] : undefined
    return own === undefined ? result : held(turn, result, own)
  })
  return { ...turn, fetched: { ...fetched, results } }
}

function held(turn: Turn, result: QueryResult, constraints: Constraints): QueryResult {
  const limits = enforce(constraints, turn.vocabulary).soft.filter(isMeasurable)
  if (limits.length === 0 || result.candidates.length === 0) return result
  const fitting = fittingOf(turn, result, constraints)
  const keeping = fitting.filter(({ product }) => limits.every((limit) => meetsWish(product, limit)))
  if (keeping.length > 0) return { ...result, candidates: keeping, total: keeping.length }
  // What keeps to some limits and tells nothing of the others breaks none.
  const breaking = (product: Product) => limits.some((limit) => isTold(product, limit) && !meetsWish(product, limit))
  const kept = (product: Product) => limits.filter((limit) => meetsWish(product, limit)).length
  const most = Math.max(0, ...fitting.map(({ product }) => (breaking(product) ? 0 : kept(product))))
  if (most > 0) {
    const candidates = fitting.filter(({ product }) => !breaking(product) && kept(product) === most)
    return { ...result, candidates, total: candidates.length }
  }
  // What is about something else is no answer, whatever it measures.
  const best = Math.max(...fitting.map(({ textScore }) => textScore))
  const telling = fitting.filter(
    ({ product, textScore }) => textScore >= best * ABOUT_SHARE && limits.some((limit) => isTold(product, limit)),
  )
  return telling.length === 0 ? result : { ...result, candidates: [], total: 0, nearest: telling }
}

function isTold(product: Product, limit: AttributeConstraint): boolean {
  return toldBeside(product, limit) !== null || product.attributes.some(({ name }) => name === limit.name)
}
