/** Talk with the copilot over any catalogue, in memory. */
import { completeTurn } from '../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type Answer } from '../../src/domain/conversation/types.ts'
import type { MemoryCatalog } from './memory-catalog.ts'

const NOW = 1_790_000_000_000

/** The answers of a conversation, in order. */
export function talkIn(catalog: MemoryCatalog, ...messages: string[]): Answer[] {
  const { vocabulary } = catalog
  let state = EMPTY_STATE
  return messages.map((text) => {
    const prepared = prepareTurn({ text }, state, vocabulary, { now: NOW, limit: 5 })
    const answer = completeTurn(prepared, catalog.fetch(prepared.plan), { vocabulary, now: NOW, associateTag: null })
    state = answer.state
    return answer
  })
}
