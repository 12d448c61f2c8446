/** Which brands a message wants and which it does not, those that the catalogue does not have included. */
import { EVERYDAY_WORDS } from '../lexicon/everyday-words.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isBelonging } from '../../search/title.ts'
import { claimNegation, negationBefore } from './negation.ts'
import { matchAt } from './phrases.ts'
import { baseAt, isFree, record, textOf, type Reading } from './reading.ts'

export interface BrandWish {
  wanted: string[]
  unwanted: string[]
}

/** After these a brand tells what the thing is used with: "a case for Samsung". */
const PURPOSE = new Set(['for', 'fit', 'compatible'])
/** Nothing that follows "from" or "by" after these is a brand: "free from parabens", "made from cotton". */
const NO_SOURCE_BEFORE = new Set(
  'free made away apart different range ranging priced price transition switch far comes come keep protect protects size sort sorted go going start starting choose select'.split(
    ' ',
  ),
)
const NO_BRANDS = new Set(
  'oem any same other which what this that good known famous big popular no name trusted top cheap every each new premium store house generic unknown'.split(
    ' ',
  ),
)
/** Words of a name in lower case: "bath and body works". */
const NAME_JOINS = new Set(['and', '&', 'of', 'the'])
const NAME_WORDS_MAX = 4

/** Brands in the order named, in the catalogue's spelling where it has them. */
export function readBrands(reading: Reading, lexicon: Lexicon): BrandWish {
  const wish: BrandWish = { wanted: [], unwanted: [] }
  for (let i = 0; i < reading.tokens.length; i++) {
    const found =
      knownBrand(reading, i, lexicon) ??
      sourceBrand(reading, i) ??
      labelledBrand(reading, i) ??
      onlyBrand(reading, i, lexicon)
    if (found === null) continue
    const negation = negationBefore(reading, found.from, 'names')
    const list = negation === null ? wish.wanted : wish.unwanted
    if (!list.includes(found.name)) list.push(found.name)
    if (isFree(reading, found.from, found.to)) {
      record(reading, found.from, found.to, negation === null ? 'brand' : 'not:brand', found.name)
    }
    if (negation !== null) claimNegation(reading, negation, found.from)
    i = found.to - 1
  }
  return wish
}

interface BrandMention {
  name: string
  from: number
  to: number
}

function knownBrand(reading: Reading, at: number, lexicon: Lexicon): BrandMention | null {
  const match = matchAt(reading.tokens, at, lexicon.brands)
  if (match === null || !(isFree(reading, match.from, match.to) || isInName(reading, match.from, match.to))) return null
  if (isPurpose(reading, at) || !isBrandLike(reading, at, match.to)) return null
  const to = baseAt(reading, match.to) === 'brand' ? match.to + 1 : match.to
  return { name: match.value, from: at, to }
}

/** "Samsung Galaxy" as a kind of product names the brand too; "Samsung Galaxy cases" are of any brand. */
function isInName(reading: Reading, from: number, to: number): boolean {
  let end = to
  while (reading.owners[end] === 'category') end++
  const isInside = reading.owners.slice(from, to).every((owner) => owner === 'category')
  return isInside && end > to && !isBelonging(reading.tokens[end - 1]?.text ?? '')
}

/** A brand whose name is an ordinary word ("Square", "Tile") must be written as a name or called a brand. */
function isBrandLike(reading: Reading, from: number, to: number): boolean {
  const token = reading.tokens[from]
  if (to - from > 1 || token === undefined) return true
  if (!KNOWN_WORDS.has(token.base)) return true
  const next = reading.tokens[to]
  const isFollowedByName = next?.kind === 'number' || /^\p{Lu}/u.test(next?.raw ?? '')
  const isName = /^\p{Lu}/u.test(token.raw) && (from > 0 || isFollowedByName)
  return isName || baseAt(reading, to) === 'brand' || ['from', 'by', 'brand'].includes(baseAt(reading, from - 1))
}

function isPurpose(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (reading.owners[before] === 'opener') return false
    const word = baseAt(reading, before)
    if (PURPOSE.has(word)) return true
    if (!['a', 'an', 'the', 'my', 'with', 'or', 'and', 'new', 'any', 'all'].includes(word)) return false
  }
  return false
}

/** "from Miniso", "by PlusCase": up to four words that are a name. */
function sourceBrand(reading: Reading, at: number): BrandMention | null {
  const word = baseAt(reading, at)
  if ((word !== 'from' && word !== 'by') || !isFree(reading, at)) return null
  if (NO_SOURCE_BEFORE.has(baseAt(reading, at - 1))) return null
  let from = at + 1
  const isArticle = baseAt(reading, from) === 'the'
  if (isArticle) from++
  const to = nameEnd(reading, from)
  const first = reading.tokens[from]
  if (to === from || first === undefined) return null
  const isCapital = /^\p{Lu}/u.test(first.raw)
  const isPlace = isArticle && isCapital // "from the Philippines"
  const isOrdinary = KNOWN_WORDS.has(first.base)
  if (isPlace || (isOrdinary && !isCapital) || NO_BRANDS.has(first.base)) return null
  return { name: textOf(reading, from, to), from, to: baseAt(reading, to) === 'brand' ? to + 1 : to }
}

/** "usje brand", "brand Usje". */
function labelledBrand(reading: Reading, at: number): BrandMention | null {
  if (baseAt(reading, at) !== 'brand' || !isFree(reading, at)) return null
  const before = reading.tokens[at - 1]
  if (before?.kind === 'word' && isFree(reading, at - 1) && !isNoBrand(before.base)) {
    return { name: before.raw, from: at - 1, to: at + 1 }
  }
  const after = reading.tokens[at + 1]
  if (after?.kind === 'word' && isFree(reading, at + 1) && !isNoBrand(after.base)) {
    return { name: after.raw, from: at, to: at + 2 }
  }
  return null
}

/** "only dell": a name that no product here holds, and nothing behind it. */
function onlyBrand(reading: Reading, at: number, { vocabulary, features }: Lexicon): BrandMention | null {
  const name = reading.tokens[at + 1]
  const next = reading.tokens[at + 2]
  const isLast = next === undefined || next.kind === 'symbol' || ['one', 'please'].includes(next.base)
  if (!['only', 'just'].includes(baseAt(reading, at)) || name?.kind !== 'word' || !isLast) return null
  const isKnown = (vocabulary.words[name.text] ?? 0) > 0 || matchAt(reading.tokens, at + 1, features) !== null
  if (isKnown || !isFree(reading, at + 1) || isNoBrand(name.base)) return null
  return { name: name.raw, from: at + 1, to: at + 2 }
}

function isNoBrand(base: string): boolean {
  return KNOWN_WORDS.has(base) || NO_BRANDS.has(base)
}

/** One past the last word of a name: capitals and joins between them, or lower-case words that are no ordinary ones. */
function nameEnd(reading: Reading, from: number): number {
  let to = from
  for (let at = from; at < Math.min(from + NAME_WORDS_MAX, reading.tokens.length); at++) {
    const token = reading.tokens[at]
    if (token === undefined || !isFree(reading, at)) break
    const isJoin = at > from && NAME_JOINS.has(token.base) && /^\p{Lu}/u.test(reading.tokens[at + 1]?.raw ?? '')
    if (isJoin) continue
    const isName =
      token.kind === 'word' &&
      (/^\p{Lu}/u.test(token.raw) ||
        !KNOWN_WORDS.has(token.base) ||
        (at > from && EVERYDAY_WORDS.has(token.base) && !isStop(token.base)))
    if (!isName) break
    to = at + 1
  }
  return to
}

function isStop(base: string): boolean {
  return [
    'and',
    'or',
    'with',
    'for',
    'in',
    'on',
    'at',
    'that',
    'which',
    'price',
    'priced',
    'cost',
    'under',
    'over',
    'to',
    'from',
    'by',
    'but',
    'as',
    'collection',
    'please',
    'only',
    'under',
    'above',
    'below',
    'it',
    'is',
    'are',
  ].includes(base)
}
