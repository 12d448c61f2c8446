/**
 * An endpoint that speaks OpenAI's protocol over real HTTP, and refuses what a real one refuses. The model's name says how
 * it behaves: `helpful`, `lying`, `slow`, `stalled`, `broken-…`; requests are kept for whoever asks at `/stub/requests`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import * as z from 'zod/mini'
import { parseJson, readBody, sendJson } from '../../../scripts/json-http.ts'
import { BROKEN, WHOLE_TEXTS } from './frames.ts'
import { helpfulAnswer, helpfulFrame } from './helpful.ts'
import { createLiar } from './liar.ts'

export interface ModelStubOptions {
  /** Without this key requests are refused; null lets everybody in. */
  key?: string | null
  /** Behaves so, whatever model is named. */
  behaviour?: string
  /** Pause between the pieces of a slow answer, in ms. */
  pauseMs?: number
}

export interface ModelStub {
  server: Server
  requests: unknown[]
}

const Body = z.object({
  model: z.string(),
  messages: z
    .array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() }))
    .check(z.minLength(1)),
  max_tokens: z.int().check(z.minimum(1)),
  stream: z.optional(z.boolean()),
  response_format: z.optional(
    z.object({
      type: z.literal('json_schema'),
      json_schema: z.object({ name: z.string(), strict: z.boolean(), schema: z.unknown() }),
    }),
  ),
  tools: z.optional(z.array(z.unknown())),
})
type Body = z.infer<typeof Body>

/** What an HTTP failure of the behaviour `broken-STATUS` says. */
const STATUS_ERRORS: Readonly<Record<string, object>> = {
  '400': { error: { message: 'response_format of type json_schema is not supported', type: 'invalid_request_error' } },
  '401': { error: { message: 'Incorrect API key provided', type: 'invalid_request_error', code: 'invalid_api_key' } },
  '404': { error: { message: 'The model does not exist', code: 'model_not_found' } },
  '408': { error: { message: 'Request timed out' } },
  '429': { error: { message: 'Rate limit reached', type: 'rate_limit_error' } },
  '500': { error: { message: 'The server had an error' } },
  '503': { error: { message: 'Service unavailable' } },
  '3040': { errors: [{ code: 3040, message: 'Capacity temporarily exceeded' }] },
  '5023': { errors: [{ code: 5023, message: 'JSON mode is not supported with stream' }] },
  '5035': { errors: [{ code: 5035, message: 'AiError: upstream failed' }] },
}

/** A server that does not listen yet. */
export function createModelStub(options: ModelStubOptions = {}): ModelStub {
  const requests: unknown[] = []
  const server = createServer((request, response) => {
    handle(request, response, requests, options).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })
  return { server, requests }
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  requests: unknown[],
  { key = null, behaviour, pauseMs = 1_500 }: ModelStubOptions,
): Promise<void> {
  if (request.url === '/stub/requests') {
    return sendJson(response, 200, request.method === 'DELETE' ? requests.splice(0) : requests)
  }
  if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
    return sendJson(response, 404, { error: { message: 'Not found' } })
  }
  if (key !== null && request.headers.authorization !== `Bearer ${key}`) {
    return sendJson(response, 401, STATUS_ERRORS['401'] ?? {})
  }
  const text = await readBody(request)
  const parsed = Body.safeParse(parseJson(text))
  if (!parsed.success) {
    return sendJson(response, 400, {
      error: { message: parsed.error.issues[0]?.message, type: 'invalid_request_error' },
    })
  }
  const body = parsed.data
  const problem = refuse(body)
  if (problem !== null) return sendJson(response, 400, { error: { message: problem, type: 'invalid_request_error' } })
  requests.push(body)
  await behave(behaviour ?? body.model, body, response, pauseMs)
}

/** What strict endpoints refuse. */
function refuse({ stream, response_format }: Body): string | null {
  if (response_format === undefined) return null
  if (stream === true) return 'JSON mode cannot stream'
  return isStrict(response_format.json_schema.schema)
    ? null
    : 'Invalid schema: additionalProperties must be false and every key required'
}

function isStrict(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true
  const { properties, additionalProperties, required } = schema as Record<string, unknown>
  const keys = Object.keys((properties as object | undefined) ?? {})
  const isWhole =
    properties === undefined ||
    (additionalProperties === false && keys.every((name) => (required as string[]).includes(name)))
  return isWhole && Object.values(schema).every(isStrict)
}

async function behave(behaviour: string, body: Body, response: ServerResponse, pauseMs: number): Promise<void> {
  const [kind = '', fault = ''] = behaviour.replaceAll('_', ' ').split(/-(.*)/s)
  switch (kind) {
    case 'lying':
      return answer(body, response, lyingAnswer(body), 0)
    case 'slow':
      return answer(body, response, helpfulAnswer(body.messages), pauseMs)
    case 'stalled':
      // The head and the first words arrive, the rest never does.
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      response.write(chunk('Here is what I found for you. '))
      return
    case 'silent':
      return
    case 'broken':
      return broken(fault, response)
    case 'quirk':
      response.writeHead(200, { 'Content-Type': 'text/event-stream' })
      response.end(WHOLE_TEXTS[fault] ?? WHOLE_TEXTS['plain'])
      return
    default:
      return answer(body, response, helpfulAnswer(body.messages), 0)
  }
}

function broken(fault: string, response: ServerResponse): void {
  const status = Number(fault)
  if (STATUS_ERRORS[fault] !== undefined) return sendJson(response, status < 600 ? status : 500, STATUS_ERRORS[fault])
  if (fault === 'reset') {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' })
    response.write(chunk('Here is what I found for you. '), () => response.socket?.resetAndDestroy())
    return
  }
  if (fault === 'html') {
    response.writeHead(200, { 'Content-Type': 'text/html' })
    response.end('<html><title>Bad gateway</title></html>')
    return
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  response.end(BROKEN[fault]?.body ?? 'data: [DONE]\n\n')
}

async function answer(body: Body, response: ServerResponse, pieces: string[], pauseMs: number): Promise<void> {
  const usage = {
    prompt_tokens: Math.ceil(JSON.stringify(body.messages).length / 4),
    completion_tokens: Math.ceil(pieces.join('').length / 4),
  }
  if (body.response_format !== undefined || body.tools !== undefined || body.stream !== true) {
    const content = JSON.stringify(helpfulFrame(body.messages))
    const message =
      body.tools === undefined
        ? { role: 'assistant', content }
        : {
            role: 'assistant',
            content: null,
            tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'frame', arguments: content } }],
          }
    await pause(pauseMs)
    return sendJson(response, 200, {
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage,
    })
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  for (const piece of pieces) {
    if (response.destroyed) return
    response.write(chunk(piece))
    await pause(pauseMs)
  }
  response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\n`)
  response.end(`data: ${JSON.stringify({ choices: [], usage })}\n\ndata: [DONE]\n\n`)
}

function lyingAnswer({ messages }: Body): string[] {
  const { products = [] } = parseJson(messages.at(-1)?.content ?? '') as {
    products?: { ref: string; slots: Record<string, string> }[]
  }
  const known = products.map(({ ref, slots }) => ({
    ref,
    values: Object.keys(slots)
      .map((slot) => slot.slice(ref.length + 2, -1))
      .filter((name) => name !== 'name'),
  }))
  if (known.length < 2) return ['The best one costs $1. ']
  return createLiar(Math.random, known)
    .answer()
    .map(({ text }) => `${text} `)
}

function chunk(content: string): string {
  return `data: ${JSON.stringify({ object: 'chat.completion.chunk', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`
}

function pause(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms))
}
