/** The dialogue state after an answer: what was shown, and what the talk is about. */
import type { Comparison, Product } from '../../shared/product.ts'
import type { DialogueState, ShownProduct, Topic } from './types.ts'

const SHOWN_MAX = 30
/** Ids that "show me more" leaves out: more than anybody looks through. */
const SEEN_MAX = 500

const TOLD_MAX = 5

export interface Showing {
  /** Products of the answer. */
  products: readonly Product[]
  /** The list that later references mean; null when the answer showed no list. */
  listed: readonly Product[] | null
  focusId: string | null
  comparison: Comparison | null
}

/** Adds what an answer showed; the state given is not changed. */
export function remember(
  state: DialogueState,
  { products, listed, focusId, comparison }: Showing,
  now: number,
): DialogueState {
  return {
    ...state,
    topics: listed === null ? state.topics : withSeen(state.topics, listed),
    listed: listed === null ? state.listed : listed.map(toProduct),
    shown: withShown(state.shown, products),
    focusId: focusId ?? state.focusId,
    ...(listed === null &&
      focusId !== null && { toldIds: [...without(state.toldIds, focusId), focusId].slice(-TOLD_MAX) }),
    // Behind a new list nobody means what was compared before it.
    comparedIds:
      comparison?.products.map(({ id }) => id) ?? (listed === null || listed.length < 2 ? state.comparedIds : []),
    updatedAt: now,
  }
}

function without(ids: readonly string[] = [], gone: string): string[] {
  return ids.filter((id) => id !== gone)
}

function withSeen(topics: readonly Topic[], listed: readonly Product[]): Topic[] {
  const current = topics.at(-1)
  if (current === undefined) return [...topics]
  const seenIds = [...new Set([...current.seenIds, ...listed.map(({ id }) => id)])].slice(-SEEN_MAX)
  return [...topics.slice(0, -1), { ...current, seenIds, pickId: listed[0]?.id ?? current.pickId }]
}

/** Newest last; a product that is shown again moves to the end. */
function withShown(shown: readonly ShownProduct[], products: readonly Product[]): ShownProduct[] {
  const added = new Map(products.map(({ id, title, brand, category }) => [id, { id, title, brand, category }]))
  return [...shown.filter(({ id }) => !added.has(id)), ...added.values()].slice(-SHOWN_MAX)
}

/** The product without what only a card has: the state is kept, so it stays small. */
function toProduct(product: Product): Product {
  const { id, asin, source, marketplace, title, brand, category, categoryPath, description, features, attributes } =
    product
  const { price, rating, availability, imageUrl, url, updatedAt } = product
  return {
    id,
    asin,
    source,
    marketplace,
    title,
    brand,
    category,
    categoryPath,
    description,
    features,
    attributes,
    price,
    rating,
    availability,
    imageUrl,
    url,
    updatedAt,
  }
}
