/** The words that nothing else has understood: what to look for in the products' text. */
import { stem } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { correctWord } from '../../search/spelling.ts'
import { EVERYDAY_WORDS } from '../lexicon/everyday-words.ts'
import { FILLER } from '../lexicon/filler.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Correction } from '../types.ts'
import { baseAt, claim, isFree, textOf, type Reading } from './reading.ts'

const TERM_WORDS_MAX = 12
const TERM_CHARACTERS_MAX = 60

/** Phrases of the words left over, in order, with those that no product uses corrected where a near one is used. */
export function readTerms(
  reading: Reading,
  lexicon: Lexicon,
  category: string | null,
): { terms: string[]; corrections: Correction[] } {
  const corrections: Correction[] = []
  const runs: string[][] = []
  let count = 0
  let isOpen = false
  for (const [i, token] of reading.tokens.entries()) {
    if (!isFree(reading, i) || !isTerm(reading, i, lexicon, category) || count >= TERM_WORDS_MAX) {
      isOpen = false
      continue
    }
    const text = token.raw.replace(/['’]s$/iu, '')
    const word = corrected(text, token.text, lexicon, corrections)
    if (isOpen) runs.at(-1)?.push(word)
    else runs.push([word])
    isOpen = true
    count++
  }
  const terms = runs.map((run) => run.join(' ').slice(0, TERM_CHARACTERS_MAX))
  return { terms: [...new Set(terms)], corrections }
}

/**
 * What the thing is for, where the catalogue has no word for it: "for small hands". Common words only, so that the name
 * of what an accessory fits stays a search word. Claimed, so that nothing is searched for that no product could say.
 */
export function readPurposes(reading: Reading): string[] {
  const purposes: string[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    if (baseAt(reading, i) !== 'for' || !isFree(reading, i)) continue
    let to = i + 1
    while (isFree(reading, to) && isCommonWord(reading, to)) to++
    const words = reading.tokens.slice(i + 1, to).filter(({ base }) => !FILLER.has(base) && !STOP_WORDS.has(base))
    if (words.length === 0) continue
    purposes.push(textOf(reading, i + 1, to).toLowerCase())
    claim(reading, i, to, 'purpose')
  }
  return purposes
}

function isCommonWord(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return (
    token?.kind === 'word' && (EVERYDAY_WORDS.has(token.base) || KNOWN_WORDS.has(token.base) || FILLER.has(token.base))
  )
}

function isTerm(reading: Reading, at: number, { vocabulary }: Lexicon, category: string | null): boolean {
  const token = reading.tokens[at]
  if (token === undefined || token.kind === 'symbol') return false
  if (token.kind === 'number') return isModelNumber(reading, at)
  const { base, text } = token
  if (FILLER.has(base) || FILLER.has(text) || STOP_WORDS.has(text)) return false
  // "for my nephew who loves them": said about the need, not about the product.
  const isUsed = (vocabulary.words[text] ?? 0) > 0 || (vocabulary.words[base] ?? 0) > 0
  return category === null || isUsed || !(EVERYDAY_WORDS.has(base) || KNOWN_WORDS.has(base))
}

/** A number beside a name is part of it: "iPhone 11". */
function isModelNumber(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  const after = reading.tokens[at + 1]
  const isName = (i: number, token: typeof before) =>
    token?.kind === 'word' && !FILLER.has(token.base) && !STOP_WORDS.has(token.text) && isFree(reading, i)
  return isName(at - 1, before) || (reading.owners[at - 1] === 'brand' && before !== undefined) || isName(at + 1, after)
}

function corrected(raw: string, text: string, { vocabulary }: Lexicon, corrections: Correction[]): string {
  const isPlainWord = /^\p{Ll}{5,}$/u.test(raw)
  const isKnown = (vocabulary.words[text] ?? 0) > 0 || EVERYDAY_WORDS.has(text) || KNOWN_WORDS.has(text)
  if (!isPlainWord || isKnown || vocabulary.productCount === 0) return raw
  const better = correctWord(text, vocabulary.words)
  if (better === null || Math.abs(better.length - text.length) > 2) return raw
  // Searching does not tell one form of a word from another.
  if (stem(better) === stem(text) || text.startsWith(better)) return raw
  corrections.push({ from: raw, to: better })
  return better
}
