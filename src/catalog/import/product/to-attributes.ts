/** Typed attributes from columns and features that the contract has no field for. Nothing is guessed: no unit, no fact. */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { readNumber, type DecimalMark } from '../../../domain/catalog/number-marks.ts'
import { convert, findUnit, parseQuantity, toCanonical } from '../../../domain/catalog/units.ts'
import type { Attribute } from '../../../shared/product.ts'
import { headerWords, isSecret } from '../columns/private-words.ts'
import { isRecord, toText, type Cells } from './cells.ts'
import type { ReadContext } from './read-draft.ts'
import { hashText } from './to-id.ts'

interface KnownAttribute {
  label: string
  /** Null for text and true/false. */
  unit: string | null
  /** True where the trade gives bare numbers in this unit: a screen of 15.6 is 15.6 inches; a weight of 4 may be anything. */
  isUnitImplied: boolean
  names: string
}

/** The attributes that the contract names, with the names shops use for them. */
const KNOWN: Record<string, KnownAttribute> = {
  weight: known('Weight', 'g', false, 'weight, item weight, product weight, net weight'),
  screenSize: known('Screen size', 'in', true, 'screen size, display size, display diagonal, screen diagonal'),
  ram: known('Memory', 'GB', true, 'ram, ram size, ram memory, internal memory, system memory'),
  storage: known(
    'Storage',
    'GB',
    true,
    'storage, storage capacity, internal storage, internal storage capacity, total storage capacity, ssd capacity, hard drive capacity',
  ),
  batteryLife: known('Battery life', 'h', false, 'battery life'),
  batteryCapacity: known('Battery capacity', 'mAh', true, 'battery capacity'),
  power: known('Power', 'W', true, 'power, wattage, rated power, power output'),
  capacity: known('Capacity', 'L', false, 'capacity, volume, tank capacity'),
  noiseLevel: known('Noise level', 'dB', true, 'noise level, noise'),
  refreshRate: known('Refresh rate', 'Hz', true, 'refresh rate'),
  resolution: known('Resolution', null, false, 'resolution, display resolution, screen resolution'),
  color: known('Color', null, false, 'color, colour, product color, product colour, color name, colour name'),
  material: known('Material', null, false, 'material, material type'),
  wireless: known('Wireless', null, false, 'wireless'),
  noiseCancelling: known(
    'Noise cancelling',
    null,
    false,
    'noise cancelling, noise canceling, noise cancellation, active noise cancelling, anc',
  ),
  waterproof: known('Waterproof', null, false, 'waterproof'),
  bluetooth: known('Bluetooth', null, false, 'bluetooth'),
  usbC: known('USB-C', null, false, 'usb c, usb type c'),
  processorCores: known('Processor cores', null, false, 'processor cores'),
  processor: known('Processor', null, false, 'processor, processor model'),
  operatingSystem: known('Operating system', null, false, 'operating system, operating system installed'),
  connectivity: known('Connectivity', null, false, 'connectivity technology, connectivity'),
  printTechnology: known('Print technology', null, false, 'print technology'),
  panelType: known('Panel', null, false, 'panel type'),
  formFactor: known('Form factor', null, false, 'form factor'),
  size: known('Size', null, false, 'size'),
}

const NAME_OF = new Map(
  Object.entries(KNOWN).flatMap(([name, { names }]) => names.split(', ').map((other) => [other, name] as const)),
)

const TEXT_MAX_CHARACTERS = 80
const COLUMN_ATTRIBUTES_MAX = 30
const FEATURE_ATTRIBUTES_MAX = 12

function known(label: string, unit: string | null, isUnitImplied: boolean, names: string): KnownAttribute {
  return { label, unit, isUnitImplied, names }
}

/** Whether shoppers know the words as a fact of a thing; a unit may stand behind them. */
export function isKnownAttribute(words: string): boolean {
  if (NAME_OF.has(words)) return true
  const space = words.lastIndexOf(' ')
  return space > 0 && NAME_OF.has(words.slice(0, space)) && findUnit(words.slice(space + 1)) !== null
}

/** Attributes of the columns that hold facts, by the names of the columns. */
export function toAttributes(columns: ReturnType<Cells['all']>, { profile, decimal }: ReadContext): Attribute[] {
  return columns.flatMap(({ name, value }) => {
    const label = profile.facts?.map((pattern) => pattern.exec(name)?.[1]).find(Boolean) ?? name
    const [first] = Array.isArray(value) ? value : [value]
    if (isRecord(first)) return namedAttributes(first, decimal)
    const many = Array.isArray(value) && value.length > 1 ? value.map(toText).filter(Boolean).join(', ') : first
    return toAttribute(label, many, decimal) ?? []
  })
}

function namedAttributes(values: Record<string, unknown>, decimal: DecimalMark): Attribute[] {
  const found = Object.entries(values).flatMap(([name, value]) =>
    isSecret(name) ? [] : (toAttribute(name, value, decimal) ?? []),
  )
  return distinct(found).slice(0, COLUMN_ATTRIBUTES_MAX)
}

/**
 * Attributes that stand in a column of their own: a list of `{name, value}`, an object by name, or text such as
 * `Colour: red; Size: M`. An entry that also has a label and a unit, as this project gives them out, is kept as it is.
 */
export function listedAttributes(value: unknown, decimal: DecimalMark = '.'): Attribute[] {
  if (typeof value === 'string') return writtenAttributes(value, decimal)
  if (isRecord(value)) {
    const isPair = ('name' in value && 'value' in value) || 'param_name' in value
    return isPair ? listedAttributes([value], decimal) : namedAttributes(value, decimal)
  }
  if (!Array.isArray(value)) return []
  const found = value.filter(isRecord).flatMap((entry) => {
    const { name = entry['param_name'], label, unit } = entry
    const many = entry['options']
    const stated =
      entry['value'] ?? entry['val'] ?? entry['text'] ?? (Array.isArray(many) ? many.map(toText).join(', ') : null)
    if (typeof name !== 'string' || !isScalar(stated) || isSecret(name)) return []
    const isOwn = /^[a-z][A-Za-z0-9]{0,60}$/.test(name) && typeof label === 'string' && unit !== undefined
    if (!isOwn) return toAttribute(name, typeof unit === 'string' ? `${stated} ${unit}` : stated, decimal) ?? []
    return { name, label: cleanText(label, 60), value: stated, unit: typeof unit === 'string' ? unit : null }
  })
  return distinct(found).slice(0, COLUMN_ATTRIBUTES_MAX)
}

/** JSON, `name=value,name=value`, `Name: value; Name: value`, or `name:value:position` of one shop system. */
function writtenAttributes(text: string, decimal: DecimalMark): Attribute[] {
  if (/^\s*[[{]/.test(text)) {
    try {
      return listedAttributes(JSON.parse(text), decimal)
    } catch {
      return []
    }
  }
  const parts = text.split(/[;|\n]|,(?=\s*[^,:=]{2,40}[:=])/)
  const pairs = parts.flatMap((part) => {
    const [, name, value] = /^\s*([^:=]{2,40})\s*[:=]\s*(.+?)(?::\d+)?(?::\d)?\s*$/.exec(part) ?? []
    return name === undefined || value === undefined ? [] : [[name.trim(), value] as const]
  })
  return namedAttributes(Object.fromEntries(pairs), decimal)
}

function isScalar(value: unknown): value is Attribute['value'] {
  return typeof value === 'boolean' || Number.isFinite(value) || (typeof value === 'string' && value.length <= 200)
}

/** Attributes of features such as "product colour: black": only names that are known, only values that are short. */
export function featureAttributes(features: readonly string[]): Attribute[] {
  const found = features.flatMap((feature) => {
    const [, name = '', value = ''] = /^([^:]{2,40}):\s+(.{1,80})$/.exec(feature) ?? []
    return NAME_OF.has(toWords(name).join(' ')) ? (toAttribute(name, value) ?? []) : []
  })
  return distinct(found).slice(0, FEATURE_ATTRIBUTES_MAX)
}

/** Those of `first`, then those of `second` under names that are still free. */
export function distinct(first: readonly Attribute[], second: readonly Attribute[] = []): Attribute[] {
  const byName = new Map<string, Attribute>()
  for (const attribute of [...first, ...second]) {
    if (!byName.has(attribute.name)) byName.set(attribute.name, attribute)
  }
  return [...byName.values()]
}

/**
 * One column as an attribute; null where it states nothing that can be compared. `decimal` is the mark of numbers that
 * leave it open.
 */
export function toAttribute(column: string, value: unknown, decimal: DecimalMark = '.'): Attribute | null {
  const text = settleMark(cleanText(toText(value) ?? '', 1_000), decimal)
  const { words, unit } = splitUnit(toWords(column), text)
  if (text === '' || words.length === 0) return null
  const name = NAME_OF.get(words.join(' ')) ?? toCamelCase(words)
  const entry = KNOWN[name]
  const label = entry?.label ?? sentence(words)
  const stated = typeof value === 'boolean' ? value : toTyped(text, unit)
  if (stated === null) return null
  if (typeof stated !== 'object') return withoutUnit({ name, label, value: stated, unit: null }, entry)
  const target = entry?.unit ?? null
  const amount = target === null ? stated.value : convert(stated, target)
  return amount === null ? null : { name, label, value: amount, unit: target ?? stated.unit }
}

/** The number in front with a point as its decimal mark: "1,800 kg" in a file of decimal commas is 1.8. */
function settleMark(text: string, decimal: DecimalMark): string {
  const [, digits, rest = ''] = /^(\d[\d.,]*)(\s*-?\s*[a-z"″”()]+\.?)?$/i.exec(text) ?? []
  const number = digits === undefined || !/[.,]/.test(digits) ? null : readNumber(digits, decimal)
  return number === null ? text : `${number}${rest}`
}

function withoutUnit(attribute: Attribute, entry: KnownAttribute | undefined): Attribute | null {
  const { value } = attribute
  if (entry === undefined || entry.unit === null) {
    return typeof value === 'string' && value.length > TEXT_MAX_CHARACTERS ? null : attribute
  }
  // "4" as a weight may be anything, and "light" is none.
  return typeof value === 'number' && entry.isUnitImplied ? { ...attribute, unit: entry.unit } : null
}

type Typed = string | number | boolean | { value: number; unit: string }

function toTyped(text: string, unit: string | null): Typed | null {
  if (/^(?:true|yes|y)$/i.test(text)) return true
  if (/^(?:false|no|n)$/i.test(text)) return false
  // What begins with a zero or is that long is a code, and codes are text.
  if (/^0\d|^\d{9,}$/.test(text)) return text
  const number = readNumber(text)
  if (number !== null) return unit === null ? number : toCanonical({ value: number, unit })
  const quantity = parseQuantity(text)
  if (quantity !== null) return toCanonical(quantity)
  return /^[[{]/.test(text) || /^(?:https?|gid|wix|data|javascript):/i.test(text) ? null : text
}

/** "weight_kg" and "Weight (kg)" name the unit: it counts when the value is a bare number. */
function splitUnit(words: string[], text: string): { words: string[]; unit: string | null } {
  const last = words.at(-1)
  if (last === undefined || words.length < 2 || readNumber(text) === null) return { words, unit: null }
  const spelling = last === 'l' || last === 'w' || last === 'v' ? last.toUpperCase() : last
  return findUnit(spelling) === null ? { words, unit: null } : { words: words.slice(0, -1), unit: spelling }
}

function toWords(name: string): string[] {
  return headerWords(name).split(' ').filter(Boolean).slice(0, 6)
}

/** Names in other scripts keep apart by a number of their own. */
function toCamelCase(words: readonly string[]): string {
  const [first = '', ...others] = words.map((word) => toLatin(word).replace(/[^a-z0-9]/g, ''))
  const name = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  const isWhole = /^[a-z]/.test(name) && !/[^\0-\x7f]/.test(toLatin(words.join('')))
  if (isWhole) return name
  return `attribute${name.charAt(0).toUpperCase()}${name.slice(1)}${/[^\0-\x7f]/.test(words.join('')) ? hashText(words.join(' ')) : ''}`
}

function toLatin(word: string): string {
  return word
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
