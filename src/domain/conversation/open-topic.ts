/**
 * A short message after words alone ("needs wifi", "sandisk please", "usb hub") may go on with the talk or name another
 * thing. Both are searched in the same round trip, and what is found decides.
 */
import type { Product } from '../../shared/product.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { toStems, toWords } from '../search/analyse.ts'
import { isNamed, matchedTerms, titleHolds } from '../search/satisfies.ts'
import { isCalledBy, isOfAnother } from '../search/title.ts'
import type { QueryResult } from '../search/types.ts'
import { merge } from './merge.ts'
import { formsOfThing, headOf, PACKS, TOLD_APART } from './head.ts'
import { planTurn } from './plan.ts'
import { namesCategory } from './read/requests.ts'
import { isNoun } from './read/word-classes.ts'
import { toBase } from './read/word-forms.ts'
import { constraintsOf } from './topics.ts'
import type { DialogueState, Fetched, PreparedTurn, Understanding } from './types.ts'

/** The turn with its other reading planned as well, where it has one. */
export function withOther(prepared: PreparedTurn, vocabulary: Vocabulary): PreparedTurn {
  const { understanding, previous, plan } = prepared
  if (!understanding.isOpen || plan.queries.length !== 1) return prepared
  const other: Understanding = { ...understanding, intent: 'refine', topic: { kind: 'continue' } }
  const state = merge(other, previous)
  const { queries } = planTurn({ ...other, than: null }, state, vocabulary)
  return {
    ...prepared,
    plan: { ...plan, queries: [...plan.queries, ...queries] },
    other: { understanding: other, state },
  }
}

/** The reading that what was found speaks for. */
export function withReading(
  prepared: PreparedTurn,
  fetched: Fetched,
  vocabulary: Vocabulary,
): { prepared: PreparedTurn; fetched: Fetched } {
  const { other, ...one } = prepared
  const [own, second] = fetched.results
  if (other === undefined || own === undefined || second === undefined) return { prepared, fetched }
  return goesOn(one, second, own, vocabulary)
    ? { prepared: { ...one, ...other }, fetched: { ...fetched, results: [second] } }
    : { prepared: one, fetched: { ...fetched, results: [own] } }
}

/** Whether the message goes on. */
function goesOn(
  { understanding: { stated, isAddition }, previous }: PreparedTurn,
  joined: QueryResult,
  apart: QueryResult,
  vocabulary: Vocabulary,
): boolean {
  const { terms = [], colors = [], brands = [] } = stated
  const said = [...terms, ...colors, ...brands]
  const holds = (product: Product) => matchedTerms(product, said.slice(0, 1)).length > 0
  // Colors, standards ("wifi 6") and what a thing is like ("fragrance free") name no thing.
  const things = terms.filter(
    (term) => !vocabulary.colors.includes(term.toLowerCase()) && !/\d/.test(term) && !LIKENESS.test(term),
  )
  const heads = things.map((term) => term.split(' ').at(-1) ?? term)
  const isCalled = (product: Product) => isNamed(product, heads, 'itself')
  const kinds = new Set(previous.listed.map(({ category }) => category))
  const thing = thingOf(previous, vocabulary)
  const { isThing } = thing ?? { isThing: ({ category }: Product) => kinds.has(category) }
  if (things.length === 0) return true
  const hasBoth = joined.candidates.some(({ product }) => isThing(product) && holds(product))
  // "socks" after a hoodie, "and mouse" after a keyboard: a kind of thing that nothing shown is called.
  const isKind =
    namesCategory(things, vocabulary) &&
    (isAddition || previous.listed.filter(isCalled).length * 2 <= previous.listed.length)
  if (isKind && (isAddition || !joined.candidates.some(({ product }) => isThing(product) && isCalled(product)))) {
    return false
  }
  if (hasBoth) return true
  // Of "purple elephant unicycle for cats" nothing goes on with cables.
  const words = things.flatMap((term) => term.split(' '))
  const isHeld = (product: Product) => heads.some((head) => titleHolds(product, head))
  const isStrange = words.length >= STRANGE_MIN && !joined.candidates.some(({ product }) => isHeld(product))
  if (isStrange) return false
  // What a whole kind of other things is called names that kind; what many kinds have goes on with the talk.
  const holding = apart.candidates.filter(({ product }) => holds(product))
  const main = mainKindOf(holding)
  const kind = main !== null && (kinds.has(main) || isKindCalledBy(main, heads, vocabulary)) ? main : null
  // "glass side", said of cases: what those that are shown have, or others that are such a thing, is no other one.
  const shown = new Set(previous.listed.map(({ id }) => id))
  const isOfShown = holding.some(({ product }) => shown.has(product.id) || thing?.isThing(product) === true)
  if (isOfShown && !isAddition) return true
  return !(kind !== null && !kinds.has(kind)) && !isName(things, apart, isAddition)
}

/** Whether a kind is called by one of the words: a Bluetooth speaker is no Bluetooth. */
function isKindCalledBy(slug: string, heads: readonly string[], { categories }: Vocabulary): boolean {
  const label = categories.find((category) => category.slug === slug)?.label ?? slug.replaceAll('-', ' ')
  const last = toStems(label).at(-1)
  return heads.some((head) => toStems(head).at(-1) === last)
}

/** The category of most of the first of what was found; null where many kinds were. */
function mainKindOf(candidates: QueryResult['candidates']): string | null {
  const whole = candidates.slice(0, LOOKED_AT)
  const [most] = [...Map.groupBy(whole, ({ product }) => product.category)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  )
  const isMain = most !== undefined && most[1].length >= Math.max(KIND_MIN, whole.length * MAIN_SHARE)
  return isMain ? most[0] : null
}

/** "zip ties", "laptop sleeve", "and salt": several of a thing, two words for one, or one more, which names of products say. */
function isName(things: readonly string[], { candidates }: QueryResult, isAddition: boolean): boolean {
  const several = things.filter((thing) => isAddition || /[^s]s$/.test(thing))
  const phrases = things.filter((thing) => thing.includes(' '))
  const forms = things.flatMap(formsOfThing)
  return candidates.some(
    ({ product }) =>
      isNamed(product, several, 'itself') ||
      phrases.some((phrase) => titleHolds(product, phrase)) ||
      isCalledBy(product, forms),
  )
}

/** "fragrance free", "stain resistant" */
const LIKENESS = /(?:free|proof|resistant|friendly|less)$/i

/** So many words that nothing has are another thing. */
const STRANGE_MIN = 3
const LOOKED_AT = 20
const MAIN_SHARE = 0.6
/** Fewer than this are no kind of things. */
const KIND_MIN = 2

/** What words alone named. */
interface NamedThing {
  /** What it is told by. */
  name: string
  /** The whole of what was asked for, with that name in it. */
  phrase: string
  isThing: (product: Product) => boolean
}

/**
 * Tells whether a product is the thing that words alone named, by the word that names it in what was shown; null where none
 * does. By its whole name where that `isWhole`: "without peanuts" leaves the trail mix a trail mix.
 */
export function thingOf(state: DialogueState, vocabulary: Vocabulary, isWhole = false): NamedThing | null {
  const constraints = constraintsOf(state)
  const { head } = headOf(constraints, vocabulary)
  if (head === undefined) return null
  const phrase = constraints.terms?.find((term) => term.split(/\s+/).includes(head)) ?? head
  if (isWhole && state.listed.every((product) => titleHolds(product, phrase))) {
    return { name: phrase, phrase, isThing: (product) => titleHolds(product, phrase) }
  }
  // A "hoodie" is a "hooded sweatshirt".
  const name = phrase.slice(0, phrase.indexOf(head) + head.length)
  const forms = formsOfThing(head)
  const isThing = (product: Product) =>
    isNamed(product, [name], 'itself') && isToldApart(product, name) && !isOther(product, forms)
  return state.listed.filter(isThing).length * 2 > state.listed.length
    ? { name: calledBy(name, head), phrase, isThing }
    : null
}

/** Whether a name says another thing behind the word: "monitor arm", "table legs". */
export function isOther(product: Product, forms: readonly string[]): boolean {
  const words = toWords(product.title)
  const places = words.flatMap((word, at) => (forms.includes(toStems(word)[0] ?? '') ? [at] : []))
  const goesOn = (at: number) => {
    const next = words[at + 1] ?? ''
    return /[^s]s$/.test(next) && isNoun(toBase(next)) && !PACKS.has(next)
  }
  return isOfAnother(product, forms) || (places.length > 0 && places.every(goesOn))
}

/** "graphics card" of "rtx 4070 graphics card", else the head alone. */
function calledBy(name: string, head: string): string {
  return TOLD_APART.has(toBase(head.toLowerCase())) ? name.split(/\s+/).slice(-2).join(' ') : head
}

/** Whether a product has the word before "card" as well: a WiFi card is no graphics card. */
export function isToldApart(product: Product, name: string): boolean {
  const words = name.split(/\s+/)
  const own = `${product.title} | ${product.category.replaceAll('-', ' ')}`
  return (
    !TOLD_APART.has(toBase(words.at(-1)?.toLowerCase() ?? '')) ||
    titleHolds({ title: own, brand: null }, words.slice(-2).join(' '))
  )
}
