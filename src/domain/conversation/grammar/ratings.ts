/** What a message says about ratings and how many there are. */
import type { Constraints } from '../../../shared/constraints.ts'
import {
  RATED_FILLER,
  RATED_WORDS,
  REVIEW_ADJECTIVES,
  REVIEW_WORDS,
  STAR_WORDS,
  VAGUE_PRAISE,
  VAGUE_RATING,
} from '../lexicon/ratings.ts'
import { joinsRange, rangeStart, readBound, type Bound } from './bounds.ts'
import { createPhraseSet, matchAll } from './phrases.ts'
import { baseAt, claim, isFree, record, skipWords, type Reading } from './reading.ts'

export type RatingWish = Pick<Constraints, 'minRating' | 'minRatingCount'>

/** No product is rated higher. */
export const RATING_MAX = 5
const PRAISE = createPhraseSet(VAGUE_PRAISE)

/** The least rating and the least number of ratings stated. Upper limits are understood and left aside. */
export function readRatings(reading: Reading): RatingWish {
  const wish: RatingWish = {}
  for (let i = 0; i < reading.tokens.length; i++) {
    const value = reading.tokens[i]?.value ?? null
    if (value === null || !isFree(reading, i)) continue
    const found = toQuantity(reading, i, value)
    if (found === null) continue
    const { bound, kind, span } = found
    if (bound.side === 'lte') claim(reading, bound.from, bound.to, kind)
    else {
      if (kind === 'minRating') wish.minRating = value
      else wish.minRatingCount = Math.round(value)
      record(reading, span.from, span.to, kind === 'minRating' ? 'rating' : 'ratingCount', value)
    }
    i = Math.max(i, span.to - 1)
  }
  if (wish.minRating === undefined) readPraise(reading, wish)
  return wish
}

interface RatingQuantity {
  kind: 'minRating' | 'minRatingCount'
  bound: Bound
  span: { from: number; to: number }
}

function toQuantity(reading: Reading, index: number, value: number): RatingQuantity | null {
  const upper = upperOfRange(reading, index)
  const end = upper === null ? index + 1 : upper + 1
  const bound = readBound(reading, index, end)
  // "4.3 stars or higher": the bound stands behind the noun.
  const noun = nounAfter(reading, Math.max(end, bound.to))
  const isStars = value <= RATING_MAX && STAR_WORDS.has(baseAt(reading, noun))
  const isReviews = !isStars && REVIEW_WORDS.has(baseAt(reading, noun))
  const isRated = value <= RATING_MAX && !isReviews && upper === null ? isRatedBefore(reading, bound.from) : false
  const isRatedRange = value <= RATING_MAX && upper !== null && isRatedBefore(reading, rangeStart(reading, index))
  if (!isStars && !isReviews && !isRated && !isRatedRange) return null
  const after = isStars || isReviews ? Math.min(noun + 1, reading.tokens.length) : bound.to
  const whole = bound.side === null ? readBound(reading, index, after) : { ...bound, to: Math.max(after, bound.to) }
  const ratedFrom = isRated || isRatedRange ? ratedStart(reading, whole.from) : whole.from
  const start = upper === null ? ratedFrom : Math.min(ratedFrom, rangeStart(reading, index))
  const side = upper === null ? whole.side : 'gte'
  const span = { from: start, to: STAR_WORDS.has(baseAt(reading, whole.to)) ? whole.to + 1 : whole.to }
  return { kind: isReviews ? 'minRatingCount' : 'minRating', bound: { ...span, side }, span }
}

/** What is counted, behind any adjectives: "verified customer reviews", and "customers" itself. */
function nounAfter(reading: Reading, at: number): number {
  const noun = skipWords(reading, at, REVIEW_ADJECTIVES)
  const isNoun = STAR_WORDS.has(baseAt(reading, noun)) || REVIEW_WORDS.has(baseAt(reading, noun))
  return !isNoun && noun > at && REVIEW_WORDS.has(baseAt(reading, noun - 1)) ? noun - 1 : noun
}

function upperOfRange(reading: Reading, index: number): number | null {
  const next = reading.tokens[index + 2]
  return next?.kind === 'number' && joinsRange(reading, index + 1, index + 2, index) ? index + 2 : null
}

function isRatedBefore(reading: Reading, from: number): boolean {
  return RATED_WORDS.has(baseAt(reading, ratedStart(reading, from)))
}

/** The "rated" that a number belongs to, or `from` when there is none. */
function ratedStart(reading: Reading, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = baseAt(reading, at)
    if (RATED_WORDS.has(word) && isFree(reading, at)) return at
    if (!RATED_FILLER.has(word)) return from
  }
  return from
}

function readPraise(reading: Reading, wish: RatingWish): void {
  for (const { from, to } of matchAll(reading.tokens, PRAISE)) {
    if (!isFree(reading, from, to)) continue
    wish.minRating = VAGUE_RATING
    record(reading, from, to, 'rating', VAGUE_RATING)
  }
}
