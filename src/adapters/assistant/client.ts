/** The client: one request, one answer, no longer silent than it may be. No retry, no state, nothing logged. */
import { toBody } from './chat-body.ts'
import type { LanguageModel, ModelAnswer, ModelFailure } from './language-model.ts'
import { readAnswer } from './read-answer.ts'
import { after, type After } from './time-limit.ts'
import { ModelError, type Transport } from './transports.ts'

/** `silenceMs` is the longest pause within a text; JSON comes at once. */
export function createClient(transport: Transport, silenceMs: number, wait: After = after): LanguageModel {
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
      const silence = () => (isText ? wait(silenceMs, () => end('stalled')) : () => {})
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
      cancelSilence()
      signal.removeEventListener('abort', stop)
      // What is left of a body that nobody reads any more costs tokens.
      if (answer.failure !== null) abort.abort()
      return answer
    },
  }
}
