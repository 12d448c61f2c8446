/** What a wish for an attribute or a colour means in SQL. The only text put in is a checked attribute name. */
import { wholeValueSql } from '../../domain/search/whole-value.ts'
import type { AttributeConstraint } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { anyOf } from '../sql/conditions.ts'
import { ATTRIBUTE_NAME, attributeSql } from './product-order.ts'

/** Spellings of wanted colours that are looked for. */
const COLORS_MAX = 12
/** D1 takes patterns of at most 50 bytes. */
const COLOR_BYTES_MAX = 36
/** Values of an attribute that say that a product does not have it. */
const ABSENT = ['0', "''", "'no'", "'none'", "'false'", "'n'"]
/** "120 Hz" is also the panel of 119.88 Hz. */
const EQUAL_TOLERANCE = 0.005

/** A condition on what a product or one of its variants states; `values` is the SQL of its `{name: value}`. */
export interface StateCondition {
  name: string
  sqlOf: (values: string) => string
}

/** A name that no product can have matches nothing, and what is forbidden of it is true of everything. */
export function attributeConditions(wish: AttributeConstraint, bind: Bind): StateCondition[] {
  const { name, op } = wish
  if (!ATTRIBUTE_NAME.test(name)) return [{ name, sqlOf: () => (op === 'not' ? 'true' : 'false') }]
  if (attributeCondition(wish, bind, '') === null) return []
  return [{ name, sqlOf: (values) => attributeCondition(wish, bind, values) ?? 'true' }]
}

function attributeCondition({ name, op, value }: AttributeConstraint, bind: Bind, values: string): string | null {
  const field = attributeSql(name, values)
  // D1 charges a lookup in a set for every row.
  const absent = `CASE coalesce(${field}, 0) ${ABSENT.map((no) => `WHEN ${no} THEN true`).join(' ')} ELSE false END`
  const present = `NOT ${absent}`
  if (op === 'has') return present
  if (op === 'gte' || op === 'lte') {
    if (typeof value !== 'number') return null
    return `${isNumber(name, values)} AND ${field} ${op === 'gte' ? '>=' : '<='} ${bind(value)}`
  }
  const wanted = op === 'eq'
  if (value === undefined) return wanted ? present : absent
  if (Array.isArray(value)) {
    const any = value.flatMap((one) => attributeCondition({ name, op: 'eq', value: one }, bind, values) ?? [])
    return anyOf(any.map((sql) => ({ name, sql })))
  }
  if (typeof value === 'boolean') return value === wanted ? present : absent
  if (typeof value === 'number') {
    const tolerance = bind(Math.abs(value) * EQUAL_TOLERANCE)
    const equal = `(${isNumber(name, values)} AND abs(${field} - ${bind(value)}) <= ${tolerance})`
    return wanted ? equal : `NOT ${equal}`
  }
  const whole = wholeValueSql(field, value, bind)
  return wanted ? whole : `NOT ${whole}`
}

function isNumber(name: string, values: string): string {
  return `coalesce(json_type(${values}, '$.${name}') IN ('integer', 'real'), 0)`
}

/** Any wanted colour as whole words of the colour attribute or of the title. */
export function colorConditions(colors: readonly string[], bind: Bind): StateCondition[] {
  if (colors.length === 0) return []
  const textOf = (values: string) => `format(' %s %s ', ${attributeSql('color', values)}, lower(p.title))`
  const spellings = colors.flatMap((color) => {
    const plain = spaced(color.toLowerCase())
    return [plain, plain.replaceAll('grey', 'gray'), plain.replaceAll('gray', 'grey')]
  })
  const short = spellings.filter((color) => new TextEncoder().encode(color).length <= COLOR_BYTES_MAX)
  // Any one character may stand between two words of a colour, such as a hyphen.
  const patterns = [...new Set(short)]
    .slice(0, COLORS_MAX)
    .map((color) => `*[^a-z]${color.replaceAll(' ', '?')}[^a-z]*`)
  const sqlOf = (values: string) =>
    anyOf(patterns.map((pattern) => ({ name: pattern, sql: `${textOf(values)} GLOB ${bind(pattern)}` })))
  return [{ name: 'colors', sqlOf: patterns.length === 0 ? () => 'false' : sqlOf }]
}

function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
