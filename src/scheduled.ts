/** What each cron does. Every job is idempotent and bounded; one that fails is told and does not stop the others. */
import { loadAmazon, loadFeeds, loadFigures } from '#modules'
import { catalogRefresh } from './adapters/amazon/catalog-refresh-stub.ts'
import { forgetLearned } from './adapters/catalog/catalog-blocks.ts'
import { learnDue, learnVocabulary, productsChanged } from './adapters/catalog/catalog-state.ts'
import { turnDuePrices } from './adapters/catalog/turn-prices.ts'
import { readConfig } from './adapters/config/config.ts'
import { describeError, log } from './adapters/observe/log.ts'
import { deleteRuns } from './adapters/amazon/refresh-runs.ts'
import { listDue } from './adapters/feeds/feed-store.ts'
import { mayTrackPrices } from './domain/policy/sources.ts'
import type { ProductSource } from './shared/product.ts'
import { sweepSessions } from './adapters/sessions/sweep.ts'
import { createTelemetry, type Telemetry } from './adapters/observe/telemetry.ts'

interface Job {
  name: string
  run: (env: Env, now: number) => Promise<unknown>
}

/** By the pattern that wrangler.toml names. */
const JOBS: Record<string, readonly Job[]> = {
  '*/15 * * * *': [
    { name: 'purge_catalog', run: purgeCatalog },
    { name: 'turn_prices', run: turnPrices },
    { name: 'run_feeds', run: runDueFeeds },
    { name: 'learn_catalog', run: (env) => learnDue(env.DB, Date.now()) },
    { name: 'refresh_catalog', run: (env) => catalogRefresh(env).start('cron') },
  ],
  '17 * * * *': [
    { name: 'roll_up', run: async (env, now) => (await loadFigures()).rollUpDays(env.DB, now) },
    { name: 'sweep_sessions', run: (env) => sweepSessions(env, Date.now()) },
  ],
  '47 3 * * *': [
    { name: 'forget', run: async (env, now) => (await loadFigures()).forgetOld(env.DB, now) },
    { name: 'relearn_catalog', run: relearnCatalog },
  ],
}

/** Feeds that one cron reads at most: the next comes in a quarter of an hour. */
const FEEDS_A_RUN = 4
const RUNS_KEPT_MS = 90 * 24 * 60 * 60 * 1000

async function purgeCatalog(env: Env): Promise<void> {
  // What is past its life is judged by the clock, not by when the cron should have run.
  const now = Date.now()
  const { purgeExpired } = await loadAmazon()
  const { products, offers } = await purgeExpired(env.DB, now)
  await deleteRuns(env.DB, now - RUNS_KEPT_MS)
  if (products > 0) await productsChanged(env.DB, now)
  if (products + offers > 0) log({ event: 'catalog_purged', products, offers })
}

/** What another version of this code has written or learned meanwhile is found within a day. */
async function relearnCatalog(env: Env): Promise<void> {
  await forgetLearned(env.DB)
  await learnVocabulary(env.DB, Date.now())
}

/** Sales begin and end; a read that comes first does the same. */
async function turnPrices(env: Env): Promise<void> {
  const { policy } = readConfig(env)
  await turnDuePrices(env.DB, Date.now(), (source) => mayTrackPrices(source, policy))
}

/** Reads the feeds whose time has come, one after the other. What goes wrong with one stands in its row. */
async function runDueFeeds(env: Env): Promise<void> {
  const { policy } = readConfig(env)
  const mayTrack = (source: ProductSource) => mayTrackPrices(source, policy)
  const due = await listDue(env.DB, Date.now(), FEEDS_A_RUN)
  if (due.length === 0) return
  const { runFeed } = await loadFeeds()
  for (const id of due) {
    const startedAt = Date.now()
    const result = await runFeed(env.DB, id, { fetch: (request) => fetch(request), now: Date.now, mayTrack })
    log({ event: 'feed_run', feed: id, result, durationMs: Date.now() - startedAt })
  }
}

/** Runs the jobs of a cron, or all of them for an expression that is not known. One that fails does not stop the others. */
export async function runScheduled(
  controller: ScheduledController,
  env: Env,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
): Promise<void> {
  const telemetry = createTelemetry(env, readConfig(env), (work) => ctx.waitUntil(work))
  const jobs = JOBS[controller.cron] ?? Object.values(JOBS).flat()
  for (const job of jobs) await runJob(job, env, controller.scheduledTime, telemetry)
  await telemetry.metrics.flush('later')
}

async function runJob(job: Job, env: Env, now: number, { metrics, points, errors }: Telemetry): Promise<void> {
  const startedAt = Date.now()
  try {
    await job.run(env, now)
    log({ event: 'job_finished', job: job.name, durationMs: Date.now() - startedAt })
  } catch (error) {
    log({ event: 'job_failed', job: job.name, ...describeError(error) })
    metrics.count('errors_total', { component: 'job' })
    points.write({ kind: 'error', name: job.name, outcome: 'job_failed' })
    errors.report(error, { component: 'job' })
  }
}
