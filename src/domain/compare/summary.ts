/** A comparison in a few sentences: what it costs, which one to take, and when to take the other. */
import type { Product } from '../../shared/product.ts'
import { agreeing } from '../wording/agreement.ts'
import { nameOf, priceOf } from '../wording/facts.ts'
import { shortTitle } from '../wording/names.ts'
import { NOTHING_SAID, plain, said, type Said } from '../wording/said.ts'
import { adviseAmong, adviseBetween, leadClause } from './advice.ts'
import { priceDifference } from './difference.ts'
import { judge, type Preferences } from './verdict.ts'

export const NO_PREFERENCES: Preferences = { asked: new Set(), thrift: 1 }

/** The sentences of a comparison; always at least one. */
export function summarise(products: readonly Product[], preferences: Preferences = NO_PREFERENCES): Said[] {
  const [first, second] = products
  const judgement = judge(products, preferences)
  if (first === undefined || second === undefined || judgement === null) {
    return [plain('There is nothing to compare it with.')]
  }
  if (products.length === 2) {
    if (isSameName(first, second)) return [sameName(first, second)]
    return [priceSentence(first, second), ...adviseBetween(judgement, preferences)]
  }
  const gap = priceGap(products)
  const why = leadClause(judgement.choice, products, preferences)
  return [...(gap === null ? [] : [gap]), ...adviseAmong(judgement, why)]
}

/** Whether nothing that is said of them in a sentence could tell them apart. */
function isSameName(one: Product, other: Product): boolean {
  return shortTitle(one).toLowerCase() === shortTitle(other).toLowerCase()
}

/** "Both are called the Norvel Aero: one costs $20 less than the other." */
function sameName(one: Product, other: Product): Said {
  const difference = priceDifference(one, other)
  const price = priceOf(one)
  const costs =
    difference === null
      ? price === null
        ? NOTHING_SAID
        : said` and cost ${price}`
      : said`, and one is ${{ ...difference.text, text: difference.text.text.replace(/dearer$/, 'cheaper') }}`
  const advice = difference === null ? 'take either' : 'take the cheaper one'
  return said`Both are called ${nameOf(one)}${costs}. If the rows below tell you of no difference that matters, ${advice}.`
}

/** "The Tavion costs $120 less: $779 against $899." */
export function priceSentence(one: Product, other: Product): Said {
  const [cheaper, dearer] = byPrice(one, other)
  const low = priceOf(cheaper)
  const high = priceOf(dearer)
  if (low === null || high === null) {
    const known = [cheaper, dearer].find(({ price }) => price !== null)
    if (known === undefined) return said`Neither price is known, so I cannot say which costs less.`
    return said`Only the ${nameOf(known)} has a known price, ${priceOf(known) ?? ''}, so I cannot say which costs less.`
  }
  const difference = priceDifference(cheaper, dearer)
  if (difference !== null) {
    const less = { ...difference.text, text: difference.text.text.replace(/ (cheaper|dearer)$/, '') }
    return said`The ${nameOf(cheaper)} ${agreeing(cheaper, 'costs')} ${less} less than the ${nameOf(dearer)}: ${low} against ${high}.`
  }
  if (cheaper.price?.currency !== dearer.price?.currency) {
    return said`One is priced at ${low}, the other at ${high}; I do not convert between currencies.`
  }
  return said`Both cost the same: ${low}.`
}

function byPrice(one: Product, other: Product): [cheaper: Product, dearer: Product] {
  const isCheaper = (one.price?.amountMinor ?? Infinity) <= (other.price?.amountMinor ?? Infinity)
  return isCheaper ? [one, other] : [other, one]
}

/** "They run from $49 to $99, a difference of $50." */
function priceGap(products: readonly Product[]): Said | null {
  const priced = products
    .filter(({ price }) => price !== null && price.currency === products[0]?.price?.currency)
    .sort((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
  const low = priced[0]
  const high = priced.at(-1)
  if (low === undefined || high === undefined || priced.length < products.length) return null
  const difference = priceDifference(low, high)
  if (difference === null) return null
  const gap = { ...difference.text, text: difference.text.text.replace(/ cheaper$/, '') }
  return said`They run from ${priceOf(low) ?? ''} to ${priceOf(high) ?? ''}, a difference of ${gap}.`
}
