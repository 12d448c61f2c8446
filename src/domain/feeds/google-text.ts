/** Items of the Google format as lines of a table and as RSS 2.0. */
import { GOOGLE_FIELDS, type GoogleItem } from './google-items.ts'

export interface FeedText {
  contentType: string
  start: (site: string) => string
  item: (item: GoogleItem) => string
  end: string
}

const TSV: FeedText = {
  contentType: 'text/tab-separated-values; charset=utf-8',
  start: () => `${GOOGLE_FIELDS.join('\t')}\n`,
  item: (item) => `${GOOGLE_FIELDS.map((field) => toCell(item[field] ?? '')).join('\t')}\n`,
  end: '',
}

const XML: FeedText = {
  contentType: 'application/xml; charset=utf-8',
  start: (site) =>
    `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>Products</title><link>${toXml(site)}</link><description>The products of this shop</description>
`,
  item: (item) => {
    const fields = GOOGLE_FIELDS.flatMap((field) => {
      const value = item[field]
      return value === undefined ? [] : `<g:${field}>${toXml(value)}</g:${field}>`
    })
    return `<item>${fields.join('')}</item>\n`
  },
  end: '</channel></rss>\n',
}

export const GOOGLE_TEXTS = { tsv: TSV, xml: XML } as const

/** Tabs and line ends part cells and rows; a quote at the beginning would open a quoted cell. */
function toCell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.includes('"') ? `"${line.replaceAll('"', '""')}"` : line
}

/** XML 1.0 has no words for other control characters and lone surrogates. */
function toXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
