/**
 * Tells Sentry of bugs and of answers with a 5xx, and nobody else of anything. The one file that knows the library:
 * another one takes its place here (docs/decisions). Without a DSN errors are only in the logs, where they always are.
 */
import { Toucan } from 'toucan-js'
import { toSafeError } from '../../domain/errors/safe-error.ts'

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
      const { name, message, stack } = toSafeError(error)
      // Neither the request nor the error itself is handed over, only what is written here can leave.
      const sentry = new Toucan({ dsn, environment, release, context: { waitUntil } })
      sentry.setTags({ component, ...(route ? { route } : {}), ...(requestId ? { requestId } : {}) })
      const safe = new Error(message)
      safe.name = name
      safe.stack = stack === undefined ? `${name}: ${message}` : `${name}: ${message}\n${stack}`
      sentry.captureException(safe)
    },
  }
}
