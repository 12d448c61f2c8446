/** The needs that a conversation holds. */
import type { Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import { DIALOGUE_FRESH_MS } from '../../shared/limits.ts'
import type { DialogueState, Topic } from './types.ts'

/** The need that the talk is about; null before the first. */
export function topicOf(state: DialogueState): Topic | null {
  return state.topics.at(-1) ?? null
}

/** The product that the talk is about: what was told of last, else the first of the list; undefined where nothing is listed. */
export function focusedOf({ focusId, listed }: DialogueState): Product | undefined {
  return listed.find(({ id }) => id === focusId) ?? listed[0]
}

/** Its id, also where it is no longer on the list. */
export function focusedId({ focusId, listed }: DialogueState): string | undefined {
  return focusId ?? listed[0]?.id
}

/** What the need that the talk is about asks for. */
export function constraintsOf(state: DialogueState): Constraints {
  return topicOf(state)?.constraints ?? {}
}

/** As the chips show them at `now` (epoch ms): none when the talk is too old to go on. */
export function currentConstraints(state: DialogueState, now: number): Constraints {
  return isOld(state, now) ? {} : constraintsOf(state)
}

/** Whether the talk rested for so long that the next message begins afresh. */
export function isOld(state: DialogueState, now: number): boolean {
  return state.updatedAt > 0 && now - state.updatedAt > DIALOGUE_FRESH_MS
}

/** True when nothing is asked for. */
export function isEmpty(constraints: Constraints): boolean {
  return Object.values(constraints).every((value) => value === undefined)
}

/** The category of a product that was shown; null where it was not. */
export function kindOf({ listed, shown }: DialogueState, id: string | undefined): string | null {
  return [...listed, ...shown].find((product) => product.id === id)?.category ?? null
}
