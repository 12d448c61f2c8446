/** Questions of how many, how much or what size, and of the parts of a thing: asked of the one that the talk is about. */
import { toStems } from '../../search/analyse.ts'
import { constraintsOf, focusedOf, kindOf } from '../topics.ts'
import { readAsked } from './asked.ts'
import { aboutFocused } from './asked-of-one.ts'
import { asksShop } from './asked-of-pointed.ts'
import type { Message, Recognised } from './message.ts'
import { nothing } from './nothing.ts'
import { isTalkWord } from './word-classes.ts'
import { toBase } from './word-forms.ts'

/** "how many RAM slots?" asks of what is shown, whatever else is called so. */
export function ofCount(message: Message): Recognised {
  // "any cable in the box?"
  const isInside = IN_THE_BOX.test(message.said) && message.asks && !asksShop(message)
  const isWhat = WHAT_NOUN.test(message.words) && message.main.part.kind === null
  return isInside || isWhat || WHAT_SIZE.test(message.words) || COUNTS.test(message.words) || MUCH.test(message.words)
    ? aboutFocused(message)
    : null
}

const IN_THE_BOX = /\b(?:in the box|included)\b/

/** "what speed" */
const WHAT_NOUN =
  /^(?:(?:and|so|ok|but) )*what (?!about|else|is|are|do|does|if|other|can|next|now|then|for|with)[a-z]+$/
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
