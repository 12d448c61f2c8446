/** Money as shoppers read it. */

/** How many minor units make a major one: 100 cents a dollar, 1 yen a yen. */
export function minorUnits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency })
    return 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
  } catch {
    return 100 // An odd code.
  }
}

/** `amountMinor` in the currency's own number of decimals; `isShort` leaves out ".00". An odd code stays readable. */
export function formatMoney(amountMinor: number, currency: string, { isShort = false } = {}): string {
  try {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency })
    const amount = amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2)
    if (!isShort || !Number.isInteger(amount)) return format.format(amount)
    return new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).format(amount)
  } catch {
    return `${(amountMinor / 100).toFixed(2)} ${currency}`
  }
}
