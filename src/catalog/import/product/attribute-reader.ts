/**
 * One statement as a typed attribute: its name as shoppers filter by it, its value in the unit that the contract names.
 * Nothing is guessed: no unit, no fact.
 */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { readNumber, type DecimalMark } from '../../../domain/catalog/number-marks.ts'
import { convert, findUnit, parseQuantity, toCanonical } from '../../../domain/catalog/units.ts'
import type { Attribute } from '../../../shared/product.ts'
import { headerWords } from '../columns/private-words.ts'
import { toText } from './cells.ts'
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

const ENGLISH = new Map(
  Object.entries(KNOWN).flatMap(([name, { names }]) => names.split(', ').map((other) => [other, name] as const)),
)

const TEXT_MAX_CHARACTERS = 80
const FEATURE_ATTRIBUTES_MAX = 12

function known(label: string, unit: string | null, isUnitImplied: boolean, names: string): KnownAttribute {
  return { label, unit, isUnitImplied, names }
}

/** What other languages call the attributes and their units. */
export interface OtherWords {
  names: ReadonlyMap<string, string>
  /** "14 pouces" as `14 in`; any other text as it is. */
  withEnglishUnit: (text: string) => string
}

export interface AttributeReader {
  /** The attribute that words mean, as `headerWords` gives them; undefined for one that is not known. */
  nameOf: (words: string) => string | undefined
  /**
   * One column as an attribute; null where it states nothing that can be compared. `decimal` is the mark of numbers that
   * leave it open.
   */
  toAttribute: (column: string, value: unknown, decimal?: DecimalMark) => Attribute | null
  /** Attributes of features such as "product colour: black": only names that are known, only values that are short. */
  featureAttributes: (features: readonly string[]) => Attribute[]
}

/** A reader that knows English words, and those of other languages where they are given. */
export function attributeReader(others: OtherWords | null): AttributeReader {
  const nameOf = (words: string) => ENGLISH.get(words) ?? others?.names.get(words)
  const toAttribute: AttributeReader['toAttribute'] = (column, value, decimal = '.') => {
    const cleaned = cleanText(toText(value) ?? '', 1_000)
    const text = settleMark(others?.withEnglishUnit(cleaned) ?? cleaned, decimal)
    const { words, unit } = splitUnit(toWords(column), text)
    if (text === '' || words.length === 0) return null
    const stated = typeof value === 'boolean' ? value : toTyped(text, unit)
    if (stated === null) return null
    const key = words.join(' ')
    const known = nameOf(key) ?? toCamelCase(words)
    // "Size: 256 GB" is no size.
    const name = known === 'size' && typeof stated === 'object' && stated.unit === 'GB' ? 'storage' : known
    const entry = KNOWN[name]
    // The words of another language are the owner's: shoppers read them.
    const isAbroad = !ENGLISH.has(key) && nameOf(key) !== undefined
    const label = (isAbroad ? null : entry?.label) ?? sentence(words)
    if (typeof stated !== 'object') return withoutUnit({ name, label, value: stated, unit: null }, entry)
    const target = entry?.unit ?? null
    const amount = target === null ? stated.value : convert(stated, target)
    return amount === null ? null : { name, label, value: amount, unit: target ?? stated.unit }
  }
  const featureAttributes: AttributeReader['featureAttributes'] = (features) => {
    const found = features.flatMap((feature) => {
      const [, name = '', value = ''] = /^([^:]{2,40}):\s+(.{1,80})$/.exec(feature) ?? []
      return nameOf(toWords(name).join(' ')) === undefined ? [] : (toAttribute(name, value) ?? [])
    })
    return distinct(found).slice(0, FEATURE_ATTRIBUTES_MAX)
  }
  return { nameOf, toAttribute, featureAttributes }
}

/** Those of `first`, then those of `second` under names that are still free. */
export function distinct(first: readonly Attribute[], second: readonly Attribute[] = []): Attribute[] {
  const byName = new Map<string, Attribute>()
  for (const attribute of [...first, ...second]) {
    if (!byName.has(attribute.name)) byName.set(attribute.name, attribute)
  }
  return [...byName.values()]
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
