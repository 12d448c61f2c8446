/** What a cache keeps: a value, when it was read, and how long it may be used. Pure: `now` (epoch ms) is passed in. */
import * as z from 'zod/mini'
import { CLOCK_SKEW_MS } from '../../shared/disclosures.ts'

export interface Entry<T> {
  storedAt: number
  /** From here on it is served once more while it is read anew. */
  freshUntil: number
  /** From here on it is not there. */
  endsAt: number
  value: T
}

/** How an entry is found: fresh, to be renewed, or not to be used. */
export type Freshness = 'hit' | 'stale' | 'miss'

export interface Lifetime {
  ttlSeconds: number
  /** Epoch ms at which something in the value may no longer be shown; null without end. */
  visibleUntil: number | null
}

/** An entry for a value that was read at `now`. It is renewed in the second half of its life. */
export function toEntry<T>(value: T, { ttlSeconds, visibleUntil }: Lifetime, now: number): Entry<T> {
  const endsAt = Math.min(now + ttlSeconds * 1000, visibleUntil ?? Number.POSITIVE_INFINITY)
  return { storedAt: now, freshUntil: now + (endsAt - now) / 2, endsAt, value }
}

/** What an entry is worth at `now`. One from the future was stored by a clock that was wrong. */
export function freshnessOf({ storedAt, freshUntil, endsAt }: Entry<unknown>, now: number): Freshness {
  if (now >= endsAt || storedAt > now + CLOCK_SKEW_MS) return 'miss'
  return now < freshUntil ? 'hit' : 'stale'
}

/** Made once: a schema costs more than what it reads. */
const Written = z.object({ storedAt: z.number(), freshUntil: z.number(), endsAt: z.number(), value: z.unknown() })

/** An entry as it was written, or null when it has another shape: an older version of this code wrote it. */
export function parseEntry<T>(stored: unknown, value: z.ZodMiniType<T>): Entry<T> | null {
  const entry = Written.safeParse(stored)
  const parsed = entry.success ? value.safeParse(entry.data.value) : null
  return entry.success && parsed?.success === true ? { ...entry.data, value: parsed.data } : null
}
