/** Money as sentences say it: "$899", "$899.99", "€1,299". */
import { minorDigits } from '../catalog/money.ts'

/** Making a format costs more than using it; there are few currencies. */
const FORMATS_MAX = 50
const formats = new Map<string, Intl.NumberFormat | null>()

/** Minor units in words; whole amounts without decimals. An odd currency code stays readable. */
export function formatMoney(amountMinor: number, currency: string): string {
  const amount = amountMinor / 10 ** minorDigits(currency)
  const digits = Number.isInteger(amount) ? 0 : minorDigits(currency)
  return formatOf(currency, digits)?.format(amount) ?? `${amount.toFixed(digits)} ${currency}`
}

/** Differences from this many major units on are said without cents. */
const WHOLE_FROM = 10
/** So are those that lie this near a whole amount, as a share of it. */
const NEARLY_WHOLE = 0.005

/** What one costs more than another, as people say it: "$215" for $215.01, "$9" for $9.01, "$4.50" as it is. */
export function formatDifference(amountMinor: number, currency: string): string {
  const unit = 10 ** minorDigits(currency)
  const whole = Math.round(amountMinor / unit) * unit
  const isNear = Math.abs(amountMinor - whole) <= whole * NEARLY_WHOLE
  return formatMoney(amountMinor >= WHOLE_FROM * unit || isNear ? whole : amountMinor, currency)
}

/** Amounts of one currency are told apart at this granularity: prices per unit may be fractions of a minor unit. */
export function formatUnitPrice(amountMinor: number, currency: string): string {
  const amount = amountMinor / 10 ** minorDigits(currency)
  return amount >= 10 ? formatMoney(Math.round(amount) * 10 ** minorDigits(currency), currency) : fine(amount, currency)
}

function fine(amount: number, currency: string): string {
  const digits = amount >= 0.1 ? 2 : 4
  return formatOf(currency, digits)?.format(amount) ?? `${amount.toFixed(digits)} ${currency}`
}

function formatOf(currency: string, digits: number): Intl.NumberFormat | null {
  const key = `${currency} ${digits}`
  const known = formats.get(key)
  if (known !== undefined) return known
  if (formats.size >= FORMATS_MAX) formats.clear()
  const made = /^[A-Z]{3}$/.test(currency)
    ? new Intl.NumberFormat('en-US', {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
    : null
  formats.set(key, made)
  return made
}
