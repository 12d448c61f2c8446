/** The statements that a product search is made of. Each binds its own values; none reads more rows than it needs. */
import { matchAll, matchAny, matchThing, queryWords, type TextQuery } from '../../domain/search/query.ts'
import type { ProductQuery } from '../../domain/search/types.ts'
import { facetsSql } from './product-facets.ts'
import {
  allOf,
  countPreferred,
  anyOf,
  baseConditions,
  countOf,
  countStated,
  createBinder,
  orderBy,
  toConditions,
  variantSql,
  type Bind,
  type Condition,
} from './product-filter.ts'
import { hasLiveOfferSql } from './product-life.ts'
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

export interface CandidateSelection {
  filter: Filter
  text: TextQuery
  limit: number
  offset?: number
  /** Epoch ms: what is past its life is left out. */
  now: number
  /** Whole products, or only their keys and analysed text. */
  columns: 'product' | 'text'
}

/** Rows of `CandidateRow`, best first: by the sort, else by the index's rank of the text, else by popularity. */
export function selectCandidates(db: D1Database, selection: CandidateSelection): D1PreparedStatement {
  const { filter, text, limit, offset = 0, columns, now } = selection
  const { bind, values } = createBinder()
  const source = toSource(filter, bind, now)
  const order = orderBy(filter.constraints.sort)
  const any = matchAny(text)
  const page = `LIMIT ${bind(limit)} OFFSET ${bind(offset)}`
  const keys = isKindSure(filter)
    ? keysOfKind(text, source, { order, page, bind, nice: countPreferred(filter.constraints, bind) })
    : keysByWords(filter, text, source, { order, page, bind, nice: '0' })
  const wanted = [
    ...(columns === 'product' ? [PRODUCT_COLUMNS, `${variantSql(filter.constraints, bind)} AS variant`] : ['pool.key']),
    ...(any === null ? [] : [TEXT_COLUMNS]),
  ]
  // The best keys are chosen before their wide rows are read.
  const sql = `WITH pool AS MATERIALIZED (
      SELECT key, row_number() OVER () AS place FROM (${keys})
    )
    SELECT ${wanted.join(', ')} FROM pool
      ${columns === 'product' ? 'CROSS JOIN product p ON p.key = pool.key' : ''}
      ${any === null ? '' : 'CROSS JOIN product_search s ON s.rowid = pool.key'}
    ORDER BY pool.place`
  return db.prepare(sql).bind(...values)
}

interface Listing {
  order: string | null
  page: string
  bind: Bind
  /** SQL of how much a product has of what would be nice; `0` where nothing would. */
  nice: string
}

/** Where the category is sure, words only lift: those that have them first, then the others by popularity. */
function keysOfKind(text: TextQuery, source: Source, { order, page, bind, nice }: Listing): string {
  const any = matchAny(text)
  const popular = nice === '0' ? POPULAR_FIRST : `${nice} DESC, ${POPULAR_FIRST}`
  if (any === null) return `SELECT p.key AS key FROM ${source(null, 'product')} ORDER BY ${order ?? popular} ${page}`
  if (order !== null) {
    // A sorted list holds what has all of the words, where anything has.
    const all = bind(matchAll(text) ?? any)
    const having = `SELECT rowid FROM product_search WHERE product_search MATCH ${all}`
    return `SELECT p.key AS key FROM ${source(null, 'product')} AND (p.key IN (${having})
      OR NOT EXISTS (SELECT 1 FROM ${source(all, 'key')})) ORDER BY ${order} ${page}`
  }
  const match = bind(any)
  return `SELECT key FROM (
      SELECT * FROM (SELECT product_search.rowid AS key, 0 AS part FROM ${source(match, 'key')}
        ORDER BY ${INDEX_RANK}, product_search.rowid ${page})
      UNION ALL
      SELECT * FROM (SELECT p.key AS key, 1 AS part FROM ${source(null, 'product')}
        AND p.key NOT IN (SELECT rowid FROM product_search WHERE product_search MATCH ${match})
        ORDER BY ${popular} ${page}))`
}

/** Where words alone tell the thing: the best by the index's rank, or in the order asked for what fits the words best. */
function keysByWords(filter: Filter, text: TextQuery, source: Source, { order, page, bind }: Listing): string {
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

/**
 * Rows of `FacetRow` over everything that satisfies the filter: for an answer (`fitting`) how many fit the words best
 * (bestMatch), and nothing else; for a list (`listed`) the counts of what selectCandidates lists in its order.
 */
export function selectCounts(
  db: D1Database,
  filter: Filter,
  text: TextQuery,
  what: 'fitting' | 'listed',
  now: number,
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const source = toSource(filter, bind, now)
  const best = () => bestMatch(filter, text, source, bind)
  const match =
    isKindSure(filter) && what === 'fitting'
      ? null
      : text.stems.length > 0 && what === 'fitting'
        ? best()
        : toMatch(filter, text, source, bind)
  const total = `SELECT count(*) FROM ${source(match, 'key')}`
  // An answer names a number; facets belong to a list.
  if (what === 'fitting') return db.prepare(`SELECT 'set' AS kind, (${total}) AS count`).bind(...values)
  const sql = facetsSql(source(match, 'product'), total, hasLiveOfferSql(now, bind))
  return db.prepare(sql).bind(...values)
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
  const sql = `SELECT ${PRODUCT_COLUMNS}, ${variant} FROM product p WHERE p.key IN (
      SELECT p.key FROM product p
      WHERE NOT EXISTS (SELECT 1 FROM ${source(isSure ? null : match, isSure ? 'product' : 'key')}) AND ${allOf(offered)} AND ${anyOf(kind)}
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
