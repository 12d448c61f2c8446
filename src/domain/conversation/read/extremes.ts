/** Which of some products has the least or the most of something. */
import type { Product } from '../../../shared/product.ts'
import { minorDigits } from '../../catalog/money.ts'
import { comparableOf, savingOf } from '../../wording/facts.ts'
import type { RelativeRequest } from '../types.ts'

/** Id of the product with the least or the most of a field; null when none states it. */
export function extremeOf(products: readonly Product[], field: string, direction: 'less' | 'more'): string | null {
  const known = products.flatMap((product) => {
    const value = measuredValue(product, field)
    return value === null ? [] : [{ id: product.id, value }]
  })
  const [first, ...others] = known
  if (first === undefined) return null
  return others.reduce((a, b) => ((direction === 'less' ? b.value < a.value : b.value > a.value) ? b : a), first).id
}

/** A product's number for a field of a comparison; null when it is not stated. */
export function fieldValue(product: Product, field: string): number | null {
  if (field === 'price') return product.price?.amountMinor ?? null
  if (field === 'rating') return product.rating?.value ?? null
  if (field === 'listPrice') return savingOf(product)
  if (field === 'popularity' || field === 'ratingCount') return product.rating?.count ?? null
  const value = product.attributes.find(({ name }) => name === field)?.value
  return typeof value === 'number' ? value : null
}

/** The same in one unit, whichever each product states it in. */
export function measuredValue(product: Product, field: string): number | null {
  return fieldValue(product, field) === null ? null : (comparableOf(product, field) ?? fieldValue(product, field))
}

/** By how many minor units a price is to differ from another at least, where "cheaper" says by how much. */
export function leastStep(by: RelativeRequest['by'], minor: number, currency = 'USD'): number {
  if (by === undefined) return 1
  return Math.max(1, Math.round('share' in by ? minor * by.share : by.units * 10 ** minorDigits(currency)))
}
