/** The one object that refreshes the catalogue, and what others ask of it. Its name stands here alone. */
import { findMarketplace } from '../../domain/catalog/marketplaces.ts'
import type { Fetched, PreparedTurn } from '../../domain/conversation/types.ts'
import { toLiveSearch } from '../../domain/search/live-search.ts'
import type { Product } from '../../shared/product.ts'
import type { Catalog } from '../catalog/catalog.ts'
import type { Config } from '../config/config.ts'
import { describeError, log } from '../observe/log.ts'

export const NO_ACCOUNT = 'No Amazon account configured'

/** How long a shopper waits for Amazon when the catalogue has nothing. */
const SEARCH_PATIENCE_MS = 6_000

export function catalogRefresh(env: Env): ReturnType<Env['CATALOG_REFRESH']['getByName']> {
  return env.CATALOG_REFRESH.getByName('catalog')
}

/**
 * What the catalogue has after Amazon was asked; null when there was no need or it gave nothing. Never rejects. `onAsk`
 * is called before the wait begins, if there is one.
 */
export type AmazonSearch = (
  catalog: Catalog,
  prepared: PreparedTurn,
  known: Fetched,
  onAsk: () => void,
) => Promise<Fetched | null>

/** Asks Amazon when nothing in the catalogue satisfies the main query of a turn. Null without an account. */
export function amazonSearch(env: Env, { amazon }: Pick<Config, 'amazon'>): AmazonSearch | null {
  if (amazon.credentials === null) return null
  const currency = findMarketplace(amazon.marketplace)?.currency ?? 'USD'
  return async (catalog, { plan }, known, onAsk) => {
    const [query] = plan.queries
    const [result] = known.results
    const isLacking = query !== undefined && result !== undefined && result.total === 0 && !query.excludeIds?.length
    const request = isLacking ? toLiveSearch(query.constraints, currency) : null
    if (request === null) return null
    onAsk()
    try {
      const category = query?.constraints.category ?? null
      const found = await catalogRefresh(env).searchNow(request, category, Date.now() + SEARCH_PATIENCE_MS)
      if (found.ok && found.ids.length > 0) return await catalog.forTurnNow(plan)
      if (!found.ok) log({ event: 'amazon_search_failed', reason: found.reason })
    } catch (error) {
      log({ event: 'amazon_search_failed', reason: describeError(error).error })
    }
    return null
  }
}

/** Tells the refresh what shoppers see, so that it stays fresh. Never rejects: a view that is lost only costs time. */
export async function noteAmazonViews(env: Env, products: readonly Product[]): Promise<void> {
  const asins = products.flatMap(({ source, asin }) => (source === 'amazon' && asin !== null ? [asin] : []))
  if (asins.length === 0) return
  try {
    await catalogRefresh(env).noteViews([...new Set(asins)])
  } catch (error) {
    log({ event: 'amazon_view_failed', error: describeError(error).error })
  }
}
