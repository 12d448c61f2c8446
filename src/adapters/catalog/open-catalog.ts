/** The catalogue of this deployment, for whoever runs in it. */
import { isolateMemory } from '../cache/isolate-memory.ts'
import { openPlaceCache } from '../cache/place-cache.ts'
import { Catalog } from './catalog.ts'
import type { Config } from '../config/config.ts'
import type { Metrics } from '../observe/metrics.ts'

/** What each cache tier answered is counted in `metrics`. `waitUntil` keeps the platform from stopping work that nobody waits for. */
export function openCatalog(
  env: Env,
  config: Config,
  waitUntil: (work: Promise<unknown>) => void,
  metrics: Pick<Metrics, 'count'>,
): Catalog {
  return new Catalog({
    db: env.DB,
    kv: env.CACHE,
    memory: isolateMemory,
    place: openPlaceCache(caches.default),
    now: Date.now,
    waitUntil,
    observe: (asking) => metrics.count('cache_requests_total', asking),
    policy: config.policy,
    marketplace: config.amazon.marketplace,
  })
}
