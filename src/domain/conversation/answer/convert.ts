/** Figures in the unit that a shopper wants them in. */
import { convert, findUnit } from '../../catalog/units.ts'
import type { Attribute, Product } from '../../../shared/product.ts'
import { fact } from '../../wording/facts.ts'
import { convert as convertUnit, unitOf } from '../lexicon/units.ts'
import { formatNumber } from '../../wording/quantity.ts'
import type { Said } from '../../wording/said.ts'

/** How units are said; others as they are spelt. */
const SPOKEN: Readonly<Record<string, string>> = {
  gal: 'gallons',
  qt: 'quarts',
  ft: 'feet',
  day: 'days',
  hour: 'hours',
  h: 'hours',
  minute: 'minutes',
  min: 'minutes',
  pound: 'lb',
  ounce: 'oz',
  floz: 'fl oz',
  l: 'liters',
  L: 'liters',
  in: 'inches',
  inch: 'inches',
  week: 'weeks',
  foot: 'feet',
  gallon: 'gallons',
  quart: 'quarts',
  pint: 'pints',
  cup: 'cups',
  liter: 'liters',
  yard: 'yards',
  kilo: 'kg',
  'square foot': 'square feet',
  'square feet': 'square feet',
  'sq ft': 'square feet',
  sqft: 'square feet',
}

/** "about 0.45 gallons", with its receipt; null where the attribute does not measure that. */
export function inUnit(product: Product, { name, value, unit }: Attribute, wanted: string): Said | null {
  if (typeof value !== 'number' || unit === null) return null
  const target = targetUnit(unit, wanted)
  const converted = target === null ? null : (convert({ value, unit }, target) ?? inArea(value, unit, target))
  if (converted === null || target === null || converted === 0) return null
  return fact(product, name, `about ${formatNumber(rounded(converted))} ${SPOKEN[target] ?? target}`)
}

/** Areas, which the units of product data do not hold. */
function inArea(value: number, own: string, wanted: string): number | null {
  const [from, to] = [unitOf(own), unitOf(wanted)]
  return from?.quantity === 'area' && to !== null ? convertUnit(value, from, to) : null
}

/** The number that the attribute is in another unit, rounded as it is said; null where it does not convert. */
export function rounded(value: number): number {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return Number(value.toFixed(digits))
}

/** Ounces of what holds a volume are fluid ounces. */
function targetUnit(own: string, wanted: string): string | null {
  const volume = findUnit(own)?.dimension === 'volume'
  const target = volume && /^(oz|ounce)s?$/i.test(wanted) ? 'floz' : wanted.replace(/^pound weight$/, 'lb')
  return findUnit(target) === null && unitOf(target)?.quantity !== 'area' ? null : target
}

/** Whether a figure is in that unit as it stands. */
export function isIn(own: string, wanted: string): boolean {
  return convert({ value: 1, unit: own }, targetUnit(own, wanted) ?? own) === 1
}

/** The attribute that the unit measures; null when the product states none. */
export function measuredIn(product: Product, unit: string): Attribute | null {
  return product.attributes.find((attribute) => inUnit(product, attribute, unit) !== null) ?? null
}
