/** Answers about what a product costs: its price, its list price, and what two of them differ by. */
import type { Receipt } from '../../../shared/chat.ts'
import type { Product } from '../../../shared/product.ts'
import type { Asked } from '../types.ts'
import { priceDifference } from '../../compare/difference.ts'
import { priceSentence } from '../../compare/summary.ts'
import { agreeing, isPlural } from '../../wording/agreement.ts'
import { costOf, fact, nameOf, priceOf, savingOf } from '../../wording/facts.ts'
import { numberWord } from '../../wording/names.ts'
import { formatDifference, formatMoney } from '../../wording/money.ts'
import { capitalised, NOTHING_SAID, said, type Said } from '../../wording/said.ts'

const REDUCTION =
  /\b(reduc\w*|sale|discount\w*|off|sav\w+|list price|regular\w*|original\w*|deal|used to|before|rrp|msrp)\b/i

/** Whether a question about a price is about what it was before. */
export function asksForReduction(text: string): boolean {
  return REDUCTION.test(text)
}

/** "It costs $80."; of several of them what one costs, and all. */
export function answerPrice(product: Product, { text = '', times = 1 }: Partial<Asked> = {}): Said {
  const price = priceOf(product)
  if (price !== null && product.price !== null && times > 1) {
    const total = formatMoney(product.price.amountMinor * times, product.price.currency)
    return said`${capitalised(said`${numberWord(times)}`)} of the ${nameOf(product)} come to ${fact(product, 'price', total)}, at ${price} each.`
  }
  if (price === null) return said`The price of the ${nameOf(product)} is not known here.`
  const before = COMPARED.test(text) ? ' What it was before is not known here.' : ''
  return said`The ${nameOf(product)} ${agreeing(product, 'costs')} ${costOf(product) ?? price}${listClause(product)}.${before}`
}

/** "was it cheaper?", "has it gone up?": asked of one product alone it is compared with itself. */
const COMPARED = /cheaper|dearer|lower|higher|less|more/i

/** "Yes: it is $50 (25%) below its list price of $199."; without a list price nothing is claimed. */
export function answerReduction(product: Product): Said {
  const { price } = product
  const saved = savingOf(product)
  const current = costOf(product)
  const verb = agreeing(product, 'costs')
  if (price === null || current === null) return answerPrice(product)
  if (saved === null || price.listAmountMinor === null) {
    return said`The ${nameOf(product)} ${verb} ${current}. No list price is known for it, so I cannot claim a reduction.`
  }
  const percent = Math.round((saved / price.listAmountMinor) * 100)
  const list = formatMoney(price.listAmountMinor, price.currency)
  const claim = fact(
    product,
    'price.list',
    `${formatDifference(saved, price.currency)} (${percent}%) less than its list price of ${list}`,
  )
  return said`Yes: the ${nameOf(product)} ${verb} ${current}, ${claim}.`
}

/** ", $50 below its list price of $149"; empty without one. */
export function listClause(product: Product): Said {
  const { price } = product
  const list = price?.listAmountMinor ?? null
  if (price === null || list === null || list <= price.amountMinor) return NOTHING_SAID
  const saved = formatDifference(list - price.amountMinor, price.currency)
  const text = `${saved} below ${isPlural(product) ? 'their' : 'its'} list price of ${formatMoney(list, price.currency)}`
  return said`, ${fact(product, 'price.list', text)}`
}

/** What the cheaper of two saves. */
export function savingSentences(one: Product, other: Product): Said[] {
  const difference = priceDifference(one, other)
  const dearer = [one, other].toSorted((a, b) => (b.price?.amountMinor ?? 0) - (a.price?.amountMinor ?? 0))[0]
  if (difference === null || dearer === undefined || one.price === null || other.price === null) {
    return [priceSentence(one, other)]
  }
  const saved = Math.abs(one.price.amountMinor - other.price.amountMinor)
  const percent = Math.round((saved / Math.max(one.price.amountMinor, other.price.amountMinor)) * 100)
  const share = fact(dearer, 'price', `${percent}% of the dearer price`)
  return [priceSentence(one, other), said`So you save ${formatDifference(saved, one.price.currency)}, ${share}.`]
}

/** What all of them cost together, in minor units; null where a price is unknown or the currencies differ. */
export function sumOf(
  products: readonly Product[],
): { amountMinor: number; currency: string; receipts: Receipt[] } | null {
  const currency = products[0]?.price?.currency
  if (currency === undefined || products.length < 2) return null
  if (products.some(({ price }) => price === null || price.currency !== currency)) return null
  const amountMinor = products.reduce((sum, { price }) => sum + (price?.amountMinor ?? 0), 0)
  return { amountMinor, currency, receipts: products.flatMap((product) => priceOf(product)?.receipts ?? []) }
}

/** "The two together cost $148."; null where they cannot be added up. */
export function sumSentence(products: readonly Product[]): Said | null {
  const sum = sumOf(products)
  if (sum === null) return null
  const both = products.length === 2 ? 'The two' : 'All of them'
  return { text: `${both} together cost ${formatMoney(sum.amountMinor, sum.currency)}.`, receipts: sum.receipts }
}
