/** "4k or better", "at least qhd": a value that is known by its figure, and those beyond it. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { AttributeEntry } from '../../catalog/vocabulary.ts'
import type { Span } from './spans.ts'
import type { Builder } from './wants-builder.ts'

/** The figure that a value begins with: 2160 of "2160p", 5300 of "5.3K", 3840 of "3840 × 2160". */
function figureOf(value: string): number {
  return parseFloat(value) * (/^[\d.]+\s*k\b/i.test(value) ? 1000 : 1)
}

/** The value or those beyond it that products of the kind have; null where nothing bounds it or no figure orders the values. */
export function orBetter(
  { kind, scan: { spans } }: Builder,
  { from, to }: Span,
  { name, values, valueCategories }: AttributeEntry,
  value: string,
): AttributeConstraint | null {
  const isLeast = spans.some(({ item, from: start, to: end }) =>
    item.type === 'bound'
      ? item.side === 'gte' && (item.place === 'after' ? start === to : end === from)
      : item.type === 'limit' && item.side === 'gte' && start <= from && to <= end,
  )
  const isOfKind = (own: string) => kind !== null && valueCategories[own]?.includes(kind) !== false
  const all = isLeast ? values.filter((own) => figureOf(own) >= figureOf(value) && isOfKind(own)) : []
  return all.length < 2 ? null : { name, op: 'in', value: all }
}
