/** A conversation as a file that people keep: Markdown to read, JSON to process, CSV for a spreadsheet. */
import { variantName } from '../catalog/variants.ts'
import type { HistoryMessage } from '../../shared/chat.ts'
import type { Price, ProductCard } from '../../shared/product.ts'
import { toOfflineUrl } from '../policy/links.ts'

export interface Transcript {
  title: string
  createdAt: number
  /** What the shop calls itself; empty for SmartShelf. */
  shopName?: string
  messages: readonly HistoryMessage[]
}

export type ExportFormat = 'md' | 'json' | 'csv'

/** The text of the file and its media type. */
export function exportTranscript(transcript: Transcript, format: ExportFormat): { text: string; contentType: string } {
  switch (format) {
    case 'md':
      return { text: toMarkdown(transcript), contentType: 'text/markdown; charset=utf-8' }
    case 'json':
      return {
        text: JSON.stringify(withOfflineLinks(transcript), null, 2),
        contentType: 'application/json; charset=utf-8',
      }
    case 'csv':
      return { text: toCsv(transcript), contentType: 'text/csv; charset=utf-8' }
  }
}

/** Tagged links belong on the site, not in files (R12). */
function withOfflineLinks(transcript: Transcript): Transcript {
  const offline = (card: ProductCard): ProductCard => ({ ...card, url: toOfflineUrl(card) })
  const messages = transcript.messages.map((message) => ({
    ...message,
    ...(message.products ? { products: message.products.map(offline) } : {}),
    ...(message.comparison
      ? { comparison: { ...message.comparison, products: message.comparison.products.map(offline) } }
      : {}),
  }))
  return { ...transcript, messages }
}

function toMarkdown({ title, createdAt, messages, shopName = '' }: Transcript): string {
  const name = shopName === '' ? 'SmartShelf' : escapeMarkdown(shopName)
  const lines = [
    `# ${escapeMarkdown(title)}`,
    '',
    `Started ${new Date(createdAt).toISOString()}${shopName === '' ? '' : ` with ${name}`}`,
    '',
  ]
  for (const message of messages) {
    lines.push(message.role === 'user' ? '## You' : `## ${name}`, '', escapeMarkdown(message.text), '')
    for (const product of message.products ?? []) lines.push(`- ${escapeMarkdown(describe(product))}`)
    if (message.products?.length) lines.push('')
  }
  return lines.join('\n')
}

const CSV_COLUMNS = ['time', 'role', 'text', 'product', 'brand', 'price', 'currency', 'priceAsOf', 'url'] as const

/** One row a message, and one more for each product that it showed. */
function toCsv({ messages }: Transcript): string {
  const rows: (string | null | undefined)[][] = [[...CSV_COLUMNS]]
  for (const { createdAt, role, text, products } of messages) {
    const time = new Date(createdAt).toISOString()
    rows.push([time, role, text, '', '', '', '', '', ''])
    for (const product of products ?? []) {
      const { brand, price } = product
      const asOf = price ? new Date(price.asOf).toISOString() : ''
      rows.push([
        time,
        role,
        '',
        nameOf(product),
        brand,
        price ? amount(price) : '',
        price?.currency,
        asOf,
        toOfflineUrl(product),
      ])
    }
  }
  return rows.map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
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
