/** From constraints to SQL over `product p`. Values are always bound. */
import { toStems } from '../../domain/search/analyse.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { anyOf, type Condition } from '../sql/conditions.ts'
import { hasLiveOfferSql, isListableSql } from './product-life.ts'
import { statedConditions } from './stated-conditions.ts'

/** Words that must not stand in a title. */
const EXCLUDED_TERMS_MAX = 8

/**
 * Every stated constraint but the words, as conditions that a product row must meet. They are asked of rows that are looked
 * at whatever the filter says: no index is asked for, so the kind and the brand are compared as text. Where full-text rows
 * are `joined` as `s` their titles are at hand, else each that is asked for is read.
 */
export function toConditions(
  constraints: Constraints,
  bind: Bind,
  now: number,
  { isJoined = false }: { isJoined?: boolean } = {},
): Condition[] {
  const { category } = constraints
  const kinds = category === undefined ? [] : [`instr(p.category_trail, ${bind(`/${category}/`)})`]
  return [
    ...kinds.map((sql) => ({ name: 'category', sql })),
    ...brandConditions(constraints, bind),
    ...priceConditions(constraints, bind, now),
    ...qualityConditions(constraints, bind, now),
    ...statedConditions(constraints, bind),
    // Reads a row: last, of what satisfies the rest.
    ...excludedTermConditions(constraints, bind, isJoined),
  ]
}

/** What every list asks of a row: still offered, within its life, and not among the ids to leave out. */
export function baseConditions(excludeIds: readonly string[], bind: Bind, now: number): Condition[] {
  const offered = { name: 'offered', sql: `p.withdrawn_at_ms IS NULL AND ${isListableSql(now, bind)}` }
  if (excludeIds.length === 0) return [offered]
  // Looked for in the list as text: D1 charges a lookup in a set for every row.
  return [offered, { name: 'excludeIds', sql: `NOT instr(${bind(JSON.stringify(excludeIds))}, json_quote(p.id))` }]
}

/** That a product is of the category, in a form that the index serves. */
export function categoryConditions({ category }: Pick<Constraints, 'category'>, bind: Bind): Condition[] {
  if (category === undefined) return []
  const level = bind(`/${category}/`)
  const sql = `p.category_trail IN (SELECT trail FROM category_trail WHERE instr(trail, ${level}))`
  return [{ name: 'category', sql }]
}

/** By its column, or by the title where a file has no column for it. As with ids: a lookup in a set is charged for every row. */
function brandConditions({ brands = [], excludeBrands = [] }: Constraints, bind: Bind): Condition[] {
  const conditions: Condition[] = []
  if (brands.length > 0) {
    const inTitle = titleHasAny(brands, bind)
    const unnamed = inTitle === null ? '' : ` OR (p.brand_key IS NULL AND ${inTitle})`
    const named = `instr(${bind(lowerList(brands))}, json_quote(coalesce(p.brand_key, '')))`
    conditions.push({ name: 'brands', sql: `${named}${unnamed}` })
  }
  if (excludeBrands.length > 0) {
    const named = `instr(${bind(lowerList(excludeBrands))}, json_quote(p.brand_key))`
    const inTitle = titleHasAny(excludeBrands, bind) ?? 'false'
    conditions.push({ name: 'excludeBrands', sql: `NOT iif(p.brand_key IS NULL, ${inTitle}, ${named})` })
  }
  return conditions
}

/** Words that a title must not hold; "sulfate free" is without sulfates. */
function excludedTermConditions({ excludeTerms = [] }: Constraints, bind: Bind, isJoined: boolean): Condition[] {
  const held = titleHasAny(excludeTerms.slice(0, EXCLUDED_TERMS_MAX), bind, { unlessFree: true, isJoined })
  return held === null ? [] : [{ name: 'excludeTerms', sql: `NOT ${held}` }]
}

/** The columns of a full-text row that say what it is called, and which product it is of. */
export const TITLE_COLUMNS = 'rowid, title, context, brand'
/** The analysed words of what a title says; no phrase goes from one field into the next. */
const TITLE_WORDS = "' ' || s.title || ' | ' || s.context || ' | ' || s.brand || ' '"

/**
 * Whether a title names one of these, in the analysed words of the full-text row; null where none of them has words. That
 * row alone is read: of a common word the index would read every product that has it.
 */
function titleHasAny(
  texts: readonly string[],
  bind: Bind,
  { unlessFree = false, isJoined = false }: { unlessFree?: boolean; isJoined?: boolean } = {},
): string | null {
  const phrases = [...new Set(texts.map((text) => toStems(text).join(' ')))].filter((phrase) => phrase !== '')
  if (phrases.length === 0) return null
  const held = phrases.map((phrase) => {
    const has = (words: string) => `instr(${TITLE_WORDS}, ${bind(` ${words} `)})`
    return { name: phrase, sql: unlessFree ? `${has(phrase)} AND NOT ${has(`${phrase} free`)}` : has(phrase) }
  })
  return isJoined ? anyOf(held) : `EXISTS (SELECT 1 FROM product_search s WHERE s.rowid = p.key AND (${anyOf(held)}))`
}

function priceConditions({ priceMin, priceMax, currency }: Constraints, bind: Bind, now: number): Condition[] {
  const conditions: Condition[] = []
  const isLive = priceMin === undefined && priceMax === undefined ? '' : hasLiveOfferSql(now, bind)
  if (priceMin !== undefined) {
    conditions.push({ name: 'priceMin', sql: `p.price_minor >= ${bind(priceMin)} AND ${isLive}` })
  }
  if (priceMax !== undefined) {
    conditions.push({ name: 'priceMax', sql: `p.price_minor <= ${bind(priceMax)} AND ${isLive}` })
  }
  if (conditions.length > 0 && currency !== undefined) {
    conditions.push({ name: 'currency', sql: `p.currency = ${bind(currency)}` })
  }
  return conditions
}

function qualityConditions(
  { minRating, minRatingCount, inStockOnly }: Constraints,
  bind: Bind,
  now: number,
): Condition[] {
  const conditions: Condition[] = []
  if (minRating !== undefined) conditions.push({ name: 'minRating', sql: `p.rating >= ${bind(minRating)}` })
  if (minRatingCount !== undefined) {
    conditions.push({ name: 'minRatingCount', sql: `p.rating_count >= ${bind(minRatingCount)}` })
  }
  if (inStockOnly === true) {
    const sql = `p.availability = 'in_stock' AND ${hasLiveOfferSql(now, bind)}`
    conditions.push({ name: 'inStockOnly', sql })
  }
  return conditions
}

/** The lower-case form of names, as JSON. */
export function lowerList(values: readonly string[]): string {
  return JSON.stringify(values.map((value) => value.trim().toLowerCase()))
}
