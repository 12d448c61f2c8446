/** Switches a model on for the tests of a file: the stub beside them, which behaves as its name says. */
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import { assistantDesk } from '../../src/adapters/assistant/desk.ts'
import type { AiBinding } from '../../src/adapters/assistant/transports.ts'

const SETTINGS = [
  'MODEL_PROVIDER',
  'MODEL_URL',
  'MODEL_NAME',
  'MODEL_MAY',
  'MODEL_READER',
  'MODEL_DAILY_REQUESTS',
  'MODEL_VISITOR_DAILY_REQUESTS',
  'MODEL_UNDERSTAND_MS',
  'MODEL_SILENCE_MS',
  'MODEL_SPEAK_MS',
  'MODEL_INPUT_PRICE',
  'MODEL_OUTPUT_PRICE',
  'MODEL_ASK_BELOW',
] as const

/** Cloudflare's binding `AI`, in front of the stub: what it refuses of a request, the real one does. */
export const stubBinding: AiBinding = {
  async run(model, input) {
    if ('stream_options' in input) throw new Error('5006: stream_options is not known')
    if (input['stream'] === true && 'response_format' in input) throw new Error('5023: JSON mode cannot stream')
    const response = await fetch(`${inject('modelStubUrl')}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ model: model.replace(/^@cf\/stub\//, ''), ...input }),
    })
    if (!response.ok) throw new Error(await response.text())
    return response
  },
}

/** From now on new conversations use it; the desk has forgotten everything. */
export async function useModel(
  behaviour: string,
  { AI, ...settings }: Partial<Record<(typeof SETTINGS)[number], string>> & { AI?: AiBinding } = {},
): Promise<void> {
  useNoModel()
  Object.assign(env, {
    AI,
    MODEL_PROVIDER: 'openai',
    MODEL_URL: inject('modelStubUrl'),
    MODEL_NAME: behaviour,
    ...settings,
  })
  await runInDurableObject(assistantDesk(env), (_, { storage }) => storage.deleteAll())
}

export function useNoModel(): void {
  Object.assign(env, Object.fromEntries([...SETTINGS, 'AI'].map((name) => [name, undefined])))
}

/** What reached the stub since it was asked last. */
export async function modelRequests(): Promise<{ messages: { role: string; content: string }[]; stream?: boolean }[]> {
  const response = await fetch(inject('modelStubUrl').replace('/v1', '/stub/requests'), { method: 'DELETE' })
  return response.json()
}
