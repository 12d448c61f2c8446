/**
 * The one place that talks to Amazon. One object for the whole site. What it does is loaded with its first call
 * (catalog-refresh/refresh-work.ts). Whatever is in memory can be rebuilt after an eviction.
 */
import { DurableObject } from 'cloudflare:workers'
import { loadRefresh } from '#modules'
import type { SearchRequest } from '../src/adapters/amazon/client.ts'
import type { RunTrigger } from '../src/adapters/amazon/refresh-run.ts'
import { productsChanged } from '../src/adapters/catalog/catalog-state.ts'
import { openCatalog } from '../src/adapters/catalog/open-catalog.ts'
import { readConfig } from '../src/adapters/config/config.ts'
import { createTelemetry } from '../src/adapters/observe/telemetry.ts'
import type { LiveSearch, RefreshState, RefreshWork } from './catalog-refresh/refresh-work.ts'

export type { LiveSearch, RefreshState, RunState } from './catalog-refresh/refresh-work.ts'

export class CatalogRefresh extends DurableObject<Env> {
  #work: Promise<RefreshWork> | null = null

  async start(trigger: RunTrigger): Promise<{ started: boolean; reason: string | null }> {
    return (await this.#open()).start(trigger)
  }

  async state(): Promise<RefreshState> {
    return (await this.#open()).state()
  }

  async noteViews(asins: readonly string[]): Promise<void> {
    return (await this.#open()).noteViews(asins)
  }

  async searchNow(request: SearchRequest, category: string | null, deadlineAt: number): Promise<LiveSearch> {
    return (await this.#open()).searchNow(request, category, deadlineAt)
  }

  override async alarm(): Promise<void> {
    return (await this.#open()).alarm()
  }

  #open(): Promise<RefreshWork> {
    this.#work ??= this.#load().catch((error: unknown) => {
      this.#work = null
      throw error
    })
    return this.#work
  }

  async #load(): Promise<RefreshWork> {
    const { ctx, env } = this
    const config = readConfig(env)
    const waitUntil = (work: Promise<unknown>) => ctx.waitUntil(work)
    const telemetry = createTelemetry(env, config, waitUntil)
    const catalog = openCatalog(env, config, waitUntil, telemetry.metrics)
    const changed = async () => {
      await productsChanged(env.DB, Date.now())
    }
    const { RefreshWork } = await loadRefresh()
    return new RefreshWork({ ctx, env, config, telemetry, catalog, changed })
  }
}
