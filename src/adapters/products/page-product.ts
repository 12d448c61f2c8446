/** Which product of the catalogue a page of the shop is about, by the ids that the page states. */
import type { PageIds } from '../../shared/requests.ts'

const FOUND_MAX = 2

/** The id of the one offered product that all known ids mean; null when they mean none, or several. */
export async function findPageProductId(db: D1Database, page: readonly PageIds[]): Promise<string | null> {
  const ids = page.flatMap(({ sku, gtin }) => [sku, gtin]).filter(Boolean)
  const urls = page.flatMap(({ url }) => addressesOf(url))
  if (ids.length === 0 && urls.length === 0) return null
  const sql = `SELECT id FROM product WHERE withdrawn_at_ms IS NULL AND id IN (SELECT value FROM json_each(?1))
    UNION SELECT id FROM product WHERE withdrawn_at_ms IS NULL AND url IN (SELECT value FROM json_each(?2))
    LIMIT ${FOUND_MAX}`
  const { results } = await db.prepare(sql).bind(JSON.stringify(ids), JSON.stringify(urls)).all<{ id: string }>()
  return results.length === 1 ? (results[0]?.id ?? null) : null
}

/** The address as it stands, and without what campaigns and choices add to it. */
function addressesOf(url: string): string[] {
  if (!URL.canParse(url)) return []
  const { origin, pathname } = new URL(url)
  const bare = `${origin}${pathname.replace(/\/$/, '')}`
  return [...new Set([url, bare, `${bare}/`])]
}
