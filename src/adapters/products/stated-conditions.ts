/** What a product states of itself, or one of its variants, against what is wished of it, in SQL over `product p`. */
import type { ProductQuery } from '../../domain/search/types.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Bind } from '../sql/bind.ts'
import { allOf, type Condition, countOf } from '../sql/conditions.ts'
import { attributeConditions, colorConditions } from './value-conditions.ts'

/** D1 binds at most 100 values a statement; an attribute needs up to two. */
const ATTRIBUTES_MAX = 30

/** The variants of `p` that can be ordered, each with everything it states. */
const ORDERABLE = 'variant_set v, json_each(v.orderable) o WHERE v.key = p.key'
/** Where `p` comes in variants, what each of those states that can be ordered. */
const STATES = `(SELECT value->'values' AS stated, coalesce(value->>'price', p.price_minor) AS price FROM json_each(coalesce(
  (SELECT v.orderable FROM variant_set v WHERE v.key = p.key),
  json_array(json_object('values', json(p.attribute_values)))))) s`

/**
 * One state must meet all wishes: a blue one and a large one are no large blue one, and the cheap one may be the red one.
 */
export function statedConditions(constraints: Constraints, bind: Bind): Condition[] {
  const wishes = wishesOf(constraints, bind, 's.stated', 's.price')
  if (wishes.length === 0) return []
  // D1 charges every row of a list, JSON's too: what has no variants is asked itself.
  const own = wishesOf(constraints, bind, 'p.attribute_values', 'p.price_minor').map(
    ({ sql }) => `p.variant_count IS NOT NULL OR (${sql})`,
  )
  const any = `p.variant_count IS NULL OR EXISTS (SELECT 1 FROM ${STATES} WHERE ${allOf(wishes)})`
  return [...own, any].map((sql) => ({ name: 'stated', sql }))
}

/** How many of the wishes for attributes, colours and their price the best state of `p` meets, as `sql`, and how many they are. */
export function countStated(constraints: Constraints, bind: Bind): { sql: string; all: number } {
  const wishes = wishesOf(constraints, bind, 's.stated', 's.price')
  if (wishes.length === 0) return { sql: '0', all: 0 }
  const own = countOf(wishesOf(constraints, bind, 'p.attribute_values', 'p.price_minor'))
  const sql = `iif(p.variant_count IS NULL, ${own}, coalesce((SELECT max(${countOf(wishes)}) FROM ${STATES}), 0))`
  return { sql, all: wishes.length }
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
 * SQL of the variant, as JSON, that meets most of what is asked, then most of what is only wished, the cheapest of equals;
 * NULL where nothing of both concerns variants, and for products that have none.
 */
export function variantSql(
  { constraints, wished = {} }: Pick<ProductQuery, 'constraints' | 'wished'>,
  bind: Bind,
): string {
  const values = "o.value->'values'"
  const hard = statedWishes(constraints, bind, values)
  const soft = statedWishes(
    {
      attributes: wished.attributes?.slice(0, Math.max(0, ATTRIBUTES_MAX - (constraints.attributes?.length ?? 0))),
      colors: constraints.colors === undefined ? wished.colors : undefined,
    },
    bind,
    values,
  )
  if (hard.length + soft.length === 0) return 'NULL'
  hard.push(...priceWishes(constraints, bind, "coalesce(o.value->>'price', p.price_minor)"))
  const met = [hard, soft].flatMap((wishes) => (wishes.length === 0 ? [] : `${countOf(wishes)} DESC, `)).join('')
  return `iif(p.variant_count IS NULL, NULL, (SELECT json_extract(v.variants, '$[' || (o.value->>'at') || ']')
    FROM ${ORDERABLE} ORDER BY ${met} o.key LIMIT 1))`
}

/** Wishes for attributes and colours over `{name: value}` and a price in SQL, and what they may cost; [] without any. */
function wishesOf(constraints: Constraints, bind: Bind, values: string, price: string): Condition[] {
  const wishes = statedWishes(constraints, bind, values)
  return wishes.length === 0 ? [] : [...wishes, ...priceWishes(constraints, bind, price)]
}

function statedWishes(
  { attributes = [], colors = [] }: Pick<Constraints, 'attributes' | 'colors'>,
  bind: Bind,
  values: string,
): Condition[] {
  return [
    ...attributes.slice(0, ATTRIBUTES_MAX).flatMap((wish) => attributeConditions(wish, bind)),
    ...colorConditions(colors, bind),
  ].map(({ name, sqlOf }) => ({ name, sql: sqlOf(values) }))
}

function priceWishes({ priceMin, priceMax }: Constraints, bind: Bind, price: string): Condition[] {
  return [
    ...(priceMin === undefined ? [] : [{ name: 'priceMin', sql: `${price} >= ${bind(priceMin)}` }]),
    ...(priceMax === undefined ? [] : [{ name: 'priceMax', sql: `${price} <= ${bind(priceMax)}` }]),
  ]
}
