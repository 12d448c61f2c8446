/** Whatever hangs, the turn goes on when the time is up: nothing else is waited for. */
import { describe, expect, it } from 'vitest'
import { Assistant } from '../../../src/adapters/assistant/assistant.ts'
import { type AssistantCall, usageOf } from '../../../src/adapters/assistant/calls.ts'
import { createClient } from '../../../src/adapters/assistant/client.ts'
import { endpoint } from '../../../src/adapters/assistant/transports.ts'
import { readConfig } from '../../../src/adapters/config/config.ts'
import { groundOf } from '../../../src/domain/assistant/may-speak.ts'
import { completeTurn } from '../../../src/domain/conversation/complete.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { money, record } from '../../support/record.ts'

const UNDERSTAND_MS = 4_000
const SPEAK_MS = 20_000
const SILENCE_MS = 10_000
/** What a turn may take beyond a deadline. */
const BEYOND_MS = 200
const MESSAGE = 'kettles under $80'

const catalog = memoryCatalog(
  ['Alba', 'Nook'].map((name, i) =>
    record(name, { title: `Brewmont ${name} Kettle`, category: 'kettles', price: money(3_000 + i) }),
  ),
)
const { vocabulary } = catalog
const prepared = prepareTurn({ text: MESSAGE }, EMPTY_STATE, vocabulary, { now: 1, limit: 5 })
const answer = completeTurn(prepared, catalog.fetch(prepared.plan), { vocabulary, now: 1, associateTag: null })
const QUESTION = {
  message: MESSAGE,
  state: EMPTY_STATE,
  vocabulary,
  reading: prepared.understanding,
  maySee: () => true,
}
const NEVER = new AbortController().signal
const ASKING = { visitorId: 'v', signal: NEVER }

const never = <T>() => new Promise<T>(() => {})
const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
const chunk = (content: string) => `data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`

interface World {
  send?: () => Promise<Response>
  desk?: () => Promise<'ok'>
  cached?: () => Promise<string | null>
}

function world({ send = never, desk = async () => 'ok', cached = async () => null }: World) {
  const { model: config } = readConfig({
    MODEL_PROVIDER: 'openai',
    MODEL_URL: `https://m.example/${crypto.randomUUID()}`,
    MODEL_NAME: 'm',
    MODEL_UNDERSTAND_MS: String(UNDERSTAND_MS),
    MODEL_SPEAK_MS: String(SPEAK_MS),
    MODEL_INPUT_PRICE: '1',
    MODEL_OUTPUT_PRICE: '1',
  })
  if (config === null) throw new Error('the settings are complete')
  const clock = manualClock()
  const calls: AssistantCall[] = []
  const assistant = new Assistant({
    model: createClient(endpoint(config, send), SILENCE_MS, clock.after),
    reader: null,
    config,
    desk: { ask: desk, report: () => {} },
    observe: (call) => void calls.push(call),
    cache: { get: cached, put: () => {} },
    now: clock.now,
    wait: clock.after,
  })
  return { assistant, clock, calls }
}

/** Lets time pass in small steps until it is done, and tells how much did. */
async function timeOf<T>(work: Promise<T>, clock: ReturnType<typeof manualClock>): Promise<{ value: T; ms: number }> {
  const done = work.then((value) => ({ value, ms: clock.now() }))
  for (let step = 0; step < 1_000; step++) {
    const result = await Promise.race([done, settle()])
    if (result !== undefined) return result
    clock.advance(100)
  }
  throw new Error('it is still waited for')
}

/** An endpoint that knows no JSON, and takes its time to say so. */
function slowRefusals(clock: () => ReturnType<typeof manualClock>) {
  return () =>
    new Promise<Response>((resolve) => {
      const body = JSON.stringify({ error: { message: 'response_format is not supported' } })
      clock().after(1_500, () => resolve(new Response(body, { status: 400 })))
    })
}

describe('a message that is read', () => {
  it.each<[string, World]>([
    ['an endpoint that never answers', {}],
    ['a body that never comes', { send: async () => new Response(new ReadableStream()) }],
    ['a desk that never answers', { desk: never }],
    ['a cache that never answers', { cached: never }],
  ])('is left to the reader in time: %s', async (_, around) => {
    const { assistant, clock, calls } = world(around)

    const { value, ms } = await timeOf(assistant.understand(QUESTION, ASKING), clock)

    expect(value).toEqual({ understanding: null, dropped: 0, outcome: 'timeout' })
    expect(ms).toBeLessThanOrEqual(UNDERSTAND_MS + BEYOND_MS)
    expect(clock.pending()).toBe(0)
    expect(calls.map(({ outcome }) => outcome)).toEqual(['timeout'])
  })

  it('has one deadline for all ways of asking together', async () => {
    let requests = 0
    const around = world({ send: () => ((requests += 1), slowRefusals(() => around.clock)()) })

    const { value, ms } = await timeOf(around.assistant.understand(QUESTION, ASKING), around.clock)

    expect(value.outcome).toBe('timeout')
    expect(requests).toBe(3)
    expect(ms).toBeLessThanOrEqual(UNDERSTAND_MS + BEYOND_MS)
  })
})

describe('an answer that is written', () => {
  const speak = ({ assistant }: ReturnType<typeof world>) => {
    const ground = groundOf(answer, MESSAGE, vocabulary)
    return assistant.speak({ message: MESSAGE, constraints: {}, products: ground.products, tone: '' }, ground, ASKING)
  }

  it.each<[string, World, string, number]>([
    ['an endpoint that never answers', {}, 'stalled', SILENCE_MS],
    ['a desk that never answers', { desk: never }, 'timeout', SPEAK_MS],
  ])('ends in time: %s', async (_, how, outcome, deadlineMs) => {
    const around = world(how)

    const { value, ms } = await timeOf(speak(around), around.clock)

    expect(value).toMatchObject({ said: [], outcome })
    expect(ms).toBeLessThanOrEqual(deadlineMs + BEYOND_MS)
    expect(around.clock.pending()).toBe(0)
  })

  it('ends in time when it never comes to its end, and what was said stays', async () => {
    const around = world({
      send: async () => {
        const body = new ReadableStream<Uint8Array>({
          start(controller) {
            const say = (text: string) => {
              controller.enqueue(new TextEncoder().encode(chunk(text)))
              around.clock.after(1_000, () => say('good '))
            }
            say('{p1.name} costs {p1.price}. It is a ')
          },
        })
        return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } })
      },
    })

    const { value, ms } = await timeOf(speak(around), around.clock)

    expect(value).toMatchObject({ outcome: 'timeout', isWhole: false })
    expect(value.said).toHaveLength(1)
    expect(ms).toBeLessThanOrEqual(SPEAK_MS + BEYOND_MS)
    const [call] = around.calls
    expect(call?.inputTokens).toBeGreaterThan(100)
    expect(call?.outputTokens).toBeGreaterThanOrEqual(10)
    expect(call?.cost).toBeCloseTo(((call?.inputTokens ?? 0) + (call?.outputTokens ?? 0)) / 1e6, 9)
  })
})

describe('the tokens of a call', () => {
  const messages = [{ role: 'user' as const, content: 'x'.repeat(400) }]

  it.each([
    ['as they were counted', { text: 'abcd', usage: { input: 7, output: 3 }, failure: null }, { input: 7, output: 3 }],
    ['estimated where nobody counted', { text: 'abcdefgh', usage: null, failure: null }, { input: 100, output: 2 }],
    [
      'estimated of what came before a cut',
      { text: 'abcde', usage: null, failure: 'cut' as const },
      { input: 100, output: 2 },
    ],
    [
      'those of the question when nothing came',
      { text: '', usage: null, failure: 'timeout' as const },
      { input: 100, output: 0 },
    ],
    [
      'none of a request that was refused',
      { text: '', usage: null, failure: 'rate_limited' as const },
      { input: 0, output: 0 },
    ],
  ])('are %s', (_, of, tokens) => expect(usageOf(of, messages)).toEqual(tokens))
})
