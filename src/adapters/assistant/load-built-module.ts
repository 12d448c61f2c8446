/** Loads the language model's side from the module beside the Worker: `wrangler.toml` puts this file in the place of the other. */
import type { AssistantModule } from './load-module.ts'

/** A name in a variable is left alone by the bundler. */
const MODULE = './assistant.js'

export async function loadAssistantModule(): Promise<AssistantModule> {
  return (await import(MODULE)) as AssistantModule
}
