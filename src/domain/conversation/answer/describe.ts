/** A request in words, from its constraints: "laptops under $1,000 with at least 16 GB of memory". */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { formatMoney } from '../../wording/money.ts'
import { lowerLabel, pluralNoun } from '../../wording/names.ts'
import { formatValue } from '../../wording/quantity.ts'
import { inSeries } from '../../wording/said.ts'

const TERMS_MAX = 4
const TERM_CHARACTERS_MAX = 30
/** Wishes beyond these make a sentence nobody reads; the chips show them all. */
const WISHES_MAX = 3

/** The noun of the category that is asked for; "products" without one. */
export function nounOf({ category }: Constraints, vocabulary: Vocabulary): string {
  if (category === undefined) return 'products'
  const entry = vocabulary.categories.find(({ slug }) => slug === category)
  return pluralNoun(entry?.label ?? category.replaceAll('-', ' '))
}

/** The whole request as a noun phrase. */
export function describeRequest(constraints: Constraints, vocabulary: Vocabulary): string {
  const { brands = [], excludeBrands = [], colors = [], minRating, minRatingCount, inStockOnly } = constraints
  const wishes = (constraints.attributes ?? []).slice(0, WISHES_MAX).map((wish) => describeWish(wish, vocabulary))
  const before = [inSeries(colors.map(plainWords), 'or'), inSeries(brands, 'or'), describeTerms(constraints)]
  const after = [
    describePrice(constraints, vocabulary),
    wishes.length > 0 ? inSeries(wishes) : '',
    minRating === undefined ? '' : `rated ${minRating} or better`,
    minRatingCount === undefined ? '' : `with ${minRatingCount.toLocaleString('en-US')} ratings or more`,
    inStockOnly === true ? 'in stock' : '',
    excludeBrands.length > 0 ? `not from ${inSeries(excludeBrands, 'or')}` : '',
  ]
  return [...before, nounOf(constraints, vocabulary), ...after].filter((part) => part !== '').join(' ')
}

/** "under $1,000", "from $20 to $40"; empty without a limit. */
export function describePrice({ priceMin, priceMax, currency }: Constraints, vocabulary: Vocabulary): string {
  const code = currency ?? vocabulary.currency ?? 'USD'
  const money = (amountMinor: number) => formatMoney(amountMinor, code)
  if (priceMin !== undefined && priceMax !== undefined) return `from ${money(priceMin)} to ${money(priceMax)}`
  if (priceMax !== undefined) return `up to ${money(priceMax)}`
  return priceMin === undefined ? '' : `from ${money(priceMin)}`
}

/** The words that are searched for, short and harmless to repeat. */
export function describeTerms({ terms = [] }: Constraints): string {
  return terms.slice(0, TERMS_MAX).map(plainWords).filter(Boolean).join(' ')
}

/** "at least 16 GB of memory", "with noise cancelling", "without leather", "up to 1.2 kg of weight". */
export function describeWish({ name, op, value, unit }: AttributeConstraint, vocabulary: Vocabulary): string {
  const entry = vocabulary.attributes.find((attribute) => attribute.name === name)
  const noun = lowerLabel(entry?.label ?? wordsOf(name))
  if (op === 'has' || (op === 'eq' && (value === true || value === undefined))) return `with ${noun}`
  if (op === 'not' && (value === true || value === undefined)) return `without ${noun}`
  if (value === undefined || typeof value === 'boolean') return value === false ? `without ${noun}` : `with ${noun}`
  const shown = formatValue(typeof value === 'string' ? plainWords(value) : value, unit ?? entry?.unit ?? null)
  if (op === 'gte') return `with ${shown} of ${noun} or more`
  if (op === 'lte') return `with ${noun} of ${shown} or less`
  if (op === 'not') return `not ${shown}`
  return typeof value === 'number' ? `with ${shown} of ${noun}` : `with ${noun} ${shown}`
}

/** Letters, digits and what joins them: nothing that could be markup. */
function plainWords(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}\s'’.+&-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TERM_CHARACTERS_MAX)
}

function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
}
