/** The ways to a model: an OpenAI-compatible endpoint, Cloudflare's own models by their binding, and of these Clef. */
import { closedQuestions, frameOfAnswers } from '../../domain/assistant/closed-questions.ts'
import type { ModelConfig } from '../config/model-settings.ts'
import type { ModelFailure, ModelMessage } from './language-model.ts'
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

export function workersAi(name: string, ai: AiBinding): Transport {
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

/** Puts the question for a frame to a model that only picks from lists, and gives its picks as the frame. */
export function clef(name: string, ai: AiBinding): Transport {
  const send = workersAi(name, ai)
  return async ({ messages }, signal) => {
    const asked = closedQuestions((messages as ModelMessage[]).at(-1)?.content ?? '')
    const response = await send({ model: name.split('/').at(-1), ...asked }, signal)
    if (!response.ok) return response
    const json = await response.json<{ result?: unknown } | null>().catch(() => null)
    const read = frameOfAnswers(json?.result ?? json)
    if (read === null) throw new ModelError('malformed')
    return Response.json({
      choices: [{ message: { content: JSON.stringify(read.frame) }, finish_reason: 'stop' }],
      usage: { prompt_tokens: read.inputTokens, completion_tokens: 0 },
    })
  }
}
