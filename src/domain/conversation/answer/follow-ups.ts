/** Messages that lead somewhere when they are sent back: offered only where the data have an answer to them. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { matters } from '../../compare/directions.ts'
import { minorDigits } from '../../catalog/money.ts'
import { numberOf } from '../../wording/facts.ts'
import { formatMoney } from '../../wording/money.ts'
import { isSorted } from '../../search/rank.ts'
import type { Question } from './question.ts'

const FOLLOW_UPS_MAX = 4
/** Where in the found prices a lower limit is put: it must leave a choice. */
const BUDGET_QUANTILE = 0.4
const BUDGET_LEAVES = 2

/** Questions about the whole list, by the attribute they sort by. */
const SUPERLATIVES: readonly (readonly [field: string, text: string])[] = [
  ['weight', 'Which is the lightest?'],
  ['batteryLife', 'Which has the longest battery life?'],
  ['noiseLevel', 'Which is the quietest?'],
  ['capacity', 'Which has the largest capacity?'],
]

export interface ListOffer {
  shown: readonly Product[]
  /** Everything that was found, shown or not. */
  found: readonly Product[]
  /** How many satisfy the request. */
  total: number
  constraints: Constraints
  question: Question | null
}

/** Up to four messages for a list of results. */
export function listFollowUps({ shown, found, total, constraints, question }: ListOffer): string[] {
  const [first] = shown
  if (first === undefined) return []
  const offers = [
    question?.answers[0],
    budgetOf(found, constraints),
    shown.length >= 2 ? 'Compare the first two' : undefined,
    shown.length >= 2 ? superlative(shown, constraints) : undefined,
    first.price === null ? 'Tell me more about the first one' : 'Is the first one worth it?',
    total > shown.length ? 'Show me more' : undefined,
    'Tell me more about the first one',
  ]
  return distinct(offers)
}

/** The offers that there are, without repeats, at most four. */
export function distinct(offers: readonly (string | null | undefined)[]): string[] {
  return [...new Set(offers.filter((offer) => offer !== undefined && offer !== null))].slice(0, FOLLOW_UPS_MAX)
}

/** "Only under $100": a round limit below what was found that still leaves a choice. */
function budgetOf(found: readonly Product[], { priceMax, sort }: Constraints): string | undefined {
  const currency = found[0]?.price?.currency
  if (currency === undefined || sort?.startsWith('price')) return undefined
  const prices = found
    .flatMap(({ price }) => (price?.currency === currency ? [price.amountMinor] : []))
    .sort((a, b) => a - b)
  const middle = prices[Math.floor(prices.length * BUDGET_QUANTILE)]
  if (middle === undefined) return undefined
  const limit = roundUp(middle, 10 ** minorDigits(currency))
  const leaves = prices.filter((price) => price <= limit).length
  const cuts = prices.length - leaves
  if (leaves < BUDGET_LEAVES || cuts === 0 || (priceMax !== undefined && limit >= priceMax)) return undefined
  return `Only under ${formatMoney(limit, currency)}`
}

/** Up to the next amount that people name: 25, 60, 150, 800, 1,500. `unit` is one in minor units. */
function roundUp(amountMinor: number, unit: number): number {
  const amount = amountMinor / unit
  const step = amount <= 50 ? 5 : amount <= 100 ? 10 : amount <= 500 ? 50 : amount <= 2000 ? 100 : 500
  return Math.ceil(amount / step) * step * unit
}

function superlative(shown: readonly Product[], constraints: Constraints): string | undefined {
  const isOneKind = shown.every(({ category }) => category === constraints.category)
  if (isSorted(constraints) || !isOneKind) return undefined
  const found = SUPERLATIVES.find(([field]) => {
    const values = shown.map((product) => numberOf(product, field))
    const known = values.filter((value) => value !== null)
    if (!shown.some((product) => matters(product, field))) return false
    return known.length >= 2 && new Set(known).size > 1
  })
  return found?.[1]
}
