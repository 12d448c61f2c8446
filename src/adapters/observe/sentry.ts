/** The one file that knows Sentry's library. It is a module of its own: only a failure loads it. */
import { Toucan } from 'toucan-js'

export interface Report {
  dsn: string
  environment: string
  release: string
  tags: Record<string, string>
  name: string
  message: string
  stack: string | undefined
}

/** Sends a report; `waitUntil` gets the sending. Neither a request nor an error of the Worker is handed to the library. */
export function send(
  { dsn, environment, release, tags, name, message, stack }: Report,
  waitUntil: (work: Promise<unknown>) => void,
): void {
  const sentry = new Toucan({ dsn, environment, release, context: { waitUntil } })
  sentry.setTags(tags)
  const safe = new Error(message)
  safe.name = name
  safe.stack = stack === undefined ? `${name}: ${message}` : `${name}: ${message}\n${stack}`
  sentry.captureException(safe)
}
