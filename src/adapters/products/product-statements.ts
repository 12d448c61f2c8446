/** The statements that a product search is made of. Each binds its own values; none reads more rows than it needs. */
import { matchAll, matchAny, matchThing, queryWords, type TextQuery } from '../../domain/search/query.ts'
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { ProductQuery } from '../../domain/search/types.ts'
import type { Constraints } from '../../shared/constraints.ts'
import { type Bind, createBinder } from '../sql/bind.ts'
import { bestRows, filteredWindow, firstIn, wordedWindow } from './list-window.ts'
import {
  allOf,
  countPreferred,
  baseConditions,
  countOf,
  countStated,
  orderBy,
  toConditions,
  toPlainConditions,
  variantSql,
  type Condition,
} from './product-filter.ts'
import { PRODUCT_COLUMNS, TEXT_COLUMNS } from './product-rows.ts'

/** Matches of words that an answer looks at for what satisfies the rest, the best first. */
const MATCHES_MAX = 1_000
/** Products among which the nearest ones are looked for where no category tells. */
const NEAR_MAX = 300
/** Matches beyond which products that have only one of the words are not looked at: at that size there are better ones. */
const BROAD_MATCHES = 20_000
const POPULAR_FIRST = 'p.popularity DESC, p.key'

export type Filter = Pick<ProductQuery, 'constraints' | 'excludeIds' | 'isReduced' | 'wordsLift'>

/**
 * FROM and WHERE of the matching products. `match` is the words, or null for products with any words: then they come as
 * they fit the words, best first. What reads keys alone (`product_search.rowid`) does without the product rows when the
 * words are all that is asked for.
 */
type Source = (match: string | null, reads: 'product' | 'key') => string

function toSource(filter: Filter, bind: Bind, now: number): Source {
  return sourceOf([...own(filter, bind, now), ...toConditions(filter.constraints, bind, now)])
}

/** What is asked of a row beside the constraints. */
function own({ excludeIds = [], isReduced = false }: Filter, bind: Bind, now: number): Condition[] {
  const reduced = isReduced ? [{ name: 'reduced', sql: 'p.list_price_minor > p.price_minor' }] : []
  return [...baseConditions(excludeIds, bind, now), ...reduced]
}

function sourceOf(conditions: readonly Condition[]): Source {
  const where = allOf(conditions)
  // Withdrawn and purged products have no full-text row; what the purge has not reached is dropped when it is read.
  const isTextOnly = conditions.every(({ name }) => name === 'offered')
  return (match, reads) => {
    if (match === null) return `product p WHERE ${where}`
    const best = `${bestRows(match, MATCHES_MAX)} product_search`
    if (isTextOnly && reads === 'key') return `${best} WHERE true`
    return `${best} CROSS JOIN product p ON p.key = product_search.rowid WHERE ${where}`
  }
}

export interface Selection {
  filter: Filter
  text: TextQuery
  limit: number
  /** Tells what narrows a search. */
  vocabulary: Vocabulary
  /** Epoch ms: what is past its life is left out. */
  now: number
}

/**
 * For an answer: rows of `CandidateRow`, best first, each with `total`: how many satisfy the filter, with words and no
 * category how many fit the words best (bestMatch). D1 charges every row that is looked at, those that are sorted once
 * more: what satisfies is passed over once, and whole products are read for the best keys alone.
 */
export function selectCandidates(
  db: D1Database,
  { filter, text, limit, vocabulary, now }: Selection,
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const source = toSource(filter, bind, now)
  const page = `LIMIT ${bind(limit)}`
  const isCounted = isKindSure(filter) || text.stems.length === 0
  const { tables, keys, total } = isCounted
    ? keysOfKind(filter, text, source, { page, bind, vocabulary, now })
    : {
        // Tables of their own: D1 reads expressions to a depth of 100, and what stands in FROM does not add to it.
        tables: `best AS MATERIALIZED (SELECT ${bestMatch(filter, text, source, bind)} AS words),
          counted AS MATERIALIZED (SELECT count(*) AS total FROM ${source('(SELECT words FROM best)', 'key')}),`,
        keys: keysByWords(filter, text, source, page, bind),
        total: 'SELECT total FROM counted',
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
  vocabulary: Vocabulary
  now: number
}

/**
 * Everything of the kind in its order, as one list of keys. Words only lift: those that have them come first, the best
 * by the index's rank, then the others.
 */
function keysOfKind(
  filter: Filter,
  text: TextQuery,
  source: Source,
  { page, bind, vocabulary, now }: Listing,
): { tables: string; keys: string; total: string } {
  const sort = orderBy(filter.constraints.sort)
  if (filter.constraints.category === undefined) return keysOfAny(filter, { page, bind, vocabulary, now })
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
      ${page})`
  const keys = `SELECT key FROM lifted UNION ALL SELECT * FROM (SELECT value FROM kind, json_each(keys)
      WHERE value NOT IN (SELECT key FROM lifted) ${page})`
  return { tables: `${kind}, ${lifted},`, keys, total }
}

/** The same where no kind and no words are named: of what a list would look at. */
function keysOfAny(filter: Filter, { page, bind, vocabulary, now }: Listing): ReturnType<typeof keysOfKind> {
  const { constraints } = filter
  const order = orderBy(constraints.sort) ?? nicestFirst(constraints, bind)
  const tables = `kind AS MATERIALIZED (SELECT json_group_array(p.key ORDER BY ${order}) AS keys, count(*) AS total
      FROM ${satisfyingAny(filter, { bind, vocabulary, now })}),`
  return { tables, keys: `SELECT value AS key FROM kind, json_each(keys) ${page}`, total: 'SELECT total FROM kind' }
}

/** FROM and WHERE of what satisfies a filter that names no kind, within what a list would look at. */
function satisfyingAny(filter: Filter, { bind, vocabulary, now }: Omit<Listing, 'page'>): string {
  const { constraints } = filter
  const where = allOf([...own(filter, bind, now), ...toPlainConditions(constraints, bind, now)])
  return `${filteredWindow(constraints, vocabulary, null, bind).from} WHERE ${where}`
}

function nicestFirst(constraints: Constraints, bind: Bind): string {
  const nice = countPreferred(constraints, bind)
  return nice === '0' ? POPULAR_FIRST : `${nice} DESC, ${POPULAR_FIRST}`
}

/** Where words alone tell the thing: the best by the index's rank, or in the order asked for what fits the words best. */
function keysByWords(filter: Filter, text: TextQuery, source: Source, page: string, bind: Bind): string {
  const order = orderBy(filter.constraints.sort)
  // A sorted list must hold what was asked for: a product with one of three words could be the cheapest by far.
  const isRanked = filter.wordsLift === true && text.stems.length > 0
  const match = isRanked ? bind(matchAny(text) ?? '') : toMatch(filter, text, source, bind)
  if (match === null) {
    return `SELECT p.key AS key FROM ${source(null, 'product')} ORDER BY ${order ?? POPULAR_FIRST} ${page}`
  }
  const by = isRanked || order === null ? '' : `ORDER BY ${order}`
  return `SELECT product_search.rowid AS key FROM ${source(match, by === '' ? 'key' : 'product')} ${by} ${page}`
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
export function selectNearest(
  db: D1Database,
  query: ProductQuery,
  text: TextQuery,
  { vocabulary, now }: Pick<Selection, 'vocabulary' | 'now'>,
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const { constraints } = query
  const offered = baseConditions(query.excludeIds ?? [], bind, now)
  const wishes = toConditions(constraints, bind, now)
  const any = matchAny(text)
  const match = any === null || isKindSure(query) ? null : bind(any)
  if (query.nearest !== true || (wishes.length === 0 && match === null)) return db.prepare('SELECT 1 WHERE false')
  const met = `${countOf(wishes.filter(({ name }) => name !== 'stated'))} + ${countStated(constraints, bind)}`
  const price = bind(constraints.priceMax ?? constraints.priceMin ?? 0)
  const variant = `${variantSql(constraints, bind)} AS variant`
  const order = `${met} DESC, abs(coalesce(p.price_minor, 1e12) - ${price}), ${POPULAR_FIRST}`
  const source = sourceOf([...offered, ...wishes])
  const isAny = match === null && constraints.category === undefined
  const satisfying = isAny
    ? satisfyingAny(query, { bind, vocabulary, now })
    : source(match, match === null ? 'product' : 'key')
  // Asked once and before all else: a condition on every row would have them all read.
  const nothing = `(SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM ${satisfying}))`
  const sql = `SELECT ${PRODUCT_COLUMNS}, ${variant} FROM product p WHERE p.key IN (
      SELECT p.key FROM ${nothing} CROSS JOIN ${wantedAtAll(query, match, wishes)} AND ${allOf(offered)}
      ORDER BY ${order} LIMIT ${bind(query.limit)})
    ORDER BY ${order}`
  return db.prepare(sql).bind(...values)
}

/** FROM and WHERE of what was wanted at all: the category, or where none is named the words, or what has such a price. */
function wantedAtAll({ constraints }: ProductQuery, match: string | null, wishes: readonly Condition[]): string {
  const category = wishes.find(({ name }) => name === 'category')
  if (category !== undefined) return `product p WHERE ${category.sql}`
  if (match !== null) return `${wordedWindow(match, NEAR_MAX).from} WHERE true`
  const { priceMin, priceMax } = constraints
  const order = priceMax !== undefined ? 'price_asc' : priceMin !== undefined ? 'price_desc' : undefined
  return `${firstIn(order, NEAR_MAX)} WHERE true`
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
