/** Reads the rows of an uploaded catalogue as they come in, each with the line it starts on. */
import { IMPORT_MAX_BYTES } from '../../../shared/limits.ts'
import type { ImportFormat } from './formats.ts'
import { readCsv } from './read-csv.ts'
import { readJsonArray } from './read-json-array.ts'
import { readNdjson } from './read-ndjson.ts'
import { readText } from './read-text.ts'
import { readXml } from './read-xml.ts'
import type { FileFacts } from './file-facts.ts'
import type { ReadRow } from './rows.ts'
import { sniffFormat, whyBinary, type FileFormat } from './sniff.ts'

/** Facts of a file of which nothing was read yet. */
export function noFacts(): FileFacts {
  return { format: 'csv', encoding: 'utf-8', brokenCharacters: 0, delimiter: null, header: null, doubled: [] }
}

/** How much of a text is looked at before its format is judged. */
const BEGINNING_CHARACTERS = 4_096

/** The rows in order. One that cannot be read gives its reason, and reading goes on after it. */
export async function* readRows(
  stream: ReadableStream<Uint8Array>,
  format: ImportFormat,
  maxBytes: number = IMPORT_MAX_BYTES,
  facts: FileFacts = noFacts(),
): AsyncGenerator<ReadRow, void> {
  const text = readText(stream, maxBytes, facts)
  let beginning = ''
  while (beginning.length < BEGINNING_CHARACTERS) {
    const next = await text.next()
    if (next.done === true) break
    beginning += next.value
  }
  const whole = prepend(beginning, text)
  const reason = whyBinary(beginning)
  if (reason !== null) {
    await text.return()
    return yield { line: 1, reason, isCut: true }
  }
  facts.format = toFileFormat(format, beginning)
  switch (facts.format) {
    case 'csv':
      return yield* readCsv(whole, facts)
    case 'json':
      return yield* readJsonArray(whole)
    case 'ndjson':
      return yield* readNdjson(whole)
    case 'xml':
      return yield* readXml(whole)
    case 'html':
      await text.return()
      yield { line: 1, reason: 'this is a web page, not a file of products' }
  }
}

/** A table that is called one may be XML all the same; nobody calls a feed a table on purpose. */
function toFileFormat(format: ImportFormat, beginning: string): FileFormat {
  const seen = sniffFormat(beginning)
  if (format === 'auto') return seen
  if (format === 'csv' || format === 'tsv') return seen === 'xml' || seen === 'html' ? seen : 'csv'
  return format
}

async function* prepend(beginning: string, rest: AsyncIterable<string>): AsyncGenerator<string, void> {
  if (beginning !== '') yield beginning
  yield* rest
}
