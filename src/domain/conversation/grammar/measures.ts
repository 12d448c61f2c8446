/** Wishes about measured attributes: "at least 16 GB of memory", "27 inch or bigger", "under 2 kg", "4 HDMI ports". */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import { COUNT_RANGES } from '../lexicon/attributes.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { UNIT_OF, unitOf, type Unit } from '../lexicon/units.ts'
import { amountAt } from './amounts.ts'
import { joinsRange, rangeStart, readBound, type Bound } from './bounds.ts'
import { limit, toAttributeUnit, toWishes } from './measure-wishes.ts'
import { attributeNear, attributeOf, isAboutPerson } from './measured-attribute.ts'
import { baseAt, claim, isFree, record, type Reading } from './reading.ts'

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
  const written = unitAt(reading, isRange ? at + 3 : at + 1)
  const unit = written === null ? null : { ...written, unit: fluid(reading, at, written, lexicon, category) }
  const end = unit === null ? (isRange ? at + 3 : at + 1) : unit.to
  const counted = countRange(
    reading,
    { at, end, low: value, high: isRange ? upper : value },
    unit?.unit ?? null,
    lexicon,
    category,
  )
  if (counted !== null) return counted
  const named = isAboutPerson(reading, at)
    ? null
    : attributeNear(reading, at, end, lexicon, category, unit?.unit ?? null)
  const kind = unit?.unit ?? (isPartySize(reading, at, end) ? PEOPLE : null)
  const attribute =
    named?.attribute ?? (kind === null ? null : attributeOf(kind, value, lexicon, category, isAboutPerson(reading, at)))
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
  const isPeople = unit === null ? isPartySize(reading, at, end) : unit.quantity === 'people'
  if (category === null || !isPeople) return null
  const names = COUNT_RANGES.people
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

/** "a 32 oz bottle": ounces of what holds something are its volume, unless it may weigh no more than that. */
function fluid(
  reading: Reading,
  at: number,
  { unit, to }: { unit: Unit; to: number },
  { vocabulary }: Lexicon,
  category: string | null,
): Unit {
  if (unit.factor !== UNIT_OF.get('oz')?.factor || unit.quantity !== 'mass') return unit
  const holds = vocabulary.attributes.some(
    ({ name, unit: own, categories }) =>
      name === 'capacity' && own !== null && unitOf(own)?.quantity === 'volume' && categories.includes(category ?? ''),
  )
  const isLimit = readBound(reading, at, to).side === 'lte'
  return holds && !isLimit ? (UNIT_OF.get('fl oz') ?? unit) : unit
}

const PEOPLE: Unit = { quantity: 'people', factor: 1 }

/** "for two": a bare number of people. */
function isPartySize(reading: Reading, at: number, end: number): boolean {
  const next = reading.tokens[end]
  const isAlone =
    next === undefined || next.kind === 'symbol' || ['and', 'with', 'under', 'that', 'please'].includes(next.base)
  return baseAt(reading, at - 1) === 'for' && isAlone
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
