/**
 * The catalogue as everyone reads it: through the cache, with what may be shown now and the links that shoppers get.
 * Answers and anything that belongs to a visitor never pass through here.
 */
import * as z from 'zod/mini'
import type { Fetched, TurnPlan } from '../domain/conversation/types.ts'
import { findMarketplace, isAsin } from '../domain/catalog/marketplaces.ts'
import type { Vocabulary } from '../domain/catalog/vocabulary.ts'
import { withShopUrl } from '../domain/policy/links.ts'
import type { PolicySettings } from '../domain/policy/sources.ts'
import { allVisibleUntil, toBareProduct, visibleUntil } from '../domain/policy/visible.ts'
import type { ProductQuery, QueryResult } from '../domain/search/types.ts'
import { CategoryCount, Facets, Product } from '../shared/product.ts'
import { findItem } from './amazon-items.ts'
import type { Freshness } from './cache/entry.ts'
import { toKey } from './cache/keys.ts'
import { TieredCache, type CacheSurroundings } from './cache/tiered-cache.ts'
import { readVocabulary } from './catalog-state.ts'
import { searchProducts, type ListQuery, type ProductPage } from './product-list.ts'
import { fetchForTurn } from './product-search.ts'
import { findProduct, findProducts, listCategories, type FoundProduct } from './product-store.ts'

export interface CatalogSurroundings extends CacheSurroundings {
  db: D1Database
  policy: PolicySettings
  /** The marketplace that ASINs of no known product belong to. */
  marketplace: string
}

const Candidate = z.object({ product: Product, textScore: z.number(), popularity: z.number() })
const StoredResult = z.object({
  candidates: z.array(Candidate),
  total: z.number(),
  nearest: z.array(Candidate),
  facets: Facets,
})
const StoredPage = z.object({
  products: z.array(Product),
  facets: Facets,
  nextCursor: z.nullable(z.string()),
  total: z.number(),
})
const StoredProduct = z.nullable(z.object({ product: Product, withdrawnAt: z.nullable(z.number()) }))

/** How the reads of a turn went: `miss` when one of them had to ask the database, `none` when there were none. */
export type TurnCache = Freshness | 'none'

export class Catalog {
  readonly #around: CatalogSurroundings
  readonly #cache: TieredCache

  constructor(around: CatalogSurroundings) {
    this.#around = around
    this.#cache = new TieredCache(around)
  }

  vocabulary(): Promise<Vocabulary> {
    return readVocabulary(this.#around.db, this.#around.now())
  }

  /** A page of a list; null when the cursor belongs to another list. */
  async search(query: ListQuery): Promise<ProductPage | null> {
    const { db, now } = this.#around
    const { value } = await this.#cache.read<ProductPage | null>({
      kind: 'search',
      key: await toKey('search', (await this.vocabulary()).version, query),
      schema: z.nullable(StoredPage),
      load: () => searchProducts(db, query, now()),
      visibleUntil: (page) => allVisibleUntil(page?.products ?? []),
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
      visibleUntil: (found) => (found === null ? null : visibleUntil(found.product)),
    })
    return value === null ? null : { ...value, product: this.#shown(value.product) }
  }

  /** The offered products of some ids, in the order of the ids. */
  async products(ids: readonly string[]): Promise<Product[]> {
    return (await this.#products(ids)).products.map((product) => this.#shown(product))
  }

  /** Everything that a turn needs; queries and products are read at the same time, each through the cache. */
  async forTurn(plan: TurnPlan): Promise<{ fetched: Fetched; cache: TurnCache }> {
    const [results, products] = await Promise.all([this.#results(plan.queries), this.#products(plan.productIds)])
    return {
      fetched: {
        results: results.results.map((result) => this.#shownResult(result)),
        products: products.products.map((product) => this.#shown(product)),
      },
      cache: worst([...results.freshness, ...products.freshness]),
    }
  }

  /** As `forTurn`, past every cache: for what has just been written. */
  async forTurnNow(plan: TurnPlan): Promise<Fetched> {
    const { results, products } = await fetchForTurn(this.#around.db, plan, this.#around.now())
    return {
      results: results.map((result) => this.#shownResult(result)),
      products: products.map((product) => this.#shown(product)),
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

  async #results(queries: readonly ProductQuery[]): Promise<{ results: QueryResult[]; freshness: Freshness[] }> {
    if (queries.length === 0) return { results: [], freshness: [] }
    const { db, now } = this.#around
    const { version } = await this.vocabulary()
    const keys = await Promise.all(
      queries.map(async (query) => (isShared(query) ? toKey('turn', version, query) : null)),
    )
    const cached = keys.filter((key) => key !== null)
    const hits = new Map((await this.#cache.find(cached, StoredResult)).map((hit, i) => [cached[i], hit]))
    const missing = queries.filter((_, i) => (hits.get(keys[i] ?? '') ?? null) === null)
    const loaded =
      missing.length === 0 ? [] : (await fetchForTurn(db, { queries: missing, productIds: [] }, now())).results
    const freshness: Freshness[] = []
    const results = queries.map((query, i): QueryResult => {
      const key = keys[i] ?? null
      const hit = hits.get(key ?? '') ?? null
      freshness.push(hit?.freshness ?? 'miss')
      if (hit === null) return this.#keep(key, loaded[missing.indexOf(query)])
      if (hit.freshness === 'stale' && key !== null) this.#cache.renewLater(key, () => this.#renew(key, query))
      return hit.value
    })
    return { results, freshness }
  }

  async #products(ids: readonly string[]): Promise<{ products: Product[]; freshness: Freshness[] }> {
    if (ids.length === 0) return { products: [], freshness: [] }
    const { db, now } = this.#around
    const { version } = await this.vocabulary()
    const unique = [...new Set(ids)]
    const keys = await Promise.all(unique.map((id) => toKey('product', version, id)))
    const hits = await this.#cache.find(keys, StoredProduct)
    const missing = unique.filter((_, i) => hits[i] === null)
    const loaded = new Map((await findProducts(db, missing, now())).map((product) => [product.id, product]))
    const products = unique.flatMap((id, i) => {
      const hit = hits[i]
      if (hit) return hit.value === null || hit.value.withdrawnAt !== null ? [] : [hit.value.product]
      const product = loaded.get(id)
      if (product === undefined) return []
      this.#cache.store('product', keys[i] ?? '', { product, withdrawnAt: null }, visibleUntil(product))
      return [product]
    })
    return { products, freshness: hits.map((hit) => hit?.freshness ?? 'miss') }
  }

  async #renew(key: string, query: ProductQuery): Promise<void> {
    const { results } = await fetchForTurn(this.#around.db, { queries: [query], productIds: [] }, this.#around.now())
    this.#keep(key, results[0])
  }

  #keep(key: string | null, result: QueryResult | undefined): QueryResult {
    if (result === undefined) throw new Error('invariant: every query has a result')
    const products = [...result.candidates, ...result.nearest].map(({ product }) => product)
    if (key !== null) this.#cache.store('turn', key, result, allVisibleUntil(products))
    return result
  }

  #shownResult(result: QueryResult): QueryResult {
    const shown = (candidate: QueryResult['candidates'][number]) => ({
      ...candidate,
      product: this.#shown(candidate.product),
    })
    return { ...result, candidates: result.candidates.map(shown), nearest: result.nearest.map(shown) }
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
