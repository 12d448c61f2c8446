/**
 * When nothing satisfies every constraint: which of them to let go, at the least cost to the shopper, and by how much.
 * The constraints themselves stay as they were said.
 */
import type { Relaxation } from '../../shared/chat.ts'
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import { missedBy, toldBeside, type Missed } from './satisfies.ts'
import type { Candidate } from './types.ts'

export interface Relaxed {
  /** Those that miss only what was let go, nearest first. */
  candidates: Candidate[]
  /** What was let go, most telling first. */
  missed: Missed[]
  relaxed: Relaxation[]
}

/** What it costs to let a constraint go, beside how far off a product is. Shoppers mean brands and categories. */
const COSTS: Record<Extract<Missed, { key: unknown }>['key'], number> = {
  category: 20,
  excludeBrands: 12,
  currency: 6,
  brands: 3,
  priceMin: 0.8,
  priceMax: 0.8,
  minRating: 0.7,
  minRatingCount: 0.5,
  inStockOnly: 1.2,
  colors: 1,
  terms: 1.5,
  excludeTerms: 12,
}
const WISH_COST = 1.2
/** How much a shortfall of the whole wanted amount costs. */
const DISTANCE_COST = 4
/** What is further off than this, relative to the nearest, is not shown beside it. */
const SPREAD = 1.5
const SPREAD_FLOOR = 0.25

/** The nearest products, at most `limit`, and what they miss; equally near ones keep their order. Null without any. */
export function relax(nearest: readonly Candidate[], constraints: Constraints, limit: number): Relaxed | null {
  const judged = nearest
    .map((candidate) => {
      const missed = missedBy(candidate.product, constraints)
      return { candidate, missed, key: keyOf(missed), cost: costOf(candidate.product, missed, constraints) }
    })
    .filter(({ missed }) => missed.length > 0)
    .sort((a, b) => a.cost - b.cost)
  const [best] = judged
  if (best === undefined) return null
  const like = judged.filter(({ key, cost }) => key === best.key && cost <= best.cost * SPREAD + SPREAD_FLOOR)
  const candidates = like.slice(0, limit).map(({ candidate }) => candidate)
  return { candidates, missed: best.missed, relaxed: toRelaxed(best.missed, constraints, candidates) }
}

/** The relaxations as they hold for the products that are shown: bounds move as far as the furthest of them. */
function toRelaxed(missed: readonly Missed[], constraints: Constraints, shown: readonly Candidate[]): Relaxation[] {
  const products = shown.map(({ product }) => product)
  return missed.flatMap((miss): Relaxation[] => {
    if ('wish' in miss) return [relaxedWish(miss.wish, products)]
    const relaxed = { constraint: miss.key, from: statedOf(constraints, miss.key), to: usedFor(miss.key, products) }
    return miss.key === 'currency' ? [relaxed, ...droppedLimits(constraints)] : [relaxed]
  })
}

/** Limits in a currency that nothing is priced in. */
function droppedLimits(constraints: Constraints): Relaxation[] {
  return (['priceMin', 'priceMax'] as const)
    .filter((key) => constraints[key] !== undefined)
    .map((constraint) => ({ constraint, from: constraints[constraint] ?? null, to: null }))
}

function keyOf(missed: readonly Missed[]): string {
  return missed.map((miss) => ('key' in miss ? miss.key : `${miss.wish.name} ${miss.wish.op}`)).join()
}

function costOf(product: Product, missed: readonly Missed[], constraints: Constraints): number {
  return missed.reduce((sum, miss) => {
    const base = 'wish' in miss ? WISH_COST : COSTS[miss.key]
    return sum + base + DISTANCE_COST * distanceOf(product, miss, constraints)
  }, 0)
}

/** How far off, as a share of what was wanted; 1 where there is no measure or the value is not known. */
function distanceOf(product: Product, miss: Missed, constraints: Constraints): number {
  if ('wish' in miss) {
    if (typeof miss.wish.value !== 'number') return 0
    return relative(numberOf(product, miss.wish), miss.wish.value)
  }
  switch (miss.key) {
    case 'priceMin':
      return relative(product.price?.amountMinor ?? null, constraints.priceMin ?? 0)
    case 'priceMax':
      return relative(product.price?.amountMinor ?? null, constraints.priceMax ?? 0)
    case 'minRating':
      return relative(product.rating?.value ?? null, constraints.minRating ?? 0)
    case 'minRatingCount':
      return relative(product.rating?.count ?? null, constraints.minRatingCount ?? 0)
    default:
      return 0
  }
}

function relative(stated: number | null, wanted: number): number {
  if (stated === null) return 1
  return wanted === 0 ? 1 : Math.abs(stated - wanted) / Math.abs(wanted)
}

function numberOf(product: Product, wish: AttributeConstraint): number | null {
  const value = product.attributes.find(({ name }) => name === wish.name)?.value
  return typeof value === 'number' ? value : (toldBeside(product, wish)?.value ?? null)
}

type Key = Extract<Missed, { key: unknown }>['key']

function statedOf(constraints: Constraints, key: Key): Relaxation['from'] {
  return constraints[key] ?? null
}

/** The bound that all of the shown products keep; null where the constraint was dropped. */
function usedFor(key: Key, products: readonly Product[]): Relaxation['to'] {
  const bound = (numbers: (number | undefined)[], pick: (...numbers: number[]) => number) => {
    const known = numbers.filter((number) => number !== undefined)
    return known.length === products.length && known.length > 0 ? pick(...known) : null
  }
  switch (key) {
    case 'priceMax':
      return bound(
        products.map(({ price }) => price?.amountMinor),
        Math.max,
      )
    case 'priceMin':
      return bound(
        products.map(({ price }) => price?.amountMinor),
        Math.min,
      )
    case 'minRating':
      return bound(
        products.map(({ rating }) => rating?.value),
        Math.min,
      )
    case 'minRatingCount':
      return bound(
        products.map(({ rating }) => rating?.count),
        Math.min,
      )
    case 'currency':
      return products.find(({ price }) => price !== null)?.price?.currency ?? null
    default:
      return null
  }
}

function relaxedWish(wish: AttributeConstraint, products: readonly Product[]): Relaxation {
  const { name, op, value } = wish
  const numbers = products.map((product) => numberOf(product, wish)).filter((number) => number !== null)
  const isBound = typeof value === 'number' && numbers.length === products.length && numbers.length > 0
  const to = isBound ? (op === 'lte' ? Math.max(...numbers) : Math.min(...numbers)) : null
  return { constraint: name, from: value ?? op === 'has', to }
}
