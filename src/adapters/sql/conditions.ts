/** Conditions of a statement, and how many are joined to one expression that D1 can read. */

/** One condition on a product row. `name` is the key of `constraints` it stands for, or the attribute's name. */
export interface Condition {
  name: string
  sql: string
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
