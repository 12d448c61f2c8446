/** Limits that can be set by hand: which one, what it says now, and what it says after a change. Pure. */
import type { AttributeConstraint, Constraints } from '../../shared/constraints.ts'
import type { Facets } from '../../shared/product.ts'

/** One thing that a search can be limited by. */
export type Limit = { kind: 'price' | 'rating' | 'brands' | 'category' } | { kind: 'attribute'; name: string }

/** A range, or values to choose from; null at an end means that it is open. */
export type LimitValue =
  | { kind: 'range'; from: number | null; to: number | null }
  | { kind: 'values'; values: readonly string[] }

/** What the limit says in these constraints; open, or nothing chosen, where they do not mention it. */
export function valueOf(constraints: Constraints, limit: Limit, isNumeric: boolean): LimitValue {
  const { priceMin = null, priceMax = null, minRating = null, brands = [], category } = constraints
  switch (limit.kind) {
    case 'price':
      return { kind: 'range', from: priceMin, to: priceMax }
    case 'rating':
      return { kind: 'range', from: minRating, to: null }
    case 'brands':
      return { kind: 'values', values: brands }
    case 'category':
      return { kind: 'values', values: category === undefined ? [] : [category] }
    case 'attribute': {
      const stated = (constraints.attributes ?? []).filter(({ name }) => name === limit.name)
      if (!isNumeric) return { kind: 'values', values: stated.flatMap(valuesOf) }
      const bound = (ops: readonly AttributeConstraint['op'][]) => {
        const value = stated.find(({ op }) => ops.includes(op))?.value
        return typeof value === 'number' ? value : null
      }
      return { kind: 'range', from: bound(['gte', 'eq']), to: bound(['lte', 'eq']) }
    }
  }
}

/** The constraints with the limit as it says, in place of what they said of it. */
export function withLimit(
  constraints: Constraints,
  limit: Limit,
  value: LimitValue,
  { currency, unit }: { currency: string | null; unit: string | null },
): Constraints {
  const { from, to } = value.kind === 'range' ? value : { from: null, to: null }
  const values = value.kind === 'values' ? [...value.values] : []
  const rest: Constraints = { ...constraints }
  const set = <Key extends keyof Constraints>(key: Key, next: Constraints[Key] | null) => {
    if (next === null || next === undefined || (Array.isArray(next) && next.length === 0)) delete rest[key]
    else rest[key] = next
  }
  switch (limit.kind) {
    case 'price':
      set('priceMin', from)
      set('priceMax', to)
      set('currency', from === null && to === null ? null : (constraints.currency ?? currency))
      return rest
    case 'rating':
      set('minRating', from)
      return rest
    case 'brands':
      set('brands', values)
      return rest
    case 'category':
      set('category', values[0] ?? null)
      return rest
    case 'attribute': {
      const others = (constraints.attributes ?? []).filter(({ name }) => name !== limit.name)
      set('attributes', [...others, ...wishes(limit.name, { from, to, values, unit })])
      return rest
    }
  }
}

/** What splits these results, so that it is worth asking about; the most telling first. */
export function limitsWorthAsking(facets: Facets, total: number, constraints: Constraints): Limit[] {
  const limits: Limit[] = []
  const { price, brands, categories, attributes } = facets
  if (constraints.category === undefined && categories.length > 1) limits.push({ kind: 'category' })
  if (price !== null && price.min < price.max) limits.push({ kind: 'price' })
  if (brands.length > 1) limits.push({ kind: 'brands' })
  limits.push({ kind: 'rating' })
  for (const { name, min, max, values = [] } of attributes) {
    const splits = min !== undefined && max !== undefined ? min < max : values.some(({ count }) => count < total)
    if (!splits) continue
    limits.push({ kind: 'attribute', name })
  }
  return limits
}

function wishes(
  name: string,
  { from, to, values, unit }: { from: number | null; to: number | null; values: string[]; unit: string | null },
): AttributeConstraint[] {
  const own = unit === null ? {} : { unit }
  const range: AttributeConstraint[] = []
  if (from !== null) range.push({ name, op: 'gte', value: from, ...own })
  if (to !== null) range.push({ name, op: 'lte', value: to, ...own })
  const [first, ...more] = values
  if (first === undefined) return range
  if (more.length > 0) return [{ name, op: 'in', value: values }]
  if (first === 'true') return [{ name, op: 'has' }]
  return [first === 'false' ? { name, op: 'not', value: true } : { name, op: 'eq', value: first }]
}

function valuesOf({ op, value }: AttributeConstraint): string[] {
  if (op === 'has') return ['true']
  if (op === 'not') return value === true || value === undefined ? ['false'] : []
  return (Array.isArray(value) ? value : [value]).flatMap((one) => (one === undefined ? [] : [String(one)]))
}
