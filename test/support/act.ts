/** One turn of which it is given what was understood: what the answer makes of it. */
import { completeTurn } from '../../src/domain/conversation/complete.ts'
import { planTurn } from '../../src/domain/conversation/plan.ts'
import type { Answer, DialogueState, Understanding } from '../../src/domain/conversation/types.ts'
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import { memoryCatalog } from './memory-catalog.ts'
import { turnOf } from './prepared.ts'
import { NOW } from './shop-talk.ts'

export interface Act extends Answer {
  text: string
  ids: string[]
}

/** Acts in a shop of these products. */
export function actIn(records: readonly CatalogRecord[]): (said: Partial<Understanding>, state: DialogueState) => Act {
  const shop = memoryCatalog([...records])
  const { vocabulary } = shop
  return (said, state) => {
    const prepared = turnOf(said, state)
    const plan = planTurn(prepared.understanding, state, vocabulary)
    const answer = completeTurn({ ...prepared, plan }, shop.fetch(plan), { vocabulary, now: NOW, associateTag: null })
    return { ...answer, text: answer.sentences.join(''), ids: answer.products.map(({ id }) => id) }
  }
}
