/**
 * What of the catalogue a list looks at. D1 charges every row that is looked at, so a list looks at some and no more: those
 * that its narrowest filter leaves, those that fit its words best, or where nothing narrows it the first in its order.
 */
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { Place } from '../../domain/search/cursor.ts'
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { lowerList } from './product-filter.ts'

/** Products that a list looks at, at most. */
export const LOOKED_MAX = 1_400
/** The same where words find them: each is looked up in the index and in its row. */
const WORDED_MAX = 500
/** Products among which one with all of the words is looked for. */
const PROBED_MAX = 100
/** Weights of title, context, brand, category, compounds, details and description where the index proposes candidates. */
const INDEX_WEIGHTS = 'bm25(6.0, 4.0, 5.0, 6.0, 4.0, 1.5, 1.0)'

export const OFFERED = 'SELECT * FROM product p WHERE p.withdrawn_at_ms IS NULL'

/**
 * Where the part of an unsorted list begins that comes after its most popular products: the last of those by its popularity
 * (-1 where it has none) and its key, and the key before the first that is looked at.
 */
export type Rest = NonNullable<Place['rest']>

export interface Window {
  /** What stands after FROM: rows of `product`, as `p`. */
  from: string
  limit: number
  /** What comes after these products can be looked at with a `Rest`. */
  goesOn: boolean
}

/**
 * The rows of the index that fit some words best, best first, as a table. `match` is an SQL expression. In this form the
 * index puts them in order by itself: D1 charges those that are taken and none that is sorted.
 */
export function bestRows(match: string, limit: number, columns: string = 'rowid'): string {
  return `(SELECT ${columns} FROM product_search WHERE product_search MATCH ${match} AND rank MATCH '${INDEX_WEIGHTS}'
      ORDER BY rank LIMIT ${limit})`
}

/** The products that fit some words best, best first. `match` is an SQL expression. */
export function wordedWindow(match: string, limit: number = WORDED_MAX): Window {
  const from = `${bestRows(match, limit)} s CROSS JOIN product p ON p.key = s.rowid`
  return { from, limit, goesOn: false }
}

/** A few products that fit some words best. */
export function probe(match: string): string {
  return wordedWindow(match, PROBED_MAX).from
}

/** The products of a list without words; `rest` is where a later part of it begins. */
export function filteredWindow(
  constraints: Constraints,
  vocabulary: Vocabulary,
  bind: Bind,
  { rest = null, limit = LOOKED_MAX }: { rest?: Rest | null; limit?: number } = {},
): Window {
  const narrow = narrowest(constraints, vocabulary, limit, bind)
  if (narrow !== null) return { from: `(${OFFERED} AND ${narrow} LIMIT ${limit}) p`, limit, goesOn: false }
  const { sort, minRating, priceMin, priceMax } = constraints
  const isUnsorted = sort === undefined || sort === 'relevance'
  const order =
    isUnsorted && minRating !== undefined ? 'rating' : isUnsorted && isPriced(constraints) ? 'price_asc' : sort
  const bounds = [
    order === 'rating' && minRating !== undefined ? [`p.rating >= ${bind(minRating)}`] : [],
    order?.startsWith('price_') && priceMin !== undefined ? [`p.price_minor >= ${bind(priceMin)}`] : [],
    order?.startsWith('price_') && priceMax !== undefined ? [`p.price_minor <= ${bind(priceMax)}`] : [],
    rest === null ? [] : [afterSql(rest, bind)],
  ].flat()
  const where = bounds.map((sql) => ` AND ${sql}`).join('')
  const by = rest === null ? indexOrder(order) : 'p.key'
  return {
    from: `(${OFFERED}${where} ORDER BY ${by} LIMIT ${limit}) p`,
    limit,
    goesOn: order === undefined,
  }
}

/** FROM of the first products in an order. `limit` may be SQL. */
export function firstIn(sort: string | undefined, limit: number | string): string {
  return `(${OFFERED} ORDER BY ${indexOrder(sort)} LIMIT ${limit}) p`
}

function isPriced({ priceMin, priceMax }: Constraints): boolean {
  return priceMin !== undefined || priceMax !== undefined
}

function afterSql({ edge: [popularity, key], after }: Rest, bind: Bind): string {
  const known = 'coalesce(p.popularity, -1)'
  const edge = bind(popularity)
  return `p.key > ${bind(after)} AND NOT (${known} > ${edge} OR (${known} = ${edge} AND p.key >= ${bind(key)}))`
}

/** An order that an index has; what it has none for is looked at from the most popular on. */
function indexOrder(sort: string | undefined): string {
  if (sort === 'rating' || sort === 'rating_desc') return 'p.rating DESC, p.rating_count DESC'
  if (sort === 'rating_asc') return 'p.rating ASC NULLS LAST'
  if (sort === 'price_asc') return 'p.price_minor ASC NULLS LAST, p.key'
  if (sort === 'price_desc') return 'p.price_minor DESC NULLS LAST'
  return 'p.popularity DESC, p.key DESC'
}

/**
 * The condition that leaves fewest products and no more than are looked at; null where none does so. The vocabulary counts
 * them: what it does not know was not learned yet.
 */
function narrowest(constraints: Constraints, vocabulary: Vocabulary, limit: number, bind: Bind): string | null {
  const isSmall = vocabulary.productCount <= limit
  const { category, brands = [], attributes = [] } = isSmall ? { category: constraints.category } : constraints
  const choices = [
    ...(category === undefined ? [] : [{ count: countCategory(category, vocabulary), slugs: [category] }]),
    ...attributes.map((wish) => countStating(wish, vocabulary)),
  ].filter((choice) => choice !== null)
  const [least] = choices.toSorted((a, b) => a.count - b.count)
  const branded = brands.length === 0 ? Infinity : countBrands(brands, vocabulary)
  if (branded <= Math.min(least?.count ?? Infinity, limit)) {
    return brandedSql(brands, bind)
  }
  if (least === undefined || least.count > limit) return null
  return `p.category_trail IN (SELECT trail FROM category_trail, json_each(${bind(JSON.stringify(least.slugs))})
    WHERE instr(trail, '/' || value || '/'))`
}

/** What a category is called; empty where it is not known. */
export function labelOf(slug: string, { categories }: Vocabulary): string {
  return categories.find((category) => category.slug === slug)?.label ?? ''
}

/** How many products a category is known to have. */
export function countCategory(slug: string, { categories }: Vocabulary): number {
  return categories.find((category) => category.slug === slug)?.count ?? 0
}

/** The products of the categories that state an attribute; null where it may be stated elsewhere or by nobody. */
export function countStating(
  { name, op, value }: AttributeConstraint,
  { attributes, categories }: Vocabulary,
): { count: number; slugs: string[] } | null {
  const entry = attributes.find((attribute) => attribute.name === name)
  if (entry === undefined || op === 'not' || value === false) return null
  const slugs = Object.keys(entry.categoryCounts)
  const counts = new Map(categories.map(({ slug, count }) => [slug, count]))
  return { count: slugs.reduce((sum, slug) => sum + (counts.get(slug) ?? Infinity), 0), slugs }
}

/** That a product is of one of some brands, in a form that the index serves. */
export function brandedSql(brands: readonly string[], bind: Bind): string {
  return `p.brand_key IN (SELECT value FROM json_each(${bind(lowerList(brands))}))`
}

/** Infinity where one of them may stand in titles alone. */
export function countBrands(wanted: readonly string[], { brands }: Vocabulary): number {
  const counts = new Map(brands.map(({ name, count }) => [name.toLowerCase(), count]))
  return wanted.reduce((sum, name) => sum + (counts.get(name.trim().toLowerCase()) ?? Infinity), 0)
}
