import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/adapters/assistant/client.ts'
import { endpoint, workersAi, type Transport } from '../../../src/adapters/assistant/transports.ts'
import { readConfig } from '../../../src/adapters/config/config.ts'
import type { ModelRequest } from '../../../src/adapters/assistant/language-model.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { WHOLE_TEXTS } from '../../support/model-stub/frames.ts'

const SILENCE_MS = 10_000
const TEXT: ModelRequest = { messages: [{ role: 'user', content: 'hi' }], maxTokens: 100, json: null }
const SCHEMA = { type: 'object' }
const JSON_REQUEST: ModelRequest = { ...TEXT, json: { mode: 'schema', name: 'frame', schema: SCHEMA } }
const NEVER = new AbortController().signal

function settings(env: object = {}) {
  const { model } = readConfig({
    MODEL_PROVIDER: 'openai',
    MODEL_URL: 'https://models.example/v1/',
    MODEL_NAME: 'm',
    ...env,
  })
  if (model === null) throw new Error('the settings are complete')
  return model
}

/** An endpoint that says what a test pushes, and notes whether it was told to stop. */
function pushed() {
  let push: (text: string) => void = () => {}
  let isAborted = false
  const transport: Transport = async (_, signal) => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        push = (text) => controller.enqueue(new TextEncoder().encode(text))
        signal.addEventListener('abort', () => {
          isAborted = true
          controller.error(new Error('aborted'))
        })
      },
    })
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
  }
  const say = (text: string) => push(`data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`)
  return { transport, say, push: (text: string) => push(text), isAborted: () => isAborted }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('the client', () => {
  it('ends an answer that falls silent, keeps what came, and stops the other side', async () => {
    const clock = manualClock()
    const { transport, say, isAborted } = pushed()
    const pieces: string[] = []
    const answer = createClient(transport, SILENCE_MS, clock.after).call(TEXT, NEVER, (piece) => pieces.push(piece))
    await settle()
    say('One.')
    await settle()
    clock.advance(9_999)
    say(' Two.')
    await settle()
    clock.advance(9_999)
    await settle()
    expect(isAborted()).toBe(false)

    clock.advance(1)

    expect(await answer).toEqual({ text: 'One. Two.', usage: null, failure: 'stalled' })
    expect(pieces).toEqual(['One.', ' Two.'])
    expect(isAborted()).toBe(true)
    expect(clock.pending()).toBe(0)
  })

  it('takes no sign of life for a text: comments and reasoning are silence', async () => {
    const clock = manualClock()
    const { transport, push } = pushed()
    const answer = createClient(transport, SILENCE_MS, clock.after).call(TEXT, NEVER)
    await settle()
    for (let seconds = 1; seconds <= 10; seconds++) {
      push(': still here\n\n')
      await settle()
      clock.advance(1_000)
    }

    expect((await answer).failure).toBe('stalled')
  })

  it('does not wait for an endpoint that ignores the signal', async () => {
    const clock = manualClock()
    const answer = createClient(() => new Promise(() => {}), SILENCE_MS, clock.after).call(TEXT, NEVER)

    clock.advance(10_000)

    expect(await answer).toEqual({ text: '', usage: null, failure: 'stalled' })
  })

  it('stops the other side when nobody waits any more', async () => {
    const { transport, say, isAborted } = pushed()
    const stop = new AbortController()
    const answer = createClient(transport, SILENCE_MS, manualClock().after).call(TEXT, stop.signal)
    await settle()
    say('One.')
    await settle()

    stop.abort()

    expect(await answer).toMatchObject({ text: 'One.', failure: 'stopped' })
    expect(isAborted()).toBe(true)
  })

  it('tells a connection that failed from one that broke', async () => {
    const refused = createClient(() => Promise.reject(new TypeError('fetch failed')), SILENCE_MS, manualClock().after)
    expect(await refused.call(TEXT, NEVER)).toMatchObject({ failure: 'network' })
  })
})

describe('an OpenAI-compatible endpoint', () => {
  async function sent(request: ModelRequest, env: object = {}) {
    const seen: { url: string; init: RequestInit & { body: string } }[] = []
    const send = (async (url: string, init: RequestInit & { body: string }) => {
      seen.push({ url, init })
      return new Response(WHOLE_TEXTS['plain'], { headers: { 'Content-Type': 'text/event-stream' } })
    }) as typeof fetch
    await createClient(endpoint(settings(env), send), SILENCE_MS, manualClock().after).call(request, NEVER)
    const [first] = seen
    return { ...first, body: JSON.parse(first?.init.body ?? '') as Record<string, unknown> }
  }

  it('is asked at its address with the key, and redirects are not followed', async () => {
    const { url, init } = await sent(TEXT, { MODEL_API_KEY: 'secret' })

    expect(url).toBe('https://models.example/v1/chat/completions')
    expect(init?.headers).toMatchObject({ Authorization: 'Bearer secret' })
    expect(init?.redirect).toBe('manual')
  })

  it('needs no key on a machine of one’s own', async () => {
    expect((await sent(TEXT)).init?.headers).not.toHaveProperty('Authorization')
  })

  it('streams text, and never JSON', async () => {
    expect((await sent(TEXT)).body).toMatchObject({ model: 'm', stream: true, max_tokens: 100 })
    const { body } = await sent(JSON_REQUEST)
    expect(body).not.toHaveProperty('stream')
    expect(body['response_format']).toEqual({
      type: 'json_schema',
      json_schema: { name: 'frame', strict: true, schema: SCHEMA },
    })
  })

  it('can be forced to a tool, and be asked plainly', async () => {
    const tool = await sent({ ...TEXT, json: { mode: 'tool', name: 'frame', schema: SCHEMA } })
    expect(tool.body['tool_choice']).toEqual({ type: 'function', function: { name: 'frame' } })
    const plain = await sent({ ...TEXT, json: { mode: 'plain', name: 'frame', schema: SCHEMA } })
    expect(Object.keys(plain.body).toSorted()).toEqual(['max_tokens', 'messages', 'model', 'temperature'])
  })
})

describe("Cloudflare's own models", () => {
  const ai = settings({ MODEL_PROVIDER: 'workers-ai', MODEL_NAME: '@cf/x/y', AI: {} })
  const ask = (run: (...args: unknown[]) => Promise<unknown>, request = TEXT) =>
    createClient(workersAi(ai.name, { run }), SILENCE_MS, manualClock().after).call(request, NEVER)

  it('are asked through the binding and do not queue', async () => {
    const calls: unknown[][] = []
    const answer = await ask(async (...args) => {
      calls.push(args)
      return new Response(WHOLE_TEXTS["Workers AI's own form"], { headers: { 'Content-Type': 'text/event-stream' } })
    })

    expect(answer.failure).toBeNull()
    expect(calls[0]?.[0]).toBe('@cf/x/y')
    expect(calls[0]?.[1]).toMatchObject({ stream: true, messages: TEXT.messages })
    expect(calls[0]?.[2]).toMatchObject({ rejectIfBusy: true, returnRawResponse: true })
  })

  it('may answer with an object', async () => {
    expect(await ask(async () => ({ response: { act: 'search' } }), JSON_REQUEST)).toMatchObject({
      text: '{"act":"search"}',
      failure: null,
    })
  })

  it.each([
    ['3040: Capacity temporarily exceeded, please try again.', 'rate_limited'],
    ['5023: JSON Mode couldn’t be met', 'no_json'],
    ['5035: internal', 'unavailable'],
    ['5007: No such model', 'no_model'],
    ['3007: Request timeout', 'timeout'],
    ['10000: Authentication error', 'unauthorized'],
    ['something else', 'unavailable'],
  ])('fail with a reason: %s', async (message, failure) => {
    expect(await ask(() => Promise.reject(new Error(message)))).toEqual({ text: '', usage: null, failure })
  })
})
