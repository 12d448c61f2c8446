/** Forms of ordinary words: "easiest" of easy, "redecorated" of redecorate. */
import { englishWords, generalWords, ordinaryWords } from './general-words.ts'

const ENDINGS = ['ly', 'est', 'iest', 'ily', 'ing', 'ed', 'er', 'ness', 'able', 'ier', 's', 'es', 'ful', 'less']

/** True for every word that is no misspelling: the lexicon's own and their forms. */
export function isFormOfWord(base: string): boolean {
  return generalWords().has(base) || stemsOf(base).some((stem) => generalWords().has(stem))
}

/**
 * True for a word of talk, story or glue, in any form: it says something of the shopper, not of a product. A "holder" is
 * something to buy, whatever "hold" is.
 */
export function isTalkWord(base: string): boolean {
  return ordinaryWords().has(base) || (!isDoer(base) && stemsOf(base).some((stem) => ordinaryWords().has(stem)))
}

/** What a word may be a form of: "easiest" of "easi", "easy" and "easie". */
export function stemsOf(word: string): string[] {
  return ENDINGS.filter((ending) => word.endsWith(ending) && word.length > ending.length + 2).flatMap((ending) => {
    const stem = word.slice(0, -ending.length)
    // "wirless" is no form of wire.
    if (/^[lfn]/.test(ending)) return [stem, stem.replace(/i$/, 'y')]
    const single = /(.)\1$/.test(stem) ? [stem.slice(0, -1)] : []
    return [stem, `${stem}e`, `${stem}y`, ...single]
  })
}

/** Whether English knows a word, in any form. */
export function isEnglish(base: string): boolean {
  return isFormOfWord(base) || [base, ...stemsOf(base)].some((form) => englishWords().has(form))
}

/** What ends so is seldom a thing. */
const ADJECTIVE_END = /(?:ing|ed|est|ful|less|ous|ive|ic|al|ish|able|ible|ant|ent|y|ly|proof)$/

/** Whether a word is a noun of English, by its looks. */
export function isNoun(base: string): boolean {
  return !isTalkWord(base) && !ADJECTIVE_END.test(base) && isEnglish(base)
}

/** "topper", "descaler": right behind a thing no adjective is compared. */
export function isDoer(text: string): boolean {
  return /[^ei]ers?$/i.test(text)
}
