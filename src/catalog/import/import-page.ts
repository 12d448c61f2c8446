/** Imports a saved page: its products under their ASINs, or the reason why there are none. */
import { loadImporter } from '#modules'
import { CatalogWriter } from '../../adapters/products/catalog-writer.ts'
import type { ActJournal } from '../../adapters/products/act-journal.ts'
import type { PriceTracking } from '../../adapters/products/product-write.ts'
import { toShown } from '../../domain/catalog/variants.ts'
import type { ImportReport } from '../../shared/import-report.ts'
import { demoWarnings } from './demo-warning.ts'
import type { PageReport } from './html/read-page.ts'

export interface PageImportOptions {
  /** Epoch ms: the age that prices and ratings get. */
  savedAt: number
  now: number
  mayTrack?: PriceTracking
  dryRun?: boolean
  /** Leaves demo products beside the owner's first ones. */
  keepsDemo?: boolean
  journal?: ActJournal
}

const PREVIEW_PRODUCTS = 5

/** Throws ImportTooLargeError for a page over the limit. */
export async function importPage(
  db: D1Database,
  stream: ReadableStream<Uint8Array>,
  { savedAt, now, mayTrack, dryRun = false, keepsDemo = false, journal }: PageImportOptions,
): Promise<ImportReport & { page: PageReport }> {
  const { PAGE_REASONS, readPage } = await loadImporter()
  const { kind, marketplace, products } = await readPage(stream, { savedAt, now })
  const writer = new CatalogWriter(db, {
    source: 'import',
    origin: 'import',
    mode: 'merge',
    now,
    mayTrack,
    dryRun,
    keepsDemo,
    journal,
  })
  for (const { record } of products) await writer.add({ kind: 'record', record })
  const { accepted, updated, unchanged, withdrawn, demoWithdrawn } = await writer.finish({ isComplete: true })
  const hasPlace = kind === 'product' || kind === 'search'
  const reason = hasPlace ? 'the page names no product that has a title' : PAGE_REASONS[kind]
  const rejected = products.length > 0 ? [] : [{ line: 1, reason }]
  const provenance = Object.fromEntries(products.map((product) => [product.record.id, product.provenance]))
  return {
    accepted,
    updated,
    unchanged,
    withdrawn,
    rejected,
    rejectedTotal: rejected.length,
    skipped: [],
    variants: 0,
    detected: {
      format: 'html',
      platform: hasPlace ? 'amazon' : null,
      encoding: 'utf-8',
      delimiter: null,
      currency: products.map(({ record }) => record.price?.currency).find(Boolean) ?? null,
    },
    columns: [],
    warnings: [...demoWarnings(demoWithdrawn, dryRun), ...placeWarnings(hasPlace && marketplace === null)],
    preview: products.slice(0, PREVIEW_PRODUCTS).map(({ record }) => toShown(record, now)),
    dryRun,
    page: { kind, marketplace, provenance },
  }
}

/** Without the marketplace nobody knows which dollars or yen a page means, nor where its product is. */
function placeWarnings(isUnknown: boolean): ImportReport['warnings'] {
  if (!isUnknown) return []
  const text =
    'The page does not tell which marketplace it is from: it gets no link, and prices that could be in several currencies are left out.'
  return [{ code: 'unknown_marketplace', field: 'marketplace', count: 1, text, lines: [] }]
}
