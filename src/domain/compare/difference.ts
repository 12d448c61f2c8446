/** One product against another in numbers: "$20 cheaper", "rated 0.3 lower", "120 g lighter". */
import type { Product } from '../../shared/product.ts'
import { findAttribute, numberOf, receiptOf } from '../wording/facts.ts'
import { formatDifference } from '../wording/money.ts'
import { singularNoun } from '../wording/names.ts'
import { formatRating, formatValue } from '../wording/quantity.ts'
import { joined, listed, said, type Said } from '../wording/said.ts'
import { mannerOf } from './directions.ts'

export interface Difference {
  field: string
  /** `is`: "$20 cheaper"; `has`: "8 GB more memory". */
  verb: 'is' | 'has'
  /** Whether it speaks for the product; null where it is a matter of taste. */
  favours: boolean | null
  /** How much it matters: the difference as a share of the larger value, 0 to 1. */
  size: number
  text: Said
}

/** Ratings nearer than this are the same to a shopper. */
const RATING_STEP = 0.1

/** How `product` differs from `other` in price; null when a price is unknown, equal, or in another currency. */
export function priceDifference(product: Product, other: Product): Difference | null {
  const { price } = product
  if (price === null || other.price === null || price.currency !== other.price.currency) return null
  const delta = price.amountMinor - other.price.amountMinor
  if (delta === 0) return null
  const text = `${formatDifference(Math.abs(delta), price.currency)} ${delta < 0 ? 'cheaper' : 'dearer'}`
  return {
    field: 'price',
    verb: 'is',
    favours: delta < 0,
    size: share(price.amountMinor, other.price.amountMinor),
    text: between(product, other, 'price', text),
  }
}

/** "rated 0.3 lower"; null when a rating is unknown or they are as good as equal. */
export function ratingDifference(product: Product, other: Product): Difference | null {
  if (product.rating === null || other.rating === null) return null
  const delta = Number((product.rating.value - other.rating.value).toFixed(2))
  if (Math.abs(delta) < RATING_STEP) return null
  const text = `rated ${formatRating(Math.abs(delta))} ${delta > 0 ? 'higher' : 'lower'}`
  const size = Math.min(1, Math.abs(delta) / 2)
  return { field: 'rating', verb: 'is', favours: delta > 0, size, text: between(product, other, 'rating', text) }
}

/** "120 g lighter", "8 GB more memory"; null unless both state it as a number of one unit and it can be put in words. */
export function attributeDifference(product: Product, other: Product, name: string): Difference | null {
  const one = findAttribute(product, name)
  const two = findAttribute(other, name)
  const manner = mannerOf(name)
  if (one === null || two === null || manner === null || one.unit !== two.unit) return null
  if (typeof one.value !== 'number' || typeof two.value !== 'number' || one.value === two.value) return null
  const delta = Number((one.value - two.value).toPrecision(12))
  const words = delta > 0 ? manner.more : manner.less
  const amount = formatValue(Math.abs(delta), one.unit)
  return {
    field: name,
    verb: manner.verb,
    favours: manner.better === null ? null : delta > 0 === (manner.better === 'higher'),
    size: share(one.value, two.value),
    text: between(product, other, name, withArticle(amount, words, manner.verb)),
  }
}

/** Every difference that can be put in words, price and rating first, then the attributes in the product's own order. */
export function differencesOf(product: Product, other: Product): Difference[] {
  return [
    priceDifference(product, other),
    ratingDifference(product, other),
    ...product.attributes.map(({ name }) => attributeDifference(product, other, name)),
  ].filter((difference) => difference !== null)
}

/** "is $20 cheaper and 120 g lighter, with 8 GB more memory"; "has 8 GB more memory". */
export function predicate(differences: readonly Pick<Difference, 'verb' | 'text'>[], isPlural: boolean = false): Said {
  const is = listed(differences.filter(({ verb }) => verb === 'is').map(({ text }) => text))
  const has = listed(differences.filter(({ verb }) => verb === 'has').map(({ text }) => text))
  if (is.text === '') return said`${isPlural ? 'have' : 'has'} ${has}`
  return joined([said`${isPlural ? 'are' : 'is'} ${is}`, has.text === '' ? has : said`with ${has}`], ', ')
}

function between(product: Product, other: Product, field: string, text: string): Said {
  return { text, receipts: [receiptOf(product, field, text), receiptOf(other, field, text)] }
}

/** "a 1.6 in bigger screen", "8 GB more memory", "1 more port". */
function withArticle(amount: string, words: string, verb: Difference['verb']): string {
  if (verb === 'is') return `${amount} ${words}`
  if (/^(more|less|fewer) /.test(words)) return `${amount} ${amount === '1' ? singularNoun(words) : words}`
  return `${/^(8|11\b|18\b)/.test(amount) ? 'an' : 'a'} ${amount} ${words}`
}

function share(one: number, other: number): number {
  const larger = Math.max(Math.abs(one), Math.abs(other))
  return larger === 0 ? 0 : Math.abs(one - other) / larger
}

/** Products that state a field as a number, from the smallest on. */
export function ordered(products: readonly Product[], field: string): { product: Product; value: number }[] {
  return products
    .flatMap((product) => {
      const value = numberOf(product, field)
      return value === null ? [] : [{ product, value }]
    })
    .sort((a, b) => a.value - b.value)
}
