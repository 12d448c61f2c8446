/** What a message says about the price. */
import type { Constraints } from '../../../shared/constraints.ts'
import { minorDigits } from '../../catalog/money.ts'
import { COUNTED, unitOf } from '../lexicon/units.ts'
import { CEILING_WORDS, NOT_MONEY_BEFORE, PRICE_WORDS } from '../lexicon/prices.ts'
import { RATED_WORDS } from '../lexicon/ratings.ts'
import { amountAt, amountFrom, type Amount } from './amounts.ts'
import { RATING_MAX } from './ratings.ts'
import { joinsRange, rangeStart, readBound } from './bounds.ts'
import { baseAt, isFree, record, textOf, type Reading } from './reading.ts'

export type PriceWish = Pick<Constraints, 'priceMin' | 'priceMax' | 'currency'>

/** How far from "around 80" a price may be. */
const AROUND_SHARE = 0.2
/** A bare number beyond this is a model or a year, not a price that anybody names without a currency. */
const BARE_AMOUNT_MAX = 1_000_000

/** The price limits stated, in minor units of the currency written, else of `catalogCurrency`. */
export function readPrice(reading: Reading, catalogCurrency: string | null): PriceWish {
  const wish: { min?: number; max?: number; currency: string | null } = { currency: null }
  for (let i = 0; i < reading.tokens.length; i++) {
    const amount = amountAt(reading, i)
    if (amount === null) continue
    const found = readRange(reading, amount) ?? readSingle(reading, amount)
    if (found === null) continue
    if (found.min !== undefined) wish.min = found.min
    if (found.max !== undefined) wish.max = found.max
    wish.currency = found.currency ?? wish.currency
    record(reading, found.from, found.to, 'price', found.max ?? found.min ?? null)
    i = found.to - 1
  }
  if (wish.min === undefined && wish.max === undefined) return {}
  const currency = toCurrency(wish.currency, catalogCurrency)
  const unit = 10 ** minorDigits(currency ?? 'USD')
  return {
    ...(wish.min === undefined ? {} : { priceMin: Math.round(wish.min * unit) }),
    ...(wish.max === undefined ? {} : { priceMax: Math.round(wish.max * unit) }),
    ...(currency === null ? {} : { currency }),
  }
}

interface Found {
  min?: number
  max?: number
  currency: string | null
  from: number
  to: number
}

function readRange(reading: Reading, first: Amount): Found | null {
  if (!joinsRange(reading, first.to, first.to + 1, first.from)) return null
  const second = amountFrom(reading, first.to + 1)
  if (second === null) return null
  const currency = first.currency ?? second.currency
  const from = rangeStart(reading, first.from)
  if (currency === null && !isPlainPrice(reading, from, second, from < first.from)) return null
  const scaled = first.value * scaleOf(reading, second)
  const low = first.value < SHORT_FOR_BELOW && scaled <= second.value ? scaled : first.value
  const [min, max] = low <= second.value ? [low, second.value] : [second.value, low]
  return { min, max, currency, from, to: second.to }
}

/** A first number below this may leave its scale to the second: "1-2k", "two to three hundred". */
const SHORT_FOR_BELOW = 100

function scaleOf(reading: Reading, { from, to }: Amount): number {
  const text = textOf(reading, from, to).toLowerCase()
  if (/\dk\b|thousand|grand/.test(text)) return 1000
  return text.includes('hundred') ? 100 : 1
}

function readSingle(reading: Reading, amount: Amount): Found | null {
  const bound = readBound(reading, amount.from, amount.to)
  const isApproximate = baseAt(reading, bound.to - 1) === 'ish'
  const isBounded = bound.side !== null && (bound.from < amount.from || amount.currency !== null || isApproximate)
  if (
    amount.currency === null &&
    !isPlainPrice(reading, bound.from, amount, isBounded || (bound.side === 'lte' && isTops(reading, bound.to)))
  ) {
    return null
  }
  const { value, currency } = amount
  const span = { currency, from: bound.from, to: bound.to }
  switch (bound.side ?? defaultSide(reading, amount)) {
    case 'lte':
      return { max: value, ...span }
    case 'gte':
      return { min: value, ...span }
    case 'around':
      return { min: value * (1 - AROUND_SHARE), max: value * (1 + AROUND_SHARE), ...span }
  }
}

/** Whether a number without a currency is a price: bounded or after a price word, and no count or measure. */
function isPlainPrice(reading: Reading, from: number, { value, to }: Amount, isBounded: boolean): boolean {
  if (value > BARE_AMOUNT_MAX) return false
  const after = baseAt(reading, to)
  if (unitOf(after) !== null || COUNTED.has(after) || after === '%') return false
  const before = freeWordsBefore(reading, from)
  // Nothing is rated 50: "the best rated under 50" names a price.
  const measures = (word: string) => NOT_MONEY_BEFORE.has(word) && !(value > RATING_MAX && RATED_WORDS.has(word))
  if (before.some(measures)) return false
  return isBounded || before.some((word) => PRICE_WORDS.has(word)) || PRICE_WORDS.has(after)
}

/** Up to three words right before, as far as nothing else has claimed them and no sign ends a part of the sentence. */
function freeWordsBefore(reading: Reading, from: number): string[] {
  const words: string[] = []
  for (let at = from - 1; at >= Math.max(0, from - 3) && isFree(reading, at); at--) {
    if (/^[,;.!?]$/.test(baseAt(reading, at))) break
    words.push(baseAt(reading, at))
  }
  return words
}

/** "200 max" and "200 or less" need no currency. */
function isTops(reading: Reading, to: number): boolean {
  return CEILING_WORDS.has(baseAt(reading, to - 1)) || baseAt(reading, to - 2) === 'or'
}

/** "I have $500" is a ceiling; "a $500 laptop" costs about that. */
function defaultSide(reading: Reading, { from, to }: Amount): 'lte' | 'gte' | 'around' {
  if (baseAt(reading, from - 1) === 'from') return 'gte'
  const words = [baseAt(reading, from - 1), baseAt(reading, from - 2), baseAt(reading, to), baseAt(reading, to + 1)]
  return words.some((word) => CEILING_WORDS.has(word)) ? 'lte' : 'around'
}

/** "$" is the catalogue's own dollar where it has one. */
function toCurrency(written: string | null, catalog: string | null): string | null {
  if (written === null) return catalog
  return written === 'USD' && catalog !== null && DOLLARS.has(catalog) ? catalog : written
}

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'])
