/** The client: one request, one answer, within its deadlines. No retry, no state, nothing logged. */
import type { ModelConfig } from '../config/model-settings.ts'
import { toBody } from './chat-body.ts'
import type { LanguageModel, ModelAnswer, ModelFailure } from './language-model.ts'
import { readAnswer } from './read-answer.ts'
import { ModelError, type Transport } from './transports.ts'

/** Calls back after so many ms unless it is cancelled by what it gives. */
export type After = (ms: number, then: () => void) => () => void

export const after: After = (ms, then) => {
  const timer = setTimeout(then, ms)
  return () => clearTimeout(timer)
}

export function createClient(
  transport: Transport,
  deadlines: ModelConfig['deadlines'],
  wait: After = after,
): LanguageModel {
  return {
    async call(request, signal, onText = () => {}) {
      const isText = request.json === null
      const abort = new AbortController()
      let ended: ModelFailure | null = null
      let text = ''
      const { promise, resolve } = Promise.withResolvers<ModelAnswer>()
      // Whatever the other side does with the signal, nobody waits longer.
      const end = (failure: ModelFailure) => {
        ended ??= failure
        abort.abort()
        resolve({ text, usage: null, failure: ended })
      }
      const stop = () => end('stopped')
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop)
      const cancelWhole = wait(isText ? deadlines.speakMs : deadlines.understandMs, () => end('timeout'))
      const silence = () => (isText ? wait(deadlines.silenceMs, () => end('stalled')) : () => {})
      let cancelSilence = silence()
      const told = (piece: string) => {
        if (ended !== null) return
        cancelSilence()
        cancelSilence = silence()
        text += piece
        onText(piece)
      }
      transport(toBody(request), abort.signal)
        .then((response) => readAnswer(response, told))
        .catch((error: unknown): ModelAnswer => {
          const failure = error instanceof ModelError ? error.failure : text === '' ? 'network' : 'cut'
          return { text, usage: null, failure }
        })
        .then(resolve, () => end('network'))
      const answer = await promise
      cancelWhole()
      cancelSilence()
      signal.removeEventListener('abort', stop)
      // What is left of a body that nobody reads any more costs tokens.
      if (answer.failure !== null) abort.abort()
      return answer
    },
  }
}
