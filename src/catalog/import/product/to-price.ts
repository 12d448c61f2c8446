/** The price of a row: what is paid now, the list price beside it, and the sale that it belongs to. */
import { minorDigits, parseCurrency, toMinor, usesDotGroups } from '../../../domain/catalog/money.ts'
import { NumberMarks, readNumber, type DecimalMark } from '../../../domain/catalog/number-marks.ts'
import { isOnSale, priceAt } from '../../../domain/catalog/price.ts'
import { readInterval, readMoment, type SaleWindow } from '../../../domain/catalog/sale-window.ts'
import type { Price } from '../../../shared/product.ts'
import { isRecord, toText, type Cells } from './cells.ts'

/** Words with a number that is none: a telephone, a page of the list. */
const NO_PRICE = /^\s*(?:call|price on|see|contact|ask)\b.*$/i

/** What counts for the prices of a whole file. */
export interface MoneyRules {
  /** Of prices that name none; null when it is not known. */
  currency: string | null
  decimal: DecimalMark
}

/** Why a row's price is none, or that it has none. */
export type PriceProblem = 'unreadable' | 'no_currency'
export type PriceResult =
  /** `isInWords`: a price is to be asked for, whatever it was before. */
  { ok: true; price: Price | null; isInWords: boolean } | { ok: false; problem: PriceProblem }

/** A currency that is stated and not known here is not another one. */
const UNKNOWN_CURRENCY = 'unknown'

interface Amount {
  minor: number
  currency: string
}

/**
 * Null where no price is stated: zero, nothing, words in any language, or a range. A sale price below the ordinary one is what is paid while its
 * window is open. A list price that is not above the price is none.
 */
export function toPrice(cells: Cells, rules: MoneyRules, now: number): PriceResult {
  const stated = cells.get('price')
  const named = currencyOf(cells, stated)
  const currency = named === null ? rules.currency : named === UNKNOWN_CURRENCY ? null : named
  const of = (value: unknown) => readAmount(value, currency, rules.decimal)
  const ordinary = of(stated)
  if (typeof ordinary === 'string') return { ok: false, problem: ordinary }
  // A sale price without a currency beside a price that has one is in the same.
  const near = ordinary?.currency ?? currency
  const sale = readAmount(cells.get('salePrice'), near, rules.decimal)
  if (typeof sale === 'string' && ordinary === null) return { ok: false, problem: sale }
  const paidSale = typeof sale === 'string' ? null : (discounted(cells, ordinary, rules) ?? sale)
  const nestedList = isRecord(stated) ? { amountMinor: stated['listAmountMinor'] ?? undefined } : undefined
  const list = readAmount(cells.get('listPrice') ?? nestedList, near, rules.decimal)
  const price = settle(ordinary, paidSale, windowOf(cells), now)
  if (price === null) return { ok: true, price: null, isInWords: typeof stated === 'string' && isInWords(stated) }
  const above = [typeof list === 'string' ? null : list, fullOf(price, cells)].find(
    (amount) => amount !== null && amount.minor > price.amountMinor && amount.currency === price.currency,
  )
  const listAmountMinor = price.listAmountMinor ?? above?.minor ?? null
  return { ok: true, price: { ...price, listAmountMinor }, isInWords: false }
}

function settle(ordinary: Amount | null, sale: Amount | null, window: SaleWindow, asOf: number): Price | null {
  const isSale =
    sale !== null && (ordinary === null || (sale.minor < ordinary.minor && sale.currency === ordinary.currency))
  if (ordinary === null || !isSale) {
    const paid = ordinary ?? sale
    return paid === null ? null : { amountMinor: paid.minor, currency: paid.currency, listAmountMinor: null, asOf }
  }
  const { currency } = ordinary
  const isOpen = window.fromAt === null && window.untilAt === null
  if (isOpen) return { amountMinor: sale.minor, currency, listAmountMinor: ordinary.minor, asOf }
  const term = { amountMinor: sale.minor, regularMinor: ordinary.minor, ...window }
  const isPast = window.untilAt !== null && window.untilAt <= asOf
  if (isPast && !isOnSale(term, asOf)) return { amountMinor: ordinary.minor, currency, listAmountMinor: null, asOf }
  return priceAt({ amountMinor: ordinary.minor, currency, listAmountMinor: null, asOf, sale: term }, asOf)
}

function windowOf(cells: Cells): SaleWindow {
  const interval = readInterval(cells.get('saleWindow'))
  return interval ?? { fromAt: readMoment(cells.get('saleStarts')), untilAt: readMoment(cells.get('saleEnds'), true) }
}

/** What `discountMode` and `discountValue` make of the price; null without a discount. */
function discounted(cells: Cells, ordinary: Amount | null, rules: MoneyRules): Amount | null {
  const stated = cells.text('discountValue')
  const value = readNumber(stated.replace('%', ''), rules.decimal)
  if (ordinary === null || value === null || value <= 0) return null
  const off =
    stated.endsWith('%') || /^percent/i.test(cells.text('discountMode'))
      ? Math.round((ordinary.minor * value) / 100)
      : (toMinor(value, ordinary.currency) ?? 0)
  return off < ordinary.minor ? { ...ordinary, minor: ordinary.minor - off } : null
}

/** The full price that a stated percentage off gives. */
function fullOf(price: Price, cells: Cells): Amount | null {
  const percent = Number(cells.text('discountPercentage').replace('%', '') || Number.NaN)
  if (!(percent > 0 && percent < 95)) return null
  const minor = Math.round(price.amountMinor / (1 - percent / 100))
  return { minor, currency: price.currency }
}

/** The currency of a row: beside the price, in a column of its own, or in the name of the price's column; null when none is stated. */
function currencyOf(cells: Cells, price: unknown): string | null {
  const nested = isRecord(price) ? toText(price['currency'] ?? price['currencyCode'] ?? price['currency_code']) : null
  const stated = nested ?? (cells.text('currency') || null)
  if (stated !== null) {
    const isCode = /^\s*[A-Z]{3}\s*$/i.test(stated)
    return parseCurrency(stated, null) ?? (isCode ? UNKNOWN_CURRENCY : null)
  }
  const [column] = cells.all('price')
  return column === undefined ? null : currencyInName(column.name)
}

/** "Price (EUR)" and "price_usd" name the currency of their column. */
function currencyInName(name: string): string | null {
  const word = /(?:^|[\s_([-])([A-Za-z]{3})[)\]]?$/.exec(name)?.[1] ?? /^price(usd|eur|gbp)$/i.exec(name)?.[1]
  return word === undefined
    ? /[€£₹]/.test(name)
      ? parseCurrency(name, null)
      : null
    : parseCurrency(word.toUpperCase(), null)
}

/** Null for nothing, zero, a range or words; the problem when there is an amount that cannot be used. */
function readAmount(value: unknown, currency: string | null, decimal: DecimalMark): Amount | PriceProblem | null {
  if (isRecord(value) && value['amountMinor'] !== undefined) {
    const minor = value['amountMinor']
    if (typeof minor !== 'number' || minor <= 0 || currency === null) return null
    return Number.isSafeInteger(minor) ? { minor, currency } : null
  }
  const stated = isRecord(value)
    ? (value['amount'] ?? value['value'] ?? value['price'])
    : Array.isArray(value)
      ? value[0]
      : value
  if (typeof stated === 'number') return toAmount(stated, currency)
  if (typeof stated !== 'string') return null
  const text = stated.trim().replace(/^'/, '')
  if (!/\d/.test(text) || isInWords(text) || isRange(text)) return null
  const named = parseCurrency(text, currency)
  const number = numberOf(text)
  const amount = number === null ? null : readNumber(number, decimal)
  if (amount === null) return 'unreadable'
  return toAmount(amount, named ?? currency)
}

/** "On request", "sur devis": letters, and no number that is a price. */
function isInWords(text: string): boolean {
  return /\p{L}/u.test(text) && (!/\d/.test(text) || NO_PRICE.test(text))
}

function toAmount(amount: number, currency: string | null): Amount | PriceProblem | null {
  if (amount === 0) return null
  if (currency === null) return amount > 0 ? 'no_currency' : 'unreadable'
  const minor = toMinor(amount, currency)
  return minor === null ? 'unreadable' : minor === 0 ? null : { minor, currency }
}

/** The one number of a text; null when there is none, more than one, or a negative one. */
function numberOf(text: string): string | null {
  const plain = text.replace(/,[-–—]{1,2}|\.[-–—]{1,2}/g, '')
  const numbers = plain.match(/(?:(?<![\p{L}\d])[.,])?\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/gu) ?? []
  const [number] = numbers
  if (numbers.length !== 1 || number === undefined || /[-−–]\s*[^\d\s]{0,4}\s*[.,]?\d/.test(plain)) return null
  return number
}

function isRange(text: string): boolean {
  return /\d\s*\D{0,3}\s*(?:-|–|—|to|\.\.\.?)\s*\D{0,4}\d/i.test(text)
}

/** Collects what the prices of the first rows say about the whole file. */
export class MoneyEvidence {
  readonly #marks = new NumberMarks()
  readonly #currencies = new Map<string, number>()
  #nameless = 0

  see(cells: Cells): void {
    const inRow = currencyOf(cells, cells.get('price'))
    for (const use of ['price', 'salePrice', 'listPrice', 'surcharge'] as const) {
      for (const { value } of cells.all(use)) {
        const stated = Array.isArray(value) ? value[0] : value
        if (typeof stated === 'string') {
          if (isRange(stated) || isInWords(stated)) continue
          const number = numberOf(stated.trim())
          if (number === null) continue
          this.#marks.see(number)
          if (readNumber(number) === 0) continue
        } else if (!(typeof stated === 'number' && stated > 0) && !isRecord(stated)) {
          continue
        }
        const currency = (typeof stated === 'string' ? parseCurrency(stated, null) : null) ?? inRow
        if (currency === UNKNOWN_CURRENCY) continue
        if (currency !== null) this.#currencies.set(currency, (this.#currencies.get(currency) ?? 0) + 1)
        else if (use === 'price' || use === 'surcharge') this.#nameless++
      }
    }
  }

  /** Whether there are prices whose currency nothing in the file tells. */
  get isCurrencyMissing(): boolean {
    return this.#nameless > 0 && this.#currencies.size === 0
  }

  /** The only currency of the file; null when there are none or several. */
  get currency(): string | null {
    const [only] = this.#currencies.keys()
    return this.#currencies.size === 1 ? (only ?? null) : null
  }

  /** How many currencies the file names. */
  get count(): number {
    return this.#currencies.size
  }

  /** The decimal mark: what the numbers show, else what the platform writes, else what the currency's home does. */
  decimal(usual: DecimalMark | undefined, currency: string | null): DecimalMark {
    const decided = this.#marks.decided() ?? usual
    if (decided !== undefined) return decided
    const unclear = this.#marks.unclearMark()
    if (unclear === null || currency === null) return '.'
    if (minorDigits(currency) === 3) return unclear
    const groups = minorDigits(currency) === 0 || (unclear === '.' && usesDotGroups(currency)) || unclear === ','
    return groups ? (unclear === '.' ? ',' : '.') : unclear
  }
}
