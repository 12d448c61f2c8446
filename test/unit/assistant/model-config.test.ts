import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/adapters/config/config.ts'

const BASE = { ENVIRONMENT: 'development' }
const OWN = { ...BASE, MODEL_PROVIDER: 'openai', MODEL_URL: 'http://127.0.0.1:11434/v1', MODEL_NAME: 'small' }

describe('readConfig for a language model', () => {
  it('has none by default', () => {
    expect(readConfig(BASE)).toMatchObject({ model: null, problems: [] })
    expect(readConfig({ ...OWN, MODEL_PROVIDER: 'off' }).model).toBeNull()
  })

  it('takes an endpoint with a model, and every limit has a default', () => {
    expect(readConfig(OWN).model).toEqual({
      provider: 'openai',
      url: 'http://127.0.0.1:11434/v1',
      name: 'small',
      apiKey: null,
      may: 'both',
      reader: null,
      askBelow: 0.85,
      deadlines: { understandMs: 4_000, silenceMs: 10_000, speakMs: 20_000 },
      budget: { site: 500, visitor: 40 },
      price: null,
    })
  })

  it.each([
    [{ MODEL_URL: undefined }, 'MODEL_URL: needed for the language model'],
    [{ MODEL_NAME: undefined }, 'MODEL_NAME: needed for the language model'],
    [
      { MODEL_PROVIDER: 'workers-ai' },
      'MODEL_PROVIDER: the binding AI is missing; `npm run deploy -- --workers-ai` adds it',
    ],
    [{ MODEL_URL: 'http://models.example/v1' }, 'MODEL_URL: expected an https:// address'],
  ])('says what is missing or wrong: %j', (change, problem) => {
    const { model, problems } = readConfig({ ...OWN, ...change })
    expect(model).toBeNull()
    expect(problems).toContain(problem)
  })

  it('knows a model and its price on Workers AI', () => {
    const { model } = readConfig({ ...BASE, MODEL_PROVIDER: 'workers-ai', AI: {} })
    expect(model).toMatchObject({ url: '', price: { input: 0.1, output: 0.3 } })
    expect(model?.name).toMatch(/^@cf\//)
  })

  it('answers a wrong limit with its default and says so', () => {
    const { model, problems } = readConfig({ ...OWN, MODEL_SPEAK_MS: '90000', MODEL_ASK_BELOW: '2' })
    expect(model).toMatchObject({ askBelow: 0.85, deadlines: { speakMs: 20_000 } })
    expect(problems).toHaveLength(2)
  })
})
