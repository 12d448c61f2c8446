/**
 * A number and its unit are one word to search: "27 inches", `27"` and "27-inch" are `27in`, "3 x 4 cm" is `3x4 cm`. What
 * is said in one unit is also found in the others of its quantity.
 */
import { convert, UNIT_OF, type Quantity, type Unit } from '../conversation/lexicon/units.ts'

/** What titles and shoppers measure things in. Other quantities ("5 people", "2 years") are two words. */
export const MEASURED: ReadonlySet<Quantity> = new Set([
  'mass',
  'length',
  'volume',
  'data',
  'charge',
  'power',
  'energy',
  'frequency',
  'sound',
  'pixels',
  'voltage',
])

/** Units by the spelling that stands for them: the first of letters alone; "fl oz" is also said as "oz". */
const CANONICAL = new Map<string, Unit>()
const SPELLINGS = new Map<string, string>([
  ...['fl oz', 'floz', 'fluid ounce'].map((spelling) => [spelling, 'oz'] as const),
  ...["''", '′′'].map((spelling) => [spelling, 'in'] as const),
])
for (const [spelling, unit] of UNIT_OF) {
  // "4 in 1" measures nothing.
  if (!MEASURED.has(unit.quantity) || SPELLINGS.has(spelling)) continue
  const known = [...CANONICAL].find(([, other]) => other.quantity === unit.quantity && other.factor === unit.factor)
  const canonical = known?.[0] ?? spelling
  if (known === undefined) CANONICAL.set(spelling, unit)
  if (spelling !== 'in') SPELLINGS.set(spelling, canonical)
  if (/(?:lit|met)er$/.test(spelling)) SPELLINGS.set(spelling.replace(/er$/, 're'), canonical)
}

const UNITS = [...SPELLINGS.keys()].toSorted((a, b) => b.length - a.length).join('|')
const MEASURE = new RegExp(`(\\d)[\\s-]?(${UNITS})s?(?![\\p{L}\\p{N}])`, 'gu')
/** Sides of a thing, whose unit says nothing more; "2 x 16 GB" are two things. */
const SIDES = /(\d)\s*[x×]\s*(\d[\dp]*)(mm|cm|m|in|ft)?(?![\p{L}\p{N}])/gu

/** A normalised text with its measures as words. */
export function joinMeasures(text: string): string {
  if (!/\d/.test(text)) return text
  const isQuoted = /(?:^|\s)"\S/.test(text)
  return text
    .replace(MEASURE, (whole, digit: string, unit: string, at: number) =>
      (isQuoted && unit === '"') || isOfModel(text, at, whole) ? whole : digit + (SPELLINGS.get(unit) ?? unit),
    )
    .replace(SIDES, '$1x$2 $3')
}

/** "KC2500 M.2": the figure of a model that stands before a letter measures nothing. */
function isOfModel(text: string, at: number, whole: string): boolean {
  return /^\d[\s-]/.test(whole) && /(?:^|[^\p{L}\p{N}])\p{L}{2,}\d*$/u.test(text.slice(Math.max(0, at - MODEL_MAX), at))
}

const MODEL_MAX = 12

/** What is also told in other units, and those. */
const CONVERTED: ReadonlySet<string> = new Set('mm cm m in ft g kg oz lb ml l gb tb'.split(' '))
/** How far a value in another unit may be from the one that was said. */
const TOLERANCE = 0.02
/** Screens are called by whole inches: "14 inch" is also one of 14.1, "32 inch" one of 31.5. */
export const INCHES_MIN = 5
/** How much less than its whole inches a screen may have. */
export const NOMINAL_SHARE = 0.024

/** Other words for a measure: in other units, and screens that are called by its whole inches; [] for any other word. */
export function otherMeasures(word: string): string[] {
  const [, digits = '', spelling = ''] = /^(\d[\dp]*)([a-z]+)$/.exec(word) ?? []
  const unit = CANONICAL.get(spelling)
  const value = Number(digits.replace('p', '.'))
  if (unit === undefined || !Number.isFinite(value) || value === 0) return []
  const isScreen = spelling === 'in' && Number.isInteger(value) && value >= INCHES_MIN
  const tenths = Array.from({ length: 20 }, (_, i) => value - 1 + i / 10)
  const screens = tenths
    .filter((size) => isScreen && size !== value && size >= value * (1 - NOMINAL_SHARE))
    .map((size) => `${size.toFixed(1).replace('.', 'p')}in`)
  const converted = [...CANONICAL].flatMap(([other, to]) => {
    const exact = to === unit || !CONVERTED.has(other) ? null : convert(value, unit, to)
    if (exact === null || exact < 0.5 || exact >= 10_000) return []
    return [2, 1, 0]
      .map((places) => Number(exact.toFixed(places)))
      .filter((rounded) => Math.abs(rounded - exact) <= exact * TOLERANCE)
      .map((rounded) => `${String(rounded).replace('.', 'p')}${other}`)
  })
  return [...new Set([...screens, ...converted])]
}

/** What a phrase that begins with a figure measures or counts: "27 inch" a length, "8 ports" ports; null for any other. */
export function measuredBy(phrase: string): string | null {
  const words = joinMeasures(phrase.toLowerCase().replaceAll('.', 'p')).match(/[\p{L}\p{N}]+/gu) ?? []
  const [, unit] = /^\d[\dpx]*([a-z]*)$/.exec(words[0] ?? '') ?? []
  if (unit === undefined) return null
  const what = unit === '' ? words.slice(1).join(' ').replace(/s$/, '') : (CANONICAL.get(unit)?.quantity ?? null)
  return what === '' ? null : what
}
