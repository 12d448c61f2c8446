/** What a call to a model came to, and what it used. */
import type { ModelAnswer, ModelFailure, ModelMessage, ModelUsage } from './language-model.ts'

export type AssistantOutcome = 'ok' | 'struck' | 'cached' | 'over_budget' | 'breaker_open' | ModelFailure

/** One call that was made, or refused before it was. Durations in ms. */
export interface AssistantCall {
  task: 'understand' | 'speak'
  /** Who was asked: the provider, or `clef`. */
  provider: string
  outcome: AssistantOutcome
  durationMs: number
  /** Until the first piece of text; null where none came or it is not streamed. */
  firstMs: number | null
  inputTokens: number
  outputTokens: number
  /** Dollars; null where no price is known. */
  cost: number | null
  struckSentences: number
  droppedSlots: number
}

/** An answer, or why nobody was asked. */
export type Answered = Omit<ModelAnswer, 'failure'> & { failure: AssistantOutcome | null }

/** Failures of requests that no model has read. */
const UNREAD: ReadonlySet<AssistantOutcome> = new Set([
  'over_budget',
  'breaker_open',
  'unauthorized',
  'no_model',
  'rate_limited',
  'rejected',
  'unavailable',
  'no_json',
  'network',
])
const CHARS_PER_TOKEN = 4

/** The tokens of a call. Endpoints count whole answers alone, if any: those of a broken one are estimated from what came. */
export function usageOf({ usage, text, failure }: Answered, messages: readonly ModelMessage[]): ModelUsage {
  if (usage !== null) return usage
  if (text === '' && failure !== null && UNREAD.has(failure)) return { input: 0, output: 0 }
  return { input: tokensOf(messages.map(({ content }) => content).join('')), output: tokensOf(text) }
}

function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARS_PER_TOKEN)
}
