/** Loads what talks to Sentry from the module beside the Worker: `wrangler.toml` puts this file in the place of the other. */
import type * as sentry from './sentry.ts'

/** A name in a variable is left alone by the bundler. */
const MODULE = './sentry.js'

export async function loadSentry(): Promise<typeof sentry> {
  return (await import(MODULE)) as typeof sentry
}
