/** A file that is too large for one request: read here, row by row, and sent to a server in pieces. */
import { createReadStream, statSync } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { NamedColumns } from '../src/catalog/import/columns/plan-columns.ts'
import { CatalogFile } from '../src/catalog/import/read-catalog.ts'
import type { ProductSource } from '../src/shared/product.ts'
import {
  createSender,
  findCurrency,
  noTotals,
  reject,
  sendFile,
  toTotals,
  type ImportTarget,
  type ImportTotals,
} from './import-client.ts'
import type { FoundInFile } from './import-report.ts'
import { createProgress } from './progress.ts'

export interface Outcome {
  totals: ImportTotals
  found: FoundInFile | null
}

export interface PiecesOptions extends ImportTarget {
  'dry-run': boolean
  sync: boolean
  confirm: boolean
  currency?: string | undefined
  columns?: string | undefined
}

/** The bytes of a file, unpacked, with the share of it that was read so far. */
function openFile(file: string): { stream: ReadableStream<Uint8Array>; share: () => number } {
  const size = statSync(file).size
  let done = 0
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, next) {
      done += chunk.byteLength
      next(null, chunk)
    },
  })
  const bytes = createReadStream(file).pipe(counted)
  const unpacked = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes
  // Node's stream type and the platform's differ in name only.
  const stream = Readable.toWeb(unpacked) as unknown as ReadableStream<Uint8Array>
  return { stream, share: () => (size === 0 ? 1 : done / size) }
}

/**
 * Reads the file here and sends what it says in pieces. A sync then names everything that the file holds, so that the
 * server can tell what it does not.
 */
export async function sendPieces(file: string, values: PiecesOptions): Promise<Outcome> {
  const totals = noTotals()
  const currency = values.currency?.toUpperCase() ?? (await findCurrency(values))
  const { stream, share } = openFile(file)
  const reading = new CatalogFile({
    format: 'auto',
    source: values.source as ProductSource,
    now: Date.now(),
    currency,
    maxBytes: Number.POSITIVE_INFINITY,
    columns: JSON.parse(values.columns ?? '{}') as NamedColumns,
  })
  const isDry = values['dry-run']
  const sender = createSender(values, totals, `format=changes${isDry ? '&dryRun=1' : ''}`)
  const progress = createProgress()
  const ids = new Set<string>()
  let count = 0
  for await (const { line, change } of reading.changes(stream)) {
    count++
    const id = change.kind === 'record' ? change.record.id : change.id
    if (change.kind === 'withdraw') ids.delete(id)
    else ids.add(id)
    if (await sender.add({ line, row: { line, change } })) progress.update(Math.min(0.99, share()), `${count} products`)
  }
  await sender.flush()
  const found = reading.report()
  if (values.sync && found.isComplete) {
    const query = `format=changes&mode=sync${isDry ? '&dryRun=1' : ''}${values.confirm ? '&confirm=1' : ''}`
    const body = [...ids].map((id) => JSON.stringify({ change: { kind: 'keep', id } })).join('\n')
    const answer = toTotals(await sendFile(values, query, { body: `${body}\n`, contentType: 'application/x-ndjson' }))
    totals.withdrawn += answer.withdrawn
  }
  progress.update(1, `${count} products`)
  progress.finish()
  for (const { line, reason } of found.rejected) reject(totals, line, reason)
  totals.rejectedTotal += found.rejectedTotal - found.rejected.length
  return { totals, found }
}
