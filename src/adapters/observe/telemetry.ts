/** What watches the site, for one request or event: metrics, Analytics Engine points, error reports. */
import type { Config } from '../config/config.ts'
import { createErrorReporter, type ErrorReporter } from './error-reporter.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { createPointWriter, type PointWriter } from './analytics-engine.ts'

export interface Telemetry {
  metrics: Metrics
  points: PointWriter
  errors: ErrorReporter
}

export function createTelemetry(env: Env, config: Config, waitUntil: (work: Promise<unknown>) => void): Telemetry {
  const version = env.CF_VERSION_METADATA.id || 'development'
  return {
    metrics: createMetrics(env),
    points: createPointWriter({ dataset: env.METRICS, version, sinkUrl: config.watch.analyticsSinkUrl, waitUntil }),
    errors: createErrorReporter({
      dsn: config.watch.sentryDsn,
      environment: config.isDevelopment ? 'development' : 'production',
      release: version,
      waitUntil,
    }),
  }
}
