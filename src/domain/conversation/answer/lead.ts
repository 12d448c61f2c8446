/** How an answer with results begins: what was found, the pick, and why. */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Product, Reason } from '../../../shared/product.ts'
import { mannerOf } from '../../compare/directions.ts'
import { agreeing, pronoun } from '../../wording/agreement.ts'
import { hash } from '../../wording/choose.ts'
import { atCost, fact, findAttribute, nameOf, numberOf, priceOf, ratingOf } from '../../wording/facts.ts'
import { countWord, lowerLabel, numberWord } from '../../wording/names.ts'
import { formatValue } from '../../wording/quantity.ts'
import { listed, NOTHING_SAID, plain, said, type Said } from '../../wording/said.ts'
import { isSorted } from '../../search/rank.ts'
import type { QueryResult } from '../../search/types.ts'
import { enforce } from '../../search/enforce.ts'
import { isMeasurable } from '../../search/figures.ts'
import { matchedTerms, meetsWish } from '../../search/satisfies.ts'
import { describeRequest, quotedTerms } from './describe.ts'
import { closestOf, thoseLookedAt } from './looked-at.ts'
import { isRoom, reasonsFor } from './reasons.ts'
import { relativeLead } from './relative.ts'
import type { Turn } from './turn.ts'
import { undoLead } from './undo.ts'

/** Reasons that the pick's sentence holds. */
const REASONS_MAX = 3

/** The opening sentences. `shown` is not empty. */
export function leadOf(turn: Turn, result: QueryResult, shown: readonly Product[]): Said[] {
  const [pick, ...others] = shown
  if (pick === undefined) return []
  const [first = NOTHING_SAID, ...rest] = isSorted(turn.constraints)
    ? sortedLead(turn, result, pick, others)
    : [pickLead(turn, result, pick, shown)]
  const stock = pick.availability === 'out_of_stock' ? [outOfStock(pick)] : []
  return [...undoLead(turn), ...relativeLead(turn, shown), first, ...stock, ...rest]
}

function outOfStock(pick: Product): Said {
  return said`${pronoun(pick)} ${agreeing(pick, 'is')} ${fact(pick, 'availability', 'out of stock')} at the moment.`
}

function pickLead(turn: Turn, result: QueryResult, pick: Product, shown: readonly Product[]): Said {
  const { constraints, prepared } = turn
  const { total } = result
  const words = requestOf(turn, result)
  const request = thoseLookedAt(words, result)
  const why = becauseOf(pick, constraints, shown)
  const at = atCost(pick)
  const { intent } = prepared.understanding
  if (intent === 'more' || intent === 'others') {
    if (shown.length === 1) {
      return said`Here is one ${intent === 'more' ? 'more' : 'other'}: the ${nameOf(pick)}${at}${inBrackets(why)}.`
    }
    const these = `${numberWord(shown.length)} ${intent === 'more' ? 'more' : 'others'}`
    return said`Here are ${these}. Of these, ${preferring(pick)} the ${nameOf(pick)}${at}${why}.`
  }
  // Of several words each product found may hold but some.
  if (total > 1 && constraints.category === undefined && (constraints.terms ?? []).length > 1) {
    return said`Of the ${request.replace('products for', 'products that come closest to')}, ${preferring(pick)} the ${nameOf(pick)}${at}${why}.`
  }
  if (total === 1) {
    // What has only some of the words is shown beside the one that has them all.
    const one =
      shown.length > 1
        ? `${closestOf(result)} to ${words.replace(/^products for /, '')} is`
        : `I found just one among the ${request}:`
    return said`${one} the ${nameOf(pick)}${at}${inBrackets(why)}.`
  }
  const which = plain(mentioning(turn, result, pick))
  return said`Of ${countWord(total)} ${request}, ${preferring(pick)} the ${nameOf(pick)}${which}${at}${why}.`
}

/** What is true of all that were found: wishes and words that only lift are told of the pick. */
function requestOf({ constraints, vocabulary }: Turn, result: QueryResult): string {
  const { hard, soft } = enforce(constraints, vocabulary)
  const isKept = (wish: AttributeConstraint) =>
    isMeasurable(wish) && result.candidates.every(({ product }) => meetsWish(product, wish))
  const { terms, ...rest } = constraints
  return describeRequest(
    {
      ...rest,
      ...(terms !== undefined && !wordsOnlyLift(constraints, result) && { terms }),
      attributes: [...(hard.attributes ?? []), ...soft.filter(isKept)],
      colors: hard.colors,
    },
    vocabulary,
  )
}

/** Whether some of what was found lacks the words: where a category is named they put first what has them. */
function wordsOnlyLift({ category, terms = [] }: Constraints, { candidates, total }: QueryResult): boolean {
  if (category === undefined || terms.length === 0) return false
  const haveAll = candidates.every(({ product }) => matchedTerms(product, terms).length === terms.length)
  return !haveAll || candidates.length < total
}

/** ", which mentions “usb”": the words that only lift, where the pick has them. */
function mentioning({ constraints }: Turn, result: QueryResult, pick: Product): string {
  const held = wordsOnlyLift(constraints, result) ? matchedTerms(pick, constraints.terms ?? []) : []
  return held.length === 0 ? '' : `, which ${agreeing(pick, 'mentions')} ${quotedTerms(held)},`
}

/** ": a and b" as " (a and b)"; a lead without one stays. */
function inBrackets({ text, receipts }: Said): Said {
  return { text: text.replace(/^: (.*)$/, ' ($1)'), receipts }
}

/** The same product is always introduced in the same words. */
function preferring({ id }: Product): string {
  return ['I would take', 'my pick is', 'I would start with'][hash(id) % 3] ?? 'my pick is'
}

/** ": 16 GB of memory, $101 under your limit and rated 4.6 by 812 people"; empty when nothing speaks for it. */
export function becauseOf(product: Product, constraints: Constraints, shown: readonly Product[]): Said {
  const isOneColor = constraints.colors?.length === 1
  const told = new Set([
    'brand',
    'category',
    'title',
    isOneColor ? 'color' : '',
    ...(constraints.attributes ?? []).filter(isTold).map(({ name }) => name),
  ])
  const rest = shown.filter(({ id }) => id !== product.id)
  // What all of them share is no reason to take this one.
  const isShared = (name: string) => {
    const own = findAttribute(product, name)
    return rest.length > 0 && own !== null && rest.every((other) => findAttribute(other, name)?.value === own.value)
  }
  const reasons = reasonsFor(product, constraints, shown)
    .filter(({ field }) => !isShared(field))
    .filter(({ text, field }) => !told.has(field) && !text.startsWith('costs ') && !text.includes('within the price'))
  const claim = ({ text, field }: Reason) => fact(product, field, inProse(text))
  const met = reasons.filter(({ isMet }) => isMet !== false)
  // A limit was named to be kept: that it is tells little where anything else does.
  const others = met.filter((reason) => !isRoom(reason))
  const speaking = (others.length > 0 ? others : met).slice(0, REASONS_MAX).map(claim)
  const against = reasons.filter(({ isMet }) => isMet === false).map(claim)
  if (speaking.length === 0) return against.length === 0 ? NOTHING_SAID : said`: ${listed(against)}`
  return said`: ${listed(speaking)}${against.length === 0 ? NOTHING_SAID : said`, though ${listed(against)}`}`
}

/** The request itself says of all of them that they have it. */
function isTold({ op, value }: AttributeConstraint): boolean {
  return op === 'has' || op === 'not' || (op === 'eq' && typeof value !== 'number')
}

function inProse(text: string): string {
  return text
    .replace(/, as asked$/, '')
    .replace(/^(rated [\d.]+), .*$/, '$1')
    .replace(/^(cheapest of the .*) at .*$/, '$1')
    .replace(/^((?:cheapest|best rated|\w+est\b|most|fewest|least)\b.*) of the (?=\w+)/, 'the $1 of these ')
}

const PLAIN_SORTS: Readonly<Record<string, string>> = {
  price_asc: 'cheapest',
  price_desc: 'most expensive',
  rating: 'best rated',
  rating_desc: 'best rated',
  rating_asc: 'lowest rated',
  popularity: 'most popular',
}

function sortedLead(turn: Turn, result: QueryResult, pick: Product, others: readonly Product[]): Said[] {
  const { total } = result
  const { sort = '' } = turn.constraints
  const field = sort.startsWith('price') ? 'price' : sort.replace(/_(asc|desc)$/, '')
  const most = PLAIN_SORTS[sort] ?? superlativeOf(field, sort.endsWith('_desc'), turn)
  const request = thoseLookedAt(requestOf(turn, result), result)
  const measure = measureOf(pick, field)
  if (measure === null && numberOf(pick, field) === null && field !== 'popularity') {
    const lack = field === 'rating' ? 'has been rated yet' : `states its ${labelOf(field, turn)}`
    return [said`None of the ${request} ${lack}, so I cannot put them in that order.`]
  }
  const at = field === 'price' || pick.price === null ? NOTHING_SAID : said`,${atCost(pick)}`
  const how = measure === null ? at : said`: ${measure}${at}`
  const first =
    total === 1
      ? said`I found just one among the ${request}: the ${nameOf(pick)}${inBrackets(how)}.`
      : said`Of ${countWord(total)} ${request}, the ${most} is the ${nameOf(pick)}${how}.`
  return [first, ...nextLead(others[0], pick, field)]
}

/** "The next one is the Tavion at $479, $30 more." */
function nextLead(next: Product | undefined, pick: Product, field: string): Said[] {
  if (next === undefined) return []
  const measure = measureOf(next, field)
  if (measure === null) return []
  const isEqual = numberOf(next, field) !== null && numberOf(next, field) === numberOf(pick, field)
  const at = field === 'price' || next.price === null ? NOTHING_SAID : said`,${atCost(next)}`
  return [said`${isEqual ? 'Level with it is' : 'Next comes'} the ${nameOf(next)}: ${measure}${at}.`]
}

function measureOf(product: Product, field: string): Said | null {
  if (field === 'price') return priceOf(product)
  if (field === 'rating') return ratingOf(product)
  if (field === 'popularity') return ratingOf(product)
  const attribute = findAttribute(product, field)
  return attribute === null ? null : fact(product, field, formatValue(attribute.value, attribute.unit))
}

function superlativeOf(field: string, isMost: boolean, turn: Turn): string {
  const manner = mannerOf(field)
  if (manner === null) return `one with the ${isMost ? 'highest' : 'lowest'} ${labelOf(field, turn)}`
  const words = isMost ? manner.most : manner.least
  return manner.verb === 'is' ? words : `one with the ${words}`
}

function labelOf(field: string, { vocabulary }: Turn): string {
  return lowerLabel(vocabulary.attributes.find(({ name }) => name === field)?.label ?? field)
}
