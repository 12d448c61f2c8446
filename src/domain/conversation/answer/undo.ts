/** What was taken back, said once. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { lowerLabel } from '../../wording/names.ts'
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
export function undoLead({ prepared, vocabulary }: Turn): Said[] {
  const { understanding, previous, state } = prepared
  if (understanding.intent !== 'undo' && understanding.undo.length === 0) return []
  const before = constraintsOf(previous)
  const constraints = constraintsOf(state)
  const wishes = new Set((constraints.attributes ?? []).map(({ name }) => name))
  const freed = (before.attributes ?? [])
    .filter(({ name }) => !wishes.has(name))
    .map(({ name }) => labelOf(name, vocabulary))
  const gone = NAMES.filter(([key]) => sizeOf(before[key]) > sizeOf(constraints[key])).flatMap(([key, name]) =>
    key === 'attributes' && freed.length > 0 ? freed : [name],
  )
  if (gone.length === 0) return []
  return [plain(`Done, I let go of ${inSeries([...new Set(gone)])}.`)]
}

function labelOf(attribute: string, { attributes }: Vocabulary): string {
  const label = attributes.find(({ name }) => name === attribute)?.label
  return label === undefined ? 'the feature' : `the ${lowerLabel(label)}`
}

function sizeOf(value: Constraints[keyof Constraints]): number {
  if (value === undefined) return 0
  return Array.isArray(value) ? value.length : 1
}
