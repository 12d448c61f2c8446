/** What the turn runner asks of whoever writes an answer, and what it offers in return. */
import type { Entity } from '../../src/shared/chat.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import type { DialogueState } from '../../src/domain/conversation/types.ts'
import type { Below, EventBody, TurnRequest } from './turn-log.ts'

/** A turn that is to be answered. */
export interface Question {
  /** Never a regeneration: what is answered again is what was asked at first. */
  request: Exclude<TurnRequest, { kind: 'regenerate' }>
  stateBefore: DialogueState
  /** Epoch ms. */
  acceptedAt: number
}

/**
 * For answers that take their time. A quick one leaves it alone: all that it says is written and told at once when it
 * is there, and a crash before has told nothing.
 */
export interface Telling {
  /**
   * Keeps the turn on disk and tells that it began; called again it changes nothing. From then on an object that is
   * evicted takes the turn up again by itself.
   */
  begin(): void
  /** Writes events and then tells them. `soFar` is what stands under the answer if it ends here. */
  tell(events: readonly EventBody[], soFar: Below & Pick<Composed, 'visibleUntil'>): void
  /** What was told of the answer before, by this object or one that was evicted. */
  readonly told: readonly EventBody[]
  /** Aborted when nobody waits for the answer any more: the turn was stopped, or its conversation is gone. */
  readonly signal: AbortSignal
}

/** An answer, less what was told of it. */
export interface Composed {
  events: EventBody[]
  below: Below
  entities: Entity[]
  /** What was looked for, with what had to be let go. */
  constraints: Constraints
  /** The dialogue state that the talk goes on with. */
  state: DialogueState
  /** Epoch ms from which its words may no longer be told; null when they always may. */
  visibleUntil: number | null
}

export interface Composer {
  /** Whether it can go on where an evicted object left off. If not, such a turn ends as interrupted. */
  readonly goesOn?: boolean
  /** Rejects when there is no answer: then the turn fails. */
  compose(question: Question, telling: Telling): Promise<Composed>
  /** Called once the answer is on disk. */
  committed?(composed: Composed): void
}
