/** The words that nothing else has understood: what to look for in the products' text, and what no product could tell. */
import { stem } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { correctWord } from '../../search/spelling.ts'
import { FILLER } from '../lexicon/filler.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinaryWord, isVerbForm } from '../lexicon/ordinary-words.ts'
import { unitOf } from '../lexicon/units.ts'
import type { Correction, Unjudged } from '../types.ts'
import { claimNegation, negationBefore } from './negation.ts'
import { baseAt, claim, isFree, textOf, type Reading } from './reading.ts'

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
 * not wanted is no search word: a name is left out by its name, of the rest no product says what it lacks. Words that
 * only ordinary talk holds are left out where the message `saysMore` of the category.
 */
export function readTerms(reading: Reading, lexicon: Lexicon, category: string | null, saysMore: boolean): FoundTerms {
  const found: FoundTerms = { terms: [], unwantedNames: [], unjudged: [], corrections: [] }
  const runs: string[][] = []
  let count = 0
  let isOpen = false
  for (let i = storyEnd(reading); i < reading.tokens.length; i++) {
    const token = reading.tokens[i]
    const size = category === null ? null : sizeAt(reading, i)
    if (size !== null) {
      found.unjudged.push({ kind: 'quality', text: size })
      claim(reading, i, i + 2, 'size')
    }
    const thing = category === null ? null : furtherThing(reading, i, lexicon)
    if (thing !== null) found.unjudged.push({ kind: 'thing', text: thing })
    if (token === undefined || !isFree(reading, i) || !isTerm(reading, i, lexicon, saysMore ? category : null)) {
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
  const isUsed = (vocabulary.words[token.text] ?? 0) > 0 || (vocabulary.words[token.base] ?? 0) > 0
  const isName = isAcronym(reading, at) || (!isUsed && !isOrdinaryWord(token.base) && !isVerbForm(token.base))
  if (isName) found.unwantedNames.push(token.raw)
  else found.unjudged.push({ kind: 'unwanted', text: token.text })
  claimNegation(reading, negation, at)
  claim(reading, at, at + 1, 'not:term')
}

/** "size 10", "24 hours": a figure that no attribute here measures. */
function sizeAt(reading: Reading, at: number): string | null {
  const [first, second] = [reading.tokens[at], reading.tokens[at + 1]]
  const isSize = first?.base === 'size' && second?.kind === 'number'
  const isMeasure = first?.kind === 'number' && second?.kind === 'word' && unitOf(second.base) !== null
  return (isSize || isMeasure) && isFree(reading, at, at + 2) ? textOf(reading, at, at + 2).toLowerCase() : null
}

/** "a phone and a case": a further thing in ordinary words, of which no product is called so. Null for all else. */
function furtherThing(reading: Reading, at: number, { vocabulary }: Lexicon): string | null {
  const token = reading.tokens[at]
  const isJoined = JOINS.has(baseAt(reading, at - 2)) && ARTICLES.has(baseAt(reading, at - 1))
  const isLast = [undefined, 'symbol'].includes(reading.tokens[at + 1]?.kind) || JOINS.has(baseAt(reading, at + 1))
  if (token?.kind !== 'word' || !isFree(reading, at - 2, at + 1) || !isJoined || !isLast) return null
  if (FILLER.has(token.base) || (vocabulary.words[token.text] ?? 0) > 0 || !isOrdinaryWord(token.base)) return null
  return token.text
}

const JOINS = new Set(['and', 'plus', '&'])
const ARTICLES = new Set(['a', 'an', 'some', 'another'])

/**
 * What the thing is for, where the catalogue has no word for it: "for small hands". Common words only, so that the name
 * of what an accessory fits stays a search word. Claimed, so that nothing is searched for that no product could say.
 * Where the purpose is all that is said, it is looked for as far as products have its words.
 */
export function readPurposes(reading: Reading, { vocabulary }: Lexicon, isAll: boolean): Unjudged[] {
  const purposes: Unjudged[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    if (baseAt(reading, i) !== 'for' || !isFree(reading, i)) continue
    let to = i + 1
    while (isFree(reading, to) && reading.tokens[to]?.kind === 'word' && isOrdinaryWord(baseAt(reading, to))) to++
    const content = reading.tokens.slice(i + 1, to).filter(({ base }) => !STOP_WORDS.has(base))
    const words = content.filter(({ base }) => isAll || !FILLER.has(base))
    const isSaid = words.every(({ base, text }) => (vocabulary.words[text] ?? vocabulary.words[base] ?? 0) > 0)
    if (words.length === 0 || (isAll && isSaid && !content.every(({ base }) => FILLER.has(base)))) continue
    purposes.push({ kind: 'purpose', text: textOf(reading, i + 1, to).toLowerCase() })
    claim(reading, i, to, 'purpose')
  }
  return purposes
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
  const isUsed = (vocabulary.words[text] ?? 0) > 0 || (vocabulary.words[base] ?? 0) > 0
  return category === null || isUsed || !isOrdinaryWord(base)
}

/** The unit right behind a number, as typed: "64gb" is one search word. Empty without one. */
function unitAfter(reading: Reading, at: number): string {
  const next = reading.tokens[at + 1]
  const isUnit = next?.kind === 'word' && isFree(reading, at + 1) && unitOf(next.base) !== null
  return isUnit && (next.glued || next.base.length > 1) ? next.raw : ''
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
