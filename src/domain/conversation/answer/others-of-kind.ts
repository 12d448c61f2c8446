/** "Others do": products of the same kind that have what the one asked about has not. */
import type { Product } from '../../../shared/product.ts'
import { hasColor, hasWish } from '../../search/satisfies.ts'
import { phraseOf } from '../../wording/attributes.ts'
import { atCost, findAttribute, nameOf } from '../../wording/facts.ts'
import { numberWord, pluralNoun } from '../../wording/names.ts'
import { said, type Said } from '../../wording/said.ts'
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { Asked } from '../types.ts'
import type { Turn } from './turn.ts'

/** The sentence on them; empty where the product has it itself or no other does. */
export function othersThatHave(product: Product, asked: Asked, field: string | null, turn: Turn): Said[] {
  const wish = field === null ? null : wishOf(product, asked, field)
  if (wish === null || field === null || hasWish(product, wish)) return []
  const others = turn.fetched.results
    .slice(turn.prepared.understanding.lookups.length)
    .flatMap(({ candidates }) => candidates.map((candidate) => candidate.product))
    .filter((other) => other.id !== product.id && other.category === product.category)
    .filter((other) => (field === 'color' ? hasColor(other, [String(wish.value)]) : hasWish(other, wish)))
  const [first] = others
  if (first === undefined) return []
  const noun = pluralNoun(first.categoryPath.at(-1) ?? first.category)
  const at = atCost(first)
  const stated = findAttribute(first, field)
  const isBeing = field !== 'color' && stated !== null && phraseOf(stated).verb === 'is'
  const some =
    others.length === 1
      ? `one other ${isBeing ? 'is' : 'does'}`
      : `${numberWord(Math.min(others.length, 10))}${others.length > 10 ? ' or more' : ''} others ${isBeing ? 'are' : 'do'}`
  return [said`Of the ${noun} here ${some}, such as the ${nameOf(first)}${at}.`]
}

/** What one of the others must have to be an answer. */
function wishOf(product: Product, { value }: Asked, field: string): AttributeConstraint | null {
  const stated = findAttribute(product, field)?.value
  if (value !== undefined && typeof value === 'string') return { name: field, op: 'eq', value }
  if (typeof stated === 'boolean' || (stated === undefined && value === undefined)) return { name: field, op: 'has' }
  return null
}
