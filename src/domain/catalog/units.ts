/** Quantities with units as product data writes them, and their conversion into the units that the contract uses. */
import { parseDecimal } from './money.ts'

export interface Quantity {
  value: number
  unit: string
}

type Dimension =
  | 'mass'
  | 'screen'
  | 'length'
  | 'data'
  | 'time'
  | 'charge'
  | 'power'
  | 'volume'
  | 'sound'
  | 'frequency'
  | 'voltage'

interface Unit {
  dimension: Dimension
  /** How many of the dimension's canonical unit one of it is. */
  factor: number
}

/** The unit that values of a dimension are kept in. Clock rates stay as stated: only plain hertz are a refresh rate. */
const CANONICAL: Record<Dimension, string> = {
  mass: 'g',
  screen: 'in',
  length: 'cm',
  data: 'GB',
  time: 'h',
  charge: 'mAh',
  power: 'W',
  volume: 'L',
  sound: 'dB',
  frequency: 'Hz',
  voltage: 'V',
}

const SPELLINGS: readonly (readonly [Dimension, number, string])[] = [
  ['mass', 0.001, 'mg milligram milligrams'],
  ['mass', 1, 'g gr gram grams gramme grammes'],
  ['mass', 1000, 'kg kgs kilo kilos kilogram kilograms'],
  ['mass', 453.592, 'lb lbs pound pounds'],
  ['mass', 28.3495, 'oz ounce ounces'],
  ['screen', 1, 'in inch inches " ″ ” zoll'],
  ['length', 0.1, 'mm millimeter millimeters millimetre millimetres'],
  ['length', 1, 'cm centimeter centimeters centimetre centimetres'],
  ['length', 100, 'm meter meters metre metres'],
  ['length', 30.48, 'ft foot feet'],
  ['data', 0.001, 'mb megabyte megabytes'],
  ['data', 1, 'gb gigabyte gigabytes'],
  ['data', 1000, 'tb terabyte terabytes'],
  ['time', 1 / 3600, 's sec secs second seconds'],
  ['time', 1 / 60, 'min mins minute minutes'],
  ['time', 1, 'h hr hrs hour hours'],
  ['time', 24, 'day days'],
  ['charge', 1, 'mah'],
  ['charge', 1000, 'ah'],
  ['power', 1, 'w watt watts'],
  ['power', 1000, 'kw kilowatt kilowatts'],
  ['volume', 0.001, 'ml milliliter milliliters millilitre millilitres'],
  ['volume', 0.01, 'cl'],
  ['volume', 1, 'l liter liters litre litres ltr'],
  ['volume', 0.0295735, 'floz'],
  ['volume', 0.946353, 'qt quart quarts'],
  ['volume', 3.78541, 'gal gallon gallons'],
  ['sound', 1, 'db dba db(a) decibel decibels'],
  ['frequency', 1, 'hz hertz'],
  ['voltage', 1, 'v volt volts'],
]

const UNITS = new Map<string, Unit>(
  SPELLINGS.flatMap(([dimension, factor, words]) =>
    words.split(' ').map((word) => [word, { dimension, factor }] as const),
  ),
)

/** Units of one letter count only as they are written by the trade: "5G" is a network and "10 M" a size. */
const SINGLE_LETTERS = /^[gmhsWVLl]$/

/** What a unit's spelling stands for; null when it is no unit that is known here. */
export function findUnit(text: string): Unit | null {
  const word = text.trim().replace(/\.$/, '')
  if (/^[a-z]$/i.test(word) && !SINGLE_LETTERS.test(word)) return null
  const spelling = word.toLowerCase().replace(/^fl\.?\s*oz$|^fluid ounces?$/, 'floz')
  return UNITS.get(spelling) ?? null
}

/**
 * A number with its unit, and nothing beside: "15.6 inch", "1,5 kg", "16GB", `27"`. Null for anything else, such as
 * "2 x 8 GB" or "10-20 W". The unit is given as it is written.
 */
export function parseQuantity(text: string): Quantity | null {
  const match = /^\s*(\d[\d.,]*)\s*-?\s*([a-z"″”().]+(?:\s*oz\.?)?)\s*$/i.exec(text)
  const [, digits = '', unit = ''] = match ?? []
  const value = parseDecimal(digits)
  return match === null || value === null || findUnit(unit) === null ? null : { value, unit }
}

/** The quantity in its dimension's canonical unit, rounded to what matters; null for an unknown unit. */
export function toCanonical({ value, unit }: Quantity): Quantity | null {
  const known = findUnit(unit)
  return known === null ? null : { value: rounded(value * known.factor), unit: CANONICAL[known.dimension] }
}

/** `value` in another unit of the same dimension; null when the units do not fit. Inches convert to lengths and back. */
export function convert({ value, unit }: Quantity, target: string): number | null {
  const from = findUnit(unit)
  const to = findUnit(target)
  if (from === null || to === null) return null
  if (from.dimension === to.dimension) return rounded((value * from.factor) / to.factor)
  if (from.dimension === 'screen' && to.dimension === 'length') return rounded((value * 2.54) / to.factor)
  if (from.dimension === 'length' && to.dimension === 'screen') return rounded((value * from.factor) / 2.54)
  return null
}

function rounded(value: number): number {
  return Number(value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 3))
}
