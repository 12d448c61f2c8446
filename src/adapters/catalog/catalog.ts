/**
 * The catalogue as everyone reads it: through the cache, with what may be shown now and the links that shoppers get.
 * Answers and anything that belongs to a visitor never pass through here.
 */
import { loadLists } from '#modules'
import * as z from 'zod/mini'
import type { Fetched, TurnPlan } from '../../domain/conversation/types.ts'
import { findMarketplace, isAsin } from '../../domain/catalog/marketplaces.ts'
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { withShopUrl } from '../../domain/policy/links.ts'
import { mayTrackPrices, type PolicySettings } from '../../domain/policy/sources.ts'
import { currentUntil, toBareProduct } from '../../domain/policy/visible.ts'
import type { ProductQuery, QueryResult } from '../../domain/search/types.ts'
import { CategoryCount, Facets, Product, Variant } from '../../shared/product.ts'
import { findItem } from '../amazon/amazon-items.ts'
import type { Freshness } from '../cache/entry.ts'
import { describeError, log } from '../observe/log.ts'
import { toKey } from '../cache/keys.ts'
import { TieredCache, type CacheSurroundings, type Found } from '../cache/tiered-cache.ts'
import { isLearningDue, learnDue, readVocabulary } from './catalog-state.ts'
import { readShopProfile } from './shop-profile.ts'
import type { KeptProfile } from '../../shared/shop-profile.ts'
import { turnDuePrices } from './turn-prices.ts'
import type { ListQuery, ProductPage } from '../products/product-list.ts'
import { fetchForTurn } from '../products/product-search.ts'
import { findProduct, findProducts, listCategories, type FoundProduct } from '../products/product-store.ts'

export interface CatalogSurroundings extends CacheSurroundings {
  db: D1Database
  policy: PolicySettings
  /** The marketplace that ASINs of no known product belong to. */
  marketplace: string
}

const Candidate = z.object({
  product: Product,
  textScore: z.number(),
  wordShare: z.optional(z.number()),
  popularity: z.number(),
  variant: z.optional(Variant),
})
const StoredResult = z.object({
  candidates: z.array(Candidate),
  total: z.number(),
  isPart: z.optional(z.boolean()),
  nearest: z.array(Candidate),
})
const StoredPage = z.object({
  products: z.array(Product),
  facets: Facets,
  nextCursor: z.nullable(z.string()),
  total: z.number(),
  isTotalExact: z.boolean(),
})
const StoredProduct = z.nullable(z.object({ product: Product, withdrawnAt: z.nullable(z.number()) }))

/** What the tiers have, by the place of what was asked for; null where they have nothing. */
interface KeptResults {
  /** Null for a query that nobody else asks. */
  keys: (string | null)[]
  hits: (Found<QueryResult> | null)[]
  missing: ProductQuery[]
}

interface KeptProducts {
  ids: string[]
  keys: string[]
  hits: (Found<FoundProduct | null> | null)[]
  missing: string[]
}

/** How the reads of a turn went: `miss` when one of them had to ask the database, `none` when there were none. */
export type TurnCache = Freshness | 'none'

export class Catalog {
  readonly #around: CatalogSurroundings
  readonly #cache: TieredCache

  constructor(around: CatalogSurroundings) {
    this.#around = around
    this.#cache = new TieredCache(around)
  }

  /** The vocabulary, with every sale that has turned since taken into account. */
  async vocabulary(): Promise<Vocabulary> {
    const { db, now } = this.#around
    await turnDuePrices(db, now(), (source) => mayTrackPrices(source, this.#around.policy))
    if (await isLearningDue(db, now())) this.#around.waitUntil(this.#learn())
    return readVocabulary(db, now())
  }

  /** While nobody waits for it. */
  async #learn(): Promise<void> {
    const { db, now } = this.#around
    await learnDue(db, now()).catch((error: unknown) => log({ event: 'learning_failed', ...describeError(error) }))
  }

  /** What the owner says of the shop. */
  profile(): Promise<KeptProfile> {
    return readShopProfile(this.#around.db, this.#around.now())
  }

  /** A page of a list; null when the cursor belongs to another list. */
  async search(query: ListQuery): Promise<ProductPage | null> {
    const { db, now } = this.#around
    const vocabulary = await this.vocabulary()
    const { value } = await this.#cache.read<ProductPage | null>({
      kind: 'search',
      key: await toKey('search', vocabulary.version, query),
      schema: z.nullable(StoredPage),
      load: async () => (await loadLists()).searchProducts(db, query, now(), vocabulary),
      visibleUntil: (page) => this.#until(page?.products ?? []),
    })
    return value === null ? null : { ...value, products: value.products.map((product) => this.#shown(product)) }
  }

  /**
   * A product by id, withdrawn ones included; null when the id is unknown. Of an ASIN whose content has run out its
   * number and its link are left.
   */
  async product(id: string): Promise<FoundProduct | null> {
    const { value } = await this.#cache.read<FoundProduct | null>({
      kind: 'product',
      key: await toKey('product', (await this.vocabulary()).version, id),
      schema: StoredProduct,
      load: () => this.#loadProduct(id),
      visibleUntil: (found) => (found === null ? null : this.#until([found.product])),
    })
    return value === null ? null : { ...value, product: this.#shown(value.product) }
  }

  /** The offered products of some ids, in the order of the ids. */
  async products(ids: readonly string[]): Promise<Product[]> {
    if (ids.length === 0) return []
    const { db, now } = this.#around
    const kept = await this.#kept(ids, (await this.vocabulary()).version)
    const loaded = kept.missing.length === 0 ? [] : await findProducts(db, kept.missing, now())
    const products = this.#complete(kept, loaded)
    return products.map((product) => this.#shown(product))
  }

  /**
   * Everything that a turn needs, which has read the vocabulary before: what no tier has is read from the database in one
   * round trip.
   */
  async forTurn(plan: TurnPlan): Promise<{ fetched: Fetched; cache: TurnCache }> {
    const { db, now } = this.#around
    const { version } = await readVocabulary(db, now())
    const [queries, products] = await Promise.all([
      this.#keptResults(plan.queries, version),
      this.#kept(plan.productIds, version),
    ])
    const missing: TurnPlan = { ...plan, queries: queries.missing, productIds: products.missing }
    const isComplete = missing.queries.length === 0 && missing.productIds.length === 0 && plan.codes === undefined
    const loaded: Fetched = isComplete ? { results: [], products: [] } : await fetchForTurn(db, missing, now())
    const results = plan.queries.map((query, i): QueryResult => {
      const key = queries.keys[i] ?? null
      const hit = queries.hits[i] ?? null
      if (hit === null) return this.#keep(key, loaded.results[missing.queries.indexOf(query)])
      if (hit.freshness === 'stale' && key !== null) this.#cache.renewLater(key, () => this.#renew(key, query))
      return hit.value
    })
    return {
      fetched: {
        results: results.map((result) => this.#shownResult(result)),
        products: this.#complete(products, loaded.products).map((product) => this.#shown(product)),
        coded: (loaded.coded ?? []).map((product) => this.#shown(product)),
      },
      cache: worst([...queries.hits, ...products.hits].map((hit) => hit?.freshness ?? 'miss')),
    }
  }

  /** As `forTurn`, past every cache: for what has just been written. */
  async forTurnNow(plan: TurnPlan): Promise<Fetched> {
    const { results, products, coded = [] } = await fetchForTurn(this.#around.db, plan, this.#around.now())
    return {
      results: results.map((result) => this.#shownResult(result)),
      products: products.map((product) => this.#shown(product)),
      coded: coded.map((product) => this.#shown(product)),
    }
  }

  async categories(): Promise<CategoryCount[]> {
    const { value } = await this.#cache.read<CategoryCount[]>({
      kind: 'categories',
      key: await toKey('categories', (await this.vocabulary()).version, null),
      schema: z.array(CategoryCount),
      load: () => listCategories(this.#around.db),
      visibleUntil: () => null,
    })
    return value
  }

  /** Forgets copies of products that have changed while the catalogue kept its version. */
  async dropProducts(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const { version } = await this.vocabulary()
    await this.#cache.drop(await Promise.all(ids.map((id) => toKey('product', version, id))))
  }

  /** Forgets everything whose key begins with `prefix`, and says how much that was. */
  purge(prefix: string): Promise<number> {
    return this.#cache.purge(prefix)
  }

  async #loadProduct(id: string): Promise<FoundProduct | null> {
    const { db, now, marketplace } = this.#around
    const found = await findProduct(db, id, now())
    if (found !== null || !isAsin(id)) return found
    const item = await findItem(db, id)
    if (item === null) return null
    const product = toBareProduct(id, findMarketplace(marketplace)?.host ?? null, now())
    return { product, withdrawnAt: item.goneAt }
  }

  async #keptResults(queries: readonly ProductQuery[], version: string): Promise<KeptResults> {
    const keys = await Promise.all(
      queries.map(async (query) => (isShared(query) ? toKey('turn', version, query) : null)),
    )
    const shared = keys.filter((key) => key !== null)
    const found = new Map((await this.#cache.find(shared, StoredResult)).map((hit, i) => [shared[i], hit]))
    const hits = keys.map((key) => found.get(key ?? '') ?? null)
    return { keys, hits, missing: queries.filter((_, i) => hits[i] === null) }
  }

  /** What the tiers have of some products, each id once. */
  async #kept(productIds: readonly string[], version: string): Promise<KeptProducts> {
    const ids = [...new Set(productIds)]
    const keys = await Promise.all(ids.map((id) => toKey('product', version, id)))
    const hits = await this.#cache.find(keys, StoredProduct)
    return { ids, keys, hits, missing: ids.filter((_, i) => hits[i] === null) }
  }

  /** The offered ones among the products that were asked for, in that order; those just loaded are kept. */
  #complete({ ids, keys, hits }: KeptProducts, loaded: readonly Product[]): Product[] {
    const byId = new Map(loaded.map((product) => [product.id, product]))
    return ids.flatMap((id, i) => {
      const hit = hits[i]
      if (hit) return hit.value === null || hit.value.withdrawnAt !== null ? [] : [hit.value.product]
      const product = byId.get(id)
      if (product === undefined) return []
      this.#cache.store('product', keys[i] ?? '', { product, withdrawnAt: null }, this.#until([product]))
      return [product]
    })
  }

  async #renew(key: string, query: ProductQuery): Promise<void> {
    const { results } = await fetchForTurn(this.#around.db, { queries: [query], productIds: [] }, this.#around.now())
    this.#keep(key, results[0])
  }

  #keep(key: string | null, result: QueryResult | undefined): QueryResult {
    if (result === undefined) throw new Error('invariant: every query has a result')
    const products = [...result.candidates, ...result.nearest].map(({ product }) => product)
    if (key !== null) this.#cache.store('turn', key, result, this.#until(products))
    return result
  }

  #shownResult(result: QueryResult): QueryResult {
    const shown = (candidate: QueryResult['candidates'][number]) => ({
      ...candidate,
      product: this.#shown(candidate.product),
    })
    return { ...result, candidates: result.candidates.map(shown), nearest: result.nearest.map(shown) }
  }

  #until(products: readonly Product[]): number | null {
    return currentUntil(products, this.#around.now())
  }

  #shown(product: Product): Product {
    return withShopUrl(product, this.#around.policy)
  }
}

/** "Show me more" leaves out what one visitor has seen: nobody else asks the same. */
function isShared({ excludeIds = [] }: ProductQuery): boolean {
  return excludeIds.length === 0
}

function worst(freshness: readonly Freshness[]): TurnCache {
  if (freshness.length === 0) return 'none'
  return freshness.includes('miss') ? 'miss' : freshness.includes('stale') ? 'stale' : 'hit'
}
