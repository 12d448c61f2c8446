/** When a model is asked what a message means. */
import type { Intent } from '../../shared/chat.ts'
import type { Understanding } from '../conversation/types.ts'

/** Requests that a frame can hold. Talk, advice and what is refused need no model. */
const ASKED: ReadonlySet<Intent> = new Set([
  'search',
  'refine',
  'unknown',
  'compare',
  'details',
  'worth_it',
  'more',
  'others',
  'verdict',
])
/** Kinds of talk that are as they are. */
const SURE_TALK = new Set(['injection', 'medical', 'danger', 'legal', 'complaint', 'nod'])

/** Whether the reader is less sure than `below`, of something that a model could know better. */
export function isUnsure({ intent, confidence, talk }: Understanding, below: number): boolean {
  return confidence < below && ASKED.has(intent) && (talk === null || !SURE_TALK.has(talk))
}
