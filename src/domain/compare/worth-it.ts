/** Is it worth its price? Arithmetic against the comparable products of the catalogue, and a verdict that follows from it. */
import type { Attribute, Product } from '../../shared/product.ts'
import { KIND_MIN, kindOf, placesOf } from '../search/value.ts'
import { numberOf, savingOf } from '../wording/facts.ts'
import { betterOf } from './directions.ts'

export type Verdict = 'yes' | 'no' | 'close' | 'unknown'

export interface PerUnit {
  attribute: string
  /** What one unit is called: "GB of storage". */
  unit: string
  /** Minor units, not rounded. */
  ownMinor: number
  medianMinor: number
}

export interface Assessment {
  verdict: Verdict
  /** Comparable products with a price, without this one. */
  others: number
  /** What kind they are of, such as "portable"; null where they are the whole category. */
  kind: string | null
  /** Share of them that cost less, 0 to 1; null without a price or others. */
  dearerThan: number | null
  /** Share of them that cost more. */
  cheaperThan: number | null
  medianMinor: number | null
  perUnit: PerUnit | null
  /** Saving against the list price in minor units; null where none is stated. */
  savingMinor: number | null
  /** The mean rating of the others; null when too few are rated. */
  meanRating: number | null
  /** A cheaper product that is no worse in any figure both state; null when there is none. */
  alternative: Product | null
}

/** Comparables below which a position among them means little. */
const OTHERS_MIN = 4
const STATED_MIN = 0.6
/** What counts for one point: so much above the mean rating, below the median price of a unit, above middling value. */
const RATING_POINT = 0.3
const PER_UNIT_POINT = 0.3
const VALUE_POINT = 0.2
const SAVING_NOTABLE = 0.1
const SAVING_POINTS = 0.3
/** Points from which it is no longer a close call. */
const DECIDED = 0.6
const ALTERNATIVE_CHEAPER = 0.05
/** Products that share fewer figures cannot be said to be no worse. */
const FIGURES_MIN = 1

/** Attributes that a price is divided by, most telling first. `per` is how many units the price is given for. */
const PER_UNIT: readonly (readonly [name: string, per: number, unit: string])[] = [
  ['storage', 100, '100 GB of storage'],
  ['capacity', 1, 'liter'],
  ['coverage', 1, 'm² of coverage'],
  ['batteryCapacity', 1000, '1,000 mAh'],
  ['torque', 1, 'Nm of torque'],
  ['luminousFlux', 100, '100 lm'],
  ['screenSize', 1, 'inch of screen'],
  ['batteryLife', 1, 'hour of battery life'],
]

/** Assesses a product against others of its kind, or of its category where its kind is rare; in one currency. */
export function assess(product: Product, comparable: readonly Product[]): Assessment {
  const { isKind, peers } = peersOf(product, comparable)
  const priced = product.price === null ? [] : peers.filter(({ price }) => price?.currency === product.price?.currency)
  const isEnough = priced.length >= OTHERS_MIN
  const places = isEnough ? placesOf([product, ...priced]).get(product) : undefined
  const prices = numbersOf(priced, 'price')
  const ratings = numbersOf(peers, 'rating')
  const amount = product.price?.amountMinor ?? null
  const facts = {
    others: priced.length,
    kind: isKind ? kindLabel(product) : null,
    dearerThan: isEnough && amount !== null ? shareOf(prices, (price) => price < amount) : null,
    cheaperThan: isEnough && amount !== null ? shareOf(prices, (price) => price > amount) : null,
    medianMinor: isEnough ? medianOf(prices) : null,
    perUnit: isEnough ? perUnitOf(product, priced) : null,
    savingMinor: savingOf(product),
    meanRating: ratings.length >= OTHERS_MIN ? ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length : null,
    alternative: alternativeTo(product, priced),
  }
  return { verdict: verdictOf(product, facts, places?.value ?? null), ...facts }
}

function peersOf(product: Product, comparable: readonly Product[]): { isKind: boolean; peers: Product[] } {
  const others = comparable.filter(({ id, category }) => id !== product.id && category === product.category)
  const kind = kindOf(product)
  const alike = others.filter((other) => kindOf(other) === kind)
  const isKind = kind !== product.category && alike.length + 1 >= KIND_MIN
  return { isKind, peers: isKind ? alike : others }
}

function kindLabel(product: Product): string {
  return kindOf(product).slice(product.category.length).trim()
}

/** Sums what speaks for and against it; each part is bounded, so that no single figure decides alone. */
function verdictOf(product: Product, facts: Omit<Assessment, 'verdict'>, value: number | null): Verdict {
  const { perUnit, savingMinor, meanRating, alternative, dearerThan } = facts
  if (product.price === null || dearerThan === null) return 'unknown'
  const listMinor = product.price.listAmountMinor
  const points = [
    meanRating === null || product.rating === null
      ? 0
      : bounded((product.rating.value - meanRating) / RATING_POINT, 1.5),
    perUnit === null ? 0 : bounded((1 - perUnit.ownMinor / perUnit.medianMinor) / PER_UNIT_POINT, 1),
    value === null ? 0 : bounded((value - 0.5) / VALUE_POINT, 1.5),
    savingMinor !== null && listMinor !== null && savingMinor >= listMinor * SAVING_NOTABLE ? SAVING_POINTS : 0,
    alternative === null ? 0 : -1,
  ]
  const sum = points.reduce((total, point) => total + point, 0)
  if (sum >= DECIDED) return 'yes'
  return sum <= -DECIDED ? 'no' : 'close'
}

function bounded(points: number, most: number): number {
  return Math.max(-most, Math.min(most, points))
}

function shareOf(numbers: readonly number[], isMeant: (number: number) => boolean): number {
  return numbers.filter(isMeant).length / numbers.length
}

function perUnitOf(product: Product, others: readonly Product[]): PerUnit | null {
  for (const [attribute, per, unit] of PER_UNIT) {
    const own = perOf(product, attribute, per)
    const rates = others.flatMap((other) => perOf(other, attribute, per) ?? [])
    const isTelling = rates.length >= others.length * STATED_MIN && new Set(numbersOf(others, attribute)).size > 1
    if (own === null || !isTelling) continue
    return { attribute, unit, ownMinor: own, medianMinor: medianOf(rates.sort((a, b) => a - b)) }
  }
  return null
}

function perOf(product: Product, attribute: string, per: number): number | null {
  const value = numberOf(product, attribute)
  if (value === null || value <= 0 || product.price === null) return null
  return (product.price.amountMinor * per) / value
}

/** Not worse in any figure, rated no lower, and cheaper: the cheapest such product. */
function alternativeTo(product: Product, others: readonly Product[]): Product | null {
  const amount = product.price?.amountMinor ?? 0
  const found = others
    .filter(({ price }) => price !== null && price.amountMinor <= amount * (1 - ALTERNATIVE_CHEAPER))
    .filter((other) => isNoWorse(other, product))
    .sort((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
  return found[0] ?? null
}

function isNoWorse(other: Product, product: Product): boolean {
  if ((other.rating?.value ?? 0) < (product.rating?.value ?? 0)) return false
  if (other.availability === 'out_of_stock' && product.availability !== 'out_of_stock') return false
  if (kindOf(other) !== kindOf(product)) return false
  const figures = product.attributes.filter(({ name, value }) => typeof value === 'number' && betterOf(name) !== null)
  return figures.length >= FIGURES_MIN && product.attributes.every((attribute) => isMatched(attribute, other))
}

/** Whether the other has as much of it, where more or less is better; sizes and looks must be the same. */
function isMatched({ name, value }: Attribute, other: Product): boolean {
  const theirs = other.attributes.find((attribute) => attribute.name === name)?.value
  if (name === 'size' || name === 'fit') return theirs === value
  if (typeof value === 'boolean') return !value || theirs === true
  const better = betterOf(name)
  if (typeof value !== 'number' || better === null) return true
  return typeof theirs === 'number' && (better === 'higher' ? theirs >= value : theirs <= value)
}

function numbersOf(products: readonly Product[], field: string): number[] {
  return products.flatMap((product) => numberOf(product, field) ?? []).sort((a, b) => a - b)
}

/** The middle of sorted numbers; the lower one of two, so that it is always a number that occurs. */
function medianOf(sorted: readonly number[]): number {
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
