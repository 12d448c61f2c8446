/** Keeps filters and orders of price true while sales begin and end: before a read, and by the cron. */
import { loadWriting } from '#modules'
import type { PriceTracking } from '../products/product-write.ts'
import { readTurnAt, renewVersion } from './catalog-state.ts'

/** Judges anew every price whose sale has turned by `now` (epoch ms), and says how many those were. */
export async function turnDuePrices(db: D1Database, now: number, mayTrack?: PriceTracking): Promise<number> {
  const turnAt = await readTurnAt(db, now)
  if (turnAt === null || turnAt > now) return 0
  const { turnPrices } = await loadWriting()
  let total = 0
  for (;;) {
    const count = await turnPrices(db, now, mayTrack)
    total += count
    if (count === 0) break
  }
  if (total > 0) await renewVersion(db, now)
  return total
}
