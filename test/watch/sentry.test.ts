/** What leaves for Sentry, from a running site, as its own sink sees it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from './site.ts'
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

let site: Site
let sink: Sink

function envelopes(): { header: Record<string, unknown>; type: string; event: SentryEvent }[] {
  return sink.received.map(({ body }) => {
    const [header = '{}', item = '{}', event = '{}'] = body.split('\n')
    const { type } = JSON.parse(item) as { type: string }
    return { header: JSON.parse(header) as Record<string, unknown>, type, event: JSON.parse(event) as SentryEvent }
  })
}

beforeAll(async () => {
  sink = await startSink()
  // Without its tables the site starts, and whatever needs one breaks.
  site = await startSite({ SENTRY_DSN: `http://public@127.0.0.1:${sink.port}/7` }, { hasDatabase: false })
}, 180_000)

afterAll(async () => {
  await site?.stop()
  await sink?.stop()
}, 30_000)

describe('error reports', () => {
  it('tell of a bug with its place, its release and the id that the client got', async () => {
    const response = await fetch(`${site.url}/api/v1/categories?token=in-the-address`, {
      headers: { Cookie: 'session=in-a-cookie', 'User-Agent': 'in-a-header' },
    })
    expect(response.status).toBe(500)
    const requestId = response.headers.get('X-Request-Id')
    await expect.poll(() => sink.received.length, { timeout: 10_000 }).toBeGreaterThan(0)

    const { type, event } = envelopes()[0] ?? { type: '', event: {} }

    expect(sink.received[0]?.path).toMatch(/^\/api\/7\/envelope\//)
    expect(type).toBe('event')
    expect(event.exception?.values[0]?.value).toContain('no such table')
    expect(event.exception?.values[0]?.stacktrace?.frames.length).toBeGreaterThan(0)
    expect(event.tags).toMatchObject({ component: 'http', route: '/api/v1/categories', requestId })
    expect(event.release).toEqual(expect.any(String))
    expect(event.environment).toBe('development')
  })

  it('tell nothing of an answer that is the client’s own fault', async () => {
    const before = sink.received.length

    expect((await fetch(`${site.url}/api/v1/nothing`)).status).toBe(404)
    expect((await fetch(`${site.url}/api/v1/products?limit=many`)).status).toBe(400)
    expect((await fetch(`${site.url}/api/v1/admin/status`)).status).toBe(401)
    await new Promise((resolve) => setTimeout(resolve, 1_000))

    expect(sink.received.length).toBe(before)
  })

  it('hold no message, cookie, token or address', async () => {
    const before = sink.received.length
    const created = await fetch(`${site.url}/api/v1/chat/sessions`, { method: 'POST', body: '{}' })
    const { sessionId, visitorToken } = (await created.json()) as { sessionId: string; visitorToken: string }
    await fetch(`${site.url}/api/v1/chat`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${visitorToken}`, 'CF-Connecting-IP': '203.0.113.9' },
      body: JSON.stringify({ message: SECRET_WISH, sessionId }),
    })
    await expect.poll(() => sink.received.length, { timeout: 15_000 }).toBeGreaterThan(before)

    const everything = sink.received.map(({ body, headers }) => body + JSON.stringify(headers)).join('\n')

    expect(envelopes().some(({ event }) => event.tags?.['component'] === 'turn')).toBe(true)
    const secrets = [SECRET_WISH, 'secret admirer', visitorToken, '203.0.113.9', 'in-a-cookie', 'in-the-address']
    for (const secret of [...secrets, 'in-a-header', 'dev-admin']) expect(everything).not.toContain(secret)
    for (const { event } of envelopes()) {
      expect(event.request).toBeUndefined()
      expect(event.user).toBeUndefined()
    }
  })
})
