/** What one JSON object of an endpoint says: a chunk of a stream, or a whole answer. Tolerant of every dialect seen. */
import * as z from 'zod/mini'
import { catch as lenient } from 'zod/mini'
import type { ModelFailure, ModelUsage } from './language-model.ts'

const text = lenient(z.nullish(z.string()), null)
const count = lenient(z.number(), 0)
const ToolCall = z.object({
  index: lenient(z.optional(z.int()), undefined),
  id: text,
  function: lenient(z.nullish(z.object({ name: text, arguments: lenient(z.nullish(z.unknown()), null) })), null),
})
const Said = z.object({
  content: z.nullish(z.unknown()),
  refusal: text,
  tool_calls: lenient(z.nullish(z.array(ToolCall)), null),
})
const Choice = z.object({
  delta: lenient(z.nullish(Said), null),
  message: lenient(z.nullish(Said), null),
  finish_reason: text,
})
const Chunk = z.object({
  choices: lenient(z.nullish(z.array(Choice)), null),
  /** Of Workers AI's own form: text, or an object where JSON was asked for. */
  response: z.optional(z.unknown()),
  usage: lenient(z.nullish(z.object({ prompt_tokens: count, completion_tokens: count })), null),
  error: z.optional(z.unknown()),
  errors: z.optional(z.unknown()),
  result: z.optional(z.unknown()),
})

export interface ToolPiece {
  index: number | null
  id: string | null
  name: string | null
  arguments: string
}

export interface ChunkContent {
  text: string
  tools: ToolPiece[]
  /** As the endpoint names it; null while it goes on. */
  finish: string | null
  usage: ModelUsage | null
  failure: ModelFailure | null
}

/** Null for what is no object of a model at all. */
export function readChunk(json: unknown): ChunkContent | null {
  const parsed = Chunk.safeParse(json)
  if (!parsed.success) return null
  const { choices, response, usage, error, errors, result } = parsed.data
  if (typeof result === 'object' && result !== null) return readChunk(result)
  const broken = error ?? (Array.isArray(errors) && errors.length > 0 ? (errors as unknown[])[0] : null)
  const [choice] = choices ?? []
  const said = choice?.delta ?? choice?.message ?? null
  const isRefused = (said?.refusal ?? '') !== '' || choice?.finish_reason === 'content_filter'
  return {
    text: textOf(said?.content) + textOf(response),
    tools: (said?.tool_calls ?? []).map(({ index, id, function: called }) => ({
      index: index ?? null,
      id: id ?? null,
      name: called?.name ?? null,
      arguments: textOf(called?.arguments),
    })),
    finish: choice?.finish_reason ?? null,
    usage: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
    failure: broken !== null && broken !== undefined ? failureOfError(broken) : isRefused ? 'refused' : null,
  }
}

/** Texts, lists of parts with a text each, and JSON that came as an object already. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (content === null || content === undefined) return ''
  if (Array.isArray(content)) {
    return content
      .map((part: unknown) => (isObject(part) && typeof part['text'] === 'string' ? part['text'] : ''))
      .join('')
  }
  return typeof content === 'object' ? JSON.stringify(content) : ''
}

/** From Cloudflare's number or the words of the others. Only the kind is kept: a message may quote the request. */
export function failureOfError(error: unknown): ModelFailure {
  const words = isObject(error)
    ? [error['code'], error['type'], error['message']].map(plainText).join(' ')
    : plainText(error)
  if (/\b(3040|429)\b|rate.?limit|capacity|quota|overloaded/i.test(words)) return 'rate_limited'
  if (/\b(5023|5024|5025)\b|json.?mode|json.?schema|response_format|tool_choice/i.test(words)) return 'no_json'
  if (/\b(5007|5018|404)\b|no such model|model.*not.?found/i.test(words)) return 'no_model'
  if (/\b(10000|3003|401|403)\b|api.?key|unauthorized|authentication/i.test(words)) return 'unauthorized'
  if (/\b(3007|3008|408)\b|time.?out/i.test(words)) return 'timeout'
  return 'unavailable'
}

/** The failure that a status names; a 400 is one of the request's own kind. */
export function failureOfStatus(status: number, body: unknown): ModelFailure {
  const error = isObject(body)
    ? (body['error'] ?? (Array.isArray(body['errors']) ? (body['errors'] as unknown[])[0] : body))
    : body
  const named = failureOfError(error)
  if (status === 401 || status === 403) return 'unauthorized'
  if (named === 'no_json') return 'no_json'
  if (status === 404) return 'no_model'
  if (status === 408) return 'timeout'
  if (status === 429) return 'rate_limited'
  return status >= 500 ? (named === 'unavailable' ? 'unavailable' : named) : 'rejected'
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
