/** Which of the products that were shown a message points at: "the second one", "#3", "the Sony", "both", "the cheapest". */
import type { Product } from '../../../shared/product.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import {
  FIRST_WORDS,
  LAST_WORDS,
  ORDINALS,
  PLACE_WORDS,
  PLURAL_PRONOUNS,
  PRONOUNS,
  REFERENCE_NOUNS,
} from '../lexicon/references.ts'
import { SUPERLATIVES } from '../lexicon/qualities.ts'
import { KNOWN_WORDS } from '../lexicon/known-words.ts'
import { UNIT_OF } from '../lexicon/units.ts'
import type { DialogueState, ShownProduct } from '../types.ts'
import { findNamed } from './named-products.ts'
import { createPhraseTable, matchAt } from './phrases.ts'
import { baseAt, claim, isFree, skipWords, textOf, type Reading } from './reading.ts'

const SUPERLATIVE_TABLE = createPhraseTable(SUPERLATIVES)

export interface References {
  ids: string[]
  /** As typed, where nothing fits. */
  unresolved: string[]
}

/** Which kinds of pointing count: a bare number, a pronoun or a brand only where the message asks about products. */
export interface Pointing {
  numbers: boolean
  pronouns: boolean
  names: boolean
}

/** The products pointed at, in the order named, each once. */
export function readReferences(
  reading: Reading,
  state: DialogueState,
  lexicon: Lexicon,
  allowed: Pointing,
): References {
  const found: References = { ids: [], unresolved: [] }
  const add = (ids: readonly string[]) => {
    for (const id of ids) if (!found.ids.includes(id)) found.ids.push(id)
  }
  const named = allowed.names ? findNamed(reading, candidates(state), lexicon) : []
  for (const { from, to } of named) claim(reading, from, to, 'reference')
  for (let i = 0; i < reading.tokens.length; i++) {
    const name = named.find(({ from }) => from === i)
    if (name !== undefined) {
      add([name.id])
      i = name.to - 1
      continue
    }
    if (!isFree(reading, i)) continue
    const pointer = pointerAt(reading, i, state, allowed)
    if (pointer === null) continue
    if (pointer.ids.length > 0) add(pointer.ids)
    else found.unresolved.push(textOf(reading, pointer.from, pointer.to))
    claim(reading, pointer.from, pointer.to, 'reference')
    i = pointer.to - 1
  }
  return found
}

interface Pointer {
  ids: string[]
  from: number
  to: number
}

function candidates(state: DialogueState): ShownProduct[] {
  return [...state.listed, ...[...state.shown].reverse()]
}

function pointerAt(reading: Reading, at: number, state: DialogueState, allowed: Pointing): Pointer | null {
  return (
    several(reading, at, state.listed) ??
    ordinal(reading, at, state.listed) ??
    place(reading, at, state.listed, allowed.numbers) ??
    (allowed.names ? superlative(reading, at, state.listed) : null) ??
    (allowed.pronouns ? pronoun(reading, at, state) : null)
  )
}

/** "the first two", "top 3", "last two". */
function several(reading: Reading, at: number, listed: readonly Product[]): Pointer | null {
  const word = baseAt(reading, at)
  const count = reading.tokens[at + 1]?.value ?? null
  if (count === null || !Number.isInteger(count) || count < 1 || count > 10) return null
  if (UNIT_OF.has(baseAt(reading, at + 2)) || !isFree(reading, at + 1)) return null
  const isLast = LAST_WORDS.has(word)
  if (listed.length === 0 || (!isLast && !FIRST_WORDS.has(word)) || namesThing(reading, at + 2)) return null
  const picked = isLast ? listed.slice(-count) : listed.slice(0, count)
  return { ids: picked.map(({ id }) => id), from: at, to: withNoun(reading, at + 2) }
}

/** "top 3 drills" asks for drills; "the top 3 products" points. */
function namesThing(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return token?.kind === 'word' && !REFERENCE_NOUNS.has(token.base) && !KNOWN_WORDS.has(token.base)
}

/** "the second one", "the last". "first" alone is no reference: "first, I need …". */
function ordinal(reading: Reading, at: number, listed: readonly Product[]): Pointer | null {
  const { text = '', base = '' } = reading.tokens[at] ?? {}
  const number = Object.hasOwn(ORDINALS, text) ? ORDINALS[text] : undefined
  const isLast = LAST_WORDS.has(base)
  if (number === undefined && !isLast) return null
  const after = baseAt(reading, at + 1)
  const before = baseAt(reading, at - 1)
  const isPointing =
    REFERENCE_NOUNS.has(after) || before === 'the' || ['and', 'with', 'vs', 'versus', 'or'].includes(before) || at === 0
  if (!isPointing || after === 'time' || (isLast && ['year', 'month', 'week'].includes(after))) return null
  const product = isLast ? listed.at(-1) : listed[(number ?? 0) - 1]
  const from = before === 'the' ? at - 1 : at
  return { ids: product === undefined ? [] : [product.id], from, to: withNoun(reading, at + 1) }
}

/** "number 2", "#3", and bare numbers where the message compares or asks. */
function place(reading: Reading, at: number, listed: readonly Product[], allowsBare: boolean): Pointer | null {
  const isMarked = PLACE_WORDS.has(baseAt(reading, at))
  const index = isMarked ? at + 1 : at
  const token = reading.tokens[index]
  if (token?.value === undefined || token.value === null || !Number.isInteger(token.value) || !isFree(reading, index)) {
    return null
  }
  if (!isMarked && (!allowsBare || token.value > listed.length)) return null
  if (UNIT_OF.has(baseAt(reading, index + 1)) || token.value < 1 || token.value > 50) return null
  const product = listed[token.value - 1]
  return { ids: product === undefined ? [] : [product.id], from: at, to: withNoun(reading, index + 1) }
}

/** "the cheapest" of the list, where a product is asked about. */
function superlative(reading: Reading, at: number, listed: readonly Product[]): Pointer | null {
  const match = matchAt(reading.tokens, at, SUPERLATIVE_TABLE)
  if (match === null || listed.length === 0) return null
  const { fields, direction } = match.value
  for (const field of fields) {
    const id = extremeOf(listed, field, direction)
    if (id !== null) return { ids: [id], from: at, to: withNoun(reading, match.to) }
  }
  return null
}

/** Id of the product with the least or the most of a field; null when none states it. */
export function extremeOf(products: readonly Product[], field: string, direction: 'less' | 'more'): string | null {
  const known = products.flatMap((product) => {
    const value = fieldValue(product, field)
    return value === null ? [] : [{ id: product.id, value }]
  })
  const [first, ...others] = known
  if (first === undefined) return null
  return others.reduce((a, b) => ((direction === 'less' ? b.value < a.value : b.value > a.value) ? b : a), first).id
}

/** A product's number for a field of a comparison; null when it is not stated. */
export function fieldValue(product: Product, field: string): number | null {
  if (field === 'price') return product.price?.amountMinor ?? null
  if (field === 'rating') return product.rating?.value ?? null
  if (field === 'popularity' || field === 'ratingCount') return product.rating?.count ?? null
  const value = product.attributes.find(({ name }) => name === field)?.value
  return typeof value === 'number' ? value : null
}

function pronoun(reading: Reading, at: number, state: DialogueState): Pointer | null {
  if (state.listed.length === 0 && state.shown.length === 0) return null
  const word = baseAt(reading, at)
  const raw = reading.tokens[at]?.text ?? ''
  if (word === 'both') {
    const pair = state.comparedIds.length === 2 ? state.comparedIds : state.listed.slice(0, 2).map(({ id }) => id)
    return { ids: pair, from: at, to: withNoun(reading, at + 1) }
  }
  if (word === 'other' && baseAt(reading, at + 1) === 'one') {
    const other = state.comparedIds.find((id) => id !== state.focusId)
    return other === undefined ? null : { ids: [other], from: at, to: at + 2 }
  }
  if (PLURAL_PRONOUNS.has(raw) || PLURAL_PRONOUNS.has(word)) {
    const count = reading.tokens[at + 1]?.value ?? null
    const ids = state.listed.slice(0, count ?? 5).map(({ id }) => id)
    return { ids, from: at, to: withNoun(reading, count === null ? at + 1 : at + 2) }
  }
  if (!PRONOUNS.has(raw) || (raw === 'that' && isConjunction(reading, at))) return null
  const id = state.focusId ?? state.listed[0]?.id
  return { ids: id === undefined ? [] : [id], from: at, to: withNoun(reading, at + 1) }
}

/** "one that folds": what follows is a clause. */
function isConjunction(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  const before = reading.tokens[at - 1]
  if (next === undefined || next.kind === 'symbol' || next.base === 'one') return false
  return (
    before?.kind === 'word' &&
    !['is', 'does', 'about', 'of', 'like', 'on', 'save', 'add', 'compare', 'with', 'than'].includes(before.base)
  )
}

const NOUNS = new Set(['one', 'option', 'product', 'item', 'model', 'result', 'choice', 'pick', 'ones'])

/** Takes along "one", "of them", "you showed me". */
function withNoun(reading: Reading, to: number): number {
  let end = skipWords(reading, to, NOUNS)
  if (
    baseAt(reading, end) === 'you' &&
    /^(show|showed|shown|gave|recommended|suggested|mentioned|listed)$/.test(reading.tokens[end + 1]?.text ?? '')
  ) {
    end += 2
    if (baseAt(reading, end) === 'me') end++
  }
  if (
    baseAt(reading, end) === 'of' &&
    ['them', 'these', 'those', 'all'].includes(reading.tokens[end + 1]?.text ?? '')
  ) {
    end += 2
  }
  return end
}
