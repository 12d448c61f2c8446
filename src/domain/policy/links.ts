/** The way to the shop. Straight to it, tagged where the owner has a tag, never through a redirect of ours. */
import type { Product } from '../../shared/product.ts'
import { isPaidLink } from '../../shared/disclosures.ts'
import { findMarketplace, isAsin } from '../catalog/marketplaces.ts'
import type { PolicySettings } from './sources.ts'

type Linked = Pick<Product, 'source' | 'asin' | 'marketplace' | 'url'>

/**
 * Where a product's link goes. The address that the API gave is used to the letter: it is tagged and all its parameters
 * count. Any other Amazon product gets its page with the owner's tag for that marketplace, or plain without one.
 */
export function toShopUrl(product: Linked, settings: Pick<PolicySettings, 'associateTags'>): string | null {
  const { source, asin, url } = product
  if (source === 'amazon' && isPaidLink(url)) return url
  if (asin === null || !isAsin(asin)) return url
  const marketplace = marketplaceOf(product)
  if (marketplace === null) return url
  const tag = settings.associateTags[marketplace]
  const page = `https://${marketplace}/dp/${asin}`
  return tag === undefined ? page : `${page}?tag=${encodeURIComponent(tag)}`
}

/** The product with the link that shoppers get. */
export function withShopUrl<T extends Linked>(product: T, settings: Pick<PolicySettings, 'associateTags'>): T {
  const url = toShopUrl(product, settings)
  return url === product.url ? product : { ...product, url }
}

/** The link for what leaves the web: a file or a mail must not carry a tag (R12). */
export function toOfflineUrl(product: Linked): string | null {
  return toShopUrl({ ...product, source: 'import' }, { associateTags: {} })
}

/** The marketplace of an Amazon product; null for a product of any other shop. */
function marketplaceOf({ marketplace, url }: Linked): string | null {
  if (marketplace !== null) return findMarketplace(marketplace)?.host ?? null
  return url !== null && URL.canParse(url) ? (findMarketplace(new URL(url).hostname)?.host ?? null) : null
}
