/** What a message asks for in a form that can be compared: the order in which things were said is left out. */
import type { Understanding } from '../../src/domain/conversation/types.ts'
import type { Constraints } from '../../src/shared/constraints.ts'

/** A value with every list sorted, every object's keys sorted, and empty lists left out. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted).toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([, own]) => own !== undefined && !(Array.isArray(own) && own.length === 0),
  )
  return Object.fromEntries(
    entries.map(([key, own]) => [key, sorted(own)] as const).toSorted(([a], [b]) => a.localeCompare(b)),
  )
}

/** Constraints in comparable form. */
export function plain(constraints: Constraints): unknown {
  return sorted(constraints)
}

/** All that a message asks for, in comparable form. */
export function frameOf({
  intent,
  stated,
  alsoStated,
  undo,
  relative,
  notUnderstood,
  count,
  totalMax,
}: Understanding): unknown {
  return sorted({ intent, stated, alsoStated, undo, relative, notUnderstood, count, totalMax })
}
