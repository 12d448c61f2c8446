/** The language model as its owner sees it: what it did, its switch and limits, and a question to try it with. */
import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import type { Assistant } from '../adapters/assistant/assistant.ts'
import { chosen, readChoice, writeChoice } from '../adapters/assistant/choice.ts'
import { assistantDesk } from '../adapters/assistant/desk.ts'
import { readDesk } from '../adapters/assistant/desk-state.ts'
import { assistantLoader } from '../adapters/assistant/load-assistant.ts'
import { openTalk } from '../adapters/talk/open-talk.ts'
import { EMPTY_STATE } from '../domain/conversation/types.ts'
import { mayModelSee } from '../domain/policy/sources.ts'
import {
  AssistantChoice,
  AssistantQuestion,
  DEFAULT_CHOICE,
  type AssistantStatus,
  type AssistantTrial,
} from '../shared/assistant.ts'
import type { Product } from '../shared/product.ts'
import { ANSWER_PRODUCTS_DEFAULT, BODY_MAX_BYTES } from '../shared/limits.ts'
import { catalogOf, waitUntilOf, type AppEnv } from './context.ts'
import { ApiError, readJsonBody } from './errors.ts'

/** Trials count for nobody. */
const OWNER = 'owner'

export const adminAssistantRoutes = new Hono<AppEnv>()
  .get('/', async (c) => c.json(await statusOf(c)))
  .put('/', async (c) => {
    await writeChoice(c.env.DB, await readJsonBody(c, AssistantChoice, BODY_MAX_BYTES), Date.now())
    if (c.get('config').model !== null) await assistantDesk(c.env).reset()
    return c.json(await statusOf(c))
  })
  .post('/test', async (c) => {
    const { message } = await readJsonBody(c, AssistantQuestion, BODY_MAX_BYTES)
    const assistant = await assistantLoader(c.env, c.get('config'), c.get('telemetry'), waitUntilOf(c))?.()
    if (assistant === null || assistant === undefined) throw new ApiError('assistant_off')
    return c.json(await tryOut(c, assistant, message))
  })

async function statusOf(c: Context<AppEnv>): Promise<AssistantStatus> {
  const { model } = c.get('config')
  if (model === null) return { model: null, choice: DEFAULT_CHOICE, problem: null, days: [] }
  const choice = await readChoice(c.env.DB, Date.now())
  const { provider, name, may, budget } = chosen(model, { ...choice, isOn: true }) ?? model
  const { days, problem } = await readDesk(c.env, budget.site)
  return {
    model: { provider, name, may, dailyRequests: budget.site, visitorDailyRequests: budget.visitor },
    choice,
    problem: choice.isOn ? problem : null,
    days,
  }
}

/** One question to the shop as a newcomer's, with the model asked for both whatever the reader thinks. */
async function tryOut(c: Context<AppEnv>, assistant: Assistant, message: string): Promise<AssistantTrial> {
  const catalog = catalogOf(c)
  const [vocabulary, { prepareTurn, completeTurn }] = await Promise.all([catalog.vocabulary(), openTalk(c.env.ASSETS)])
  const now = Date.now()
  const asking = { visitorId: OWNER, signal: c.req.raw.signal }
  const around = { now, limit: ANSWER_PRODUCTS_DEFAULT }
  const read = prepareTurn({ text: message }, EMPTY_STATE, vocabulary, around)
  const question = { message, state: EMPTY_STATE, vocabulary, reading: read.understanding, maySee: () => true }
  const understood = await assistant.understand(question, asking)
  const readAt = Date.now()
  const { understanding } = understood
  const prepared =
    understanding === null
      ? read
      : prepareTurn({ text: message }, EMPTY_STATE, vocabulary, { ...around, understanding })
  const { fetched } = await catalog.forTurn(prepared.plan)
  const { associateTag, policy } = c.get('config')
  const answer = completeTurn(prepared, fetched, { vocabulary, now, associateTag })
  const spokenFrom = Date.now()
  const trial = {
    answer,
    prepared,
    maySee: ({ source }: Pick<Product, 'source'>) => mayModelSee(source, policy),
    message,
    vocabulary,
    tone: async () => (await catalog.profile()).tone,
    visitorId: OWNER,
  }
  const spoken = (await assistant.tryOut(trial, c.req.raw.signal)) ?? { said: [], strike: null, outcome: 'not_asked' }
  return {
    understanding: {
      outcome: understood.outcome,
      dropped: understood.dropped,
      category: understanding?.stated.category ?? null,
      latencyMs: readAt - now,
    },
    speaking: {
      outcome: spoken.outcome,
      sentences: spoken.said.map(({ text }) => text),
      struck: spoken.strike,
      latencyMs: Date.now() - spokenFrom,
    },
  }
}
