/** The HTTP side of the page. */
import type { Constraints } from '../../shared/constraints.ts'
import type { SessionSummary } from '../../shared/chat.ts'
import type { ErrorBody } from '../../shared/errors.ts'
import type { CategoryCount, Comparison, Facets, Product } from '../../shared/product.ts'
import type { PageIds } from '../../shared/requests.ts'
import type { PublicProfile } from '../../shared/shop-profile.ts'
import { credentials, keepToken } from './identity.ts'

const SESSIONS = '/api/v1/chat/sessions'

/** The server said no, in words for the shopper. `code` is `offline` when it could not be asked. */
export class RequestFailed extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** `answer` is that to the check of a first visit; null where none was asked for. */
export async function createSession(answer: string | null): Promise<string> {
  const headers: Record<string, string> = answer === null ? {} : { 'X-Human-Check': answer }
  const created = await request<{ sessionId: string; visitorToken: string }>(SESSIONS, {
    method: 'POST',
    body: '{}',
    headers,
  })
  keepToken(created.visitorToken)
  return created.sessionId
}

export async function listSessions(): Promise<SessionSummary[]> {
  const { sessions } = await request<{ sessions: SessionSummary[] }>(SESSIONS)
  return sessions
}

export async function renameSession(sessionId: string, title: string): Promise<void> {
  await request(`${SESSIONS}/${sessionId}`, { method: 'PATCH', body: JSON.stringify({ title }) })
}

export async function deleteSession(sessionId: string): Promise<void> {
  await request(`${SESSIONS}/${sessionId}`, { method: 'DELETE' })
}

/** Where the browser downloads a conversation from. */
export function exportUrl(sessionId: string, format: 'md' | 'json' | 'csv'): string {
  return `${SESSIONS}/${sessionId}/export?format=${format}`
}

/** What the shop says of itself, and first questions that its catalogue has answers to. */
export async function readShop(): Promise<PublicProfile & { examples: string[] }> {
  return request('/api/v1/shop')
}

export interface ProductPage {
  products: Product[]
  facets: Facets
  nextCursor: string | null
  total: number
}

/** A page of the catalogue; `query` as `GET /api/v1/products` takes it. */
export async function listProducts(query: URLSearchParams, cursor: string | null): Promise<ProductPage> {
  const asked = new URLSearchParams(query)
  asked.set('limit', '24')
  if (cursor !== null) asked.set('cursor', cursor)
  return request<ProductPage>(`/api/v1/products?${asked.toString()}`)
}

/** Every kind of product, at every level, most products first. */
export async function listCategories(): Promise<CategoryCount[]> {
  return (await request<{ categories: CategoryCount[] }>('/api/v1/categories')).categories
}

/** How many products constraints leave, and what splits those. */
export async function countProducts(constraints: Constraints): Promise<Pick<ProductPage, 'total' | 'facets'>> {
  return request('/api/v1/products/count', { method: 'POST', body: JSON.stringify({ constraints }) })
}

export async function compareProducts(ids: readonly string[]): Promise<Comparison> {
  return request('/api/v1/products/compare', { method: 'POST', body: JSON.stringify({ ids }) })
}

/** Well-liked products of any kind. */
export async function listPopular(): Promise<Product[]> {
  const { products } = await request<{ products: Product[] }>('/api/v1/products?sort=popularity&limit=24')
  return products
}

/** Null when the product is unknown or no longer offered. */
export async function findProduct(productId: string): Promise<Product | null> {
  try {
    return await request<Product>(`/api/v1/products/${encodeURIComponent(productId)}`)
  } catch (error) {
    if (error instanceof RequestFailed && error.code.startsWith('product_')) return null
    throw error
  }
}

/** The one product that all of these mean, as far as the catalogue knows them; null for none or several. */
export async function findPageProduct(page: readonly PageIds[]): Promise<Product | null> {
  const body = JSON.stringify({ page })
  return (await request<{ product: Product | null }>('/api/v1/products/lookup', { method: 'POST', body })).product
}

/** A conversation as a file, for where a link alone does not tell who asks. */
export async function fetchExport(url: string): Promise<Blob> {
  return (await reach(url)).blob()
}

export async function sendFeedback(feedback: { sessionId: string; messageId: string; thumb: string }): Promise<void> {
  await request('/api/v1/chat/feedback', { method: 'POST', body: JSON.stringify(feedback) })
}

type Request = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> }

async function request<T>(path: string, init: Request = {}): Promise<T> {
  const response = await reach(path, init)
  const text = await response.text()
  // Same deployment, same schemas: see parse-server-frame.ts.
  return (text === '' ? null : JSON.parse(text)) as T
}

async function reach(path: string, init: Request = {}): Promise<Response> {
  const { headers: own, credentials: sent } = credentials()
  const headers: Record<string, string> = { ...own, ...init.headers }
  if (init.body !== undefined) headers['Content-Type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(path, { ...init, headers, credentials: sent })
  } catch {
    throw new RequestFailed('offline', 'SmartShelf cannot be reached. Check your connection.')
  }
  if (!response.ok) throw await toFailure(response)
  return response
}

async function toFailure(response: Response): Promise<RequestFailed> {
  try {
    const { error } = (await response.json()) as ErrorBody
    return new RequestFailed(error.code, error.message)
  } catch {
    return new RequestFailed('internal', 'SmartShelf answered with something unreadable. Try again in a moment.')
  }
}
