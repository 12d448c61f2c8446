/** The statements that a product search is made of. Each binds its own values; none reads more rows than it needs. */
import { matchAll, matchAny, matchThing, queryWords, type TextQuery } from '../../domain/search/query.ts'
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { createBinder } from '../sql/bind.ts'
import { allOf } from '../sql/conditions.ts'
import { type Filter, type Keys, type Listing, nearness, orderOf, ownConditions } from './candidate-parts.ts'
import { keysOfKind } from './kind-statements.ts'
import type { keysOfLargeKind } from './large-kinds.ts'
import { bestRows, filteredWindow, firstIn, LOOKED_MAX } from './list-window.ts'
import { TITLE_COLUMNS, toConditions } from './product-filter.ts'
import { orderBy } from './product-order.ts'
import { PRODUCT_COLUMNS, TEXT_COLUMNS } from './product-rows.ts'
import { variantSql } from './stated-conditions.ts'

/** Matches of words that an answer looks at for what satisfies the rest, the best first. */
const MATCHES_MAX = 550
/** The same of words that stand together, and of all of them: to say how many fit best. */
const STRICT_MAX = 200
/** Products among which the nearest ones are looked for where no category tells. */
const NEAR_MAX = 70
/** Of a catalogue larger than a list looks at: what is looked at where nothing is named, and where titles are read for it. */
const ANY_MAX = 850
const ANY_TITLED_MAX = 560

export interface Selection {
  filter: Filter
  text: TextQuery
  limit: number
  /** Tells what narrows a search. */
  vocabulary: Vocabulary
  /** What finds the keys of a large kind; null where the query names none. */
  ofLargeKind: typeof keysOfLargeKind | null
  /** Epoch ms: what is past its life is left out. */
  now: number
}

/**
 * For an answer: rows of `SelectedRow`, best first, each with `total`: how many satisfy the filter, with words and no
 * category how many fit the words best; of what is looked at, where that `isPart` of what may fit. Where that is 0 they are
 * what comes nearest, if that is asked for: fewest constraints missed, then nearest in price. D1 charges every row that is
 * looked at, those that are sorted once more: what satisfies is passed over once, and whole products are read for the best
 * keys alone.
 */
export function selectCandidates(
  db: D1Database,
  { filter, text, limit, vocabulary, ofLargeKind, now }: Selection,
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const listing = { limit: bind(limit), bind, vocabulary, now }
  const hasText = text.stems.length > 0
  const { tables, keys, total, near, isPart } = isKindSure(filter, hasText)
    ? (ofLargeKind ?? keysOfKind)(filter, text, listing)
    : hasText
      ? keysByWords(filter, text, listing)
      : keysOfAny(filter, listing)
  const pool = near === null ? keys : `SELECT * FROM (${keys}) UNION ALL SELECT * FROM (${near})`
  const variant = variantSql(filter, bind)
  const sql = `WITH ${tables}
    SELECT ${PRODUCT_COLUMNS}, ${variant} AS variant, (${total}) AS total, (${isPart}) AS isPart ${hasText ? `, ${TEXT_COLUMNS}` : ''}
    FROM (SELECT 1) LEFT JOIN (${pool}) pool ON true LEFT JOIN product p ON p.key = pool.key
      ${hasText ? 'LEFT JOIN product_search s ON s.rowid = pool.key' : ''}`
  return db.prepare(sql).bind(...values)
}

/** Where neither a kind nor words are named: what satisfies the filter of what a list would look at. */
function keysOfAny(filter: Filter, listing: Listing): Keys {
  const { constraints } = filter
  const { bind, now, limit, vocabulary } = listing
  const isTitled = (constraints.excludeTerms?.length ?? 0) > 0
  const looked = vocabulary.productCount <= LOOKED_MAX ? LOOKED_MAX : isTitled ? ANY_TITLED_MAX : ANY_MAX
  const where = allOf([...ownConditions(filter, listing), ...toConditions(constraints, bind, now)])
  const { from } = filteredWindow(constraints, vocabulary, bind, { limit: looked + 1 })
  const tables = `kind AS MATERIALIZED (SELECT count(*) FILTER (WHERE isFound) AS total, count(*) AS looked,
        json_group_array(p.key ORDER BY ${orderOf(constraints, bind)}) FILTER (WHERE isFound) AS keys
      FROM (SELECT p.*, (${where}) AS isFound FROM ${from} LIMIT -1) p)`
  const { priceMin, priceMax } = constraints
  const order = priceMax !== undefined ? 'price_asc' : priceMin !== undefined ? 'price_desc' : undefined
  const among = firstIn(order, `(SELECT iif(total = 0, ${NEAR_MAX}, 0) FROM kind)`)
  return {
    tables,
    keys: `SELECT value AS key FROM kind, json_each(keys) LIMIT ${limit}`,
    total: 'SELECT total FROM kind',
    near: nearestAmong(among, filter, listing),
    isPart: `SELECT looked > ${looked} FROM kind`,
  }
}

/**
 * Where words alone tell the thing: what has any of them, the best by the index's rank first. A list that is in an order of
 * its own holds only what fits the words best (`fits`): a product with one of three words could be the cheapest by far.
 * The index is asked once for what has any of them, and kept is what it said of all (`seen`) and of what satisfies the rest
 * (`keys`). Whether something fits better is asked where anything satisfies it; what fits best was looked at as a whole
 * where the index has no more of it and all of that was among what has any of them.
 */
function keysByWords(filter: Filter, text: TextQuery, listing: Listing): Keys {
  const { constraints } = filter
  const { sort, category } = constraints
  const { bind, now, limit } = listing
  const strict = {
    thing: category === undefined ? matchThing(text) : null,
    // What has the only word has all of them.
    every: text.stems.length > 1 ? matchAll(text) : null,
  }
  const kept = (match: string | null) =>
    match === null
      ? "SELECT '' AS held, 0 AS count"
      : `SELECT ',' || group_concat(rowid) || ',' AS held, count(*) AS count FROM ${bestRows(bind(match), STRICT_MAX + 1)}`
  const isAmong = (table: string, key: string) =>
    `coalesce(instr((SELECT held FROM ${table}), ',' || ${key} || ','), 0) > 0`
  const isCut = (table: string, seen: string) => `(SELECT count > min(${STRICT_MAX}, ${seen}) FROM ${table})`
  const order = orderBy(sort)
  const isRanked = filter.wordsLift === true || order === null
  const asked = [...ownConditions(filter, listing), ...toConditions(constraints, bind, now, { isJoined: true })]
  // Withdrawn and purged products have no full-text row; what the purge has not reached is dropped when it is read.
  const isTextOnly = isRanked && asked.every(({ name }) => name === 'offered')
  const best = `${bestRows(bind(matchAny(text) ?? ''), MATCHES_MAX + 1, TITLE_COLUMNS)} s`
  const from = isTextOnly ? best : `${best} CROSS JOIN product p ON p.key = s.rowid`
  // Tables of their own: D1 reads expressions to a depth of 100, and what stands in FROM does not add to it. The LIMIT
  // keeps the conditions from being asked again for each column.
  const key = 's.rowid'
  const columns = isRanked ? `${key} AS key` : 'p.*'
  const tables = `thing AS MATERIALIZED (${kept(strict.thing)}), every AS MATERIALIZED (${kept(strict.every)}),
    looked AS MATERIALIZED (SELECT json_group_array(p.key) AS seen,
        json_group_array(p.key ${isRanked ? '' : `ORDER BY ${order}`}) FILTER (WHERE isFound) AS keys,
        count(*) FILTER (WHERE isFound AND isThing) AS things, count(*) FILTER (WHERE isThing) AS seenThings,
        count(*) FILTER (WHERE isFound AND isEvery) AS everies, count(*) FILTER (WHERE isEvery) AS seenEveries,
        count(*) FILTER (WHERE isFound) AS founds, count(*) AS seens
      FROM (SELECT ${columns}, (${isTextOnly ? 'true' : allOf(asked)}) AS isFound, ${isAmong('thing', key)} AS isThing,
        ${isAmong('every', key)} AS isEvery FROM ${from} LIMIT -1) p)`
  const fits = `CASE WHEN things > 0 THEN ${isAmong('thing', 'value')} WHEN everies > 0 THEN ${isAmong('every', 'value')}
    ELSE true END`
  const seen = `(SELECT value AS key FROM looked, json_each(seen) WHERE founds = 0 LIMIT ${NEAR_MAX}) seen
      CROSS JOIN product p ON p.key = seen.key`
  return {
    tables,
    keys: `SELECT value AS key FROM looked, json_each(keys) ${isRanked ? '' : `WHERE ${fits}`} LIMIT ${limit}`,
    total: 'SELECT CASE WHEN things > 0 THEN things WHEN everies > 0 THEN everies ELSE founds END FROM looked',
    near: nearestAmong(seen, filter, listing),
    isPart: `SELECT CASE WHEN things > 0 THEN ${isCut('thing', 'seenThings')}
      WHEN everies > 0 THEN ${isCut('thing', 'seenThings')} OR ${isCut('every', 'seenEveries')}
      ELSE seens > ${MATCHES_MAX} END FROM looked`,
  }
}

/** SQL of the keys of those that come nearest among some products; null where they are not asked for. */
function nearestAmong(among: string, filter: Filter, listing: Listing): string | null {
  const nearest = filter.nearest === true ? nearness(filter.constraints, listing) : null
  if (nearest === null) return null
  return `SELECT p.key FROM ${among} WHERE ${allOf(ownConditions(filter, listing))}
    ORDER BY ${nearest.met} DESC, ${nearest.order} LIMIT ${listing.bind(filter.limit)}`
}

/** How many products hold each word of the query: `{term, doc}`. */
export function selectWords(db: D1Database, text: TextQuery): D1PreparedStatement {
  return db
    .prepare('SELECT term, doc FROM product_word WHERE term IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(queryWords(text)))
}

/** Whether a category is asked for and words, if there are any, only lift. */
function isKindSure({ constraints, wordsLift }: Filter, hasText: boolean): boolean {
  return constraints.category !== undefined && (wordsLift === true || !hasText)
}
