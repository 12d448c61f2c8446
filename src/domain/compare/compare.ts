/** A comparison of products, as the wire and the answer have it. */
import type { Comparison, ProductCard } from '../../shared/product.ts'
import type { Said } from '../wording/said.ts'
import { introduceOnce } from '../wording/short-names.ts'
import { NO_PREFERENCES, summarise } from './summary.ts'
import { compareRows } from './table.ts'
import type { Preferences } from './verdict.ts'

/** The comparison of these cards in their order, and its sentences with their receipts. */
export function compareProducts(
  products: ProductCard[],
  preferences: Preferences = NO_PREFERENCES,
): { comparison: Comparison; sentences: Said[] } {
  const rows = compareRows(products)
  const sentences = introduceOnce(summarise(products, preferences), products)
  return { comparison: { products, rows, summary: sentences.map(({ text }) => text).join(' ') }, sentences }
}
