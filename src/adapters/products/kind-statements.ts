/** What a search finds that names a kind: everything of the kind in its order, as one list of keys. */
import { matchAll, matchAny, matchWithin, type TextQuery } from '../../domain/search/query.ts'
import { allOf } from '../sql/conditions.ts'
import { type Filter, type Keys, type Listing, nearness, orderOf, ownConditions } from './candidate-parts.ts'
import { bestRows, labelOf } from './list-window.ts'
import { categoryConditions, toConditions } from './product-filter.ts'
import { orderBy } from './product-order.ts'

/** Matches of words within a kind that are looked at for what satisfies the rest, the best first. */
const LIFTED_MAX = 600

/**
 * Everything of the kind that satisfies the filter. Words only lift: those that have them come first, the best by the
 * index's rank, then the others. A sorted list holds what has all of the words, where anything has. The index is asked
 * for the words of the kind too: of a common word alone it would read every product that has it.
 */
export function keysOfKind(filter: Filter, text: TextQuery, listing: Listing): Keys {
  const { constraints } = filter
  const { bind, limit, vocabulary } = listing
  const label = labelOf(constraints.category ?? '', vocabulary)
  const any = matchAny(text)
  const all = matchAll(text)
  const order = orderOf(constraints, bind)
  const total = 'SELECT total FROM kind'
  const isPart = 'SELECT false'
  if (any === null || all === null) {
    const { table, near } = passOver(filter, listing, order, null)
    return { tables: table, keys: `SELECT value AS key FROM kind, json_each(keys) LIMIT ${limit}`, total, near, isPart }
  }
  if (orderBy(constraints.sort) !== null) {
    const held = `held AS MATERIALIZED (SELECT ',' || group_concat(rowid) || ',' AS held FROM product_search
      WHERE product_search MATCH ${bind(matchWithin(all, label))})`
    const isHeld = `coalesce(instr((SELECT held FROM held), ',' || p.key || ','), 0) > 0`
    const { table, near } = passOver(filter, listing, `${isHeld} DESC, ${order}`, isHeld)
    const keys = `SELECT value AS key FROM kind, json_each(keys)
      LIMIT (SELECT iif(helds > 0, min(helds, ${limit}), ${limit}) FROM kind)`
    return { tables: `${held}, ${table}`, keys, total, near, isPart }
  }
  const { table, near } = passOver(filter, listing, order, 'false')
  // What is of the kind is known by then: its rows are not read again.
  const isOfKind = `instr((SELECT ',' || trim(keys, '[]') || ',' FROM kind), ',' || rowid || ',') > 0`
  // A phrase without words finds nothing.
  const best = bestRows(`iif((SELECT total FROM kind) > 0, ${bind(matchWithin(any, label))}, '""')`, LIFTED_MAX)
  const lifted = `lifted AS MATERIALIZED (SELECT rowid AS key FROM ${best} WHERE ${isOfKind} LIMIT ${limit})`
  const keys = `SELECT * FROM (SELECT key FROM lifted UNION ALL SELECT value FROM kind, json_each(keys)
      WHERE value NOT IN (SELECT key FROM lifted)) LIMIT ${limit}`
  return { tables: `${table}, ${lifted}`, keys, total, near, isPart }
}

/**
 * The table `kind`, one row: the `keys` of what satisfies the filter in an order, how many they are in `total`, and in
 * `helds` of how many the last holds. Beside it the keys of what comes nearest. A title is a row of its own, and what has
 * the words was looked up: there both are told in one pass.
 */
function passOver(
  filter: Filter,
  listing: Listing,
  order: string,
  isHeld: string | null,
): { table: string; near: string | null } {
  const { category = '', ...rest } = filter.constraints
  const { bind, now } = listing
  const isTitled = (rest.excludeTerms?.length ?? 0) > 0
  const isOnePass = filter.nearest === true && (isTitled || isHeld !== null)
  const held = isHeld ?? 'false'
  const nearest = filter.nearest === true ? nearness(rest, listing, { isJoined: isOnePass && isTitled }) : null
  const ofKind = [...categoryConditions({ category }, bind), ...ownConditions(filter, listing)]
  if (nearest === null || !isOnePass) {
    const wishes = toConditions(rest, bind, now)
    const table = `kind AS MATERIALIZED (SELECT json_group_array(p.key ORDER BY ${order}) AS keys, count(*) AS total,
        count(*) FILTER (WHERE ${held}) AS helds
      FROM product p WHERE ${allOf([...ofKind, ...wishes])})`
    if (nearest === null) return { table, near: null }
    // Asked once and before all else: a condition on every row would have them all read.
    const among = `(SELECT 1 FROM kind WHERE total = 0) CROSS JOIN product p WHERE ${allOf(ofKind)}`
    const near = `SELECT p.key FROM ${among} ORDER BY ${nearest.met} DESC, ${nearest.order} LIMIT ${bind(filter.limit)}`
    return { table, near }
  }
  const isFound = `met = ${nearest.all}`
  const table = `kind AS MATERIALIZED (SELECT json_group_array(p.key ORDER BY ${order}) FILTER (WHERE ${isFound}) AS keys,
        count(*) FILTER (WHERE ${isFound}) AS total, count(*) FILTER (WHERE ${isFound} AND ${held}) AS helds,
        json_group_array(p.key ORDER BY met DESC, ${nearest.order}) FILTER (WHERE NOT ${isFound}) AS near
      FROM (SELECT p.*, (${nearest.met}) AS met
        FROM product p ${isTitled ? 'CROSS JOIN product_search s ON s.rowid = p.key' : ''} WHERE ${allOf(ofKind)} LIMIT -1) p)`
  return { table, near: `SELECT value AS key FROM kind, json_each(near) WHERE total = 0 LIMIT ${bind(filter.limit)}` }
}
