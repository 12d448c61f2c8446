/** Writes changes that were read elsewhere: pieces of a file that no single request could hold. */
import { CatalogWriter, type WriterOptions } from '../../adapters/products/catalog-writer.ts'
import { readChanges } from './read-changes.ts'

export interface ChangesReport {
  accepted: number
  updated: number
  unchanged: number
  withdrawn: number
  rejected: { line: number; reason: string }[]
  rejectedTotal: number
}

/** Throws as importCatalog does. */
export async function importChanges(
  db: D1Database,
  stream: ReadableStream<Uint8Array>,
  options: WriterOptions,
): Promise<ChangesReport> {
  const writer = new CatalogWriter(db, options)
  const rejected: { line: number; reason: string }[] = []
  const lines = new Map<string, number>()
  for await (const read of readChanges(stream, options.source)) {
    if ('reason' in read) {
      rejected.push(read)
      continue
    }
    if (read.change.kind === 'partial') lines.set(read.change.id, read.line)
    await writer.add(read.change)
  }
  const { accepted, updated, unchanged, withdrawn, unknown } = await writer.finish({
    isComplete: rejected.length === 0,
  })
  rejected.push(...unknown.map((id) => ({ line: lines.get(id) ?? 1, reason: UNKNOWN_PRODUCT })))
  return { accepted, updated, unchanged, withdrawn, rejected, rejectedTotal: rejected.length }
}

/** Why a row that only changes a product was of no use. */
export const UNKNOWN_PRODUCT =
  'the product has no name, and no product with its id is in the catalogue yet: fill in a column `title` or `name`'
