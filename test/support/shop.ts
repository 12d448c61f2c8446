/** A shopper and an owner that talk to the whole Worker over HTTP. */
import { env, exports } from 'cloudflare:workers'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../src/adapters/products/product-write.ts'
import type { ChatResponse } from '../../src/shared/chat.ts'
import type { ProductEvent } from '../../src/shared/requests.ts'
import { money, record } from './record.ts'

const ORIGIN = 'https://shop.example'

/** Twelve laptops, `laptop-0` to `laptop-11`, from $500 up. */
export async function stockLaptops(): Promise<void> {
  const laptops = Array.from({ length: 12 }, (_, index) =>
    record(`laptop-${index}`, {
      title: `Laptop ${index}`,
      category: 'laptops',
      categoryPath: ['Computers', 'Laptops'],
      price: money(50_000 + index * 1_000),
    }),
  )
  await upsertProducts(env.DB, laptops, Date.now())
  await learnVocabulary(env.DB, Date.now())
}

export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  return exports.default.fetch(new Request(`${ORIGIN}${path}`, init))
}

/** What the watching system reads. */
export async function readMetrics(): Promise<string> {
  const headers = { Authorization: 'Bearer metrics-token-of-the-tests' }
  return (await request('/metrics', { headers })).text()
}

export interface Shopper {
  token: string
  sessionId: string
  ask: (message: string, turnId?: string) => Promise<ChatResponse>
  send: (events: Partial<ProductEvent>[]) => Promise<{ accepted: number; duplicates: number; refused: number }>
  post: (path: string, body: object) => Promise<Response>
  leave: () => Promise<Response>
}

export async function newShopper(): Promise<Shopper> {
  const created = await request('/api/v1/chat/sessions', { method: 'POST', body: '{}' })
  const { sessionId, visitorToken: token } = await created.json<{ sessionId: string; visitorToken: string }>()
  const headers = { Authorization: `Bearer ${token}` }
  const post = (path: string, body: object) => request(path, { method: 'POST', headers, body: JSON.stringify(body) })
  return {
    token,
    sessionId,
    post,
    ask: async (message, turnId = crypto.randomUUID()) =>
      (await post('/api/v1/chat', { message, sessionId, turnId })).json<ChatResponse>(),
    send: async (events) => {
      const whole = events.map((event) => ({ id: crypto.randomUUID(), sessionId, at: Date.now(), ...event }))
      const response = await post('/api/v1/events', { events: whole })
      return response.json()
    },
    leave: () => request(`/api/v1/chat/sessions/${sessionId}`, { method: 'DELETE', headers }),
  }
}

export async function ask<T>(path: string, token = 'dev-admin'): Promise<T> {
  const response = await request(path, { headers: { Authorization: `Bearer ${token}` } })
  return response.json<T>()
}
