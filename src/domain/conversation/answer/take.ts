/** "I'll take it": a word on it, where to buy it, and that it is kept on the shelf. */
import { agreeing } from '../../wording/agreement.ts'
import { atCost, fact, nameOf } from '../../wording/facts.ts'
import { plain, said } from '../../wording/said.ts'
import { namedCards, rankContext } from './cards.ts'
import { distinct } from './follow-ups.ts'
import { askWhich, findNamed } from './references.ts'
import type { Reply, Turn } from './turn.ts'

export function answerTake(turn: Turn): Reply {
  const [product] = findNamed(turn)
  if (product === undefined) return askWhich(turn)
  const at = atCost(product)
  const where =
    product.url === null
      ? 'I cannot place the order for you, and the catalogue has no link to it: ask the shop.'
      : 'I cannot place the order for you: the button on the card takes you to the shop.'
  const isGone = product.availability === 'out_of_stock'
  const stock = isGone
    ? [
        said`One thing first: the ${nameOf(product)} ${agreeing(product, 'is')} ${fact(product, 'availability', 'out of stock')} at the moment.`,
      ]
    : []
  return {
    sentences: [
      ...stock,
      said`${isGone ? 'I have saved' : 'Good choice: I have saved'} the ${nameOf(product)}${at} to your shelf.`,
      plain(where),
    ],
    products: namedCards([product], rankContext(turn.prepared.state, turn.constraints)),
    comparison: null,
    followUps: distinct([
      'What is the catch with it?',
      'Tell me more about it',
      turn.prepared.state.listed.length > 1 ? 'Show me more' : undefined,
    ]),
    relaxed: [],
    listed: null,
    focusId: product.id,
  }
}
