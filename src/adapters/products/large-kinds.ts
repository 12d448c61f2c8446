/** What a search finds of a kind that is too large to be looked at as a whole: see kind-window.ts. */
import { matchAll, matchAny, matchWithin, type TextQuery } from '../../domain/search/query.ts'
import { allOf } from '../sql/conditions.ts'
import { type Filter, type Keys, type Listing, nearness, orderOf, ownConditions } from './candidate-parts.ts'
import { IS_WORDED, kindWindow, WORDED_MAX } from './kind-window.ts'
import { bestRows, labelOf } from './list-window.ts'
import { toConditions } from './product-filter.ts'
import { orderBy } from './product-order.ts'

/**
 * What satisfies the filter among what is looked at, in its order, those that have the words first: the best of them are
 * in the table `worded`. What satisfies and what comes nearest are told in one pass.
 */
export function keysOfLargeKind(filter: Filter, text: TextQuery, listing: Listing): Keys {
  const { category = '', ...wished } = filter.constraints
  const { bind, limit, now, vocabulary } = listing
  const isSorted = orderBy(wished.sort) !== null
  const match = isSorted ? matchAll(text) : matchAny(text)
  const label = labelOf(category, vocabulary)
  const best =
    match === null ? '(SELECT 0 AS rowid WHERE false)' : bestRows(bind(matchWithin(match, label)), WORDED_MAX)
  const order = `${isSorted ? `${IS_WORDED} > 0 DESC` : `${IS_WORDED} = 0, ${IS_WORDED}`}, ${orderOf(wished, bind)}`
  const isTitled = (wished.excludeTerms?.length ?? 0) > 0
  const titles = isTitled ? 'CROSS JOIN product_search s ON s.rowid = p.key' : ''
  const wishes = filter.nearest === true ? nearness(wished, listing, { isJoined: isTitled }) : null
  const met = wishes?.met ?? `(${allOf(toConditions(wished, bind, now, { isJoined: isTitled }))}) IS TRUE`
  const isOffered = allOf([
    { name: 'category', sql: `instr(p.category_trail, ${bind(`/${category}/`)})` },
    ...ownConditions(filter, listing),
  ])
  const isFound = `isOffered AND met = ${wishes?.all ?? 1}`
  const near =
    wishes === null
      ? "'[]'"
      : `json_group_array(p.key ORDER BY met DESC, ${wishes.order}) FILTER (WHERE isOffered AND met < ${wishes.all})`
  const { from, asked, most } = kindWindow(filter.constraints, match !== null, listing)
  const tables = `worded AS MATERIALIZED (SELECT json_group_array(rowid) AS keys, ',' || group_concat(rowid) || ',' AS held
      FROM ${best}),
    kind AS MATERIALIZED (SELECT json_group_array(p.key ORDER BY ${order}) FILTER (WHERE ${isFound}) AS keys,
        count(*) FILTER (WHERE ${isFound}) AS total, ${near} AS near, count(*) FILTER (WHERE ${asked ?? 'false'}) AS looked,
        count(*) FILTER (WHERE ${isFound} AND ${isSorted ? `${IS_WORDED} > 0` : 'false'}) AS helds
      FROM (SELECT p.*, (${isOffered}) AS isOffered, (${met}) AS met FROM ${from} ${titles} LIMIT -1) p)`
  return {
    tables,
    keys: `SELECT value AS key FROM kind, json_each(keys)
      LIMIT (SELECT iif(helds > 0, min(helds, ${limit}), ${limit}) FROM kind)`,
    total: 'SELECT total FROM kind',
    near:
      wishes === null
        ? null
        : `SELECT value AS key FROM kind, json_each(near) WHERE total = 0 LIMIT ${bind(filter.limit)}`,
    isPart: asked === null ? 'SELECT true' : `SELECT looked > ${most} FROM kind`,
  }
}
