/** Acknowledges what was put on the shelf. */
import { nameOf } from '../../wording/facts.ts'
import { listed, said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { distinct } from './follow-ups.ts'
import { askWhich, findNamed } from './references.ts'
import type { Reply, Turn } from './turn.ts'

export function answerSave(turn: Turn): Reply {
  const products = findNamed(turn)
  const [first] = products
  if (first === undefined) return askWhich(turn)
  const { state } = turn.prepared
  const names = listed(products.map((product) => said`the ${nameOf(product)}`))
  const saved = state.savedIds.length
  const count = saved > products.length ? ` You have ${saved} products saved now.` : ''
  return {
    sentences: [said`Saved: ${names}.${count}`],
    products: namedCards(products, rankContext(state, turn.constraints)),
    comparison: null,
    followUps: distinct([
      products.length === 1 ? 'Is it worth it?' : 'Compare them',
      state.listed.length >= 2 ? 'Compare the first two' : undefined,
      'Show me more',
    ]),
    relaxed: [],
    listed: null,
    focusId: first.id,
  }
}
