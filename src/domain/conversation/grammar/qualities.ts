/** "cheaper", "the lightest", "longer battery life", "a quiet one": orders, and bounds relative to what was shown. */
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import { FILLER } from '../lexicon/filler.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import {
  COMPARATIVES,
  GOOD_AMOUNT_OF,
  LEAST_OF,
  LESS_OF,
  LITTLE_OF,
  MORE_OF,
  MOST_OF,
  POSITIVES,
  SUPERLATIVES,
  type Quality,
} from '../lexicon/qualities.ts'
import type { Unjudged } from '../types.ts'
import { sortBy } from './sorting.ts'
import { createPhraseTable, matchAt, matchesAt } from './phrases.ts'
import { baseAt, claim, isFree, record, skipWords, textOf, type Reading } from './reading.ts'

export const COMPARATIVE_TABLE = createPhraseTable(COMPARATIVES)
const SUPERLATIVE_TABLE = createPhraseTable(SUPERLATIVES)
const POSITIVE_TABLE = createPhraseTable(POSITIVES)
const ARTICLES = new Set(['a', 'an', 'the', 'of'])

export interface QualityWish {
  /** A sort of `Constraints`, or null. */
  sort: string | null
  /** Fields relative to a shown product, in the order said. */
  relative: { field: string; direction: 'less' | 'more' }[]
  /** Qualities by which nothing here can be told apart, and further orders beside the first. */
  unjudged: Unjudged[]
}

/** What is asked to be more or less. Fields that the category does not state are passed over. */
export function readQualities(reading: Reading, lexicon: Lexicon, category: string | null): QualityWish {
  const wish: QualityWish = { sort: null, relative: [], unjudged: [] }
  for (let i = 0; i < reading.tokens.length; i++) {
    if (!isFree(reading, i)) continue
    const found =
      ordered(reading, i, lexicon, category) ??
      tooMuch(reading, i, lexicon, category) ??
      amountOf(reading, i, lexicon, category) ??
      adjective(reading, i, lexicon, category)
    if (found === null) {
      const end = category === null ? i : unknownQualityEnd(reading, i, lexicon)
      if (end > i) wish.unjudged.push({ kind: 'quality', text: textOf(reading, i, end).toLowerCase() })
      claim(reading, i, end, 'quality')
      continue
    }
    record(reading, found.from, found.to, found.kind, found.field)
    if (found.kind === 'comparative') wish.relative.push({ field: found.field, direction: found.direction })
    else if (wish.sort === null) wish.sort = toSort(found.field, found.direction)
    else if (wish.sort !== toSort(found.field, found.direction)) {
      wish.unjudged.push({ kind: 'alternative', text: textOf(reading, found.from, found.to).toLowerCase() })
    }
    i = found.to - 1
  }
  return wish
}

/** The sort that lists the most or the least of a field first. */
export function toSort(field: string, direction: 'less' | 'more'): string {
  if (field === 'rating' || field === 'popularity') return field
  return `${field}_${direction === 'less' ? 'asc' : 'desc'}`
}

type Kind = 'comparative' | 'superlative' | 'order'

interface FoundQuality {
  kind: Kind
  field: string
  direction: 'less' | 'more'
  from: number
  to: number
}

/** An adjective by itself: "lighter", "most popular". */
function adjective(reading: Reading, at: number, lexicon: Lexicon, category: string | null): FoundQuality | null {
  const tables = [
    ['superlative', SUPERLATIVE_TABLE],
    ['comparative', COMPARATIVE_TABLE],
    ['order', POSITIVE_TABLE],
  ] as const
  for (const [kind, table] of tables) {
    const match = matchAt(reading.tokens, at, table)
    if (match === null || !isFree(reading, match.from, match.to)) continue
    if (kind === 'order' && !describesThing(reading, match.to)) continue
    const field = fieldOf(match.value, lexicon, category)
    if (field === null) continue
    return { kind, field, direction: match.value.direction, from: match.from, to: match.to }
  }
  return null
}

/** One past a comparative or superlative whose field no product here states: "quieter", "the easiest". */
function unknownQualityEnd(reading: Reading, at: number, lexicon: Lexicon): number {
  const known = matchAt(reading.tokens, at, COMPARATIVE_TABLE) ?? matchAt(reading.tokens, at, SUPERLATIVE_TABLE)
  if (known !== null && isFree(reading, known.from, known.to)) return known.to
  const base = baseAt(reading, at)
  if (DEGREES.has(base) && isAdjective(reading, at + 1, lexicon)) return at + 2
  const isSuperlative = base.endsWith('est') && !KNOWN_WORDS.has(base) && isOrdinaryWord(base)
  return isSuperlative && ['the', 'is', 'are'].includes(baseAt(reading, at - 1)) ? at + 1 : at
}

const DEGREES = new Set(['more', 'most', 'less', 'least'])

/** "durable" after "the most": a word that is no name of anything here. */
function isAdjective(reading: Reading, at: number, { attributes, features, categories, colors }: Lexicon): boolean {
  const token = reading.tokens[at]
  const isNoun = [attributes, features, categories, colors].some(
    (table) => matchAt<unknown>(reading.tokens, at, table) !== null,
  )
  return token?.kind === 'word' && isFree(reading, at) && !FILLER.has(token.base) && !isNoun
}

/** "sort by price". */
function ordered(reading: Reading, at: number, lexicon: Lexicon, category: string | null): FoundQuality | null {
  const found = sortBy(reading, at, lexicon, category)
  return found === null ? null : { kind: 'order', ...found, from: at }
}

/** "too heavy" asks for something lighter. */
function tooMuch(reading: Reading, at: number, lexicon: Lexicon, category: string | null): FoundQuality | null {
  if (baseAt(reading, at) !== 'too') return null
  const match = matchAt(reading.tokens, at + 1, POSITIVE_TABLE)
  const field = match === null ? null : fieldOf(match.value, lexicon, category)
  if (match === null || field === null) return null
  const direction = match.value.direction === 'less' ? 'more' : 'less'
  return { kind: 'comparative', field, direction, from: at, to: match.to }
}

/** What "noisy" in "how noisy is it?" is about; null where the category states nothing of the kind. */
export function fieldOfAdjective(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  category: string | null,
): string | null {
  const match = matchAt(reading.tokens, at, POSITIVE_TABLE)
  return match === null || !isFree(reading, match.from, match.to) ? null : fieldOf(match.value, lexicon, category)
}

/** What any product may have. */
const GENERAL_FIELDS = new Set(['price', 'rating', 'popularity', 'ratingCount'])

/** The first field that can be compared here. */
function fieldOf({ fields }: Quality, { vocabulary }: Lexicon, category: string | null): string | null {
  const general = fields.find((field) => GENERAL_FIELDS.has(field))
  if (general !== undefined) return general
  if (category === null) return null
  const stated = (name: string) =>
    vocabulary.attributes.find(
      (entry) => entry.name === name && entry.type === 'number' && entry.categories.includes(category),
    )
  return fields.find((field) => stated(field) !== undefined) ?? null
}

/** "a quiet kettle" describes the thing; "a small kitchen" does not. */
function describesThing(reading: Reading, to: number): boolean {
  const next = reading.tokens[to]
  if (next === undefined || next.kind === 'symbol') return true
  if (reading.owners[to] !== null) return true
  return ['one', 'and', 'but', 'or', 'option', 'model', 'please', 'for', 'with', 'that', 'under', 'to', 'as'].includes(
    next.base,
  )
}

/** An attribute with more or less before it: "bigger screen", "longest battery life", "good battery". */
function amountOf(reading: Reading, at: number, lexicon: Lexicon, category: string | null): FoundQuality | null {
  const word = baseAt(reading, at)
  const form = formOf(word)
  if (form === null || category === null) return null
  const start = skipWords(reading, at + 1, ARTICLES)
  for (const { from, to, value: entries } of matchesAt(reading.tokens, start, lexicon.attributes)) {
    const entry = entries.find((candidate) => isNumberIn(candidate, category))
    if (entry === undefined || !isFree(reading, from, to)) continue
    return { ...form, field: entry.name, from: at, to }
  }
  return null
}

function formOf(word: string): { kind: Kind; direction: 'less' | 'more' } | null {
  if (MORE_OF.has(word)) return { kind: 'comparative', direction: 'more' }
  if (LESS_OF.has(word)) return { kind: 'comparative', direction: 'less' }
  if (MOST_OF.has(word)) return { kind: 'superlative', direction: 'more' }
  if (LEAST_OF.has(word)) return { kind: 'superlative', direction: 'less' }
  if (GOOD_AMOUNT_OF.has(word)) return { kind: 'order', direction: 'more' }
  return LITTLE_OF.has(word) ? { kind: 'order', direction: 'less' } : null
}

function isNumberIn({ type, categories }: AttributeEntry, category: string): boolean {
  return type === 'number' && categories.includes(category)
}
