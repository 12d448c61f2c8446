/** Talk with the copilot over the whole demo catalogue, in memory: what a message says and what becomes of the state. */
import { demoCatalog } from '../../src/catalog/demo/generate.ts'
import { completeTurn } from '../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../src/domain/conversation/copilot.ts'
import {
  type Answer,
  type DialogueState,
  EMPTY_STATE,
  type Understanding,
} from '../../src/domain/conversation/types.ts'
import { read as readMessage } from '../../src/domain/conversation/read/read.ts'
import type { Constraints } from '../../src/shared/constraints.ts'
import { memoryCatalog } from './memory-catalog.ts'

export const NOW = 1_790_000_000_000
export const demo = memoryCatalog([...demoCatalog(NOW)])

/** What a first message says. */
export function read(text: string): Understanding {
  return readMessage(text, EMPTY_STATE, demo.vocabulary)
}

/** The constraints that a first message states. */
export function stated(text: string): Constraints {
  return read(text).stated
}

/** One turn from a state on. */
export function say(text: string, state: DialogueState = EMPTY_STATE): Answer {
  const prepared = prepareTurn({ text }, state, demo.vocabulary, { now: NOW, limit: 5 })
  return completeTurn(prepared, demo.fetch(prepared.plan), {
    vocabulary: demo.vocabulary,
    now: NOW,
    associateTag: null,
  })
}

/** The answers of a conversation, in order. */
export function talk(...messages: string[]): Answer[] {
  let state = EMPTY_STATE
  return messages.map((message) => {
    const answer = say(message, state)
    state = answer.state
    return answer
  })
}

/** The answer to the last message of a conversation. */
export function lastOf(...messages: string[]): Answer {
  const answer = talk(...messages).at(-1)
  if (answer === undefined) throw new Error('a conversation needs a message')
  return answer
}

/** What an answer says; empty for none. */
export function textOf(answer: Answer | undefined): string {
  return answer?.sentences.join('') ?? ''
}
