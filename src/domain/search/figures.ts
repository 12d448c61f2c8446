/**
 * Figures with their units in what products say of themselves. Where no attribute states a measure the title mostly does
 * ("1TB External SSD"), so that a limit can be held there too.
 */
import type { AttributeConstraint } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import { parseDecimal } from '../catalog/money.ts'
import { convert, UNIT_OF, unitOf, type Quantity, type Unit } from '../conversation/lexicon/units.ts'
import { MEASURED } from './measures.ts'

export interface Figure {
  value: number
  unit: Unit
  /** As it is written. */
  text: string
}

/** A measure in words of a product, where it stands and what it is in the unit that was asked for. */
export interface Told {
  field: 'title' | 'features' | 'description'
  text: string
  value: number
}

const SPELLINGS = [...UNIT_OF].flatMap(([spelling, { quantity }]) => (MEASURED.has(quantity) ? [spelling] : []))
/** Of one letter only what the trade writes so: "5G" is no weight; "4 in 1" measures nothing. */
const LETTERS = /^[gmlwv]$/
const LONG = SPELLINGS.filter((spelling) => spelling !== 'in' && !/^[a-z]$/.test(spelling))
  .toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(/(?<=lit|met)er/g, '(?:er|re)')
const FIGURE = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(\\d{1,2})\\s?[x×]\\s?)?(?<![\\p{L}\\p{N}.,])(\\d[\\d.,]*)[\\s-]?(?:((?:${LONG})s?)|([gmlLwWvV])|(in)(?![\\s-]*\\d))(?![\\p{L}\\p{N}])`,
  'giu',
)
/** What comes in several equal parts is told by one of them: "2 x 16GB". */
const SUMMED: ReadonlySet<Quantity> = new Set(['data', 'mass', 'volume'])

/** The figures of a text in their order; of equal parts ("2 x 16GB") the part and what they are together. */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(FIGURE)].flatMap(([written, parts, digits = '', long, letter, inch]): Figure[] => {
    const spelling = long ?? letter ?? inch ?? ''
    if (letter !== undefined && (!LETTERS.test(letter.toLowerCase()) || /[GM]/.test(letter))) return []
    const unit = unitOf(spelling.replace(/(?<=lit|met)re/i, 'er'))
    const value = parseDecimal(digits.replace(/[.,]$/, ''))
    if (unit === null || value === null) return []
    const figure = { value, unit, text: written.trim() }
    const together =
      parts !== undefined && SUMMED.has(unit.quantity) ? [{ ...figure, value: value * Number(parts) }] : []
    return [figure, ...together]
  })
}

/** Whether a wish bounds a measure that words may tell: by one unit, from a side or as one of several. */
export function isMeasurable({ op, value, unit }: AttributeConstraint): boolean {
  const quantity = unit === undefined || unit === null ? undefined : unitOf(unit)?.quantity
  const isNumeric = typeof value === 'number' || (Array.isArray(value) && value.every((one) => typeof one === 'number'))
  return quantity !== undefined && MEASURED.has(quantity) && isNumeric && (op === 'gte' || op === 'lte' || op === 'in')
}

/**
 * What a product's words tell of the measure that a wish is about: the figure of its title that comes nearest to what is
 * wished, as "16 GB" of a laptop with "512 GB" beside it; elsewhere the only one there is. Null where nothing is told.
 */
export function toldOf(product: Product, wish: AttributeConstraint): Told | null {
  if (!isMeasurable(wish)) return null
  const unit = unitOf(wish.unit ?? '')
  const [wanted = 1] = [wish.value].flat().map(Number)
  if (unit === null) return null
  const read = (field: Told['field'], text: string): Told[] =>
    figuresIn(text).flatMap((figure) => {
      const value = convert(figure.value, figure.unit, unit)
      return value === null ? [] : [{ field, text: figure.text, value: Number(value.toFixed(3)) }]
    })
  const [named] = read('title', product.title).toSorted((a, b) => farness(a.value, wanted) - farness(b.value, wanted))
  if (named !== undefined) return named
  const said = [
    ...product.features.flatMap((feature) => read('features', feature)),
    ...read('description', product.description ?? ''),
  ]
  const [only] = said
  return only !== undefined && said.every(({ value }) => value === only.value) ? only : null
}

function farness(value: number, wanted: number): number {
  return Math.abs(Math.log(Math.max(value, 1e-6) / Math.max(wanted, 1e-6)))
}

/** Two units are rounded to each other; a screen of 27 in is also one of 27.2. */
const TOLERANCE = 0.02
const SCREEN_MIN_IN = 5
const SCREEN_STEP_IN = 0.9

/** Whether a told figure keeps to the wish. */
export function keepsTo({ value: told }: Told, { op, value, unit }: AttributeConstraint): boolean {
  if (Array.isArray(value)) return value.some((one) => isAbout(told, Number(one), unit === 'in'))
  const bound = Number(value)
  return op === 'gte' ? told >= bound * (1 - TOLERANCE) : told <= bound * (1 + TOLERANCE)
}

function isAbout(told: number, wanted: number, isInch: boolean): boolean {
  const above = isInch && wanted >= SCREEN_MIN_IN ? SCREEN_STEP_IN : wanted * TOLERANCE
  return told >= wanted * (1 - TOLERANCE) && told <= wanted + above
}
