/**
 * A model's frame as an understanding, with what nothing bears out left out and counted. What the reader found by itself
 * stays wherever the model has nothing better supported to say.
 */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Intent } from '../../shared/chat.ts'
import { minorDigits } from '../catalog/money.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { isEmpty, topicOf } from '../conversation/topics.ts'
import type { DialogueState, Understanding } from '../conversation/types.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import type { ModelFrame, ModelNeed, ModelWish } from './frame.ts'

/** Needs of one message. */
const NEEDS_MAX = 3
/** Search words of one need. */
const WORDS_MAX = 4
/** Orders, and words that ask for them. */
const ORDERS = new Map([
  ['price_asc', /cheap|price|cost|afford|budget|lowest|money|broke/i],
  ['price_desc', /expensive|price|dear|luxur|highest|top|best/i],
  ['rating', /rat(ed|ing)|review|best|top|good|stars?\b/i],
  ['popularity', /popular|sell|everybody|everyone|most people|loved/i],
])
/** Acts that a model may decide on; the others depend on more than a frame says. */
const ABOUT_SHOWN: ReadonlySet<Intent> = new Set(['compare', 'details', 'worth_it', 'save'])
const ALONE: ReadonlySet<Intent> = new Set(['more', 'others', 'verdict', 'deals', 'greeting', 'thanks'])

export interface Grounded {
  /** Null when nothing of the frame is of use: then the reader's own understanding stays. */
  understanding: Understanding | null
  /** Slots that nothing bore out. */
  dropped: number
}

interface Around {
  message: string
  state: DialogueState
  vocabulary: Vocabulary
  reading: Understanding
}

export function groundFrame(frame: ModelFrame, around: Around): Grounded {
  const { message, state, vocabulary, reading } = around
  const evidence = evidenceOf(message, vocabulary)
  let dropped = Math.max(0, frame.needs.length - NEEDS_MAX)
  const drop = () => void (dropped += 1)
  const needs = frame.needs.slice(0, NEEDS_MAX).map((need) => groundNeed(need, vocabulary, evidence, drop))
  const about = frame.about.flatMap((ref) => {
    const shown = /^s(\d)$/.exec(ref)?.[1]
    const product = shown === undefined ? undefined : state.listed[Number(shown) - 1]
    if (product === undefined) drop()
    return product === undefined ? [] : [product.id]
  })
  const count = frame.count !== null && evidence.saysNumber(frame.count) ? frame.count : null
  if (frame.count !== null && count === null) drop()
  const [main = {}, ...others] = needs
  const sort = frame.sort !== null && ORDERS.get(frame.sort)?.test(message) === true ? frame.sort : null
  if (frame.sort !== null && sort === null && frame.sort !== 'relevance') drop()
  const wanted = sort === null ? main : { ...main, sort }
  const referencedIds = about.length > 0 ? about : reading.referencedIds
  const asked = frame.asked_attribute === null ? null : evidence.attribute(frame.asked_attribute)
  if (frame.asked_attribute !== null && asked === null) drop()
  const { act } = frame
  if (act !== null && ABOUT_SHOWN.has(act) && referencedIds.length > (act === 'compare' ? 1 : 0)) {
    const askedAbout = asked === null ? reading.askedAbout : { attribute: asked.name, text: asked.label }
    return { understanding: { ...sureOf(reading), intent: act, referencedIds, askedAbout, talk: null }, dropped }
  }
  if (act !== null && ALONE.has(act) && isEmpty(wanted)) {
    return { understanding: { ...sureOf(reading), intent: act, referencedIds, talk: null, count }, dropped }
  }
  if (isEmpty(wanted)) return { understanding: null, dropped }
  return {
    understanding: asRequest(
      wanted,
      others.filter((need) => !isEmpty(need)),
      { ...around, frame, count, evidence },
    ),
    dropped,
  }
}

function asRequest(
  main: Constraints,
  alsoStated: Constraints[],
  {
    frame,
    count,
    reading,
    state,
    vocabulary,
    evidence,
  }: Around & { frame: ModelFrame; count: number | null; evidence: Evidence },
): Understanding {
  const stated = unite(reading.stated, main, vocabulary, evidence)
  const current = topicOf(state)?.constraints ?? {}
  const isOther = stated.category !== undefined && stated.category !== current.category
  const isNamed = stated.category !== undefined || main.terms !== undefined
  const isNew = isEmpty(current) || isOther || (frame.is_new_need === true && isNamed)
  const topic =
    reading.topic.kind === 'return' ? reading.topic : { kind: isNew ? ('new' as const) : ('continue' as const) }
  return {
    ...sureOf(reading),
    intent: isNew ? 'search' : 'refine',
    talk: null,
    topic,
    stated,
    alsoStated: alsoStated.length > 0 ? alsoStated : reading.alsoStated,
    count: count ?? reading.count,
  }
}

/** How sure a reading is that was borne out slot by slot. */
const GROUNDED_CONFIDENCE = 0.8

/** The reading without its guesses at words, which the model has read. */
function sureOf(reading: Understanding): Understanding {
  const confidence = Math.max(reading.confidence, GROUNDED_CONFIDENCE)
  return { ...reading, confidence, corrections: [], notUnderstood: [], untold: [], unresolved: [], lookups: [] }
}

/**
 * The reader's finds stay wherever the model has nothing to say: of the kind and the words, and of what the kind knows
 * nothing of, the model's are better. A kind that the message does not name goes when the model has only words for it. What
 * the reader took for a feature without knowing the kind ("my desk") only lifts.
 */
function unite(read: Constraints, model: Constraints, vocabulary: Vocabulary, evidence: Evidence): Constraints {
  const isNamed = model.terms === undefined || read.category === undefined || evidence.saysKind(read.category)
  const category = model.category ?? (isNamed ? read.category : undefined)
  const knows = ({ name }: AttributeConstraint) =>
    category === read.category ||
    vocabulary.attributes.find((entry) => entry.name === name)?.categories.includes(category ?? '') === true
  const isSure = ({ value }: AttributeConstraint) => category === read.category || typeof value === 'number'
  const isOpen = ({ name }: AttributeConstraint) => model.attributes?.every((wish) => wish.name !== name) !== false
  const found = (read.attributes ?? []).filter((wish) => knows(wish) && isOpen(wish))
  const attributes = joinWishes(found.filter(isSure), model.attributes ?? [])
  const lifting = [...(read.prefer ?? []).filter(knows), ...found.filter((wish) => !isSure(wish))]
  const prefer = joinWishes(lifting, model.prefer ?? [], attributes)
  const terms = model.terms ?? (model.category === undefined ? read.terms : undefined)
  const united: Constraints = { ...model, ...read, category, terms, attributes, prefer }
  const entries = Object.entries(united).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(entries)
}

function joinWishes(
  first: readonly AttributeConstraint[],
  second: readonly AttributeConstraint[],
  elsewhere: readonly AttributeConstraint[] = [],
): AttributeConstraint[] {
  const known = new Set([...first, ...elsewhere].map(({ name, op }) => `${name} ${op}`))
  return [...first, ...second.filter(({ name, op }) => !known.has(`${name} ${op}`))]
}

function groundNeed(need: ModelNeed, vocabulary: Vocabulary, evidence: Evidence, drop: () => void): Constraints {
  const constraints: Constraints = {}
  const keep = <T>(value: T | null): T | null => {
    if (value === null) drop()
    return value
  }
  const kind = need.kind === null ? null : keep(evidence.kind(need.kind))
  if (kind !== null) constraints.category = kind
  const words = need.words.slice(0, WORDS_MAX).flatMap((text) => keep(evidence.saysWords(text) ? text : null) ?? [])
  if (words.length > 0) constraints.terms = words
  const brands = need.brands.flatMap((name) => keep(evidence.brand(name)) ?? [])
  if (brands.length > 0) constraints.brands = brands
  const notBrands = need.not_brands.flatMap((name) => keep(evidence.brand(name)) ?? [])
  if (notBrands.length > 0) constraints.excludeBrands = notBrands
  const colors = need.colors.flatMap((color) => keep(evidence.saysWords(color) ? color.toLowerCase() : null) ?? [])
  if (colors.length > 0) constraints.colors = colors
  const scale = 10 ** minorDigits(vocabulary.currency ?? 'USD')
  const price = (value: number | null) =>
    value === null ? null : keep(value >= 0 && evidence.saysNumber(value) ? Math.round(value * scale) : null)
  const [priceMin, priceMax] = [price(need.price_min), price(need.price_max)]
  if (priceMin !== null && (priceMax === null || priceMin <= priceMax)) constraints.priceMin = priceMin
  if (priceMax !== null) constraints.priceMax = priceMax
  const { min_rating: rating } = need
  const minRating =
    rating === null ? null : keep(rating > 0 && rating <= 5 && evidence.saysNumber(rating) ? rating : null)
  if (minRating !== null) constraints.minRating = minRating
  for (const wish of need.wishes) {
    const grounded = wish === null ? null : keep(groundWish(wish, evidence))
    if (grounded === null) continue
    // What the message says filters; what follows from a story only lifts.
    const list = grounded.isSaid ? 'attributes' : 'prefer'
    constraints[list] = [...(constraints[list] ?? []), grounded.wish]
  }
  return constraints
}

/** A number has to be said; a text has to be one of the shop's; that something is there has to be a fact that the shop knows. */
function groundWish(
  { attribute, op, value }: ModelWish,
  evidence: Evidence,
): { wish: AttributeConstraint; isSaid: boolean } | null {
  const entry = evidence.attribute(attribute)
  if (entry === null) return null
  const { name, label, type, unit } = entry
  if (type === 'number') {
    if (typeof value !== 'number' || op === 'has' || op === 'not' || !evidence.saysNumber(value, unit)) return null
    return { wish: { name, op, value, unit }, isSaid: true }
  }
  if (type === 'boolean') {
    const isWanted = op !== 'not' && value !== false
    return { wish: { name, op: isWanted ? 'has' : 'not', value: true }, isSaid: evidence.saysWords(label) }
  }
  if (typeof value !== 'string' || op === 'gte' || op === 'lte') return null
  const known = evidence.valueOf(entry, value)
  if (known === null) return null
  return { wish: { name, op: op === 'not' ? 'not' : 'eq', value: known }, isSaid: evidence.saysWords(known) }
}
