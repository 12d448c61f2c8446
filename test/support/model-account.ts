/** Switches a model on for the tests of a file: the stub beside them, which behaves as its name says. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import { assistantDesk } from '../../src/adapters/assistant/desk.ts'

const SETTINGS = [
  'MODEL_PROVIDER',
  'MODEL_URL',
  'MODEL_NAME',
  'MODEL_MAY',
  'MODEL_DAILY_REQUESTS',
  'MODEL_VISITOR_DAILY_REQUESTS',
  'MODEL_UNDERSTAND_MS',
  'MODEL_SILENCE_MS',
  'MODEL_SPEAK_MS',
  'MODEL_INPUT_PRICE',
  'MODEL_OUTPUT_PRICE',
  'MODEL_ASK_BELOW',
] as const

/** From now on new conversations use it; the desk has forgotten everything. */
export async function useModel(
  behaviour: string,
  settings: Partial<Record<(typeof SETTINGS)[number], string>> = {},
): Promise<void> {
  Object.assign(env, {
    MODEL_PROVIDER: 'openai',
    MODEL_URL: inject('modelStubUrl'),
    MODEL_NAME: behaviour,
    MODEL_MAY: undefined,
    ...settings,
  })
  await runInDurableObject(assistantDesk(env), (_, { storage }) => storage.deleteAll())
}

export function useNoModel(): void {
  Object.assign(env, Object.fromEntries(SETTINGS.map((name) => [name, undefined])))
}

/** What reached the stub since it was asked last. */
export async function modelRequests(): Promise<{ messages: { role: string; content: string }[]; stream?: boolean }[]> {
  const response = await fetch(inject('modelStubUrl').replace('/v1', '/stub/requests'), { method: 'DELETE' })
  return response.json()
}
