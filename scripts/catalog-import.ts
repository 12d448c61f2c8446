/**
 * `npm run catalog:import -- FILE`: sends a catalogue file to a running server. The file is read here, row by row, so
 * that it may be of any size and rejected rows are named by their line in the file.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { parseArgs } from 'node:util'
import { createGunzip } from 'node:zlib'
import { readRows, type ImportFormat } from '../src/catalog/import/read-rows.ts'
import {
  createSender,
  ImportError,
  noTotals,
  reject,
  REJECTED_SHOWN,
  sendPage,
  type ImportTotals,
} from './import-client.ts'
import { createProgress } from './progress.ts'

const USAGE = `npm run catalog:import -- FILE [options]

FILE is .csv, .json (an array of products), .ndjson or .jsonl, each also packed with gzip (.gz), or a page that you
saved from Amazon with your browser: .html or .htm, a product or a list of results.

  --url URL       the server           (http://localhost:8787)
  --token TOKEN   the admin token      (ADMIN_TOKEN, else dev-admin)
  --source NAME   import or demo       (import)`

const FORMATS: Record<string, ImportFormat> = { csv: 'csv', json: 'json', ndjson: 'ndjson', jsonl: 'ndjson' }

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string', default: 'http://localhost:8787' },
        token: { type: 'string', default: process.env['ADMIN_TOKEN'] ?? 'dev-admin' },
        source: { type: 'string', default: 'import' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new ImportError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
  }
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

function summarise(totals: ImportTotals, seconds: number): void {
  const { accepted, updated, unchanged, rejectedTotal, rejected } = totals
  console.log(`${accepted} new, ${updated} updated, ${unchanged} unchanged, ${rejectedTotal} rejected in ${seconds} s`)
  for (const { line, reason } of rejected.slice(0, REJECTED_SHOWN)) console.log(`  line ${line}: ${reason}`)
  if (rejectedTotal > REJECTED_SHOWN) console.log(`  … and ${rejectedTotal - REJECTED_SHOWN} more`)
}

/** The page goes to the server as it is, which reads it with the parser that it has. */
async function importPage(file: string, target: { url: string; token: string; source: string }): Promise<ImportTotals> {
  const totals = noTotals()
  const kind = await sendPage(target, totals, {
    bytes: new Uint8Array(readFileSync(file)),
    savedAt: statSync(file).mtimeMs,
  })
  console.log(`page: ${kind.replace('_', ' ')}`)
  return totals
}

async function importFile(file: string, target: { url: string; token: string; source: string }): Promise<ImportTotals> {
  const format = FORMATS[/\.([a-z]+)(?:\.gz)?$/i.exec(file)?.[1]?.toLowerCase() ?? '']
  if (format === undefined) {
    throw new ImportError(`${file} is not .csv, .json, .ndjson or .jsonl (or one of them .gz), nor .html.`)
  }
  const { stream, share } = openFile(file)
  const totals = noTotals()
  const sender = createSender(target, totals)
  const progress = createProgress()
  let rows = 0
  for await (const read of readRows(stream, format, Number.POSITIVE_INFINITY)) {
    rows++
    if ('reason' in read) reject(totals, read.line, read.reason)
    else if (await sender.add(read)) progress.update(Math.min(0.99, share()), `${rows} rows`)
  }
  await sender.flush()
  progress.update(1, `${rows} rows`)
  progress.finish()
  return totals
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments()
  const [file] = positionals
  if (values.help || file === undefined) {
    console.log(USAGE)
    return values.help ? 0 : 2
  }
  if (values.source !== 'import' && values.source !== 'demo') throw new ImportError('--source is import or demo.')
  const started = Date.now()
  const isPage = /\.html?$/i.test(file)
  const totals = await (isPage ? importPage : importFile)(file, values)
  summarise(totals, Math.round((Date.now() - started) / 100) / 10)
  if (totals.accepted + totals.updated + totals.unchanged > 0) return 0
  console.error('Nothing could be imported.')
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const message = error instanceof Error ? error.message : String(error)
  console.error(isMissing ? 'There is no such file.' : message)
  process.exitCode = 1
}
