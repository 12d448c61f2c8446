/** A model that writes nothing: it picks what a message does and which kind it means, and everything else stays the reader's. */
import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/adapters/assistant/client.ts'
import { clef, type AiBinding } from '../../../src/adapters/assistant/transports.ts'
import { readConfig } from '../../../src/adapters/config/config.ts'
import { groundFrame } from '../../../src/domain/assistant/ground-frame.ts'
import { readFrame } from '../../../src/domain/assistant/read-frame.ts'
import { understandMessages } from '../../../src/domain/assistant/understand-prompt.ts'
import { prepareTurn } from '../../../src/domain/conversation/copilot.ts'
import { EMPTY_STATE } from '../../../src/domain/conversation/types.ts'
import { manualClock } from '../../support/manual-clock.ts'
import { memoryCatalog } from '../../support/memory-catalog.ts'
import { createDecider } from '../../support/model-stub/decider.ts'
import { attribute, money, record } from '../../support/record.ts'

const { vocabulary } = memoryCatalog(
  ['kettles', 'desk-lamps', 'humidifiers'].map((category, i) =>
    record(category, {
      title: `Plain ${category} ${i}`,
      category,
      price: money(3_000 + i),
      attributes: [attribute('weight', 500 + i, 'g')],
    }),
  ),
)
const MESSAGE = 'my lips crack every winter, under $90 please'
const { understanding: reading } = prepareTurn({ text: MESSAGE }, EMPTY_STATE, vocabulary, { now: 1, limit: 5 })
const AROUND = { message: MESSAGE, state: EMPTY_STATE, vocabulary, reading }

async function ask(ai: AiBinding) {
  const messages = understandMessages({ ...AROUND, maySee: () => true })
  const model = createClient(clef('@cf/cloudflare/clef-flash', ai), 10_000, manualClock().after)
  const request = { messages, maxTokens: 1, json: { mode: 'schema' as const, name: 'frame', schema: {} } }
  return model.call(request, new AbortController().signal)
}

async function understood(kind: string, probability: number) {
  const ai = createDecider((question) => (question === 'act' ? ['search', 0.9] : [kind, probability]))
  const answer = await ask(ai)
  const frame = readFrame(answer.text)
  expect(answer.failure).toBeNull()
  expect(ai.asked).toEqual(['@cf/cloudflare/clef-flash'])
  return { ...answer, ...(frame === null ? { understanding: null } : groundFrame(frame, AROUND)) }
}

describe('a kind that is picked', () => {
  it('is searched for, with what the reader found by itself', async () => {
    const { understanding, usage } = await understood('humidifiers', 0.8)

    expect(understanding).toMatchObject({
      intent: 'search',
      stated: { category: 'humidifiers', priceMax: 9_000 },
    })
    expect(usage).toEqual({ input: 420, output: 0 })
  })

  it.each([
    ['that is less likely than the others together', 'humidifiers', 0.49],
    ['of none', 'none_of_these', 0.95],
  ])('%s changes nothing', async (_, kind, probability) => {
    expect((await understood(kind, probability)).understanding).toBeNull()
  })
})

describe('what is no answer', () => {
  it.each([
    ['an error', () => Promise.reject(new Error('3040: Capacity temporarily exceeded')), 'rate_limited'],
    ['another form', async () => Response.json({ response: 'humidifiers' }), 'malformed'],
    ['a page', async () => new Response('<html>'), 'malformed'],
    ['a status', async () => new Response('{}', { status: 503 }), 'unavailable'],
  ])('is a failure: %s', async (_, run, failure) => {
    expect(await ask({ run })).toMatchObject({ text: '', failure })
  })
})

describe('MODEL_READER', () => {
  const env = { MODEL_PROVIDER: 'openai', MODEL_URL: 'https://m.example/v1', MODEL_NAME: 'm', MODEL_READER: 'clef' }

  it('names the model and its price beside the one that writes', () => {
    const { model } = readConfig({ ...env, AI: {} })
    expect(model?.name).toBe('m')
    expect(model?.reader).toEqual({ name: '@cf/cloudflare/clef', price: { input: 0.24, output: 0 } })
  })

  it('needs the binding', () => {
    const { model, problems } = readConfig(env)
    expect(model).toBeNull()
    expect(problems.join()).toContain('MODEL_READER: the binding AI is missing')
  })
})
