/** What the copilot asks of the product store, and what it gets back. */
import type { Constraints } from '../../shared/constraints.ts'
import type { Product, Variant } from '../../shared/product.ts'

/** One search. Constraints are hard: every candidate satisfies them all. */
export interface ProductQuery {
  constraints: Constraints
  /** Wishes that leave nothing out: of a product's variants the one is shown that meets most of them too. */
  wished?: Pick<Constraints, 'attributes' | 'colors'>
  /** How many candidates to fetch for ranking. */
  limit: number
  /** Products that must not come back ("show me more"). */
  excludeIds?: readonly string[]
  /** The word among the search words that names the thing, where no category does: what lacks it is hardly it. */
  head?: string
  /** What surely names the thing: nothing found may lack these words, where names say them not even in its name. */
  mustBe?: { words: readonly string[]; isName: boolean } | undefined
  /** Where a category is named, the words lift what has them and leave nothing out. */
  wordsLift?: boolean
  /**
   * Ask also for the products that come nearest when nothing satisfies everything: same category or words,
   * fewest constraints missed, then nearest in price.
   */
  nearest?: boolean
  /** Only what costs less than its list price. */
  isReduced?: boolean
}

export interface Candidate {
  product: Product
  /** Text relevance within this result, 0 to 1; 0 when the query has no words. */
  textScore: number
  /** The share of the words searched for that the product has, 0 to 1; absent where nothing was searched for. */
  wordShare?: number
  /** How many people care, 0 to 1 within the catalogue; from rating counts or the import's popularity. */
  popularity: number
  /**
   * The variant that meets most of what was asked; then the product's attributes are that variant's where it states
   * them. Absent where nothing asked concerns variants.
   */
  variant?: Variant | undefined
}

export interface QueryResult {
  candidates: Candidate[]
  /** How many products satisfy the constraints; with words, those that fit the words best: all of them, else any. */
  total: number
  /** Not all that may fit was looked at: there may be others that do. */
  isPart?: boolean
  /** Filled when `nearest` was asked for and `total` is 0: products that miss one constraint or more. */
  nearest: Candidate[]
}
