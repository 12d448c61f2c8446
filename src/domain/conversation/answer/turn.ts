/** What the parts of an answer are written from, and what they give back. */
import type { Relaxation } from '../../../shared/chat.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Comparison, Product, ProductCard } from '../../../shared/product.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import type { Said } from '../../wording/said.ts'
import type { KeptProfile } from '../../../shared/shop-profile.ts'
import type { Fetched, PreparedTurn } from '../types.ts'

export interface Surroundings {
  vocabulary: Vocabulary
  /** Epoch ms. */
  now: number
  /** The owner's Amazon Associates tag; null where there is none. */
  associateTag: string | null
  /** What the owner says of the shop; absent or null where nothing was said. */
  profile?: KeptProfile | null
}

/** One turn with everything that was read for it. */
export interface Turn extends Surroundings {
  prepared: PreparedTurn
  fetched: Fetched
  /** Those of the topic that is talked about. */
  constraints: Constraints
  /** How many products to show at most. */
  limit: number
}

/** What one kind of answer contributes; everything else is the same for all of them. */
export interface Reply {
  sentences: Said[]
  products: ProductCard[]
  comparison: Comparison | null
  followUps: string[]
  relaxed: Relaxation[]
  /** What "the second one" refers to from now on; null leaves it as it was. */
  listed: Product[] | null
  /** The product that is talked about from now on; null leaves it as it was. */
  focusId: string | null
  /** A refinement that nothing satisfies: what was asked for before stays as it was. */
  isRefused?: boolean
}

/** A reply in words alone. */
export function wordsOnly(sentences: Said[], followUps: string[] = []): Reply {
  return { sentences, products: [], comparison: null, followUps, relaxed: [], listed: null, focusId: null }
}

/** An answer about some of what was shown, beside the list, which stays as it was. */
export function aside(products: ProductCard[], sentences: Said[], focusId: string | null = null): Reply {
  return {
    ...wordsOnly(
      sentences,
      products.length > 1
        ? ['Which one would you take?', 'Compare them', 'Tell me more about the first one']
        : ['Tell me more about it'],
    ),
    products,
    focusId,
  }
}

/** The products of these ids, freshly read where possible, else as they were shown; unknown ids are left out. */
export function resolveProducts(ids: readonly string[], turn: Turn): Product[] {
  const { fetched, prepared } = turn
  // What was read by its id has its variants too.
  const read = [...fetched.results.flatMap(({ candidates }) => candidates.map((c) => c.product)), ...fetched.products]
  const known = new Map([...prepared.state.listed, ...read].map((product) => [product.id, product]))
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? [])
}
