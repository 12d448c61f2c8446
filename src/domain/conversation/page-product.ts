/** The product of the shop's page that the shopper looks at while talking. */
import type { Product } from '../../shared/product.ts'
import { remember } from './remember.ts'
import { isOld } from './topics.ts'
import { EMPTY_STATE, type DialogueState } from './types.ts'

/**
 * The state as if the product of the page had just been shown, so that "is it worth it?" means that one. Once only: what
 * the talk turned to since then stays what it is about.
 */
export function withPageProduct(state: DialogueState, product: Product | undefined, now: number): DialogueState {
  if (product === undefined) return state
  const current = isOld(state, now) ? { ...EMPTY_STATE, savedIds: state.savedIds } : { ...EMPTY_STATE, ...state }
  if (current.shown.some(({ id }) => id === product.id)) return state
  const listed = current.listed.length === 0 ? [product] : null
  return remember(current, { products: [product], listed, focusId: product.id, comparison: null }, now)
}
