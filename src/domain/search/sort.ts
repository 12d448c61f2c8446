/** An order that the shopper asked for, as the product store gives it: unknown values last, ties as they came. */
import type { Product } from '../../shared/product.ts'
import type { Candidate } from './types.ts'

/** The candidates in the order of `sort`; as they are without one. */
export function inOrder(candidates: readonly Candidate[], sort: string | undefined): Candidate[] {
  if (sort === undefined || sort === 'relevance') return [...candidates]
  if (sort === 'popularity') return candidates.toSorted((a, b) => b.popularity - a.popularity)
  const [, field = sort, direction = 'desc'] = /^(.+)_(asc|desc)$/.exec(sort) ?? []
  const sign = direction === 'asc' ? 1 : -1
  return candidates.toSorted((a, b) => {
    const one = numberOf(a.product, field)
    const other = numberOf(b.product, field)
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * (one - other)
  })
}

function numberOf(product: Product, field: string): number | null {
  if (field === 'price') return product.price?.amountMinor ?? null
  if (field === 'rating') return product.rating?.value ?? null
  const value = product.attributes.find(({ name }) => name === field)?.value
  return typeof value === 'number' ? value : null
}
