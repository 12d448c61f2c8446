/** From a measured value to wishes about its attribute: bounds, "about", and what a bare number means. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import { ALWAYS_AT_MOST, AT_LEAST_BY_NATURE, AT_MOST_BY_NATURE } from '../lexicon/attributes.ts'
import type { Side } from '../lexicon/bounds.ts'
import { convert, unitOf, type Unit } from '../lexicon/units.ts'

/** "about 2 kg" and a weight that is merely named allow this share more or less. */
const AROUND_SHARE = 0.1

/** The value in the unit that the attribute is stated in; null when it measures something else. */
export function toAttributeUnit(value: number, unit: Unit | null, attribute: AttributeEntry): number | null {
  const own = attribute.unit === null ? null : unitOf(attribute.unit)
  if (unit === null || own === null) return value
  const converted = convert(value, unit, own)
  return converted === null ? null : Number(converted.toPrecision(6))
}

/** What a number says about an attribute when a bound is said, and when none is. */
export function toWishes(attribute: AttributeEntry, value: number, side: Side | null): AttributeConstraint[] {
  const { name } = attribute
  if (ALWAYS_AT_MOST.has(name)) return [limit(attribute, 'lte', value)]
  if (side === 'lte' || side === 'gte') return [limit(attribute, side, rounded(value, side))]
  if (side === null && AT_LEAST_BY_NATURE.has(name)) return [limit(attribute, 'gte', value)]
  if (side === null && AT_MOST_BY_NATURE.has(name)) return [limit(attribute, 'lte', value)]
  if (side === null && attribute.unit === 'in' && Number.isInteger(value)) {
    // A "15 inch" laptop has 15.6 of them.
    return [limit(attribute, 'gte', value), limit(attribute, 'lte', value + 0.9)]
  }
  if (side === 'around' || name === 'weight') {
    return [
      limit(attribute, 'gte', rounded(value * (1 - AROUND_SHARE), 'gte')),
      limit(attribute, 'lte', rounded(value * (1 + AROUND_SHARE), 'lte')),
    ]
  }
  return [{ name, op: 'eq', value, unit: attribute.unit }]
}

/** A bound in the attribute’s own unit. */
export function limit({ name, unit }: AttributeEntry, op: 'gte' | 'lte', value: number): AttributeConstraint {
  return { name, op, value, unit }
}

/** Whole numbers where the value is large, so that a converted "5 lbs" reads 2,268 g. */
function rounded(value: number, side: 'lte' | 'gte'): number {
  if (Math.abs(value) < 100) return Number(value.toFixed(2))
  const whole = Math.round(value)
  return Math.abs(whole - value) < 0.5 && side === 'lte' ? Math.floor(value + 1e-9) : whole
}
