/** One run of a feed: fetch the file, store what it says, note what became of it. */
import { finishRun, leaseFeed, rereadOthers, type FeedRow, type RunOutcome } from '../../adapters/feeds/feed-store.ts'
import { fetchFeed, type FeedFile, type FetchDeps } from '../../adapters/feeds/fetch-feed.ts'
import { SyncRefusedError } from '../../adapters/products/catalog-writer.ts'
import type { PriceTracking } from '../../adapters/products/product-write.ts'
import type { FEED_FORMATS } from '../../shared/feeds.ts'
import type { ImportReport } from '../../shared/import-report.ts'
import { importCatalog } from '../import/import-catalog.ts'
import { isCurrencyNeeded, isImportTooLarge } from '../import/errors.ts'

const WEB_PAGE = 'The address answers with a web page, not with a file of products'
const NO_CURRENCY = 'The file has prices but names no currency: say which one they are in'
/** Lines that a kept report names. */
const LINES_KEPT = 20

export interface RunDeps extends FetchDeps {
  now: () => number
  mayTrack?: PriceTracking
  /** The owner agrees that this run withdraws more than half. */
  isConfirmed?: boolean
}

export type FeedRun = 'done' | 'failed' | 'busy'

/** Runs the feed, unless another run of it is going on. Never rejects for what its file or its server does. */
export async function runFeed(db: D1Database, id: string, deps: RunDeps): Promise<FeedRun> {
  const row = await leaseFeed(db, id, deps.now())
  if (row === null) return 'busy'
  const outcome = await attempt(db, row, deps)
  await finishRun(db, row, outcome, deps.now())
  return outcome.problem === null ? 'done' : 'failed'
}

async function attempt(db: D1Database, row: FeedRow, deps: RunDeps): Promise<RunOutcome> {
  // What was refused or never stored is read again even when the server says that it is the same.
  const isKnown = row.problem === null && row.last_success_at_ms !== null
  const asked = { url: row.url, etag: isKnown ? row.etag : null, lastModified: isKnown ? row.last_modified : null }
  const fetched = await fetchFeed(asked, deps)
  if (fetched.kind === 'failed') return { problem: fetched.problem, report: null }
  if (fetched.kind === 'unchanged') return { problem: null, report: null }
  const { file } = fetched
  const contentHash = await sha256(file.bytes)
  const kept = { etag: file.etag, lastModified: file.lastModified, contentHash }
  if (isKnown && contentHash === row.content_hash) return { problem: null, report: null, ...kept }
  return { ...(await store(db, row, file, deps)), ...kept }
}

async function store(
  db: D1Database,
  { id, format, currency, mode }: FeedRow,
  { bytes }: FeedFile,
  { now, mayTrack, isConfirmed = false }: RunDeps,
): Promise<RunOutcome> {
  if (bytes.byteLength === 0) return { problem: 'The file is empty', report: null }
  if (isWebPage(bytes)) return { problem: WEB_PAGE, report: null }
  try {
    const report = await importCatalog(db, new Blob([bytes]).stream(), {
      // Only FEED_FORMATS are stored.
      format: format as (typeof FEED_FORMATS)[number],
      source: 'import',
      origin: `feed:${id}`,
      mode,
      now: now(),
      currency,
      isConfirmed,
      ...(mayTrack === undefined ? {} : { mayTrack }),
    })
    if (report.withdrawn > 0) await rereadOthers(db, id)
    const products = report.accepted + report.updated + report.unchanged
    const problem = products + report.withdrawn === 0 ? 'No product could be read from the file' : null
    return { problem, report: shortened(report) }
  } catch (error) {
    const problem = toProblem(error)
    if (problem === null) throw error
    return { problem, report: null }
  }
}

/** In words for the owner; null for what is no fault of the file. */
function toProblem(error: unknown): string | null {
  if (isImportTooLarge(error)) return 'The file is larger than an import may be'
  if (isCurrencyNeeded(error)) return NO_CURRENCY
  if (error instanceof SyncRefusedError) {
    const { gone, offered } = error
    return `The file would withdraw ${gone} of ${offered} products. Run the feed once with that confirmed if it is meant`
  }
  return null
}

function isWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1_000)).trimStart().toLowerCase()
  return start.startsWith('<!doctype html') || start.startsWith('<html')
}

function shortened(report: ImportReport): ImportReport {
  const { rejected, skipped } = report
  return {
    ...report,
    rejected: rejected.slice(0, LINES_KEPT),
    skipped: skipped.map((one) => ({ ...one, lines: one.lines.slice(0, LINES_KEPT) })),
    preview: [],
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
