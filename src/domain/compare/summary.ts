/** A comparison in a few sentences: what each product is better at, and what the difference costs. */
import type { ComparisonRow, Product } from '../../shared/product.ts'
import { agreeing, isPlural } from '../wording/agreement.ts'
import { fact, findAttribute, nameOf, priceOf } from '../wording/facts.ts'
import { inClauses } from '../wording/clauses.ts'
import { featureOf, withArticle } from '../wording/features.ts'
import { lowerLabel } from '../wording/names.ts'
import { formatRating, formatValue } from '../wording/quantity.ts'
import { listed, plain, said, type Said } from '../wording/said.ts'
import { mannerOf } from './directions.ts'
import { differencesOf, predicate, priceDifference, type Difference } from './difference.ts'

/** Advantages of one product that a sentence holds. */
const ADVANTAGES_MAX = 3
const NOTABLE = 0.05

/** The sentences of a comparison; always at least one. */
export function summarise(products: readonly Product[], rows: readonly ComparisonRow[]): Said[] {
  const [first, second] = products
  if (first === undefined || second === undefined) return [plain('There is nothing to compare it with.')]
  return products.length === 2 ? summariseTwo(first, second, rows) : summariseMany(products, rows)
}

function summariseTwo(one: Product, other: Product, rows: readonly ComparisonRow[]): Said[] {
  const price = priceSentence(one, other)
  const [cheaper, dearer] = byPrice(one, other)
  const gains = notable(differencesOf(dearer, cheaper))
  const forDearer = gains.filter(({ favours, field }) => favours === true && field !== 'price').slice(0, ADVANTAGES_MAX)
  const forCheaper = notable(differencesOf(cheaper, dearer))
    .filter(({ favours, field }) => favours === true && field !== 'price')
    .slice(0, ADVANTAGES_MAX)
  return [
    price,
    ...verdict({ cheaper, dearer, forCheaper, forDearer, isPriced: priceDifference(one, other) !== null }),
    ...onlyOne(one, other, rows),
  ]
}

interface Weighing {
  cheaper: Product
  dearer: Product
  forCheaper: readonly Difference[]
  forDearer: readonly Difference[]
  isPriced: boolean
}

function verdict({ cheaper, dearer, forCheaper, forDearer, isPriced }: Weighing): Said[] {
  const low = againOf(cheaper, dearer)
  const high = againOf(dearer, cheaper)
  if (forCheaper.length === 0 && forDearer.length === 0) {
    return [
      said`In everything else that both state in numbers they are level${isPriced ? said`, so I would take the ${low}` : ''}.`,
    ]
  }
  if (forDearer.length === 0) {
    const and = isPriced ? 'also ' : ''
    return [said`The ${low} ${and}${predicate(forCheaper)}, so I would take it.`]
  }
  if (forCheaper.length === 0) {
    const question = isPriced ? ' Whether that is worth the difference is for you to say.' : ''
    return [said`The ${high} ${predicate(forDearer)}.${question}`]
  }
  return [said`The ${low} ${predicate(forCheaper)}; the ${high} ${predicate(forDearer)}.`]
}

/** A product that was named before: by its brand, where that tells the two apart. */
function againOf(product: Product, other: Product): Said {
  const { brand } = product
  return brand === null || brand === other.brand ? nameOf(product) : plain(brand)
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

function notable(differences: readonly Difference[]): Difference[] {
  return differences
    .filter(({ field, size }) => field === 'rating' || size >= NOTABLE)
    .sort((a, b) => weightOf(b) - weightOf(a))
}

function weightOf({ field, size }: Difference): number {
  return field === 'rating' ? 0.6 + size : size
}

/** "Only the Norvel has noise cancelling." for features that one states as true and the other as false. */
function onlyOne(one: Product, other: Product, rows: readonly ComparisonRow[]): Said[] {
  const only = rows.flatMap((row) => {
    const values = row.values.map(({ value }) => value)
    if (!values.includes(true) || !values.includes(false)) return []
    const owner = values[0] === true ? one : other
    const { verb, text } = featureOf(row.attribute, row.label)
    return [{ owner, verb, text: fact(owner, row.attribute, verb === 'has' ? withArticle(text) : text) }]
  })
  const sentences = [one, other].map((product) => {
    const clauses = only.filter(({ owner }) => owner.id === product.id).slice(0, ADVANTAGES_MAX)
    const name = againOf(product, product === one ? other : one)
    return clauses.length === 0 ? null : said`Only the ${name} ${inClauses(clauses)}.`
  })
  return sentences.filter((sentence) => sentence !== null)
}

function summariseMany(products: readonly Product[], rows: readonly ComparisonRow[]): Said[] {
  const leads = products.map((product) => {
    const won = rows.filter(({ winnerId }) => winnerId === product.id).slice(0, ADVANTAGES_MAX)
    return { product, claims: won.map((row) => leading(product, row)) }
  })
  const gap = priceGap(products)
  const leaders = leads.filter(({ claims }) => claims.length > 0)
  const others = leads.filter(({ claims }) => claims.length === 0).map(({ product }) => nameOf(product))
  const rest = said`The ${listed(others)} ${others.length === 1 ? 'leads' : 'lead'} on nothing that all of them state.`
  return [
    ...(gap === null ? [] : [gap]),
    ...leaders.map(({ product, claims }) => said`The ${nameOf(product)} ${predicate(claims, isPlural(product))}.`),
    ...(leaders.length === 0 ? [plain('None leads on anything that all of them state.')] : []),
    ...(leaders.length > 0 && others.length > 0 ? [rest] : []),
  ]
}

/** "is the cheapest ($95.99)", "has the most memory (16 GB)": what a product leads the others in. */
function leading(
  product: Product,
  { attribute, label, unit, better }: ComparisonRow,
): Pick<Difference, 'verb' | 'text'> {
  if (attribute === 'price') return { verb: 'is', text: said`the cheapest (${priceOf(product) ?? ''})` }
  if (attribute === 'rating') {
    const stars = formatRating(product.rating?.value ?? 0)
    return { verb: 'is', text: fact(product, 'rating', `the best rated (${stars})`) }
  }
  const stated = findAttribute(product, attribute)
  const value = stated === null ? '' : formatValue(stated.value, stated.unit ?? unit)
  const manner = mannerOf(attribute)
  const words =
    better === 'higher'
      ? (manner?.most ?? `highest ${lowerLabel(label)}`)
      : (manner?.least ?? `lowest ${lowerLabel(label)}`)
  return { verb: manner?.verb ?? 'has', text: fact(product, attribute, `the ${words} (${value})`) }
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
