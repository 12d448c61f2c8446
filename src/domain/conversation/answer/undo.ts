/** What was taken back, said once. */
import type { Constraints } from '../../../shared/constraints.ts'
import { plain, inSeries, type Said } from '../../wording/said.ts'
import { constraintsOf } from '../topics.ts'
import type { Turn } from './turn.ts'

const NAMES: readonly (readonly [key: keyof Constraints, name: string])[] = [
  ['priceMin', 'the price limit'],
  ['priceMax', 'the price limit'],
  ['minRating', 'the rating'],
  ['minRatingCount', 'the number of ratings'],
  ['brands', 'the brand'],
  ['excludeBrands', 'the excluded brand'],
  ['colors', 'the color'],
  ['terms', 'the extra words'],
  ['inStockOnly', 'availability'],
  ['sort', 'the order'],
  ['attributes', 'the feature'],
]

/** "Done, I let go of the price limit." for a message that takes something back; else nothing. */
export function undoLead({ prepared, constraints }: Turn): Said[] {
  const { understanding, previous } = prepared
  if (understanding.intent !== 'undo' && understanding.undo.length === 0) return []
  const before = constraintsOf(previous)
  const gone = NAMES.filter(([key]) => sizeOf(before[key]) > sizeOf(constraints[key])).map(([, name]) => name)
  if (gone.length === 0) return []
  return [plain(`Done, I let go of ${inSeries([...new Set(gone)])}.`)]
}

function sizeOf(value: Constraints[keyof Constraints]): number {
  if (value === undefined) return 0
  return Array.isArray(value) ? value.length : 1
}
