/** Answers to "compare …": the table and what it comes to; and to its narrower kinds: how much dearer, which is lighter, the sum. */
import { compareProducts } from '../../compare/compare.ts'
import {
  attributeDifference,
  differencesOf,
  ordered,
  predicate,
  priceDifference,
  ratingDifference,
} from '../../compare/difference.ts'
import { betterOf, mannerOf } from '../../compare/directions.ts'
import { COMPARE_MAX } from '../../../shared/limits.ts'
import type { Product, ProductCard } from '../../../shared/product.ts'
import { agreeing, isPlural } from '../../wording/agreement.ts'
import { fact, findAttribute, nameOf, numberOf, priceOf, ratingOf } from '../../wording/facts.ts'
import { lowerLabel } from '../../wording/names.ts'
import { formatValue } from '../../wording/quantity.ts'
import { inSeries, listed, plain, said, type Said } from '../../wording/said.ts'
import { answerAsked } from './asked.ts'
import { sumSentence } from './asked-price.ts'
import { namedCards, rankContext } from './cards.ts'
import { distinct } from './follow-ups.ts'
import { askWhich, findNamed, unknownNames } from './references.ts'
import type { Reply, Turn } from './turn.ts'
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

/** An answer beside the list, which stays as it was. */
function aside(products: ProductCard[], sentences: Said[], focusId: string | null = null): Reply {
  return {
    sentences,
    products,
    comparison: null,
    followUps: distinct(['Which one would you take?', 'Compare them', 'Tell me more about the first one']),
    relaxed: [],
    listed: null,
    focusId,
  }
}

function differenceSentences(turn: Turn, one: Product, other: Product): Said[] {
  const { askedAbout } = turn.prepared.understanding
  const field = askedAbout?.attribute ?? null
  const difference = field === null ? null : differenceIn(one, other, field)
  if (difference !== null) {
    return [
      said`The ${nameOf(one)} ${predicate([difference], isPlural(one))} than the ${nameOf(other)}: ${measures(one, other, field ?? '')}.`,
    ]
  }
  if (askedAbout !== null && field !== null) return answerAsked([one, other], askedAbout, turn)
  const all = differencesOf(one, other).slice(0, DIFFERENCES_MAX)
  if (all.length === 0) {
    return [said`In nothing that both state in numbers do the ${nameOf(one)} and the ${nameOf(other)} differ.`]
  }
  return [said`Against the ${nameOf(other)} the ${nameOf(one)} ${predicate(all, isPlural(one))}.`]
}

function differenceIn(one: Product, other: Product, field: string) {
  if (field === 'price') return priceDifference(one, other)
  return field === 'rating' ? ratingDifference(one, other) : attributeDifference(one, other, field)
}

/** "1.2 kg against 1.5 kg". */
function measures(one: Product, other: Product, field: string): Said {
  return said`${measureOf(one, field) ?? 'not stated'} against ${measureOf(other, field) ?? 'not stated'}`
}

function measureOf(product: Product, field: string): Said | null {
  if (field === 'price') return priceOf(product)
  if (field === 'rating') return ratingOf(product)
  const attribute = findAttribute(product, field)
  return attribute === null ? null : fact(product, field, formatValue(attribute.value, attribute.unit))
}

/** The one that is asked for first, then the rest in that order. */
function extremeReply(turn: Turn, products: readonly Product[], cards: readonly ProductCard[]): Reply | null {
  const field = extremeField(turn)
  if (field === null) return null
  const isMost = wantsMost(turn, field)
  const known = ordered(products, field)
  const sorted = isMost ? known.toReversed() : known
  const [first, second] = sorted
  if (first === undefined) return aside([...cards], answerAsked(products, { attribute: field, text: field }, turn))
  const byId = new Map(cards.map((card) => [card.id, card]))
  const order = [
    ...sorted.map(({ product }) => product),
    ...products.filter((product) => numberOf(product, field) === null),
  ]
  const inOrder = order.flatMap((product) => byId.get(product.id) ?? []).map((card, i) => ({ ...card, rank: i + 1 }))
  const unstated = products.filter((product) => numberOf(product, field) === null)
  const missing = unstated.length === 0 ? [] : [said`For the ${listed(unstated.map(nameOf))} it is not stated.`]
  if (second === undefined) {
    return aside(
      inOrder,
      [said`Only the ${nameOf(first.product)} states it: ${measureOf(first.product, field) ?? ''}.`],
      first.product.id,
    )
  }
  const words = extremeWords(field, isMost, sorted.length, first.product)
  const rest = listed(
    sorted.slice(1).map(({ product }) => said`${measureOf(product, field) ?? ''} for the ${nameOf(product)}`),
  )
  const sentence =
    first.value === second.value && sorted.length === 2
      ? said`They are level: ${measureOf(first.product, field) ?? ''} both.`
      : said`The ${nameOf(first.product)} ${words}: ${measureOf(first.product, field) ?? ''}, against ${rest}.`
  return aside(inOrder, [sentence, ...missing], first.product.id)
}

function extremeField({ prepared, vocabulary }: Turn): string | null {
  const { relative, askedAbout, stated } = prepared.understanding
  const sorted = stated.sort?.replace(/_(asc|desc)$/, '')
  const field = relative[0]?.field ?? askedAbout?.attribute ?? sorted ?? null
  if (field === 'price' || field === 'rating') return field
  return vocabulary.attributes.some(({ name, type }) => name === field && type === 'number') ? field : null
}

/** Whether the most of it is asked for: as said, else the better way. */
function wantsMost({ prepared }: Turn, field: string): boolean {
  const { relative, askedAbout, stated } = prepared.understanding
  const [wish] = relative
  if (wish !== undefined) return wish.direction === 'more'
  if (stated.sort !== undefined && /_(asc|desc)$/.test(stated.sort)) return stated.sort.endsWith('_desc')
  const text = askedAbout?.text.toLowerCase() ?? ''
  if (field === 'price') return /dear|expensive|pricier|most|higher/.test(text)
  const manner = mannerOf(field)
  const isSaid = (words: string | undefined) =>
    words !== undefined && words.split(' ').some((word) => word.length > 3 && text.includes(word))
  if (isSaid(manner?.least) || isSaid(manner?.less) || /less|least|lower|lowest|fewer/.test(text)) return false
  if (isSaid(manner?.most) || isSaid(manner?.more)) return true
  return betterOf(field) !== 'lower'
}

/** "is lighter", "has the longest battery life". */
function extremeWords(field: string, isMost: boolean, count: number, product: Product): string {
  const isPair = count === 2
  if (field === 'price') {
    return agreeing(product, `is the ${isMost ? (isPair ? 'dearer' : 'dearest') : isPair ? 'cheaper' : 'cheapest'}`)
  }
  if (field === 'rating') return agreeing(product, `is rated ${isMost ? (isPair ? 'better' : 'best') : 'lower'}`)
  const manner = mannerOf(field)
  if (manner === null) {
    const label = lowerLabel(findAttribute(product, field)?.label ?? field)
    return agreeing(product, `has the ${isMost ? 'higher' : 'lower'} ${label}`)
  }
  const words = isPair ? (isMost ? manner.more : manner.less) : `the ${isMost ? manner.most : manner.least}`
  if (manner.verb === 'is') return agreeing(product, `is ${words}`)
  return agreeing(product, `has ${isPair && !/^(more|less|fewer) /.test(words) ? `the ${words}` : words}`)
}

function askForTwo(turn: Turn, products: readonly Product[]): Reply {
  const [only] = products
  if (only === undefined) return askWhich(turn)
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
