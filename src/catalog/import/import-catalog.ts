/** Imports an owner's file: reads it row by row and writes what it says of the catalogue, or only says what it would. */
import { loadImporter } from '#modules'
import { CatalogWriter, type WriterOptions } from '../../adapters/products/catalog-writer.ts'
import type { ImportReport } from '../../shared/import-report.ts'
import { isImportTooLarge } from './errors.ts'
import { UNKNOWN_PRODUCT } from './import-changes.ts'
import { demoWarnings } from './demo-warning.ts'
import type { ReadOptions } from './read-catalog.ts'

export type ImportOptions = ReadOptions & WriterOptions

/**
 * Stores every product that can be used; the other rows are reported. What was stored before a failure stays, and
 * importing the same file again completes it. Throws ImportTooLargeError for a file over the limit, CurrencyNeededError
 * before anything was written, and SyncRefusedError for a sync that would take too much away.
 */
export async function importCatalog(
  db: D1Database,
  stream: ReadableStream<Uint8Array>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { CatalogFile } = await loadImporter()
  const file = new CatalogFile(options)
  const writer = new CatalogWriter(db, options)
  /** Lines of rows that only change a product. */
  const lines = new Map<string, number>()
  try {
    for await (const { line, change } of file.changes(stream)) {
      if (change.kind === 'partial') lines.set(change.id, line)
      await writer.add(change)
    }
  } catch (error) {
    if (isImportTooLarge(error)) await writer.finish({ isComplete: false })
    throw error
  }
  const { accepted, updated, unchanged, withdrawn, unknown, demoWithdrawn } = await writer.finish({
    isComplete: file.report().isComplete,
  })
  for (const id of unknown) file.reject(lines.get(id) ?? 1, UNKNOWN_PRODUCT)
  const { products: _, isComplete: __, ...report } = file.report()
  const { dryRun = false } = options
  const warnings = [...demoWarnings(demoWithdrawn, dryRun), ...report.warnings]
  return { accepted, updated, unchanged, withdrawn, ...report, warnings, dryRun }
}
