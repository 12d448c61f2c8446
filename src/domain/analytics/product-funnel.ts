/** From being seen to being left for the shop. */
import { ratio } from './ratio.ts'

export interface FunnelCounts {
  impressions: number
  clicks: number
  outbound: number
  saves: number
  compares: number
}

/** Places in the list up to which click-through is told. */
export const CTR_PLACES = [1, 3, 5, 10] as const

/** Clicks on the first `k` places ÷ impressions on them; null where nothing was seen there. Place 0 is no list. */
export function ctrAt(positions: readonly ({ position: number } & FunnelCounts)[], k: number): number | null {
  const within = positions.filter(({ position }) => position >= 1 && position <= k)
  const sum = (name: 'clicks' | 'impressions') => within.reduce((total, row) => total + row[name], 0)
  return ratio(sum('clicks'), sum('impressions'))
}

/** The rates of a funnel. Null where the step before never happened. */
export function funnelRates({ impressions, clicks, outbound, saves }: FunnelCounts) {
  return {
    ctr: ratio(clicks, impressions),
    outboundRate: ratio(outbound, impressions),
    saveRate: ratio(saves, impressions),
  }
}
