/** A constraint set as a flat list that can be counted. */
import type { Relaxation } from '../../shared/chat.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { ConstraintFact } from './events.ts'

/** Longest value that is kept; longer ones are no demand but a story. */
const VALUE_CHARACTERS = 100

/** Every wish of a search but its category, its words and its order; relaxed ones are marked. */
export function toConstraintFacts(constraints: Constraints, relaxed: readonly Relaxation[]): ConstraintFact[] {
  const relaxedNames = new Set(relaxed.map(({ constraint }) => constraint))
  const fact = (name: string, value: unknown, op = 'is', unit = ''): ConstraintFact => ({
    name,
    op,
    value: String(value).slice(0, VALUE_CHARACTERS),
    unit,
    isRelaxed: relaxedNames.has(name),
  })
  const { priceMin, priceMax, currency = '', minRating, minRatingCount, inStockOnly } = constraints
  const facts = [
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
  // What was relaxed but stands in no list above, such as the category or the words, is demand as well.
  const named = new Set(facts.map(({ name }) => name))
  const others = relaxed.filter(({ constraint }) => !named.has(constraint))
  return [...facts, ...others.map(({ constraint, from }) => fact(constraint, [from ?? ''].flat().join(', ')))]
}
