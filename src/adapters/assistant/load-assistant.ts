/** The assistant of this deployment: loaded with the first turn that may ask it, and never while no model is configured. */
import type { Config } from '../config/config.ts'
import type { Telemetry } from '../observe/telemetry.ts'
import type { Assistant } from './assistant.ts'
import { loadAssistant } from '#modules'
import { chosen, readChoice } from './choice.ts'

/** Null when no model is configured or the owner has switched it off. */
export type LoadAssistant = () => Promise<Assistant | null>

export function assistantLoader(
  env: Env,
  { model }: Pick<Config, 'model'>,
  telemetry: Telemetry,
  waitUntil: (work: Promise<unknown>) => void,
): LoadAssistant | null {
  if (model === null) return null
  return async () => {
    const config = chosen(model, await readChoice(env.DB, Date.now()))
    if (config === null) return null
    const { openAssistant } = await loadAssistant()
    return openAssistant(env, config, telemetry, waitUntil)
  }
}
