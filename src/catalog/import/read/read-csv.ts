/**
 * Tables with a header line. Papa Parse knows the grammar (quotes, newlines in fields, doubled quotes); here it is fed
 * piece by piece, always keeping back the row that may not be complete yet.
 */
import Papa from 'papaparse'
import { headerKey } from '../columns/header-key.ts'
import type { FileFacts } from './file-facts.ts'
import { ROW_MAX_CHARACTERS, type ReadRow } from './rows.ts'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Rows are parsed when this much has come together: parsing tiny pieces would start over too often. */
const PIECE_CHARACTERS = 64 * 1024
/** Columns beyond these are left out: no shop has as many. */
const COLUMNS_MAX = 2_000
/** A sign that no text holds: where quotes are plain characters, this one takes their place. */
const NO_QUOTE = '\u0001'

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
export async function* readCsv(text: AsyncIterable<string>, facts: FileFacts): AsyncGenerator<ReadRow, void> {
  let header: string[] | null = null
  let waiting: CsvRecord[] = []
  for await (const record of readRecords(text, facts)) {
    if (!record.isCutOff && record.cells.every((cell) => cell.trim() === '')) continue
    if (header !== null) {
      if (!isHeaderAgain(record, header)) yield toRow(record, header)
      continue
    }
    // A line of its own above the header ("Products, 3 March") must not be taken for it.
    waiting.push(record)
    if (!looksLikeHeader(record) && waiting.length < HEADER_SEARCH_RECORDS) continue
    ;[header, waiting] = splitHeader(waiting, facts)
    for (const held of waiting) yield toRow(held, header)
  }
  if (header !== null || waiting.length === 0) return
  ;[header, waiting] = splitHeader(waiting, facts)
  for (const held of waiting) yield toRow(held, header)
}

const HEADER_SEARCH_RECORDS = 5

function looksLikeHeader({ cells, isCutOff }: CsvRecord): boolean {
  return !isCutOff && cells.filter((cell) => cell.trim() !== '').length > 1
}

/** Files that were put together have one header below another. */
function isHeaderAgain({ cells }: CsvRecord, header: readonly string[]): boolean {
  return header.every((name, at) => name === '' || cells[at]?.replaceAll('\ufeff', '').trim() === name)
}

function splitHeader(records: CsvRecord[], facts: FileFacts): [string[], CsvRecord[]] {
  const at = Math.max(0, records.findIndex(looksLikeHeader))
  const names = (records[at]?.cells ?? []).slice(0, COLUMNS_MAX).map((cell) => cell.replaceAll('\ufeff', '').trim())
  const seen = new Set<string>()
  const header = names.map((name) => {
    const key = headerKey(name)
    if (name !== '' && seen.has(key)) {
      facts.doubled.push(name)
      return ''
    }
    seen.add(key)
    return name
  })
  facts.header = header.filter((name) => name !== '')
  // What stood above the header is left out, and said nowhere: it is no row.
  return [header, records.slice(at + 1)]
}

function toRow({ line, cells, isCutOff }: CsvRecord, header: readonly string[]): ReadRow {
  if (isCutOff) return { line, reason: 'a quoted field that begins in this row is never closed', isCut: true }
  if (cells.length > header.length && cells.slice(header.length).some((cell) => cell.trim() !== '')) {
    return { line, reason: `the row has ${cells.length} fields, the header ${header.length}` }
  }
  const row: Record<string, string> = {}
  for (const [index, column] of header.entries()) {
    const cell = cells[index] ?? ''
    if (column !== '' && cell.trim() !== '') row[column] = cell
  }
  return { line, row }
}

async function* readRecords(text: AsyncIterable<string>, facts: FileFacts): AsyncGenerator<CsvRecord, void> {
  const reader = new RecordReader(facts)
  for await (const piece of text) yield* reader.push(piece)
  yield* reader.end()
}

interface Dialect {
  delimiter: string
  newline: '\n' | '\r\n' | '\r'
  quoteChar: string
}

class RecordReader {
  readonly #facts: FileFacts
  #pending = ''
  #line = 1
  #dialect: Dialect | null = null
  /** Pending text shorter than this was parsed before and holds no complete row. */
  #waitFor = PIECE_CHARACTERS

  constructor(facts: FileFacts) {
    this.#facts = facts
  }

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
    this.#dialect ??= this.#begin()
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

  /** Leaves out what stands before the header: empty lines, `sep=;` and comments. */
  #begin(): Dialect {
    let named: string | null = null
    for (;;) {
      const [line] = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(this.#pending) ?? ['']
      const separator = /^"?sep=(.)"?\s*$/i.exec(line)?.[1] ?? null
      named ??= separator
      if (line === '' || (separator === null && line.trim() !== '' && !isComment(line))) break
      this.#pending = this.#pending.slice(line.length)
      this.#line++
    }
    const dialect = guessDialect(this.#pending, named)
    this.#facts.delimiter = dialect.delimiter
    return dialect
  }
}

/** `# Required | …` is a comment; `#,name,price` is a header that begins with the row's number. */
function isComment(line: string): boolean {
  return /^"?#/.test(line) && !/^"?#"?\s*[,;\t|]\s*"?\w/.test(line)
}

/** From the first lines: the delimiter they have most of, the newline, and whether quotes mean anything. */
function guessDialect(text: string, named: string | null): Dialect {
  const beginning = text.slice(0, PIECE_CHARACTERS)
  const unquoted = beginning.replace(/"[^"]*"/g, '')
  const header = unquoted.split(/[\r\n]/, 1)[0] ?? ''
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }))
  const [best] = counts.sort((a, b) => b.count - a.count)
  const delimiter = named ?? best?.delimiter ?? ','
  const newline = /\r\n|\n|\r/.exec(unquoted)?.[0]
  return {
    delimiter,
    newline: newline === '\r\n' || newline === '\r' ? newline : '\n',
    quoteChar: delimiter === '\t' && hasPlainQuotes(beginning) ? NO_QUOTE : '"',
  }
}

/** Reports with tabs often quote nothing: a field that begins with a quote then goes on behind the closing one. */
function hasPlainQuotes(text: string): boolean {
  return /(?:^|\t|\n)"[^"\t\n\r]*"[^"\t\n\r]/.test(text)
}

function countLines(text: string, start: number, end: number): number {
  let count = 0
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at)
    if (char === 10 || (char === 13 && text.charCodeAt(at + 1) !== 10)) count++
  }
  return count
}
