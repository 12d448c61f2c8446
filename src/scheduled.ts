/** What each cron does. Every job is idempotent and bounded; one that fails is told and does not stop the others. */
import { purgeExpired } from './adapters/amazon/amazon-catalog.ts'
import { forgetOld } from './adapters/analytics/retention.ts'
import { rollUpDays } from './adapters/analytics/rollup.ts'
import { catalogRefresh } from './adapters/amazon/catalog-refresh-stub.ts'
import { learnVocabulary } from './adapters/catalog/catalog-state.ts'
import { readConfig } from './adapters/config/config.ts'
import { describeError, log } from './adapters/observe/log.ts'
import { deleteRuns } from './adapters/amazon/refresh-runs.ts'
import { createTelemetry, type Telemetry } from './adapters/observe/telemetry.ts'

interface Job {
  name: string
  run: (env: Env, now: number) => Promise<unknown>
}

/** By the pattern that wrangler.toml names. */
const JOBS: Record<string, readonly Job[]> = {
  '*/15 * * * *': [
    { name: 'purge_catalog', run: purgeCatalog },
    { name: 'refresh_catalog', run: (env) => catalogRefresh(env).start('cron') },
  ],
  '17 * * * *': [{ name: 'roll_up', run: (env, now) => rollUpDays(env.DB, now) }],
  '47 3 * * *': [{ name: 'forget', run: (env, now) => forgetOld(env.DB, now) }],
}

const RUNS_KEPT_MS = 90 * 24 * 60 * 60 * 1000

async function purgeCatalog(env: Env): Promise<void> {
  // What is past its life is judged by the clock, not by when the cron should have run.
  const now = Date.now()
  const { products, offers } = await purgeExpired(env.DB, now)
  await deleteRuns(env.DB, now - RUNS_KEPT_MS)
  if (products > 0) await learnVocabulary(env.DB, now)
  if (products + offers > 0) log({ event: 'catalog_purged', products, offers })
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
