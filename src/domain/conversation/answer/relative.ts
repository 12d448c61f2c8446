/** "cheaper", "lighter": what the results are less or more than. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { attributeDifference, priceDifference, ratingDifference } from '../../compare/difference.ts'
import { mannerOf } from '../../compare/directions.ts'
import type { Missed } from '../../search/satisfies.ts'
import { comparableOf, fact, findAttribute, nameOf, priceOf } from '../../wording/facts.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'
import { said, type Said } from '../../wording/said.ts'
import { leastStep } from '../read/extremes.ts'
import type { RelativeRequest } from '../types.ts'
import { resolveProducts, type Turn } from './turn.ts'

/**
 * The constraints as the shopper put them: a limit that this message took from a product ("cheaper", "like the second")
 * is none that they named.
 */
export function spokenConstraints({ constraints, prepared }: Turn): Constraints {
  const { understanding, previous } = prepared
  const fields = new Set(understanding.relative.map(({ field }) => field))
  const named = [understanding.stated, ...previous.topics.map((topic) => topic.constraints)]
  const isNamed = (key: 'priceMin' | 'priceMax' | 'minRating') => named.some((said) => said[key] === constraints[key])
  const { priceMin, priceMax, minRating, attributes = [], ...rest } = constraints
  return {
    ...rest,
    ...(isNamed('priceMin') ? { priceMin } : {}),
    ...(isNamed('priceMax') ? { priceMax } : {}),
    ...(isNamed('minRating') ? { minRating } : {}),
    attributes: attributes.filter(({ name }) => !fields.has(name)),
  }
}

export interface UnmetRelative {
  than: Product
  /** The relative wishes that nothing fulfils. */
  requests: RelativeRequest[]
  /** "Nothing here that fits the rest is cheaper than the Norvel ($899)." */
  sentence: Said
}

/** What was wanted relative to a product and is not to be had; null when no such wish is among what was let go. */
export function unmetRelative(turn: Turn, missed: readonly Missed[]): UnmetRelative | null {
  const names = new Set(missed.map((miss) => ('wish' in miss ? miss.wish.name : PRICE_KEYS[miss.key])))
  const requests = turn.prepared.understanding.relative.filter(({ field }) => names.has(field))
  const [request] = requests
  const than = request === undefined ? undefined : comparedTo(request, turn)
  const words = request === undefined ? null : comparativeOf(request)
  const measure = request === undefined || than === undefined ? null : measureOf(than, request.field)
  if (than === undefined || words === null || measure === null) return null
  const has = words.verb === 'is' ? 'is' : 'has'
  return {
    than,
    requests,
    sentence: said`Nothing here that fits the rest ${has} ${words.text} than the ${nameOf(than)} (${measure}).`,
  }
}

const PRICE_KEYS: Readonly<Record<string, string>> = { priceMin: 'price', priceMax: 'price', minRating: 'rating' }

/** "$3 dearer", "20 g heavier": how far the nearest is from the product it was to beat. */
export function differenceFrom(product: Product, than: Product, field: string): Said | null {
  const difference =
    field === 'price'
      ? priceDifference(product, than)
      : field === 'rating'
        ? ratingDifference(product, than)
        : attributeDifference(product, than, field)
  if (difference === null) return null
  return difference.verb === 'is' ? difference.text : said`with ${difference.text}`
}

/** The product that a relative wish is measured by. */
function comparedTo(request: RelativeRequest, turn: Turn): Product | undefined {
  const { understanding, previous } = turn.prepared
  const id = request.thanId ?? understanding.likeId ?? previous.focusId ?? previous.listed[0]?.id
  if (id === undefined) return undefined
  return previous.listed.find((product) => product.id === id) ?? resolveProducts([id], turn)[0]
}

/** "All of these are cheaper than the Norvel ($899)."; said only where it is true of everything shown. */
export function relativeLead(turn: Turn, shown: readonly Product[]): Said[] {
  return turn.prepared.understanding.relative.slice(0, 2).flatMap((request) => {
    const than = comparedTo(request, turn)
    const words = than === undefined ? null : comparativeOf(request)
    const measure = than === undefined ? null : measureOf(than, request.field)
    if (than === undefined || words === null || measure === null) return []
    if (!shown.every((product) => isBeyond(product, than, request))) return []
    const these = shown.length === 1 ? 'This one' : 'All of these'
    const verb = words.verb === 'is' ? (shown.length === 1 ? 'is' : 'are') : shown.length === 1 ? 'has' : 'have'
    return [said`${these} ${verb} ${words.text} than the ${nameOf(than)} (${measure}).`]
  })
}

function comparativeOf({ field, direction, by }: RelativeRequest): { verb: 'is' | 'has'; text: string } | null {
  if (field === 'price') {
    const least = by === undefined ? '' : 'share' in by ? `at least ${Math.round(by.share * 100)}% ` : 'that much '
    return { verb: 'is', text: `${least}${direction === 'less' ? 'cheaper' : 'more expensive'}` }
  }
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

/** Whether a product has less or more of it than the one it is to beat. */
export function isBeyond(product: Product, than: Product, { field, direction, by }: RelativeRequest): boolean {
  const own = comparableOf(product, field)
  const other = comparableOf(than, field)
  if (own === null || other === null) return false
  const step = field === 'price' && by !== undefined ? leastStep(by, other, than.price?.currency) - 1 : 0
  return direction === 'less' ? own < other - step : own > other + step
}
