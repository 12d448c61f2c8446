/** How much one product is like another, by what both state. */
import type { Attribute, Product } from '../../shared/product.ts'

/** What kind of thing it is counts for more than any one figure. */
const KIND_WEIGHT = 3
const KINDS = new Set(['type', 'useCase', 'size', 'fit'])
/** Dress makes no likeness. */
const IGNORED = new Set(['color'])

/** 0 to 1: the share of what the other states that the product has too, numbers by their nearness. Price counts nothing. */
export function likeness(product: Product, other: Product): number {
  if (product.category !== other.category) return 0
  let weights = 0
  let sum = 0
  for (const attribute of other.attributes) {
    if (IGNORED.has(attribute.name)) continue
    const weight = KINDS.has(attribute.name) ? KIND_WEIGHT : 1
    const own = product.attributes.find(({ name }) => name === attribute.name)
    weights += weight
    if (own !== undefined) sum += weight * nearness(own.value, attribute.value)
  }
  return weights === 0 ? 0 : sum / weights
}

function nearness(one: Attribute['value'], other: Attribute['value']): number {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other ? 1 : 0
  const larger = Math.max(Math.abs(one), Math.abs(other))
  return larger === 0 ? 1 : 1 - Math.abs(one - other) / larger
}
