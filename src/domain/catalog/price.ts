/** What a price is at a moment: sales begin and end while the catalogue stands still. */
import type { Price, Sale } from '../../shared/product.ts'

/** Whether the sale holds at `now` (epoch ms). */
export function isOnSale({ fromAt, untilAt }: Sale, now: number): boolean {
  return (fromAt ?? Number.NEGATIVE_INFINITY) <= now && now < (untilAt ?? Number.POSITIVE_INFINITY)
}

/** The price at `now`: in a sale the ordinary price is the list price. The same object when nothing changes. */
export function priceAt(price: Price, now: number): Price {
  const { sale } = price
  if (sale === undefined) return price
  const isOn = isOnSale(sale, now)
  const amountMinor = isOn ? sale.amountMinor : sale.regularMinor
  if (amountMinor === price.amountMinor) return price
  return { ...price, amountMinor, listAmountMinor: isOn ? sale.regularMinor : null }
}

/** Epoch ms after `now` at which the price changes next; null when it stays. */
export function nextTurn(price: Price | null, now: number): number | null {
  const turns = [price?.sale?.fromAt, price?.sale?.untilAt].filter((at) => at !== null && at !== undefined && at > now)
  return turns.length === 0 ? null : Math.min(...turns.map(Number))
}
