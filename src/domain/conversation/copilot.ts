/** The first half of a turn: understand, merge, plan. Pure: the state and the vocabulary come in, `now` is passed in. */
import type { Constraints } from '../../shared/constraints.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { merge, replaceConstraints } from './merge.ts'
import { withOther } from './open-topic.ts'
import { planTurn } from './plan.ts'
import { isOld } from './topics.ts'
import { EMPTY_STATE, type DialogueState, type PreparedTurn, type Understanding } from './types.ts'
import { read } from './read/read.ts'
import { nothing } from './read/nothing.ts'

/** What a turn answers: a message, or the chips as the shopper set them. */
export type TurnInput = { kind?: 'message'; text: string } | { kind: 'constraints'; constraints: Constraints }

/**
 * The message, understood, merged and planned. A state that is too old starts fresh; what was saved stays. With an
 * `understanding` the message is not read again.
 */
export function prepareTurn(
  input: TurnInput,
  state: DialogueState,
  vocabulary: Vocabulary,
  { now, limit, understanding: given }: { now: number; limit: number; understanding?: Understanding },
): PreparedTurn {
  const previous: DialogueState = isOld(state, now)
    ? { ...EMPTY_STATE, savedIds: state.savedIds }
    : { ...EMPTY_STATE, ...state }
  const understanding = given ?? ('text' in input ? read(input.text, previous, vocabulary) : chosen(input.constraints))
  const merged = 'text' in input ? merge(understanding, previous) : replaceConstraints(previous, input.constraints)
  const plan = planTurn(understanding, merged, vocabulary)
  return withOther({ understanding, state: merged, previous, plan, limit }, vocabulary)
}

/** Constraints that were set by hand are understood as they stand. */
function chosen(constraints: Constraints): Understanding {
  return { ...nothing('refine', 1), stated: constraints }
}
