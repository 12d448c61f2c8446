/** Typed attributes from columns and features that the contract has no field for. Nothing is guessed: no unit, no fact. */
import { cleanText } from '../../domain/catalog/clean-text.ts'
import { parseDecimal } from '../../domain/catalog/money.ts'
import { convert, findUnit, parseQuantity, toCanonical } from '../../domain/catalog/units.ts'
import type { Attribute } from '../../shared/product.ts'
import { isRecord, toText } from './columns.ts'

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

/** Attributes of columns; objects of scalars count as columns of their own. One attribute a name, the first wins. */
export function columnAttributes(columns: readonly [string, unknown][]): Attribute[] {
  const flat = columns.flatMap(([name, value]) => (isRecord(value) ? Object.entries(value) : [[name, value] as const]))
  const found = flat.flatMap(([name, value]) => toAttribute(name, value) ?? [])
  return distinct(found).slice(0, COLUMN_ATTRIBUTES_MAX)
}

/**
 * Attributes that stand in a column of their own: a list of `{name, value}` or an object by name. An entry that also has
 * a label and a unit, as this project gives them out, is kept as it is.
 */
export function listedAttributes(value: unknown): Attribute[] {
  if (isRecord(value)) return columnAttributes(Object.entries(value))
  if (!Array.isArray(value)) return []
  const found = value.filter(isRecord).flatMap((entry) => {
    const { name, label, value: stated, unit } = entry
    if (typeof name !== 'string' || !isScalar(stated)) return []
    const isOwn = /^[a-z][A-Za-z0-9]{0,60}$/.test(name) && typeof label === 'string' && unit !== undefined
    if (!isOwn) return toAttribute(name, typeof unit === 'string' ? `${stated} ${unit}` : stated) ?? []
    return { name, label: cleanText(label, 60), value: stated, unit: typeof unit === 'string' ? unit : null }
  })
  return distinct(found).slice(0, COLUMN_ATTRIBUTES_MAX)
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

/** One column as an attribute; null where it states nothing that can be compared. */
export function toAttribute(column: string, value: unknown): Attribute | null {
  const text = cleanText(toText(value) ?? '', 1_000)
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
  const number = /^\d/.test(text) ? parseDecimal(text) : null
  if (number !== null) return unit === null ? number : toCanonical({ value: number, unit })
  const quantity = parseQuantity(text)
  if (quantity !== null) return toCanonical(quantity)
  return /^[[{]/.test(text) || /^https?:/i.test(text) ? null : text
}

/** "weight_kg" and "Weight (kg)" name the unit: it counts when the value is a bare number. */
function splitUnit(words: string[], text: string): { words: string[]; unit: string | null } {
  const last = words.at(-1)
  if (last === undefined || words.length < 2 || parseDecimal(text) === null) return { words, unit: null }
  const spelling = last === 'l' || last === 'w' || last === 'v' ? last.toUpperCase() : last
  return findUnit(spelling) === null ? { words, unit: null } : { words: words.slice(0, -1), unit: spelling }
}

function toWords(name: string): string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 6)
}

function toCamelCase(words: readonly string[]): string {
  const [first = '', ...others] = words.map((word) => word.normalize('NFKD').replace(/[^a-z0-9]/g, ''))
  const name = first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^[a-z]/.test(name) ? name : `attribute${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
