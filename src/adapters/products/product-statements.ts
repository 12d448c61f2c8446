/** The statements that a product search is made of. Each binds its own values; none reads more rows than it needs. */
import { matchAll, matchAny, matchThing, queryWords, type TextQuery } from '../../domain/search/query.ts'
import type { ProductQuery } from '../../domain/search/types.ts'
import type { Constraints } from '../../shared/constraints.ts'
import { type Bind, createBinder } from '../sql/bind.ts'
import {
  allOf,
  countPreferred,
  anyOf,
  baseConditions,
  countOf,
  countStated,
  orderBy,
  toConditions,
  variantSql,
  type Condition,
} from './product-filter.ts'
import { PRODUCT_COLUMNS, TEXT_COLUMNS } from './product-rows.ts'

/** Weights of title, context, brand, category, compounds, details and description where the index proposes candidates. */
const INDEX_RANK = 'bm25(product_search, 6, 4, 5, 6, 4, 1.5, 1)'
/** Matches beyond which products that have only one of the words are not looked at: at that size there are better ones. */
const BROAD_MATCHES = 20_000
const POPULAR_FIRST = 'p.popularity DESC, p.key'

export type Filter = Pick<ProductQuery, 'constraints' | 'excludeIds' | 'isReduced' | 'wordsLift'>

/**
 * FROM and WHERE of the matching products. `match` is the words, or null for products with any words. What reads keys
 * alone (`product_search.rowid`) does without the product rows when the words are all that is asked for.
 */
type Source = (match: string | null, reads: 'product' | 'key') => string

function toSource({ constraints, excludeIds = [], isReduced = false }: Filter, bind: Bind, now: number): Source {
  const reduced = isReduced ? [{ name: 'reduced', sql: 'p.list_price_minor > p.price_minor' }] : []
  return sourceOf([...baseConditions(excludeIds, bind, now), ...reduced, ...toConditions(constraints, bind, now)])
}

function sourceOf(conditions: readonly Condition[]): Source {
  const where = allOf(conditions)
  // Withdrawn and purged products have no full-text row; what the purge has not reached is dropped when it is read.
  const isTextOnly = conditions.every(({ name }) => name === 'offered')
  return (match, reads) => {
    if (match === null) return `product p WHERE ${where}`
    if (isTextOnly && reads === 'key') return `product_search WHERE product_search MATCH ${match}`
    return `product_search CROSS JOIN product p ON p.key = product_search.rowid
      WHERE product_search MATCH ${match} AND ${where}`
  }
}

export interface Selection {
  filter: Filter
  text: TextQuery
  limit: number
  /** Epoch ms: what is past its life is left out. */
  now: number
}

/**
 * For an answer: rows of `CandidateRow`, best first, each with `total`: how many satisfy the filter, with words and no
 * category how many fit the words best (bestMatch). D1 charges every row that is looked at, those that are sorted once
 * more: what satisfies is passed over once, and whole products are read for the best keys alone.
 */
export function selectCandidates(db: D1Database, { filter, text, limit, now }: Selection): D1PreparedStatement {
  const { bind, values } = createBinder()
  const source = toSource(filter, bind, now)
  const page = `LIMIT ${bind(limit)}`
  const isCounted = isKindSure(filter) || text.stems.length === 0
  const { tables, keys, total } = isCounted
    ? keysOfKind(filter, text, source, { page, bind })
    : {
        tables: '',
        keys: keysByWords(filter, text, source, { page, bind }),
        total: `SELECT count(*) FROM ${source(bestMatch(filter, text, source, bind), 'key')}`,
      }
  const variant = variantSql(filter.constraints, bind)
  const hasText = text.stems.length > 0
  const sql = `WITH ${tables} pool AS MATERIALIZED (${keys})
    SELECT ${PRODUCT_COLUMNS}, ${variant} AS variant, (${total}) AS total ${hasText ? `, ${TEXT_COLUMNS}` : ''}
    FROM pool CROSS JOIN product p ON p.key = pool.key
      ${hasText ? 'CROSS JOIN product_search s ON s.rowid = pool.key' : ''}`
  return db.prepare(sql).bind(...values)
}

interface Listing {
  page: string
  bind: Bind
}

/**
 * Everything of the kind in its order, as one list of keys. Words only lift: those that have them come first, the best
 * by the index's rank, then the others.
 */
function keysOfKind(
  filter: Filter,
  text: TextQuery,
  source: Source,
  { page, bind }: Listing,
): { tables: string; keys: string; total: string } {
  const sort = orderBy(filter.constraints.sort)
  const order = sort ?? nicestFirst(filter.constraints, bind)
  const any = matchAny(text)
  // A sorted list holds what has all of the words, where anything has.
  const all = sort === null || any === null ? null : bind(matchAll(text) ?? any)
  const held =
    all === null
      ? ''
      : `FILTER (WHERE p.key IN (SELECT rowid FROM product_search WHERE product_search MATCH ${all})
          OR NOT EXISTS (SELECT 1 FROM ${source(all, 'key')}))`
  const kind = `kind AS MATERIALIZED (
      SELECT json_group_array(p.key ORDER BY ${order}) ${held} AS keys, count(*) AS total FROM ${source(null, 'product')})`
  const total = 'SELECT total FROM kind'
  if (any === null || sort !== null) {
    return { tables: `${kind},`, keys: `SELECT value AS key FROM kind, json_each(keys) ${page}`, total }
  }
  const lifted = `lifted AS MATERIALIZED (SELECT product_search.rowid AS key FROM ${source(bind(any), 'key')}
      ORDER BY ${INDEX_RANK}, product_search.rowid ${page})`
  const keys = `SELECT key FROM lifted UNION ALL SELECT * FROM (SELECT value FROM kind, json_each(keys)
      WHERE value NOT IN (SELECT key FROM lifted) ${page})`
  return { tables: `${kind}, ${lifted},`, keys, total }
}

function nicestFirst(constraints: Constraints, bind: Bind): string {
  const nice = countPreferred(constraints, bind)
  return nice === '0' ? POPULAR_FIRST : `${nice} DESC, ${POPULAR_FIRST}`
}

/** Where words alone tell the thing: the best by the index's rank, or in the order asked for what fits the words best. */
function keysByWords(filter: Filter, text: TextQuery, source: Source, { page, bind }: Listing): string {
  const order = orderBy(filter.constraints.sort)
  // A sorted list must hold what was asked for: a product with one of three words could be the cheapest by far.
  const isRanked = filter.wordsLift === true && text.stems.length > 0
  const match = isRanked ? bind(matchAny(text) ?? '') : toMatch(filter, text, source, bind)
  const by = (isRanked ? null : order) ?? (match === null ? POPULAR_FIRST : `${INDEX_RANK}, product_search.rowid`)
  const key = match === null ? 'p.key' : 'product_search.rowid'
  return `SELECT ${key} AS key FROM ${source(match, isRanked || order === null ? 'key' : 'product')} ORDER BY ${by} ${page}`
}

/** Whether a category is asked for beside words: then the words only lift. */
function isKindSure({ constraints, wordsLift }: Filter): boolean {
  return wordsLift === true && constraints.category !== undefined
}

/** How many products hold each word of the query: `{term, doc}`. */
export function selectWords(db: D1Database, text: TextQuery): D1PreparedStatement {
  return db
    .prepare('SELECT term, doc FROM product_word WHERE term IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(queryWords(text)))
}

/** Nothing unless asked for and nothing satisfies everything. Fewest constraints missed, then nearest in price. */
export function selectNearest(db: D1Database, query: ProductQuery, text: TextQuery, now: number): D1PreparedStatement {
  const { bind, values } = createBinder()
  const offered = baseConditions(query.excludeIds ?? [], bind, now)
  const wishes = toConditions(query.constraints, bind, now)
  const isSure = isKindSure(query)
  const source = sourceOf([...offered, ...wishes])
  const any = matchAny(text)
  const match = any === null ? null : bind(any)
  if (match !== null && !isKindSure(query)) {
    wishes.push({
      name: 'terms',
      sql: `p.key IN (SELECT rowid FROM product_search WHERE product_search MATCH ${match})`,
    })
  }
  if (query.nearest !== true || wishes.length === 0) return db.prepare('SELECT 1 WHERE false')
  // What was wanted at all: the category, or where none is named the words.
  const kindName = query.constraints.category === undefined ? 'terms' : 'category'
  const kind = wishes.filter(({ name }) => name === kindName)
  const met = `${countOf(wishes.filter(({ name }) => name !== 'stated'))} + ${countStated(query.constraints, bind)}`
  const price = bind(query.constraints.priceMax ?? query.constraints.priceMin ?? 0)
  const variant = `${variantSql(query.constraints, bind)} AS variant`
  // Asked once and before all else: a condition on every row would have them all read.
  const nothing = `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM ${source(isSure ? null : match, isSure ? 'product' : 'key')})`
  const sql = `SELECT ${PRODUCT_COLUMNS}, ${variant} FROM product p WHERE p.key IN (
      SELECT p.key FROM (${nothing}) CROSS JOIN product p WHERE ${allOf(offered)} AND ${anyOf(kind)}
      ORDER BY ${met} DESC, abs(coalesce(p.price_minor, 1e12) - ${price}), ${POPULAR_FIRST} LIMIT ${bind(query.limit)})
    ORDER BY ${met} DESC, abs(coalesce(p.price_minor, 1e12) - ${price}), ${POPULAR_FIRST}`
  return db.prepare(sql).bind(...values)
}

/** The MATCH operand of a list: any of the words, or what fits them best for a sort and for very common words. */
function toMatch(filter: Filter, text: TextQuery, source: Source, bind: Bind): string | null {
  const any = matchAny(text)
  if (any === null) return null
  const best = bestMatch(filter, text, source, bind)
  if (orderBy(filter.constraints.sort) !== null) return best
  const words = `SELECT value FROM json_each(${bind(JSON.stringify(queryWords(text)))})`
  const matches = `SELECT sum(doc) FROM product_word WHERE term IN (${words})`
  return `(SELECT iif((${matches}) > ${BROAD_MATCHES}, ${best}, ${bind(any)}))`
}

/**
 * A MATCH operand: the words as the name of a thing where a product that satisfies the filter has them so, else all of
 * them anywhere, else any. Where a category names the thing, the words are only about it.
 */
function bestMatch(filter: Filter, text: TextQuery, source: Source, bind: Bind): string {
  const strict = filter.constraints.category === undefined ? [matchThing(text), matchAll(text)] : [matchAll(text)]
  const loosest = bind(matchAny(text) ?? '')
  const choice = strict.reduceRight((otherwise, match) => {
    const words = bind(match ?? '')
    return `iif(EXISTS (SELECT 1 FROM ${source(words, 'key')}), ${words}, ${otherwise})`
  }, loosest)
  return `(SELECT ${choice})`
}
