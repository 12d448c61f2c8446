/** How much of a kind a turn looks at. */
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import type { Constraints } from '../../shared/constraints.ts'
import { countCategory } from './list-window.ts'

/** Products of a kind that a turn looks at: each is a row, one more to be put in order, and one for a title that is read. */
const KIND_MAX = 560
/** The same where titles are read and there are words, which are looked up too. */
const WORDED_KIND_MAX = 400

/** Whether a turn cannot look at the whole of its kind. */
export function isLargeKind({ category, excludeTerms = [] }: Constraints, hasWords: boolean, vocabulary: Vocabulary) {
  return category !== undefined && countCategory(category, vocabulary) > lookedMax({ excludeTerms }, hasWords)
}

/** Products of a kind that are looked at. */
export function lookedMax({ excludeTerms = [] }: Constraints, hasWords: boolean): number {
  return hasWords && excludeTerms.length > 0 ? WORDED_KIND_MAX : KIND_MAX
}
