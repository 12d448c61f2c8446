/** The price of a row: what is paid now, and the list price beside it. */
import { minorDigits, parseCurrency, parseMoney, type Money } from '../../domain/catalog/money.ts'
import type { Price } from '../../shared/product.ts'
import { isRecord, toText, type Columns } from './columns.ts'

const CURRENCY_DEFAULT = 'USD'

/** Words in a price column that mean "none". */
const NO_PRICE =
  /^\s*(?:-+|–|—|\?|tba|tbd|free|call.*|on request|price on.*|see .*|contact.*|varies|unavailable|sold out)\s*$/i

export type PriceResult = { ok: true; price: Price | null } | { ok: false; reason: string }

/**
 * Null where no price is stated: zero, nothing, or a range. With a sale price the ordinary price is the list price; a
 * discount in percent gives one too. A list price that is not above the price is none. A price that cannot be read is
 * a reason to refuse the row: without it the owner would never know.
 */
export function toPrice(columns: Columns, now: number): PriceResult {
  const stated = columns.get('price')
  const currency = currencyOf(columns, stated)
  const ordinary = readPrice(stated, currency)
  const sale = readPrice(columns.get('salePrice'), currency)
  const nestedList = isRecord(stated) ? { amountMinor: stated['listAmountMinor'] ?? undefined } : undefined
  const list = readPrice(columns.get('listPrice') ?? nestedList, currency)
  if (ordinary === 'unreadable' || sale === 'unreadable') return { ok: false, reason: 'the price cannot be read' }
  const paid = sale !== null && (ordinary === null || sale.amountMinor <= ordinary.amountMinor) ? sale : ordinary
  if (paid === null) return { ok: true, price: null }
  const above = [list, ordinary, discounted(paid, columns.get('discountPercentage'))].find(
    (money) =>
      money !== null &&
      money !== 'unreadable' &&
      money.amountMinor > paid.amountMinor &&
      money.currency === paid.currency,
  )
  const listAmountMinor = above === undefined || above === null || above === 'unreadable' ? null : above.amountMinor
  return { ok: true, price: { amountMinor: paid.amountMinor, currency: paid.currency, listAmountMinor, asOf: now } }
}

function currencyOf(columns: Columns, price: unknown): string {
  const nested = isRecord(price) ? toText(price['currency'] ?? price['currencyCode']) : null
  return parseCurrency(nested ?? toText(columns.get('currency')) ?? '') ?? CURRENCY_DEFAULT
}

function readPrice(value: unknown, currency: string): Money | 'unreadable' | null {
  if (isRecord(value) && Number.isSafeInteger(value['amountMinor'])) return ownPrice(value['amountMinor'], currency)
  const stated = isRecord(value) ? (value['amount'] ?? value['value'] ?? value['price']) : value
  if (stated === undefined || stated === null) return null
  if (typeof stated === 'string' && (NO_PRICE.test(stated) || isRange(stated))) return null
  const money = parseMoney(stated, currency)
  if (money === null) return 'unreadable'
  return money.amountMinor > 0 ? money : null
}

/** A price in the shape that this project itself gives out. */
function ownPrice(amountMinor: unknown, currency: string): Money | null {
  return typeof amountMinor === 'number' && amountMinor > 0 ? { amountMinor, currency } : null
}

function isRange(text: string): boolean {
  return /\d\s*\D{0,3}\s*(?:-|–|—|to|\.\.\.?)\s*\D{0,4}\d/i.test(text)
}

function discounted(paid: Money, percentage: unknown): Money | null {
  const percent = Number(toText(percentage)?.replace('%', '') ?? Number.NaN)
  if (!(percent > 0 && percent < 95)) return null
  const major = paid.amountMinor / 10 ** minorDigits(paid.currency)
  return parseMoney(Number((major / (1 - percent / 100)).toFixed(2)), paid.currency)
}
