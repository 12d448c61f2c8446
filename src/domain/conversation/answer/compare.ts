/** Answers to "compare …": the table and what it comes to; and to its narrower kinds: how much dearer, which is lighter, the sum. */
import { compareProducts } from '../../compare/compare.ts'
import {
  attributeDifference,
  differencesOf,
  predicate,
  priceDifference,
  ratingDifference,
  type Difference,
} from '../../compare/difference.ts'
import { COMPARE_MAX } from '../../../shared/limits.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import { isPlural } from '../../wording/agreement.ts'
import { atCost, fact, findAttribute, nameOf, priceOf } from '../../wording/facts.ts'
import { formatValue } from '../../wording/quantity.ts'
import { inSeries, listed, NOTHING_SAID, plain, said, type Said } from '../../wording/said.ts'
import { answerAsked } from './asked.ts'
import { sumSentence } from './asked-price.ts'
import { namedCards, rankContext } from './cards.ts'
import { inUnit } from './convert.ts'
import { extremeReply, measureOf } from './extreme.ts'
import { distinct } from './follow-ups.ts'
import { askWhich, findNamed, unknownNames } from './references.ts'
import { aside, type Reply, type Turn } from './turn.ts'
import { preferencesOf } from './verdict.ts'

const COMPARE_MIN = 2
const DIFFERENCES_MAX = 4

/** The reply with a comparison of two to five products; asks when fewer are meant. */
export function answerCompare(turn: Turn): Reply {
  const { prepared, constraints } = turn
  const products = findNamed(turn).slice(0, COMPARE_MAX)
  if (products.length < COMPARE_MIN) return askForTwo(turn, products)
  const cards = namedCards(products, rankContext(prepared.state, constraints))
  const narrow = narrowAnswer(turn, products, cards)
  if (narrow !== null) return narrow
  const { comparison, sentences } = compareProducts(cards, preferencesOf(turn))
  const { askedAbout } = prepared.understanding
  const asked = askedAbout === null ? null : answerAsked(products, askedAbout, turn)
  return {
    sentences: asked ?? sentences,
    products: cards,
    comparison,
    followUps: distinct([
      'Which one would you take?',
      askedAbout === null && products.length === 2 ? 'How much do I save with the cheaper one?' : undefined,
      'What is the catch with the first one?',
      'Show me more',
    ]),
    relaxed: [],
    listed: null,
    focusId: null,
  }
}

/** Which of them is lighter, what they cost together, how they differ; null for a whole comparison. */
function narrowAnswer(turn: Turn, products: readonly Product[], cards: ProductCard[]): Reply | null {
  switch (turn.prepared.understanding.talk) {
    case 'extreme':
      return extremeReply(turn, products, cards)
    case 'sum': {
      const field = turn.prepared.understanding.askedAbout?.attribute ?? 'price'
      if (field !== 'price') return aside(cards, sumOfField(products, field))
      const sum = sumSentence(products)
      const unknown = said`I cannot add them up: not all of their prices are known in one currency.`
      const each = listed(
        products.map((product) => said`${priceOf(product) ?? 'an unknown price'} for the ${nameOf(product)}`),
      )
      return aside(cards, [sum ?? unknown, said`That is ${each}.`])
    }
    case 'difference': {
      const [one, other] = products
      if (one === undefined || other === undefined || products.length > 2) return null
      return aside(cards, differenceSentences(turn, one, other))
    }
    default:
      return null
  }
}

/** "Together that is 2.3 kg: 1.2 kg for the Norvel and …", of what is measured in one unit. */
function sumOfField(products: readonly Product[], field: string): Said[] {
  const own = products.flatMap((product) => findAttribute(product, field) ?? [])
  const unit = own[0]?.unit ?? null
  const total = own.reduce((sum, { value }) => sum + (typeof value === 'number' ? value : Number.NaN), 0)
  const each = listed(
    products.map((product) => said`${measureOf(product, field) ?? 'not stated'} for the ${nameOf(product)}`),
  )
  const canAdd = own.length === products.length && own.every((one) => one.unit === unit) && Number.isFinite(total)
  if (!canAdd) return [said`I cannot add that up, since not all of them state it. That is ${each}.`]
  const receipts = products.flatMap(
    (product, i) => fact(product, field, formatValue(Number(own[i]?.value), unit)).receipts,
  )
  return [{ text: `Together that is ${formatValue(total, unit)}:`, receipts }, said`${each}.`]
}

function differenceSentences(turn: Turn, one: Product, other: Product): Said[] {
  const { askedAbout } = turn.prepared.understanding
  const field = askedAbout?.attribute ?? null
  const difference = field === null ? null : differenceIn(one, other, field)
  if (difference !== null) {
    return [
      said`The ${nameOf(one)} ${predicate([difference], isPlural(one))} than the ${nameOf(other)}${inAsked(one, other, field, askedAbout?.unit)}: ${measures(one, other, field ?? '')}.`,
    ]
  }
  if (askedAbout !== null && field !== null) return answerAsked([one, other], askedAbout, turn)
  const all = differencesOf(one, other).slice(0, DIFFERENCES_MAX)
  if (all.length === 0) {
    return [said`In nothing that both state in numbers do the ${nameOf(one)} and the ${nameOf(other)} differ.`]
  }
  return [said`Against the ${nameOf(other)} the ${nameOf(one)} ${predicate(all, isPlural(one))}.`]
}

/** ", about 1.7 lb" where the difference was asked for in a unit of its own. */
function inAsked(one: Product, other: Product, field: string | null, unit: string | undefined): Said {
  const own = field === null ? null : findAttribute(one, field)
  const theirs = field === null ? null : findAttribute(other, field)
  if (unit === undefined || typeof own?.value !== 'number' || typeof theirs?.value !== 'number') return NOTHING_SAID
  const converted = inUnit(one, { ...own, value: Math.abs(own.value - theirs.value) }, unit)
  return converted === null ? NOTHING_SAID : said`, ${converted}`
}

function differenceIn(one: Product, other: Product, field: string): Difference | null {
  if (field === 'price') return priceDifference(one, other)
  return field === 'rating' ? ratingDifference(one, other) : attributeDifference(one, other, field)
}

/** "1.2 kg against 1.5 kg". */
function measures(one: Product, other: Product, field: string): Said {
  return said`${measureOf(one, field) ?? 'not stated'} against ${measureOf(other, field) ?? 'not stated'}`
}

function askForTwo(turn: Turn, products: readonly Product[]): Reply {
  const [only] = products
  if (only === undefined) return askWhich(turn)
  const isOfOne = turn.prepared.understanding.talk === 'extreme'
  const alone = said`There is just one on the list: the ${nameOf(only)}${atCost(only)}.`
  if (isOfOne) return aside(namedCards([only], rankContext(turn.prepared.state, turn.constraints)), [alone], only.id)
  const missing = unknownNames(turn).map((name) => `“${name}”`)
  const why = missing.length === 0 ? '' : `, but not ${inSeries(missing, 'or')}`
  return {
    sentences: [
      said`To compare I need two products: I found the ${nameOf(only)}${why}.`,
      plain('Which one should I put beside it?'),
    ],
    products: namedCards([only], rankContext(turn.prepared.state, turn.constraints)),
    comparison: null,
    followUps: distinct([
      turn.prepared.state.listed.length >= COMPARE_MIN ? 'Compare the first two' : undefined,
      'Tell me more about it',
    ]),
    relaxed: [],
    listed: null,
    focusId: only.id,
  }
}
