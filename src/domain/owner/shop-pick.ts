/** Puts a product that the owner pinned in front of an answer, marked as the shop's pick: the ranking stays as it is. */
import type { Product, ProductCard } from '../../shared/product.ts'
import { namedCards } from '../conversation/answer/cards.ts'
import type { Answer } from '../conversation/types.ts'
import { missedBy } from '../search/satisfies.ts'

/** The answer with the pick first; unchanged where it lists nothing, or where the pick misses something asked for. */
export function withShopPick(answer: Answer, pick: Product | undefined): Answer {
  const isList = answer.products.length > 0 && answer.comparison === null
  if (pick === undefined || !isList || missedBy(pick, answer.constraints).length > 0) return answer
  const known = answer.products.find(({ id }) => id === pick.id)
  const [made] = namedCards([pick], { constraints: answer.constraints, likedBrands: new Set(), like: null })
  const card = known ?? made
  if (card === undefined) return answer
  const picked: ProductCard = { ...card, reasons: [{ text: 'the shop’s pick', field: 'shopPick' }, ...card.reasons] }
  const products = [picked, ...answer.products.filter(({ id }) => id !== pick.id)]
  const listed = [pick, ...answer.state.listed.filter(({ id }) => id !== pick.id)]
  return {
    ...answer,
    products: products.map((product, index) => ({ ...product, rank: index + 1 })),
    state: { ...answer.state, listed },
  }
}
