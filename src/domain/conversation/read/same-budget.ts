/** "headphones for the same money": what another thing may cost, by what was said or shown before. */
import type { Constraints } from '../../../shared/constraints.ts'
import { constraintsOf, focusedOf } from '../topics.ts'
import type { DialogueState } from '../types.ts'
import type { Scan } from './scan.ts'

/** The price limits that hold so far, else what the product costs that the talk is about; null where nothing is said of them. */
export function sameBudget({ tokens }: Scan, state: DialogueState): Constraints | null {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : [])).join(' ')
  if (!SAME_BUDGET.test(words)) return null
  const { priceMin, priceMax, currency } = constraintsOf(state)
  if (priceMax !== undefined) return { ...(priceMin !== undefined && { priceMin }), priceMax, currency }
  const price = focusedOf(state)?.price ?? null
  return price === null ? null : { priceMax: price.amountMinor, currency: price.currency }
}

const SAME_BUDGET =
  /\b(?:same|that|similar) (?:sort of |kind of )?(?:money|budget|price|amount|limit|max|cash|spend)\b(?! (?:match|matching|guarantee|tag))/
