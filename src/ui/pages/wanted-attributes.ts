/** Which attributes the address of the grid asks for. */
import type { AttributeConstraint } from '../../shared/constraints.ts'

const OPS: ReadonlySet<unknown> = new Set<AttributeConstraint['op']>(['eq', 'gte', 'lte', 'has', 'not', 'in'])

/** None where the address holds something else: whoever passes it on may have cut it. */
export function attributesOf(query: URLSearchParams): AttributeConstraint[] {
  try {
    const read: unknown = JSON.parse(query.get('attributes') ?? '[]')
    return Array.isArray(read) ? read.filter(isWish) : []
  } catch {
    return []
  }
}

function isWish(value: unknown): value is AttributeConstraint {
  if (typeof value !== 'object' || value === null) return false
  return 'name' in value && typeof value.name === 'string' && 'op' in value && OPS.has(value.op)
}
