/** Imports a saved page: its products under their ASINs, or the reason why there are none. */
import { upsertProducts, type PriceTracking } from '../../adapters/products/product-write.ts'
import { PAGE_REASONS, readPage, type PageReport } from './html/read-page.ts'
import { learnIfNeeded, type ImportReport } from './import-catalog.ts'

export interface PageImportOptions {
  /** Epoch ms: the age that prices and ratings get. */
  savedAt: number
  now: number
  mayTrack?: PriceTracking
}

/** Throws ImportTooLargeError for a page over the limit. */
export async function importPage(
  db: D1Database,
  stream: ReadableStream<Uint8Array>,
  { savedAt, now, mayTrack }: PageImportOptions,
): Promise<ImportReport & { page: PageReport }> {
  const { kind, marketplace, products } = await readPage(stream, { savedAt, now })
  const counts = await upsertProducts(
    db,
    products.map(({ record }) => record),
    now,
    { mayTrack },
  )
  const hasPlace = kind === 'product' || kind === 'search'
  const reason = hasPlace ? 'the page names no product that has a title' : PAGE_REASONS[kind]
  const rejected = products.length > 0 ? [] : [{ line: 1, reason }]
  const report: ImportReport = { ...counts, rejected, rejectedTotal: rejected.length }
  await learnIfNeeded(db, report, now)
  const provenance = Object.fromEntries(products.map((product) => [product.record.id, product.provenance]))
  return { ...report, page: { kind, marketplace, provenance } }
}
