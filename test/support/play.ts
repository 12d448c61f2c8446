/** Plays messages one after the other in a catalogue in memory, and tells how the last one was read and answered. */
import { completeTurn } from '../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type Answer, type Understanding } from '../../src/domain/conversation/types.ts'
import { NOW } from './demo-talk.ts'
import type { MemoryCatalog } from './memory-catalog.ts'

export interface Played {
  understood: Understanding
  answer: Answer
}

export function playIn(catalog: MemoryCatalog, ...messages: string[]): Played {
  const { vocabulary } = catalog
  let state = EMPTY_STATE
  let played: Played | null = null
  for (const text of messages) {
    const prepared = prepareTurn({ text }, state, vocabulary, { now: NOW, limit: 5 })
    const answer = completeTurn(prepared, catalog.fetch(prepared.plan), { vocabulary, now: NOW, associateTag: null })
    state = answer.state
    played = { understood: prepared.understanding, answer }
  }
  if (played === null) throw new Error('a conversation needs a message')
  return played
}
