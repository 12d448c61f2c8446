/**
 * Tells Sentry of bugs and of answers with a 5xx, and nobody else of anything. Another service takes its place in
 * sentry.ts (docs/decisions). Without a DSN errors are only in the logs, where they always are.
 */
import { loadSentry } from '#modules'
import { toSafeError } from '../../domain/errors/safe-error.ts'
import type { Report } from './sentry.ts'

export interface ErrorContext {
  requestId?: string
  /** The pattern of the route, never the path. */
  route?: string
  component: string
}

export interface ErrorReporter {
  report(error: unknown, context: ErrorContext): void
}

interface Surroundings {
  dsn: string | null
  environment: string
  release: string
  waitUntil: (work: Promise<unknown>) => void
}

/** One a request or event: a shared one would mix their contexts. */
export function createErrorReporter({ dsn, environment, release, waitUntil }: Surroundings): ErrorReporter {
  if (dsn === null) return { report: () => {} }
  return {
    report: (error, { requestId, route, component }) => {
      const tags = { component, ...(route ? { route } : {}), ...(requestId ? { requestId } : {}) }
      // Only what is written here can leave.
      const report = { dsn, environment, release, tags, ...toSafeError(error) }
      waitUntil(send(report, waitUntil))
    },
  }
}

async function send(report: Report, waitUntil: Surroundings['waitUntil']): Promise<void> {
  const sentry = await loadSentry()
  sentry.send(report, waitUntil)
}
