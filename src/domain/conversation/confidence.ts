/** How sure an answer is that it is about what was meant. */
import type { Relaxation } from '../../shared/chat.ts'
import type { Constraints } from '../../shared/constraints.ts'

/** What a shop sells at a price says nothing of how the price was meant. */
const PRICES = new Set(['priceMin', 'priceMax', 'currency'])

/**
 * The margin of the reading chosen over the next best, 0 to 1. The next best is the one that leaves out whatever nothing
 * speaks for. What the chosen one is ahead by is the share of the message that it explains (`reading`), times the share of
 * its wishes that what was found bears out: a word that no product holds, or a value that had to be given up, may as well
 * have meant something else. `needs` are all that was asked for.
 */
export function marginOf(reading: number, needs: readonly Constraints[], relaxed: readonly Relaxation[]): number {
  const given = relaxed.filter(({ constraint }) => !PRICES.has(constraint))
  const lost = given.reduce((sum, { from }) => sum + (Array.isArray(from) ? wordsOf(from.map(String)) : 1), 0)
  if (lost === 0) return reading
  const wishes = needs.reduce((sum, need) => sum + countWishes(need), 0)
  return Number((reading * (1 - lost / Math.max(wishes, lost))).toFixed(2))
}

/** Each word that is searched for counts, and each value. */
function countWishes({ terms = [], brands = [], colors = [], attributes = [], minRating }: Constraints): number {
  return wordsOf(terms) + wordsOf(brands) + wordsOf(colors) + attributes.length + Number(minRating !== undefined)
}

function wordsOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
}
