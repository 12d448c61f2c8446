/**
 * Isolate, then the place it runs in, then KV, then whoever loads. What they hold is no truth: every key names the version
 * of the catalogue, and every entry says when it ends. Writes to KV are scarce, so only what is asked for again and again
 * is written there, for other places. A tier that fails is a miss, never an error.
 */
import type * as z from 'zod/mini'
import { within } from '../calls/within.ts'
import { describeError, log } from '../observe/log.ts'
import { freshnessOf, parseEntry, toEntry, type Entry, type Freshness } from './entry.ts'
import type { IsolateMemory } from './isolate-memory.ts'
import type { PlaceCache } from './place-cache.ts'
import { CACHE_KINDS, NEGATIVE_TTL_SECONDS, type CacheKind } from './keys.ts'

/** One asking of one tier, for metrics. */
export type CacheObserver = (asking: { tier: 'isolate' | 'place' | 'kv'; result: Freshness }) => void

export interface CacheSurroundings {
  kv: KVNamespace
  memory: IsolateMemory
  /** Null where the platform has none. */
  place?: PlaceCache | null
  /** Epoch ms. */
  now: () => number
  /** Keeps the platform from stopping work that nobody waits for. */
  waitUntil: (work: Promise<unknown>) => void
  observe: CacheObserver
}

export interface Found<T> {
  value: T
  freshness: 'hit' | 'stale'
}

/** KV's own copy at the edge may be this old. */
const EDGE_SECONDS = 60
/** KV keeps nothing for less. */
const EXPIRATION_MIN_SECONDS = 60
/** A free account may write a thousand times a day; once it is refused, this isolate leaves KV alone for a while. */
const WRITE_PAUSE_MS = 10 * 60_000
/** Askings since the last write after which a value is worth another; where a place has a cache, other places must want it. */
const WORTH_WRITING = 2
const WORTH_SENDING = 20
const BULK_KEYS_MAX = 100
/** How long KV is waited for; the database is quicker than a KV that is slow. */
const PATIENCE_MS = 150

export class TieredCache {
  readonly #around: CacheSurroundings

  constructor(around: CacheSurroundings) {
    this.#around = around
  }

  /** What the tiers have for each key, null where they have nothing. One asking of KV for all of them. */
  async find<T>(keys: readonly string[], schema: z.ZodMiniType<T>): Promise<(Found<T> | null)[]> {
    const { memory, now, observe } = this.#around
    const found = new Map<string, Found<T>>()
    for (const key of keys) {
      memory.count(key)
      const entry = memory.get(key, now()) as Entry<T> | null
      const freshness = entry === null ? 'miss' : freshnessOf(entry, now())
      observe({ tier: 'isolate', result: freshness })
      if (entry === null || freshness === 'miss') continue
      found.set(key, { value: entry.value, freshness })
      if (!memory.isShared(key)) this.#shareIfWorthIt(key, entry)
    }
    for (const tier of this.#around.place ? (['place', 'kv'] as const) : (['kv'] as const)) {
      const missing = [...new Set(keys)].filter((key) => !found.has(key))
      const stored = tier === 'kv' ? await this.#readKv(missing) : await this.#readPlace(missing)
      for (const key of missing) {
        const entry = parseEntry(stored.get(key), schema)
        const freshness = entry === null ? 'miss' : freshnessOf(entry, now())
        observe({ tier, result: freshness })
        if (entry === null || freshness === 'miss') continue
        memory.put(key, entry, tier === 'kv', now())
        if (tier === 'kv') this.#keepInPlace(key, entry)
        found.set(key, { value: entry.value, freshness })
      }
    }
    return keys.map((key) => found.get(key) ?? null)
  }

  /** Keeps a value that was just loaded. */
  store(kind: CacheKind, key: string, value: unknown, visibleUntil: number | null): void {
    const { memory, now } = this.#around
    const ttlSeconds = value === null ? NEGATIVE_TTL_SECONDS : CACHE_KINDS[kind].ttlSeconds
    const entry = toEntry(value, { ttlSeconds, visibleUntil }, now())
    if (entry.endsAt <= now()) return
    memory.put(key, entry, false, now())
    this.#keepInPlace(key, entry)
    this.#shareIfWorthIt(key, entry)
  }

  /** The value of one key: from a tier, renewed behind the answer when it is stale, else loaded. */
  async read<T>(reading: {
    kind: CacheKind
    key: string
    schema: z.ZodMiniType<T>
    load: () => Promise<T>
    visibleUntil: (value: T) => number | null
  }): Promise<{ value: T; freshness: Freshness }> {
    const { kind, key, schema, load, visibleUntil } = reading
    const [found] = await this.find([key], schema)
    const renew = async () => {
      const value = await load()
      this.store(kind, key, value, visibleUntil(value))
      return value
    }
    if (!found) return { value: await renew(), freshness: 'miss' }
    if (found.freshness === 'stale') this.renewLater(key, renew)
    return found
  }

  /** Runs `renew` behind the answer, once at a time for a key. */
  renewLater(key: string, renew: () => Promise<unknown>): void {
    const { memory, now, waitUntil } = this.#around
    const kept = memory.get(key, now())
    const isRenewed = kept !== null && freshnessOf(kept, now()) === 'hit'
    if (isRenewed || memory.renewing.has(key)) return
    memory.renewing.add(key)
    const work = renew()
      .catch((error: unknown) => log({ event: 'cache_write_failed', error: describeError(error).error }))
      .finally(() => memory.renewing.delete(key))
    waitUntil(work)
  }

  /** Forgets single keys in this isolate, its place and KV. Other places forget within half an hour. */
  async drop(keys: readonly string[]): Promise<void> {
    const { kv, memory } = this.#around
    for (const key of keys) memory.drop(key)
    await Promise.all(keys.flatMap((key) => [kv.delete(key), this.#dropInPlace(key)]))
  }

  /** Forgets everything whose key begins with `prefix`. Others forget within half an hour. Gives how many KV had. */
  async purge(prefix: string): Promise<number> {
    const { kv, memory } = this.#around
    await Promise.all(memory.drop(prefix).map((key) => this.#dropInPlace(key)))
    let deleted = 0
    let cursor: string | undefined
    do {
      const page: KVNamespaceListResult<unknown> = await kv.list({ prefix, cursor })
      await Promise.all(page.keys.flatMap(({ name }) => [kv.delete(name), this.#dropInPlace(name)]))
      deleted += page.keys.length
      cursor = page.list_complete ? undefined : page.cursor
    } while (cursor !== undefined)
    return deleted
  }

  async #dropInPlace(key: string): Promise<void> {
    await this.#around.place?.drop(key)
  }

  async #readPlace(keys: readonly string[]): Promise<Map<string, unknown>> {
    const { place } = this.#around
    const read = async (key: string) => [key, await place?.read(key)] as const
    try {
      return new Map(await within(Promise.all(keys.map(read)), PATIENCE_MS, () => null))
    } catch {
      return new Map()
    }
  }

  #keepInPlace(key: string, entry: Entry<unknown>): void {
    const { place, now, waitUntil } = this.#around
    if (place) waitUntil(place.write(key, entry, now()).catch(() => {})) // It is only a cache: the next asking loads.
  }

  async #readKv(keys: readonly string[]): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>()
    try {
      for (let from = 0; from < keys.length; from += BULK_KEYS_MAX) {
        const part = keys.slice(from, from + BULK_KEYS_MAX)
        const asked = this.#around.kv.get(part, { type: 'json', cacheTtl: EDGE_SECONDS })
        const values = await within(asked, PATIENCE_MS, () => null)
        if (values === null) break
        for (const [key, value] of values) found.set(key, value)
      }
    } catch {
      // What KV cannot give is read from the database, as if it were not there.
    }
    return found
  }

  #shareIfWorthIt(key: string, entry: Entry<unknown>): void {
    const { kv, memory, place, now, waitUntil } = this.#around
    const enough = place ? WORTH_SENDING : WORTH_WRITING
    if (memory.askedSinceShared(key) < enough || now() < memory.writesPausedUntil) return
    memory.markShared(key)
    const expirationTtl = Math.max(EXPIRATION_MIN_SECONDS, Math.ceil((entry.endsAt - now()) / 1000))
    const work = kv.put(key, JSON.stringify(entry), { expirationTtl }).catch((error: unknown) => {
      memory.writesPausedUntil = now() + WRITE_PAUSE_MS
      log({ event: 'cache_write_failed', error: describeError(error).error })
    })
    waitUntil(work)
  }
}
