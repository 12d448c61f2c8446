/** Words behind a thing that is not sold here ("for puppies", after dog treats): that it is still not. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Reply, Turn } from './turn.ts'

/** What is not sold here and is still spoken of; null where the message speaks of what is shown. */
export function stillLacking({ prepared: { understanding, previous } }: Turn, reply: Reply): Constraints | null {
  const { lacking } = previous
  const { intent, stated, notUnderstood, topic } = understanding
  if (lacking === undefined || topic.kind === 'return') return null
  const { terms = [], ...others } = stated
  const missing = reply.relaxed.flatMap(({ constraint, from }) => (constraint === 'terms' ? [from].flat() : []))
  const isMissing = terms.length > 0 && terms.every((term) => missing.includes(term))
  const saysNothing = intent === 'unknown' && notUnderstood.length > 0
  const isOfIt = Object.keys(others).length === 0 && (saysNothing || (topic.kind === 'continue' && isMissing))
  return isOfIt ? lacking : null
}
