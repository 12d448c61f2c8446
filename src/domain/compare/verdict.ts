/** Which of several products to take: pairwise differences, weighed by what was asked, summed. The numbers alone decide. */
import type { Attribute, Product } from '../../shared/product.ts'
import { findAttribute } from '../wording/facts.ts'
import { matters } from './directions.ts'
import { differencesOf, type Difference } from './difference.ts'

export interface Preferences {
  /** Names of attributes that the shopper asked for. */
  asked: ReadonlySet<string>
  /** How much a lower price counts; 1 as a rule, more where value for money was asked for. */
  thrift: number
}

export interface Rival {
  product: Product
  /** What speaks for the rival against the choice, weightiest first. */
  gains: Difference[]
  /** What speaks against it. */
  losses: Difference[]
}

export interface Judgement {
  choice: Product
  /** The others, most tempting first. */
  rivals: Rival[]
  /** How clear it is: the choice's lead over the next best, 0 for a tie. */
  margin: number
}

const WEIGHTS = {
  rating: 1.6,
  asked: 1,
  other: 0.3,
  otherMost: 0.6,
  feature: 0.08,
  askedFeature: 0.5,
  featureMost: 0.25,
}
const OUT_OF_STOCK = 2
const NO_PRICE = 0.4
/** Fewer ratings make a rating count half. */
const RATINGS_SURE = 20
/** Differences of attributes below this share decide nothing, even of what was asked for. */
const NOTABLE = 0.05

/** The judgement; null without products. Ties go to the one that stands first. */
export function judge(products: readonly Product[], preferences: Preferences): Judgement | null {
  const scored = products
    .map((product) => ({
      product,
      score: products.reduce((sum, other) => sum + (other === product ? 0 : lead(product, other, preferences)), 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [best, next] = scored
  if (best === undefined) return null
  const others = Math.max(1, products.length - 1)
  return {
    choice: best.product,
    rivals: scored.slice(1).map(({ product }) => rivalOf(product, best.product, preferences)),
    margin: next === undefined ? 1 : (best.score - next.score) / others,
  }
}

/** A choice that was made elsewhere (by the order of the list), with its rivals. */
export function chosen(choice: Product, others: readonly Product[], preferences: Preferences): Judgement {
  const rivals = others.map((product) => rivalOf(product, choice, preferences))
  const margin = Math.min(1, ...others.map((other) => lead(choice, other, preferences)))
  return { choice, rivals, margin }
}

/** A rival with what it gains and loses, in the order of weight. */
export function rivalOf(product: Product, choice: Product, preferences: Preferences): Rival {
  const telling = differencesOf(product, choice)
    .filter(({ field, size }) => field === 'price' || field === 'rating' || size >= NOTABLE)
    .filter(({ field }) => preferences.asked.has(field) || matters(product, field))
    .sort((a, b) => weightOf(b, preferences) - weightOf(a, preferences))
  return {
    product,
    gains: telling.filter(({ favours }) => favours === true),
    losses: telling.filter(({ favours }) => favours === false),
  }
}

/** How far one product is ahead of another; below 0 when it is behind. */
function lead(product: Product, other: Product, preferences: Preferences): number {
  const differences = differencesOf(product, other)
  const sure = Math.min(product.rating?.count ?? 0, other.rating?.count ?? 0) >= RATINGS_SURE ? 1 : 0.5
  let plain = 0
  let sum = 0
  for (const difference of differences) {
    if (difference.favours === null) continue
    const sign = difference.favours ? 1 : -1
    const { field, size } = difference
    if (field === 'price') sum += sign * size * preferences.thrift
    else if (field === 'rating') sum += sign * size * WEIGHTS.rating * sure
    else if (preferences.asked.has(field)) sum += sign * size * WEIGHTS.asked
    else if (matters(product, field)) plain += sign * size * WEIGHTS.other
  }
  return (
    sum + bounded(plain, WEIGHTS.otherMost) + features(product, other, preferences) + penalty(other) - penalty(product)
  )
}

/** Features that one states to have and the other does not. */
function features(product: Product, other: Product, { asked }: Preferences): number {
  const own = trueOf(product).filter((name) => findAttribute(other, name)?.value !== true)
  const theirs = trueOf(other).filter((name) => findAttribute(product, name)?.value !== true)
  const worth = (names: readonly string[]) => ({
    asked: names.filter((name) => asked.has(name)).length * WEIGHTS.askedFeature,
    plain: names.filter((name) => !asked.has(name)).length * WEIGHTS.feature,
  })
  const [gain, loss] = [worth(own), worth(theirs)]
  return gain.asked - loss.asked + bounded(gain.plain - loss.plain, WEIGHTS.featureMost)
}

function trueOf({ attributes }: Product): Attribute['name'][] {
  return attributes.flatMap(({ name, value }) => (value === true ? [name] : []))
}

function penalty({ availability, price }: Product): number {
  return (availability === 'out_of_stock' ? OUT_OF_STOCK : 0) + (price === null ? NO_PRICE : 0)
}

function weightOf({ field, size }: Difference, { asked, thrift }: Preferences): number {
  if (field === 'price') return size * thrift + 0.2
  if (field === 'rating') return size * WEIGHTS.rating
  return asked.has(field) ? size + 0.5 : size * WEIGHTS.other
}

function bounded(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}
