/** Questions about products that were shown, where no word says the act. */
import type { Product } from '../../../shared/product.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Asked, DialogueState, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import { readAsked } from './asked.ts'
import type { Frame } from './frame.ts'
import type { KindMention } from './kinds.ts'
import { readSeveral } from './compared.ts'
import { nothing } from './nothing.ts'
import { type References } from './pointers.ts'
import { countOf } from './requests.ts'
import { constraintsOf, focusedOf, isEmpty } from '../topics.ts'
import { unitOf } from '../lexicon/units.ts'
import { extremeAmong, isStated, readWhich } from './which.ts'
import { saidBack } from './left-over.ts'
import { textOf, type Scan } from './scan.ts'
import type { Span } from './spans.ts'

/** A question about a product that was shown: "how heavy is the second one?", "does it have USB-C?", "which of the two is lighter?" */
export function readQuestion(
  signals: Signals,
  pointing: References,
  main: Frame,
  kinds: readonly KindMention[],
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const { hasShown, scan: seen, cover } = signals
  const asks = signals.isQuestion || asksOf(seen, pointing, cover)
  if (!hasShown) return null
  // "three of those, what do they cost?"
  const said = seen.tokens.map(({ value, text }) => (value === null ? text : '#')).join(' ')
  const several =
    /# of (?:them|those|these|it|that|this)\b/.test(said) && COSTS.test(said)
      ? readSeveral(seen, pointing, state)
      : null
  if (several !== null) return several
  const isWhich = seen.tokens.some(
    ({ base }, at) =>
      base === 'which' &&
      !['in', 'for', 'with', 'of', 'on', 'from'].includes(seen.tokens[at - 1]?.base ?? '') &&
      // "which color is the first one" asks for no product.
      !(pointing.ids.length === 1 && OF_ONE.has(seen.tokens[at + 1]?.base ?? '')),
  )
  const which = isWhich ? readWhich(signals, pointing, main, state) : null
  if (which !== null) return which
  const [field, way] = /^(.+?)(?:_(asc|desc))?$/.exec(main.wants.constraints.sort ?? '')?.slice(1) ?? []
  const isOfShown =
    cover.some(({ item }) => item.type === 'glue' && item.glue === 'ofShown') ||
    /\b(?:of|among|from) (?:these|those|them)\b/.test(seen.tokens.map(({ text }) => text).join(' '))
  if (
    isOfShown &&
    field !== undefined &&
    main.part.kind === null &&
    countOf(seen, cover, signals) === null &&
    state.listed.length > 0
  ) {
    const known = state.listed.filter((product) => isStated([product], field)).map(({ id }) => id)
    if (known.length > 0) return extremeAmong(known, { field, direction: way === 'asc' ? 'less' : 'more' })
  }
  if (isWhich) return null
  if (seen.tokens.length === 2 && seen.tokens[1]?.raw === '?' && DOUBTS.has(seen.tokens[0]?.base ?? '')) {
    return readUnpointed(signals, { ...main, wants: { ...main.wants, constraints: {} } }, state, vocabulary, true)
  }
  const isInside = /\b(?:in the box|in it|with it|on it|included)\b/.test(seen.tokens.map(({ text }) => text).join(' '))
  // "any sale on those?" is about those.
  const asksSale = pointing.ids.length > 0 && /\b(?:sale|discount|deal|offer)s? on\b/.test(said)
  const asksShop =
    !isInside &&
    !asksSale &&
    /^(?:(?:and|so|ok|okay|but|also|then|well) )*(do|did|have|has|got|any|is there|are there|does your|do you|can i get|show)\b/.test(
      seen.tokens.map(({ text }) => text).join(' '),
    ) &&
    seen.tokens.some(({ base }) => base === 'you' || base === 'there' || base === 'any' || base === 'anything')
  const isOther =
    kinds.some(({ role, slug }) => role === 'wanted' && slug !== main.kind) ||
    (main.part.kind !== null && pointing.ids.length === 0)
  const isLikeRequest = seen.spans.some(
    ({ item, to }) => item.type === 'glue' && (item.glue === 'like' || item.glue === 'than') && pointing.taken.has(to),
  )
  const [relative] = main.wants.relative
  // "is the first brighter than the second"
  if (asks && pointing.ids.length > 1 && relative !== undefined && seen.tokens.some(({ text }) => text === 'than')) {
    return extremeAmong(pointing.ids, relative)
  }
  // "the lighter of the two"
  const isOfThem = /^(?:(?:ok|and|then|so) )?the .* of (?:the|these|those|them|both)\b/.test(
    textOf(seen, 0, seen.tokens.length),
  )
  const two = pointing.ids.length > 1 ? pointing.ids : state.listed.slice(0, 2).map(({ id }) => id)
  if (relative !== undefined && pointing.ids.length > 0 && isOfThem && two.length > 1) {
    return extremeAmong(two, relative)
  }
  // "is the first better than the third"
  if (asks && pointing.ids.length > 1 && relative === undefined && / better than /.test(said)) {
    return { ...nothing('compare', 0.85), talk: 'pick', referencedIds: pointing.ids }
  }
  if (pointing.ids.length > 0 && !isLikeRequest && !asksShop) {
    const isPlural = pointing.ids.length > 1
    const hasRequest = signals.hasOpener || main.wants.relative.length > 0 || (main.part.kind !== null && !asks)
    if (!asks && (hasRequest || signals.hasWishes)) return null
    if (!asks && (isPlural || !isMarked(signals, pointing))) return null
    const kind = categoryOf(state, pointing.ids[0]) ?? main.kind
    const isBare =
      asks && isPlural && signals.said.length === 0 && OF_THEM.test(seen.tokens.map(({ text }) => text).join(' '))
    const askedAbout =
      readAsked(seen, cover, pointing.taken, kind, vocabulary) ??
      carried(signals, state) ??
      (asks && !isPlural ? (sameAgain(seen, state) ?? saidBack(seen, cover, pointing.taken)) : null) ??
      (isBare ? anything(seen) : null)
    if (!asks && askedAbout !== null && !isNameLike(signals, pointing)) return null
    return {
      ...nothing(isPlural ? 'compare' : 'details', 0.85),
      referencedIds: pointing.ids,
      unresolved: pointing.unresolved,
      askedAbout,
    }
  }
  if (pointing.unresolved.length > 0 && asks) return { ...nothing('details', 0.8), unresolved: pointing.unresolved }
  const isStrong = STRONG_QUESTION.test(
    seen.tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text)
      .join(' '),
  )
  const isRequest = signals.hasOpener && !isStrong && !isInside
  if (!asks || isOther || asksShop || isRequest || main.wants.relative.length > 0) return null
  return readUnpointed(signals, main, state, vocabulary)
}

const SAME_AGAIN = / (?:have|has|do|does) (?:that|it|this)$/

/** "does the first one have that": what was asked or wished for last. */
function sameAgain({ tokens }: Scan, state: DialogueState): Asked | null {
  const words = tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  if (!SAME_AGAIN.test(words.join(' '))) return null
  const wish = constraintsOf(state).attributes?.at(-1)
  return state.asked ?? (wish === undefined ? null : { attribute: wish.name, text: wish.name })
}

/** "weight of the first two" asks without a word that does. */
function asksOf({ tokens }: Scan, { ids, taken }: References, cover: readonly Span[]): boolean {
  const isOf = tokens.some(({ text }, at) => text === 'of' && (taken.has(at + 1) || taken.has(at + 2)))
  return ids.length > 0 && isOf && cover.some(({ item }) => ASKED_OF.has(item.type))
}

const ASKED_OF = new Set<Span['item']['type']>(['attribute', 'target'])

/** "and the third?", "what about the second one": what was asked last, of another one. */
export function carried({ scan: { tokens }, contentWords }: Signals, { asked = null }: DialogueState): Asked | null {
  const said = tokens.map(({ text }) => text).join(' ')
  return contentWords === 0 && /^(?:and|what about|how about|same for|also)\b/.test(said) ? asked : null
}

/** "are they comfy" asks the same of each. */
const OF_THEM = /^(?:(?:and|so|but|ok) )?(?:are|do|can|will|would|have) (?:they|these|those)\b/
/** Nobody wishes for these: "heavy?" asks. */
const DOUBTS = new Set(['heavy', 'bulky', 'loud', 'noisy', 'expensive', 'pricey', 'weight', 'size'])
const OF_ONE = new Set(['color', 'colour', 'size', 'material'])

/** "the red one", "2nd one": nothing but the pointer. */
function isNameLike({ contentWords, hasWishes }: Signals, pointing: References): boolean {
  return pointing.ids.length === 1 && contentWords <= 1 && !hasWishes
}

/** Whether what points stands out as a name: "Aria 440", "the argan one". Plain words of a name are a wish: "low carb". */
function isMarked({ scan: { tokens, spans } }: Signals, { taken, named }: References): boolean {
  return [...taken].some(
    (at) =>
      !named.has(at) ||
      /\p{Lu}|\d/u.test(tokens[at]?.raw ?? '') ||
      DEFINITE.has(tokens[at - 1]?.text ?? '') ||
      spans.some(({ item, from }) => from === at && item.type === 'brand'),
  )
}

const DEFINITE = new Set(['the', 'that', 'this'])

const COSTS = /\b(how much (?:is|are|for|do|does)|costs?|price)\b/

/** "how many capsules do I get" asks about what was shown, whatever else it says. */
const STRONG_QUESTION =
  /^(?:(?:and|so|ok|but|also|then|well) )*(?:how (?:many|much|long|heavy|big|wide|tall|high|thick|loud|fast|old|far|deep|large|small|bright|strong|quiet|hard|easy|often)|what (?:is|are|size|color|colour|material|weight|resolution|kind of|does|do)|whats (?:the|its|it|their)|(?:does|do|is|are|can|will|has|have|did|would) (?:it|they|this|that|these|those|its|the|i))\b/

const ASKING =
  /^((?:from|for|in|at|until|up to) (?:which|what)|(?:comes?|works?|goes) with|includes|needs|supports|what|whats|how|hows|does|do|is|are|can|will|would|has|have|could|was|did|it|mic|any good)\b/

/** "would their lids go on mine?", "is a cable in the box": no word of it is known, but it asks about what is shown. */
function isOpenQuestion({ tokens }: Signals['scan']): boolean {
  return /\b(?:it|its|they|their|them|that|this|those|these|in the box|in it)\b/.test(
    tokens.map(({ text }) => text).join(' '),
  )
}

function anything({ tokens }: Signals['scan']): Asked | null {
  const words = tokens.flatMap(({ kind, text, raw }) => (kind === 'word' && !STOP_WORDS.has(text) ? [raw] : []))
  return words.length === 0 ? null : { attribute: null, text: words.slice(0, 6).join(' ') }
}

/** "what's the weight?" with no product named asks about the one that the talk is about. */
function readUnpointed(
  { scan: seen, cover }: Signals,
  main: Frame,
  state: DialogueState,
  vocabulary: Vocabulary,
  isDoubt = false,
): Understanding | null {
  const product = focusedOf(state)
  if (product === undefined) return null
  const askedAbout =
    readAsked(seen, cover, new Set(), product.category, vocabulary) ?? (isOpenQuestion(seen) ? anything(seen) : null)
  if (askedAbout === null) return null
  const opens = ASKING.test(
    seen.tokens
      .filter(({ kind }) => kind === 'word')
      .map(({ text }) => text)
      .join(' ')
      .replace(/^(and|so|ok|okay|but|well|also) /, ''),
  )
  const { constraints } = main.wants
  // "white?", "under 50?" and "how much is a white one" change the search.
  const isLimit =
    (askedAbout.text !== '' && !isEmpty(constraints) && COSTS.test(seen.tokens.map(({ text }) => text).join(' '))) ||
    constraints.brands !== undefined ||
    constraints.priceMax !== undefined ||
    constraints.priceMin !== undefined ||
    constraints.minRating !== undefined ||
    constraints.sort !== undefined
  const isInside = /\b(?:in the box|in it|with it|included)\b/.test(seen.tokens.map(({ text }) => text).join(' '))
  const isInUnit = askedAbout.unit !== undefined && askedAbout.unit === askedAbout.text
  if ((!opens && !isInside && !isDoubt && !isInUnit) || isLimit) return null
  return aboutShown(askedAbout, product, state, 0.75)
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

/** A question that nothing else explains is about the product that the talk is about, if it asks for something. */
export function readUnknown(
  { scan: seen, cover, isQuestion, hasShown }: Signals,
  { wants }: Frame,
  state: DialogueState,
  vocabulary: Vocabulary,
): Understanding | null {
  const product = focusedOf(state)
  if (!isQuestion || !hasShown || product === undefined) return null
  const askedAbout = readAsked(seen, cover, new Set(), product.category, vocabulary)
  return askedAbout === null || wants.undo.length > 0 ? null : aboutShown(askedAbout, product, state, 0.6)
}

/** The category of a product that was shown; null when it was not. */
export function categoryOf(state: DialogueState, id: string | undefined): string | null {
  return [...state.listed, ...state.shown].find((product) => product.id === id)?.category ?? null
}
