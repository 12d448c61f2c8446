/** A comparison of products, as the wire and the answer have it. */
import type { Comparison, ProductCard } from '../../shared/product.ts'
import type { Said } from '../wording/said.ts'
import { summarise } from './summary.ts'
import { compareRows } from './table.ts'

/** The comparison of these cards in their order, and its sentences with their receipts. */
export function compareProducts(products: ProductCard[]): { comparison: Comparison; sentences: Said[] } {
  const rows = compareRows(products)
  const sentences = summarise(products, rows)
  return { comparison: { products, rows, summary: sentences.map(({ text }) => text).join(' ') }, sentences }
}
