/**
 * How much the cache spares: replays hours of a shop's questions against the real tiers, on a clock of its own, and
 * prints the hit rate of each tier after a warm-up and what an answer's reading costs with and without: `npm run
 * bench:cache [questions]`. What is asked follows Zipf's law, as it does in shops: a few things often, many things once.
 */
import { IsolateMemory } from '../src/adapters/cache/isolate-memory.ts'
import { openPlaceCache } from '../src/adapters/cache/place-cache.ts'
import { Catalog } from '../src/adapters/catalog/catalog.ts'
import { DEMO_COUNT_DEFAULT, demoCatalog } from '../src/catalog/demo/generate.ts'
import type { CatalogRecord } from '../src/domain/catalog/record.ts'
import type { Constraints } from '../src/shared/constraints.ts'
import { printTable, withBenchDatabase } from './bench-database.ts'

const QUESTIONS_DEFAULT = 12_000
const WARM_UP_SHARE = 0.2
/** Between two questions, on average. */
const PAUSE_MS = 500
/** Isolates that serve at the same time; each is replaced after so many questions. */
const ISOLATES = 3
const ISOLATE_LIFE = 4_000
/** How steeply interest falls: the second thing is asked for half as often as the first. */
const ZIPF_EXPONENT = 1
const TARGET = 0.9
/** A free account's writes of a day. */
const WRITES_MAX = 1_000
const SAMPLE = 300

/** Something that is asked of the catalogue. */
type Question = (catalog: Catalog) => Promise<unknown>

await withBenchDatabase([...demoCatalog(Date.now(), DEMO_COUNT_DEFAULT)], async ({ db, kv }) => {
  const random = createRandom(20_261_125)
  const questions = toQuestions([...demoCatalog(Date.now(), DEMO_COUNT_DEFAULT)])
  const pick = createZipf(questions.length, ZIPF_EXPONENT, random)
  const count = Number(process.argv[2] ?? QUESTIONS_DEFAULT)
  const startedAt = Date.now()
  const clock = { now: startedAt }
  const counts = { isolate: 0, place: 0, kv: 0, database: 0, stale: 0, writes: 0 }
  const place = openPlaceCache(placeOf(clock))
  const current = { isCounted: false, tiers: [] as string[] }
  const counted = countWrites(kv, () => {
    counts.writes++
  })
  const openIsolate = () => {
    const work = new Set<Promise<unknown>>()
    const catalog = new Catalog({
      db,
      kv: counted,
      memory: new IsolateMemory(),
      place,
      now: () => clock.now,
      waitUntil: (promise) => {
        work.add(promise)
        void promise.finally(() => work.delete(promise))
      },
      observe: ({ tier, result }) => void current.tiers.push(`${tier} ${result}`),
      policy: { associateTags: {}, mayModelSeeAmazon: false, hasPriceHistory: null },
      marketplace: 'www.amazon.com',
    })
    return { catalog, served: 0, settled: () => Promise.all(work) }
  }
  const isolates = Array.from({ length: ISOLATES }, openIsolate)

  for (let i = 0; i < count; i++) {
    clock.now += Math.round(-Math.log(1 - random()) * PAUSE_MS)
    const at = Math.floor(random() * ISOLATES)
    const isolate = isolates[at] ?? openIsolate()
    current.tiers = []
    await questions[pick()]?.(isolate.catalog)
    await isolate.settled()
    if (++isolate.served > ISOLATE_LIFE) isolates[at] = openIsolate()
    if (i < count * WARM_UP_SHARE) continue
    const last = current.tiers.at(-1) ?? ''
    if (last.endsWith('miss')) counts.database++
    else if (last.startsWith('kv')) counts.kv++
    else if (last.startsWith('place')) counts.place++
    else counts.isolate++
    if (last.endsWith('stale')) counts.stale++
  }

  const total = counts.isolate + counts.place + counts.kv + counts.database
  const hours = (clock.now - startedAt) / 3_600_000
  const share = (part: number) => `${((part / total) * 100).toFixed(1)} %`
  printTable([
    ['served by', 'answers', 'share'],
    ['isolate', String(counts.isolate), share(counts.isolate)],
    ['place', String(counts.place), share(counts.place)],
    ['KV', String(counts.kv), share(counts.kv)],
    ['database', String(counts.database), share(counts.database)],
    ['stale, renewed behind', String(counts.stale), share(counts.stale)],
  ])
  const rate = 1 - counts.database / total
  console.log(`hit rate ${(rate * 100).toFixed(1)} % of ${total} answers after the warm-up (target ${TARGET * 100} %)`)
  console.log(`${counts.writes} writes to KV in ${hours.toFixed(1)} simulated hours (fewer than ${WRITES_MAX})`)

  const sample = Array.from({ length: SAMPLE }, pick)
  const without = await latency(sample.map((i) => () => questions[i]?.(withoutCache(db, clock)) ?? null))
  const warm = isolates[0] ?? openIsolate()
  const withCache = await latency(sample.map((i) => () => questions[i]?.(warm.catalog) ?? null))
  await warm.settled()
  printTable([
    ['reading, ms', 'p50', 'p95', 'mean'],
    ['without the cache', ...without],
    ['with it', ...withCache],
  ])
  if (rate < TARGET || counts.writes >= WRITES_MAX) process.exitCode = 1
})

/** The cache of one place, on the clock of the bench: it forgets when it was told to. */
function placeOf(clock: { now: number }): Pick<Cache, 'match' | 'put' | 'delete'> {
  const kept = new Map<string, { text: string; until: number }>()
  const nameOf = (address: RequestInfo | URL) => new Request(address).url
  return {
    match: async (address) => {
      const found = kept.get(nameOf(address))
      return found === undefined || found.until <= clock.now ? undefined : new Response(found.text)
    },
    put: async (address, response) => {
      const seconds = Number(/max-age=(\d+)/.exec(response.headers.get('Cache-Control') ?? '')?.[1] ?? 0)
      kept.set(nameOf(address), { text: await response.text(), until: clock.now + seconds * 1000 })
    },
    delete: async (address) => kept.delete(nameOf(address)),
  }
}

/** The same reads past every tier: KV holds nothing, the memory is new. */
function withoutCache(db: D1Database, clock: { now: number }): Catalog {
  const nothing = { get: async () => new Map(), put: async () => {} } as unknown as KVNamespace
  return new Catalog({
    db,
    kv: nothing,
    memory: new IsolateMemory(),
    now: () => clock.now,
    waitUntil: () => {},
    observe: () => {},
    policy: { associateTags: {}, mayModelSeeAmazon: false, hasPriceHistory: null },
    marketplace: 'www.amazon.com',
  })
}

/** What shoppers ask, most common first: kinds of things with and without wishes, single products, lists of a page. */
function toQuestions(records: readonly CatalogRecord[]): Question[] {
  const categories = [...new Set(records.map(({ category }) => category))]
  const brands = [...new Set(records.flatMap(({ brand }) => brand ?? []))].slice(0, 12)
  const wishes: Constraints[] = [
    {},
    { priceMax: 10_000 },
    { priceMax: 50_000 },
    { minRating: 4 },
    { sort: 'price_asc' },
    { colors: ['black'], priceMax: 20_000 },
  ]
  const turns = wishes.flatMap((wish) =>
    categories.map((category): Question => {
      const query = { constraints: { category, ...wish }, limit: 60, nearest: true }
      return (catalog) => catalog.forTurn({ queries: [query], productIds: [] })
    }),
  )
  const lists = categories.flatMap((category) =>
    brands.slice(0, 2).map(
      (brand): Question =>
        (catalog) =>
          catalog.search({ text: brand, constraints: { category }, limit: 20, cursor: null }),
    ),
  )
  const products = records.slice(0, 200).map(
    ({ id }): Question =>
      (catalog) =>
        catalog.product(id),
  )
  // Every third is of another kind, so that each kind has popular and rare ones.
  const mixed: Question[] = []
  for (let i = 0; i < Math.max(turns.length, lists.length, products.length); i++) {
    mixed.push(...[turns[i], products[i], lists[i]].filter((question) => question !== undefined))
  }
  return mixed
}

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Picks 0 to `size` - 1; number k with a weight of 1 / (k + 1) ^ exponent. */
function createZipf(size: number, exponent: number, random: () => number): () => number {
  const sums: number[] = []
  let sum = 0
  for (let k = 0; k < size; k++) sums.push((sum += 1 / (k + 1) ** exponent))
  return () => {
    const at = random() * sum
    const found = sums.findIndex((edge) => at < edge)
    return found < 0 ? size - 1 : found
  }
}

/** The namespace, with a word on every write. */
function countWrites(kv: KVNamespace, onWrite: () => void): KVNamespace {
  return new Proxy(kv, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...values: unknown[]) => {
        if (name === 'put') onWrite()
        return Reflect.apply(value, target, values)
      }
    },
  })
}

async function latency(tasks: readonly (() => Promise<unknown> | null)[]): Promise<string[]> {
  const taken: number[] = []
  for (const task of tasks) {
    const startedAt = performance.now()
    await task()
    taken.push(performance.now() - startedAt)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0
  const mean = taken.reduce((sum, value) => sum + value, 0) / taken.length
  return [at(0.5), at(0.95), mean].map((value) => value.toFixed(2))
}
