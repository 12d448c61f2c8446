import { env } from 'cloudflare:workers'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { IsolateMemory } from '../../../src/adapters/cache/isolate-memory.ts'
import { toKey } from '../../../src/adapters/cache/keys.ts'
import { openPlaceCache, type PlaceCache } from '../../../src/adapters/cache/place-cache.ts'
import { TieredCache } from '../../../src/adapters/cache/tiered-cache.ts'

const NOW = 1_790_000_000_000

/** An isolate with a clock of its own; isolates share KV. */
function isolate({ kv = env.CACHE, place = null as PlaceCache | null } = {}) {
  const askings: string[] = []
  const work: Promise<unknown>[] = []
  const clock = { now: NOW }
  const cache = new TieredCache({
    kv,
    memory: new IsolateMemory(),
    place,
    now: () => clock.now,
    waitUntil: (promise) => void work.push(promise),
    observe: ({ tier, result }) => askings.push(`${tier} ${result}`),
  })
  const settled = () => Promise.all(work.splice(0))
  return { cache, askings, clock, settled }
}

/** Reads `key`, counting how often the value had to be loaded. */
function reader(key: string, { value = 'loaded' }: { value?: string | null } = {}) {
  const counted = { loads: 0, value }
  const read = (of: ReturnType<typeof isolate>) =>
    of.cache.read<string | null>({
      kind: 'product',
      key,
      schema: z.nullable(z.string()),
      load: async () => {
        counted.loads++
        return counted.value
      },
      visibleUntil: () => null,
    })
  return { counted, read }
}

const newKey = () => toKey('product', crypto.randomUUID(), 'x')

describe('TieredCache', () => {
  it('loads once, then serves from the isolate', async () => {
    const one = isolate()
    const { read, counted } = reader(await newKey())

    expect(await read(one)).toEqual({ value: 'loaded', freshness: 'miss' })
    expect(await read(one)).toEqual({ value: 'loaded', freshness: 'hit' })
    expect(counted.loads).toBe(1)
    expect(one.askings).toEqual(['isolate miss', 'kv miss', 'isolate hit'])
  })

  it('writes to KV only what is asked for more than once', async () => {
    const one = isolate()
    const key = await newKey()
    const { read } = reader(key)
    await read(one)
    await one.settled()
    expect(await env.CACHE.get(key)).toBeNull()

    await read(one)
    await one.settled()
    expect(await env.CACHE.get(key)).not.toBeNull()
  })

  it('gives the isolates of a place what one has learned, and writes to KV only what is asked for often', async () => {
    const place = openPlaceCache(caches.default)
    const [one, other] = [isolate({ place }), isolate({ place })]
    const key = await newKey()
    const { read, counted } = reader(key)
    await read(one)
    await one.settled()

    expect(await read(other)).toEqual({ value: 'loaded', freshness: 'hit' })
    expect(other.askings).toEqual(['isolate miss', 'place hit'])
    for (let i = 0; i < 15; i++) await read(one)
    await one.settled()
    expect(await env.CACHE.get(key)).toBeNull()
    for (let i = 0; i < 5; i++) await read(one)
    await one.settled()
    expect(await env.CACHE.get(key)).not.toBeNull()
    expect(counted.loads).toBe(1)
  })

  it('forgets in its place too, and goes on where the place fails', async () => {
    const place = openPlaceCache(caches.default)
    const one = isolate({ place })
    const key = await newKey()
    const { read, counted } = reader(key)
    await read(one)
    await one.settled()
    await one.cache.drop([key])
    expect(await read(isolate({ place }))).toMatchObject({ freshness: 'miss' })

    const broken = { read: () => Promise.reject(new Error('gone')), write: () => Promise.reject(new Error('gone')) }
    const failing = isolate({ place: { ...place, ...broken } })
    await failing.cache.drop([key])
    expect(await read(failing)).toEqual({ value: 'loaded', freshness: 'miss' })
    await failing.settled()
    expect(counted.loads).toBe(3)
  })

  it('gives other isolates what one has learned', async () => {
    const [one, other] = [isolate(), isolate()]
    const { read, counted } = reader(await newKey())
    await read(one)
    await read(one)
    await one.settled()

    expect(await read(other)).toEqual({ value: 'loaded', freshness: 'hit' })
    expect(other.askings).toEqual(['isolate miss', 'kv hit'])
    expect(counted.loads).toBe(1)
  })

  it('serves what is stale at once and renews it behind, once', async () => {
    const one = isolate()
    const { read, counted } = reader(await newKey())
    await read(one)
    await read(one)
    await one.settled()
    one.clock.now += 2_000_000
    counted.value = 'renewed'

    const answers = await Promise.all([read(one), read(one)])
    await one.settled()

    expect(answers.map(({ value, freshness }) => `${value} ${freshness}`)).toEqual(['loaded stale', 'loaded stale'])
    expect(counted.loads).toBe(2)
    expect(await read(one)).toEqual({ value: 'renewed', freshness: 'hit' })
  })

  it('remembers for a minute that there is nothing', async () => {
    const one = isolate()
    const { read, counted } = reader(await newKey(), { value: null })
    await read(one)
    await read(one)
    await one.settled()
    expect(counted.loads).toBe(1)

    one.clock.now += 61_000
    await read(one)
    expect(counted.loads).toBe(2)
  })

  it('takes a value of an old shape for a miss', async () => {
    const key = await newKey()
    await env.CACHE.put(
      key,
      JSON.stringify({ storedAt: NOW, freshUntil: NOW + 1e6, endsAt: NOW + 1e6, value: { old: 1 } }),
    )
    const { read } = reader(key)

    expect(await read(isolate())).toEqual({ value: 'loaded', freshness: 'miss' })
  })

  it('works without KV', async () => {
    const broken = new Proxy({} as KVNamespace, {
      get: () => async () => {
        throw new Error('KV is down')
      },
    })
    const one = isolate({ kv: broken })
    const { read } = reader(await newKey())

    expect(await read(one)).toEqual({ value: 'loaded', freshness: 'miss' })
    expect(await read(one)).toEqual({ value: 'loaded', freshness: 'hit' })
    await one.settled()
  })

  it('asks KV once for many keys', async () => {
    const keys = await Promise.all(Array.from({ length: 5 }, newKey))
    const one = isolate()
    const asked: unknown[] = []
    const counting = new Proxy(env.CACHE, {
      get: (kv, name) =>
        name === 'get'
          ? (many: string[], options: KVNamespaceGetOptions<'json'>) => {
              asked.push(many)
              return kv.get(many, options as never)
            }
          : Reflect.get(kv, name),
    })
    const other = isolate({ kv: counting })
    for (const key of keys) {
      one.cache.store('product', key, key, null)
      await one.cache.find([key], z.string())
      await one.cache.find([key], z.string())
    }
    await one.settled()

    const found = await other.cache.find(keys, z.string())

    expect(found.map((hit) => hit?.value)).toEqual(keys)
    expect(asked).toEqual([keys])
  })

  it('forgets by prefix, in the isolate and in KV, and says how much', async () => {
    const one = isolate()
    const kept = reader(await toKey('search', crypto.randomUUID(), 'x'))
    const gone = reader(await newKey())
    for (const { read } of [kept, gone]) {
      await read(one)
      await read(one)
    }
    await one.settled()

    expect(await one.cache.purge('product:')).toBeGreaterThanOrEqual(1)
    expect((await gone.read(one)).freshness).toBe('miss')
    expect((await kept.read(one)).freshness).toBe('hit')
  })
})
