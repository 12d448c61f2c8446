/**
 * CSV with a header line. Papa Parse knows the grammar (quotes, newlines in fields, doubled quotes); here it is fed
 * piece by piece, always keeping back the row that may not be complete yet.
 */
import Papa from 'papaparse'
import { ROW_MAX_CHARACTERS, type ReadRow } from './read-rows.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Rows are parsed when this much has come together: parsing tiny pieces would start over too often. */
const PIECE_CHARACTERS = 64 * 1024

interface CsvRecord {
  line: number
  cells: string[]
  /** True when the file ends inside a quoted field. */
  isCutOff: boolean
}

interface ParsedRecord {
  data: string[][]
  errors: { code: string }[]
  /** `cursor` is the place behind the record. */
  meta: { cursor: number }
}

/** One row for each record below the header, as an object of the columns that have a value. */
export async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<ReadRow, void> {
  let columns: string[] | null = null
  for await (const { line, cells, isCutOff } of readRecords(text)) {
    if (isCutOff) {
      yield { line, reason: 'a quoted field that begins in this row is never closed' }
      continue
    }
    if (cells.every((cell) => cell.trim() === '')) continue
    if (columns === null) {
      columns = cells.map((cell) => cell.trim())
      continue
    }
    if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      yield { line, reason: `the row has ${cells.length} fields, the header ${columns.length}` }
      continue
    }
    yield { line, row: toObject(columns, cells) }
  }
}

function toObject(columns: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    columns.flatMap((column, index) => {
      const cell = cells[index] ?? ''
      return column === '' || cell.trim() === '' ? [] : [[column, cell] as const]
    }),
  )
}

async function* readRecords(text: AsyncIterable<string>): AsyncGenerator<CsvRecord, void> {
  const reader = new RecordReader()
  for await (const piece of text) yield* reader.push(piece)
  yield* reader.end()
}

class RecordReader {
  #pending = ''
  #line = 1
  #dialect: { delimiter: string; newline: '\n' | '\r\n' | '\r' } | null = null
  /** Pending text shorter than this was parsed before and holds no complete row. */
  #waitFor = PIECE_CHARACTERS;

  *push(piece: string): Generator<CsvRecord, void> {
    this.#pending += piece
    if (this.#pending.length < this.#waitFor) return
    yield* this.#parse(true)
    // One field that is longer than all of this: an unclosed quote, most likely. It doubles instead of crawling.
    this.#waitFor = Math.max(PIECE_CHARACTERS, this.#pending.length * 2)
    if (this.#pending.length > ROW_MAX_CHARACTERS) yield* this.#parse(false)
  }

  *end(): Generator<CsvRecord, void> {
    yield* this.#parse(false)
  }

  *#parse(keepLast: boolean): Generator<CsvRecord, void> {
    this.#dialect ??= guessDialect(this.#pending)
    const text = this.#pending
    const records: ParsedRecord[] = []
    const parser = new Papa.Parser({
      ...this.#dialect,
      step: (record: ParsedRecord) => records.push(record),
    })
    parser.parse(text, 0, keepLast)
    let start = 0
    for (const { data, errors, meta } of records) {
      yield { line: this.#line, cells: data[0] ?? [], isCutOff: errors.some(({ code }) => code === 'MissingQuotes') }
      this.#line += countLines(text, start, meta.cursor)
      start = meta.cursor
    }
    this.#pending = keepLast ? text.slice(start) : ''
  }
}

/** From the header: the delimiter it has most of, and the newline it ends with. */
function guessDialect(text: string): { delimiter: string; newline: '\n' | '\r\n' | '\r' } {
  const header = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1)[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  const [best] = counts.sort((a, b) => b.count - a.count)
  const newline = /\r\n|\n|\r/.exec(text.replace(/"[^"]*"/g, ''))?.[0]
  return { delimiter: best?.delimiter ?? ',', newline: newline === '\r\n' || newline === '\r' ? newline : '\n' }
}

function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at)
    if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) count++
  }
  return count
}
