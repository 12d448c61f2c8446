/**
 * `npm run catalog:import -- FILE`: sends a catalogue file to a running server. What fits into one request goes as it is;
 * a larger file is read here, row by row, so that it may be of any size.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { isCurrencyNeeded } from '../src/catalog/import/errors.ts'
import { ACT_NAME_MAX, IMPORT_MAX_BYTES } from '../src/shared/limits.ts'
import { ImportError, sendFile, toTotals, type ImportTarget } from './import-client.ts'
import { sendPieces, type Outcome } from './import-pieces.ts'
import { describeFile, describeTotals, type FoundInFile } from './import-report.ts'

const USAGE = `npm run catalog:import -- FILE [options]

FILE is what your shop exports: CSV or TSV (Shopify, WooCommerce, Wix, Google, Meta, Amazon listings and others), a feed
in XML, JSON or NDJSON, each also packed with gzip (.gz), or a page that you saved from Amazon with your browser: .html or
.htm, a product or a list of results. See docs/catalog.md.

  --dry-run        say what would come in, and write nothing
  --currency CODE  of prices that name none, such as EUR; asked for once
  --sync           the file is all there is: withdraw what it no longer holds
  --confirm        with --sync: also when that is more than half
  --columns JSON   what columns are used for: {"Fabric": "attribute", "Lot": "ignored"}
  --url URL        the server           (http://localhost:8787)
  --token TOKEN    the admin token      (ADMIN_TOKEN, else dev-admin)
  --source NAME    import or demo       (import)`

interface Arguments extends ImportTarget {
  'dry-run': boolean
  sync: boolean
  confirm: boolean
  currency?: string | undefined
  columns?: string | undefined
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        sync: { type: 'boolean', default: false },
        confirm: { type: 'boolean', default: false },
        currency: { type: 'string' },
        columns: { type: 'string' },
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

/** The file as it is, in one request. */
async function sendWhole(bytes: Uint8Array<ArrayBuffer>, values: Arguments): Promise<Outcome> {
  const query = new URLSearchParams({
    format: 'auto',
    mode: values.sync ? 'sync' : 'merge',
    ...(values['dry-run'] ? { dryRun: '1' } : {}),
    ...(values.confirm ? { confirm: '1' } : {}),
    ...(values.currency === undefined ? {} : { currency: values.currency }),
    ...(values.columns === undefined ? {} : { columns: values.columns }),
  })
  const answer = await sendFile(values, query.toString(), { body: bytes, contentType: 'application/octet-stream' })
  return { totals: toTotals(answer), found: answer as unknown as FoundInFile }
}

/** The page goes to the server as it is, which reads it with the parser that it has. */
async function sendPage(file: string, values: Arguments): Promise<Outcome> {
  const query = `format=html&savedAt=${Math.floor(statSync(file).mtimeMs)}${values['dry-run'] ? '&dryRun=1' : ''}`
  const answer = await sendFile(values, query, { body: new Uint8Array(readFileSync(file)), contentType: 'text/html' })
  const { kind } = (answer['page'] ?? { kind: 'page' }) as { kind: string }
  console.log(`page: ${kind.replace('_', ' ')}`)
  return { totals: toTotals(answer), found: null }
}

async function importFile(file: string, values: Arguments): Promise<Outcome> {
  if (/\.html?$/i.test(file)) return sendPage(file, values)
  const isPacked = file.endsWith('.gz')
  const isSmall = statSync(file).size <= IMPORT_MAX_BYTES
  if (isSmall) {
    const bytes = readFileSync(file)
    const unpacked = isPacked ? gunzipSync(bytes) : bytes
    if (unpacked.byteLength <= IMPORT_MAX_BYTES) return sendWhole(new Uint8Array(unpacked), values)
  }
  return sendPieces(file, values)
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
  const act = { id: randomUUID(), name: basename(file).slice(-ACT_NAME_MAX) }
  const { totals, found } = await importFile(file, { ...values, act })
  const dryRun = values['dry-run']
  if (found !== null) for (const line of describeFile(found)) console.log(line)
  const seconds = Math.round((Date.now() - started) / 100) / 10
  for (const line of describeTotals(totals, { seconds, dryRun })) console.log(line)
  if (totals.accepted + totals.updated + totals.unchanged + totals.withdrawn > 0) return 0
  console.error('Nothing could be imported.')
  return 1
}

try {
  process.exitCode = await main()
} catch (error) {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const needsCurrency = isCurrencyNeeded(error)
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    isMissing
      ? 'There is no such file.'
      : needsCurrency
        ? `${message}. Say which one they are in, such as --currency EUR.`
        : message,
  )
  process.exitCode = 1
}
