/** What a message asks of the one product that the talk is about. */
import { toStems } from '../../search/analyse.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Product } from '../../../shared/product.ts'
import { wordTables } from '../lexicon/tables.ts'
import { unitOf } from '../lexicon/units.ts'
import { constraintsOf, focusedOf, isEmpty } from '../topics.ts'
import type { Asked, DialogueState, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import { readAsked } from './asked.ts'
import { anything, asksShop } from './asked-of-pointed.ts'
import { IS_THERE } from './left-over.ts'
import { generalWords } from './general-words.ts'
import type { Frame } from './frame.ts'
import type { KindMention } from './kinds.ts'
import { COSTS, INSIDE, REQUEST, type Message, type Recognised } from './message.ts'
import { nothing } from './nothing.ts'
import { soldThing, strangeThing } from './other-thing.ts'

/** "heavy?" */
export function doubts(message: Message): Recognised {
  const { tokens } = message.signals.scan
  const end = tokens.length - 1
  // "warranty?", "battery life?"
  const isNamed = message.main.kind === null && isAttributeName(message.words)
  // "any reviews?", where no rating was asked for
  const { minRating } = constraintsOf(message.state)
  const isAny = minRating === undefined && /^any (?:reviews?|ratings?)$/.test(message.words)
  const isDoubt = isAny || (end === 1 && DOUBTS.has(tokens[0]?.base ?? ''))
  if (tokens[end]?.raw !== '?' || !(isDoubt || isNamed)) return null
  return aboutFocused(
    { ...message, main: { ...message.main, wants: { ...message.main.wants, constraints: {} } } },
    true,
  )
}

/** Whether words name what some kind of product may state: "battery life". */
function isAttributeName(words: string): boolean {
  return Object.values(wordTables().attributes).some((phrases) => phrases.split('|').includes(words))
}

/** Nobody wishes for these: "heavy?" asks. */
const DOUBTS = new Set(['heavy', 'bulky', 'loud', 'noisy', 'expensive', 'pricey', 'weight', 'size'])

/** "and sleeping bags?": another thing, which the one that the talk is about says no word of. */
export function ofOtherThing({ signals: { scan }, state, vocabulary }: Message): Recognised {
  const thing = strangeThing(scan, vocabulary)
  const product = focusedOf(state)
  if (thing === null || product === undefined) return null
  const text = new Set(toStems([product.title, ...product.features, product.description ?? ''].join(' ')))
  return toStems(thing).every((stem) => text.has(stem)) ? null : REQUEST
}

/** "what's the weight?": of the one that the talk is about. */
export function ofFocused(message: Message): Recognised {
  const { signals, pointing, main, kinds, asks, said, words, state } = message
  const { tokens } = signals.scan
  // "how big is the screen", of screens
  const isItself = ({ slug, from }: KindMention) =>
    slug === state.listed[0]?.category && OF_IT.has(tokens[from - 1]?.text ?? '') && STRONG_QUESTION.test(words)
  const named = WHAT_IT_IS_LIKE.test(words)
    ? []
    : kinds.filter((kind) => !isPartOfFocus(kind, message) && !isItself(kind))
  const isOther =
    named.some(({ role, slug }) => role === 'wanted' && slug !== main.kind) ||
    (main.part.kind !== null && named.length > 0 && pointing.ids.length === 0)
  const isInside = INSIDE.test(said) || said.includes(' on it')
  const isRequest = signals.hasOpener && !STRONG_QUESTION.test(words) && !isInside
  if (!asks || isOther || asksShop(message) || isRequest || main.wants.relative.length > 0) return REQUEST
  return aboutFocused(message)
}

/** "how long does the battery last": a part that the one which the talk is about speaks of, and no other kind of thing. */
function isPartOfFocus({ from, to }: KindMention, { signals: { scan }, words, main, state }: Message): boolean {
  const product = focusedOf(state)
  if (product === undefined || !STRONG_QUESTION.test(words) || main.wants.constraints.sort !== undefined) return false
  const before = scan.tokens[from - 1]?.text ?? ''
  const stems = toStems(
    scan.tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )
  const text = new Set(toStems([product.title, ...product.features, product.description ?? ''].join(' ')))
  return OF_IT.has(before) && stems.every((stem) => text.has(stem))
}

/** "what's the battery like": a part of the one that the talk is about. */
const WHAT_IT_IS_LIKE =
  /^(?:\w+ )?(?:(?:whats|what (?:is|are)) (?:the|its) .+ like|(?:hows|how (?:is|are)) (?:the|its) \S+)$/

const OF_IT = new Set(['the', 'its', 'their', 'this', 'these'])

/** "how many capsules do I get" asks about what was shown, whatever else it says. */
const STRONG_QUESTION =
  /^(?:(?:and|so|ok|but|also|then|well) )*(?:how (?:many|much|long|heavy|big|wide|tall|high|thick|loud|fast|old|far|deep|large|small|bright|strong|quiet|hard|easy|often)|what (?:is|are|size|color|colour|material|weight|resolution|kind of|does|do)|whats (?:the|its|it|their)|(?:does|do|is|are|can|will|has|have|did|would) (?:it|they|this|that|these|those|its|the|i))\b/

/** "would their lids go on mine?", "is a cable in the box": no word of it is known, but it asks about what is shown. */
const OF_SHOWN = /\b(?:it|its|they|their|them|that|this|those|these|in the box|in it)\b/

const ASKING =
  /^(?:(?:and|so|ok|okay|but|well|also) )?(?:(?:from|for|in|at|until|up to) (?:which|what)|(?:comes?|works?|goes) with|includes|needs|supports|what|whats|how|hows|does|do|is|are|can|will|would|has|have|could|was|did|it|mic|any good)\b/

/** Asked of the one that the talk is about; `REQUEST` where the words rather change the search ("white?", "under 50?"). */
export function aboutFocused({ signals, main, state, vocabulary, said, words }: Message, isDoubt = false): Recognised {
  const { scan, cover } = signals
  const product = focusedOf(state)
  if (product === undefined) return REQUEST
  const askedAbout =
    readAsked(scan, cover, new Set(), product.category, vocabulary) ?? (OF_SHOWN.test(said) ? anything(scan) : null)
  if (askedAbout === null) return REQUEST
  const { constraints } = main.wants
  const isLimit =
    // "how much is a white one"
    (askedAbout.text !== '' && !isEmpty(constraints) && COSTS.test(said)) ||
    constraints.brands !== undefined ||
    constraints.priceMax !== undefined ||
    constraints.priceMin !== undefined ||
    constraints.minRating !== undefined ||
    constraints.sort !== undefined
  const isInUnit = askedAbout.unit !== undefined && askedAbout.unit === askedAbout.text
  const asksIt = ASKING.test(words) || INSIDE.test(said) || isDoubt || isInUnit
  return asksIt && !isLimit ? aboutShown(askedAbout, product, state, 0.75) : REQUEST
}

/** A question about the one that the talk is about; "and the loudest?", which nothing states, is asked of all that are shown. */
function aboutShown(asked: Asked, product: Product, state: DialogueState, confidence: number): Understanding {
  const askedAbout = { ...asked, ...inUnitOf(asked, product, state) }
  const isExtreme = askedAbout.attribute === null && /^(?:most \S+|\S{3,}est)$/.test(askedAbout.text)
  return isExtreme && state.listed.length > 1
    ? { ...nothing('compare', confidence), referencedIds: state.listed.map(({ id }) => id), askedAbout }
    : { ...nothing('details', confidence), referencedIds: [product.id], askedAbout }
}

/** "in centimeters?": what was asked or wished for last, if it is measured so. */
function inUnitOf({ unit, text }: Asked, product: Product, state: DialogueState): Partial<Asked> {
  const wanted = unit === undefined || text !== unit ? undefined : unitOf(unit)?.quantity
  if (wanted === undefined) return {}
  const wishes = (constraintsOf(state).attributes ?? []).map(({ name }) => name)
  const attribute = [state.asked?.attribute ?? '', ...wishes.toReversed()].find((name) =>
    product.attributes.some((own) => own.name === name && own.unit !== null && unitOf(own.unit)?.quantity === wanted),
  )
  return attribute === undefined ? {} : { attribute }
}

const MADE_BY = new Set(['from', 'by', 'about'])
const BEHIND_MAKER = new Set(['then', 'instead', 'though', 'please', 'maybe'])

/** A question that nothing else explains is about the product that the talk is about, if it asks for something. */
export function readUnknown(
  { scan, cover, isQuestion, hasShown }: Signals,
  { wants }: Frame,
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const product = focusedOf(state)
  if (!hasShown || product === undefined) return null
  const thing = (isQuestion ? soldThing(scan) : null) ?? strangeThing(scan, vocabulary)
  if (thing !== null) return { ...nothing('search', 0.6), stated: { terms: [thing] }, topic: { kind: 'new' } }
  if (!isQuestion) return null
  // "do you have it from Jabra"
  const last = scan.tokens.findLast(({ kind, base }) => kind === 'word' && !BEHIND_MAKER.has(base))
  const at = last === undefined ? -1 : scan.tokens.indexOf(last)
  // "and the Norvel?"
  const isThe =
    at === 2 && !/e(?:r|st)$/.test(last?.text ?? '') && scan.tokens[1]?.text === 'the' && scan.tokens[0]?.text === 'and'
  const isMaker = isThe || MADE_BY.has(scan.tokens[at - 1]?.text ?? '')
  if (last !== undefined && isMaker && !generalWords().has(last.base)) {
    return { ...nothing('refine', 0.6), stated: { brands: [last.raw] } }
  }
  // "which ones come with wheels", "is there one with wheels": asked of all that is shown.
  const words = scan.tokens.map(({ text }) => text)
  if (words.includes('which') || IS_THERE.test(words.join(' '))) return null
  const askedAbout = readAsked(scan, cover, new Set(), product.category, vocabulary)
  return askedAbout === null || wants.undo.length > 0 ? null : aboutShown(askedAbout, product, state, 0.6)
}
