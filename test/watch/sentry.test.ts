/** What leaves for Sentry, from a running site, as its own sink sees it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Site, startSite } from '../support/site.ts'
import { type Sink, startSink } from './sink.ts'

const SECRET_WISH = 'a ring for my secret admirer at 10 Hidden Street'

interface SentryEvent {
  exception?: { values: { type: string; value: string; stacktrace?: { frames: unknown[] } }[] }
  tags?: Record<string, string>
  release?: string
  environment?: string
  request?: unknown
  user?: unknown
}

let folder: string
let site: Site
let sink: Sink

interface Envelope {
  header: Record<string, unknown>
  type: string
  event: SentryEvent
}

function envelopes(): Envelope[] {
  return sink.received.map(({ body }) => {
    const [header = '{}', item = '{}', event = '{}'] = body.split('\n')
    const { type } = JSON.parse(item) as { type: string }
    return { header: JSON.parse(header) as Record<string, unknown>, type, event: JSON.parse(event) as SentryEvent }
  })
}

/** What was reported of a request that failed. */
function reportOf({ headers }: Response): Promise<Envelope> {
  return vi.waitFor(() => {
    const report = envelopes().find(({ event }) => event.tags?.['requestId'] === headers.get('X-Request-Id'))
    if (report === undefined) throw new Error('nothing was reported')
    return report
  }, 60_000)
}

beforeAll(async () => {
  sink = await startSink()
  // Without its tables the site starts, and whatever needs one breaks.
  folder = mkdtempSync(join(tmpdir(), 'smartshelf-sentry-'))
  site = await startSite({ SENTRY_DSN: `http://public@127.0.0.1:${sink.port}/7` }, { persistTo: folder })
})

afterAll(async () => {
  await site?.stop()
  await sink?.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

describe('error reports', () => {
  it('tell of a bug with its place, its release and the id that the client got', async () => {
    const response = await fetch(`${site.url}/api/v1/categories?token=in-the-address`, {
      headers: { Cookie: 'session=in-a-cookie', 'User-Agent': 'in-a-header' },
    })
    expect(response.status).toBe(500)
    const requestId = response.headers.get('X-Request-Id')

    const { type, event } = await reportOf(response)

    expect(sink.received[0]?.path).toMatch(/^\/api\/7\/envelope\//)
    expect(type).toBe('event')
    expect(event.exception?.values[0]?.value).toContain('no such table')
    expect(event.exception?.values[0]?.stacktrace?.frames.length).toBeGreaterThan(0)
    expect(event.tags).toMatchObject({ component: 'http', route: '/api/v1/categories', requestId })
    expect(event.release).toEqual(expect.any(String))
    expect(event.environment).toBe('development')
  })

  it('tell nothing of an answer that is the client’s own fault', async () => {
    const refused = [
      await fetch(`${site.url}/api/v1/nothing`),
      await fetch(`${site.url}/api/v1/products?limit=many`),
      await fetch(`${site.url}/api/v1/admin/status`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([404, 400, 401])

    // Reports leave in the order of their causes: once that of a later bug is here, none can follow.
    await reportOf(await fetch(`${site.url}/api/v1/categories`))
    const reported = envelopes().map(({ event }) => event.tags?.['requestId'])
    for (const { headers } of refused) expect(reported).not.toContain(headers.get('X-Request-Id'))
  })

  it('hold no message, cookie, token or address', async () => {
    const created = await fetch(`${site.url}/api/v1/chat/sessions`, { method: 'POST', body: '{}' })
    const { sessionId, visitorToken } = await created.json<{ sessionId: string; visitorToken: string }>()
    await fetch(`${site.url}/api/v1/chat`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${visitorToken}`, 'CF-Connecting-IP': '203.0.113.9' },
      body: JSON.stringify({ message: SECRET_WISH, sessionId }),
    })
    await expect.poll(() => envelopes().map(({ event }) => event.tags?.['component'])).toContain('turn')

    const everything = sink.received.map(({ body, headers }) => body + JSON.stringify(headers)).join('\n')

    const secrets = [SECRET_WISH, 'secret admirer', visitorToken, '203.0.113.9', 'in-a-cookie', 'in-the-address']
    for (const secret of [...secrets, 'in-a-header', 'dev-admin']) expect(everything).not.toContain(secret)
    for (const { event } of envelopes()) {
      expect(event.request).toBeUndefined()
      expect(event.user).toBeUndefined()
    }
  })
})
