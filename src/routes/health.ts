/** Is it up, and is it well? 4xx answers never make it unhealthy; a missing catalogue or secret does. */
import { Hono } from 'hono/tiny'
import { readVocabulary } from '../adapters/catalog/catalog-state.ts'
import { countStale } from '../adapters/feeds/feed-store.ts'
import { chosen, readChoice } from '../adapters/assistant/choice.ts'
import { readDesk } from '../adapters/assistant/desk-state.ts'
import { catalogRefresh, NO_ACCOUNT } from '../adapters/amazon/catalog-refresh-stub.ts'
import type { Config } from '../adapters/config/config.ts'
import { VERSION } from '../shared/version.ts'
import type { AppEnv } from './context.ts'

const CHECK_TIMEOUT_MS = 2_000

type Status = 'healthy' | 'degraded' | 'unhealthy'

interface Component {
  status: Status
  latencyMs: number
  reason: string | null
}

export const healthRoutes = new Hono<AppEnv>()
  .get('/live', (c) => c.json({ status: 'alive' }))
  .get('/', async (c) => {
    const { env } = c
    const { problems, visitorSecrets, adminToken, watch } = c.get('config')
    const [database, cache, sessions, catalog, assistant, amazon] = await Promise.all([
      check(async () => void (await env.DB.prepare('SELECT 1').run())),
      check(async () => void (await env.CACHE.get('health')), 'degraded'),
      check(async () => {
        if (visitorSecrets.length === 0) return 'VISITOR_SECRET is not set, so no conversation can start'
        await env.RATE_LIMITER.getByName('health').ping()
        return undefined
      }),
      check(async () => {
        const { productCount } = await readVocabulary(env.DB, Date.now())
        if (productCount === 0) return 'The catalogue is empty: import products or load the demo'
        const stale = await countStale(env.DB, Date.now())
        return stale === 0 ? undefined : `${stale} of the feeds could not be read for too long: see the dashboard`
      }, 'degraded'),
      checkAssistant(env, c.get('config')),
      checkAmazon(env, c.get('config')),
    ])
    const components: Record<string, Component> = {
      database,
      cache,
      sessions,
      catalog,
      assistant,
      amazon,
    }
    // A site that its owner cannot enter is not set up.
    const isShut = adminToken === null && watch.access === null
    const status = isShut ? 'unhealthy' : overall(Object.values(components), problems)
    return c.json(
      {
        status,
        version: env.CF_VERSION_METADATA.id || 'development',
        release: VERSION,
        components,
        problems,
        checkedAt: Date.now(),
      },
      status === 'unhealthy' ? 503 : 200,
      { 'Cache-Control': 'no-store' },
    )
  })

/** Without a model the catalogue answers; one that is configured and not asked is what the owner must know. */
async function checkAssistant(env: Env, { model }: Config): Promise<Component> {
  const quiet = (reason: string): Component => ({ status: 'healthy', latencyMs: 0, reason })
  if (model === null) return quiet('No language model configured: the catalogue answers')
  return check(async () => {
    const config = chosen(model, await readChoice(env.DB, Date.now()))
    return config === null ? undefined : ((await readDesk(env, config.budget.site)).problem ?? undefined)
  }, 'degraded')
}

/** Without Amazon the catalogue is what it is; an account that does not get through makes it age, which the owner must know. */
async function checkAmazon(env: Env, { amazon }: Config): Promise<Component> {
  if (amazon.credentials === null) return { status: 'healthy', latencyMs: 0, reason: NO_ACCOUNT }
  return check(async () => {
    const { status, reason, problem } = await catalogRefresh(env).state()
    return status === 'paused' ? (reason ?? 'The refresh is paused') : (problem ?? undefined)
  }, 'degraded')
}

/** Runs a check with a deadline. A returned text is the reason why it is not well; an error counts as `onError`. */
async function check(run: () => Promise<string | void>, onError: Status = 'unhealthy'): Promise<Component> {
  const startedAt = Date.now()
  const deadline = scheduler.wait(CHECK_TIMEOUT_MS).then(() => `No answer within ${CHECK_TIMEOUT_MS} ms`)
  try {
    const reason = (await Promise.race([run(), deadline])) ?? null
    return { status: reason === null ? 'healthy' : onError, latencyMs: Date.now() - startedAt, reason }
  } catch {
    return { status: onError, latencyMs: Date.now() - startedAt, reason: 'It cannot be reached' }
  }
}

function overall(components: Component[], problems: readonly string[]): Status {
  if (components.some(({ status }) => status === 'unhealthy')) return 'unhealthy'
  const isDegraded = problems.length > 0 || components.some(({ status }) => status === 'degraded')
  return isDegraded ? 'degraded' : 'healthy'
}
