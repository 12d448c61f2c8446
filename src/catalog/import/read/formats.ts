/** Formats of rows; `auto` is told by the content. */
export const IMPORT_FORMATS = ['auto', 'csv', 'tsv', 'json', 'ndjson', 'xml'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]
