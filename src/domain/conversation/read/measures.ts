/** Measures of a cover as constraints: which attribute an amount bounds, and what is told of persons by it. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import { AT_LEAST_BY_NATURE } from '../lexicon/attributes.ts'
import { comparedFields } from '../lexicon/quality-phrases.ts'
import { attributeOf, bareAttribute, namedAttribute, toOwnUnit, toWishes } from './attributes.ts'
import type { Side } from './gazetteer.ts'
import type { Polarised } from './polarity.ts'
import type { Amount, Item, Span } from './spans.ts'
import { readUnstatedChoice } from './unstated.ts'
import { parseWish, resolveWish } from './wish.ts'
import { mark, record, type Builder } from './wants-builder.ts'

/** "lighter than 2" is said of kilograms, though the catalogue counts grams; only what is worn in the ear weighs so few grams. */
const KILOS_MAX = 30
/** What lasts "longer than 30". */
const ENDURANCE = ['batteryLife', 'runtime']
const GRAMS_PER_KILO = 1000

/** "no heavier than 8", "faster than 5000": a bare number behind a comparison, in the unit in which it is likely. */
export function readCompared(
  builder: Builder,
  span: Span,
  item: Extract<Item, { type: 'limit' }>,
  amount: Extract<Amount, { kind: 'bare' }>,
  polarity: Polarised['polarity'],
): boolean {
  const words = builder.scan.tokens.slice(span.from, span.to).map(({ text }) => text)
  const lasts =
    /^(last|run|go|play)/.test(builder.scan.tokens[span.from - 1]?.text ?? '') || /^(last|run)/.test(words[0] ?? '')
  const names = words
    .flatMap((word) => (word === 'longer' ? (lasts ? ENDURANCE : ['length']) : comparedFields(word)))
    .filter((name) => !GENERAL.has(name))
  for (const name of names) {
    const entry = builder.vocabulary.attributes.find((one) => one.name === name)
    const isKilos = entry?.unit === 'g' && amount.value < KILOS_MAX && builder.kind !== 'earbuds'
    const scaled = isKilos ? { ...amount, value: amount.value * GRAMS_PER_KILO } : amount
    if (entry === undefined || !isWithin(entry, scaled.value)) continue
    const measured = item.low === null ? { ...item, high: scaled } : { ...item, low: scaled }
    if (readMeasure(builder, span, { ...measured, attributes: [name] }, scaled, polarity)) return true
  }
  return false
}

const GENERAL = new Set(['price', 'rating', 'popularity', 'ratingCount'])

/** Whether products are anywhere near the value. */
function isWithin({ range }: AttributeEntry, value: number): boolean {
  return range === null || (value >= range.min / 2 && value <= range.max * 2)
}

const SELVES = new Set(['im', 'am', 'hes', 'shes'])
const PERSON_MASS_MIN_G = 30_000
/** "im 190 cm", "runners, 90 kilos": how tall or heavy the wearer is, which is no measure of the thing. */
export function tellsOwnSize(
  { scan: { tokens }, kind, vocabulary }: Builder,
  { from }: Span,
  { side, attributes }: Extract<Item, { type: 'limit' }>,
  amount: Extract<Amount, { kind: 'quantity' }>,
): boolean {
  if (side !== null || attributes.length > 0) return false
  const { quantity, factor } = amount.unit
  if (quantity === 'length') return SELVES.has(tokens[from - 1]?.text ?? '')
  if (quantity !== 'mass' || kind === null || amount.value * factor < PERSON_MASS_MIN_G) return false
  const bears = vocabulary.attributes.some(({ name, categories }) => name === 'maxLoad' && categories.includes(kind))
  return !bears
}

export function readMeasure(
  builder: Builder,
  span: Span,
  item: Extract<Item, { type: 'limit' }>,
  amount: Amount,
  polarity: Polarised['polarity'],
): boolean {
  const context = { kind: builder.kind, vocabulary: builder.vocabulary }
  if (item.attributes.includes('price')) return false
  const entry =
    namedAttribute(item.attributes, amount, context) ??
    (amount.kind === 'quantity'
      ? attributeOf(amount, context, isAboutPerson(builder, span) || isCarried(builder, span), item.side === 'lte')
      : null)
  if (entry === null) return readAge(builder, span, item)
  const own = (end: Amount | null) => (end === null ? null : toOwnUnit(end, entry, context))
  const carries =
    entry.name === 'maxLoad' && item.side !== 'lte' && (isAboutPerson(builder, span) || isCarried(builder, span))
  const wishes = carries
    ? toWishes(entry, 'gte', own(item.low ?? item.high), null)
    : toWishes(entry, item.side, own(item.low), own(item.high))
  if (wishes.length === 0) return false
  mark(builder, span, true)
  record(builder, span, 'measure', amount.value)
  const side: Side | null = item.side
  const counted = countRange(builder, entry.name, side, own(item.low), own(item.high))
  for (const wish of counted ?? wishes) (polarity === 'bonus' ? builder.prefer : builder.attributes).push(wish)
  return true
}

const CHILD_MAX = 12
const SENIOR_MIN = 65

/** An age that is told before any kind is named holds for what is named next; where none is stated it tells who it is for. */
function readAge(builder: Builder, span: Span, { attributes, low }: Extract<Item, { type: 'limit' }>): boolean {
  if (low === null || !attributes.includes('age')) return false
  mark(builder, span, true)
  if (builder.kind !== null) {
    const user = low.value <= CHILD_MAX ? 'kids' : low.value >= SENIOR_MIN ? 'seniors' : null
    const wish =
      user === null
        ? null
        : resolveWish(parseWish(`?useCase=${user} | ?type=${user}`), builder.kind, builder.vocabulary)
    for (const { part, entry } of wish ?? []) builder.prefer.push({ name: entry.name, op: 'eq', value: part.value })
    return true
  }
  if (!builder.vocabulary.attributes.some(({ name, type }) => name === 'age' && type === 'number')) return true
  builder.attributes.push({ name: 'age', op: 'lte', value: low.value, unit: 'years' })
  return true
}

/** Words that say on which side of a measure lies what is wanted: "not a 17 inch one, too big". */
const TOO_MUCH = /\btoo (?:big|large|heavy|long|high|tall|loud|much|wide)\b/
const TOO_LITTLE = /\btoo (?:small|little|short|low|light|few)\b/

/** "not a 17 inch one": less of it, unless it was too little or more of it is what people want. */
export function readDeniedAmount(builder: Builder, span: Span, amount: Amount): void {
  const context = { kind: builder.kind, vocabulary: builder.vocabulary }
  const entry = amount.kind === 'quantity' ? attributeOf(amount, context, false) : null
  const value = entry === null ? null : toOwnUnit(amount, entry, context)
  if (entry === null || value === null) return
  const said = builder.scan.tokens.map(({ text }) => text).join(' ')
  const isLess = TOO_MUCH.test(said) || (!TOO_LITTLE.test(said) && !AT_LEAST_BY_NATURE.has(entry.name))
  const step = Number.isInteger(value) && entry.unit !== 'in' ? 1 : 0.1
  const bound = Number((isLess ? value - step : value + (entry.unit === 'in' ? 1 : step)).toFixed(2))
  mark(builder, span, true)
  record(builder, span, 'not:measure', amount.value)
  builder.attributes.push({ name: entry.name, op: isLess ? 'lte' : 'gte', value: bound, unit: entry.unit })
}

/** "never mind the 300": the limit that this number stood for. */
export function readFreedAmount(builder: Builder, span: Span, amount: Amount): void {
  const context = { kind: builder.kind, vocabulary: builder.vocabulary }
  const entry = amount.kind === 'quantity' ? attributeOf(amount, context, false) : null
  if (entry !== null) builder.undo.push({ attribute: entry.name })
  else if (amount.kind === 'bare' || amount.kind === 'money') builder.undo.push('price')
  else return
  mark(builder, span, true)
}

/** "for 5 players" lies between the fewest and the most that a game takes. */
function countRange(
  { kind, vocabulary }: Builder,
  name: string,
  side: Side | null,
  low: number | null,
  high: number | null,
): AttributeConstraint[] | null {
  if (name !== 'maxPlayers' && name !== 'minPlayers') return null
  const has = (own: string) =>
    vocabulary.attributes.some((entry) => entry.name === own && kind !== null && entry.categories.includes(kind))
  if (!has('minPlayers') || !has('maxPlayers')) return null
  const [least, most] = [low ?? high ?? 0, high ?? low ?? 0]
  return [
    ...(side === 'gte' ? [] : [{ name: 'minPlayers', op: 'lte' as const, value: least, unit: null }]),
    ...(side === 'lte' ? [] : [{ name: 'maxPlayers', op: 'gte' as const, value: most, unit: null }]),
  ]
}

const PERSONS = new Set([
  'lad',
  'lass',
  'bloke',
  'big',
  'someone',
  'person',
  'user',
  'man',
  'woman',
  'i',
  'im',
  'guy',
  'husband',
  'wife',
  'kid',
  'child',
  'people',
  'he',
  'she',
  'dad',
  'mom',
  'hes',
  'shes',
  'who',
  'weighs',
])

/** "holds 300 lbs". */
function isCarried({ scan: { tokens } }: Builder, { from }: Span): boolean {
  return tokens.slice(Math.max(0, from - 4), from).some(({ base }) => CARRYING.has(base))
}

const CARRYING = new Set(['hold', 'carry', 'carries', 'support', 'take', 'bear', 'handle', 'holds', 'supports'])

/** "for someone weighing 130 kg" asks what the thing carries. */
function isAboutPerson({ scan: { tokens } }: Builder, { from }: Span): boolean {
  const words = tokens.slice(Math.max(0, from - 8), from).map(({ base }) => base)
  return words.some((word) => PERSONS.has(word)) && !words.slice(-4).some((word) => /^(want|need|look|find)/.test(word))
}

/** Either of several amounts. */
export function readChoice(
  builder: Builder,
  span: Span,
  { amounts, attributes }: Extract<Item, { type: 'choice' }>,
): void {
  const [first] = amounts
  if (first === undefined) return
  const context = { kind: builder.kind, vocabulary: builder.vocabulary }
  const entry =
    namedAttribute(attributes, first, context) ??
    (first.kind === 'quantity'
      ? attributeOf(first, context, false)
      : bareAttribute(
          amounts.map(({ value }) => value),
          context,
        ))
  if (entry?.type === 'text') {
    mark(builder, span, true)
    return void builder.attributes.push({
      name: entry.name,
      op: 'in',
      value: amounts.map(({ value }) => String(value)),
    })
  }
  if (entry === null) return readUnstatedChoice(builder, span, amounts)
  const values = amounts.flatMap((amount) => toOwnUnit(amount, entry, context) ?? [])
  mark(builder, span, true)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  // "13 or 14 inch" are also the screens of 13.3 in, and what lies between.
  if (entry.unit === 'in' && most - least <= 2 && values.every(Number.isInteger)) {
    builder.attributes.push(...toWishes(entry, null, least, most + 0.9))
    return
  }
  builder.attributes.push({ name: entry.name, op: 'in', value: values, unit: entry.unit })
}
