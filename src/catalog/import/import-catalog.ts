/** Imports an uploaded catalogue: reads row by row, stores in batches, learns the vocabulary once at the end. */
import { learnVocabulary, readVocabulary } from '../../adapters/catalog/catalog-state.ts'
import { countProducts } from '../../adapters/products/product-store.ts'
import { upsertProducts, type PriceTracking } from '../../adapters/products/product-write.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { readRows, type ImportFormat } from './read-rows.ts'
import { toCatalogRecord, type ImportContext } from './to-catalog-record.ts'

export interface ImportReport {
  /** New products. */
  accepted: number
  updated: number
  unchanged: number
  /** The first of the rows that could not be used, by line from 1. */
  rejected: { line: number; reason: string }[]
  /** How many there are in all. */
  rejectedTotal: number
}

export interface ImportOptions extends ImportContext {
  format: ImportFormat
  mayTrack?: PriceTracking
}

/** Products that are held in memory before they are written. */
const BATCH_RECORDS = 400
/** Rejected rows that are listed. */
const REJECTED_MAX = 1_000

/**
 * Stores every row that can be used; the others are reported. What was stored before a failure stays, and importing the
 * same file again completes it. Throws ImportTooLargeError for a file over the limit.
 */
export async function importCatalog(
  db: D1Database,
  stream: ReadableStream<Uint8Array>,
  { format, source, now, mayTrack }: ImportOptions,
): Promise<ImportReport> {
  const report: ImportReport = { accepted: 0, updated: 0, unchanged: 0, rejected: [], rejectedTotal: 0 }
  let batch: CatalogRecord[] = []
  const store = async () => {
    const counts = await upsertProducts(db, batch, now, { mayTrack })
    report.accepted += counts.accepted
    report.updated += counts.updated
    report.unchanged += counts.unchanged
    batch = []
  }
  for await (const read of readRows(stream, format)) {
    const result =
      'row' in read ? toCatalogRecord(read.row, { source, now }) : { ok: false as const, reason: read.reason }
    if (result.ok) {
      batch.push(result.record)
      if (batch.length === BATCH_RECORDS) await store()
      continue
    }
    report.rejectedTotal++
    if (report.rejected.length < REJECTED_MAX) report.rejected.push({ line: read.line, reason: result.reason })
  }
  if (batch.length > 0) await store()
  await learnIfNeeded(db, report, now)
  return report
}

/** Learns anew after a change, and also when an earlier import was cut off before it had learned. */
export async function learnIfNeeded(db: D1Database, { accepted, updated }: ImportReport, now: number): Promise<void> {
  const isLearned =
    accepted + updated === 0 && (await readVocabulary(db, now)).productCount === (await countProducts(db))
  if (!isLearned) await learnVocabulary(db, now)
}
