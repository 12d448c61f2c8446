/** What the statements that find a turn's candidates are put together from: product-statements.ts, kind-statements.ts. */
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { ProductQuery } from '../../domain/search/types.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { type Condition, countOf } from '../sql/conditions.ts'
import { baseConditions, toConditions } from './product-filter.ts'
import { orderBy } from './product-order.ts'
import { countPreferred, countStated } from './stated-conditions.ts'

export type Filter = Pick<
  ProductQuery,
  'constraints' | 'wished' | 'excludeIds' | 'isReduced' | 'wordsLift' | 'nearest' | 'limit'
>

export interface Listing {
  /** How many are shown, as SQL. */
  limit: string
  bind: Bind
  vocabulary: Vocabulary
  now: number
}

/** SQL of the keys that are shown, of how many there are in all, and of the tables that all of it reads. */
export interface Keys {
  tables: string
  keys: string
  total: string
  /** Of the keys of what comes nearest where there is nothing in all; null where it is not asked for. */
  near: string | null
  /** Whether there may be more than was looked at. */
  isPart: string
}

const POPULAR_FIRST = 'p.popularity DESC, p.key'

/** What is asked of a row beside the constraints. */
export function ownConditions({ excludeIds = [], isReduced = false }: Filter, { bind, now }: Listing): Condition[] {
  const reduced = isReduced ? [{ name: 'reduced', sql: 'p.list_price_minor > p.price_minor' }] : []
  return [...baseConditions(excludeIds, bind, now), ...reduced]
}

/** ORDER BY of what satisfies a search: as asked, else what has most of what would be nice, else what people care for. */
export function orderOf(constraints: Constraints, bind: Bind): string {
  const sort = orderBy(constraints.sort)
  if (sort !== null) return sort
  const nice = countPreferred(constraints, bind)
  return nice === '0' ? POPULAR_FIRST : `${nice} DESC, ${POPULAR_FIRST}`
}

export interface Nearness {
  /** As SQL: how many constraints a row meets. */
  met: string
  /** How many there are. */
  all: number
  /** ORDER BY of rows that meet as many. */
  order: string
}

/** Null where nothing is asked of a row that it could miss. */
export function nearness(
  constraints: Constraints,
  { bind, now }: Listing,
  titles: Parameters<typeof toConditions>[3] = {},
): Nearness | null {
  const wishes = toConditions(constraints, bind, now, titles)
  if (wishes.length === 0) return null
  const others = wishes.filter(({ name }) => name !== 'stated')
  const stated = countStated(constraints, bind)
  const price = bind(constraints.priceMax ?? constraints.priceMin ?? 0)
  return {
    met: others.length === 0 ? stated.sql : `${countOf(others)} + ${stated.sql}`,
    all: others.length + stated.all,
    order: `abs(coalesce(p.price_minor, 1e12) - ${price}), ${POPULAR_FIRST}`,
  }
}
