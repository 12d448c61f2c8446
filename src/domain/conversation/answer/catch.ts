/** "What's the catch?": where a product is weakest among those it was shown with, in numbers. */
import { attributeDifference, priceDifference, ratingDifference } from '../../compare/difference.ts'
import { betterOf, matters, mannerOf } from '../../compare/directions.ts'
import type { Product } from '../../../shared/product.ts'
import { agreeing, isPlural, pronoun } from '../../wording/agreement.ts'
import { featureOf, type Feature } from '../../wording/features.ts'
import { fact, findAttribute, comparableOf, nameOf, numberOf, peopleOf } from '../../wording/facts.ts'
import { formatDifference } from '../../wording/money.ts'
import { lowerLabel, numberWord } from '../../wording/names.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'
import { listed, plain, said, type Said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { distinct } from './follow-ups.ts'
import { askWhich, findNamed } from './references.ts'
import type { Reply, Turn } from './turn.ts'

const POINTS_MAX = 3
/** Fewer rated it than this, so that its rating says little. */
const FEW_RATINGS = 50
/** Share of the others that must have what it lacks. */
const MOST = 0.6
/** Differences below this share are no weakness. */
const NOTABLE = 0.08

interface Point {
  weight: number
  text: Said
}

export function answerCatch(turn: Turn): Reply {
  const [product] = findNamed(turn)
  if (product === undefined) return askWhich(turn)
  const rivals = rivalsOf(product, turn)
  const points = weakPoints(product, rivals).slice(0, POINTS_MAX)
  return {
    sentences: sentencesOf(product, rivals, points),
    products: namedCards([product], rankContext(turn.prepared.state, turn.constraints)),
    comparison: null,
    followUps: distinct([
      product.price === null ? undefined : 'Is it worth it?',
      turn.prepared.state.listed.length >= 2 ? 'Compare the first two' : undefined,
      'Tell me more about it',
    ]),
    relaxed: [],
    listed: null,
    focusId: product.id,
  }
}

function sentencesOf(product: Product, rivals: readonly Product[], points: readonly Point[]): Said[] {
  const name = nameOf(product)
  if (points.length === 0) {
    return rivals.length === 0
      ? [said`I have nothing to hold the ${name} against, and nothing in its listing speaks against it.`]
      : [
          said`No catch that I can see: in nothing that is stated ${agreeing(product, 'is')} the ${name} clearly behind the others here.`,
          plain('What no listing tells, such as how it holds up over the years, I cannot know.'),
        ]
  }
  const texts = points.map(({ text }) => text)
  const beside = rivals.length === 0 ? '' : ' beside the best of the others'
  return [said`The weak ${points.length === 1 ? 'point' : 'points'} of the ${name}${beside}: ${listed(texts)}.`]
}

/** The others of its kind in the list, else those that were read. */
function rivalsOf(product: Product, { prepared, fetched }: Turn): Product[] {
  const isRival = (other: Product) => other.id !== product.id && other.category === product.category
  const shown = prepared.state.listed.filter(isRival)
  if (shown.length > 0) return shown
  return fetched.results.flatMap(({ candidates }) => candidates.map((candidate) => candidate.product)).filter(isRival)
}

/** Weightiest first. */
function weakPoints(product: Product, rivals: readonly Product[]): Point[] {
  return [
    ...stockPoint(product),
    ...ratingPoints(product, rivals),
    ...figurePoints(product, rivals),
    ...pricePoint(product, rivals),
    ...featurePoints(product, rivals),
  ].sort((a, b) => b.weight - a.weight)
}

function stockPoint(product: Product): Point[] {
  return product.availability === 'out_of_stock'
    ? [
        {
          weight: 2,
          text: fact(
            product,
            'availability',
            `${pronoun(product).toLowerCase()} ${agreeing(product, 'is')} out of stock`,
          ),
        },
      ]
    : []
}

function ratingPoints(product: Product, rivals: readonly Product[]): Point[] {
  const { rating } = product
  const they = pronoun(product).toLowerCase()
  if (rating === null) {
    return rivals.some((rival) => rival.rating !== null)
      ? [{ weight: 0.7, text: plain(`nobody has rated ${isPlural(product) ? 'them' : 'it'} yet`) }]
      : []
  }
  const points: Point[] = []
  const best = extreme(rivals, 'rating', 'higher')
  const worse = best === null ? null : ratingDifference(product, best)
  if (best?.rating && worse?.favours === false) {
    const text = said`${they} ${fact(product, 'rating', `${agreeing(product, 'is')} rated ${formatRating(rating.value)}`)} against ${fact(best, 'rating', formatRating(best.rating.value))}`
    points.push({ weight: worse.size * 1.5, text })
  }
  if (rating.count > 0 && rating.count < FEW_RATINGS) {
    points.push({
      weight: 0.35,
      text: said`only ${fact(product, 'rating.count', peopleOf(rating.count))} rated ${isPlural(product) ? 'them' : 'it'}`,
    })
  }
  return points
}

function pricePoint(product: Product, rivals: readonly Product[]): Point[] {
  const cheapest = extreme(rivals, 'price', 'lower')
  const difference = cheapest === null ? null : priceDifference(product, cheapest)
  if (cheapest === null || difference?.favours !== false || product.price === null || cheapest.price === null) return []
  if (difference.size < NOTABLE) return []
  const delta = formatDifference(product.price.amountMinor - cheapest.price.amountMinor, product.price.currency)
  const claim = { text: `${delta} more`, receipts: difference.text.receipts }
  const verb = agreeing(product, 'costs')
  return [
    {
      weight: difference.size * 0.9,
      text: said`${pronoun(product).toLowerCase()} ${verb} ${claim} than the cheapest`,
    },
  ]
}

function figurePoints(product: Product, rivals: readonly Product[]): Point[] {
  return product.attributes.flatMap(({ name, value, unit }): Point[] => {
    const better = betterOf(name)
    const manner = mannerOf(name)
    if (better === null || manner === null || typeof value !== 'number' || !matters(product, name)) return []
    const best = extreme(rivals, name, better)
    const difference = best === null ? null : attributeDifference(product, best, name)
    const theirs = best === null ? null : numberOf(best, name)
    if (best === null || theirs === null || difference?.favours !== false || difference.size < NOTABLE) return []
    const words = better === 'higher' ? manner.less : manner.more
    const own = fact(product, name, formatValue(value, unit))
    const other = fact(best, name, formatValue(theirs, unit))
    const what = manner.verb === 'is' ? `${pronoun(product).toLowerCase()} ${agreeing(product, 'is')} ${words}` : words
    const text = said`${what} (${own} against ${other})`
    return [{ weight: difference.size * (isLast(product, rivals, name, better) ? 1 : 0.5), text }]
  })
}

function featurePoints(product: Product, rivals: readonly Product[]): Point[] {
  if (rivals.length < 2) return []
  return product.attributes.flatMap(({ name, label, value }): Point[] => {
    const having = rivals.filter((rival) => findAttribute(rival, name)?.value === true).length
    if (value !== false || having < rivals.length * MOST) return []
    const lack = lackOf(featureOf(name, label), product)
    if (lack === null) return []
    const many =
      having === rivals.length
        ? having === 2
          ? 'both others do'
          : 'all the others do'
        : `${numberWord(having)} of the others do`
    return [{ weight: 0.25 * (having / rivals.length), text: said`${fact(product, name, lack)}, though ${many}` }]
  })
}

function lackOf({ verb, text }: Feature, product: Product): string | null {
  const they = pronoun(product).toLowerCase()
  if (verb === 'does') return null
  if (verb === 'is') return `${they} ${agreeing(product, 'is')} not ${text}`
  return `${they} ${isPlural(product) ? 'do' : 'does'} not have ${lowerLabel(text)}`
}

function extreme(products: readonly Product[], field: string, better: 'higher' | 'lower'): Product | null {
  const known = products.filter((product) => comparableOf(product, field) !== null)
  const sign = better === 'higher' ? -1 : 1
  return known.toSorted((a, b) => sign * ((comparableOf(a, field) ?? 0) - (comparableOf(b, field) ?? 0)))[0] ?? null
}

function isLast(product: Product, rivals: readonly Product[], field: string, better: 'higher' | 'lower'): boolean {
  const own = comparableOf(product, field) ?? 0
  return rivals.every((rival) => {
    const value = comparableOf(rival, field)
    return value === null || (better === 'higher' ? value >= own : value <= own)
  })
}
