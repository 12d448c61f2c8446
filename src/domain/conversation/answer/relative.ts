/** "cheaper", "lighter": what the results are less or more than. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { mannerOf } from '../../compare/directions.ts'
import { fact, findAttribute, nameOf, numberOf, priceOf } from '../../wording/facts.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'
import { said, type Said } from '../../wording/said.ts'
import type { RelativeRequest } from '../types.ts'
import { resolveProducts, type Turn } from './turn.ts'

/** The constraints as the shopper put them: a limit taken from a product ("cheaper") is none that they named. */
export function withoutRelative(constraints: Constraints, relative: readonly RelativeRequest[]): Constraints {
  const fields = new Set(relative.map(({ field }) => field))
  if (fields.size === 0) return constraints
  const { priceMin, priceMax, minRating, attributes = [], ...rest } = constraints
  return {
    ...rest,
    ...(fields.has('price') ? {} : { priceMin, priceMax }),
    ...(fields.has('rating') ? {} : { minRating }),
    attributes: attributes.filter(({ name }) => !fields.has(name)),
  }
}

/** "All of these are cheaper than the Norvel ($899)."; said only where it is true of everything shown. */
export function relativeLead(turn: Turn, shown: readonly Product[]): Said[] {
  const { understanding, previous } = turn.prepared
  return understanding.relative.slice(0, 2).flatMap((request) => {
    const id = request.thanId ?? understanding.likeId ?? previous.focusId ?? previous.listed[0]?.id
    const [than] =
      id === undefined ? [] : [...previous.listed.filter((p) => p.id === id), ...resolveProducts([id], turn)]
    const words = than === undefined ? null : comparativeOf(request)
    const measure = than === undefined ? null : measureOf(than, request.field)
    if (than === undefined || words === null || measure === null) return []
    if (!shown.every((product) => isBeyond(product, than, request))) return []
    const these = shown.length === 1 ? 'This one' : 'All of these'
    const verb = words.verb === 'is' ? (shown.length === 1 ? 'is' : 'are') : shown.length === 1 ? 'has' : 'have'
    return [said`${these} ${verb} ${words.text} than the ${nameOf(than)} (${measure}).`]
  })
}

function comparativeOf({ field, direction }: RelativeRequest): { verb: 'is' | 'has'; text: string } | null {
  if (field === 'price') return { verb: 'is', text: direction === 'less' ? 'cheaper' : 'more expensive' }
  if (field === 'rating') return { verb: 'is', text: direction === 'less' ? 'rated lower' : 'rated better' }
  const manner = mannerOf(field)
  if (manner === null) return null
  const text = direction === 'less' ? manner.less : manner.more
  if (manner.verb === 'is' || /^(more|less|fewer) /.test(text)) return { verb: manner.verb, text }
  return { verb: 'has', text: `a ${text}` }
}

function measureOf(product: Product, field: string): Said | null {
  if (field === 'price') return priceOf(product)
  if (field === 'rating') {
    return product.rating === null ? null : fact(product, 'rating', formatRating(product.rating.value))
  }
  const attribute = findAttribute(product, field)
  return attribute === null ? null : fact(product, field, formatValue(attribute.value, attribute.unit))
}

function isBeyond(product: Product, than: Product, { field, direction }: RelativeRequest): boolean {
  const own = numberOf(product, field)
  const other = numberOf(than, field)
  if (own === null || other === null) return false
  return direction === 'less' ? own < other : own > other
}
