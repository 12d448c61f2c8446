/**
 * Isolate, then KV, then whoever loads. KV may be behind by a minute and holds no truth: every key names the version of
 * the catalogue, and every entry says when it ends. Writes to KV are scarce, so only what was asked for more than once
 * is written there. A tier that fails is a miss, never an error.
 */
import type * as z from 'zod/mini'
import { describeError, log } from '../observe/log.ts'
import { freshnessOf, parseEntry, toEntry, type Entry, type Freshness } from './entry.ts'
import type { IsolateMemory } from './isolate-memory.ts'
import { CACHE_KINDS, NEGATIVE_TTL_SECONDS, type CacheKind } from './keys.ts'

/** One asking of one tier, for metrics. */
export type CacheObserver = (asking: { tier: 'isolate' | 'kv'; result: Freshness }) => void

export interface CacheSurroundings {
  kv: KVNamespace
  memory: IsolateMemory
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
/** Askings since the last write after which a value is worth another. */
const WORTH_WRITING = 2
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
    const missing = [...new Set(keys)].filter((key) => !found.has(key))
    const stored = await this.#readKv(missing)
    for (const key of missing) {
      const entry = parseEntry(stored.get(key), schema)
      const freshness = entry === null ? 'miss' : freshnessOf(entry, now())
      observe({ tier: 'kv', result: freshness })
      if (entry === null || freshness === 'miss') continue
      memory.put(key, entry, true, now())
      found.set(key, { value: entry.value, freshness })
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

  /** Forgets single keys in this isolate and in KV. */
  async drop(keys: readonly string[]): Promise<void> {
    const { kv, memory } = this.#around
    for (const key of keys) memory.drop(key)
    await Promise.all(keys.map((key) => kv.delete(key)))
  }

  /** Forgets everything whose key begins with `prefix`. Other isolates forget within seconds. Gives how many KV had. */
  async purge(prefix: string): Promise<number> {
    const { kv, memory } = this.#around
    memory.drop(prefix)
    let deleted = 0
    let cursor: string | undefined
    do {
      const page: KVNamespaceListResult<unknown> = await kv.list({ prefix, cursor })
      await Promise.all(page.keys.map(({ name }) => kv.delete(name)))
      deleted += page.keys.length
      cursor = page.list_complete ? undefined : page.cursor
    } while (cursor !== undefined)
    return deleted
  }

  async #readKv(keys: readonly string[]): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>()
    try {
      for (let from = 0; from < keys.length; from += BULK_KEYS_MAX) {
        const part = keys.slice(from, from + BULK_KEYS_MAX)
        const asked = this.#around.kv.get(part, { type: 'json', cacheTtl: EDGE_SECONDS })
        const values = await orNothing(asked, PATIENCE_MS)
        if (values === null) break
        for (const [key, value] of values) found.set(key, value)
      }
    } catch {
      // What KV cannot give is read from the database, as if it were not there.
    }
    return found
  }

  #shareIfWorthIt(key: string, entry: Entry<unknown>): void {
    const { kv, memory, now, waitUntil } = this.#around
    if (memory.askedSinceShared(key) < WORTH_WRITING || now() < memory.writesPausedUntil) return
    memory.markShared(key)
    const expirationTtl = Math.max(EXPIRATION_MIN_SECONDS, Math.ceil((entry.endsAt - now()) / 1000))
    const work = kv.put(key, JSON.stringify(entry), { expirationTtl }).catch((error: unknown) => {
      memory.writesPausedUntil = now() + WRITE_PAUSE_MS
      log({ event: 'cache_write_failed', error: describeError(error).error })
    })
    waitUntil(work)
  }
}

/** What `work` gives, or null when it takes longer than `ms`. */
async function orNothing<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), ms)))
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
