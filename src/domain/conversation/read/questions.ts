/**
 * Questions about products that were shown, where no word says the act: a table of recognisers that is read from top to
 * bottom. Each gives what the message asks, `REQUEST` where it asks for products instead, or null where it is not its kind.
 */
import type { Understanding } from '../types.ts'
import { doubts, ofFocused, ofOtherThing } from './asked-of-one.ts'
import { ofCount, ofPart, sizeOfPart } from './asked-of-part.ts'
import { ofPointed, ofUnresolved } from './asked-of-pointed.ts'
import { readAsked } from './asked.ts'
import { readSeveral, summed } from './compared.ts'
import { COSTS, REQUEST, TOGETHER, type Message, type Recognised } from './message.ts'
import { kindOf } from '../topics.ts'
import { nothing } from './nothing.ts'
import { titleHolds } from '../../search/satisfies.ts'
import { generalWords } from './general-words.ts'
import { countOf } from './counts.ts'
import { extremeAmong, isStated, readWhich } from './which.ts'

const RECOGNISERS: readonly ((message: Message) => Recognised)[] = [
  costOfSeveral,
  whichOfShown,
  extremeOfShown,
  unstatedExtreme,
  whichOfAll,
  ofOtherThing,
  doubts,
  moreThanOther,
  moreOfTwo,
  betterThanOther,
  eitherOfShown,
  sizeOfPart,
  ofPointed,
  ofUnresolved,
  ofCount,
  ofPart,
  ofFocused,
]

/** What a message asks of what was shown: "how heavy is the second one?", "which of the two is lighter?"; null where it asks nothing of it. */
export function readQuestion(message: Message): Understanding | null {
  if (!message.signals.hasShown) return ofNothingShown(message)
  for (const recognise of RECOGNISERS) {
    const found = recognise(message)
    if (found !== null) return found === REQUEST ? null : found
  }
  return null
}

/** "the cheapest of these", before anything was shown. */
function ofNothingShown({ signals: { cover, hasThing }, main, said }: Message): Understanding | null {
  const { priceMax, priceMin, attributes } = main.wants.constraints
  const asksFor = hasThing || priceMax !== undefined || priceMin !== undefined || attributes !== undefined
  return !asksFor && isOfShown(cover, said) ? { ...nothing('details', 0.8), unresolved: ['these'] } : null
}

/** "three of those, what do they cost?" */
function costOfSeveral({ said, signals: { scan }, pointing, state, vocabulary }: Message): Recognised {
  const isTotal = TOGETHER.test(said)
  // "the two cheapest together"
  const isFew = pointing.ids.length > 1 && FEW.test(said)
  const isCost = isFew || COSTS.test(said) || TOTAL.test(said)
  if (SEVERAL_OF.test(said) && (isCost || isTotal || SEVERAL.test(said))) return readSeveral(scan, pointing, state)
  const ids = isTotal && isCost ? summed(scan, pointing, state) : []
  if (ids.length < 2) return null
  // "how much do they weigh together"
  const named = scan.spans.filter(({ item, cost }) => item.type === 'attribute' && cost === 0)
  const asked = readAsked(scan, named, pointing.taken, kindOf(state, ids[0]), vocabulary)
  const measured = vocabulary.attributes.some(({ name, type }) => name === asked?.attribute && type === 'number')
  const askedAbout = measured ? asked : { attribute: 'price', text: 'price' }
  return { ...nothing('compare', 0.85), talk: 'sum', referencedIds: ids, askedAbout }
}

/** "total?", "total for both", "what do I pay in total" */
const TOTAL =
  /^(?:(?:and|so|ok|then|sum|grand) )*(?:(?:whats|what is) )?(?:(?:the|my|in) )*total(?: price| cost)?(?: (?:for|of) (?:both|all|everything|them|these|those|it|the .*))?(?: \?)?$|\b(?:do|would|will|must) (?:i|we) pay\b/

const FEW = /# (?:cheapest|dearest)|\b(?:cheapest|dearest|first|last|top) #|\bboth\b/
const SEVERAL = /^(?:(?:ok|and) )?# of (?:them|those|these)(?: please)?(?: \?)?$/
const SEVERAL_OF =
  /^(?:(?:ok|and) )?# (?:pieces?|pcs|packs?|units?)\b|# (?:\S+ )?of (?:them|those|these|it|that|this|the (?:\S+ )?(?:one|first|second|third|last))\b/

/** "which of the two is lighter?" */
function whichOfShown(message: Message): Recognised {
  const { signals, pointing, main, state } = message
  return asksWhich(message) ? readWhich(signals, pointing, main, state) : null
}

/** "the lightest of these" */
function extremeOfShown({ signals, main, state, said }: Message): Recognised {
  const { scan, cover } = signals
  const [field, way] = /^(.+?)(?:_(asc|desc))?$/.exec(main.wants.constraints.sort ?? '')?.slice(1) ?? []
  if (
    !isOfShown(cover, said) ||
    field === undefined ||
    main.part.kind !== null ||
    countOf(scan, cover, signals) !== null
  ) {
    return null
  }
  const known = state.listed.filter((product) => isStated([product], field)).map(({ id }) => id)
  return known.length > 0 ? extremeAmong(known, { field, direction: way === 'asc' ? 'less' : 'more' }) : null
}

function isOfShown(cover: Message['signals']['cover'], said: string): boolean {
  return cover.some(({ item }) => item.type === 'glue' && item.glue === 'ofShown') || OF_THESE.test(said)
}

const OF_THESE = /\b(?:of|among|from) (?:these|those|them)\b/

/** "which one has the biggest ssd", "which is quieter", where no listing states it in figures: asked of each that is shown. */
function unstatedExtreme(message: Message): Recognised {
  const { signals, main, state, vocabulary, words } = message
  const { terms } = main.terms
  const { sort } = main.wants.constraints
  const quality = signals.cover.find(({ item }) => item.type === 'quality' && item.degree !== 'positive')?.item
  const isExtreme = quality !== undefined || EXTREME.test(words)
  const isOfShown = main.part.kind === null || /\bwhich (?:one|of)\b/.test(words)
  const isAsked = asksWhich(message) && isExtreme && isOfShown && state.listed.length > 0
  if (!isAsked || sort !== undefined || main.wants.relative.length > 0) return null
  const asked =
    terms.length > 0 ? terms.join(' ') : readAsked(signals.scan, signals.cover, new Set(), main.kind, vocabulary)?.text
  if (asked === undefined) return null
  return {
    ...nothing(state.listed.length > 1 ? 'compare' : 'details', 0.7),
    referencedIds: state.listed.map(({ id }) => id),
    askedAbout: { attribute: null, text: asked, noun: asked },
  }
}

const EXTREME = /\b(?:most|more|least|fewest|fewer|less|best|\S{2,}est)\b/

/** "which have a lid?" asks for those that do. */
function whichOfAll(message: Message): Recognised {
  return asksWhich(message) ? REQUEST : null
}

function asksWhich({ signals: { scan }, pointing }: Message): boolean {
  return scan.tokens.some(
    ({ base }, at) =>
      base === 'which' &&
      !BEFORE_WHICH.has(scan.tokens[at - 1]?.base ?? '') &&
      // "which color is the first one" asks for no product.
      !(pointing.ids.length === 1 && isOfOne(scan, at + 1)),
  )
}

const BEFORE_WHICH = new Set(['in', 'for', 'with', 'of', 'on', 'from'])
/** "which carrier is the first one" asks of one what it has. */
function isOfOne({ tokens }: { tokens: Message['signals']['scan']['tokens'] }, at: number): boolean {
  const [noun, verb] = [tokens[at]?.base ?? '', tokens[at + 1]?.text ?? '']
  return !OF_SEVERAL.has(noun) && OF_ONE.has(verb)
}

const OF_SEVERAL = new Set(['one', 'ones', 'of', 'is', 'are', 'has', 'have', 'do', 'doe', 'product', 'model'])
const OF_ONE = new Set(['is', 'does', 'has', 'do', 'did', 'was', 'for'])

/** "is the first brighter than the second" */
function moreThanOther({ asks, signals: { scan }, pointing: { ids }, main }: Message): Recognised {
  const [relative] = main.wants.relative
  const isThan = scan.tokens.some(({ text }) => text === 'than')
  return asks && isThan && relative !== undefined && ids.length > 1 ? extremeAmong(ids, relative) : null
}

/** "the lighter of the two" */
function moreOfTwo({ words, pointing: { ids }, main, state }: Message): Recognised {
  const [relative] = main.wants.relative
  const two = ids.length > 1 ? ids : state.listed.slice(0, 2).map(({ id }) => id)
  const isOfThem = relative !== undefined && ids.length > 0 && OF_THE_TWO.test(words)
  return isOfThem && two.length > 1 ? extremeAmong(two, relative) : null
}

const OF_THE_TWO = /^(?:(?:ok|and|then|so) )?the .* of (?:the|these|those|them|both)\b/

/** "is the first better than the third", "is the dearer one better", "is the cheaper one much worse" */
function betterThanOther({ asks, said, words, pointing: { ids }, main, state }: Message): Recognised {
  if (!asks || !/\b(?:better|worse)\b/.test(words)) return null
  const [one] = ids
  const other = state.listed.find(({ id }) => id !== one)?.id
  if (
    ids.length === 1 &&
    one !== undefined &&
    other !== undefined &&
    /^(?:and |but |so )?is .* (?:better|worse)$/.test(words)
  ) {
    return { ...nothing('compare', 0.8), talk: 'pick', referencedIds: [one, other] }
  }
  const isBetter = ids.length > 1 && main.wants.relative.length === 0 && said.includes(' better than ')
  return isBetter ? { ...nothing('compare', 0.85), talk: 'pick', referencedIds: ids } : null
}

/** "a15 or a25": two names of what is shown, asked to be chosen from. */
function eitherOfShown({ signals: { scan }, state: { listed } }: Message): Recognised {
  const words = scan.tokens.filter(({ kind }) => kind !== 'symbol')
  const at = words.findIndex(({ text }) => text === 'or')
  const sides = [words.slice(0, at), words.slice(at + 1)]
  const areNames = sides.every(
    (side) => side.length > 0 && side.length <= SIDE_MAX && side.every(({ base }) => !generalWords().has(base)),
  )
  const areValues = scan.spans.some(({ item }) => item.type === 'color' || item.type === 'feature')
  if (at < 0 || !areNames || areValues) return null
  const ids = sides.flatMap((side) => {
    const name = side.map(({ raw }) => raw).join(' ')
    const holding = listed.filter((product) => titleHolds(product, name))
    return holding.length > 0 && holding.length < listed.length ? [holding[0]?.id ?? ''] : []
  })
  return ids.length === 2 && ids[0] !== ids[1] ? { ...nothing('compare', 0.8), talk: 'pick', referencedIds: ids } : null
}

const SIDE_MAX = 2
