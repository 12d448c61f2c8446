/** Which attribute an amount measures: the one named beside it, else the one that its unit and the kind of product tell. */
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import {
  ALWAYS_AT_MOST,
  AT_LEAST_BY_NATURE,
  AT_MOST_BY_NATURE,
  ATTRIBUTES_OF_QUANTITY,
  RAM_MAX_GB,
} from '../lexicon/attributes.ts'
import { convert, UNIT_OF, unitOf, type Unit } from '../lexicon/units.ts'
import type { Amount } from './spans.ts'
import type { Side } from './gazetteer.ts'

const INCH_MM = 25.4
/** Nobody states minutes of play in years. */
const SCALE_MAX = 1000
/** "120 Hz" is also the panel of 119.88 Hz; "around" allows this much. */
const AROUND_SHARE = 0.15
/** Without a kind only what many products state is asked of all of them. */
const COMMON_SHARE = 0.2

export interface Context {
  kind: string | null
  vocabulary: Vocabulary
}

/** Whether products of the kind (null: many of any kind) state the attribute. */
export function isStatedBy(entry: AttributeEntry, { kind, vocabulary }: Context): boolean {
  return kind === null ? entry.count >= vocabulary.productCount * COMMON_SHARE : entry.categories.includes(kind)
}

/** The attribute among those named that fits the amount; null when none does. */
export function namedAttribute(names: readonly string[], amount: Amount, context: Context): AttributeEntry | null {
  const entries = names.flatMap((name) => context.vocabulary.attributes.find((entry) => entry.name === name) ?? [])
  const fitting = entries.filter(
    (entry) => entry.type === 'number' && isStatedBy(entry, context) && measures(entry, amount),
  )
  return fitting.find((entry) => isPlausible(entry, amount)) ?? fitting[0] ?? null
}

function measures({ unit, range }: AttributeEntry, amount: Amount): boolean {
  // "HDMI 2.1" is a version: what is counted in whole numbers is no fraction.
  const isCount = unit === null && range !== null && Number.isInteger(range.min) && Number.isInteger(range.max)
  if (amount.kind === 'bare') return !isCount || Number.isInteger(amount.value)
  if (amount.kind !== 'quantity') return false
  return unit !== null && unitOf(unit)?.quantity === amount.unit.quantity
}

/** What people name by bare numbers: "a tv, 55 or 65", "shoes, 9 or 10"; null where the kind has nothing like it. */
export function bareAttribute(values: readonly number[], { kind, vocabulary }: Context): AttributeEntry | null {
  if (kind === null) return null
  const isSo = ({ name, range, values: own, categories }: AttributeEntry) =>
    categories.includes(kind) &&
    (name === 'screenSize'
      ? range !== null && values.every((value) => value >= BARE_SCREEN_MIN && value >= range.min && value <= range.max)
      : name === 'size' && values.every((value) => own.includes(String(value))))
  return vocabulary.attributes.find(isSo) ?? null
}

/** Inches from which a number by itself is a screen. */
const BARE_SCREEN_MIN = 10

/** Whether a bare number lies anywhere near what is stated. */
function isPlausible({ range }: AttributeEntry, amount: Amount): boolean {
  if (range === null || amount.kind !== 'bare') return true
  return amount.value >= range.min / 4 && amount.value <= range.max * 4
}

/** What a quantity without a name is about; null when the kind states nothing of that quantity. */
export function attributeOf(
  amount: Extract<Amount, { kind: 'quantity' }>,
  context: Context,
  carriesPerson: boolean,
  isLimit = false,
): AttributeEntry | null {
  const { kind, vocabulary } = context
  if (kind === null) return null
  const { unit, value } = fluid(amount, context, isLimit)
  const fitting = vocabulary.attributes.filter(
    (entry) =>
      entry.type === 'number' &&
      entry.categories.includes(kind) &&
      measures(entry, { ...amount, unit }) &&
      isOfScale(entry, unit),
  )
  const order = carriesPerson ? ['maxLoad'] : (ATTRIBUTES_OF_QUANTITY[unit.quantity] ?? [])
  // A thickness is told in millimetres, a width is not.
  const fine =
    unit.quantity === 'length' && unit.factor === 1
      ? fitting.filter((entry) => entry.unit !== null && unitOf(entry.unit)?.factor === unit.factor)
      : []
  if (fine.length === 1) return fine[0] ?? null
  const isLarge = unit.quantity === 'data' && value * unit.factor > RAM_MAX_GB
  const preferred = isLarge ? [...order].reverse() : order
  // "64 GB" of a phone is storage: no phone has so much memory, and some have that much storage.
  const own = preferred.find((name) => fitting.some((entry) => entry.name === name))
  const isBeyond = (entry: AttributeEntry) => (entry.range?.max ?? Infinity) < (inUnitOf(entry, value, unit) ?? 0)
  const other = fitting.find((entry) => order.includes(entry.name) && entry.name !== own && !isBeyond(entry))
  const first = fitting.find(({ name }) => name === own)
  if (unit.quantity === 'data' && first !== undefined && other !== undefined && isBeyond(first)) return other
  for (const name of preferred) {
    const entry = fitting.find((candidate) => candidate.name === name)
    if (entry === undefined) continue
    // Screens are measured in inches everywhere; a length in other units is a side.
    if (name === 'screenSize' && unit.factor !== INCH_MM && unit.factor !== 10) continue
    return entry
  }
  return fitting.find(({ name }) => !order.includes(name)) ?? null
}

/** "a 32 oz bottle": ounces of what holds something are its volume. */
export function fluid<A extends Extract<Amount, { kind: 'quantity' }>>(
  amount: A,
  { kind, vocabulary }: Context,
  isLimit = false,
): A {
  if (
    amount.unit.quantity !== 'mass' ||
    Math.abs(amount.unit.factor - (UNIT_OF.get('oz')?.factor ?? 0)) > 0.01 ||
    isLimit
  ) {
    return amount
  }
  const holds = vocabulary.attributes.some(
    ({ name, unit, categories }) =>
      name === 'capacity' &&
      unit !== null &&
      unitOf(unit)?.quantity === 'volume' &&
      (kind === null || categories.includes(kind)),
  )
  return holds ? { ...amount, unit: UNIT_OF.get('fl oz') ?? amount.unit } : amount
}

function inUnitOf({ unit: own }: AttributeEntry, value: number, given: Unit): number | null {
  const unit = own === null ? null : unitOf(own)
  return unit === null ? null : convert(value, given, unit)
}

function isOfScale({ unit }: AttributeEntry, given: Unit): boolean {
  const own = unit === null ? null : unitOf(unit)
  if (own === null) return true
  const ratio = given.factor / own.factor
  return ratio <= SCALE_MAX && ratio >= 1 / SCALE_MAX
}

/** The amount in the attribute's own unit; one separator before three digits groups where the catalogue's values say so. */
export function toOwnUnit(amount: Amount, entry: AttributeEntry, context: Context): number | null {
  const own = entry.unit === null ? null : unitOf(entry.unit)
  const inOwn = (value: number): number | null => {
    if (amount.kind !== 'quantity') return value
    const given = fluid(amount, context).unit
    return own === null ? value : convert(value, given, own)
  }
  const plain = inOwn(amount.value)
  const grouped = 'grouped' in amount && amount.grouped !== undefined ? inOwn(amount.grouped) : null
  const value =
    grouped !== null &&
    entry.range !== null &&
    plain !== null &&
    plain < entry.range.min / 2 &&
    grouped <= entry.range.max * 4
      ? grouped
      : plain
  return value === null ? null : round(value)
}

/** As the SI rounds a converted value: "3 lb 5 oz" is 1502 g, not 1502.52. */
function round(value: number): number {
  if (Math.abs(value) >= 1000) return Math.floor(value)
  return Number(value.toFixed(Math.abs(value) >= 100 ? 1 : 2))
}

/** The wishes that a limit makes: sides as said, a bare amount by the attribute's nature. */
export function toWishes(
  entry: AttributeEntry,
  side: Side | null,
  low: number | null,
  high: number | null,
): AttributeConstraint[] {
  const wish = (op: 'gte' | 'lte' | 'eq', value: number): AttributeConstraint => ({
    name: entry.name,
    op,
    value: Number(value.toFixed(2)),
    unit: entry.unit,
  })
  if (low !== null && high !== null && low !== high) return [wish('gte', low), wish('lte', high)]
  const value = low ?? high
  if (value === null) return []
  if (ALWAYS_AT_MOST.has(entry.name)) return [wish('lte', value)]
  if (side === 'lte') return [wish('lte', value)]
  if (side === 'gte') return [wish('gte', value)]
  if (side === 'around') return [wish('gte', value * (1 - AROUND_SHARE)), wish('lte', value * (1 + AROUND_SHARE))]
  if (AT_LEAST_BY_NATURE.has(entry.name)) return [wish('gte', value)]
  if (AT_MOST_BY_NATURE.has(entry.name)) return [wish('lte', value)]
  // "55 inch" is also the panel of 54.6 in that everybody calls so.
  if (entry.unit === 'in' && Number.isInteger(value) && value >= 5) {
    return [wish('gte', value), wish('lte', value + 0.9)]
  }
  return [wish('eq', value)]
}

/** Whether products of a kind, of any where none is known, state an attribute. */
export function mayState(name: string, kind: string | null, { attributes }: Vocabulary): boolean {
  return attributes.some((entry) => entry.name === name && (kind === null || entry.categories.includes(kind)))
}
