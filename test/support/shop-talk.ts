/** Talk with the copilot over a catalogue in memory. */
import * as fc from 'fast-check'
import { completeTurn } from '../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../src/domain/conversation/copilot.ts'
import { read as readMessage } from '../../src/domain/conversation/read/read.ts'
import {
  EMPTY_STATE,
  type Answer,
  type DialogueState,
  type PreparedTurn,
  type Understanding,
} from '../../src/domain/conversation/types.ts'
import type { MemoryCatalog } from './memory-catalog.ts'

export const NOW = 1_790_000_000_000

export interface ShopTalk {
  name: string
  /** Keeps the report of a property that failed short. */
  [fc.toStringMethod]: () => string
  catalog: MemoryCatalog
  /** What a message says, after what was said before. */
  read(text: string, state?: DialogueState): Understanding
  /** A message, understood and merged. */
  prepare(text: string, state?: DialogueState): PreparedTurn
  /** One turn from a state on. */
  say(text: string, state?: DialogueState, limit?: number): Answer
}

export function shopTalk(name: string, catalog: MemoryCatalog): ShopTalk {
  const { vocabulary } = catalog
  const prepare = (text: string, state: DialogueState, limit: number) =>
    prepareTurn({ text }, state, vocabulary, { now: NOW, limit })
  return {
    name,
    [fc.toStringMethod]: () => name,
    catalog,
    read: (text, state = EMPTY_STATE) => readMessage(text, state, vocabulary),
    prepare: (text, state = EMPTY_STATE) => prepare(text, state, 5),
    say: (text, state = EMPTY_STATE, limit = 5) => {
      const prepared = prepare(text, state, limit)
      return completeTurn(prepared, catalog.fetch(prepared.plan), { vocabulary, now: NOW, associateTag: null })
    },
  }
}
