/** Settings of the language model that may be put on top of the catalogue. A part of config.ts; off by default. */
import * as z from 'zod/mini'

/** Open to the free plan; reasons only when told to. Prices are dollars for a million tokens. */
const WORKERS_AI_MODEL = '@cf/google/gemma-4-26b-a4b-it'
const WORKERS_AI_PRICE = { input: 0.1, output: 0.3 }
/** Models of Workers AI that answer closed questions; what they answer costs nothing. */
const READERS = {
  clef: { name: '@cf/cloudflare/clef', price: { input: 0.24, output: 0 } },
  'clef-flash': { name: '@cf/cloudflare/clef-flash', price: { input: 0.09, output: 0 } },
}

const whole = (least: number, most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/, { error: 'expected a whole number' })),
    z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))),
  )
const decimal = (most: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,5}(\.\d{1,6})?$/, { error: 'expected a number such as 0.5' })),
    z.pipe(z.transform(Number), z.number().check(z.maximum(most))),
  )
/** Plain HTTP only on this machine: an engine of one's own or a stub. */
const address = z.string().check(
  z.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])[^\s?#]+$/, {
    error: 'expected an https:// address',
  }),
)

export const ModelMay = z.enum(['understand', 'speak', 'both'])
export type ModelMay = z.infer<typeof ModelMay>

export const MODEL_SETTINGS = {
  MODEL_PROVIDER: z._default(z.enum(['off', 'openai', 'workers-ai']), 'off'),
  /** What stands before `/chat/completions`. */
  MODEL_URL: z.optional(address),
  MODEL_NAME: z.optional(z.string().check(z.regex(/^[\w@./:+-]{1,120}$/, { error: 'expected the name of a model' }))),
  /** Engines on one's own machine need none. */
  MODEL_API_KEY: z.optional(z.string().check(z.minLength(1))),
  MODEL_MAY: z._default(ModelMay, 'both'),
  /** Reads messages in the model's place: picks what is done and which kind is meant, and nothing else. */
  MODEL_READER: z.optional(z.enum(['clef', 'clef-flash'])),
  /** The model is asked what a message means when the reader is less sure than this. */
  MODEL_ASK_BELOW: z._default(decimal(1), 0.85),
  MODEL_UNDERSTAND_MS: z._default(whole(100, 10_000), 4_000),
  MODEL_SILENCE_MS: z._default(whole(100, 10_000), 10_000),
  MODEL_SPEAK_MS: z._default(whole(100, 25_000), 20_000),
  MODEL_DAILY_REQUESTS: z._default(whole(1, 1e9), 500),
  MODEL_VISITOR_DAILY_REQUESTS: z._default(whole(1, 1e9), 40),
  /** Dollars for a million tokens. */
  MODEL_INPUT_PRICE: z.optional(decimal(99_999)),
  MODEL_OUTPUT_PRICE: z.optional(decimal(99_999)),
}

export interface ModelConfig {
  provider: 'openai' | 'workers-ai'
  /** Without a slash at its end; empty for Workers AI. */
  url: string
  name: string
  apiKey: string | null
  may: ModelMay
  /** Null while the model itself reads. */
  reader: { name: string; price: { input: number; output: number } } | null
  /** 0 to 1. */
  askBelow: number
  /** Until the whole reading of a message is there, until the next piece of an answer, until its end. */
  deadlines: { understandMs: number; silenceMs: number; speakMs: number }
  /** Calls a UTC day. */
  budget: { site: number; visitor: number }
  /** Dollars for a million tokens; null where nobody said. */
  price: { input: number; output: number } | null
}

const Data = z.object(MODEL_SETTINGS)

/** Null while there is none. `hasBinding` says whether Cloudflare's own models are bound. */
export function toModelConfig(data: z.infer<typeof Data>, hasBinding: boolean, problems: string[]): ModelConfig | null {
  const { MODEL_PROVIDER: provider, MODEL_URL: url, MODEL_NAME: given } = data
  if (provider === 'off') return null
  const name = given ?? (provider === 'workers-ai' ? WORKERS_AI_MODEL : undefined)
  if (name === undefined || (provider === 'openai' && url === undefined)) {
    problems.push(`${url === undefined ? 'MODEL_URL' : 'MODEL_NAME'}: needed for the language model`)
    return null
  }
  const reader = data.MODEL_READER === undefined ? null : READERS[data.MODEL_READER]
  if ((provider === 'workers-ai' || reader !== null) && !hasBinding) {
    const setting = provider === 'workers-ai' ? 'MODEL_PROVIDER' : 'MODEL_READER'
    problems.push(`${setting}: the binding AI is missing; \`npm run deploy -- --workers-ai\` adds it`)
    return null
  }
  const { MODEL_INPUT_PRICE: input, MODEL_OUTPUT_PRICE: output } = data
  const known = name === WORKERS_AI_MODEL && provider === 'workers-ai' ? WORKERS_AI_PRICE : null
  return {
    provider,
    url: provider === 'openai' ? (url ?? '').replace(/\/+$/, '') : '',
    name,
    apiKey: data.MODEL_API_KEY ?? null,
    may: data.MODEL_MAY,
    reader,
    askBelow: data.MODEL_ASK_BELOW,
    deadlines: {
      understandMs: data.MODEL_UNDERSTAND_MS,
      silenceMs: data.MODEL_SILENCE_MS,
      speakMs: data.MODEL_SPEAK_MS,
    },
    budget: { site: data.MODEL_DAILY_REQUESTS, visitor: data.MODEL_VISITOR_DAILY_REQUESTS },
    price: input === undefined && output === undefined ? known : { input: input ?? 0, output: output ?? 0 },
  }
}
