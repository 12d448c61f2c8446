/** Why a product is shown: short texts tied to what was asked, each provable from one of its fields. */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Product, Reason, Variant } from '../../../shared/product.ts'
import { toStems } from '../../search/analyse.ts'
import { mannerOf, matters } from '../../compare/directions.ts'
import { keepsTo } from '../../search/figures.ts'
import { hasColor, hasWish, isInCategory, matchedTerms, toldBeside } from '../../search/satisfies.ts'
import { costOf, findAttribute, comparableOf, peopleOf, savingOf } from '../../wording/facts.ts'
import { attributePhrase } from '../../wording/attributes.ts'
import { formatDifference, formatMoney } from '../../wording/money.ts'
import { lowerLabel, numberWord } from '../../wording/names.ts'
import { describeTerms } from './describe.ts'
import { formatRating, formatValue } from '../../wording/quantity.ts'

const REASONS_MAX = 4
/** Superlatives say something among at least this many. */
const SUPERLATIVE_MIN = 3
/** A list price this far above the price is worth a mention, as a share of it. */
const SAVING_SHARE = 0.05
/** Room below a limit that is worth a mention, as a share of the limit. */
const ROOM_SHARE = 0.02

export interface Shown {
  product: Product
  /** The one of its variants that comes nearest to what was asked. */
  variant?: Variant | undefined
}

/**
 * The reasons of each card: what sets it apart. What all of them share is told by the request, and what the card shows by
 * itself (its rating) is told only where there is nothing else.
 */
export function reasonsOfAll(list: readonly Shown[], constraints: Constraints): Reason[][] {
  const products = list.map(({ product }) => product)
  const all = list.map((shown) => everyReason(shown, constraints, products))
  const isShared = ({ text }: Reason) =>
    list.length > 1 && all.every((reasons) => reasons.some((other) => other.text === text))
  // A limit that all keep to sets none apart, however far below it they are; nor does one of several brands.
  const isCommon = (reason: Reason) =>
    list.length > 1 && COMMON.some((isKind) => isKind(reason) && all.every((reasons) => reasons.some(isKind)))
  return list.map(({ product }, i) => {
    const reasons = all[i] ?? []
    const own = reasons.filter((reason) => !isShared(reason))
    const telling = own.filter(({ text }) => !/^rated [\d.]+ by /.test(text))
    const special = telling.filter((reason) => !isCommon(reason))
    const kept = [special, telling, own, reasons].find((some) => some.length > 0)
    return kept?.slice(0, REASONS_MAX) ?? fallback(product)
  })
}

/** Whether a reason tells that a price keeps to what was named. */
export function isRoom({ text }: Pick<Reason, 'text'>): boolean {
  return text.endsWith(' under your limit') || text.endsWith(', within the price you named')
}

const COMMON: readonly ((reason: Reason) => boolean)[] = [isRoom, ({ field }) => field === 'brand']

/** Up to four reasons, what was asked first. `shown` are all products of the list. Empty only when nothing is known. */
export function reasonsFor(product: Product, constraints: Constraints, shown: readonly Product[]): Reason[] {
  const reasons = everyReason({ product }, constraints, shown)
  return reasons.length > 0 ? reasons.slice(0, REASONS_MAX) : fallback(product)
}

function everyReason({ product, variant }: Shown, constraints: Constraints, shown: readonly Product[]): Reason[] {
  const reasons = [
    ...(variant === undefined ? [] : [variantReason(product, variant)]),
    ...askedReasons(product, constraints),
    ...superlatives(product, shown, constraints),
    ...generalReasons(product),
  ]
  const seen = new Set<string>()
  return reasons.filter(({ field }) => !seen.has(field) && seen.add(field))
}

function askedReasons(product: Product, constraints: Constraints): Reason[] {
  const { brands = [], colors = [], terms = [], attributes = [], minRating, minRatingCount } = constraints
  const { rating } = product
  const reasons = attributes.flatMap((wish) => wishReason(product, wish))
  const uses = usesOf(product, terms)
  reasons.push(...uses, ...(uses.length > 0 ? [] : namedReasons(product, constraints)))
  reasons.push(...priceReasons(product, constraints))
  if (minRating !== undefined && rating !== null && rating.value >= minRating) {
    const asked = rating.value > minRating ? `above the ${minRating} you asked for` : 'as asked'
    reasons.push({ text: `rated ${formatRating(rating.value)}, ${asked}`, field: 'rating' })
  } else if (minRatingCount !== undefined && rating !== null && rating.count >= minRatingCount) {
    reasons.push({ text: `rated ${formatRating(rating.value)} by ${peopleOf(rating.count)}`, field: 'rating' })
  }
  if (colors.length > 0 && hasColor(product, colors)) {
    const color = findAttribute(product, 'color')?.value
    if (typeof color === 'string') reasons.push({ text: `in ${color.toLowerCase()}, as asked`, field: 'color' })
  }
  if (brands.length > 0 && product.brand !== null && isNamed(product.brand, brands)) {
    reasons.push({ text: `from ${product.brand}, as asked`, field: 'brand' })
  }
  return reasons
}

/** Which of its variants it is, and what that costs where it is not the cheapest. */
function variantReason({ price: from }: Product, variant: Variant): Reason {
  const { price, availability } = variant
  const stock = availability === 'in_stock' ? ', in stock' : ''
  const isDearer = price !== null && (from === null || price.amountMinor !== from.amountMinor)
  const cost = isDearer ? ` at ${formatMoney(price.amountMinor, price.currency)}` : ''
  return { text: `comes in ${choiceOf(variant)}${cost}${stock}`, field: 'variant' }
}

/** "Olive / S", "ring size 52": figures alone say nothing without what they are. */
function choiceOf({ options }: Variant): string {
  return Object.entries(options)
    .map(([name, value]) => (/\p{L}/u.test(value) ? value : `${lowerLabel(name)} ${value}`))
    .join(' / ')
}

function isNamed(brand: string, names: readonly string[]): boolean {
  return names.some((name) => name.toLowerCase() === brand.toLowerCase())
}

function wishReason(product: Product, wish: AttributeConstraint): Reason[] {
  const told = toldBeside(product, wish)
  if (told !== null) {
    const text = `“${told.text}” in its ${told.field === 'title' ? 'name' : told.field}`
    return [
      keepsTo(told, wish)
        ? { text: `${text}, as asked`, field: told.field }
        : { text, field: told.field, isMet: false },
    ]
  }
  const stated = findAttribute(product, wish.name)
  if (stated === null || (wish.op === 'not' && stated.value !== false)) return []
  const text = attributePhrase(stated)
  if (hasWish(product, wish)) return [{ text: `${text}, as asked`, field: wish.name }]
  return typeof wish.value === 'number'
    ? [
        {
          text: `${text}, not the ${formatValue(wish.value, stated.unit)} you asked for`,
          field: wish.name,
          isMet: false,
        },
      ]
    : [{ text: `${text}, not what you asked for`, field: wish.name, isMet: false }]
}

/** Words of the request that the product is made for, by its own statement. */
function usesOf(product: Product, terms: readonly string[]): Reason[] {
  const matched = new Set(matchedTerms(product, terms))
  if (matched.size === 0) return []
  return product.attributes
    .filter(({ name, value }) => (name === 'useCase' || name === 'type') && typeof value === 'string')
    .filter((attribute) => {
      const alone = {
        ...product,
        title: '',
        brand: null,
        categoryPath: [''],
        category: '',
        features: [],
        description: null,
      }
      return matchedTerms({ ...alone, attributes: [attribute] }, [...matched]).length > 0
    })
    .map((attribute) => ({ text: `${attributePhrase(attribute)}, as asked`, field: attribute.name }))
}

/** Words of the request that its title holds: said where nothing else shows what it has to do with them. */
function namedReasons(product: Product, { category, terms = [] }: Constraints): Reason[] {
  const stems = new Set(toStems(product.title))
  const named = terms.filter((term) => toStems(term).every((stem) => stems.has(stem)))
  if (named.length === 0 || category === undefined) return []
  return [{ text: `“${describeTerms({ terms: named })}” in its name, as asked`, field: 'title' }]
}

function priceReasons({ price }: Product, { priceMin, priceMax, currency }: Constraints): Reason[] {
  if (price === null || (currency !== undefined && price.currency !== currency)) return []
  const money = (amountMinor: number) => formatMoney(amountMinor, price.currency)
  const difference = (amount: number) => formatDifference(amount, price.currency)
  const { amountMinor } = price
  if (priceMax !== undefined) {
    const room = priceMax - amountMinor
    if (room < 0) return [{ text: `${difference(-room)} over your limit`, field: 'price', isMet: false }]
    if (room > priceMax * ROOM_SHARE && priceMin === undefined) {
      return [{ text: `${difference(room)} under your limit`, field: 'price' }]
    }
  }
  if (priceMin !== undefined && amountMinor < priceMin) {
    return [{ text: `${difference(priceMin - amountMinor)} below the price you named`, field: 'price', isMet: false }]
  }
  return priceMin === undefined && priceMax === undefined
    ? []
    : [{ text: `${money(amountMinor)}, within the price you named`, field: 'price' }]
}

/** What it leads the list in. Ties lead nothing. */
function superlatives(product: Product, shown: readonly Product[], constraints: Constraints): Reason[] {
  const peers = shown.filter((other) => isInCategory(other, product.category))
  // Beside other kinds of things "the cheapest" is not what it seems.
  if (shown.length < SUPERLATIVE_MIN || peers.length < shown.length) return []
  const of = `of the ${numberWord(peers.length)}`
  const reasons: Reason[] = []
  if (constraints.priceMax === undefined && leads(product, peers, 'price', -1) && product.price !== null) {
    const { amountMinor, currency } = product.price
    if (peers.every(({ price }) => price?.currency === currency)) {
      reasons.push({ text: `cheapest ${of} at ${formatMoney(amountMinor, currency)}`, field: 'price' })
    }
  }
  if (leads(product, peers, 'rating', 1) && product.rating !== null) {
    reasons.push({ text: `best rated ${of} at ${formatRating(product.rating.value)}`, field: 'rating' })
  }
  for (const { name, value, unit } of product.attributes) {
    const manner = mannerOf(name)
    if (manner === null || manner.better === null || typeof value !== 'number' || !matters(product, name)) continue
    if (!leads(product, peers, name, manner.better === 'higher' ? 1 : -1)) continue
    const words = manner.better === 'higher' ? manner.most : manner.least
    const stated = formatValue(value, unit)
    reasons.push({ text: `${words} ${of} ${manner.verb === 'is' ? `at ${stated}` : `(${stated})`}`, field: name })
  }
  return reasons
}

function leads(product: Product, peers: readonly Product[], field: string, sign: 1 | -1): boolean {
  const own = comparableOf(product, field)
  if (own === null) return false
  return peers.every((other) => {
    const value = other.id === product.id ? null : comparableOf(other, field)
    return other.id === product.id || (value !== null && sign * (own - value) > 0)
  })
}

function generalReasons(product: Product): Reason[] {
  const { rating, price } = product
  const saving = savingOf(product)
  const reasons: Reason[] = []
  if (rating !== null) {
    const by = rating.count > 0 ? ` by ${peopleOf(rating.count)}` : ''
    reasons.push({ text: `rated ${formatRating(rating.value)}${by}`, field: 'rating' })
  }
  if (price !== null && saving !== null && saving > price.amountMinor * SAVING_SHARE) {
    reasons.push({ text: `${formatDifference(saving, price.currency)} below its list price`, field: 'price.list' })
  }
  return reasons
}

/** Something is always known: what it costs, has, is made by or is. */
function fallback(product: Product): Reason[] {
  const { features, brand, categoryPath, category } = product
  const cost = costOf(product)
  if (cost !== null) return [{ text: `costs ${cost.text}`, field: 'price' }]
  const [feature] = features
  if (feature !== undefined) return [{ text: feature, field: 'features' }]
  if (brand !== null) return [{ text: `from ${brand}`, field: 'brand' }]
  return [{ text: `listed under ${categoryPath.at(-1) ?? category}`, field: 'category' }]
}
