/** Messages about products that were shown or are named: compare, details, worth it, save. */
import type { Product } from '../../../shared/product.ts'
import { readAsked } from '../grammar/asked.ts'
import { findCategories } from '../grammar/categories.ts'
import { readLookups } from '../grammar/lookups.ts'
import { matchAt } from '../grammar/phrases.ts'
import { readQualities } from '../grammar/qualities.ts'
import { baseAt, type Reading } from '../grammar/reading.ts'
import { PRONOUNS } from '../lexicon/references.ts'
import { extremeOf, type References } from '../grammar/references.ts'
import { findTalk } from '../grammar/talk.ts'
import { FILLER } from '../lexicon/filler.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { topicOf } from '../topics.ts'
import type { DialogueState, Understanding } from '../types.ts'
import { claimTalk, type Asks } from './asks.ts'
import { nothing } from './nothing.ts'

/** "Which do you recommend?" sets the first few of the list against each other. */
const CHOICE_MAX = 3
/** Saved products that are told about at once, the newest. */
const SAVED_MAX = 5

/** A message with what is known before anybody decides what it asks. */
interface Question {
  reading: Reading
  lexicon: Lexicon
  state: DialogueState
  asks: Asks
  /** Products pointed at. */
  ids: string[]
  /** True when the message points at something, even if nothing fits. */
  isPointing: boolean
  /** What to build on: the references as details. */
  base: Understanding
}

/** What a message may ask about products, in the order in which it is tried. */
const READERS: readonly ((question: Question) => Understanding | null)[] = [
  readBest,
  readSaved,
  readWhy,
  readRecommendation,
  readSavings,
  readSave,
  readCompare,
  readWorth,
  readShown,
  readUnpointed,
  readNamed,
]

/** Questions about products that were shown or are named: compare, worth it, details, save. Null when it is none. */
export function aboutProducts(
  reading: Reading,
  lexicon: Lexicon,
  state: DialogueState,
  asks: Asks,
  { ids, unresolved }: References,
): Understanding | null {
  if (asksForOthers(reading)) return null
  const base = { ...nothing('details', 0.9), referencedIds: ids, unresolved }
  const isPointing = ids.length > 0 || unresolved.length > 0
  const question = { reading, lexicon, state, asks, ids, isPointing, base }
  for (const read of READERS) {
    const understanding = read(question)
    if (understanding !== null) return understanding
  }
  return null
}

/** "what did I save?" */
function readSaved({ state, asks, ids }: Question): Understanding | null {
  if (!asks.saved || ids.length > 0) return null
  const unresolved = state.savedIds.length > 0 ? [] : ['my shelf']
  return { ...nothing('details', 0.9), referencedIds: state.savedIds.slice(-SAVED_MAX), unresolved }
}

/** "why did you pick that one?" */
function readWhy({ reading, state, ids, base }: Question): Understanding | null {
  const id = ids[0] ?? state.listed[0]?.id
  const isWhy = baseAt(reading, 0) === 'why' || (baseAt(reading, 0) === 'how' && baseAt(reading, 1) === 'come')
  return isWhy && id !== undefined ? { ...base, referencedIds: [id], talk: 'why' } : null
}

/** "what's the weight?" with no product named asks about the one that the talk is about. */
function readUnpointed({ reading, lexicon, state, asks, base }: Question): Understanding | null {
  const product = state.listed.find(({ id }) => id === state.focusId) ?? state.listed[0]
  if (product === undefined || !asks.isQuestion || !isBareQuestion(reading)) return null
  const askedAbout = readAsked(reading, lexicon, product.category)
  const start = reading.tokens.findIndex((_, i) => matchAt(reading.tokens, i, lexicon.attributes) !== null)
  const isAttribute = start >= 0 && (askedAbout?.attribute ?? null) !== 'price'
  const rest = reading.tokens.filter(({ kind, base }) => kind === 'word' && !FILLER.has(base)).length
  const isAll = askedAbout !== null && isAttribute && rest <= askedAbout.text.split(/\s+/).length
  return isAll ? { ...base, referencedIds: [product.id], askedAbout } : null
}

/** "what is the …", "how …": a question that asks for one thing, of nobody in particular. */
function isBareQuestion({ tokens }: Reading): boolean {
  const [first, second, third] = tokens.map(({ text }) => text)
  return (
    (first === 'what' && second === 'the') ||
    ((first === 'what' || first === 'how') && second === 'about' && third === 'the') ||
    first === 'whats' ||
    first === 'hows' ||
    (first === 'what' && second === 'is') ||
    (first === 'how' && second !== 'about')
  )
}

/** "which do you recommend?" */
function readRecommendation({ state, asks }: Question): Understanding | null {
  const choice = comparedOr(state, CHOICE_MAX)
  if (!asks.recommend || choice.length < 2) return null
  return { ...nothing('compare', 0.85), referencedIds: choice, talk: 'pick' }
}

/** "how much do I save with the cheaper one?" */
function readSavings({ state, asks, ids, base }: Question): Understanding | null {
  if (!asks.savings) return null
  const pair = ids.length > 1 ? ids : comparedOr(state, 2)
  const askedAbout = { attribute: 'price', text: 'price' }
  return pair.length > 1 ? { ...base, intent: 'compare', referencedIds: pair, askedAbout } : null
}

function readSave({ asks, isPointing, base }: Question): Understanding | null {
  return asks.save && !asks.savings && isPointing ? { ...base, intent: 'save' } : null
}

function readWorth({ reading, lexicon, asks, isPointing, base }: Question): Understanding | null {
  if (!asks.worth) return null
  claimTalk(reading, 'worth')
  const lookups = isPointing ? [] : readLookups(reading, lexicon)
  if (isPointing || lookups.length > 0) return { ...base, intent: 'worth_it', lookups }
  const isAboutKind = findCategories(reading, lexicon).length > 0
  return asks.isQuestion && !isAboutKind ? { ...base, intent: 'worth_it', unresolved: ['that'] } : null
}

/** "how heavy is the second one?" */
function readShown({ reading, lexicon, state, asks, ids, isPointing, base }: Question): Understanding | null {
  if (!isPointing) return null
  const isComparing = ids.length > 1 && asks.isQuestion
  if (!isComparing && isRefining(reading, lexicon, asks)) return null
  claimTalk(reading, 'details')
  const category = categoryOf(state, ids[0]) ?? topicOf(state)?.constraints.category ?? null
  return { ...base, intent: isComparing ? 'compare' : 'details', askedAbout: readAsked(reading, lexicon, category) }
}

/** "tell me about the A10", which was never shown. */
function readNamed({ reading, lexicon, asks, isPointing, base }: Question): Understanding | null {
  if (!asks.details || isPointing || !opensWithDetails(reading)) return null
  claimTalk(reading, 'details')
  const lookups = readLookups(reading, lexicon)
  if (lookups.length > 0) return { ...base, lookups }
  const isVague = reading.tokens.some(({ text }) => PRONOUNS.has(text)) && findCategories(reading, lexicon).length === 0
  return isVague ? { ...base, unresolved: ['it'] } : null
}

/** The products of the latest comparison, else the first few of the list. */
function comparedOr(state: DialogueState, count: number): string[] {
  return state.comparedIds.length > 1 ? state.comparedIds : state.listed.slice(0, count).map(({ id }) => id)
}

/** "do you have it in black?" asks for another product than the one shown. */
function asksForOthers({ tokens }: Reading): boolean {
  const words = tokens.slice(0, 3).map(({ text }) => text)
  return words[0] === 'do' && words[1] === 'you' && ['have', 'sell', 'carry'].includes(words[2] ?? '')
}

/** "which of these is the lightest?", "which one has the better battery?": one of those shown, by a field. */
function readBest({ reading, lexicon, state, asks }: Question): Understanding | null {
  const isAmongShown = isOfShown(reading)
  if (!(asks.isQuestion || isAmongShown) || asks.compare || asks.worth || state.listed.length === 0) return null
  const category = state.listed[0]?.category ?? null
  const wish = readQualities({ ...reading, owners: reading.tokens.map(() => null), entities: [] }, lexicon, category)
  const [relative] = wish.relative
  const isAbout = reading.tokens.some(({ text }) => ['these', 'those', 'them', 'they', 'two'].includes(text))
  const asksWhich = relative !== undefined && reading.tokens[0]?.text === 'which'
  if (asksWhich && state.comparedIds.length > 1) {
    const askedAbout = { attribute: relative.field, text: relative.field }
    return { ...nothing('compare', 0.9), referencedIds: state.comparedIds, askedAbout }
  }
  const isAboutTwo = reading.tokens.some(({ text, value }) => text === 'two' || value === 2)
  if (asksWhich) return pick(isAboutTwo ? state.listed.slice(0, 2) : state.listed, relative)
  if (wish.sort === null || !isAbout) return null
  const [, field = wish.sort, way = 'desc'] = /^(.+)_(asc|desc)$/.exec(wish.sort) ?? []
  return pick(state.listed, { field, direction: way === 'asc' ? 'less' : 'more' })
}

/** "the cheapest of these". */
function isOfShown(reading: Reading): boolean {
  return reading.tokens.some(
    ({ text }, i) =>
      ['of', 'among', 'from'].includes(text) && ['these', 'those', 'them'].includes(reading.tokens[i + 1]?.text ?? ''),
  )
}

function pick(
  products: readonly Product[],
  { field, direction }: { field: string; direction: 'less' | 'more' },
): Understanding | null {
  const id = extremeOf(products, field, direction)
  if (id === null) return null
  return { ...nothing('details', 0.9), referencedIds: [id], askedAbout: { attribute: field, text: field } }
}

/** "tell me about the A10" asks about it; "open shelf with details" does not. */
function opensWithDetails(reading: Reading): boolean {
  return findTalk(reading, 'details').some(({ from }) => from <= DETAILS_WITHIN)
}

/** Tokens of manners that may stand before "tell me about". */
const DETAILS_WITHIN = 4

/** "something like the first but cheaper" and "does the list have cheaper ones" refine; a plain question does not. */
function isRefining(reading: Reading, lexicon: Lexicon, asks: Asks): boolean {
  const first = reading.owners.indexOf('reference')
  const before = baseAt(reading, first - 1)
  const isLike = ['like', 'to', 'as', 'than', 'of'].includes(before === 'the' ? baseAt(reading, first - 2) : before)
  const isThan = before === 'than' || (before === 'the' && baseAt(reading, first - 2) === 'than')
  if ((asks.like && isLike) || isThan) return true
  return !asks.isQuestion && !asks.details && findCategories(reading, lexicon).length > 0
}

function readCompare({ reading, lexicon, state, asks, base }: Question): Understanding | null {
  if (!asks.compare) return null
  claimTalk(reading, 'compare')
  if (base.referencedIds.length > 1) return { ...base, intent: 'compare' }
  const lookups = readLookups(reading, lexicon)
  if (lookups.length + base.referencedIds.length > 1) return { ...base, intent: 'compare', lookups }
  if (base.unresolved.length > 0) return { ...base, intent: 'compare' }
  const isOther = findCategories(reading, lexicon).some(({ slug }) => slug !== topicOf(state)?.constraints.category)
  if (isOther) return null
  const pair = comparedOr(state, 2)
  const others = pair.filter((id) => !base.referencedIds.includes(id))
  const ids = base.referencedIds.length === 1 ? [...base.referencedIds, ...others.slice(0, 1)] : pair
  return { ...base, intent: 'compare', referencedIds: ids, unresolved: ids.length === 0 ? ['that'] : [] }
}

/** The category of a product that was shown; null when it was not. */
export function categoryOf(state: DialogueState, id: string | undefined): string | null {
  return [...state.listed, ...state.shown].find((product) => product.id === id)?.category ?? null
}
