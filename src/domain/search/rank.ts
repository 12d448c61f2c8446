/**
 * Ranks candidates by an explainable sum: weighted factors from 0 to 1, each of which is told with the product. What a
 * sale would earn is no input. An explicit sort is obeyed as it came from the store.
 */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Product, ScoreFactor } from '../../shared/product.ts'
import { toStems } from './analyse.ts'
import { hasColor, hasWish, matchedTerms, meetsWish } from './satisfies.ts'
import type { Candidate } from './types.ts'
import { likeness } from './likeness.ts'
import { placeOf, valueScores } from './value.ts'

export interface Ranked {
  candidate: Candidate
  /** 0 to 1: the sum of the breakdown. */
  score: number
  breakdown: ScoreFactor[]
}

export interface RankContext {
  constraints: Constraints
  /** Brands (lower case) of products the shopper saved. */
  likedBrands: ReadonlySet<string>
  /** The product that results should resemble; null unless the shopper named one. */
  like: Product | null
}

/**
 * Shares of the score. Those that do not apply to a request leave their share to the others. Where nothing is rated, what
 * people care for (`demand`) has to tell more than the `popularity` beside ratings.
 */
const WEIGHTS = {
  text: 0.35,
  likeness: 0.5,
  rating: 0.25,
  value: 0.18,
  /** Words alone tell what is wanted: then they tell nearly everything. */
  words: 2.5,
  attributes: 0.3,
  availability: 0.1,
  popularity: 0.05,
  demand: 0.2,
  personal: 0.02,
} as const
type Factor = keyof typeof WEIGHTS

/** Ratings that the mean of the result set counts as: few ratings say little. */
const PRIOR_RATINGS = 25
const PRIOR_MEAN_UNKNOWN = 3.8
/** Ratings below this are 0, 5 is 1: shops' ratings all lie in the upper half. */
const RATING_FLOOR = 3
/** Scores have four digits. */
const SCORE_STEPS = 10_000
const USE_CHARACTERS_MAX = 40

/** Best first; ties keep the store's order. Under an explicit sort the order is the store's. */
export function rankCandidates(candidates: readonly Candidate[], context: RankContext): Ranked[] {
  const ranked = scoreCandidates(candidates, context)
  if (isSorted(context.constraints)) return ranked
  const lacks = lacking(candidates, context.constraints)
  const met = new Map(
    ranked.map((one) => [
      one,
      preferencesMet(one.candidate.product, context.constraints) + (lacks(one.candidate) ? 1 : 0),
    ]),
  )
  return ranked.sort((a, b) => (met.get(b) ?? 0) - (met.get(a) ?? 0) || b.score - a.score)
}

/** Of the words that the best match has. */
const MOST_SHARE = 0.5

/** Tells which of those that match well say that they are free of what must not be in them: the others only do not mention it. */
function lacking(
  candidates: readonly Candidate[],
  { excludeTerms = [] }: Constraints,
): (candidate: Candidate) => boolean {
  if (excludeTerms.length === 0) return () => false
  const most = Math.max(...candidates.map(({ wordShare = 0 }) => wordShare))
  const free = excludeTerms.map((term) => `${term} free`)
  return ({ product, wordShare = 0 }) =>
    wordShare >= most * MOST_SHARE && matchedTerms(product, free).length === free.length
}

/** The candidates with their scores, in the order given. */
export function scoreCandidates(candidates: readonly Candidate[], context: RankContext): Ranked[] {
  const { constraints } = context
  const values = valueScores(candidates.map(({ product }) => product))
  const mean = meanRating(candidates)
  const hasWords = candidates.some(({ textScore }) => textScore > 0)
  const wishes = countWishes(constraints)
  const scales = scalesOf(candidates, constraints)
  const isRated = candidates.some(({ product }) => product.rating !== null)
  return candidates.map((candidate, i) => {
    const factors: Partial<Record<Factor, number>> = {
      ...(hasWords
        ? constraints.category === undefined
          ? { words: candidate.textScore }
          : { text: candidate.textScore }
        : {}),
      ...(context.like === null ? {} : { likeness: likeness(candidate.product, context.like) }),
      ...(isRated ? { rating: ratingScore(candidate, mean) } : {}),
      value: values[i] ?? 0.5,
      ...(wishes > 0 ? { attributes: wishScore(candidate, constraints, scales) } : {}),
      availability: { in_stock: 1, unknown: 0.8, out_of_stock: 0 }[candidate.product.availability],
      ...(isRated ? { popularity: candidate.popularity } : { demand: candidate.popularity }),
      ...(context.likedBrands.size > 0 ? { personal: isLiked(candidate, context.likedBrands) ? 1 : 0 } : {}),
    }
    return toRanked(candidate, factors)
  })
}

/** Whether the shopper asked for an order of their own. */
export function isSorted({ sort }: Constraints): boolean {
  return sort !== undefined && sort !== 'relevance'
}

function toRanked(candidate: Candidate, factors: Partial<Record<Factor, number>>): Ranked {
  const names = (Object.keys(WEIGHTS) as Factor[]).filter((name) => factors[name] !== undefined)
  const total = names.reduce((sum, name) => sum + WEIGHTS[name], 0)
  const breakdown = names.map((factor) => ({
    factor,
    weight: round(WEIGHTS[factor] / total),
    value: round(factors[factor] ?? 0),
  }))
  const score = round(breakdown.reduce((sum, { weight, value }) => sum + weight * value, 0))
  return { candidate, score, breakdown }
}

function round(value: number): number {
  return Math.round(value * SCORE_STEPS) / SCORE_STEPS
}

function meanRating(candidates: readonly Candidate[]): number {
  const ratings = candidates.flatMap(({ product }) => (product.rating === null ? [] : [product.rating.value]))
  return ratings.length === 0 ? PRIOR_MEAN_UNKNOWN : ratings.reduce((sum, value) => sum + value, 0) / ratings.length
}

/** The Bayesian mean: a product's ratings beside PRIOR_RATINGS of the set's mean. */
function ratingScore({ product: { rating } }: Candidate, mean: number): number {
  const count = rating?.count ?? 0
  const value = ((rating?.value ?? 0) * count + mean * PRIOR_RATINGS) / (count + PRIOR_RATINGS)
  return Math.min(1, Math.max(0, (value - RATING_FLOOR) / (5 - RATING_FLOOR)))
}

function countWishes({ attributes = [], prefer = [], colors = [], terms = [] }: Constraints): number {
  return attributes.length + prefer.length + terms.length + (colors.length > 0 ? 1 : 0)
}

/** The share of what was wished that the product states; a use in words ("gaming") counts where an attribute names it. */
function wishScore(
  { product }: Candidate,
  { attributes = [], prefer = [], colors = [], terms = [] }: Constraints,
  scales: Scales,
): number {
  const uses = terms.length > 0 ? statedUses(product) : new Set<string>()
  const met =
    attributes.filter((wish) => meetsWish(product, wish)).length +
    prefer.reduce((sum, wish) => sum + preferenceOf(product, wish, scales), 0) +
    (colors.length > 0 && hasColor(product, colors) ? 1 : 0) +
    terms.filter((term) => toStems(term).every((stem) => uses.has(stem))).length
  return met / countWishes({ attributes, prefer, colors, terms })
}

/** The sorted numbers of attributes of which less or more is wished. */
type Scales = ReadonlyMap<string, readonly number[]>

function scalesOf(candidates: readonly Candidate[], { prefer = [] }: Constraints): Scales {
  const orders = prefer.filter(isOrder)
  return new Map(
    orders.map(({ name }) => [
      name,
      candidates.flatMap(({ product }) => numberOf(product, name) ?? []).sort((a, b) => a - b),
    ]),
  )
}

/** "lightweight": less or more of something, without a limit. */
function isOrder({ op, value }: AttributeConstraint): boolean {
  return (op === 'lte' || op === 'gte') && value === undefined
}

/** How many of the things that would be nice a product has; orders ("lighter") are no such things. */
export function preferencesMet(product: Product, { prefer = [] }: Constraints): number {
  return prefer.filter((wish) => !isOrder(wish) && hasWish(product, wish)).length
}

/** 0 to 1: how far a product has what would be nice; of an order its place among the candidates. */
function preferenceOf(product: Product, wish: AttributeConstraint, scales: Scales): number {
  if (!isOrder(wish)) return hasWish(product, wish) ? 1 : 0
  const value = numberOf(product, wish.name)
  if (value === null) return 0
  const place = placeOf(scales.get(wish.name) ?? [], value)
  return wish.op === 'lte' ? 1 - place : place
}

function numberOf({ attributes }: Product, name: string): number | null {
  const value = attributes.find((attribute) => attribute.name === name)?.value
  return typeof value === 'number' ? value : null
}

/** Stems of what the attributes say in words: "over-ear", "gaming". Prose and numbers are left out. */
function statedUses({ attributes }: Product): Set<string> {
  const texts = attributes.flatMap(({ value }) =>
    typeof value === 'string' && value.length <= USE_CHARACTERS_MAX && !/\d/.test(value) ? [value] : [],
  )
  return new Set(toStems(texts.join(' ')))
}

function isLiked({ product: { brand } }: Candidate, likedBrands: ReadonlySet<string>): boolean {
  return brand !== null && likedBrands.has(brand.toLowerCase())
}
