/**
 * Reads a page that the owner saved from Amazon with their browser: its kind, its products, and where on the page each
 * field was found. It reads what it is given and fetches nothing.
 */
import { IMPORT_MAX_BYTES } from '../../../shared/limits.ts'
import { ImportTooLargeError } from '../errors.ts'
import { PageReader } from './htmlrewriter-utils.ts'
import { collectKind, type PageKind } from './page-kind.ts'
import { collectPlace } from './page-place.ts'
import { collectProductPage, type Provenance, type ReadProduct } from './product-page.ts'
import { collectSearchPage } from './search-page.ts'

export interface ReadPage {
  kind: PageKind
  /** Host of the marketplace; null when the page does not tell. */
  marketplace: string | null
  products: ReadProduct[]
}

/** What the owner is told about a page. */
export interface PageReport {
  kind: PageKind
  marketplace: string | null
  /** By ASIN: field to the selector that gave it. */
  provenance: Record<string, Provenance>
}

/** Why a page of a kind has no products. */
export const PAGE_REASONS: Record<Exclude<PageKind, 'product' | 'search'>, string> = {
  robot_check: 'this is Amazon’s robot check, not a product: open the page in a browser and save it again',
  not_found: 'this is Amazon’s page for an address that it does not know',
  other: 'this is no product page and no page of search results',
}

/** Throws ImportTooLargeError for a page over the limit. */
export async function readPage(
  stream: ReadableStream<Uint8Array>,
  { savedAt, now }: { savedAt: number; now: number },
  maxBytes: number = IMPORT_MAX_BYTES,
): Promise<ReadPage> {
  const page = new PageReader()
  const place = collectPlace(page)
  const kindOf = collectKind(page)
  const productPage = collectProductPage(page, place)
  const searchPage = collectSearchPage(page)
  const upload = watch(stream, maxBytes)
  await page.read(upload.stream)
  if (upload.isTooLarge()) throw new ImportTooLargeError()
  const marketplace = place.marketplace()
  const evidence = { hasProduct: productPage.isProduct(), cards: searchPage.count(), beginning: upload.beginning() }
  const kind = kindOf(evidence)
  const context = { marketplace, savedAt, now }
  const product = kind === 'product' ? productPage.read(context) : null
  const products = product !== null ? [product] : kind === 'search' ? searchPage.read(context) : []
  return { kind, marketplace: marketplace?.host ?? null, products }
}

/** Pages that are neither products nor results are short. */
const BEGINNING_BYTES = 64 * 1024

interface Upload {
  stream: ReadableStream<Uint8Array>
  isTooLarge(): boolean
  /** The first characters, as they came. */
  beginning(): string
}

/** The stream, stopped at the limit. */
function watch(stream: ReadableStream<Uint8Array>, maxBytes: number): Upload {
  const decoder = new TextDecoder()
  let beginning = ''
  let sizeBytes = 0
  const counted = stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        if (sizeBytes < BEGINNING_BYTES) beginning += decoder.decode(chunk, { stream: true })
        sizeBytes += chunk.byteLength
        // Ended, not failed: an error that passes through the rewriter is logged as one that nobody caught.
        if (sizeBytes > maxBytes) controller.terminate()
        else controller.enqueue(chunk)
      },
    }),
  )
  return { stream: counted, isTooLarge: () => sizeBytes > maxBytes, beginning: () => beginning }
}
