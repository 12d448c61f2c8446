/** The file of a backup: gzipped NDJSON, one line that says what it is, then rows by table. */
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { createGunzip, createGzip } from 'node:zlib'
import * as z from 'zod/mini'

const Header = z.object({
  format: z.literal('smartshelf-backup'),
  version: z.literal(1),
  createdAt: z.string(),
  /** Migrations that the database had. */
  migrations: z.array(z.string()),
  /** Rows by table. */
  counts: z.record(z.string(), z.number()),
})
export type Header = z.infer<typeof Header>

const Page = z.object({
  table: z.string(),
  rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
})
export type Page = z.infer<typeof Page>

export async function writeBackup(file: string, header: Header, pages: Iterable<Page>): Promise<void> {
  function* lines() {
    yield `${JSON.stringify(header)}\n`
    for (const page of pages) yield `${JSON.stringify(page)}\n`
  }
  await pipeline(Readable.from(lines()), createGzip(), createWriteStream(file, { mode: 0o600 }))
}

/** The header and then the pages. Throws for a file that is no backup, or was cut off. */
export async function openBackup(file: string): Promise<{ header: Header; pages: () => AsyncGenerator<Page> }> {
  const reader = linesOf(file)
  const first = await reader.next().catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw error
    throw new Error('The file is no backup of SmartShelf.', { cause: error })
  })
  const header = Header.safeParse(first.done ? null : parseLine(first.value))
  if (!header.success) throw new Error('The file is no backup of SmartShelf.')
  const { data } = header
  async function* pages() {
    const counts: Record<string, number> = {}
    for (let line = await reader.next(); !line.done; line = await reader.next()) {
      const page = Page.parse(JSON.parse(line.value))
      counts[page.table] = (counts[page.table] ?? 0) + page.rows.length
      yield page
    }
    const isWhole = Object.entries(data.counts).every(([table, count]) => (counts[table] ?? 0) === count)
    if (!isWhole) throw new Error('The file does not hold what it says: it was cut off, or the shop changed meanwhile.')
  }
  return { header: data, pages }
}

async function* linesOf(file: string): AsyncGenerator<string, undefined> {
  const bytes = createReadStream(file)
  const unpacked = createGunzip()
  bytes.on('error', (error) => unpacked.destroy(error))
  let rest = ''
  for await (const chunk of bytes.pipe(unpacked).setEncoding('utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
