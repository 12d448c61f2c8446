/** The catalogue of this deployment, for whoever runs in it. */
import { isolateMemory } from './cache/isolate-memory.ts'
import type { CacheObserver } from './cache/tiered-cache.ts'
import { Catalog } from './catalog.ts'
import type { Config } from './config.ts'

/** `waitUntil` keeps the platform from stopping work that nobody waits for. */
export function openCatalog(
  env: Env,
  config: Config,
  waitUntil: (work: Promise<unknown>) => void,
  observe: CacheObserver = () => {},
): Catalog {
  return new Catalog({
    db: env.DB,
    kv: env.CACHE,
    memory: isolateMemory,
    now: Date.now,
    waitUntil,
    observe,
    policy: config.policy,
    marketplace: config.amazon.marketplace,
  })
}
