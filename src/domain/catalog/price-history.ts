/** What recorded prices say: the lowest, the highest, and whether the price has dropped. Pure. */
import type { Price } from '../../shared/product.ts'

export interface PricePoint {
  /** Epoch ms from which the price held. */
  at: number
  amountMinor: number
  currency: string
}

export interface PriceHistory {
  /** Of the current price, or of the latest point where there is none; null without any. */
  currency: string | null
  /** In order of time; each holds until the next. */
  points: { at: number; amountMinor: number }[]
  lowestMinor: number | null
  highestMinor: number | null
  /** The current price against the one before it; null when it is not lower, or there is none before. */
  drop: { fromMinor: number; toMinor: number; percent: number } | null
}

/** Points of another currency than the current price are left out: they cannot be compared. */
export function toPriceHistory(recorded: readonly PricePoint[], current: Price | null): PriceHistory {
  const currency = current?.currency ?? recorded.at(-1)?.currency ?? null
  const ordered = recorded.filter((point) => point.currency === currency).toSorted((a, b) => a.at - b.at)
  const last = ordered.at(-1)
  const isNew = current !== null && last?.amountMinor !== current.amountMinor
  const points = [
    ...ordered.map(({ at, amountMinor }) => ({ at, amountMinor })),
    ...(isNew ? [{ at: Math.max(current.asOf, last?.at ?? 0), amountMinor: current.amountMinor }] : []),
  ]
  const amounts = points.map(({ amountMinor }) => amountMinor)
  return {
    currency,
    points,
    lowestMinor: amounts.length === 0 ? null : Math.min(...amounts),
    highestMinor: amounts.length === 0 ? null : Math.max(...amounts),
    drop: current === null ? null : toDrop(amounts.at(-2), amounts.at(-1)),
  }
}

function toDrop(from: number | undefined, to: number | undefined): PriceHistory['drop'] {
  if (from === undefined || to === undefined || to >= from) return null
  return { fromMinor: from, toMinor: to, percent: Math.round(((from - to) / from) * 100) }
}
