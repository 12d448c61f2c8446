/**
 * Shoppers that follow a script: they ask, refine, compare, look, click, save, leave and rate, over the same HTTP API as
 * everybody else. What they did is counted here, independently of the site, so that its figures can be checked.
 */
import type { ChatResponse } from '../src/shared/chat.ts'
import type { ProductEvent } from '../src/shared/requests.ts'

export interface Tally {
  sessions: number
  turns: number
  intents: Record<string, number>
  outcomes: Record<string, number>
  turnsWithProducts: number
  zeroResults: number
  events: Record<string, number>
  feedback: number
  scoreSum: number
  /** Requests by `METHOD route status`, as `/metrics` names them. */
  requests: Record<string, number>
}

export interface SimulationOptions {
  sessions: number
  /** Shoppers at the same time. */
  concurrency: number
  onProgress?: (done: number) => void
}

interface Script {
  messages: (category: string) => string[]
  /** How likely the shopper opens the first product, leaves for the shop, saves, compares; 0 to 1. */
  eagerness: number
}

const SCRIPTS: readonly Script[] = [
  { messages: (category) => [`I need ${category}`, 'under $200', 'which is the best rated?'], eagerness: 0.5 },
  { messages: (category) => [`show me ${category}`, 'cheaper', 'compare the first two'], eagerness: 0.7 },
  {
    messages: () => ['What are the best laptops under $1000?', 'the second one please', 'is it worth it?'],
    eagerness: 0.9,
  },
  { messages: () => ['hi', 'Recommend some wireless headphones', 'more', 'thanks'], eagerness: 0.4 },
  { messages: (category) => [`${category} under $1`], eagerness: 0.1 },
  {
    messages: () => ['Help me find a good coffee maker', 'start over', 'running shoes with good grip'],
    eagerness: 0.6,
  },
  { messages: () => ['zzyzx flurbish'], eagerness: 0 },
  { messages: (category) => [`${category} made by Nobody at all`, 'what is the weather today?'], eagerness: 0.2 },
]

/** Lets all shoppers do their shopping. The same options make the same shoppers. */
export async function simulate(url: string, { sessions, concurrency, onProgress }: SimulationOptions): Promise<Tally> {
  const tally = emptyTally()
  const client = createClient(url, tally)
  const { categories } = await client.get<{ categories: { label: string }[] }>(
    '/api/v1/categories',
    '/api/v1/categories',
  )
  let next = 0
  let done = 0
  const work = async () => {
    for (let number = next++; number < sessions; number = next++) {
      const category = categories[number % Math.max(1, categories.length)]?.label.toLowerCase() ?? 'lamps'
      await shop(client, tally, number, category)
      done += 1
      onProgress?.(done)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return tally
}

async function shop(client: Client, tally: Tally, number: number, category: string): Promise<void> {
  const script = SCRIPTS[number % SCRIPTS.length]
  if (script === undefined) return
  const chance = createChance(number)
  const shopper = await client.post<{ sessionId: string; visitorToken: string }>('/api/v1/chat/sessions', {})
  const { sessionId, visitorToken: token } = shopper
  tally.sessions += 1
  for (const message of script.messages(category)) {
    const turn = { message, sessionId, turnId: crypto.randomUUID() }
    const answer = await client.post<ChatResponse>('/api/v1/chat', turn, token)
    countTurn(tally, answer)
    // A phone that lost the answer asks again: that is the same turn and counts once.
    if (chance() < 0.05) await client.post<ChatResponse>('/api/v1/chat', turn, token)
    await look(client, tally, { answer, token, eagerness: script.eagerness, chance })
  }
}

interface Look {
  answer: ChatResponse
  token: string
  eagerness: number
  chance: () => number
}

async function look(client: Client, tally: Tally, { answer, token, eagerness, chance }: Look): Promise<void> {
  const events = answer.products.flatMap(({ id: productId }, index) => {
    const position = index + 1
    const event = (type: ProductEvent['type']): ProductEvent => {
      return { id: crypto.randomUUID(), type, sessionId: answer.sessionId, productId, position, at: Date.now() }
    }
    const opened = chance() < eagerness / position
    return [
      event('impression'),
      ...(opened ? [event('click')] : []),
      ...(opened && chance() < 0.5 ? [event('outbound')] : []),
      ...(chance() < eagerness / 8 ? [event('save')] : []),
      ...(chance() < eagerness / 10 ? [event('compare')] : []),
    ]
  })
  if (events.length > 0) {
    await client.post('/api/v1/events', { events: events.slice(0, 50) }, token)
    for (const { type } of events) add(tally.events, type)
    // A beacon may be sent twice: nothing of it counts again.
    if (chance() < 0.1) await client.post('/api/v1/events', { events: events.slice(0, 50) }, token)
  }
  if (chance() < 0.2) {
    const rating = 1 + Math.floor(chance() * 5)
    const { sessionId, messageId } = answer
    await client.post('/api/v1/chat/feedback', { sessionId, messageId, rating }, token)
    tally.feedback += 1
    tally.scoreSum += rating
  }
}

function countTurn(tally: Tally, { intent, products, metadata }: ChatResponse): void {
  tally.turns += 1
  add(tally.intents, intent)
  add(tally.outcomes, 'complete')
  if (products.length > 0) tally.turnsWithProducts += 1
  const isSearch = metadata.matchCount !== undefined && ['search', 'refine', 'undo'].includes(intent)
  if (isSearch && products.length === 0) tally.zeroResults += 1
}

interface Client {
  get: <T>(path: string, route: string) => Promise<T>
  post: <T>(path: string, body: object, token?: string) => Promise<T>
}

function createClient(url: string, tally: Tally): Client {
  const send = async <T>(method: string, path: string, init: RequestInit, route = path): Promise<T> => {
    for (;;) {
      const response = await fetch(`${url}${path}`, { method, ...init })
      const text = await response.text()
      add(tally.requests, `${method} ${route} ${response.status}`)
      if (response.ok) return (text === '' ? null : JSON.parse(text)) as T
      if (response.status !== 429) {
        throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`)
      }
      const seconds = Number(response.headers.get('Retry-After') ?? 1)
      await new Promise((resolve) => setTimeout(resolve, seconds * 1_000))
    }
  }
  return {
    get: (path, route) => send('GET', path, {}, route),
    post: (path, body, token) => {
      const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` }
      return send('POST', path, {
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    },
  }
}

/** Numbers from 0 to below 1 that are the shopper's own, the same in every run. */
function createChance(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function add(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1
}

function emptyTally(): Tally {
  return {
    sessions: 0,
    turns: 0,
    intents: {},
    outcomes: {},
    turnsWithProducts: 0,
    zeroResults: 0,
    events: {},
    feedback: 0,
    scoreSum: 0,
    requests: {},
  }
}
