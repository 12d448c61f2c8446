/**
 * What a turn looks at of a kind. D1 charges every row that is looked at, so of a large kind as much is looked at as the
 * dearest turn may read: what a maker, an attribute or a price leaves where that is few; else what has the words, the
 * first in the order of price that is asked for, and those that people care for most.
 */
import { countBetween, highMark, lowMark, unknownShare } from '../../domain/catalog/spread.ts'
import type { KindSpread, Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { allOf, anyOf } from '../sql/conditions.ts'
import { lookedMax } from './kind-size.ts'
import { brandedSql, countBrands, countCategory, countStating, OFFERED } from './list-window.ts'
import { lowerList } from './product-filter.ts'

/** Of what is looked at, so much is found by the words. */
export const WORDED_MAX = 150
/** As in the index `product_standing`: what nobody is known to care for comes last, in an order that tells nothing. */
const STANDING = 'coalesce(p.popularity, -1 - p.key * 7919 % 1000)'
const UNKNOWN_STANDINGS = 1_000
/** Of what is looked at, so much is filled by what lies beside the limits of a price. */
const WIDENED = 0.8
/** Larger parts of a kind are not told apart: D1 binds a hundred values. */
const PARTS_MAX = 20

/** The place of `p` among what has the words, 0 for none: in the text of the table `worded`. */
export const IS_WORDED = "coalesce(instr((SELECT held FROM worded), ',' || p.key || ','), 0)"

export interface KindWindow {
  /** What stands after FROM: rows of `product`, as `p`. */
  from: string
  /** Of those that were looked at, all that may fit, as SQL over `p`; null where others may. */
  asked: string | null
  /** Where more than so many may fit, not all were looked at. */
  most: number
}

/** What to look at of a large kind. Where little may fit there is more beside it, for what comes nearest. */
export function kindWindow(
  constraints: Constraints,
  hasWords: boolean,
  { bind, vocabulary }: { bind: Bind; vocabulary: Vocabulary },
): KindWindow {
  const most = lookedMax(constraints, hasWords)
  const part = partOf(constraints, vocabulary)
  const trails = trailsOf(constraints, part, bind)
  const some = (sql: string, limit: number = most + 1) => `SELECT * FROM (${OFFERED} AND ${sql} LIMIT ${limit}) p`
  const popular = (limit: number = most) => some(`${trails} AND ${popularSql(part, limit, bind)}`, limit)
  const windowOf = (windows: string[], asked: string | null = null) => ({
    from: `(SELECT * FROM (${windows.join(' UNION ALL ')}) LIMIT ${most + 1}) p`,
    asked,
    most,
  })
  const { brands = [] } = constraints
  if (brands.length > 0 && countBrands(brands, vocabulary) <= most) {
    const isOfThem = `instr(${bind(lowerList(brands))}, json_quote(coalesce(p.brand_key, ''))) > 0`
    return windowOf([some(brandedSql(brands, bind)), `${popular()} WHERE NOT ${isOfThem}`], isOfThem)
  }
  if (part.count <= most) return windowOf([some(trails)], 'true')
  const priced = fewByPrice(part, constraints, most)
  if (priced !== null) return windowOf([some(`${trails} AND ${betweenPrices(priced, bind)}`)], 'true')
  if (hasWords) {
    const worded = 'SELECT p.* FROM worded, json_each(keys) w CROSS JOIN product p ON p.key = w.value'
    return windowOf([worded, `${popular(most - WORDED_MAX)} WHERE ${IS_WORDED} = 0`])
  }
  // Where more is asked the first in the order may all lack it.
  const limit = isPlain(constraints) ? most : most / 2
  const first = firstByPrice(part, constraints, limit)
  if (first === null) return windowOf([popular()])
  const isFirst = betweenPrices(first, bind)
  const others = limit < most ? [`${popular(most - limit)} WHERE (${isFirst}) IS NOT TRUE`] : []
  return windowOf([some(`${trails} AND ${isFirst}`, limit), ...others])
}

/** What of a kind can have what is wished for. */
interface KindPart extends KindSpread {
  count: number
  /** How many times as many the kind has. */
  ratio: number
  isWhole: boolean
}

/** The narrower kinds that state every attribute that is wished for; the kind itself where they tell nothing. */
function partOf({ category = '', attributes = [] }: Constraints, vocabulary: Vocabulary): KindPart {
  const all = countCategory(category, vocabulary)
  const spread = vocabulary.spreads?.[category] ?? { prices: [], popularity: [], parts: [] }
  const stating = attributes.flatMap((wish) => countStating(wish, vocabulary) ?? [])
  const parts = spread.parts.filter((slug) => stating.every(({ slugs }) => slugs.includes(slug)))
  const count = parts.reduce((sum, slug) => sum + countCategory(slug, vocabulary), 0)
  const tells = parts.length > 0 && parts.length < spread.parts.length && parts.length <= PARTS_MAX && count > 0
  return tells
    ? { ...spread, parts, count, ratio: Math.max(1, all / count), isWhole: false }
    : { ...spread, count: all, ratio: 1, isWhole: true }
}

/** That a product is of the kind, and of a part of it, in a form that the index serves. */
function trailsOf({ category = '' }: Constraints, { parts, isWhole }: KindPart, bind: Bind): string {
  const isIn = (slug: string) => ({ name: slug, sql: `instr(trail, ${bind(`/${slug}/`)})` })
  const levels = isWhole ? [] : [{ name: 'part', sql: anyOf(parts.map(isIn)) }]
  return `p.category_trail IN (SELECT trail FROM category_trail WHERE ${allOf([isIn(category), ...levels])})`
}

/** From one price to another, where such a bound is set; in minor units. */
type Prices = Pick<Constraints, 'priceMin' | 'priceMax'>

/** The limits of a price that are known to leave few, widened towards what comes nearest; null where they leave many. */
function fewByPrice({ prices, ratio }: KindPart, { priceMin, priceMax }: Constraints, most: number): Prices | null {
  if ((priceMin === undefined && priceMax === undefined) || prices.length === 0) return null
  if (countBetween(prices, priceMin ?? 0, priceMax ?? Infinity) > most * ratio) return null
  const enough = most * ratio * WIDENED
  const low = priceMin === undefined ? undefined : highMark(prices, priceMax ?? Infinity, enough)
  const high = priceMax === undefined ? undefined : lowMark(prices, low ?? priceMin ?? 0, enough)
  return {
    priceMin: low === undefined ? undefined : Math.min(priceMin ?? 0, Math.floor(low ?? 0)),
    priceMax: high === undefined ? undefined : Math.max(priceMax ?? 0, Math.ceil(high ?? Number.MAX_SAFE_INTEGER)),
  }
}

/** The prices of the first in the order of price; null where no such order is asked for. */
function firstByPrice(
  { prices, ratio }: KindPart,
  { priceMin, priceMax, sort }: Constraints,
  limit: number,
): Prices | null {
  if (sort === 'price_asc') {
    const low = lowMark(prices, priceMin ?? 0, limit * ratio)
    return low === null ? null : { priceMin, priceMax: Math.ceil(low) }
  }
  if (sort !== 'price_desc') return null
  const high = highMark(prices, priceMax ?? Infinity, limit * ratio)
  return high === null ? null : { priceMin: Math.floor(high), priceMax }
}

/** That a product is among those that people care for most. */
function popularSql({ popularity, ratio }: KindPart, limit: number, bind: Bind): string {
  const known = highMark(popularity, Infinity, limit * ratio)
  return `${STANDING} >= ${bind(known ?? -1 - UNKNOWN_STANDINGS * unknownShare(popularity, limit * ratio))}`
}

function betweenPrices({ priceMin: least, priceMax: most }: Prices, bind: Bind): string {
  return allOf([
    ...(least === undefined ? [] : [{ name: 'priceMin', sql: `p.price_minor >= ${bind(least)}` }]),
    ...(most === undefined ? [] : [{ name: 'priceMax', sql: `p.price_minor <= ${bind(most)}` }]),
  ])
}

/** Whether nothing is asked of a kind but its price and an order. */
function isPlain(constraints: Constraints): boolean {
  const { category: _, priceMin: __, priceMax: ___, currency: ____, sort: _____, ...others } = constraints
  return Object.values(others).every((value) => value === undefined)
}
