/** The words that nothing else has understood: what to look for in the products' text, and what is not wanted there. */
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { stem } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { correctWord } from '../../search/spelling.ts'
import { FILLER } from '../lexicon/filler.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinaryWord, isVerbForm } from '../lexicon/ordinary-words.ts'
import { unitOf } from '../lexicon/units.ts'
import type { Correction, Unjudged } from '../types.ts'
import { claimNegation, negationBefore } from './negation.ts'
import { baseAt, claim, isFree, type Reading } from './reading.ts'
import type { Token } from './tokens.ts'

const TERM_WORDS_MAX = 12
const TERM_CHARACTERS_MAX = 60

export interface FoundTerms {
  terms: string[]
  /** Names that no product holds and that are not wanted. */
  unwantedNames: string[]
  unjudged: Unjudged[]
  corrections: Correction[]
}

/**
 * Phrases of the words left over, in order, with those that no product uses corrected where a near one is used. What is
 * not wanted is no search word: a name is left out by its name, of the rest no product says what it lacks.
 * Words of ordinary talk are left out where a `category` is given.
 */
export function readTerms(reading: Reading, lexicon: Lexicon, category: string | null): FoundTerms {
  const found: FoundTerms = { terms: [], unwantedNames: [], unjudged: [], corrections: [] }
  const runs: string[][] = []
  let count = 0
  let isOpen = false
  for (let i = storyEnd(reading); i < reading.tokens.length; i++) {
    const token = reading.tokens[i]
    if (token === undefined || !isFree(reading, i) || !isTerm(reading, i, lexicon, category)) {
      isOpen = false
      continue
    }
    const negation = isOpen ? null : negationBefore(reading, i, 'names')
    if (negation !== null) {
      readUnwanted(reading, { negation, at: i }, lexicon, found)
      continue
    }
    if (count >= TERM_WORDS_MAX) continue
    const unit = token.kind === 'number' ? unitAfter(reading, i) : ''
    const text = token.raw.replace(/['’]s$/iu, '') + unit
    const word = corrected(text, token.text, lexicon, found.corrections)
    if (unit !== '') claim(reading, i + 1, i + 2, 'term')
    if (isOpen) runs.at(-1)?.push(word)
    else runs.push([word])
    isOpen = true
    count++
  }
  const terms = runs.map((run) => run.join(' ').slice(0, TERM_CHARACTERS_MAX))
  return { ...found, terms: [...new Set(terms)] }
}

/** One past "I'm moving into my first flat and" before "I need a vacuum": said of the shopper. 0 without such a story. */
function storyEnd({ tokens, owners }: Reading): number {
  const opener = owners.indexOf('opener')
  return tokens.slice(0, Math.max(0, opener)).some(({ base }) => SPEAKERS.has(base)) ? opener : 0
}

/** "HP": a name where the rest is not written in capitals. */
function isAcronym({ tokens, source }: Reading, at: number): boolean {
  return /^\p{Lu}{2,}$/u.test(tokens[at]?.raw ?? '') && /\p{Ll}/u.test(source)
}

const SUBJECTS = new Set(['i', 'im', 'ive', 'we', 'he', 'she', 'they'])
const SPEAKERS = new Set(['i', 'im', 'ive', 'my', 'we', 'our', 'me', 'he', 'she', 'his', 'her', 'they', 'their'])

/** "no Sony", "without rgb". */
function readUnwanted(
  reading: Reading,
  { negation, at }: { negation: number; at: number },
  { vocabulary }: Lexicon,
  found: FoundTerms,
): void {
  const token = reading.tokens[at]
  if (token === undefined) return
  const isOrdinary = isUsed(token, vocabulary) || isOrdinaryWord(token.base) || isVerbForm(token.base)
  const isName = isAcronym(reading, at) || !isOrdinary
  if (isName) found.unwantedNames.push(token.raw)
  else found.unjudged.push({ kind: 'unwanted', text: token.text })
  claimNegation(reading, negation, at)
  claim(reading, at, at + 1, 'not:term')
}

function isTerm(reading: Reading, at: number, { vocabulary }: Lexicon, category: string | null): boolean {
  const token = reading.tokens[at]
  if (token === undefined || token.kind === 'symbol') return false
  if (token.kind === 'number') return unitAfter(reading, at) !== '' || isModelNumber(reading, at)
  const { base, text } = token
  if (FILLER.has(base) || FILLER.has(text) || STOP_WORDS.has(text)) return false
  if (isAcronym(reading, at)) return true
  // "I changed …", "they broke": what somebody does.
  if (SUBJECTS.has(baseAt(reading, at - 1)) && /^\p{Ll}/u.test(token.raw)) return false
  // "for my nephew who loves them": said about the need, not about the product.
  return category === null || isUsed(token, vocabulary) || !isOrdinaryWord(base)
}

/** The unit right behind a number, as typed: "64gb" is one search word. Empty without one. */
function unitAfter(reading: Reading, at: number): string {
  const next = reading.tokens[at + 1]
  const isUnit = next?.kind === 'word' && isFree(reading, at + 1) && unitOf(next.base) !== null
  return isUnit && (next.glued || next.base.length > 1) ? next.raw : ''
}

/** True for a word that products of the catalogue have in their text. */
export function isUsed({ text, base }: Pick<Token, 'text' | 'base'>, { words }: Vocabulary): boolean {
  return (words[text] ?? 0) > 0 || (words[base] ?? 0) > 0
}

/** A number beside a name is part of it: "iPhone 11". */
function isModelNumber(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1]
  const after = reading.tokens[at + 1]
  const isName = (i: number, token: typeof before) =>
    token?.kind === 'word' &&
    unitOf(token.base) === null &&
    !token.base.endsWith('ly') &&
    !FILLER.has(token.base) &&
    !STOP_WORDS.has(token.text) &&
    isFree(reading, i)
  return isName(at - 1, before) || (reading.owners[at - 1] === 'brand' && before !== undefined) || isName(at + 1, after)
}

function corrected(raw: string, text: string, { vocabulary }: Lexicon, corrections: Correction[]): string {
  const isPlainWord = /^\p{Ll}{5,}$/u.test(raw)
  const isKnown = (vocabulary.words[text] ?? 0) > 0 || isOrdinaryWord(text) || isVerbForm(text)
  if (!isPlainWord || isKnown || vocabulary.productCount === 0) return raw
  const better = correctWord(text, vocabulary.words)
  if (better === null || Math.abs(better.length - text.length) > 2) return raw
  // Searching does not tell one form of a word from another.
  if (stem(better) === stem(text) || text.startsWith(better)) return raw
  corrections.push({ from: raw, to: better })
  return better
}
