/** The order of a list: unknown values last, numbers before words, ties by the order in which products came. */

/** What a list is put in order by, of one product. */
export type SortValue = number | string | null

export interface ListOrder {
  /** `price`, `rating`, `popularity`, or an attribute. */
  by: string
  direction: 'asc' | 'desc'
}

/** How a name of an order is meant; null for `relevance` and for names that are none. */
export function sortOf(sort: string | undefined): ListOrder | null {
  if (sort === 'popularity' || sort === 'rating') return { by: sort, direction: 'desc' }
  const [, by, direction] = /^([A-Za-z][A-Za-z0-9_]*)_(asc|desc)$/.exec(sort ?? '') ?? []
  return by === undefined ? null : { by, direction: direction === 'asc' ? 'asc' : 'desc' }
}

interface Listed {
  key: number
  /** What it is put in order by, then what parts those that are equal: more of it comes first. */
  order: readonly SortValue[]
}

/** In the order of `sort`, the most of it first where it is none. */
export function inListOrder<T extends Listed>(found: readonly T[], sort: string | undefined): T[] {
  const direction = sortOf(sort)?.direction ?? 'desc'
  return found.toSorted((a, b) => {
    const [first, ...others] = a.order
    const least = compare(first ?? null, b.order[0] ?? null, direction)
    const tie = others.reduce<number>((sum, value, i) => sum || compare(value, b.order[i + 1] ?? null, 'desc'), 0)
    return least || tie || a.key - b.key
  })
}

function compare(a: SortValue, b: SortValue, direction: ListOrder['direction']): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  const order = typeof a === typeof b ? Number(a > b) - Number(a < b) : typeof a === 'number' ? -1 : 1
  return direction === 'asc' ? order : -order
}
