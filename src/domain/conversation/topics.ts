/** The needs that a conversation holds. */
import type { Constraints } from '../../shared/constraints.ts'
import type { DialogueState, Topic } from './types.ts'

/** The need that the talk is about; null before the first. */
export function topicOf(state: DialogueState): Topic | null {
  return state.topics.at(-1) ?? null
}

/** True when nothing is asked for. */
export function isEmpty(constraints: Constraints): boolean {
  return Object.values(constraints).every((value) => value === undefined)
}
