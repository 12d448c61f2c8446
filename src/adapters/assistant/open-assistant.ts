/** Puts the assistant together with what it needs of the platform. */
import { CACHE_KINDS, toKey } from '../cache/keys.ts'
import type { ModelConfig } from '../config/model-settings.ts'
import type { Telemetry } from '../observe/telemetry.ts'
import { Assistant } from './assistant.ts'
import type { AssistantCall } from './calls.ts'
import { createClient } from './client.ts'
import { createDesk } from './desk.ts'
import { after } from './time-limit.ts'
import { type AiBinding, clef, endpoint, workersAi } from './transports.ts'

const MICROS = 1e6

export function openAssistant(
  env: Env,
  config: ModelConfig,
  { metrics, points }: Pick<Telemetry, 'metrics' | 'points'>,
  waitUntil: (work: Promise<unknown>) => void,
): Assistant {
  const { provider, reader, url, name } = config
  const transport =
    provider === 'workers-ai' ? workersAi(name, bindingOf(env)) : endpoint(config, (...args) => fetch(...args))
  const { silenceMs } = config.deadlines
  const keyOf = (version: string, messages: unknown) => toKey('model', version, [url, reader?.name ?? name, messages])
  return new Assistant({
    model: createClient(transport, silenceMs),
    reader: reader === null ? null : createClient(clef(reader.name, bindingOf(env)), silenceMs),
    config,
    desk: createDesk(env, config.budget, waitUntil),
    now: Date.now,
    wait: after,
    observe: (call) => {
      observe(call, { metrics, points })
      waitUntil(metrics.flush('now'))
    },
    cache: {
      get: async (messages, version) => env.CACHE.get(await keyOf(version, messages)).catch(() => null),
      put: (messages, version, text) => {
        const write = async () =>
          env.CACHE.put(await keyOf(version, messages), text, { expirationTtl: CACHE_KINDS.model.ttlSeconds })
        waitUntil(write().catch(() => {})) // KV refuses a second write of a key within a second; the first one counts.
      },
    },
  })
}

/** Bound in an environment of its own; toModelConfig has seen to it that it is there. */
function bindingOf(env: object): AiBinding {
  return (env as { AI: AiBinding }).AI
}

function observe(call: AssistantCall, { metrics, points }: Pick<Telemetry, 'metrics' | 'points'>): void {
  const {
    task,
    provider,
    outcome,
    durationMs,
    firstMs,
    inputTokens,
    outputTokens,
    cost,
    struckSentences,
    droppedSlots,
  } = call
  metrics.count('assistant_requests_total', { provider, outcome })
  if (durationMs > 0) metrics.observe('assistant_request_duration_seconds', { task }, durationMs / 1000)
  if (firstMs !== null) metrics.observe('assistant_first_text_seconds', {}, firstMs / 1000)
  if (inputTokens > 0) metrics.count('assistant_tokens_total', { direction: 'input' }, inputTokens)
  if (outputTokens > 0) metrics.count('assistant_tokens_total', { direction: 'output' }, outputTokens)
  if (cost !== null && cost > 0) metrics.count('assistant_cost_dollars_total', {}, cost)
  if (struckSentences > 0) metrics.count('assistant_struck_claims_total', {}, struckSentences)
  if (droppedSlots > 0) metrics.count('assistant_dropped_slots_total', {}, droppedSlots)
  points.write({
    kind: 'assistant',
    name: task,
    strategy: 'model',
    outcome,
    durationMs,
    inputTokens,
    outputTokens,
    struckSentences,
    droppedSlots,
    ...(firstMs === null ? {} : { firstEventMs: firstMs }),
    ...(cost === null ? {} : { costMicros: Math.round(cost * MICROS) }),
  })
}
