/** Reads the answer of an endpoint: server-sent events, or plain JSON although a stream was asked for. */
import { createParser } from 'eventsource-parser'
import type { ModelAnswer, ModelFailure, ModelUsage } from './language-model.ts'
import { failureOfStatus, readChunk, type ToolPiece } from './read-chunk.ts'

/** More is no answer. */
const TEXT_MAX = 200_000

/** What has come so far. */
class Gathered {
  text = ''
  usage: ModelUsage | null = null
  failure: ModelFailure | null = null
  isFinished = false
  #tools: ToolPiece[] = []
  readonly #onText: (piece: string) => void

  constructor(onText: (piece: string) => void) {
    this.#onText = onText
  }

  /** Takes one object; what cannot be read is `malformed` unless more follows that can. */
  take(data: string): void {
    const chunk = readChunk(parse(data))
    if (chunk === null) return void (this.failure ??= 'malformed')
    if (chunk.text !== '') {
      this.text += chunk.text
      this.#onText(chunk.text)
    }
    for (const piece of chunk.tools) this.#addTool(piece)
    this.usage = chunk.usage ?? this.usage
    if (chunk.finish !== null) this.isFinished = true
    // An answer that hit its limit has no end.
    if (chunk.finish === 'length') this.failure ??= 'cut'
    if (chunk.failure !== null) this.failure ??= chunk.failure
  }

  answer(end: ModelFailure | null): ModelAnswer {
    const text = this.text === '' ? (this.#tools.find((tool) => tool.arguments !== '')?.arguments ?? '') : this.text
    const failure = this.failure ?? end ?? (text.trim() === '' ? 'empty' : null)
    return { text, usage: this.usage, failure }
  }

  /** A new id is a new call, whatever its index says; without one the index counts, and without both it is the last one. */
  #addTool(piece: ToolPiece): void {
    const { id, index } = piece
    const same =
      id !== null && id !== ''
        ? this.#tools.find((tool) => tool.id === id)
        : index === null
          ? this.#tools.at(-1)
          : this.#tools.findLast((tool) => tool.index === index || tool.index === null)
    if (same === undefined) this.#tools.push({ ...piece })
    else same.arguments += piece.arguments
  }
}

/** The whole answer, or what came of it and why there is no more. Rejects when a body that is no stream breaks. */
export async function readAnswer(response: Response, onText: (piece: string) => void): Promise<ModelAnswer> {
  const gathered = new Gathered(onText)
  const isStream = response.headers.get('Content-Type')?.includes('event-stream') === true
  if (!response.ok || !isStream) {
    const text = await readText(response)
    if (!response.ok) return { text: '', usage: null, failure: failureOfStatus(response.status, parse(text)) }
    // Some send events under another name.
    if (/^\s*(data|event|:)/.test(text)) parserFor(gathered).feed(`${text}\n\n`)
    else {
      gathered.take(text)
      gathered.isFinished = true
    }
    return gathered.answer(gathered.isFinished ? null : 'cut')
  }
  const decoder = new TextDecoder()
  const parser = parserFor(gathered)
  try {
    for await (const bytes of response.body ?? []) {
      parser.feed(decoder.decode(bytes, { stream: true }))
      if (gathered.failure !== null || gathered.text.length > TEXT_MAX) break
    }
    parser.feed(`${decoder.decode()}\n\n`)
  } catch {
    return gathered.answer('cut')
  }
  return gathered.answer(gathered.isFinished ? null : 'cut')
}

function parserFor(gathered: Gathered) {
  return createParser({
    onEvent: ({ data }) => {
      if (data.trim() === '[DONE]') gathered.isFinished = true
      else gathered.take(data)
    },
  })
}

async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const bytes of response.body ?? []) {
    text += decoder.decode(bytes, { stream: true })
    if (text.length > TEXT_MAX) break
  }
  return text + decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
