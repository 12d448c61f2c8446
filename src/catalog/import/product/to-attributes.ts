/** Attributes from columns and lists that the contract has no field for, in the words of many languages. */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import type { DecimalMark } from '../../../domain/catalog/number-marks.ts'
import { findUnit } from '../../../domain/catalog/units.ts'
import type { Attribute } from '../../../shared/product.ts'
import { isSecret } from '../columns/private-words.ts'
import { attributeReader, distinct } from './attribute-reader.ts'
import { isRecord, toText, type Cells } from './cells.ts'
import { WORDS_ABROAD } from './words-abroad.ts'
import type { ReadContext } from './read-context.ts'

export { distinct } from './attribute-reader.ts'
const reader = attributeReader(WORDS_ABROAD)
export const { toAttribute, featureAttributes } = reader

const COLUMN_ATTRIBUTES_MAX = 30
/** What shop systems call the kinds of their rows, which is no kind of thing. */
const ROW_KIND =
  /^(?:simple|variable|variation|variant|configurable|grouped|external|bundle|virtual|downloadable|physical|digital|standard|default|product|item|single)$/i

/** Whether shoppers know the words as a fact of a thing; a unit may stand behind them. */
export function isKnownAttribute(words: string): boolean {
  if (reader.nameOf(words) !== undefined) return true
  const space = words.lastIndexOf(' ')
  return space > 0 && reader.nameOf(words.slice(0, space)) !== undefined && findUnit(words.slice(space + 1)) !== null
}

/** Attributes of the columns that hold facts, by the names of the columns. */
export function toAttributes(columns: ReturnType<Cells['all']>, { profile, decimal }: ReadContext): Attribute[] {
  return columns.flatMap(({ name, value }) => {
    const label = profile.facts?.map((pattern) => pattern.exec(name)?.[1]).find(Boolean) ?? name
    const [first] = Array.isArray(value) ? value : [value]
    if (/^type$/i.test(label) && ROW_KIND.test(String(first))) return []
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
