/**
 * Keeps what the site asks of a language model, so that any model can be asked later and its answers replayed. A request is
 * one file named by its hash, and holds all that is needed to answer it.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { readAnswer } from '../../src/adapters/assistant/read-answer.ts'
import { parseJson, readBody, sendJson } from '../json-http.ts'

export interface RecorderOptions {
  folder: string
  /** What stands before `/chat/completions`; null keeps requests and answers from the folder alone. */
  upstream: string | null
}

const Request = z.looseObject({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  stream: z.optional(z.boolean()),
})
/** What a file in `answers` holds. */
const RecordedAnswer = z.object({ text: z.optional(z.string()), failure: z.optional(z.int()) })
const DOWN = 503

/** The name of a request: the same for the same question, whatever model it is put to. */
export function hashOf(body: Record<string, unknown>): string {
  const { model: _, ...question } = body
  return createHash('sha256').update(JSON.stringify(question)).digest('hex').slice(0, 32)
}

/** A server that does not listen yet. */
export function createRecorder({ folder, upstream }: RecorderOptions): Server {
  const answers = join(folder, 'answers')
  mkdirSync(answers, { recursive: true })
  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error)
      response.destroy()
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isCompletion = request.method === 'POST' && request.url?.endsWith('/chat/completions') === true
    if (!isCompletion) return sendJson(response, 404, {})
    const text = await readBody(request)
    const parsed = Request.safeParse(parseJson(text))
    if (!parsed.success) return sendJson(response, 400, { error: { message: 'no chat completion' } })
    const body = parsed.data
    const hash = hashOf(body)
    const question = join(folder, `${hash}.json`)
    if (!existsSync(question)) writeFileSync(question, `${JSON.stringify({ hash, request: body }, null, 2)}\n`)
    const file = join(answers, `${hash}.json`)
    if (existsSync(file)) return replay(response, body, RecordedAnswer.parse(parseJson(readFileSync(file, 'utf8'))))
    if (upstream === null) return sendJson(response, DOWN, { error: { message: 'nobody has answered this yet' } })
    await forward(request, response, text, file)
  }

  async function forward(
    request: IncomingMessage,
    response: ServerResponse,
    text: string,
    file: string,
  ): Promise<void> {
    const { authorization } = request.headers
    const headers = {
      'Content-Type': 'application/json',
      ...(authorization === undefined ? {} : { Authorization: authorization }),
    }
    const answer = await fetch(`${upstream?.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      headers,
      body: text,
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const type = answer.headers.get('Content-Type') ?? 'application/json'
    const read = await readAnswer(
      new Response(bytes, { status: answer.status, headers: { 'Content-Type': type } }),
      () => {},
    )
    const kept = answer.ok ? { text: read.text, raw: new TextDecoder().decode(bytes) } : { failure: answer.status }
    // A failure of the moment is no fixture.
    if (answer.ok && read.failure === null) writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
    response.writeHead(answer.status, { 'Content-Type': type })
    response.end(bytes)
  }
}

/** An answer as an endpoint would give it: a stream of pieces, or whole. */
function replay(
  response: ServerResponse,
  { stream }: z.infer<typeof Request>,
  { text, failure }: z.infer<typeof RecordedAnswer>,
): void {
  if (text === undefined) return sendJson(response, failure ?? DOWN, { error: { message: 'recorded failure' } })
  if (stream !== true) {
    const message = { role: 'assistant', content: text }
    return sendJson(response, 200, {
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
    })
  }
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  for (const content of text.match(/\S+\s*/g) ?? []) {
    response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`)
  }
  response.end(
    `data: ${JSON.stringify({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`,
  )
}
