/** What a message asks of the products that it points at. */
import { STOP_WORDS } from '../../search/stop-words.ts'
import { focusedOf, kindOf } from '../topics.ts'
import type { Asked } from '../types.ts'
import type { Signals } from './acts.ts'
import { readAsked } from './asked.ts'
import { asksMore, carried, isPlace, isMeasuredBy, leadingIn, putsRight, sameAgain } from './carried.ts'
import { saidBack } from './left-over.ts'
import { INSIDE, REQUEST, type Message, type Recognised } from './message.ts'
import { nothing } from './nothing.ts'
import type { References } from './pointers.ts'
import type { Scan } from './scan.ts'

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
export function asksShop({ signals: { scan }, pointing, said }: Message): boolean {
  const isOnThose = pointing.ids.length > 0 && SALE_ON.test(said)
  return (
    !INSIDE.test(said) &&
    !said.includes(' on it') &&
    !isOnThose &&
    !isInPointed(scan, pointing) &&
    ASKS_SHOP.test(said) &&
    scan.tokens.some(({ base }) => OF_SHOP.has(base))
  )
}

/** "is there sugar in the first one" */
function isInPointed({ tokens }: Scan, { ids, taken }: References): boolean {
  const at = Math.min(...taken)
  const before = tokens.slice(Math.max(0, at - 2), at).findLast(({ text }) => !DEFINITE.has(text))
  return ids.length === 1 && WITHIN.has(before?.text ?? '')
}

const WITHIN = new Set(['in', 'inside', 'on', 'with'])
const SALE_ON = /\b(?:sale|discount|deal|offer)s? on\b/
const ASKS_SHOP =
  /^(?:(?:and|so|ok|okay|but|also|then|well) )*(do|did|have|has|got|any|is there|are there|does your|do you|can i get|show)\b/
const OF_SHOP = new Set(['you', 'there', 'any', 'anything'])

/** "the ninth one, how heavy is it?" */
export function ofUnresolved({ asks, pointing: { unresolved } }: Message): Recognised {
  return asks && unresolved.length > 0 ? { ...nothing('details', 0.8), unresolved } : null
}

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

/** All words of a question of which no word is known. */
export function anything({ tokens }: Scan): Asked | null {
  const words = tokens.flatMap(({ kind, text, raw }) => (kind === 'word' && !STOP_WORDS.has(text) ? [raw] : []))
  return words.length === 0 ? null : { attribute: null, text: words.slice(0, 6).join(' ') }
}
