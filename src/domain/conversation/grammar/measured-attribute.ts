/** Which attribute a number measures: the one named beside it, else the one that its unit and its kind of product tell. */
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import { ATTRIBUTES_OF_QUANTITY, RAM_MAX_GB } from '../lexicon/attributes.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { unitOf, type Unit } from '../lexicon/units.ts'
import { matchesAt } from './phrases.ts'
import { baseAt, isFree, skipWords, type Reading } from './reading.ts'

/** Words between a number with its unit and what it measures: "16 GB of memory". */
const LINKS = new Set(['of', 'in', 'for', 'the', 'total', 'usable', 'internal'])
/** Words between the name of an attribute and its number: "battery life of at least 10 hours". */
const NAME_LINKS = new Set([
  'of',
  'is',
  'at',
  'least',
  'a',
  'be',
  'with',
  ':',
  'over',
  'under',
  'than',
  'more',
  'less',
  'above',
  'below',
  'up',
  'to',
  'max',
  'min',
  'maximum',
  'minimum',
  'around',
  'about',
  'between',
  'from',
  'should',
  'must',
  'most',
  'the',
  'not',
  'no',
])

export interface NamedAttribute {
  attribute: AttributeEntry
  from: number
  to: number
}

/** The attribute named right behind the measure, or before it. */
export function attributeNear(
  reading: Reading,
  start: number,
  end: number,
  lexicon: Lexicon,
  category: string | null,
  unit: Unit | null,
): NamedAttribute | null {
  const behind = skipWords(reading, end, LINKS)
  const after = attributeAt(reading, behind, lexicon, category, unit)
  if (after !== null) return { ...after, from: start }
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    for (let from = Math.max(0, at - 2); from <= at; from++) {
      const before = attributeAt(reading, from, lexicon, category, unit)
      if (before === null || before.to !== at + 1) continue
      // "good battery under 500": a bare number belongs to a name before it only where things are counted.
      return unit === null && !isCounted(before.attribute) ? null : { attribute: before.attribute, from, to: end }
    }
    if (!NAME_LINKS.has(baseAt(reading, at))) return null
  }
  return null
}

function attributeAt(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  category: string | null,
  unit: Unit | null,
): { attribute: AttributeEntry; to: number } | null {
  for (const { from, to, value: entries } of matchesAt(reading.tokens, at, lexicon.attributes)) {
    if (!isFree(reading, from, to)) continue
    const attribute = entries.find(
      (entry) => entry.type === 'number' && isIn(entry, category, lexicon.vocabulary) && measures(entry, unit),
    )
    if (attribute !== undefined) return { attribute, to }
  }
  return null
}

/** Counted things need no unit: "sleeps 4". */
function isCounted({ unit }: AttributeEntry): boolean {
  return unit === null || unit === 'people'
}

/** Without a category only what many products state is asked of all of them. */
const COMMON_SHARE = 0.3

function isIn({ categories, count }: AttributeEntry, category: string | null, { productCount }: Vocabulary): boolean {
  return category === null ? count >= productCount * COMMON_SHARE : categories.includes(category)
}

/** A count without a unit fits attributes without one; a measure fits attributes of its quantity. */
function measures({ unit }: AttributeEntry, given: Unit | null): boolean {
  if (given === null) return true
  return unit !== null && unitOf(unit)?.quantity === given.quantity
}

/** "for someone weighing 130 kg" asks what the thing carries. */
export function isAboutPerson(reading: Reading, at: number): boolean {
  const words = reading.tokens.slice(Math.max(0, at - 5), at).map(({ base }) => base)
  return (
    words.some((word) => PERSONS.has(word)) &&
    words.some((word) => word.startsWith('weigh') || word === 'of' || word === 'up')
  )
}

const PERSONS = new Set([
  'someone',
  'person',
  'user',
  'man',
  'woman',
  'i',
  'guy',
  'husband',
  'wife',
  'kid',
  'child',
  'people',
])

/** What a measure without a name is about: the attribute that the category states for that quantity. */
export function attributeOf(
  unit: Unit,
  value: number,
  lexicon: Lexicon,
  category: string | null,
  carriesPerson: boolean,
): AttributeEntry | null {
  if (category === null) return null
  const fitting = lexicon.vocabulary.attributes.filter(
    (entry) =>
      entry.type === 'number' &&
      isIn(entry, category, lexicon.vocabulary) &&
      measures(entry, unit) &&
      isOfScale(entry, unit),
  )
  const order = carriesPerson ? ['maxLoad'] : (ATTRIBUTES_OF_QUANTITY[unit.quantity] ?? [])
  // A thickness is told in millimetres, a width is not.
  const fine = unit.quantity === 'length' && unit.factor === 1 ? fitting.filter((entry) => hasUnit(entry, unit)) : []
  if (fine.length === 1) return fine[0] ?? null
  const isLarge = unit.quantity === 'data' && value * unit.factor > RAM_MAX_GB
  const preferred = isLarge ? [...order].reverse() : order
  for (const name of preferred) {
    const entry = fitting.find((candidate) => candidate.name === name)
    if (entry === undefined) continue
    // Screens are measured in inches everywhere; a length in other units is a side.
    if (name === 'screenSize' && unit.factor !== INCH_MM && unit.factor !== 10) continue
    return entry
  }
  return fitting.find(({ name }) => !order.includes(name)) ?? null
}

function hasUnit({ unit }: AttributeEntry, { factor }: Unit): boolean {
  return unit !== null && unitOf(unit)?.factor === factor
}

const INCH_MM = 25.4
/** Nobody states minutes of play in years. */
const SCALE_MAX = 1000

function isOfScale({ unit }: AttributeEntry, given: Unit): boolean {
  const own = unit === null ? null : unitOf(unit)
  if (own === null) return true
  const ratio = given.factor / own.factor
  return ratio <= SCALE_MAX && ratio >= 1 / SCALE_MAX
}
