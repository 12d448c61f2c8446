/** The statements that a product search is made of. Each binds its own values; none reads more rows than it needs. */
import { matchAll, matchAny, matchThing, queryWords, type TextQuery } from '../../domain/search/query.ts'
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { ProductQuery } from '../../domain/search/types.ts'
import type { Constraints } from '../../shared/constraints.ts'
import { type Bind, createBinder } from '../sql/bind.ts'
import { bestRows, filteredWindow, firstIn } from './list-window.ts'
import { allOf, type Condition, countOf } from '../sql/conditions.ts'
import { baseConditions, categoryConditions, toConditions } from './product-filter.ts'
import { orderBy } from './product-order.ts'
import { countPreferred, countStated, variantSql } from './stated-conditions.ts'
import { PRODUCT_COLUMNS, TEXT_COLUMNS } from './product-rows.ts'

/** Matches of words that an answer looks at for what satisfies the rest, the best first. */
const MATCHES_MAX = 600
/** The same of words that stand together, and of all of them: to say how many fit best. */
const STRICT_MAX = 200
/** Products among which the nearest ones are looked for where no category tells. */
const NEAR_MAX = 200
const POPULAR_FIRST = 'p.popularity DESC, p.key'

export type Filter = Pick<ProductQuery, 'constraints' | 'excludeIds' | 'isReduced' | 'wordsLift' | 'nearest' | 'limit'>

interface Source {
  /** FROM and WHERE of everything of the kind that satisfies the filter. */
  kind: string
  /**
   * The products that fit words best, best first, and what they must meet. What reads keys alone (`product_search.rowid`)
   * does without the product rows when the words are all that is asked for.
   */
  worded(match: string, reads: 'product' | 'key'): { from: string; where: string }
}

function toSource(filter: Filter, bind: Bind, now: number): Source {
  const { category, ...rest } = filter.constraints
  const asked = [...own(filter, bind, now), ...toConditions(rest, bind, now)]
  // Withdrawn and purged products have no full-text row; what the purge has not reached is dropped when it is read.
  const isTextOnly = category === undefined && asked.every(({ name }) => name === 'offered')
  return {
    kind: `product p WHERE ${allOf([...categoryConditions({ category }, bind), ...asked])}`,
    worded: (match, reads) => {
      const best = `${bestRows(match, MATCHES_MAX)} product_search`
      if (isTextOnly && reads === 'key') return { from: best, where: 'true' }
      const where = allOf([...toConditions({ category }, bind, now), ...asked])
      return { from: `${best} CROSS JOIN product p ON p.key = product_search.rowid`, where }
    },
  }
}

/** What is asked of a row beside the constraints. */
function own({ excludeIds = [], isReduced = false }: Filter, bind: Bind, now: number): Condition[] {
  const reduced = isReduced ? [{ name: 'reduced', sql: 'p.list_price_minor > p.price_minor' }] : []
  return [...baseConditions(excludeIds, bind, now), ...reduced]
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
 * category how many of what is looked at fit the words best. Where that is 0 they are what comes nearest, if that is asked
 * for: fewest constraints missed, then nearest in price. D1 charges every row that is looked at, those that are sorted once
 * more: what satisfies is passed over once, and whole products are read for the best keys alone.
 */
export function selectCandidates(
  db: D1Database,
  { filter, text, limit, vocabulary, now }: Selection,
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const source = toSource(filter, bind, now)
  const listing = { page: `LIMIT ${bind(limit)}`, bind, vocabulary, now }
  const isCounted = isKindSure(filter) || text.stems.length === 0
  const { tables, keys, total } = isCounted
    ? keysOfKind(filter, text, source, listing)
    : keysByWords(filter, text, source, listing)
  const near = nearestKeys(filter, text, total, listing)
  const pool = near === null ? keys : `SELECT * FROM (${keys}) UNION ALL SELECT * FROM (${near})`
  const variant = variantSql(filter.constraints, bind)
  const hasText = text.stems.length > 0
  const sql = `WITH ${tables} pool AS MATERIALIZED (${pool})
    SELECT ${PRODUCT_COLUMNS}, ${variant} AS variant, (${total}) AS total ${hasText ? `, ${TEXT_COLUMNS}` : ''}
    FROM pool CROSS JOIN product p ON p.key = pool.key
      ${hasText ? 'CROSS JOIN product_search s ON s.rowid = pool.key' : ''}`
  return db.prepare(sql).bind(...values)
}

/** SQL of the keys that are shown, of how many there are in all, and of the tables that both read. */
interface Keys {
  tables: string
  keys: string
  total: string
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
function keysOfKind(filter: Filter, text: TextQuery, source: Source, { page, bind, vocabulary, now }: Listing): Keys {
  const sort = orderBy(filter.constraints.sort)
  if (filter.constraints.category === undefined) return keysOfAny(filter, { page, bind, vocabulary, now })
  const order = sort ?? nicestFirst(filter.constraints, bind)
  const any = matchAny(text)
  const ordered = `json_group_array(p.key ORDER BY ${order})`
  const kind = (keys: string) => `kind AS MATERIALIZED (SELECT ${keys}, count(*) AS total FROM ${source.kind})`
  const total = 'SELECT total FROM kind'
  if (any === null) {
    return {
      tables: `${kind(`${ordered} AS keys`)},`,
      keys: `SELECT value AS key FROM kind, json_each(keys) ${page}`,
      total,
    }
  }
  if (sort !== null) {
    // A sorted list holds what has all of the words, where anything has. The index is asked of each product that satisfies
    // the filter: of a common word it would read every product that has it.
    const held = `FILTER (WHERE EXISTS (SELECT 1 FROM product_search
      WHERE product_search.rowid = p.key AND product_search MATCH ${bind(matchAll(text) ?? any)}))`
    const keys = `SELECT value AS key FROM kind, json_each(iif(held = '[]', keys, held)) ${page}`
    return { tables: `${kind(`${ordered} AS keys, ${ordered} ${held} AS held`)},`, keys, total }
  }
  // What is of the kind is known by then: its rows are not read again.
  const isOfKind = `instr((SELECT ',' || trim(keys, '[]') || ',' FROM kind), ',' || rowid || ',') > 0`
  // A phrase without words finds nothing.
  const best = bestRows(`iif((SELECT total FROM kind) > 0, ${bind(any)}, '""')`, MATCHES_MAX)
  const lifted = `lifted AS MATERIALIZED (SELECT rowid AS key FROM ${best} WHERE ${isOfKind} ${page})`
  const keys = `SELECT * FROM (SELECT key FROM lifted UNION ALL SELECT value FROM kind, json_each(keys)
      WHERE value NOT IN (SELECT key FROM lifted)) ${page}`
  return { tables: `${kind(`${ordered} AS keys`)}, ${lifted},`, keys, total }
}

/** The same where no kind and no words are named: of what a list would look at. */
function keysOfAny(filter: Filter, { page, bind, vocabulary, now }: Listing): Keys {
  const { constraints } = filter
  const order = orderBy(constraints.sort) ?? nicestFirst(constraints, bind)
  const where = allOf([...own(filter, bind, now), ...toConditions(constraints, bind, now)])
  const tables = `kind AS MATERIALIZED (SELECT json_group_array(p.key ORDER BY ${order}) AS keys, count(*) AS total
      FROM ${filteredWindow(constraints, vocabulary, null, bind).from} WHERE ${where}),`
  return { tables, keys: `SELECT value AS key FROM kind, json_each(keys) ${page}`, total: 'SELECT total FROM kind' }
}

function nicestFirst(constraints: Constraints, bind: Bind): string {
  const nice = countPreferred(constraints, bind)
  return nice === '0' ? POPULAR_FIRST : `${nice} DESC, ${POPULAR_FIRST}`
}

/**
 * Where words alone tell the thing: what has any of them, the best by the index's rank first. A list that is in an order of
 * its own holds only what fits the words best (`fits`): a product with one of three words could be the cheapest by far.
 * The index is asked once for what has any of them, and kept is what it said of all (`seen`) and of what satisfies the rest
 * (`keys`). Whether something fits better is asked where anything satisfies it.
 */
function keysByWords(filter: Filter, text: TextQuery, source: Source, { page, bind }: Listing): Keys {
  const { sort, category } = filter.constraints
  const strict = { thing: category === undefined ? matchThing(text) : null, every: matchAll(text) }
  const keysOf = (match: string | null) =>
    match === null ? "''" : `(SELECT ',' || group_concat(rowid) || ',' FROM ${bestRows(bind(match), STRICT_MAX)})`
  const isAmong = (kept: string, key: string) =>
    `coalesce(instr((SELECT ${kept} FROM strict), ',' || ${key} || ','), 0) > 0`
  const order = orderBy(sort)
  const isRanked = filter.wordsLift === true || order === null
  const { from, where } = source.worded(bind(matchAny(text) ?? ''), isRanked ? 'key' : 'product')
  // Tables of their own: D1 reads expressions to a depth of 100, and what stands in FROM does not add to it. The LIMIT
  // keeps the conditions from being asked again for each column.
  const columns = isRanked ? 'product_search.rowid AS key' : 'p.*'
  const tables = `strict AS MATERIALIZED (SELECT ${keysOf(strict.thing)} AS thing, ${keysOf(strict.every)} AS every),
    looked AS MATERIALIZED (SELECT json_group_array(p.key) AS seen,
        json_group_array(p.key ${isRanked ? '' : `ORDER BY ${order}`}) FILTER (WHERE isFound) AS keys,
        sum(${isAmong('thing', 'p.key')}) FILTER (WHERE isFound) AS things,
        sum(${isAmong('every', 'p.key')}) FILTER (WHERE isFound) AS everies, count(*) FILTER (WHERE isFound) AS founds
      FROM (SELECT ${columns}, (${where}) AS isFound FROM ${from} LIMIT -1) p),`
  const fits = `CASE WHEN things > 0 THEN ${isAmong('thing', 'value')} WHEN everies > 0 THEN ${isAmong('every', 'value')}
    ELSE true END`
  return {
    tables,
    keys: `SELECT value AS key FROM looked, json_each(keys) ${isRanked ? '' : `WHERE ${fits}`} ${page}`,
    total: 'SELECT CASE WHEN things > 0 THEN things WHEN everies > 0 THEN everies ELSE founds END FROM looked',
  }
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

/** SQL of the keys of what comes nearest where `total` is 0; null where it is not asked for. */
function nearestKeys(filter: Filter, text: TextQuery, total: string, { bind, now }: Listing): string | null {
  const { constraints } = filter
  const offered = baseConditions(filter.excludeIds ?? [], bind, now)
  const wishes = toConditions(constraints, bind, now)
  const isWorded = text.stems.length > 0 && !isKindSure(filter)
  if (filter.nearest !== true || (wishes.length === 0 && !isWorded)) return null
  const met = `${countOf(wishes.filter(({ name }) => name !== 'stated'))} + ${countStated(constraints, bind)}`
  const price = bind(constraints.priceMax ?? constraints.priceMin ?? 0)
  const order = `${met} DESC, abs(coalesce(p.price_minor, 1e12) - ${price}), ${POPULAR_FIRST}`
  // Asked once and before all else: a condition on every row would have them all read.
  const once = isWorded && constraints.category === undefined ? '' : `(SELECT 1 WHERE (${total}) = 0) CROSS JOIN`
  return `SELECT p.key FROM ${once} ${wantedAtAll(constraints, isWorded, bind)}
      AND ${allOf(offered)} ORDER BY ${order} LIMIT ${bind(filter.limit)}`
}

/** FROM and WHERE of what was wanted at all: the category, or where none is named the words, or what has such a price. */
function wantedAtAll(constraints: Constraints, isWorded: boolean, bind: Bind): string {
  const { category } = constraints
  if (category !== undefined) return `product p WHERE ${allOf(categoryConditions({ category }, bind))}`
  if (isWorded) {
    return `(SELECT value AS key FROM looked, json_each(seen) WHERE founds = 0 LIMIT ${NEAR_MAX}) s
      CROSS JOIN product p ON p.key = s.key WHERE true`
  }
  const { priceMin, priceMax } = constraints
  const order = priceMax !== undefined ? 'price_asc' : priceMin !== undefined ? 'price_desc' : undefined
  return `${firstIn(order, NEAR_MAX)} WHERE true`
}
