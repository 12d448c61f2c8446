/** Limits of a cover as constraints: prices, ratings, counts and measures. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import { minorDigits } from '../../catalog/money.ts'
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import { AT_LEAST_BY_NATURE } from '../lexicon/attributes.ts'
import { QUALITIES } from '../lexicon/qualities.ts'
import { attributeOf, isStatedBy, namedAttribute, toOwnUnit, toWishes } from './attributes.ts'
import type { Side } from './gazetteer.ts'
import type { Polarised } from './polarity.ts'
import type { Amount, Item, Span } from './spans.ts'
import { groupsWithPoint } from './tokens.ts'
import { parseWish, resolveWish } from './wish.ts'
import { mark, record, type Builder } from './wants-builder.ts'

/** How far from "around 80" a price may be. */
const AROUND_SHARE = 0.2
/** A bare number beyond this is a model or a year, not a price that anybody names without a currency. */
const BARE_AMOUNT_MAX = 1_000_000

/** Reads one limit. */
export function readLimit(
  builder: Builder,
  span: Span,
  item: Extract<Item, { type: 'limit' }>,
  polarity: Polarised['polarity'],
): void {
  const { low, high, side } = item
  const amount = low ?? high
  if (amount === null) return
  const { constraints } = builder
  if (amount.kind === 'stars') {
    if (amount.value > 5) return
    mark(builder, span, true)
    record(builder, span, 'rating', amount.value)
    if (side !== 'lte') constraints.minRating = amount.value
    return
  }
  if (amount.kind === 'reviews') {
    mark(builder, span, true)
    record(builder, span, 'rating_count', amount.value)
    if (side !== 'lte') constraints.minRatingCount = amount.value
    return
  }
  if (amount.kind === 'percent') return
  if (amount.kind === 'quantity' && tellsOwnSize(builder, span, item, amount)) return mark(builder, span, true)
  if (item.isPrice || amount.kind === 'money') return readPrice(builder, span, item)
  const measured = readMeasure(builder, span, item, amount, polarity)
  if (measured || amount.kind !== 'bare') return
  if (readCompared(builder, span, item, amount, polarity)) return
  const isBounded = side !== null || (low !== null && high !== null)
  if (
    isBounded &&
    amount.value <= BARE_AMOUNT_MAX &&
    !isCounted(builder, span) &&
    !isModel(builder, span, amount.value) &&
    // "a screen below 100": where nothing states what the word names, it names the thing.
    item.attributes.every((name) => name === 'price' || !mayBeAsked(builder, name))
  ) {
    readPrice(builder, span, item)
  }
}

/** What a comparison is about: "heavier than 8" is no price. */
const COMPARED = new Map(
  QUALITIES.flatMap(({ comparative, fields }) =>
    comparative.split('|').flatMap((word) => (word.includes(' ') ? [] : [[word, fields] as const])),
  ),
)
/** "lighter than 2" is said of kilograms, though the catalogue counts grams; only what is worn in the ear weighs so few grams. */
const KILOS_MAX = 30
/** What lasts "longer than 30". */
const ENDURANCE = ['batteryLife', 'runtime']
const GRAMS_PER_KILO = 1000

/** "no heavier than 8", "faster than 5000": a bare number behind a comparison, in the unit in which it is likely. */
function readCompared(
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
    .flatMap((word) => (word === 'longer' ? (lasts ? ENDURANCE : ['length']) : (COMPARED.get(word) ?? [])))
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
function tellsOwnSize(
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

/** "under 3 shelves": a number that counts something is no price. */
function isCounted({ scan: { spans, tokens } }: Builder, { to }: Span): boolean {
  const next = tokens[to]
  if (next?.kind !== 'word') return false
  return spans.some(
    ({ item, from, cost }) => from === to && cost === 0 && (item.type === 'unit' || item.type === 'attribute'),
  )
}

function mayBeAsked({ kind, vocabulary }: Builder, name: string): boolean {
  return vocabulary.attributes.some((entry) => entry.name === name && isStatedBy(entry, { kind, vocabulary }))
}

/** "only takes a 240": a figure with an article names a size, no price. */
function isModel({ scan: { tokens } }: Builder, { from, to }: Span, value: number): boolean {
  const at = tokens.findIndex((token, i) => i >= from && i < to && token.value === value)
  return tokens[at - 1]?.text === 'a' && /^\d+$/.test(tokens[at]?.raw ?? '')
}

function readMeasure(
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

function readPrice(builder: Builder, span: Span, { low, high, side }: Extract<Item, { type: 'limit' }>): void {
  const { constraints, vocabulary } = builder
  const code = [low, high].flatMap((end) => (end?.kind === 'money' ? [end.code] : []))[0] ?? null
  const currency = toCurrency(code, vocabulary.currency)
  const unit = 10 ** minorDigits(currency ?? 'USD')
  const minor = (end: Amount, share = 1) => {
    const grouped =
      'grouped' in end && end.grouped !== undefined && (groupsWithPoint(currency ?? '') || end.value < 1000)
        ? end.grouped
        : end.value
    return Math.round(grouped * share * unit)
  }
  mark(builder, span, true)
  record(builder, span, 'price', (high ?? low)?.value ?? null)
  if (currency !== null) constraints.currency = currency
  if (low !== null && high !== null && side !== 'around') {
    constraints.priceMin = minor(low)
    constraints.priceMax = minor(high)
    return
  }
  const end = high ?? low
  if (end === null) return
  if (side === 'gte') constraints.priceMin = minor(end)
  else if (side === 'around') {
    constraints.priceMin = minor(end, 1 - AROUND_SHARE)
    constraints.priceMax = minor(end, 1 + AROUND_SHARE)
  } else constraints.priceMax = minor(end)
}

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'])

/** "$" is the catalogue's own dollar where it has one. */
function toCurrency(written: string | null, catalog: string | null): string | null {
  if (written === null) return catalog
  return written === 'USD' && catalog !== null && DOLLARS.has(catalog) ? catalog : written
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
    (first.kind === 'quantity' ? attributeOf(first, context, false) : null)
  if (entry === null) return
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
