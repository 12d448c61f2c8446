/** The port to a language model: one call gives a text, piece by piece or whole, or a reason why there is none. */

export interface ModelMessage {
  role: 'system' | 'user' | 'assistant'
  content: string
}

/** How an answer in JSON is asked for; an endpoint that knows none of a kind refuses it. */
export type JsonMode = 'schema' | 'tool' | 'plain'

export interface ModelRequest {
  messages: readonly ModelMessage[]
  maxTokens: number
  /** Null for text, which is streamed; JSON never is. */
  json: { mode: JsonMode; name: string; schema: object } | null
}

/**
 * Why there is no answer, or no whole one. `no_json` means that another way of asking for JSON may work; `cut`, `stalled`
 * and `timeout` may come after a part of the text.
 */
export type ModelFailure =
  | 'unauthorized'
  | 'no_model'
  | 'rate_limited'
  | 'rejected'
  | 'unavailable'
  | 'no_json'
  | 'network'
  | 'timeout'
  | 'stalled'
  | 'cut'
  | 'malformed'
  | 'refused'
  | 'empty'
  | 'stopped'

/** Tokens as the endpoint counted them; null where it did not. */
export interface ModelUsage {
  input: number
  output: number
}

export interface ModelAnswer {
  /** All that came, also before a failure. */
  text: string
  usage: ModelUsage | null
  failure: ModelFailure | null
}

export interface LanguageModel {
  /** `onText` is told each piece as it comes. Never rejects. */
  call(request: ModelRequest, signal: AbortSignal, onText?: (piece: string) => void): Promise<ModelAnswer>
}
