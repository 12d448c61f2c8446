/** Which of the products that were shown a message points at: "the second one", "#3", "the Sony", "both", "the cheapest". */
import { ORDINALS, PLURAL_PRONOUNS, PRONOUNS } from '../lexicon/references.ts'
import type { DialogueState, ShownProduct } from '../types.ts'
import { generalWords } from './general-words.ts'
import { findNamed, type NamedProduct } from './named-products.ts'
import { isTalkWord } from './word-classes.ts'
import { textOf, type Scan } from './scan.ts'
import type { Span } from './spans.ts'
import type { Token } from './tokens.ts'
import type { ShopWords } from './shop-words.ts'
import { baseAt, isFree, type Pointed } from './pointed.ts'
import { pointerAt } from './pointer-forms.ts'

function claim({ taken }: Pointed, from: number, to: number): void {
  for (let at = from; at < to; at++) taken.add(at)
}

export interface References {
  ids: string[]
  /** Places of the tokens that point. */
  taken: ReadonlySet<number>
  /** Those of them that say a product's name. */
  named: ReadonlySet<number>
  /** As typed, where nothing fits. */
  unresolved: string[]
  /** What the one that is pointed at is first in: "the lightest"; null where it is pointed at otherwise. */
  leadsIn: string | null
}

/** Which kinds of pointing count: a bare number, a pronoun or a brand only where the message asks about products. */
export interface Pointing {
  numbers: boolean
  pronouns: boolean
  names: boolean
}

/** The products pointed at, in the order named, each once. */
export function readReferences(scan: Scan, state: DialogueState, shop: ShopWords, allowed: Pointing): References {
  const reading: Pointed = { scan, taken: new Set() }
  const named = allowed.names
    ? findNamed(scan, candidates(state), shop).filter(
        ({ from, to }, _, all) => !isAskedOfOther(reading, from, to, all) && !isBounded(scan, to),
      )
    : []
  for (const { from, to } of named) claim(reading, from, to)
  const found: References = {
    ids: [],
    taken: reading.taken,
    named: new Set(reading.taken),
    unresolved: [],
    leadsIn: null,
  }
  const add = (ids: readonly string[]) => {
    for (const id of ids) if (!found.ids.includes(id)) found.ids.push(id)
  }
  const introduced = named.length === 0 && allowed.pronouns ? introducedIn(scan, shop) : null
  if (introduced !== null) return { ...found, unresolved: [introduced] }
  const bounds = scan.spans.filter(({ item, cost }) => item.type === 'bound' && item.place === 'before' && cost === 0)
  let isPronoun = false
  for (let i = 0; i < reading.scan.tokens.length; i++) {
    const name = named.find(({ from }) => from === i)
    if (name !== undefined) {
      if (isPronoun && !isBeside(reading, name.from)) found.ids.length = 0
      isPronoun = false
      add([name.id])
      i = name.to - 1
      continue
    }
    if (!isFree(reading, i) || isInBound(scan, bounds, i)) continue
    const isJoined = i === 0 || JOINTS.has(baseAt(reading, i - 1))
    // "is the R50 good for video": a plain word behind what was pointed at is no other name; "2, 3" are two.
    const near = [reading.scan.tokens[i - 1], reading.scan.tokens[i]]
    const isListed = near[0]?.kind === 'symbol' || near.some((token) => (token?.value ?? null) !== null)
    const allowedHere =
      found.ids.length > 0 && !isJoined
        ? { ...allowed, pronouns: false, numbers: allowed.numbers && isListed }
        : allowed
    const pointer = pointerAt(reading, i, state, allowedHere)
    if (pointer === null) continue
    // "and the Norvel, is that one on offer?": what stands for a product that was just named is no other one.
    if (pointer.isPronoun === true && found.ids.length > 0 && !isBeside(reading, i)) {
      claim(reading, pointer.from, pointer.to)
      continue
    }
    // "how many days is that for the second one?": what the pronoun stands for is named behind it.
    if (isPronoun && pointer.isPronoun !== true && !isBeside(reading, pointer.from)) found.ids.length = 0
    isPronoun = pointer.isPronoun === true
    found.leadsIn = pointer.field ?? null
    if (pointer.ids.length > 0) add(pointer.ids)
    else found.unresolved.push(textOf(reading.scan, pointer.from, pointer.to))
    claim(reading, pointer.from, pointer.to)
    i = pointer.to - 1
  }
  const stranger = allowed.pronouns && found.ids.length === 0 ? strangerIn(scan, shop) : null
  if (stranger !== null) found.unresolved.push(stranger)
  return found
}

/** "keep it below 150", "get it under 90": what a bound is kept by points at nothing. */
function isInBound({ tokens }: Scan, bounds: readonly Span[], at: number): boolean {
  const isKept = KEEPS.has(tokens[at - 1]?.base ?? '')
  return bounds.some(({ from, to }) => at < to && (from < at || (isKept && from === at + 1)))
}

const KEEPS = new Set(['keep', 'get', 'make', 'bring', 'have', 'find', 'do'])

/** "is the Norvel any better", "compare it with the Norvel": a name that neither English nor the shop knows; null without one. */
function strangerIn({ tokens }: Scan, shop: ShopWords): string | null {
  const found = tokens.find((token, at) => {
    const before = tokens[at - (tokens[at - 1]?.text === 'the' ? 2 : 1)]
    const isCompared = ['is', 'are', 'was'].includes(before?.text ?? '') && WEIGHED.has(tokens[at + 1]?.text ?? '')
    return isCompared && isStranger(token, shop)
  })
  return found?.raw ?? null
}

/** "the Norvel, how loud is it?": a name that the message begins with and that nothing shown has; null without one. */
function introducedIn({ tokens, spans }: Scan, shop: ShopWords): string | null {
  const from = tokens.findIndex(({ base }) => base !== 'and' && base !== 'ok')
  const [first, name, one, stop] = tokens.slice(from)
  const isIntroduced = first?.text === 'the' && (one?.base === 'one' ? stop : one)?.base === ','
  const isMaker = spans.some(({ item, from: at, cost }) => item.type === 'brand' && at === from + 1 && cost === 0)
  const least = one?.base === 'one' ? 2 : STRANGER_MIN
  return isIntroduced && name !== undefined && (isMaker || isStranger(name, shop, least)) ? name.raw : null
}

function isStranger(
  { kind, text, base }: Token,
  { vocabulary, dictionary }: ShopWords,
  least: number = STRANGER_MIN,
): boolean {
  const isHere = [text, base].some((word) => (vocabulary.words[word] ?? dictionary[word] ?? 0) > 0)
  return kind === 'word' && text.length >= least && !isHere && !generalWords().has(base) && !isTalkWord(base)
}

const STRANGER_MIN = 4
const WEIGHED = new Set('any better good worth cheaper as nicer reliable decent ok okay'.split(' '))

/** "1080p or better": a value of which more is wanted as well names no one product. */
function isBounded({ spans }: Scan, at: number): boolean {
  return spans.some(
    ({ item, from, to }) => item.type === 'bound' && item.place === 'after' && from === at && to > at + 1,
  )
}

/** "does it have wifi", "is the first fair trade", "is the R50 good for video": plain words behind what is pointed at are asked of it, and name no other one. */
function isAskedOfOther(reading: Pointed, from: number, to: number, named: readonly NamedProduct[]): boolean {
  const { tokens } = reading.scan
  const isModel = named.some((other) => other.to <= from && /\d/.test(tokens[other.to - 1]?.raw ?? ''))
  const isPointed =
    isModel || tokens.slice(0, from).some(({ text }) => POINTS.has(text) || Object.hasOwn(ORDINALS, text))
  const isPlain = tokens.slice(from, to).every(({ raw }) => !/\p{Lu}|\d/u.test(raw))
  return isPointed && isPlain && !isBeside(reading, from) && !DEFINITE.has(tokens[from - 1]?.text ?? '')
}

const POINTS = new Set([...PRONOUNS, ...PLURAL_PRONOUNS])
const DEFINITE = new Set(['the', 'that', 'this'])

/** Before a pronoun these set another product beside the one that was named. */
const SETS_BESIDE = new Set(['or', 'and', 'than', 'vs', 'versus', 'with', 'to', 'against', 'over', '/', '&'])

function isBeside(reading: Pointed, at: number): boolean {
  return SETS_BESIDE.has(baseAt(reading, at - (baseAt(reading, at - 1) === 'the' ? 2 : 1)))
}

/** Words that set one product beside another; elsewhere a pronoun comes back to the one that was named. */
const JOINTS = new Set(['and', 'or', 'with', 'than', 'to', 'vs', 'versus', 'against', 'over', '&'])

function candidates(state: DialogueState): ShownProduct[] {
  return [...state.listed, ...[...state.shown].reverse()]
}
