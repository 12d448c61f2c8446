/** The HTTP side of the page. The visitor's cookie goes along by itself. */
import type { SessionSummary } from '../../shared/chat.ts'
import type { ErrorBody } from '../../shared/errors.ts'
import type { Product } from '../../shared/product.ts'

const SESSIONS = '/api/v1/chat/sessions'

/** The server said no, in words for the shopper. `code` is `offline` when it could not be asked. */
export class RequestFailed extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export async function createSession(): Promise<string> {
  const { sessionId } = await request<{ sessionId: string }>(SESSIONS, { method: 'POST', body: '{}' })
  return sessionId
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

export async function sendFeedback(feedback: { sessionId: string; messageId: string; thumb: string }): Promise<void> {
  await request('/api/v1/chat/feedback', { method: 'POST', body: JSON.stringify(feedback) })
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const headers = init.body === undefined ? undefined : { 'Content-Type': 'application/json' }
  let response: Response
  try {
    response = await fetch(path, { ...init, headers })
  } catch {
    throw new RequestFailed('offline', 'SmartShelf cannot be reached. Check your connection.')
  }
  if (!response.ok) throw await toFailure(response)
  const text = await response.text()
  // Same deployment, same schemas: see parse-server-frame.ts.
  return (text === '' ? null : JSON.parse(text)) as T
}

async function toFailure(response: Response): Promise<RequestFailed> {
  try {
    const { error } = (await response.json()) as ErrorBody
    return new RequestFailed(error.code, error.message)
  } catch {
    return new RequestFailed('internal', 'SmartShelf answered with something unreadable. Try again in a moment.')
  }
}
