/**
 * The cache of the place that an isolate runs in: free, and shared by the isolates there. Nothing can be dropped from it
 * elsewhere, so it keeps a value for half an hour at most. Under an address of workers.dev the platform has none.
 */
import type { Entry } from './entry.ts'

const SECONDS_MAX = 1_800

export interface PlaceCache {
  /** The entry as it was written, or null. */
  read(key: string): Promise<unknown>
  write(key: string, entry: Entry<unknown>, now: number): Promise<void>
  drop(key: string): Promise<void>
}

export function openPlaceCache(cache: Pick<Cache, 'match' | 'put' | 'delete'>): PlaceCache {
  return {
    read: async (key) => (await cache.match(addressOf(key)))?.json() ?? null,
    write: async (key, entry, now) => {
      const seconds = Math.min(SECONDS_MAX, Math.floor((entry.endsAt - now) / 1000))
      if (seconds < 1) return
      const headers = { 'Content-Type': 'application/json', 'Cache-Control': `max-age=${seconds}` }
      await cache.put(addressOf(key), new Response(JSON.stringify(entry), { headers }))
    },
    drop: async (key) => void (await cache.delete(addressOf(key))),
  }
}

/** The cache knows addresses only; nothing is ever asked at this one. */
function addressOf(key: string): string {
  return `https://catalogue.invalid/${key}`
}
