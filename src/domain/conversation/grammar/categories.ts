/**
 * Which kinds of product a message asks for. In English the thing stands last in its phrase: a "laptop backpack" is a
 * backpack, a "phone holder" is no phone, and what stands after "for" tells what the thing is used with.
 */
import { isBelonging } from '../../search/title.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import { FILLER, SEARCH_OPENERS } from '../lexicon/filler.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { createPhraseSet, matchAll, matchAt, matchesAt, type PhraseMatch } from './phrases.ts'
import { baseAt, claim, isFree, record, type Reading } from './reading.ts'

/** Phrases that open a request. */
export const OPENERS = createPhraseSet(SEARCH_OPENERS)
/** What follows is what the thing is used with or compared to, not the thing. */
const PURPOSE = new Set(['for', 'with', 'fit', 'compatible', 'to', 'inside', 'of', 'my', 'our', 'like', 'on'])
const DETERMINERS = new Set([
  'a',
  'an',
  'the',
  'my',
  'our',
  'your',
  'his',
  'her',
  'their',
  'this',
  'that',
  'these',
  'new',
  'old',
  'all',
  'any',
  'some',
])

export interface CategoryMention {
  slug: string
  from: number
  to: number
}

/** Claims the phrases that open a request, so that their "for" names no purpose. */
export function claimOpeners(reading: Reading): void {
  for (const { from, to } of matchAll(reading.tokens, OPENERS)) claim(reading, from, to, 'opener')
}

/**
 * The things asked for, in order; several when a message holds several needs. Mentions are not claimed yet. While the
 * talk is about the `inherited` category, "with a backlit keyboard" describes it.
 */
export function findCategories(reading: Reading, lexicon: Lexicon, inherited: string | null = null): CategoryMention[] {
  const matches = matchAll(reading.tokens, lexicon.categories)
    .filter(({ from, to }) => isFree(reading, from, to))
    .filter((match) => inherited === null || !isFeatureOf(reading, match, inherited, lexicon))
  const heads = matches.filter((match, i) => !isOwner(reading, match, matches[i + 1], lexicon))
  const things = heads.filter(({ from }) => !isPurpose(reading, from) && !(inherited !== null && isWith(reading, from)))
  // "deals for laptops", "for laptops": when there is nothing else, what it is for is the thing.
  const hasOther = things.length > 0 || hasContent(reading, matches, lexicon)
  const isDescription = inherited !== null && heads[0] !== undefined && isWith(reading, heads[0].from)
  const wanted = hasOther || isDescription ? things : heads.slice(0, 1)
  return wanted.map(({ from, to, value }) => ({ slug: value, from, to }))
}

/** "wifi too" while printers are talked about: what they have, unless it is asked for as a thing of its own. */
function isFeatureOf(
  reading: Reading,
  { from, to, value }: PhraseMatch<string>,
  inherited: string,
  lexicon: Lexicon,
): boolean {
  const before = baseAt(reading, from - 1)
  const isThing = reading.owners[from - 1] === 'opener' || ['a', 'an', 'the', 'some', 'to'].includes(before)
  if (value === inherited || isThing || reading.tokens[to - 1]?.text.endsWith('s') === true) return false
  return matchesAt(reading.tokens, from, lexicon.features).some(
    (match) =>
      match.to === to &&
      match.value.some((feature) => feature.value === true && feature.attribute.categories.includes(inherited)),
  )
}

/** Claims a mention as the thing asked for. */
export function claimCategory(reading: Reading, { slug, from, to }: CategoryMention): void {
  record(reading, from, to, 'category', slug)
}

/** True when another thing follows that this one only describes: "laptop backpack", "phone holder", "camera bag". */
function isOwner(
  reading: Reading,
  { to, value }: PhraseMatch<string>,
  next: PhraseMatch<string> | undefined,
  lexicon: Lexicon,
): boolean {
  if (next !== undefined && isOnePhrase(reading, to, next.from)) return next.value !== value || next.from > to
  const token = reading.tokens[to]
  if (token === undefined || token.kind !== 'word') return false
  if (token.base === 'colored' && token.glued) return true
  const after = baseAt(reading, to + 1)
  if (isBelonging(token.text)) return true
  if (token.text.endsWith('ing') && isBelonging(after)) return true
  if (isFunctionWord(token.base) || hasMeaning(reading, to, lexicon)) return false
  return !KNOWN_WORDS.has(token.base) && !/(?:ing|ed)$/.test(token.text) && token.raw === token.raw.toLowerCase()
}

/** "iPhone 7 Plus screen protectors": nothing but names and numbers between two things makes the first a description. */
function isOnePhrase(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = reading.tokens[at]
    const isName = token?.kind === 'number' || (token?.kind === 'word' && !isFunctionWord(token.base))
    if (!isName || !isFree(reading, at) || NO_NAMES.has(token?.base ?? '')) return false
  }
  return true
}

const NO_NAMES = new Set(['and', 'or', 'vs', 'versus', 'compatible', 'fit'])

function isFunctionWord(base: string): boolean {
  return STOP_WORDS.has(base) || FILLER.has(base)
}

function hasMeaning(reading: Reading, at: number, lexicon: Lexicon): boolean {
  const tables = [lexicon.features, lexicon.brands, lexicon.colors, lexicon.attributes, lexicon.uses]
  return tables.some((table) => matchAt<unknown>(reading.tokens, at, table) !== null)
}

/** "with" at most three words before the mention: a describing word may stand between. */
function isWith(reading: Reading, from: number): boolean {
  return [1, 2, 3].some((back) => baseAt(reading, from - back) === 'with')
}

/** True when "for", "with" and the like stand before the mention, with nothing but small words between. */
function isPurpose(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (reading.owners[at] === 'opener') return false
    const word = baseAt(reading, at)
    if (PURPOSE.has(word) && !DETERMINERS.has(word)) return true
    if (word === 'my' || word === 'our') return isPurpose(reading, at)
    if (!DETERMINERS.has(word)) return false
  }
  return false
}

/** True when a content word outside of the mentions could be the thing. */
function hasContent(reading: Reading, matches: readonly PhraseMatch<string>[], lexicon: Lexicon): boolean {
  return reading.tokens.some(
    (token, i) =>
      token.kind === 'word' &&
      isFree(reading, i) &&
      !matches.some(({ from, to }) => from <= i && i < to) &&
      !isFunctionWord(token.base) &&
      (isBelonging(token.text) || (!KNOWN_WORDS.has(token.base) && !hasMeaning(reading, i, lexicon))),
  )
}
