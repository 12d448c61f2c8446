/** What products are put in order by, in SQL over `product p`. */
import { sortOf } from '../../domain/search/list-order.ts'

/** What may be put into SQL as the name of an attribute. */
export const ATTRIBUTE_NAME = /^[A-Za-z][A-Za-z0-9_]*$/

/** ORDER BY terms for a sort, best first and total; null for `relevance` and for names that cannot be sorted by. */
export function orderBy(sort: string | undefined): string | null {
  if (sort === undefined || sort === 'relevance') return null
  if (sort === 'popularity') return 'p.popularity DESC, p.key'
  if (sort === 'rating') return 'p.rating DESC, p.rating_count DESC, p.key'
  const [, name, direction] = /^(.+)_(asc|desc)$/.exec(sort) ?? []
  if (name === undefined || direction === undefined || !ATTRIBUTE_NAME.test(name)) return null
  const way = direction === 'asc' ? 'ASC' : 'DESC'
  if (name === 'price') return `p.price_minor ${way} NULLS LAST, p.key`
  if (name === 'rating') return `p.rating ${way} NULLS LAST, p.rating_count DESC, p.key`
  return `json_extract(p.attribute_values, '$.${name}') ${way} NULLS LAST, p.key`
}

/** What `inListOrder` puts a list in order by, as columns of `p`. */
export function orderColumns(sort: string | undefined): string[] {
  const by = sortOf(sort)?.by ?? 'popularity'
  if (by === 'popularity') return ['p.popularity']
  if (by === 'price') return ['p.price_minor']
  if (by === 'rating') return ['p.rating', 'p.rating_count']
  return [attributeSql(by)]
}

/** The value of an attribute; `values` is the SQL of its `{name: value}`. */
export function attributeSql(name: string, values: string = 'p.attribute_values'): string {
  return `json_extract(${values}, '$.${name}')`
}
