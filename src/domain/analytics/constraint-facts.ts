/** A constraint set as a flat list that can be counted. */
import type { Entity, Relaxation } from '../../shared/chat.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { ConstraintFact } from './events.ts'

/** Longest value that is kept; longer ones are no demand but a story. */
const VALUE_CHARACTERS = 100

/**
 * Every wish of a search but its category, its words and its order; relaxed ones are marked. `named` is what the message
 * named, null where the limits were set by hand: a limit that nobody said, as "cheaper" makes one, is no wish.
 */
export function toConstraintFacts(
  constraints: Constraints,
  relaxed: readonly Relaxation[],
  named: readonly Entity[] | null,
): ConstraintFact[] {
  const relaxedNames = new Set(relaxed.map(({ constraint }) => constraint))
  const fact = (name: string, value: unknown, op = 'is', unit = ''): ConstraintFact => ({
    name,
    op,
    value: String(value).slice(0, VALUE_CHARACTERS),
    unit,
    isRelaxed: relaxedNames.has(name),
  })
  const { priceMin, priceMax, currency = '', minRating, minRatingCount, inStockOnly } = constraints
  const isSaid = (type: string) => named === null || named.some((entity) => entity.type === type)
  const all = [
    ...(constraints.brands ?? []).map((brand) => fact('brands', brand)),
    ...(constraints.excludeBrands ?? []).map((brand) => fact('excludeBrands', brand)),
    ...(constraints.colors ?? []).map((color) => fact('colors', color)),
    ...(priceMin === undefined ? [] : [fact('priceMin', priceMin, 'is', currency)]),
    ...(priceMax === undefined ? [] : [fact('priceMax', priceMax, 'is', currency)]),
    ...(minRating === undefined ? [] : [fact('minRating', minRating)]),
    ...(minRatingCount === undefined ? [] : [fact('minRatingCount', minRatingCount)]),
    ...(inStockOnly ? [fact('inStockOnly', true)] : []),
    ...(constraints.attributes ?? []).map(({ name, op, value, unit }) => fact(name, value ?? true, op, unit ?? '')),
  ]
  const facts = all.filter(({ name, op, isRelaxed }) => {
    if (isRelaxed) return true
    if (name === 'priceMin' || name === 'priceMax') return isSaid('price')
    return (op !== 'gte' && op !== 'lte') || isSaid('measure')
  })
  // What was relaxed but stands in no list above, such as the category or the words, is demand as well.
  const listed = new Set(facts.map(({ name }) => name))
  const others = relaxed.filter(({ constraint }) => !listed.has(constraint))
  return [...facts, ...others.map(({ constraint, from }) => fact(constraint, [from ?? ''].flat().join(', ')))]
}
