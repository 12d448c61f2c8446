/** Prepared turns by hand: what `prepareTurn` would give for a message, with sane defaults. */
import {
  EMPTY_STATE,
  type DialogueState,
  type PreparedTurn,
  type Understanding,
} from '../../src/domain/conversation/types.ts'
import { nothing } from '../../src/domain/conversation/read/nothing.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import type { Product } from '../../src/shared/product.ts'

export function understanding(overrides: Partial<Understanding> = {}): Understanding {
  return { ...nothing('search', 0.9), ...overrides }
}

export function stateWith(
  constraints: Constraints,
  listed: Product[] = [],
  rest: Partial<DialogueState> = {},
): DialogueState {
  return {
    ...EMPTY_STATE,
    topics: [{ constraints, history: [], seenIds: listed.map(({ id }) => id) }],
    listed,
    ...rest,
  }
}

/** A search for these constraints. */
export function searchTurn(constraints: Constraints, overrides: Partial<Understanding> = {}): PreparedTurn {
  return turnOf({ intent: 'search', stated: constraints, ...overrides }, stateWith(constraints), [constraints])
}

/** A turn with the given state and one query for each of the constraint sets. */
export function turnOf(
  said: Partial<Understanding>,
  state: DialogueState,
  queries: Constraints[] = [],
  productIds: string[] = said.referencedIds ?? [],
): PreparedTurn {
  return {
    understanding: understanding(said),
    state,
    previous: state,
    plan: { queries: queries.map((constraints) => ({ constraints, limit: 60, nearest: true })), productIds },
    limit: 5,
  }
}
