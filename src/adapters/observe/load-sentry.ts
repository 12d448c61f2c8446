/** Loads what talks to Sentry from its source: in tests. The deployed Worker has it as a module. */
import type * as sentry from './sentry.ts'

export function loadSentry(): Promise<typeof sentry> {
  return import('./sentry.ts')
}
