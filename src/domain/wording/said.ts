/** Text that carries what it rests on: every claim that is put into a sentence brings its receipts along. */
import type { Receipt } from '../../shared/chat.ts'

export interface Said {
  text: string
  receipts: readonly Receipt[]
}

export const NOTHING_SAID: Said = { text: '', receipts: [] }

/** A sentence or clause from text, numbers and claims. */
export function said(strings: TemplateStringsArray, ...parts: readonly (string | number | Said)[]): Said {
  const text = strings.map((string, i) => string + textOf(parts[i])).join('')
  return { text, receipts: parts.flatMap((part) => (typeof part === 'object' ? part.receipts : [])) }
}

/** Text that claims nothing about a product. */
export function plain(text: string): Said {
  return { text, receipts: [] }
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly Said[], conjunction: 'and' | 'or' | 'but' = 'and'): Said {
  const texts = parts.map(({ text }) => text)
  return { text: inSeries(texts, conjunction), receipts: parts.flatMap(({ receipts }) => receipts) }
}

/** The claims one after the other, with `between` them. */
export function joined(parts: readonly Said[], between: string): Said {
  return {
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(between),
    receipts: parts.flatMap(({ receipts }) => receipts),
  }
}

/** "a", "a and b", "a, b and c". */
export function inSeries(texts: readonly string[], conjunction: 'and' | 'or' | 'but' = 'and'): string {
  if (texts.length <= 1) return texts[0] ?? ''
  return `${texts.slice(0, -1).join(', ')} ${conjunction} ${texts.at(-1)}`
}

/** The first letter large. */
export function capitalised({ text, receipts }: Said): Said {
  return { text: text.charAt(0).toUpperCase() + text.slice(1), receipts }
}

function textOf(part: string | number | Said | undefined): string {
  if (part === undefined) return ''
  return typeof part === 'object' ? part.text : String(part)
}
