/** Which product of the catalogue a page of the shop is about, by the ids that the page states. */
import { codeKey } from '../../domain/catalog/codes.ts'
import type { Product } from '../../shared/product.ts'
import type { PageIds } from '../../shared/requests.ts'
import type { ProductRow } from './product-rows.ts'
import { selectCoded, toCoded } from './product-store.ts'

/** The one offered product that all known ids mean; null when they mean none, or several. */
export async function findPageProduct(db: D1Database, page: readonly PageIds[], now: number): Promise<Product | null> {
  const ids = page.flatMap(({ sku, gtin }) => [sku, gtin]).filter(Boolean)
  const links = page.flatMap(({ url }) => addressesOf(url))
  if (ids.length === 0 && links.length === 0) return null
  const keys = [...new Set(ids.map(codeKey))].filter(Boolean)
  const query = { keys, ids, links, isAll: true, text: '', typed: [] }
  const { results } = await selectCoded(db, query).all<ProductRow>()
  const [product = null, other] = toCoded(results, query, now).filter((one) => isMeant(one, ids, links))
  return other === undefined ? product : null
}

/** Whether the product is the page's by its id, link, SKU or GTIN: the number of a maker is another's SKU easily. */
function isMeant({ id, url, codes, variants = [] }: Product, ids: readonly string[], links: readonly string[]) {
  if (ids.includes(id) || (url !== null && links.includes(url))) return true
  const own = [codes, ...variants.map((variant) => variant.codes)].flatMap((one) => [one?.sku, one?.gtin])
  // Zeros in front of a number of goods add nothing.
  const bare = (code: string) => codeKey(code).replace(/^0+/, '')
  return own.some((code) => code !== undefined && ids.some((stated) => bare(stated) === bare(code)))
}

/** The address as it stands, and without what campaigns and choices add to it. */
function addressesOf(url: string): string[] {
  if (!URL.canParse(url)) return []
  const { origin, pathname } = new URL(url)
  const bare = `${origin}${pathname.replace(/\/$/, '')}`
  return [...new Set([url, bare, `${bare}/`])]
}
