/** What each cron does. Callable without cron; jobs may overlap and may run twice, and each takes care of itself. */
import { purgeExpired } from './adapters/amazon-catalog.ts'
import { catalogRefresh } from './adapters/catalog-refresh-stub.ts'
import { learnVocabulary } from './adapters/catalog-state.ts'
import { describeError, log } from './adapters/log.ts'
import { deleteRuns } from './adapters/refresh-runs.ts'

/** `at` is the time that the run was scheduled for, in epoch ms. */
type Job = (env: Env, at: number) => Promise<void>

const RUNS_KEPT_MS = 90 * 24 * 60 * 60 * 1000

async function purgeCatalog(env: Env): Promise<void> {
  // What is past its life is judged by the clock, not by when the cron should have run.
  const now = Date.now()
  const { products, offers } = await purgeExpired(env.DB, now)
  await deleteRuns(env.DB, now - RUNS_KEPT_MS)
  if (products > 0) await learnVocabulary(env.DB, now)
  if (products + offers > 0) log({ event: 'catalog_purged', products, offers })
}

async function refreshCatalog(env: Env): Promise<void> {
  await catalogRefresh(env).start('cron')
}

/** By cron expression, as in wrangler.toml. */
export const JOBS: Record<string, Record<string, Job>> = {
  '*/15 * * * *': { purgeCatalog, refreshCatalog },
}

/** Runs the jobs of a cron, or all of them for an expression that is not known. One that fails does not stop the others. */
export async function runScheduled(cron: string, at: number, env: Env): Promise<void> {
  const crons = JOBS[cron] === undefined ? Object.values(JOBS) : [JOBS[cron]]
  for (const [job, run] of crons.flatMap((jobs) => Object.entries(jobs))) {
    try {
      await run(env, at)
    } catch (error) {
      log({ event: 'scheduled_job_failed', job, ...describeError(error) })
    }
  }
}
