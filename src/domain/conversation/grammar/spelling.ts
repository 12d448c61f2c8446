/** Puts misspelt words right, with the words that have a meaning here as the dictionary. */
import { nearWords } from '../../search/spelling.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import { isFormOfWord } from '../lexicon/ordinary-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Correction } from '../types.ts'
import type { Token } from './tokens.ts'
import { toBase } from './word-forms.ts'

const ONE_MISTAKE_LETTERS = 4
const TWO_MISTAKES_LETTERS = 8
/** In shorter words another first letter makes another word. */
const SURE_START_LETTERS = 6
/** A word that this many products use is a word of the catalogue. */
const CATALOG_USES = 2

/** The tokens with words corrected, joined ("lap top") or split ("vacuumcleaner"), and what was corrected. */
export function correctTokens(
  tokens: readonly Token[],
  lexicon: Lexicon,
): { tokens: Token[]; corrections: Correction[] } {
  const corrections: Correction[] = []
  const corrected: Token[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined) break
    const joined = joinedWith(token, tokens[i + 1], lexicon)
    if (joined !== null) {
      corrected.push(joined)
      i++
      continue
    }
    if (token.kind !== 'word' || isKnown(token, lexicon)) {
      corrected.push(token)
      continue
    }
    const parts = split(token, lexicon)
    if (parts !== null) {
      corrected.push(...parts)
      continue
    }
    const base = nearest(token.base, lexicon.dictionary)
    if (base === null) {
      corrected.push(token)
      continue
    }
    corrections.push({ from: token.raw, to: /s$/i.test(token.raw) && !base.endsWith('s') ? `${base}s` : base })
    corrected.push({ ...token, text: base, base })
  }
  return { tokens: corrected, corrections }
}

function isKnown({ text, base, raw }: Token, { dictionary, vocabulary }: Lexicon): boolean {
  if (/\d/.test(text) || base.length < ONE_MISTAKE_LETTERS) return true
  if (base in dictionary || KNOWN_WORDS.has(text) || isFormOfWord(base)) return true
  const uses = Math.max(vocabulary.words[text] ?? 0, vocabulary.words[base] ?? 0)
  return uses >= CATALOG_USES || /^[A-Z]{2,}$/.test(raw)
}

/** The word of the dictionary with the fewest mistakes between, then the most important one. Null when none is near. */
function nearest(word: string, dictionary: Readonly<Record<string, number>>): string | null {
  const most = word.length >= TWO_MISTAKES_LETTERS ? 2 : 1
  let best: { word: string; cost: number } | null = null
  for (const { word: candidate, distance, uses: weight } of nearWords(word, dictionary, most)) {
    const isSameStart = candidate[0] === word[0]
    if (!isSameStart && word.length < SURE_START_LETTERS) continue
    // Colours and values are many and short: two mistakes make another word of them.
    if (distance > 1 && weight < BRAND_WEIGHT) continue
    // Short words have many neighbours: only swapped or doubled letters are clearly typing mistakes there.
    if (word.length === ONE_MISTAKE_LETTERS && sortedLetters(word) !== sortedLetters(candidate)) continue
    const cost = distance + (isSameStart ? 0 : 0.5) - weight / 20
    if (best === null || cost < best.cost) best = { word: candidate, cost }
  }
  return best?.word ?? null
}

function sortedLetters(word: string): string {
  return word.split('').sort().join('')
}

/** "lap top", "head phones": two words that are one word of the catalogue. */
function joinedWith(first: Token, second: Token | undefined, { dictionary }: Lexicon): Token | null {
  if (second === undefined || first.kind !== 'word' || second.kind !== 'word') return null
  const joined = toBase(first.text + second.text)
  if (first.text.length < 2 || second.text.length < 2 || (dictionary[joined] ?? 0) < CATEGORY_WEIGHT) return null
  return { ...first, text: joined, base: joined, raw: `${first.raw} ${second.raw}`, end: second.end }
}

/** Weight that the lexicon's dictionary gives to words of categories. */
const CATEGORY_WEIGHT = 4
const BRAND_WEIGHT = 3
const PART_LETTERS_MIN = 5

/** "vacuumcleaner": one word that is two words of the catalogue. */
function split(token: Token, { dictionary }: Lexicon): Token[] | null {
  const { base } = token
  for (let at = PART_LETTERS_MIN; at <= base.length - PART_LETTERS_MIN; at++) {
    const [first, second] = [base.slice(0, at), base.slice(at)]
    if ((dictionary[first] ?? 0) < CATEGORY_WEIGHT || (dictionary[second] ?? 0) < CATEGORY_WEIGHT) continue
    const middle = token.start + at
    return [
      { ...token, text: first, base: first, raw: token.raw.slice(0, at), end: middle },
      { ...token, text: second, base: second, raw: token.raw.slice(at), start: middle, glued: true },
    ]
  }
  return null
}
