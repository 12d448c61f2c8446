/** "one that does": a wish for what a product was asked about last. */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { DialogueState, Understanding } from '../types.ts'
import type { Span } from './spans.ts'

/** The request with the wish that "does" stands for; as it is where it says no such thing, or nothing was asked. */
export function withAsked(
  request: Understanding,
  cover: readonly Span[],
  { asked = null }: DialogueState,
  vocabulary: Vocabulary,
): Understanding {
  if (asked === null || !cover.some(({ item }) => item.type === 'glue' && item.glue === 'proVerb')) return request
  const wish = wishFor(asked, vocabulary)
  if (wish === null) return request
  const attributes = [...(request.stated.attributes ?? []).filter(({ name }) => name !== wish.name), wish]
  const stated: Constraints = { ...request.stated, attributes }
  return { ...request, stated, intent: request.intent === 'unknown' ? 'refine' : request.intent }
}

function wishFor(
  { attribute, value }: NonNullable<DialogueState['asked']>,
  { attributes }: Vocabulary,
): AttributeConstraint | null {
  const entry = attributes.find(({ name }) => name === attribute)
  if (entry === undefined) return null
  if (entry.type === 'boolean') return { name: entry.name, op: 'has', value: true }
  return entry.type === 'text' && typeof value === 'string' ? { name: entry.name, op: 'eq', value } : null
}
