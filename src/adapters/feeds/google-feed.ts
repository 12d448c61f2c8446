/** The shop's own catalogue as a stream of items, read page by page: it may be of any size. */
import { toGoogleItems } from '../../domain/feeds/google-items.ts'
import type { FeedText } from '../../domain/feeds/google-text.ts'
import { PRODUCT_COLUMNS, toProduct, VARIANTS_COLUMN, type ProductRow } from '../products/product-rows.ts'

const PAGE_ROWS = 200
// What the source forbids to hand on is not even read; toGoogleItems judges the rest.
const PAGE_SQL = `SELECT ${PRODUCT_COLUMNS}, ${VARIANTS_COLUMN} FROM product p
  WHERE p.withdrawn_at_ms IS NULL AND p.source = 'import' AND p.key > ?1 ORDER BY p.key LIMIT ${PAGE_ROWS}`

/** The feed as bytes. `site` is the address of the shop's page. */
export function streamGoogleFeed(
  db: D1Database,
  text: FeedText,
  { site, now }: { site: string; now: number },
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let after = 0
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(text.start(site))),
    pull: async (controller) => {
      const { results } = await db.prepare(PAGE_SQL).bind(after).all<ProductRow>()
      const items = results.flatMap((row) => toGoogleItems(toProduct(row, now), now))
      controller.enqueue(encoder.encode(items.map((item) => text.item(item)).join('')))
      const last = results.at(-1)
      if (last !== undefined && results.length === PAGE_ROWS) after = last.key
      else {
        controller.enqueue(encoder.encode(text.end))
        controller.close()
      }
    },
  })
}
