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

/** As the answers say it: "$899.99", and "$899" without ".00". An odd code stays readable. */
export function formatMoney(amountMinor: number, currency: string): string {
  const amount = amountMinor / minorUnits(currency)
  const whole = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {}
  try {
    return new Intl.NumberFormat('en-US', { style: 'currency', currency, ...whole }).format(amount)
  } catch {
    return `${amount.toFixed(whole.maximumFractionDigits ?? 2)} ${currency}`
  }
}
