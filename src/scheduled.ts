/** What each cron does. Every job is idempotent and bounded; one that fails is told and does not stop the others. */
import { forgetOld } from './adapters/analytics/retention.ts'
import { rollUpDays } from './adapters/analytics/rollup.ts'
import { readConfig } from './adapters/config.ts'
import { describeError, log } from './adapters/log.ts'
import { createTelemetry, type Telemetry } from './adapters/telemetry.ts'

interface Job {
  name: string
  run: (env: Env, now: number) => Promise<unknown>
}

/** By the pattern that wrangler.toml names. */
const JOBS: Record<string, readonly Job[]> = {
  '17 * * * *': [
    { name: 'roll_up', run: (env, now) => rollUpDays(env.DB, now) },
    { name: 'forget', run: (env, now) => forgetOld(env.DB, now) },
  ],
}

export async function runScheduled(
  controller: ScheduledController,
  env: Env,
  ctx: Pick<ExecutionContext, 'waitUntil'>,
): Promise<void> {
  const telemetry = createTelemetry(env, readConfig(env), (work) => ctx.waitUntil(work))
  for (const job of JOBS[controller.cron] ?? []) await runJob(job, env, controller.scheduledTime, telemetry)
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
