/** What a message asks of the products that it points at, or of the one that the talk is about. */
import type { Product } from '../../../shared/product.ts'
import { toStems } from '../../search/analyse.ts'
import { STOP_WORDS } from '../../search/stop-words.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { wordTables } from '../lexicon/tables.ts'
import { unitOf } from '../lexicon/units.ts'
import { constraintsOf, focusedOf, isEmpty, kindOf } from '../topics.ts'
import type { Asked, DialogueState, Understanding } from '../types.ts'
import type { Signals } from './acts.ts'
import { readAsked } from './asked.ts'
import { asksMore, carried, isPlace, isMeasuredBy, leadingIn, putsRight, sameAgain } from './carried.ts'
import { generalWords } from './general-words.ts'
import type { Frame } from './frame.ts'
import type { KindMention } from './kinds.ts'
import { saidBack } from './left-over.ts'
import { COSTS, INSIDE, REQUEST, type Message, type Recognised } from './message.ts'
import { nothing } from './nothing.ts'
import type { References } from './pointers.ts'
import type { Scan } from './scan.ts'
import { soldThing } from './topic.ts'
import { isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

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

/** "how heavy is the second one?", "are they comfy?" */
export function ofPointed(message: Message): Recognised {
  const { signals, pointing, main, state, vocabulary, asks, words } = message
  const { scan, cover } = signals
  const isLikeRequest = isMeasuredBy(scan, pointing, 'like') || isMeasuredBy(scan, pointing, 'than')
  if (pointing.ids.length === 0 || isLikeRequest || asksShop(message)) return null
  const partner = partnerOf(message) ?? insideOf(message)
  if (partner !== null) return partner
  const again = carried(signals, state)
  const leads = leadingIn(scan, pointing)
  if (leads !== null && THE_ONE.test(words)) {
    return { ...nothing('details', 0.85), referencedIds: pointing.ids, askedAbout: leads }
  }
  const isPlural = pointing.ids.length > 1 && again === null && !(putsRight(scan) && signals.contentWords === 0)
  // "show me the first one again"
  const isShown = signals.hasOpener && signals.contentWords === 0 && pointing.ids.length === 1 && !isLikeRequest
  const hasRequest =
    (signals.hasOpener && !isShown) || main.wants.relative.length > 0 || (main.part.kind !== null && !asks)
  if (!asks && (hasRequest || signals.hasWishes || isPlural || !isMarked(signals, pointing))) return REQUEST
  const kind = kindOf(state, pointing.ids[0]) ?? main.kind
  const isBare = asks && isPlural && signals.said.length === 0 && OF_THEM.test(words)
  const askedAbout =
    (asksMore(scan) || isPlace(scan) ? again : null) ??
    readAsked(scan, cover, pointing.taken, kind, vocabulary) ??
    again ??
    leads ??
    (asks && !isPlural ? (sameAgain(words, state) ?? saidBack(scan, cover, pointing.taken)) : null) ??
    (isBare ? anything(scan) : null)
  if (!asks && again === null && askedAbout !== null && !isNameLike(signals, pointing)) return REQUEST
  return {
    ...nothing(pointing.ids.length > 1 ? 'compare' : 'details', 0.85),
    referencedIds: pointing.ids,
    unresolved: pointing.unresolved,
    askedAbout,
  }
}

/** "the cheaper one please" */
const THE_ONE = /\bthe (?:\S+er|more \S+|less \S+) one\b/

/** "will the second one work with AKB736?": the name behind "with" is what is asked, whatever other product has it. */
function partnerOf({ signals: { scan }, pointing: { ids, named }, words }: Message): Recognised {
  const [first] = ids
  const at = scan.tokens.findIndex(({ text }, i) => named.has(i) && PARTNER.has(scan.tokens[i - 1]?.text ?? text))
  if (ids.length < 2 || first === undefined || at < 0 || !WORKS.test(words)) return null
  const text = scan.tokens[at]?.raw ?? ''
  return { ...nothing('details', 0.8), referencedIds: [first], askedAbout: { attribute: null, text, noun: text } }
}

/** "any games with it?": what comes with the one that the talk is about, whatever another one is called. */
function insideOf({ signals: { scan, said }, pointing: { ids, named }, said: text, state, asks }: Message): Recognised {
  const focus = focusedOf(state)
  const words = scan.tokens.flatMap(({ raw }, at) => (named.has(at) ? [raw] : [])).join(' ')
  if (!asks || ids.length < 2 || focus === undefined || words === '' || said.length > 0 || !WITH_IT.test(text)) {
    return null
  }
  return {
    ...nothing('details', 0.8),
    referencedIds: [focus.id],
    askedAbout: { attribute: null, text: words, noun: words },
  }
}

const WITH_IT = / (?:with|in|inside|for) (?:it|them)(?: \?)?$/
const PARTNER = new Set(['with', 'for', 'in', 'on', 'fit', 'fits', 'support', 'supports', 'a', 'an', 'my'])
const WORKS = /\b(?:work|works|fit|fits|compatible|go|goes|support|supports)\b/

/** "any of these in oak?" asks what the shop has; "any sale on those?" is about those. */
function asksShop({ signals: { scan }, pointing, said }: Message): boolean {
  const isOnThose = pointing.ids.length > 0 && SALE_ON.test(said)
  return (
    !INSIDE.test(said) &&
    !said.includes(' on it') &&
    !isOnThose &&
    ASKS_SHOP.test(said) &&
    scan.tokens.some(({ base }) => OF_SHOP.has(base))
  )
}

const SALE_ON = /\b(?:sale|discount|deal|offer)s? on\b/
const ASKS_SHOP =
  /^(?:(?:and|so|ok|okay|but|also|then|well) )*(do|did|have|has|got|any|is there|are there|does your|do you|can i get|show)\b/
const OF_SHOP = new Set(['you', 'there', 'any', 'anything'])

/** "the ninth one, how heavy is it?" */
export function ofUnresolved({ asks, pointing: { unresolved } }: Message): Recognised {
  return asks && unresolved.length > 0 ? { ...nothing('details', 0.8), unresolved } : null
}

/** "how many RAM slots?" asks of what is shown, whatever else is called so. */
export function ofCount(message: Message): Recognised {
  // "batteries in the box?"
  const isInside = IN_THE_BOX.test(message.said) && message.asks && !asksShop(message)
  return isInside || WHAT_SIZE.test(message.words) || COUNTS.test(message.words) || MUCH.test(message.words)
    ? aboutFocused(message)
    : null
}

const IN_THE_BOX = /\b(?:in the box|included)\b/

/** "what size laptop fits", "what size is the screen": no other thing is asked for. */
const WHAT_SIZE =
  /^(?:(?:and|so|ok|but|also|then) )*what (?:size|weight|voltage|wattage|resolution) (?!.*\b(?:do|have|are|can|should|would) (?:you|i|we|there)\b)/
const COUNTS =
  /^(?:(?:and|so|ok|but|also|then) )*how many (?!(?:\S+ ){0,2}(?:(?:do|have|can|could) (?:you|they|we) (?:have|got|sell|stock|show|offer)|are there$|is there$))/

/** "how much storage", "how much RAM has it got": no price. */
const MUCH =
  /^(?:(?:and|so|ok|but|also|then) )*how much (?!(?:is|are|was|were|for|of|do|does|did|would|will|can|could|should|to|it|in|the|this|that|these|those|a|both|together|more|less|extra|please|money|off|i)\b|\S+er\b)\S+(?: \S+)??(?: (?:do|does|has|have) (?:it|they)(?: have| has| got)?)?$/

/** "how long is the cable", said of kettles: measures what belongs to the one that the talk is about. */
export function ofPart(message: Message): Recognised {
  const { kinds, words, state, asks } = message
  const [, noun] = PART.exec(words) ?? []
  const product = focusedOf(state)
  const isShown = kinds.some(({ slug }) => state.topics.some(({ constraints }) => constraints.category === slug))
  // "how heavy is the keyboard", said of keyboards
  const isItself = noun !== undefined && (constraintsOf(state).terms ?? []).some((term) => term.includes(noun))
  if (asks && isItself) return aboutFocused(message)
  return !asks || noun === undefined || product === undefined || kinds.length === 0 || isShown
    ? null
    : { ...nothing('details', 0.75), referencedIds: [product.id], askedAbout: { attribute: null, text: noun, noun } }
}

/** "how big is the ssd in the second": of the part, where no attribute is called so; null where it is asked of the thing itself. */
export function sizeOfPart({ signals: { scan, cover }, words, state, pointing, vocabulary }: Message): Recognised {
  const [, noun = ''] = SIZE_OF.exec(words) ?? []
  const [id = focusedOf(state)?.id, ...others] = pointing.ids
  const at = scan.tokens.findIndex(({ text }) => text === noun.split(' ')[0])
  if (noun === '' || id === undefined || others.length > 0 || pointing.taken.has(at)) return null
  const kind = kindOf(state, id) ?? ''
  const own = toStems([kind.replaceAll('-', ' '), ...(constraintsOf(state).terms ?? [])].join(' '))
  const isItself = toStems(noun).some((stem) => own.includes(stem)) || isTalkWord(toBase(noun))
  const isNamed = cover.some(({ item, from, to }) => item.type === 'attribute' && from <= at && at < to)
  if (isItself || isNamed) return null
  const asked = readAsked(scan, cover, pointing.taken, kind, vocabulary)
  // What an attribute calls by another name is no part of its own: "dust container".
  if (asked !== null && asked.attribute !== null && toStems(asked.text).some((stem) => toStems(noun).includes(stem))) {
    return null
  }
  const askedAbout = { attribute: null, text: noun, noun, isMeasured: true }
  return { ...nothing('details', 0.8), referencedIds: [id], askedAbout }
}

const SIZE_OF =
  /^(?:(?:and|so|ok|but) )*how (?:big|large|long|heavy|tall|high|wide|thick|deep|small) (?:is|are) (?:the|its|their) ((?!one\b|ones\b|first|second|third|last|other)\S+(?: (?!in |on |of |with |that )\S+)?)(?: (?:in|on|of|with|that) .*)?$/
const PART = /^(?:(?:and|so|ok|but) )*how (?!much|many)\S+ (?:is|are) (?:the|its|their) (\S+(?: \S+)?)$/

/** "what's the weight?": of the one that the talk is about. */
export function ofFocused(message: Message): Recognised {
  const { signals, pointing, main, kinds, asks, said, words, state } = message
  const { tokens } = signals.scan
  // "how big is the screen", of screens
  const isItself = ({ slug, from }: KindMention) =>
    slug === state.listed[0]?.category && OF_IT.has(tokens[from - 1]?.text ?? '') && STRONG_QUESTION.test(words)
  const named = kinds.filter((kind) => !isPartOfFocus(kind, message) && !isItself(kind))
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

const OF_IT = new Set(['the', 'its', 'their', 'this', 'these'])

/** "how many capsules do I get" asks about what was shown, whatever else it says. */
const STRONG_QUESTION =
  /^(?:(?:and|so|ok|but|also|then|well) )*(?:how (?:many|much|long|heavy|big|wide|tall|high|thick|loud|fast|old|far|deep|large|small|bright|strong|quiet|hard|easy|often)|what (?:is|are|size|color|colour|material|weight|resolution|kind of|does|do)|whats (?:the|its|it|their)|(?:does|do|is|are|can|will|has|have|did|would) (?:it|they|this|that|these|those|its|the|i))\b/

/** "are they comfy" asks the same of each. */
const OF_THEM = /^(?:(?:and|so|but|ok) )?(?:are|do|can|will|would|have) (?:they|these|those)\b/

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

/** "would their lids go on mine?", "is a cable in the box": no word of it is known, but it asks about what is shown. */
const OF_SHOWN = /\b(?:it|its|they|their|them|that|this|those|these|in the box|in it)\b/

function anything({ tokens }: Scan): Asked | null {
  const words = tokens.flatMap(({ kind, text, raw }) => (kind === 'word' && !STOP_WORDS.has(text) ? [raw] : []))
  return words.length === 0 ? null : { attribute: null, text: words.slice(0, 6).join(' ') }
}

const ASKING =
  /^(?:(?:and|so|ok|okay|but|well|also) )?(?:(?:from|for|in|at|until|up to) (?:which|what)|(?:comes?|works?|goes) with|includes|needs|supports|what|whats|how|hows|does|do|is|are|can|will|would|has|have|could|was|did|it|mic|any good)\b/

/** Asked of the one that the talk is about; `REQUEST` where the words rather change the search ("white?", "under 50?"). */
function aboutFocused({ signals, main, state, vocabulary, said, words }: Message, isDoubt = false): Recognised {
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
  if (!isQuestion || !hasShown || product === undefined) return null
  const thing = soldThing(scan)
  if (thing !== null) return { ...nothing('search', 0.6), stated: { terms: [thing] }, topic: { kind: 'new' } }
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
  const askedAbout = readAsked(scan, cover, new Set(), product.category, vocabulary)
  return askedAbout === null || wants.undo.length > 0 ? null : aboutShown(askedAbout, product, state, 0.6)
}
