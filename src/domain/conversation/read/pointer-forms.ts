/** The forms that point at products of the list: "the second one", "#3", "the red one", "both", "the cheapest two". */
import type { Product } from '../../../shared/product.ts'
import { hasBrand, hasColor, hasWish, titleHolds } from '../../search/satisfies.ts'
import {
  FIRST_WORDS,
  LAST_WORDS,
  ORDINALS,
  PLACE_WORDS,
  PLURAL_PRONOUNS,
  PRONOUNS,
  REFERENCE_NOUNS,
} from '../lexicon/references.ts'
import { positiveOf } from '../lexicon/quality-phrases.ts'
import { UNIT_OF } from '../lexicon/units.ts'
import { focusedId } from '../topics.ts'
import type { DialogueState } from '../types.ts'
import type { Scan } from './scan.ts'
import { generalWords } from './general-words.ts'
import { toBase } from './word-forms.ts'
import { baseAt, isFree, namesThing, type Pointed, type Pointer, withNoun } from './pointed.ts'
import { nthExtreme, severalExtremes, superlative } from './pointer-extremes.ts'
import type { Pointing } from './pointers.ts'

export function pointerAt(reading: Pointed, at: number, state: DialogueState, allowed: Pointing): Pointer | null {
  return (
    before(reading, at, state) ??
    theOther(reading, at, state) ??
    several(reading, at, state.listed) ??
    (allowed.numbers ? severalExtremes(reading, at, state.listed) : null) ??
    ordinal(reading, at, state.listed) ??
    described(reading, at, state.listed, allowed.pronouns) ??
    place(reading, at, state.listed, allowed.numbers) ??
    (allowed.numbers ? byBareName(reading, at, at, state.listed) : null) ??
    (allowed.names ? superlative(reading, at, comparedOf(state)) : null) ??
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

/** "the cheaper one" of what was compared; else of all of the list. */
function comparedOf({ comparedIds, listed }: DialogueState): readonly Product[] {
  const compared = listed.filter(({ id }) => comparedIds.includes(id))
  return compared.length > 1 ? compared : listed
}

/** "the other one", of two that were compared, or of all where one was told of. */
function theOther(reading: Pointed, at: number, { comparedIds, listed, focusId }: DialogueState): Pointer | null {
  const few = comparedIds.length > 1 ? comparedIds : listed.map(({ id }) => id)
  const says = (place: number) => reading.scan.tokens[place]?.text
  if (says(at) !== 'other' || says(at - 1) !== 'the' || few.length < 2) return null
  const isOne = says(at + 1) === 'one'
  if (!isOne && !endsName(reading.scan.tokens[at + 1])) return null
  const focus = few.includes(focusId ?? '') ? focusId : few[0]
  const other = few.find((id) => id !== focus)
  return { ids: other === undefined ? [] : [other], from: at, to: isOne ? at + 2 : at + 1 }
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

/** "the second one", "the last". "first" alone is no reference: "first, I need …". */
function ordinal(reading: Pointed, at: number, listed: readonly Product[]): Pointer | null {
  const { text = '', base = '' } = reading.scan.tokens[at] ?? {}
  const isTop = text === 'top' && REFERENCE_NOUNS.has(baseAt(reading, at + 1))
  const isMiddle = text === 'middle' && REFERENCE_NOUNS.has(baseAt(reading, at + 1)) && listed.length % 2 === 1
  const [own] = Object.hasOwn(ORDINALS, text) ? [ORDINALS[text]] : []
  const number = isTop ? 1 : isMiddle ? (listed.length + 1) / 2 : own
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

/** "the red one", "that Kestrix one": the one of the list that is so. */
function described(reading: Pointed, at: number, listed: readonly Product[], asks: boolean): Pointer | null {
  if (!['the', 'that', 'this'].includes(reading.scan.tokens[at]?.text ?? '') && at > 0) return null
  const start = ['the', 'that', 'this'].includes(reading.scan.tokens[at]?.text ?? '') ? at + 1 : at
  for (const { item, from, to, cost } of reading.scan.spans) {
    if (from !== start || cost > 0) continue
    // "is the Norvel good for travel", "does the Norvel have a lid"
    const isMaker = item.type === 'brand' && asks && start > at && ASKED_BEHIND.has(reading.scan.tokens[to]?.text ?? '')
    if (reading.scan.tokens[to]?.text !== 'one' && !isMaker) continue
    const fits =
      item.type === 'color'
        ? (product: Product) => hasColor(product, [item.name])
        : item.type === 'brand'
          ? (product: Product) => hasBrand(product, [item.name])
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
    // "the blue one, how heavy is it", where none is blue.
    const compares = reading.scan.spans.some((span) => span.item.type === 'act' && span.item.intent === 'compare')
    // "gold one?" asks for one.
    const isAlone = withNoun(reading, to) >= reading.scan.tokens.findLastIndex(({ kind }) => kind !== 'symbol') + 1
    const isUnknown = found.length === 0 && asks && start > at && !isAlone && fits !== null && !compares
    if (isUnknown) return { ids: [], from: at, to: withNoun(reading, to) }
  }
  if (start === at) return null
  return byName(reading, at, listed, asks) ?? (asks ? byBareName(reading, at, start, listed) : null)
}

/** What stands behind a maker's name that a question is about. */
const ASKED_BEHIND = new Set(
  'have has come comes good ok any better worth work works fit fits need needs support supports'.split(' '),
)

/** "the Norvel, is it loud", "is the Norvel in stock": the first whose name has the word, which is none of English. */
function byBareName(
  { scan: { tokens } }: Pointed,
  from: number,
  at: number,
  listed: readonly Product[],
): Pointer | null {
  const name = tokens[at]
  // In a long story nobody points by a bare name.
  if (name === undefined || tokens.length > POINTING_TOKENS_MAX) return null
  // "the 13 pro"
  const next = tokens[at + 1]
  const pair =
    name.kind === 'number' && next?.kind === 'word' && !UNIT_OF.has(next.base) ? `${name.raw} ${next.raw}` : ''
  const paired = pair === '' ? undefined : listed.find((product) => titleHolds(product, pair))
  if (paired !== undefined) return { ids: [paired.id], from, to: at + 2 }
  if (!endsName(next)) return null
  // "the 4070" of an "RTX4070"
  const isModel = name.kind === 'number' && /^\d{3,5}$/.test(name.raw)
  const isName = name.kind === 'word' && name.text.length >= BARE_NAME_MIN && !generalWords().has(name.base)
  const model = isModel ? new RegExp(String.raw`(?<!\d)${name.raw}(?!\d)`) : null
  const found =
    model !== null
      ? listed.find(({ title }) => model.test(title))
      : isName
        ? listed.find((product) => titleHolds(product, name.text))
        : undefined
  return found === undefined ? null : { ids: [found.id], from, to: at + 1 }
}

const BARE_NAME_MIN = 3
const POINTING_TOKENS_MAX = 60

/** Whether a name that stands before it is whole. */
function endsName(token: Scan['tokens'][number] | undefined): boolean {
  return (
    token === undefined || token.kind === 'symbol' || BEHIND_NAMES.has(token.text) || positiveOf(token.text) !== null
  )
}

const BEHIND_NAMES = new Set(
  'and or vs versus with against is any better good worth in really does has have can come cheaper dearer too then'.split(
    ' ',
  ),
)

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
  // "2 and 3 in price" measures nothing.
  const isMeasured =
    UNIT_OF.has(baseAt(reading, index + 1)) &&
    !(baseAt(reading, index + 1) === 'in' && reading.scan.tokens[index + 2]?.kind === 'word')
  if (isMeasured || token.value < 1 || token.value > 50) return null
  const product = listed[token.value - 1]
  return { ids: product === undefined ? [] : [product.id], from: at, to: withNoun(reading, index + 1) }
}

function pronoun(reading: Pointed, at: number, state: DialogueState): Pointer | null {
  if (state.listed.length === 0 && state.shown.length === 0) return null
  const word = baseAt(reading, at)
  const raw = reading.scan.tokens[at]?.text ?? ''
  if (word === 'both') {
    return { ids: lastTwo(state), from: at, to: withNoun(reading, at + 1) }
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
    const said = next.length > 3 && !generalWords().has(next) ? state.listed.filter(({ title }) => names(title)) : []
    if (said.length > 0) {
      const both = said.filter((product) => titleHolds(product, reading.scan.tokens[at + 2]?.text ?? ''))
      const ids = (both.length > 0 ? both : said).map(({ id }) => id)
      return { ids, from: at, to: both.length > 0 ? at + 3 : at + 2 }
    }
    const ids = count === 2 ? lastTwo(state) : state.listed.slice(0, count ?? 5).map(({ id }) => id)
    return { ids, from: at, to: withNoun(reading, count === null ? at + 1 : at + 2), isPronoun: count === null }
  }
  if (!PRONOUNS.has(raw) || (raw === 'that' && isConjunction(reading, at))) return null
  const id = focusedId(state)
  return { ids: id === undefined ? [] : [id], from: at, to: withNoun(reading, at + 1), isPronoun: true }
}

/** The two that were compared, or told of one after the other; else the first of the list. */
function lastTwo({ comparedIds, toldIds = [], listed }: DialogueState): string[] {
  if (comparedIds.length === 2) return comparedIds
  const told = toldIds.slice(-2)
  const isOfList = told.length === 2 && told.every((id) => listed.some((product) => product.id === id))
  return isOfList ? told : listed.slice(0, 2).map(({ id }) => id)
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
