/** Wishes about measured attributes: "at least 16 GB of memory", "27 inch or bigger", "under 2 kg", "4 HDMI ports". */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import {
  ALWAYS_AT_MOST,
  AT_LEAST_BY_NATURE,
  AT_MOST_BY_NATURE,
  ATTRIBUTES_OF_QUANTITY,
  COUNT_RANGES,
  RAM_MAX_GB,
} from '../lexicon/attributes.ts'
import type { Side } from '../lexicon/bounds.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { convert, UNIT_OF, unitOf, type Unit } from '../lexicon/units.ts'
import { amountAt } from './amounts.ts'
import { joinsRange, rangeStart, readBound, type Bound } from './bounds.ts'
import { matchesAt } from './phrases.ts'
import { baseAt, claim, isFree, record, skipWords, type Reading } from './reading.ts'

/** Words between a number with its unit and what it measures: "16 GB of memory". */
const LINKS = new Set(['of', 'in', 'for', 'the', 'total', 'usable', 'internal'])
/** Words between the name of an attribute and its number: "battery life of at least 10 hours". */
const NAME_LINKS = new Set([
  'of',
  'is',
  'at',
  'least',
  'a',
  'be',
  'with',
  ':',
  'over',
  'under',
  'than',
  'more',
  'less',
  'above',
  'below',
  'up',
  'to',
  'max',
  'min',
  'maximum',
  'minimum',
  'around',
  'about',
  'between',
  'from',
  'should',
  'must',
  'most',
  'the',
  'not',
  'no',
])
/** "about 2 kg" and a weight that is merely named allow this share more or less. */
const AROUND_SHARE = 0.1

/** Wishes for numeric attributes. Without a category only what a number is said to measure counts. */
export function readMeasures(reading: Reading, lexicon: Lexicon, category: string | null): AttributeConstraint[] {
  const wishes: AttributeConstraint[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    const value = reading.tokens[i]?.value ?? null
    if (value === null || !isFree(reading, i) || isMoney(reading, i)) continue
    const found = readMeasure(reading, i, value, lexicon, category)
    if (found === null) continue
    wishes.push(...found.wishes)
    record(reading, found.from, found.to, 'measure', value)
    i = found.to - 1
  }
  return wishes
}

function isMoney(reading: Reading, at: number): boolean {
  const amount = amountAt(reading, at)
  return amount !== null && amount.currency !== null
}

interface Measure {
  wishes: AttributeConstraint[]
  from: number
  to: number
}

function readMeasure(
  reading: Reading,
  at: number,
  value: number,
  lexicon: Lexicon,
  category: string | null,
): Measure | null {
  const upper = reading.tokens[at + 2]?.value ?? null
  const isRange = upper !== null && isFree(reading, at + 2) && joinsRange(reading, at + 1, at + 2, at)
  const unit = unitAt(reading, isRange ? at + 3 : at + 1) ?? (isRange ? null : unitAt(reading, at + 1))
  const end = unit === null ? (isRange ? at + 3 : at + 1) : unit.to
  const counted = countRange(
    reading,
    { at, end, low: value, high: isRange ? upper : value },
    unit?.unit ?? null,
    lexicon,
    category,
  )
  if (counted !== null) return counted
  const named = attributeNear(reading, at, end, lexicon, category, unit?.unit ?? null)
  const attribute = named?.attribute ?? (unit === null ? null : attributeOf(unit.unit, value, lexicon, category))
  if (attribute === null) return null
  const toOwn = (amount: number) => toAttributeUnit(amount, unit?.unit ?? null, attribute)
  const own = toOwn(value)
  if (own === null) return null
  const bound = boundOf(reading, at, Math.max(end, named?.to ?? end))
  const span = { from: Math.min(bound.from, named?.from ?? at), to: Math.max(bound.to, named?.to ?? end) }
  const top = isRange ? toOwn(upper) : null
  if (top !== null) {
    const [low, high] = [Math.min(own, top), Math.max(own, top)]
    return {
      wishes: [limit(attribute, 'gte', low), limit(attribute, 'lte', high)],
      from: Math.min(span.from, rangeStart(reading, at)),
      to: span.to,
    }
  }
  return { wishes: toWishes(attribute, own, bound.side), ...span }
}

/** "for 5 players" lies between the fewest and the most that a game takes. */
function countRange(
  reading: Reading,
  { at, end, low, high }: { at: number; end: number; low: number; high: number },
  unit: Unit | null,
  { vocabulary }: Lexicon,
  category: string | null,
): Measure | null {
  if (unit === null || category === null) return null
  const names = COUNT_RANGES[unit.quantity]
  const [least, most] = (names ?? []).map((name) =>
    vocabulary.attributes.find((entry) => entry.name === name && entry.categories.includes(category)),
  )
  if (least === undefined || most === undefined) return null
  const { side, from, to } = readBound(reading, at, end)
  const wishes = [
    ...(side === 'gte' ? [] : [limit(least, 'lte', low)]),
    ...(side === 'lte' ? [] : [limit(most, 'gte', high)]),
  ]
  return { wishes, from, to }
}

/** The bound may stand behind the thing as well: "27 inch monitor or bigger". */
function boundOf(reading: Reading, start: number, end: number): Bound {
  const bound = readBound(reading, start, end)
  if (bound.side !== null) return bound
  let after = end
  while (reading.owners[after] === 'category') after++
  if (after === end) return bound
  const later = readBound(reading, after, after)
  if (later.side === null || later.from < after) return bound
  claim(reading, after, later.to, 'measure')
  return { ...bound, side: later.side }
}

function unitAt(reading: Reading, at: number): { unit: Unit; to: number } | null {
  const token = reading.tokens[at]
  if (token === undefined || !isFree(reading, at)) return null
  const three = reading.tokens.slice(at, at + 3).map(({ base }) => base)
  const rate = three[1] === '/' ? UNIT_OF.get(three.join('')) : undefined
  if (rate !== undefined) return { unit: rate, to: at + 3 }
  const next = reading.tokens[at + 1]
  const two = next === undefined ? undefined : UNIT_OF.get(`${token.base} ${next.base}`)
  if (two !== undefined) return { unit: two, to: at + 2 }
  const unit = unitOf(token.kind === 'symbol' ? token.raw : token.base)
  if (unit === null) return null
  // "32 in black" is no length: the word counts as inches only right behind its number or where nothing follows that fits.
  if (
    token.base === 'in' &&
    !token.glued &&
    reading.tokens[at + 1]?.kind === 'word' &&
    !isInchContext(reading, at + 1)
  ) {
    return null
  }
  return { unit, to: at + 1 }
}

function isInchContext(reading: Reading, at: number): boolean {
  return (
    reading.owners[at] === 'category' ||
    ['or', 'and', 'screen', 'display', 'wide', 'diagonal'].includes(baseAt(reading, at))
  )
}

interface NamedAttribute {
  attribute: AttributeEntry
  from: number
  to: number
}

/** The attribute named right behind the measure, or before it. */
function attributeNear(
  reading: Reading,
  start: number,
  end: number,
  lexicon: Lexicon,
  category: string | null,
  unit: Unit | null,
): NamedAttribute | null {
  const behind = skipWords(reading, end, LINKS)
  const after = attributeAt(reading, behind, lexicon, category, unit)
  if (after !== null) return { ...after, from: start }
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    for (let from = Math.max(0, at - 2); from <= at; from++) {
      const before = attributeAt(reading, from, lexicon, category, unit)
      if (before === null || before.to !== at + 1) continue
      // "good battery under 500": a bare number belongs to a name before it only where things are counted.
      return unit === null && before.attribute.unit !== null ? null : { attribute: before.attribute, from, to: end }
    }
    if (!NAME_LINKS.has(baseAt(reading, at))) return null
  }
  return null
}

function attributeAt(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  category: string | null,
  unit: Unit | null,
): { attribute: AttributeEntry; to: number } | null {
  for (const { from, to, value: entries } of matchesAt(reading.tokens, at, lexicon.attributes)) {
    if (!isFree(reading, from, to)) continue
    const attribute = entries.find(
      (entry) => entry.type === 'number' && isIn(entry, category, lexicon.vocabulary) && measures(entry, unit),
    )
    if (attribute !== undefined) return { attribute, to }
  }
  return null
}

/** Without a category only what many products state is asked of all of them. */
const COMMON_SHARE = 0.3

function isIn({ categories, count }: AttributeEntry, category: string | null, { productCount }: Vocabulary): boolean {
  return category === null ? count >= productCount * COMMON_SHARE : categories.includes(category)
}

/** A count without a unit fits attributes without one; a measure fits attributes of its quantity. */
function measures({ unit }: AttributeEntry, given: Unit | null): boolean {
  if (given === null) return true
  return unit !== null && unitOf(unit)?.quantity === given.quantity
}

/** What a measure without a name is about: the attribute that the category states for that quantity. */
function attributeOf(unit: Unit, value: number, lexicon: Lexicon, category: string | null): AttributeEntry | null {
  if (category === null) return null
  const fitting = lexicon.vocabulary.attributes.filter(
    (entry) =>
      entry.type === 'number' &&
      isIn(entry, category, lexicon.vocabulary) &&
      measures(entry, unit) &&
      isOfScale(entry, unit),
  )
  const order = ATTRIBUTES_OF_QUANTITY[unit.quantity] ?? []
  const isLarge = unit.quantity === 'data' && value * unit.factor > RAM_MAX_GB
  const preferred = isLarge ? [...order].reverse() : order
  for (const name of preferred) {
    const entry = fitting.find((candidate) => candidate.name === name)
    if (entry === undefined) continue
    // Screens are measured in inches everywhere; a length in other units is a side.
    if (name === 'screenSize' && unit.factor !== INCH_MM && unit.factor !== 10) continue
    return entry
  }
  return fitting.find(({ name }) => !order.includes(name)) ?? null
}

const INCH_MM = 25.4
/** Nobody states minutes of play in years. */
const SCALE_MAX = 1000

function isOfScale({ unit }: AttributeEntry, given: Unit): boolean {
  const own = unit === null ? null : unitOf(unit)
  if (own === null) return true
  const ratio = given.factor / own.factor
  return ratio <= SCALE_MAX && ratio >= 1 / SCALE_MAX
}

function toAttributeUnit(value: number, unit: Unit | null, attribute: AttributeEntry): number | null {
  const own = attribute.unit === null ? null : unitOf(attribute.unit)
  if (unit === null || own === null) return value
  const converted = convert(value, unit, own)
  return converted === null ? null : Number(converted.toPrecision(6))
}

function toWishes(attribute: AttributeEntry, value: number, side: Side | null): AttributeConstraint[] {
  const { name } = attribute
  if (ALWAYS_AT_MOST.has(name)) return [limit(attribute, 'lte', value)]
  if (side === 'lte' || side === 'gte') return [limit(attribute, side, rounded(value, side))]
  if (side === null && AT_LEAST_BY_NATURE.has(name)) return [limit(attribute, 'gte', value)]
  if (side === null && AT_MOST_BY_NATURE.has(name)) return [limit(attribute, 'lte', value)]
  if (side === null && attribute.unit === 'in' && Number.isInteger(value)) {
    // A "15 inch" laptop has 15.6 of them.
    return [limit(attribute, 'gte', value), limit(attribute, 'lte', value + 0.9)]
  }
  if (side === 'around' || name === 'weight') {
    return [
      limit(attribute, 'gte', rounded(value * (1 - AROUND_SHARE), 'gte')),
      limit(attribute, 'lte', rounded(value * (1 + AROUND_SHARE), 'lte')),
    ]
  }
  return [{ name, op: 'eq', value, unit: attribute.unit }]
}

function limit({ name, unit }: AttributeEntry, op: 'gte' | 'lte', value: number): AttributeConstraint {
  return { name, op, value, unit }
}

/** Whole numbers where the value is large, so that a converted "5 lbs" reads 2,268 g. */
function rounded(value: number, side: 'lte' | 'gte'): number {
  if (Math.abs(value) < 100) return Number(value.toFixed(2))
  const whole = Math.round(value)
  return Math.abs(whole - value) < 0.5 && side === 'lte' ? Math.floor(value + 1e-9) : whole
}
