/** "sort by price", "order them by weight, heaviest first", "price low to high". */
import { betterOf } from '../../compare/directions.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { SORT_FIELDS, SORT_VERBS, SORT_WAYS } from '../lexicon/qualities.ts'
import { createPhraseTable, matchAt, matchesAt } from './phrases.ts'
import { baseAt, skipWords, type Reading } from './reading.ts'

const FIELDS = createPhraseTable(SORT_FIELDS)
const WAYS = createPhraseTable(SORT_WAYS)
const SORTED_THINGS = new Set('them these those it the this list result all everything product item'.split(' '))
const LINKS = new Set([',', ':', 'from', 'in', '-', '('])

export interface FoundOrder {
  field: string
  direction: 'less' | 'more'
  /** One past the last token. */
  to: number
}

/** The order that is asked for from token `at` on: by a verb, or by a field with its way. Null where there is none. */
export function sortBy(reading: Reading, at: number, lexicon: Lexicon, category: string | null): FoundOrder | null {
  const by = SORT_VERBS.has(baseAt(reading, at)) ? skipWords(reading, at + 1, SORTED_THINGS) : at
  const hasVerb = by > at && baseAt(reading, by) === 'by'
  const found = fieldAt(reading, hasVerb ? by + 1 : at, lexicon, category)
  if (found === null) return null
  const way = matchAt(reading.tokens, skipWords(reading, found.to, LINKS), WAYS)
  if (way === null) return hasVerb ? found : null
  return { field: found.field, direction: way.value, to: way.to }
}

/** What to sort by, and what comes first when nothing is said. */
function fieldAt(reading: Reading, at: number, lexicon: Lexicon, category: string | null): FoundOrder | null {
  const general = matchAt(reading.tokens, at, FIELDS)
  if (general !== null) {
    return { field: general.value, direction: general.value === 'price' ? 'less' : 'more', to: general.to }
  }
  for (const { to, value: entries } of matchesAt(reading.tokens, at, lexicon.attributes)) {
    const entry = entries.find(({ type, categories }) => type === 'number' && categories.includes(category ?? ''))
    if (entry !== undefined) {
      return { field: entry.name, direction: betterOf(entry.name) === 'lower' ? 'less' : 'more', to }
    }
  }
  return null
}
