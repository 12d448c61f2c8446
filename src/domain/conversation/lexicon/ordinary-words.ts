/** Ordinary English words in all their forms: they say something of the shopper, not of a product. */
import { KNOWN_WORDS } from './known-words.ts'

/** True for a word of the general lexicon or a form of one: "easiest", "exactly", "previously". Expects a base form. */
export function isOrdinaryWord(base: string): boolean {
  return KNOWN_WORDS.has(base) || stemsOf(base, ['ly', 'est', 'iest', 'ily']).some((stem) => KNOWN_WORDS.has(stem))
}

/** True for a form of an ordinary verb: "moving", "redecorated". */
export function isVerbForm(base: string): boolean {
  return stemsOf(base, ['ing', 'ed']).some((stem) => KNOWN_WORDS.has(stem))
}

/** What a word may be a form of: "easiest" of "easi", "easy" and "easie". */
function stemsOf(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length > ending.length + 2)
    .flatMap((ending) => {
      const stem = word.slice(0, -ending.length)
      const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []
      return [stem, `${stem}e`, `${stem}y`, ...single]
    })
}
