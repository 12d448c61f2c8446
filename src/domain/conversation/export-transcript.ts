/** A conversation as a file that people keep: Markdown to read, JSON to process, CSV for a spreadsheet. */
import { variantName } from '../catalog/variants.ts'
import type { HistoryMessage } from '../../shared/chat.ts'
import type { Price, ProductCard } from '../../shared/product.ts'
import { toOfflineUrl } from '../policy/links.ts'

export interface TranscriptHead {
  title: string
  createdAt: number
  /** What the shop calls itself; empty for SmartShelf. */
  shopName?: string
}

export type ExportFormat = 'md' | 'json' | 'csv'

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
}

/** The text of the file, piece by piece: a long conversation is never held as a whole. */
export async function* exportTranscript(
  head: TranscriptHead,
  messages: AsyncIterable<HistoryMessage> | Iterable<HistoryMessage>,
  format: ExportFormat,
): AsyncGenerator<string, void> {
  if (format === 'json') yield* toJson(head, messages)
  else if (format === 'md') {
    yield toMarkdownHead(head)
    for await (const message of messages) yield `\n${toMarkdown(message, head)}`
  } else {
    yield toCsv([[...CSV_COLUMNS]])
    for await (const message of messages) yield toCsv(toRows(message))
  }
}

async function* toJson(
  head: TranscriptHead,
  messages: AsyncIterable<HistoryMessage> | Iterable<HistoryMessage>,
): AsyncGenerator<string, void> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "messages": [`
  let isFirst = true
  for await (const message of messages) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(withOfflineLinks(message), null, 2)}`
    isFirst = false
  }
  yield '\n  ]\n}\n'
}

/** Tagged links belong on the site, not in files (R12). */
function withOfflineLinks(message: HistoryMessage): HistoryMessage {
  const offline = (card: ProductCard): ProductCard => ({ ...card, url: toOfflineUrl(card) })
  return {
    ...message,
    ...(message.products ? { products: message.products.map(offline) } : {}),
    ...(message.comparison
      ? { comparison: { ...message.comparison, products: message.comparison.products.map(offline) } }
      : {}),
  }
}

function shopOf({ shopName = '' }: TranscriptHead): string {
  return shopName === '' ? 'SmartShelf' : escapeMarkdown(shopName)
}

function toMarkdownHead(head: TranscriptHead): string {
  const from = (head.shopName ?? '') === '' ? '' : ` with ${shopOf(head)}`
  return [`# ${escapeMarkdown(head.title)}`, '', `Started ${new Date(head.createdAt).toISOString()}${from}`, ''].join(
    '\n',
  )
}

function toMarkdown({ role, text, products = [] }: HistoryMessage, head: TranscriptHead): string {
  const lines = [role === 'user' ? '## You' : `## ${shopOf(head)}`, '', escapeMarkdown(text), '']
  for (const product of products) lines.push(`- ${escapeMarkdown(describe(product))}`)
  if (products.length > 0) lines.push('')
  return lines.join('\n')
}

const CSV_COLUMNS = ['time', 'role', 'text', 'product', 'brand', 'price', 'currency', 'priceAsOf', 'url'] as const

/** One row a message, and one more for each product that it showed. */
function toRows({ createdAt, role, text, products = [] }: HistoryMessage): (string | null | undefined)[][] {
  const time = new Date(createdAt).toISOString()
  return [
    [time, role, text, '', '', '', '', '', ''],
    ...products.map((product) => {
      const { brand, price } = product
      const asOf = price ? new Date(price.asOf).toISOString() : ''
      const cost = price ? amount(price) : ''
      return [time, role, '', nameOf(product), brand, cost, price?.currency, asOf, toOfflineUrl(product)]
    }),
  ]
}

function toCsv(rows: readonly (string | null | undefined)[][]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}

/** RFC 4180 quoting; a leading formula character is disarmed, since spreadsheets would run it. */
function csvCell(value: string | null | undefined): string {
  const text = value ?? ''
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** With the variant that was meant, where one was. */
function nameOf({ title, variant }: ProductCard): string {
  return variant === undefined ? title : `${title} (${variantName(variant)})`
}

function describe(product: ProductCard): string {
  const { price, rating, priceRange } = product
  const from = priceRange && priceRange.maxMinor > priceRange.minMinor ? 'from ' : ''
  const facts = [
    price ? `${from}${amount(price)} ${price.currency} as of ${new Date(price.asOf).toISOString()}` : 'price unknown',
    ...(rating ? [`rated ${rating.value} by ${rating.count}`] : []),
  ]
  return `${nameOf(product)}: ${facts.join(', ')}`
}

/** Major units as a plain decimal, with as many digits as the currency has. */
function amount({ amountMinor, currency }: Price): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  return (amountMinor / 10 ** digits).toFixed(digits)
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/([\\`*_{}[\]<>#|])/g, String.raw`\$1`)
}
