/** Ordinary English words in all their forms: they say something of the shopper, not of a product. */
import { KNOWN_WORDS } from './known-words.ts'

const ADVERBS_AND_SUPERLATIVES = ['ly', 'est', 'iest', 'ily']
const VERB_FORMS = ['ing', 'ed']
const OTHER_FORMS = ['er', 'ness', 'able']

/** True for a word of the general lexicon, an adverb or a superlative of one: "easiest", "exactly". Expects a base form. */
export function isOrdinaryWord(base: string): boolean {
  return isForm(base, ADVERBS_AND_SUPERLATIVES)
}

/** True for a form of an ordinary verb: "moving", "redecorated". */
export function isVerbForm(base: string): boolean {
  return !KNOWN_WORDS.has(base) && isForm(base, VERB_FORMS)
}

/** True for every word that is no misspelling: the lexicon's own and their forms, such as "comfortably" and "washable". */
export function isFormOfWord(base: string): boolean {
  return isForm(base, [...ADVERBS_AND_SUPERLATIVES, ...VERB_FORMS, ...OTHER_FORMS])
}

function isForm(base: string, endings: readonly string[]): boolean {
  return KNOWN_WORDS.has(base) || stemsOf(base, endings).some((stem) => KNOWN_WORDS.has(stem))
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
