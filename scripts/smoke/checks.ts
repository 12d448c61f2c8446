/** What must work on a site, one check each. A check gives words for how it went, or throws a SmokeError. */

const TIMEOUT_MS = 15_000

/** Something that does not work, in words for the owner. */
export class SmokeError extends Error {}

/** A site, or one version of it. */
export interface Target {
  origin: string
  /** Sent with each request, to be led to a version that does not serve everybody. */
  headers: Record<string, string>
  /** A shop that nobody has filled yet is no failure. */
  mayBeEmpty: boolean
}

export interface Check {
  name: string
  run: (target: Target) => Promise<string>
}

export const CHECKS: readonly Check[] = [
  { name: 'page', run: page },
  { name: 'script', run: script },
  { name: 'headers', run: headers },
  { name: 'health', run: health },
  { name: 'products', run: products },
  { name: 'answer', run: answer },
  { name: 'socket', run: socket },
]

interface Health {
  status: string
  version: string
  components: Record<string, { status: string; reason: string | null }>
  problems: string[]
}

/** What `/health` says. */
export async function readHealth(target: Target): Promise<Health> {
  return json<Health>(await get(target, '/health'))
}

/** How many products the shop offers. */
export async function countProducts(target: Target): Promise<number> {
  const { total } = await json<{ total: number }>(await get(target, '/api/v1/products?limit=1'))
  return total
}

async function get(target: Target, path: string, init: RequestInit = {}): Promise<Response> {
  const sent = { ...init, headers: { ...target.headers, ...(init.headers as Record<string, string>) } }
  return fetch(`${target.origin}${path}`, { ...sent, signal: AbortSignal.timeout(TIMEOUT_MS) })
}

async function file(target: Target, path: string, type: string): Promise<string> {
  const response = await get(target, path)
  const given = response.headers.get('content-type') ?? 'nothing'
  if (!response.ok || !given.includes(type)) throw new SmokeError(`answered ${response.status} with ${given}`)
  return response.text()
}

async function page(target: Target): Promise<string> {
  const html = await file(target, '/', 'text/html')
  if (!html.includes('/assets/app.js')) throw new SmokeError('the page does not load the script')
  return 'served'
}

async function script(target: Target): Promise<string> {
  return `${(await file(target, '/assets/app.js', 'javascript')).length} characters`
}

/** The page and the API get theirs from different places: public/_headers and the Worker. */
async function headers(target: Target): Promise<string> {
  const wanted = ['content-security-policy', 'strict-transport-security', 'x-content-type-options']
  for (const path of ['/', '/health/live']) {
    const given = (await get(target, path)).headers
    const missing = wanted.filter((name) => !given.has(name))
    if (missing.length > 0) throw new SmokeError(`${path} has no ${missing.join(', ')}`)
  }
  return 'all there'
}

async function health(target: Target): Promise<string> {
  const { status, components, problems } = await readHealth(target)
  const ill = Object.entries(components).filter(([, component]) => component.status !== 'healthy')
  const words = [...ill.map(([name, { reason }]) => `${name}: ${reason}`), ...problems].join('; ')
  const fatal = ill.filter(
    ([name, component]) => component.status === 'unhealthy' && !(target.mayBeEmpty && name === 'catalog'),
  )
  if (fatal.length > 0) throw new SmokeError(words)
  return words ? `${status} (${words})` : status
}

async function products(target: Target): Promise<string> {
  const total = await countProducts(target)
  if (total > 0) return String(total)
  if (target.mayBeEmpty) return 'none yet'
  throw new SmokeError(
    'the catalogue is empty: load one with `npm run catalog:demo` or `npm run catalog:import`, see --help',
  )
}

/** A turn shows products where there are any. */
async function answer(target: Target): Promise<string> {
  const list = await json<{ products: { title: string }[] }>(await get(target, '/api/v1/products?limit=1'))
  const message = list.products[0]?.title.slice(0, 200) ?? 'hello'
  const given = await json<{ response: string; products: unknown[]; metadata: { responseTimeMs: number } }>(
    await get(target, '/api/v1/chat', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ message }),
    }),
  )
  if (given.response === '') throw new SmokeError('the answer is empty')
  if (list.products.length > 0 && given.products.length === 0) throw new SmokeError('the answer shows no product')
  return `${given.products.length} products, ${given.metadata.responseTimeMs} ms`
}

/** A conversation is opened, its socket says which it is, and it is erased again. */
async function socket(target: Target): Promise<string> {
  const created = await get(target, '/api/v1/chat/sessions', { method: 'POST', body: '{}' })
  const { sessionId, visitorToken } = await json<{ sessionId: string; visitorToken: string }>(created)
  const url = `${target.origin.replace(/^http/, 'ws')}/api/v1/chat/ws/${sessionId}`
  const options = { protocols: ['smartshelf.v1', `bearer.${visitorToken}`], headers: target.headers }
  const client = new WebSocket(url, options as unknown as string[])
  try {
    const frame = await firstFrame(client)
    if (frame.type !== 'session') throw new SmokeError(`the first frame is ${frame.type}`)
  } finally {
    client.close(1000)
    const Authorization = `Bearer ${visitorToken}`
    await get(target, `/api/v1/chat/sessions/${sessionId}`, { method: 'DELETE', headers: { Authorization } })
  }
  return 'open'
}

function firstFrame(client: WebSocket): Promise<{ type: string }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SmokeError('no frame came')), TIMEOUT_MS)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      settle()
    }
    client.addEventListener('message', ({ data }) => end(() => resolve(JSON.parse(String(data)) as { type: string })))
    client.addEventListener('error', () => end(() => reject(new SmokeError('it cannot be opened'))))
    client.addEventListener('close', () => end(() => reject(new SmokeError('it was closed at once'))))
  })
}

/** A JSON answer; what the server says about an error is handed on. */
async function json<T>(response: Response): Promise<T> {
  const text = await response.text()
  let body: T & { error?: { code: string; message: string } }
  try {
    body = JSON.parse(text) as typeof body
  } catch {
    throw new SmokeError(`${response.status}: the answer is no JSON`)
  }
  if (body.error) throw new SmokeError(`${response.status} ${body.error.code}: ${body.error.message}`)
  return body
}
