/** The statements that a product search is made of. Each binds its own values; none reads more rows than it needs. */
import { matchAll, matchAny, queryWords, type TextQuery } from '../domain/search/query.ts'
import type { ProductQuery } from '../domain/search/types.ts'
import { FACETS_SELECT } from './product-facets.ts'
import { allOf, baseConditions, createBinder, orderBy, toConditions, type Bind } from './product-filter.ts'
import { PRODUCT_COLUMNS, TEXT_COLUMNS } from './product-rows.ts'

/** Weights of title, context, brand, category, compounds, details and description where the index proposes candidates. */
const INDEX_RANK = 'bm25(product_search, 6, 4, 5, 6, 4, 1.5, 1)'
const TEXT_JOIN = 'product_search CROSS JOIN product p ON p.key = product_search.rowid'
const POPULAR_FIRST = 'p.popularity DESC, p.key'

export type Filter = Pick<ProductQuery, 'constraints' | 'excludeIds'>

function toWhere({ constraints, excludeIds = [] }: Filter, bind: Bind): string {
  return allOf([...baseConditions(excludeIds, bind), ...toConditions(constraints, bind)])
}

/** Rows of `CandidateRow`, best first: by the sort, else by the index's rank of the text, else by popularity. */
export function selectCandidates(
  db: D1Database,
  filter: Filter,
  text: TextQuery,
  limit: number,
  offset = 0,
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const where = toWhere(filter, bind)
  const order = orderBy(filter.constraints.sort)
  const page = `LIMIT ${bind(limit)} OFFSET ${bind(offset)}`
  const any = matchAny(text)
  if (any === null) {
    const sql = `SELECT ${PRODUCT_COLUMNS} FROM product p WHERE ${where} ORDER BY ${order ?? POPULAR_FIRST} ${page}`
    return db.prepare(sql).bind(...values)
  }
  // A sorted list must hold what was asked for: a product with one of three words could be the cheapest by far.
  const match = order === null ? bind(any) : allElseAny(text, where, bind)
  // The best keys are chosen before their wide rows are read.
  const sql = `WITH pool AS MATERIALIZED (
      SELECT key, row_number() OVER () AS place FROM (
        SELECT p.key AS key FROM ${TEXT_JOIN} WHERE product_search MATCH ${match} AND ${where}
        ORDER BY ${order ?? `${INDEX_RANK}, p.key`} ${page})
    )
    SELECT ${PRODUCT_COLUMNS}, ${TEXT_COLUMNS}
    FROM pool CROSS JOIN product p ON p.key = pool.key CROSS JOIN product_search s ON s.rowid = pool.key
    ORDER BY pool.place`
  return db.prepare(sql).bind(...values)
}

/**
 * Rows of `FacetRow` over everything that satisfies the filter. `fitting` counts what has all of the words, or failing
 * that any; `listed` counts what selectCandidates lists in its order, which by relevance is whatever has any.
 */
export function selectCounts(
  db: D1Database,
  filter: Filter,
  text: TextQuery,
  what: 'fitting' | 'listed',
): D1PreparedStatement {
  const { bind, values } = createBinder()
  const where = toWhere(filter, bind)
  const any = matchAny(text)
  const from = any === null ? 'product p' : TEXT_JOIN
  const isRelaxed = what === 'listed' && orderBy(filter.constraints.sort) === null
  const match = any === null ? '' : `product_search MATCH ${isRelaxed ? bind(any) : allElseAny(text, where, bind)} AND`
  const sql = `WITH matching AS MATERIALIZED (
      SELECT p.category, p.category_path, p.brand, p.price_minor, p.currency FROM ${from} WHERE ${match} ${where}
    ) ${FACETS_SELECT}`
  return db.prepare(sql).bind(...values)
}

/** How many products hold each word of the query: `{term, doc}`. */
export function selectWords(db: D1Database, text: TextQuery): D1PreparedStatement {
  return db
    .prepare('SELECT term, doc FROM product_word WHERE term IN (SELECT value FROM json_each(?1))')
    .bind(JSON.stringify(queryWords(text)))
}

/** Nothing unless asked for and nothing satisfies everything. Fewest constraints missed, then nearest in price. */
export function selectNearest(db: D1Database, query: ProductQuery, text: TextQuery): D1PreparedStatement {
  const { bind, values } = createBinder()
  const hard = baseConditions(query.excludeIds ?? [], bind)
  const soft = toConditions(query.constraints, bind)
  const any = matchAny(text)
  if (any !== null) {
    soft.push({
      name: 'terms',
      sql: `p.key IN (SELECT rowid FROM product_search WHERE product_search MATCH ${bind(any)})`,
    })
  }
  if (query.nearest !== true || soft.length === 0) return db.prepare('SELECT 1 WHERE false')
  const kind = soft.filter(({ name }) => name === 'category' || name === 'terms')
  const kindOnly = kind.length === 0 ? 'true' : kind.map(({ sql }) => `(${sql})`).join(' OR ')
  const met = soft.map(({ sql }) => `coalesce((${sql}), 0)`).join(' + ')
  const price = bind(query.constraints.priceMax ?? query.constraints.priceMin ?? 0)
  const sql = `SELECT ${PRODUCT_COLUMNS} FROM product p
    WHERE NOT EXISTS (SELECT 1 FROM product p WHERE ${allOf([...hard, ...soft])})
      AND ${allOf(hard)} AND (${kindOnly})
    ORDER BY ${met} DESC, abs(coalesce(p.price_minor, 1e12) - ${price}), ${POPULAR_FIRST}
    LIMIT ${bind(query.limit)}`
  return db.prepare(sql).bind(...values)
}

/** A MATCH operand: all words where a product that satisfies the filter has them all, else any of them. */
function allElseAny(text: TextQuery, where: string, bind: Bind): string {
  const all = bind(matchAll(text) ?? '')
  const any = bind(matchAny(text) ?? '')
  return `(SELECT iif(EXISTS (SELECT 1 FROM ${TEXT_JOIN} WHERE product_search MATCH ${all} AND ${where}), ${all}, ${any}))`
}
