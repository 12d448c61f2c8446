/** From constraints to SQL over `product p`. Values are always bound; the only text put in is a checked attribute name. */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import { hasLiveOfferSql, isListableSql } from './product-life.ts'

/** Puts a value among a statement's parameters and gives its numbered placeholder, which may be repeated in the SQL. */
export type Bind = (value: string | number) => string

/** The parameters of one statement, and how to add to them. An equal value is bound once: D1 takes 100. */
export function createBinder(): { bind: Bind; values: (string | number)[] } {
  const values: (string | number)[] = []
  return {
    bind: (value) => {
      const at = values.indexOf(value)
      return `?${at >= 0 ? at + 1 : values.push(value)}`
    },
    values,
  }
}

/** One condition on a product row. `name` is the key of `constraints` it stands for, or the attribute's name. */
export interface Condition {
  name: string
  sql: string
}

const ATTRIBUTE_NAME = /^[A-Za-z][A-Za-z0-9_]*$/
/** D1 binds at most 100 values a statement; an attribute needs up to two. */
const ATTRIBUTES_MAX = 30
/** Spellings of wanted colours that are looked for. */
const COLORS_MAX = 12
/** D1 takes patterns of at most 50 bytes. */
const COLOR_BYTES_MAX = 36
/** Values of an attribute that say that a product does not have it. */
const ABSENT = `(0, '', 'no', 'none', 'false', 'n')`
/** "120 Hz" is also the panel of 119.88 Hz. */
const EQUAL_TOLERANCE = 0.005

/** Every stated constraint but the words, as conditions that a product row must meet. */
export function toConditions(constraints: Constraints, bind: Bind, now: number): Condition[] {
  return [
    ...categoryConditions(constraints, bind),
    ...brandConditions(constraints, bind),
    ...priceConditions(constraints, bind, now),
    ...qualityConditions(constraints, bind, now),
    ...(constraints.attributes ?? []).slice(0, ATTRIBUTES_MAX).flatMap((wish) => attributeConditions(wish, bind)),
    ...colorConditions(constraints.colors ?? [], bind),
  ]
}

/** What every list asks of a row: still offered, within its life, and not among the ids to leave out. */
export function baseConditions(excludeIds: readonly string[], bind: Bind, now: number): Condition[] {
  const offered = { name: 'offered', sql: `p.withdrawn_at_ms IS NULL AND ${isListableSql(now, bind)}` }
  if (excludeIds.length === 0) return [offered]
  const ids = bind(JSON.stringify(excludeIds))
  return [offered, { name: 'excludeIds', sql: `p.id NOT IN (SELECT value FROM json_each(${ids}))` }]
}

/** All of the conditions, as one expression. */
export function allOf(conditions: readonly Condition[]): string {
  return joinEvenly(
    conditions.map(({ sql }) => `(${sql})`),
    'AND',
  )
}

/** At least one of the conditions, as one expression. */
export function anyOf(conditions: readonly Condition[]): string {
  return joinEvenly(
    conditions.map(({ sql }) => `(${sql})`),
    'OR',
  )
}

/** How many of the conditions hold, as one expression. */
export function countOf(conditions: readonly Condition[]): string {
  return joinEvenly(
    conditions.map(({ sql }) => `coalesce((${sql}), 0)`),
    '+',
  )
}

/** A chain would be as deep as it is long, and D1 reads expressions to a depth of 100; `true` when there is nothing. */
function joinEvenly(parts: readonly string[], operator: 'AND' | 'OR' | '+'): string {
  if (parts.length <= 1) return parts[0] ?? 'true'
  const middle = Math.ceil(parts.length / 2)
  return `(${joinEvenly(parts.slice(0, middle), operator)} ${operator} ${joinEvenly(parts.slice(middle), operator)})`
}

function categoryConditions({ category }: Constraints, bind: Bind): Condition[] {
  if (category === undefined) return []
  const level = bind(`/${category}/`)
  const sql = `p.category_trail IN (SELECT trail FROM category_trail WHERE instr(trail, ${level}))`
  return [{ name: 'category', sql }]
}

function brandConditions({ brands = [], excludeBrands = [] }: Constraints, bind: Bind): Condition[] {
  const conditions: Condition[] = []
  if (brands.length > 0) {
    const sql = `p.brand_key IN (SELECT value FROM json_each(${bind(lowerList(brands))}))`
    conditions.push({ name: 'brands', sql })
  }
  if (excludeBrands.length > 0) {
    const sql = `coalesce(p.brand_key, '') NOT IN (SELECT value FROM json_each(${bind(lowerList(excludeBrands))}))`
    conditions.push({ name: 'excludeBrands', sql })
  }
  return conditions
}

function priceConditions({ priceMin, priceMax, currency }: Constraints, bind: Bind, now: number): Condition[] {
  const conditions: Condition[] = []
  const isLive = priceMin === undefined && priceMax === undefined ? '' : hasLiveOfferSql(now, bind)
  if (priceMin !== undefined) {
    conditions.push({ name: 'priceMin', sql: `p.price_minor >= ${bind(priceMin)} AND ${isLive}` })
  }
  if (priceMax !== undefined) {
    conditions.push({ name: 'priceMax', sql: `p.price_minor <= ${bind(priceMax)} AND ${isLive}` })
  }
  if (conditions.length > 0 && currency !== undefined) {
    conditions.push({ name: 'currency', sql: `p.currency = ${bind(currency)}` })
  }
  return conditions
}

function qualityConditions(
  { minRating, minRatingCount, inStockOnly }: Constraints,
  bind: Bind,
  now: number,
): Condition[] {
  const conditions: Condition[] = []
  if (minRating !== undefined) conditions.push({ name: 'minRating', sql: `p.rating >= ${bind(minRating)}` })
  if (minRatingCount !== undefined) {
    conditions.push({ name: 'minRatingCount', sql: `p.rating_count >= ${bind(minRatingCount)}` })
  }
  if (inStockOnly === true) {
    const sql = `p.availability = 'in_stock' AND ${hasLiveOfferSql(now, bind)}`
    conditions.push({ name: 'inStockOnly', sql })
  }
  return conditions
}

/** A name that no product can have matches nothing, and what is forbidden of it is true of everything. */
function attributeConditions(wish: AttributeConstraint, bind: Bind): Condition[] {
  if (!ATTRIBUTE_NAME.test(wish.name)) return [{ name: wish.name, sql: wish.op === 'not' ? 'true' : 'false' }]
  const sql = attributeCondition(wish, bind)
  return sql === null ? [] : [{ name: wish.name, sql }]
}

function attributeCondition({ name, op, value }: AttributeConstraint, bind: Bind): string | null {
  const field = attributeSql(name)
  const present = `coalesce(${field}, 0) NOT IN ${ABSENT}`
  const absent = `coalesce(${field}, 0) IN ${ABSENT}`
  if (op === 'has') return present
  if (op === 'gte' || op === 'lte') {
    if (typeof value !== 'number') return null
    return `${isNumber(name)} AND ${field} ${op === 'gte' ? '>=' : '<='} ${bind(value)}`
  }
  const wanted = op === 'eq'
  if (value === undefined) return wanted ? present : absent
  if (Array.isArray(value)) {
    const any = value.flatMap((one) => attributeCondition({ name, op: 'eq', value: one }, bind) ?? [])
    return anyOf(any.map((sql) => ({ name, sql })))
  }
  if (typeof value === 'boolean') return value === wanted ? present : absent
  if (typeof value === 'number') {
    const tolerance = bind(Math.abs(value) * EQUAL_TOLERANCE)
    const equal = `(${isNumber(name)} AND abs(${field} - ${bind(value)}) <= ${tolerance})`
    return wanted ? equal : `NOT ${equal}`
  }
  const part = bind(value.trim().toLowerCase().replaceAll('-', ' '))
  return `instr(replace(coalesce(${field}, ''), '-', ' '), ${part}) ${wanted ? '> 0' : '= 0'}`
}

function isNumber(name: string): string {
  return `coalesce(json_type(p.attribute_values, '$.${name}') IN ('integer', 'real'), 0)`
}

function attributeSql(name: string): string {
  return `json_extract(p.attribute_values, '$.${name}')`
}

/** Any wanted colour as whole words of the colour attribute or of the title. */
function colorConditions(colors: readonly string[], bind: Bind): Condition[] {
  if (colors.length === 0) return []
  const text = `(' ' || coalesce(json_extract(p.attribute_values, '$.color'), '') || ' ' || lower(p.title) || ' ')`
  const spellings = colors.flatMap((color) => {
    const plain = spaced(color.toLowerCase())
    return [plain, plain.replaceAll('grey', 'gray'), plain.replaceAll('gray', 'grey')]
  })
  const short = spellings.filter((color) => new TextEncoder().encode(color).length <= COLOR_BYTES_MAX)
  const wanted = [...new Set(short)].slice(0, COLORS_MAX).map((color) => ({
    name: color,
    // Any one character may stand between two words of a colour, such as a hyphen.
    sql: `${text} GLOB ${bind(`*[^a-z]${color.replaceAll(' ', '?')}[^a-z]*`)}`,
  }))
  return [{ name: 'colors', sql: wanted.length === 0 ? 'false' : anyOf(wanted) }]
}

function spaced(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function lowerList(values: readonly string[]): string {
  return JSON.stringify(values.map((value) => value.trim().toLowerCase()))
}

/** ORDER BY terms for a sort, best first and total; null for `relevance` and for names that cannot be sorted by. */
export function orderBy(sort: string | undefined): string | null {
  if (sort === undefined || sort === 'relevance') return null
  if (sort === 'popularity') return 'p.popularity DESC, p.key'
  if (sort === 'rating') return 'p.rating DESC, p.rating_count DESC, p.key'
  const [, name, direction] = /^(.+)_(asc|desc)$/.exec(sort) ?? []
  if (name === undefined || direction === undefined || !ATTRIBUTE_NAME.test(name)) return null
  const way = direction === 'asc' ? 'ASC' : 'DESC'
  if (name === 'price') return `p.price_minor ${way} NULLS LAST, p.key`
  if (name === 'rating') return `p.rating ${way} NULLS LAST, p.rating_count DESC, p.key`
  return `json_extract(p.attribute_values, '$.${name}') ${way} NULLS LAST, p.key`
}
