/** Asks a model for JSON: from the strictest way of asking to the one that every model knows. */
import { FRAME_NAME, FRAME_SCHEMA } from '../../domain/assistant/frame.ts'
import type { Answered } from './calls.ts'
import type { Desk } from './desk.ts'
import type { JsonMode, LanguageModel, ModelMessage } from './language-model.ts'

const FRAME_TOKENS = 500
const LADDER: readonly JsonMode[] = ['schema', 'tool', 'plain']

/** The way in which a model gave JSON last, so that it is not asked in vain again. */
const modes = new Map<string, JsonMode>()

/** `name` tells models apart. Each request is one of the budget. */
export async function askJson(
  { model, name, desk }: { model: LanguageModel; name: string; desk: Desk },
  messages: ModelMessage[],
  { visitorId, signal }: { visitorId: string; signal: AbortSignal },
): Promise<Answered> {
  let answer: Answered = { text: '', usage: null, failure: 'no_json' }
  for (const mode of LADDER.slice(LADDER.indexOf(modes.get(name) ?? 'schema'))) {
    const allowed = await desk.ask(visitorId)
    if (allowed !== 'ok') return { ...answer, failure: allowed }
    const json = { mode, name: FRAME_NAME, schema: FRAME_SCHEMA }
    answer = await model.call({ messages, maxTokens: FRAME_TOKENS, json }, signal)
    if (answer.failure !== 'no_json' && answer.failure !== 'rejected') {
      if (answer.failure === null) modes.set(name, mode)
      return answer
    }
  }
  return answer
}
