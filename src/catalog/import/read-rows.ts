/** Reads the rows of an uploaded catalogue as they come in, each with the line it starts on. */
import { IMPORT_MAX_BYTES } from '../../shared/limits.ts'
import { readCsv } from './read-csv.ts'
import { readJsonArray } from './read-json-array.ts'
import { readNdjson } from './read-ndjson.ts'
import { readText } from './read-text.ts'

export const IMPORT_FORMATS = ['csv', 'json', 'ndjson'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** A row that was read, or why it could not be. `line` is where it starts in the file, from 1. */
export type ReadRow = { line: number; row: unknown } | { line: number; reason: string }

/** A longer row is no product; it is skipped so that it cannot fill the memory. */
export const ROW_MAX_CHARACTERS = 1_000_000

/** The rows in order. One that cannot be read gives its reason, and reading goes on after it. */
export function readRows(
  stream: ReadableStream<Uint8Array>,
  format: ImportFormat,
  maxBytes: number = IMPORT_MAX_BYTES,
): AsyncGenerator<ReadRow, void> {
  const text = readText(stream, maxBytes)
  switch (format) {
    case 'csv':
      return readCsv(text)
    case 'json':
      return readJsonArray(text)
    case 'ndjson':
      return readNdjson(text)
  }
}
