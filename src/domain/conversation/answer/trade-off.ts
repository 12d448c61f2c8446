/** The pick against what comes after it, in numbers: what the runner-up gives and what it takes. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { matters } from '../../compare/directions.ts'
import { differencesOf, predicate, type Difference } from '../../compare/difference.ts'
import { agreeing, isPlural } from '../../wording/agreement.ts'
import { fact, nameOf, peopleOf } from '../../wording/facts.ts'
import { said, type Said } from '../../wording/said.ts'

/** Differences on one side of the scale that a sentence holds. */
const SIDE_MAX = 2
/** Smaller differences of attributes, as a share of the larger value, decide nothing. */
const NOTABLE = 0.1
const NOTABLE_WHERE_ASKED = 0.05
/** This many times fewer ratings make a rating less sure. */
const FEWER_RATINGS = 4

interface Weighed {
  product: Product
  gains: Difference[]
  losses: Difference[]
}

/** "The Kestrix is $120 cheaper, but rated 0.3 lower and 200 g heavier."; null when no product differs in numbers. */
export function tradeOff(pick: Product, others: readonly Product[], constraints: Constraints): Said | null {
  const weighed = others.map((product) => weigh(product, pick, constraints))
  const best =
    weighed.find(isTrade) ??
    weighed.find(({ gains, losses }) => gains.length > 0 || (losses.length > 0 && !losses.some(isOtherClass)))
  return best === undefined ? null : sentence(best, pick)
}

/** Something for something, the price among it: that is a choice worth telling. */
function isTrade({ gains, losses }: Weighed): boolean {
  return gains.length > 0 && losses.length > 0 && [...gains, ...losses].some(({ field }) => field === 'price')
}

/** What costs twice as much and gives nothing for it is no alternative. */
function isOtherClass({ field, size }: Difference): boolean {
  return field === 'price' && size > 0.5
}

function weigh(product: Product, pick: Product, constraints: Constraints): Weighed {
  const asked = new Set((constraints.attributes ?? []).map(({ name }) => name))
  const telling = differencesOf(product, pick)
    .filter(
      ({ field, size }) =>
        field === 'price' || field === 'rating' || size >= (asked.has(field) ? NOTABLE_WHERE_ASKED : NOTABLE),
    )
    .filter(({ field }) => asked.has(field) || matters(product, field))
    .sort((a, b) => importance(b, asked) - importance(a, asked))
  return {
    product,
    gains: telling.filter(({ favours }) => favours === true).slice(0, SIDE_MAX),
    losses: telling.filter(({ favours }) => favours === false).slice(0, SIDE_MAX),
  }
}

function importance({ field, size }: Difference, asked: ReadonlySet<string>): number {
  if (field === 'price') return 3
  if (asked.has(field)) return 2 + size
  return field === 'rating' ? 1.5 : size
}

function sentence({ product, gains, losses }: Weighed, pick: Product): Said {
  const name = nameOf(product)
  const isMany = isPlural(product)
  if (gains.length > 0 && losses.length > 0) {
    return said`The ${name} ${predicate(gains, isMany)}, but ${predicate(losses, isMany)}.`
  }
  const they = isMany ? 'they' : 'it'
  if (losses.length > 0) {
    return said`Next ${agreeing(product, 'comes')} the ${name}: ${they} ${predicate(losses, isMany)}.`
  }
  const doubt = fewerRatings(product, pick)
  if (doubt !== null) return said`The ${name} ${predicate(gains, isMany)}, but ${doubt}.`
  return said`The ${name} ${predicate(gains, isMany)}, so look at ${isMany ? 'them' : 'it'} too.`
}

/** "only 12 people have rated it"; null when it is about as well known. */
function fewerRatings({ rating, ...product }: Product, pick: Product): Said | null {
  if (pick.rating === null) return null
  const them = isPlural(product) ? 'them' : 'it'
  if (rating === null) return said`nobody has rated ${them} yet`
  const other = pick.rating.count
  if (rating.count === 0 || rating.count * FEWER_RATINGS > other) return null
  const verb = rating.count === 1 ? 'has' : 'have'
  return fact({ ...product, rating }, 'rating.count', `only ${peopleOf(rating.count)} ${verb} rated ${them}`)
}
