/** The forms that point at products of the list: "the second one", "#3", "the red one", "both", "the cheapest two". */
import type { Product } from '../../../shared/product.ts'
import { hasColor, hasWish } from '../../search/satisfies.ts'
import {
  FIRST_WORDS,
  LAST_WORDS,
  ORDINALS,
  PLACE_WORDS,
  PLURAL_PRONOUNS,
  PRONOUNS,
  REFERENCE_NOUNS,
} from '../lexicon/references.ts'
import { UNIT_OF } from '../lexicon/units.ts'
import { focusedId } from '../topics.ts'
import type { DialogueState } from '../types.ts'
import type { Scan } from './scan.ts'
import type { Span } from './spans.ts'
import { generalWords } from './general-words.ts'
import { toBase } from './word-forms.ts'
import type { Pointing } from './pointers.ts'
import { extremeOf, fieldValue } from './extremes.ts'

/** A scan with the places that are pointers already. */
export interface Pointed {
  scan: Scan
  taken: Set<number>
}

export const baseAt = ({ scan }: Pointed, at: number) => scan.tokens[at]?.base ?? ''

export function isFree({ taken }: Pointed, from: number, to = from + 1): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return false
  return true
}

function skipWords(pointed: Pointed, from: number, words: ReadonlySet<string>): number {
  let at = from
  while (words.has(baseAt(pointed, at))) at++
  return at
}

interface Pointer {
  ids: string[]
  /** What it is the first in: "the lightest". */
  field?: string
  /** Stands for something that was said before. */
  isPronoun?: boolean
  from: number
  to: number
}

export function pointerAt(reading: Pointed, at: number, state: DialogueState, allowed: Pointing): Pointer | null {
  return (
    before(reading, at, state) ??
    several(reading, at, state.listed) ??
    (allowed.numbers ? severalExtremes(reading, at, state.listed) : null) ??
    ordinal(reading, at, state.listed) ??
    described(reading, at, state.listed, allowed.pronouns) ??
    place(reading, at, state.listed, allowed.numbers) ??
    (allowed.names ? superlative(reading, at, state.listed) : null) ??
    (allowed.pronouns ? pronoun(reading, at, state) : null)
  )
}

/** "the one before that": what was told of before, else what stands before it in the list. */
function before(reading: Pointed, at: number, { toldIds = [], listed, focusId }: DialogueState): Pointer | null {
  const { tokens } = reading.scan
  const from = tokens[at]?.text === 'the' ? at + 1 : at
  const isPrevious = tokens[from]?.text === 'previous' && baseAt(reading, from + 1) === 'one'
  const isBefore = baseAt(reading, from) === 'one' && tokens[from + 1]?.text === 'before'
  if (!isPrevious && !isBefore) return null
  const told = toldIds.filter((id) => id !== focusId).at(-1)
  const id = told ?? listed[listed.findIndex((product) => product.id === focusId) - 1]?.id
  const to = isPrevious || !PRONOUNS.has(tokens[from + 2]?.text ?? '') ? from + 2 : from + 3
  return listed.length === 0 ? null : { ids: id === undefined ? [] : [id], from: at, to }
}

/** "the first two", "top 3", "last two". */
function several(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  const word = baseAt(reading, at)
  const count = reading.scan.tokens[at + 1]?.value ?? null
  if (count === null || !Number.isInteger(count) || count < 1 || count > 10) return null
  if (UNIT_OF.has(baseAt(reading, at + 2)) || !isFree(reading, at + 1)) return null
  const isLast = LAST_WORDS.has(word)
  if (listed.length === 0 || (!isLast && !FIRST_WORDS.has(word)) || namesThing(reading, at + 2)) return null
  const picked = isLast ? listed.slice(-count) : listed.slice(0, count)
  return { ids: picked.map(({ id }) => id), from: at, to: withNoun(reading, at + 2) }
}

/** "the two cheapest", "the cheapest two" of the list. */
function severalExtremes(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  const isFirst = reading.scan.tokens[at]?.value !== null
  const span = superlativeAt(reading, isFirst ? at + 1 : at)
  const countAt = isFirst ? at : (span?.to ?? at)
  const count = reading.scan.tokens[countAt]?.value ?? null
  if (span === null || count === null || !Number.isInteger(count) || count < 2 || count > 10) {
    return null
  }
  const to = Math.max(span.to, countAt + 1)
  if (listed.length === 0 || namesThing(reading, to)) return null
  const picked = rankedBy(listed, span.item.quality).slice(0, count)
  return picked.length === 0 ? null : { ids: picked, from: at, to: withNoun(reading, to) }
}

type Superlative = Span & { item: Extract<Span['item'], { type: 'quality' }> }

function superlativeAt({ scan: { spans } }: Pointed, at: number): Superlative | null {
  const isOne = (span: Span): span is Superlative =>
    span.from === at && span.cost === 0 && span.item.type === 'quality' && span.item.degree === 'superlative'
  return spans.find(isOne) ?? null
}

/** Ids from the one with most, or least, of what a quality is about; without those that do not state it. */
function rankedBy(listed: readonly Product[], { fields, direction }: Superlative['item']['quality']): string[] {
  const field = fields.find((name) => listed.some((product) => fieldValue(product, name) !== null))
  if (field === undefined) return []
  const sign = direction === 'less' ? 1 : -1
  return listed
    .flatMap((product) => {
      const value = fieldValue(product, field)
      return value === null ? [] : [{ id: product.id, value }]
    })
    .sort((a, b) => sign * (a.value - b.value))
    .map(({ id }) => id)
}

/** "top 3 drills" asks for drills; "the top 3 products" points. */
function namesThing(reading: Pointed, at: number): boolean {
  const token = reading.scan.tokens[at]
  return token?.kind === 'word' && !REFERENCE_NOUNS.has(token.base) && !generalWords().has(token.base)
}

/** "the second one", "the last". "first" alone is no reference: "first, I need …". */
function ordinal(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  const { text = '', base = '' } = reading.scan.tokens[at] ?? {}
  const isTop = text === 'top' && REFERENCE_NOUNS.has(baseAt(reading, at + 1))
  const number = isTop ? 1 : Object.hasOwn(ORDINALS, text) ? ORDINALS[text] : undefined
  const isLast = LAST_WORDS.has(base)
  if (number === undefined && !isLast) return null
  const extreme = number === undefined ? null : nthExtreme(reading, at, number, listed)
  if (extreme !== null) return extreme
  const after = baseAt(reading, at + 1)
  const before = baseAt(reading, at - 1)
  const isPointing =
    REFERENCE_NOUNS.has(after) || before === 'the' || ['and', 'with', 'vs', 'versus', 'or'].includes(before) || at === 0
  if (!isPointing || after === 'time' || (isLast && ['year', 'month', 'week'].includes(after))) return null
  const product = isLast ? listed.at(-1) : listed[(number ?? 0) - 1]
  const from = before === 'the' ? at - 1 : at
  return { ids: product === undefined ? [] : [product.id], from, to: withNoun(reading, at + 1) }
}

/** "the second cheapest" of the list. */
function nthExtreme(reading: Pointed, at: number, number: number, listed: readonly Product[]): Pointer | null {
  const span = superlativeAt(reading, at + 1)
  const ids = span === null ? [] : rankedBy(listed, span.item.quality)
  const id = ids[number - 1]
  return span === null || id === undefined || namesThing(reading, span.to)
    ? null
    : { ids: [id], from: at, to: withNoun(reading, span.to) }
}

/** "the red one", "that Kestrix one": the one of the list that is so. */
function described(reading: Pointed, at: number, listed: readonly Product[], asks: boolean): Pointer | null {
  if (!['the', 'that', 'this'].includes(reading.scan.tokens[at]?.text ?? '') && at > 0) return null
  const start = ['the', 'that', 'this'].includes(reading.scan.tokens[at]?.text ?? '') ? at + 1 : at
  for (const { item, from, to, cost } of reading.scan.spans) {
    if (from !== start || cost > 0 || reading.scan.tokens[to]?.text !== 'one') continue
    const fits =
      item.type === 'color'
        ? (product: Product) => hasColor(product, [item.name])
        : item.type === 'brand'
          ? (product: Product) => product.brand === item.name
          : item.type === 'feature'
            ? (product: Product) =>
                item.wish.some((parts) =>
                  parts.every(
                    ({ name, op, value }) => op !== 'less' && op !== 'more' && hasWish(product, { name, op, value }),
                  ),
                )
            : null
    const found = fits === null ? [] : listed.filter(fits)
    if (found.length === 1 || (found.length > 1 && (asks || item.type !== 'feature'))) {
      return { ids: found.slice(0, 1).map(({ id }) => id), from: at, to: withNoun(reading, to) }
    }
  }
  return start === at ? null : byName(reading, at, listed, asks)
}

const NAME_WORDS_MAX = 3

/** "that 1st one" */
function isPlace({ text, base, value }: Scan['tokens'][number]): boolean {
  return value !== null || Object.hasOwn(ORDINALS, text) || LAST_WORDS.has(base) || FIRST_WORDS.has(base)
}

/** "the 128 one", "the 14 inch one", "the mesh one": the one of the list whose name says so; the first where one is asked about. */
function byName(reading: Pointed, at: number, listed: readonly Product[], asks: boolean): Pointer | null {
  const { tokens } = reading.scan
  const end = tokens.findIndex(({ text }, i) => i > at + 1 && i <= at + 1 + NAME_WORDS_MAX && text === 'one')
  const said = tokens.slice(at + 1, end).filter(({ base }) => !UNIT_OF.has(base))
  if (end < 0 || said.length === 0 || said.some(({ base }) => generalWords().has(base))) return null
  const found = listed.filter(({ title }) => {
    const words = title.toLowerCase().split(/[^\p{L}\p{N}.]+/u)
    return said.every(({ text, base }) => words.some((word) => word === text || toBase(word) === base))
  })
  const [only] = found
  // "the bose one, how long is its battery": asked of one that was not shown.
  if (only === undefined) return asks && !said.some(isPlace) ? { ids: [], from: at, to: withNoun(reading, end) } : null
  return found.length > 1 && !asks ? null : { ids: [only.id], from: at, to: withNoun(reading, end) }
}

/** "number 2", "#3", and bare numbers where the message compares or asks. */
function place(reading: Pointed, at: number, listed: readonly Product[], allowsBare: boolean): Pointer | null {
  const isMarked = PLACE_WORDS.has(baseAt(reading, at))
  const index = isMarked ? at + 1 : at
  const token = reading.scan.tokens[index]
  if (token?.value === undefined || token.value === null || !Number.isInteger(token.value) || !isFree(reading, index)) {
    return null
  }
  if (!isMarked && (!allowsBare || token.value > listed.length)) return null
  if (UNIT_OF.has(baseAt(reading, index + 1)) || token.value < 1 || token.value > 50) return null
  const product = listed[token.value - 1]
  return { ids: product === undefined ? [] : [product.id], from: at, to: withNoun(reading, index + 1) }
}

/** "the cheapest" of the list, where a product is asked about. */
function superlative(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  if (listed.length === 0) return null
  const match = reading.scan.spans
    .filter(
      ({ from, item, cost }) => from === at && cost === 0 && item.type === 'quality' && item.degree !== 'positive',
    )
    .sort((a, b) => b.to - a.to)[0]
  if (match?.item.type !== 'quality') return null
  // "the dearer one", "the cheaper of the two": a comparative points only behind its article.
  if (
    match.item.degree === 'comparative' &&
    !(baseAt(reading, at - 1) === 'the' && ['one', 'of'].includes(baseAt(reading, match.to)))
  ) {
    return null
  }
  // "the cheapest bookcase" is one of the shop, "the cheapest" and "the cheapest one" are of the list.
  const next = reading.scan.tokens[match.to]
  if (next?.kind === 'number' && match.item.degree === 'superlative') return null
  if (next?.kind === 'word' && !NOUNS.has(next.base) && !POINTING_ON.has(next.base)) return null
  // "the lightest one you have": of all there are.
  if (OF_THE_SHOP.test(textFrom(reading, match.to))) return null
  // "the cheapest one that has it": of all there are.
  if (next?.base === 'one' && DESCRIBING.has(baseAt(reading, match.to + 1))) return null
  const { fields, direction } = match.item.quality
  const isOfTwo =
    /\b(two|pair|both)\b/.test(reading.scan.tokens.map(({ base }) => base).join(' ')) ||
    reading.scan.tokens.some(({ value }) => value === 2)
  for (const field of fields) {
    const id = extremeOf(isOfTwo ? listed.slice(0, 2) : listed, field, direction)
    if (id !== null) return { ids: [id], field, from: at, to: withNoun(reading, match.to) }
  }
  return null
}

function pronoun(reading: Pointed, at: number, state: DialogueState): Pointer | null {
  if (state.listed.length === 0 && state.shown.length === 0) return null
  const word = baseAt(reading, at)
  const raw = reading.scan.tokens[at]?.text ?? ''
  if (word === 'both') {
    const pair = state.comparedIds.length === 2 ? state.comparedIds : state.listed.slice(0, 2).map(({ id }) => id)
    return { ids: pair, from: at, to: withNoun(reading, at + 1) }
  }
  if (word === 'other' && baseAt(reading, at + 1) === 'one') {
    const few = state.comparedIds.length > 1 ? state.comparedIds : state.listed.map(({ id }) => id)
    const focus = state.focusId ?? few[0]
    const other = few.length > 1 ? few.find((id) => id !== focus) : undefined
    return other === undefined ? null : { ids: [other], from: at, to: at + 2 }
  }
  const rest = word === 'other' ? (reading.scan.tokens[at + 1]?.value ?? null) : null
  if (rest !== null && rest < state.listed.length) {
    const others = state.listed.filter(({ id }) => id !== focusedId(state))
    return { ids: others.slice(0, rest).map(({ id }) => id), from: at, to: withNoun(reading, at + 2) }
  }
  if (PLURAL_PRONOUNS.has(raw) || PLURAL_PRONOUNS.has(word)) {
    const count = reading.scan.tokens[at + 1]?.value ?? null
    // "those Italian nuts": the words behind tell which.
    const next = baseAt(reading, at + 1)
    const names = (title: string) =>
      title
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .some((word) => toBase(word) === next)
    if (next.length > 3 && !generalWords().has(next) && state.listed.some(({ title }) => names(title))) return null
    const ids = state.listed.slice(0, count ?? 5).map(({ id }) => id)
    return { ids, from: at, to: withNoun(reading, count === null ? at + 1 : at + 2), isPronoun: count === null }
  }
  if (!PRONOUNS.has(raw) || (raw === 'that' && isConjunction(reading, at))) return null
  const id = focusedId(state)
  return { ids: id === undefined ? [] : [id], from: at, to: withNoun(reading, at + 1), isPronoun: true }
}

/** "one that folds": what follows is a clause. */
function isConjunction(reading: Pointed, at: number): boolean {
  const next = reading.scan.tokens[at + 1]
  const before = reading.scan.tokens[at - 1]
  if (next === undefined || next.kind === 'symbol' || next.base === 'one') return false
  return (
    before?.kind === 'word' &&
    !['is', 'does', 'about', 'of', 'like', 'on', 'save', 'add', 'compare', 'with', 'than'].includes(before.base)
  )
}

/** Words that may stand behind "the cheapest" of a list. */
const POINTING_ON = new Set([
  'of',
  'and',
  'or',
  'with',
  'then',
  'please',
  'is',
  'doe',
  'have',
  'has',
  'in',
  'from',
  'among',
  'for',
  'on',
  'vs',
  'versus',
  'save',
  'me',
  'to',
  'worth',
  'really',
  'better',
  'any',
])

const OF_THE_SHOP = /^(?:one )?(?:(?:that )?you (?:have|got|sell|stock)|there (?:is|are)|of all the)\b/

const textFrom = ({ scan: { tokens } }: Pointed, at: number) =>
  tokens
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ')

/** Behind "one" these say what it must be. */
const DESCRIBING = new Set(['that', 'which', 'with', 'without', 'for', 'under', 'over', 'below', 'above'])

const NOUNS = new Set(['one', 'option', 'product', 'item', 'model', 'result', 'choice', 'pick', 'ones'])

/** Takes along "one", "of them", "you showed me". */
function withNoun(reading: Pointed, to: number): number {
  let end = skipWords(reading, to, NOUNS)
  if (
    baseAt(reading, end) === 'you' &&
    /^(show|showed|shown|gave|recommended|suggested|mentioned|listed)$/.test(reading.scan.tokens[end + 1]?.text ?? '')
  ) {
    end += 2
    if (baseAt(reading, end) === 'me') end++
  }
  if (
    baseAt(reading, end) === 'of' &&
    ['them', 'these', 'those', 'all'].includes(reading.scan.tokens[end + 1]?.text ?? '')
  ) {
    end += 2
  }
  return end
}
