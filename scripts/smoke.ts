/** `npm run smoke -- URL`: whether a running server really serves: page, script, health, products and an answer. */
import { parseArgs } from 'node:util'

const TIMEOUT_MS = 15_000

/** Something that does not work, in words for the owner. */
export class SmokeError extends Error {}

interface Check {
  name: string
  run: (origin: string) => Promise<string>
}

const CHECKS: readonly Check[] = [
  { name: 'page', run: page },
  { name: 'script', run: script },
  { name: 'health', run: health },
  { name: 'products', run: products },
  { name: 'answer', run: answer },
]

/** Runs every check against `origin`, prints how each went, and gives how many failed. */
export async function smokeTest(origin: string): Promise<number> {
  let failed = 0
  for (const { name, run } of CHECKS) {
    try {
      console.log(`ok      ${name}: ${await run(origin)}`)
    } catch (error) {
      failed++
      console.log(`FAILED  ${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return failed
}

async function get(url: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
}

async function file(url: string, type: string): Promise<string> {
  const response = await get(url)
  const given = response.headers.get('content-type') ?? 'nothing'
  if (!response.ok || !given.includes(type)) throw new SmokeError(`answered ${response.status} with ${given}`)
  return response.text()
}

async function page(origin: string): Promise<string> {
  const html = await file(`${origin}/`, 'text/html')
  if (!html.includes('/assets/app.js')) throw new SmokeError('the page does not load the script')
  return 'served'
}

async function script(origin: string): Promise<string> {
  return `${(await file(`${origin}/assets/app.js`, 'javascript')).length} characters`
}

async function health(origin: string): Promise<string> {
  const { status, components, problems } = await json<{
    status: string
    components: Record<string, { status: string; reason: string | null }>
    problems: string[]
  }>(await get(`${origin}/health`))
  const ill = Object.entries(components).filter(([, component]) => component.status !== 'healthy')
  const words = [...ill.map(([name, { reason }]) => `${name}: ${reason}`), ...problems].join('; ')
  if (status === 'unhealthy') throw new SmokeError(words)
  return words ? `${status} (${words})` : status
}

async function products(origin: string): Promise<string> {
  const { total } = await json<{ total: number }>(await get(`${origin}/api/v1/products?limit=1`))
  if (total > 0) return String(total)
  throw new SmokeError(
    'the catalogue is empty: load one with `npm run catalog:demo` or `npm run catalog:import`, see --help',
  )
}

async function answer(origin: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json' }
  const response = await get(`${origin}/api/v1/chat`, { method: 'POST', headers, body: '{"message":"hello"}' })
  const { response: text, metadata } = await json<{ response: string; metadata: { responseTimeMs: number } }>(response)
  if (text === '') throw new SmokeError('the answer is empty')
  return `${metadata.responseTimeMs} ms`
}

/** A JSON answer; what the server says about an error is handed on. */
async function json<T>(response: Response): Promise<T> {
  const body = await response.json<T & { error?: { code: string; message: string } }>()
  if (body.error) throw new SmokeError(`${response.status} ${body.error.code}: ${body.error.message}`)
  return body
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [url = 'http://localhost:8787'] = positionals
  process.exitCode = (await smokeTest(url.replace(/\/+$/, ''))) === 0 ? 0 : 1
}
