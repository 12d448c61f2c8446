/**
 * Which constraints a product misses: the same rules that the product store applies in SQL, for judging what came nearest
 * and for saying what a product has of what was asked.
 */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import { toTrail } from '../catalog/slug.ts'
import { toStems } from './analyse.ts'
import { keepsTo, toldOf, type Told } from './figures.ts'
import { INCHES_MIN, NOMINAL_SHARE } from './measures.ts'
import { toTextQuery } from './query.ts'
import { SEARCH_FIELDS, toSearchText, type SearchText } from './search-text.ts'
import { withoutDenials } from './title.ts'
import { wholeValue } from './whole-value.ts'

/** Values that say that a product does not have something. */
const ABSENT = new Set(['', '0', 'no', 'none', 'false', 'n'])
/** "120 Hz" is also the panel of 119.88 Hz. */
const EQUAL_TOLERANCE = 0.005

/** A key of `constraints`, or the index of a wish among its attributes. */
export type Missed =
  | { key: Exclude<keyof Constraints, 'attributes' | 'prefer' | 'sort'> }
  | { wish: AttributeConstraint }

/** Everything the product misses, in a fixed order. Unknown counts as missed, as it does in a search. */
export function missedBy(product: Product, constraints: Constraints): Missed[] {
  const { category, brands = [], excludeBrands = [], colors = [], terms = [] } = constraints
  const missed: Missed[] = []
  const check = (key: Extract<Missed, { key: unknown }>['key'], ok: boolean) => {
    if (!ok) missed.push({ key })
  }
  check('category', category === undefined || isInCategory(product, category))
  check('brands', brands.length === 0 || hasBrand(product, brands))
  check('excludeTerms', !(constraints.excludeTerms ?? []).some((term) => isNamedWith(product, term)))
  check('excludeBrands', excludeBrands.length === 0 || !hasBrand(product, excludeBrands))
  for (const key of missedNumbers(product, constraints)) missed.push({ key })
  check('inStockOnly', constraints.inStockOnly !== true || product.availability === 'in_stock')
  for (const wish of constraints.attributes ?? []) if (!meetsWish(product, wish)) missed.push({ wish })
  check('colors', colors.length === 0 || hasColor(product, colors))
  // Where a category is sure, words only lift.
  check('terms', terms.length === 0 || category !== undefined || matchedTerms(product, terms).length > 0)
  return missed
}

function missedNumbers(
  { price, rating }: Product,
  { priceMin, priceMax, currency, minRating, minRatingCount }: Constraints,
): ('priceMin' | 'priceMax' | 'currency' | 'minRating' | 'minRatingCount')[] {
  const amount = price?.amountMinor ?? null
  const isPriced = priceMin !== undefined || priceMax !== undefined
  const isForeign = isPriced && currency !== undefined && price !== null && price.currency !== currency
  return [
    // Amounts of two currencies are not compared: the limit itself does not apply.
    ...(!isForeign && priceMin !== undefined && (amount === null || amount < priceMin) ? (['priceMin'] as const) : []),
    ...(!isForeign && priceMax !== undefined && (amount === null || amount > priceMax) ? (['priceMax'] as const) : []),
    ...(isForeign ? (['currency'] as const) : []),
    ...(minRating !== undefined && (rating?.value ?? -1) < minRating ? (['minRating'] as const) : []),
    ...(minRatingCount !== undefined && (rating?.count ?? -1) < minRatingCount ? (['minRatingCount'] as const) : []),
  ]
}

/** Whether the category is the product's own or one above it. */
export function isInCategory(product: Pick<Product, 'category' | 'categoryPath'>, slug: string): boolean {
  return toTrail(product.categoryPath, product.category).includes(`/${slug}/`)
}

/** Whether the product has what is wished: by the attribute that states it, else by the figure that its words tell. */
export function meetsWish(product: Product, wish: AttributeConstraint): boolean {
  const told = toldBeside(product, wish)
  return told === null ? hasWish(product, wish) : keepsTo(told, wish)
}

/** What a product's words tell of a measure that it does not state as an attribute in numbers; null for nothing. */
export function toldBeside(product: Product, wish: AttributeConstraint): Told | null {
  const isStated = product.attributes.some(({ name, value }) => name === wish.name && typeof value === 'number')
  return isStated ? null : toldOf(product, wish)
}

/** Whether the product states what is wished of one attribute. */
export function hasWish(product: Pick<Product, 'attributes'>, wish: AttributeConstraint): boolean {
  const { name, op, value } = nominal(wish)
  const stated = product.attributes.find((attribute) => attribute.name === name)?.value
  const isPresent = stated !== undefined && !ABSENT.has(String(stated).trim().toLowerCase())
  if (op === 'has') return isPresent
  if (op === 'gte' || op === 'lte') {
    if (typeof value !== 'number') return true
    return typeof stated === 'number' && (op === 'gte' ? stated >= value : stated <= value)
  }
  const isWanted = op === 'eq'
  if (value === undefined) return isPresent === isWanted
  if (typeof value === 'boolean') return isPresent === (value === isWanted)
  if (Array.isArray(value)) return value.some((one) => hasWish(product, { name, op: 'eq', value: one }))
  return isEqual(stated, value) === isWanted
}

/** A wish as products are held to it: screens of 23.8 and 31.5 in are called 24 and 32 inches. */
export function nominal(wish: AttributeConstraint): AttributeConstraint {
  const { op, value, unit } = wish
  const isScreen = op === 'gte' && unit === 'in' && Number.isInteger(value) && Number(value) >= INCHES_MIN
  return isScreen ? { ...wish, value: Number((Number(value) * (1 - NOMINAL_SHARE)).toFixed(2)) } : wish
}

function isEqual(stated: string | number | boolean | undefined, value: string | number): boolean {
  if (typeof value === 'number') {
    return typeof stated === 'number' && Math.abs(stated - value) <= Math.abs(value) * EQUAL_TOLERANCE
  }
  return stated !== undefined && wholeValue(String(stated), value)
}

/** The wanted colours that the product's colour or title names. */
export function hasColor(product: Pick<Product, 'title' | 'attributes'>, colors: readonly string[]): boolean {
  const color = product.attributes.find(({ name }) => name === 'color')?.value ?? ''
  const text = ` ${spaced(`${String(color)} ${product.title}`)} `
  return colors.some((wanted) => text.includes(` ${spaced(wanted)} `))
}

function spaced(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('grey', 'gray')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether a product is of one of the brands: by its brand, or by its title where none is stated. */
export function hasBrand(product: Pick<Product, 'brand' | 'title'>, brands: readonly string[]): boolean {
  return product.brand === null ? brands.some((brand) => titleHolds(product, brand)) : isOneOf(product.brand, brands)
}

/** Whether a title holds the words of a text side by side. */
export function titleHolds({ title, brand }: Pick<Product, 'brand' | 'title'>, text: string): boolean {
  const stems = toStems(text)
  return stems.length > 0 && ` ${toStems(`${brand ?? ''} ${title}`).join(' ')} `.includes(` ${stems.join(' ')} `)
}

/** Whether a title names something that must not be in it: "sulfate free" is without sulfates. */
function isNamedWith(product: Pick<Product, 'brand' | 'title'>, text: string): boolean {
  return titleHolds(product, text) && !titleHolds(product, `${text} free`)
}

function isOneOf(brand: string | null, names: readonly string[]): boolean {
  const own = (brand ?? '').toLowerCase()
  return names.some((name) => name.trim().toLowerCase() === own)
}

/** A turn asks about the same few products many times. */
const texts = new WeakMap<Product, SearchText>()

function textOf(product: Product): SearchText {
  const text = texts.get(product) ?? toSearchText({ ...product, title: withoutDenials(product.title) })
  texts.set(product, text)
  return text
}

/** The terms that the product's text holds, in any of their forms. Terms of stop words alone hold nothing to find. */
export function matchedTerms(product: Product, terms: readonly string[]): string[] {
  if (terms.length === 0) return []
  const text = textOf(product)
  const words = ` ${SEARCH_FIELDS.map((field) => text[field]).join(' | ')} `
  return terms.filter((term) => {
    const { stems, alternatives } = toTextQuery(term)
    return stems.every((stem, i) => {
      const forms = alternatives.filter(({ from, to }) => from <= i && i < to).map(({ phrase }) => phrase)
      return [stem, ...forms].some((form) => words.includes(` ${form} `))
    })
  })
}

/** The share of a name's words that the product's title, brand or model number holds, 0 to 1. */
export function namedShare(product: Product, name: string): number {
  const { title, context, brand, compounds } = textOf(product)
  const words = ` ${[title, context, brand, compounds].join(' | ')} `
  const { stems } = toTextQuery(name)
  return stems.filter((stem) => words.includes(` ${stem} `)).length / Math.max(1, stems.length)
}

/**
 * Whether the product is called by the last word of a term, which names the thing ("phone charger" before "for the car"):
 * in its title, brand, category or in
 * what it states to be for. A mention in its description is none: a bottle that fits cars is no car. As `context` a title
 * may also name what the product belongs to, such as a charger for laptops.
 */
export function isNamed(product: Product, terms: readonly string[], as: 'itself' | 'context' = 'context'): boolean {
  if (terms.length === 0) return false
  const { title, context: belongsTo, brand, category, compounds } = textOf(product)
  const context = as === 'context' ? belongsTo : ''
  const uses = product.attributes.flatMap(({ value }) => (typeof value === 'string' ? toStems(value) : []))
  const words = ` ${[title, context, brand, category, compounds, ...uses].join(' | ')} `
  return terms.some((term) => {
    const { stems, alternatives } = toTextQuery(term)
    const forms = alternatives.filter(({ to }) => to === stems.length).map(({ phrase }) => phrase)
    return [stems.at(-1) ?? '', ...forms].some((form) => form !== '' && words.includes(` ${form} `))
  })
}
