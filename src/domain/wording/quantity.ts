/** Values of attributes as sentences say them. */
import type { Attribute } from '../../shared/product.ts'

type Value = Attribute['value']

/** From this many of a small unit on, the large one is said. */
const LARGER: Readonly<Record<string, readonly [from: number, unit: string]>> = {
  g: [1000, 'kg'],
  GB: [1000, 'TB'],
}

/** "16 GB", "1.69 kg", "14 in", "yes", "matte black"; one of several as "OLED or QLED". */
export function formatValue(value: Value | readonly Value[], unit: string | null): string {
  if (isList(value)) return value.map((one) => formatValue(one, unit)).join(' or ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  const [amount, named] = scaled(value, unit)
  return joinUnit(formatNumber(amount), named)
}

/** A figure beside others of its kind, all in one unit: "0.85 kg" beside "1.25 kg". Storage stays as its makers call it. */
export function formatBeside(value: number, all: readonly unknown[], unit: string | null): string {
  const named = new Set(all.flatMap((one) => (typeof one === 'number' ? scaled(one, unit)[1] : [])))
  const larger = unit === null ? undefined : LARGER[unit]
  if (named.size < 2 || unit === 'GB') return formatValue(value, unit)
  return larger === undefined
    ? joinUnit(formatNumber(value), unit)
    : joinUnit(formatNumber(value / larger[0]), larger[1])
}

/** Making a format costs fifty times what using it does. */
const PLAIN = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 })
const SMALL = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

/** Numbers with grouping and at most two decimals: "1,200", "13.3". */
export function formatNumber(value: number): string {
  return (Math.abs(value) < 1 ? SMALL : PLAIN).format(value)
}

/** Ratings always with one decimal: "4.0". */
export function formatRating(value: number): string {
  return value.toFixed(1)
}

function isList(value: Value | readonly Value[]): value is readonly Value[] {
  return Array.isArray(value)
}

/** Hours from which whole days are said. */
const DAYS_FROM_HOURS = 72
const HOURS_A_DAY = 24
/** What a maker calls a terabyte. */
const GB_A_TB = 1024

function scaled(value: number, unit: string | null): [number, string | null] {
  if (unit === 'h' && value >= DAYS_FROM_HOURS && value % HOURS_A_DAY === 0) return [value / HOURS_A_DAY, 'days']
  if (unit === 'GB' && value >= GB_A_TB && value % GB_A_TB === 0) return [value / GB_A_TB, 'TB']
  const larger = unit === null ? undefined : LARGER[unit]
  if (larger === undefined || Math.abs(value) < larger[0]) return [value, unit]
  return [value / larger[0], larger[1]]
}

/** Units that are words, for one of them. */
const ONE_OF: Readonly<Record<string, string>> = {
  years: 'year',
  months: 'month',
  days: 'day',
  nights: 'night',
  people: 'person',
  sheets: 'sheet',
  hours: 'hour',
  minutes: 'minute',
}

/** Units that hug their number do. */
function joinUnit(number: string, unit: string | null): string {
  if (unit === null || unit === '') return number
  const named = number === '1' ? (ONE_OF[unit] ?? unit) : unit
  return /^[%°″×"]/.test(named) ? `${number}${named}` : `${number} ${named}`
}
