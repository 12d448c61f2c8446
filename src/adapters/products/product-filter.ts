/** From constraints to SQL over `product p`. Values are always bound; the only text put in is a checked attribute name. */
import { toStems } from '../../domain/search/analyse.ts'
import { sortOf } from '../../domain/search/list-order.ts'
import { wholeValueSql } from '../../domain/search/whole-value.ts'
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { hasLiveOfferSql, isListableSql } from './product-life.ts'

/**
 * As toConditions, for rows that are looked at whatever the filter says: no index is asked for, so the kind and the brand
 * are compared as text.
 */
export function toPlainConditions(constraints: Constraints, bind: Bind, now: number): Condition[] {
  const { category, brands = [], ...rest } = constraints
  const kinds = category === undefined ? [] : [`instr(p.category_trail, ${bind(`/${category}/`)})`]
  return [
    ...kinds.map((sql) => ({ name: 'category', sql })),
    ...wantedBrands(brands, bind, (list) => `instr(${list}, json_quote(coalesce(p.brand_key, '')))`),
    ...toConditions(rest, bind, now),
  ]
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
/** Words that must not stand in a title. */
const EXCLUDED_TERMS_MAX = 8
/** D1 takes patterns of at most 50 bytes. */
const COLOR_BYTES_MAX = 36
/** Values of an attribute that say that a product does not have it. */
const ABSENT = ['0', "''", "'no'", "'none'", "'false'", "'n'"]
/** "120 Hz" is also the panel of 119.88 Hz. */
const EQUAL_TOLERANCE = 0.005

/** Every stated constraint but the words, as conditions that a product row must meet. */
function toConditions(constraints: Constraints, bind: Bind, now: number): Condition[] {
  return [
    ...categoryConditions(constraints, bind),
    ...brandConditions(constraints, bind),
    ...priceConditions(constraints, bind, now),
    ...qualityConditions(constraints, bind, now),
    ...statedConditions(constraints, bind),
    // Reads a row: last, of what satisfies the rest.
    ...excludedTermConditions(constraints, bind),
  ]
}

/** A condition on what a product or one of its variants states; `values` is the SQL of its `{name: value}`. */
interface StateCondition {
  name: string
  sqlOf: (values: string) => string
}

/** The variants of `p` that can be ordered, each with everything it states. */
const ORDERABLE = 'variant_set v, json_each(v.orderable) o WHERE v.key = p.key'
/** Where `p` comes in variants, what each of those states that can be ordered. */
const STATES = `(SELECT value->'values' AS stated, coalesce(value->>'price', p.price_minor) AS price FROM json_each(coalesce(
  (SELECT v.orderable FROM variant_set v WHERE v.key = p.key),
  json_array(json_object('values', json(p.attribute_values)))))) s`

/**
 * One state must meet all wishes: a blue one and a large one are no large blue one, and the cheap one may be the red one.
 */
function statedConditions(constraints: Constraints, bind: Bind): Condition[] {
  const wishes = wishesOf(constraints, bind, 's.stated', 's.price')
  if (wishes.length === 0) return []
  // D1 charges every row of a list, JSON's too: what has no variants is asked itself.
  const own = wishesOf(constraints, bind, 'p.attribute_values', 'p.price_minor').map(
    ({ sql }) => `p.variant_count IS NOT NULL OR (${sql})`,
  )
  const any = `p.variant_count IS NULL OR EXISTS (SELECT 1 FROM ${STATES} WHERE ${allOf(wishes)})`
  return [...own, any].map((sql) => ({ name: 'stated', sql }))
}

/** How many of the wishes for attributes, colours and their price the best state of `p` meets, as one expression. */
export function countStated(constraints: Constraints, bind: Bind): string {
  const wishes = wishesOf(constraints, bind, 's.stated', 's.price')
  if (wishes.length === 0) return '0'
  const own = countOf(wishesOf(constraints, bind, 'p.attribute_values', 'p.price_minor'))
  return `iif(p.variant_count IS NULL, ${own}, coalesce((SELECT max(${countOf(wishes)}) FROM ${STATES}), 0))`
}

/** How much `p` has of what would be nice, as one expression; `0` where nothing would. */
export function countPreferred({ prefer = [] }: Constraints, bind: Bind): string {
  const wishes = prefer
    .filter(({ op, value }) => !((op === 'lte' || op === 'gte') && value === undefined))
    .slice(0, ATTRIBUTES_MAX)
  const conditions = wishes
    .flatMap((wish) => attributeConditions(wish, bind))
    .map(({ name, sqlOf }) => ({ name, sql: sqlOf('p.attribute_values') }))
  return conditions.length === 0 ? '0' : countOf(conditions)
}

/**
 * SQL of the variant, as JSON, that meets most of what is asked, the cheapest of equals; NULL where nothing asked concerns
 * variants, and for products that have none.
 */
export function variantSql(constraints: Constraints, bind: Bind): string {
  const wishes = wishesOf(constraints, bind, "o.value->'values'", "coalesce(o.value->>'price', p.price_minor)")
  if (wishes.length === 0) return 'NULL'
  return `(SELECT variant FROM (SELECT json_extract(v.variants, '$[' || (o.value->>'at') || ']') AS variant,
    ${countOf(wishes)} AS met, o.key AS place FROM ${ORDERABLE}) ORDER BY met DESC, place LIMIT 1)`
}

/** Wishes for attributes and colours over `{name: value}` and a price in SQL, and what they may cost; [] without any. */
function wishesOf(constraints: Constraints, bind: Bind, values: string, price: string): Condition[] {
  const { attributes = [], colors = [], priceMin, priceMax } = constraints
  const wishes = [
    ...attributes.slice(0, ATTRIBUTES_MAX).flatMap((wish) => attributeConditions(wish, bind)),
    ...colorConditions(colors, bind),
  ].map(({ name, sqlOf }) => ({ name, sql: sqlOf(values) }))
  if (wishes.length === 0) return []
  return [
    ...wishes,
    ...(priceMin === undefined ? [] : [{ name: 'priceMin', sql: `${price} >= ${bind(priceMin)}` }]),
    ...(priceMax === undefined ? [] : [{ name: 'priceMax', sql: `${price} <= ${bind(priceMax)}` }]),
  ]
}

/** What every list asks of a row: still offered, within its life, and not among the ids to leave out. */
export function baseConditions(excludeIds: readonly string[], bind: Bind, now: number): Condition[] {
  const offered = { name: 'offered', sql: `p.withdrawn_at_ms IS NULL AND ${isListableSql(now, bind)}` }
  if (excludeIds.length === 0) return [offered]
  // Looked for in the list as text: D1 charges a lookup in a set for every row.
  return [offered, { name: 'excludeIds', sql: `NOT instr(${bind(JSON.stringify(excludeIds))}, json_quote(p.id))` }]
}

/**
 * Of more conditions than this the first are joined by AND, where an index may serve them: what narrows most comes first.
 * The rest is asked one after the other until one does not hold, since a tree of ANDs gets too deep.
 */
const AND_MAX = 8
const INDEXED_MAX = 4

/** All of the conditions, as one expression. */
export function allOf(conditions: readonly Condition[]): string {
  const parts = conditions.map(({ sql }) => `(${sql})`)
  const rest = parts.length <= AND_MAX ? [] : parts.splice(INDEXED_MAX)
  const others = rest.map((sql) => `WHEN ${sql} IS NOT TRUE THEN false`)
  return joinEvenly([...parts, ...(rest.length === 0 ? [] : [`CASE ${others.join(' ')} ELSE true END`])], 'AND')
}

/** At least one of the conditions, as one expression. */
function anyOf(conditions: readonly Condition[]): string {
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

/** That a product is of the category, in a form that the index serves. */
export function categoryConditions({ category }: Pick<Constraints, 'category'>, bind: Bind): Condition[] {
  if (category === undefined) return []
  const level = bind(`/${category}/`)
  const sql = `p.category_trail IN (SELECT trail FROM category_trail WHERE instr(trail, ${level}))`
  return [{ name: 'category', sql }]
}

function brandConditions({ brands = [], excludeBrands = [] }: Constraints, bind: Bind): Condition[] {
  const conditions = wantedBrands(brands, bind, (list) => `p.brand_key IN (SELECT value FROM json_each(${list}))`)
  if (excludeBrands.length > 0) {
    // As with ids: a lookup in a set is charged for every row.
    const named = `instr(${bind(lowerList(excludeBrands))}, json_quote(p.brand_key))`
    const inTitle = titleHasAny(excludeBrands, bind) ?? 'false'
    conditions.push({ name: 'excludeBrands', sql: `NOT iif(p.brand_key IS NULL, ${inTitle}, ${named})` })
  }
  return conditions
}

/** One of the brands, by its column as `isIn` asks of a list of names, or by the title where a file has no column for it. */
function wantedBrands(brands: readonly string[], bind: Bind, isIn: (list: string) => string): Condition[] {
  if (brands.length === 0) return []
  const inTitle = titleHasAny(brands, bind)
  const unnamed = inTitle === null ? '' : ` OR (p.brand_key IS NULL AND ${inTitle})`
  return [{ name: 'brands', sql: `${isIn(bind(lowerList(brands)))}${unnamed}` }]
}

/** Words that a title must not hold; "sulfate free" is without sulfates. */
function excludedTermConditions({ excludeTerms = [] }: Constraints, bind: Bind): Condition[] {
  const held = titleHasAny(excludeTerms.slice(0, EXCLUDED_TERMS_MAX), bind, { unlessFree: true })
  return held === null ? [] : [{ name: 'excludeTerms', sql: `NOT ${held}` }]
}

/** The analysed words of what a title says; no phrase goes from one field into the next. */
const TITLE_WORDS = "' ' || s.title || ' | ' || s.context || ' | ' || s.brand || ' '"

/**
 * Whether a title names one of these, in the analysed words of the full-text row; null where none of them has words. That
 * row alone is read: of a common word the index would read every product that has it.
 */
function titleHasAny(
  texts: readonly string[],
  bind: Bind,
  { unlessFree = false }: { unlessFree?: boolean } = {},
): string | null {
  const phrases = [...new Set(texts.map((text) => toStems(text).join(' ')))].filter((phrase) => phrase !== '')
  if (phrases.length === 0) return null
  const held = phrases.map((phrase) => {
    const has = (words: string) => `instr(${TITLE_WORDS}, ${bind(` ${words} `)})`
    return { name: phrase, sql: unlessFree ? `${has(phrase)} AND NOT ${has(`${phrase} free`)}` : has(phrase) }
  })
  return `EXISTS (SELECT 1 FROM product_search s WHERE s.rowid = p.key AND (${anyOf(held)}))`
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
function attributeConditions(wish: AttributeConstraint, bind: Bind): StateCondition[] {
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

function attributeSql(name: string, values: string = 'p.attribute_values'): string {
  return `json_extract(${values}, '$.${name}')`
}

/** Any wanted colour as whole words of the colour attribute or of the title. */
function colorConditions(colors: readonly string[], bind: Bind): StateCondition[] {
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

/** The lower-case form of names, as JSON. */
export function lowerList(values: readonly string[]): string {
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

/** What `inListOrder` puts a list in order by, as columns of `p`. */
export function orderColumns(sort: string | undefined): string[] {
  const by = sortOf(sort)?.by ?? 'popularity'
  if (by === 'popularity') return ['p.popularity']
  if (by === 'price') return ['p.price_minor']
  if (by === 'rating') return ['p.rating', 'p.rating_count']
  return [attributeSql(by)]
}
