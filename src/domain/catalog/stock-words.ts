/** Whether a thing can be had, from the words and numbers that shops put into a column for it. */
import type { Availability } from '../../shared/product.ts'
import { readOrderAhead } from './order-ahead.ts'

const OUT_OF_STOCK =
  /\bnot[ _-]?(?:in[ _-]?stock|available|currently)|\bno (?:stock|longer)|\b(?:in[ _-]?stock|available|back)[ _-]+(?:soon|from|on|again|in \d)|coming soon|out[ _-]?of[ _-]?stock|outofstock|sold[ _-]?out|soldout|unavailable|discontinued|\bout\b|agotado|épuisé|rupture|ausverk|vergriffen|nicht (?:vorrätig|verfügbar|auf lager|lieferbar)|esaurito|esgotado|uitverkocht|нет в наличии/i
const IN_STOCK =
  /in[ _-]?stock|instock|available|low[ _-]?stock|limited|\bleft\b|ships|auf lager|vorrätig|lieferbar|en stock|disponib|op voorraad|в наличии/i

/**
 * `in_stock` and `out_of_stock` for what is understood, also for a count ("-3", "0 pcs", ">10", "1,250") and for yes and
 * no; `unknown` for anything else, also for what can be ordered ahead.
 */
export function readStock(value: unknown): Availability {
  if (typeof value === 'boolean') return value ? 'in_stock' : 'out_of_stock'
  if (typeof value !== 'string' && typeof value !== 'number') return 'unknown'
  const text = String(value).trim().replace(/^'/, '').replaceAll('−', '-')
  const count = readCount(text)
  if (count !== null) return count > 0 ? 'in_stock' : 'out_of_stock'
  if (/^(?:true|yes|y|x|checked|ja|oui|si|sí|tak|да)$/i.test(text)) return 'in_stock'
  if (/^(?:false|no|n|nein|non|нет|none)$/i.test(text)) return 'out_of_stock'
  // "0 in stock" is a count with words behind it.
  const [, leading] =
    /^(-?\d[\d.,]*)\s*(?:in[ _-]?stock|pcs?\b|pieces?\b|units?\b|items?\b|left\b|available\b|stk\b|st\b)/i.exec(text) ??
    []
  const stated = leading === undefined ? null : readCount(leading)
  if (stated !== null) return stated > 0 ? 'in_stock' : 'out_of_stock'
  if (readOrderAhead(text) !== null) return 'unknown'
  if (OUT_OF_STOCK.test(text)) return 'out_of_stock'
  return IN_STOCK.test(text) ? 'in_stock' : 'unknown'
}

/** How many there are; null when the text is no count. Every mark in a count groups, but for zeros behind the last. */
export function readCount(value: unknown): number | null {
  const text = (typeof value === 'string' || typeof value === 'number' ? String(value) : '').trim().replace(/^'/, '')
  const [, sign = '', digits] = /^(?:>=?\s*)?([-−]?)\s*(\d[\d.,\s]*)\+?$/.exec(text) ?? []
  if (digits === undefined) return null
  const whole = digits
    .trim()
    .replace(/[.,]0{1,2}$|[.,]\d{4,}$/, '')
    .replace(/[.,](?=\d{1,2}$)/, '.')
  const count = Number(/\.\d{1,2}$/.test(whole) ? whole.replace(/[,\s]/g, '') : whole.replace(/[.,\s]/g, ''))
  return Number.isFinite(count) ? (sign === '' ? count : -count) : null
}
