/** The two ways to a model: an OpenAI-compatible endpoint, and Cloudflare's own models by their binding. */
import type { ModelConfig } from '../config/model-settings.ts'
import type { ModelFailure } from './language-model.ts'
import { failureOfError } from './read-chunk.ts'

/** Sends a body. Throws a ModelError, or what the connection throws. */
export type Transport = (body: Record<string, unknown>, signal: AbortSignal) => Promise<Response>

/** A failure that is known before there is an answer. */
export class ModelError extends Error {
  readonly failure: ModelFailure

  constructor(failure: ModelFailure) {
    super(failure)
    this.name = 'ModelError'
    this.failure = failure
  }
}

/** What is used of the platform's binding `AI`. */
export interface AiBinding {
  run(model: string, input: Record<string, unknown>, options: Record<string, unknown>): Promise<unknown>
}

export function endpoint({ url, name, apiKey }: ModelConfig, send: typeof fetch): Transport {
  return (body, signal) =>
    send(`${url}/chat/completions`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: body['stream'] === true ? 'text/event-stream' : 'application/json',
        ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({ model: name, ...body }),
      // Following one would hand the key to whoever it points to.
      redirect: 'manual',
      signal,
    })
}

export function workersAi({ name }: ModelConfig, ai: AiBinding): Transport {
  return async (body, signal) => {
    const { stream_options: _, ...input } = body
    try {
      // A model that queues is too late for somebody who waits.
      const answer = await ai.run(name, input, { returnRawResponse: true, rejectIfBusy: true, signal })
      return answer instanceof Response ? answer : Response.json(answer)
    } catch (error) {
      throw new ModelError(failureOfError({ message: error instanceof Error ? error.message : '' }))
    }
  }
}
