/** The understood constraints as chips: what each says, and what is left when it is taken away. */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { ProductCard } from '../../shared/product.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { formatValue, toWords } from '../format/value.ts'
import type { Limit } from './limits.ts'

export interface ConstraintChip {
  key: string
  label: string
  /** What can be set in its place by hand; null where it can only be taken away. */
  limit: Limit | null
  /** The constraints without this one. */
  without: Constraints
}

type Products = ReadonlyMap<string, ProductCard>

const LIST_LABELS = {
  terms: (text: string) => `“${text}”`,
  brands: (text: string) => text,
  excludeBrands: (text: string) => `not ${text}`,
  colors: toWords,
} as const satisfies Partial<Record<keyof Constraints, (text: string) => string>>

const SORT_LABELS: Record<string, string> = {
  price_asc: 'cheapest first',
  price_desc: 'most expensive first',
  rating: 'best rated first',
  popularity: 'most popular first',
}

/** The chips in reading order; labels of categories and attributes are taken from the products that were shown. */
export function toConstraintChips(constraints: Constraints, products: Products): ConstraintChip[] {
  const { category, minRating, minRatingCount, inStockOnly, sort } = constraints
  const chips: ConstraintChip[] = []
  const add = (key: string, label: string, without: Constraints, limit: Limit | null = null) =>
    chips.push({ key, label, limit, without: tidy(without) })

  if (category !== undefined) {
    add('category', categoryLabel(category, products), { ...constraints, category: undefined }, { kind: 'category' })
  }
  addListChips(constraints, ['terms', 'brands', 'excludeBrands', 'colors'], add)
  const price = priceLabel(constraints)
  if (price !== null) {
    add('price', price, { ...constraints, priceMin: undefined, priceMax: undefined }, { kind: 'price' })
  }
  if (minRating !== undefined) {
    add('minRating', `${minRating} stars or more`, { ...constraints, minRating: undefined }, { kind: 'rating' })
  }
  if (minRatingCount !== undefined) {
    add('minRatingCount', `${minRatingCount}+ ratings`, { ...constraints, minRatingCount: undefined })
  }
  for (const [index, wish] of (constraints.attributes ?? []).entries()) {
    const upper = upperBound(wish, constraints)
    if (wish.op === 'lte' && lowerBound(wish, constraints) !== undefined) continue
    const attributes = constraints.attributes?.filter((other) => other !== wish && other !== upper)
    const label = upper === undefined ? attributeLabel(wish, products) : rangeLabel(wish, upper, products)
    add(
      `attribute-${index}-${wish.name}`,
      label,
      { ...constraints, attributes },
      { kind: 'attribute', name: wish.name },
    )
  }
  if (inStockOnly) add('inStockOnly', 'in stock', { ...constraints, inStockOnly: undefined })
  if (sort !== undefined && sort !== 'relevance') {
    add('sort', sortLabel(sort, products), { ...constraints, sort: undefined })
  }
  return chips
}

function addListChips(
  constraints: Constraints,
  keys: (keyof typeof LIST_LABELS)[],
  add: (key: string, label: string, without: Constraints, limit: Limit | null) => void,
): void {
  for (const key of keys) {
    for (const text of constraints[key] ?? []) {
      const rest = constraints[key]?.filter((other) => other !== text)
      const limit: Limit | null = key === 'brands' ? { kind: 'brands' } : null
      add(`${key}-${text}`, LIST_LABELS[key](text), { ...constraints, [key]: rest }, limit)
    }
  }
}

/** Leaves out what is undefined, an empty list, or a currency without a price. */
function tidy(constraints: Constraints): Constraints {
  const kept = Object.entries(constraints).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  const tidied: Constraints = Object.fromEntries(kept)
  if (tidied.priceMin === undefined && tidied.priceMax === undefined) delete tidied.currency
  return tidied
}

function priceLabel({ priceMin, priceMax, currency = 'USD' }: Constraints): string | null {
  const money = (amountMinor: number) => formatMoney(amountMinor, currency)
  if (priceMin !== undefined && priceMax !== undefined) return `${money(priceMin)} to ${money(priceMax)}`
  if (priceMax !== undefined) return `up to ${money(priceMax)}`
  if (priceMin !== undefined) return `from ${money(priceMin)}`
  return null
}

function categoryLabel(slug: string, products: Products): string {
  for (const product of products.values()) {
    if (product.category === slug) return product.categoryPath.at(-1) ?? toWords(slug)
  }
  return toWords(slug)
}

/** The other end of a range of which `wish` is the lower one: both are one chip. */
function upperBound(wish: AttributeConstraint, { attributes }: Constraints): AttributeConstraint | undefined {
  return wish.op === 'gte' ? attributes?.find(({ name, op }) => name === wish.name && op === 'lte') : undefined
}

function lowerBound(wish: AttributeConstraint, { attributes }: Constraints): AttributeConstraint | undefined {
  return attributes?.find(({ name, op }) => name === wish.name && op === 'gte')
}

/** "screen size 55 in" is held as from 55 to 55.9 in. */
function rangeLabel(
  { name, value, unit }: AttributeConstraint,
  upper: AttributeConstraint,
  products: Products,
): string {
  const stated = findAttribute(name, products)
  const shown = (bound: AttributeConstraint['value']) => formatValue(bound ?? '', unit ?? stated?.unit ?? null)
  const label = (stated?.label ?? toWords(name)).toLowerCase()
  const isOne = typeof value === 'number' && typeof upper.value === 'number' && upper.value - value < 1
  return isOne ? `${label} ${shown(value)}` : `${label} ${shown(value)} to ${shown(upper.value)}`
}

function attributeLabel({ name, op, value, unit }: AttributeConstraint, products: Products): string {
  const stated = findAttribute(name, products)
  const label = (stated?.label ?? toWords(name)).toLowerCase()
  const shown = value === undefined ? '' : formatValue(value, unit ?? stated?.unit ?? null)
  switch (op) {
    case 'has':
      return label
    case 'not':
      return value === true || value === undefined ? `without ${label}` : `${label} not ${shown}`
    case 'in':
    case 'eq':
      if (value === true) return label
      return name === 'type' ? shown : `${label} ${shown}`
    case 'gte':
      return `${label} ≥ ${shown}`
    case 'lte':
      return `${label} ≤ ${shown}`
  }
}

function sortLabel(sort: string, products: Products): string {
  const known = SORT_LABELS[sort]
  if (known !== undefined) return known
  const [, name = sort, direction] = /^(.*)_(asc|desc)$/.exec(sort) ?? []
  const label = findAttribute(name, products)?.label ?? toWords(name)
  return `${direction === 'asc' ? 'lowest' : 'highest'} ${label.toLowerCase()} first`
}

function findAttribute(name: string, products: Products) {
  for (const { attributes } of products.values()) {
    const attribute = attributes.find((candidate) => candidate.name === name)
    if (attribute) return attribute
  }
  return null
}
