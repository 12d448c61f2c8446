import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { forgetLearned } from '../../src/adapters/catalog/catalog-blocks.ts'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../src/adapters/products/product-write.ts'
import { app } from '../../src/app.ts'
import type { ErrorBody } from '../../src/shared/errors.ts'
import { VERSION } from '../../src/shared/version.ts'
import { record } from '../support/record.ts'
import { call, fetchWorker } from '../support/visitor.ts'

interface Health {
  status: string
  release: string
  components: Record<string, { status: string; reason: string | null; latencyMs: number }>
  problems: string[]
}

/** A site on which nobody has set a secret. */
const BARE = { VISITOR_SECRET: undefined, ADMIN_TOKEN: undefined } as Partial<Env>

/** A binding that fails whatever is asked of it, as an outage does. */
function broken(message: string): never {
  const fail = () => {
    throw new Error(message)
  }
  return new Proxy({}, { get: () => fail }) as never
}

async function ask<T>(path: string, init: RequestInit, bindings: Partial<Env>) {
  const response = await app.request(`https://shop.example${path}`, init, { ...env, ...bindings })
  return { status: response.status, headers: response.headers, body: await response.json<T>() }
}

const health = (bindings: Partial<Env> = {}) => ask<Health>('/health', {}, bindings)

async function stock(): Promise<void> {
  await upsertProducts(env.DB, [record('one')], 1)
  await learnVocabulary(env.DB, 1)
}

describe('GET /health', () => {
  beforeEach(stock)

  it('is degraded while there is nothing to sell, then healthy', async () => {
    await env.DB.exec('DELETE FROM product; DELETE FROM product_search')
    await forgetLearned(env.DB)
    await learnVocabulary(env.DB, 1)

    const empty = await health()
    expect(empty).toMatchObject({ status: 200, body: { status: 'degraded' } })
    expect(empty.body.components['catalog']).toMatchObject({
      status: 'degraded',
      reason: expect.stringContaining('empty'),
    })

    await stock()

    const filled = await health()
    expect(filled).toMatchObject({ status: 200, body: { status: 'healthy', problems: [] } })
    expect(Object.keys(filled.body.components)).toEqual(
      expect.arrayContaining(['database', 'cache', 'sessions', 'catalog', 'assistant', 'amazon']),
    )
    expect(filled.headers.get('Cache-Control')).toBe('no-store')
    expect(filled.body.release).toBe(VERSION)
  })

  it('is degraded, not down, without its cache', async () => {
    const { status, body } = await health({ CACHE: broken('KV GET failed') })

    expect(status).toBe(200)
    expect(body).toMatchObject({ status: 'degraded', components: { cache: { reason: 'It cannot be reached' } } })
  })

  it('is degraded by a wrong setting, which it names', async () => {
    const { body } = await health({ TURN_LIMIT_PER_MINUTE: 'lots' } as Partial<Env>)

    expect(body).toMatchObject({ status: 'degraded', problems: [expect.stringContaining('TURN_LIMIT_PER_MINUTE')] })
  })

  it('is unhealthy without its database', async () => {
    const { status, body } = await health({ DB: broken('D1_ERROR: Network connection lost.') })

    expect(status).toBe(503)
    expect(body).toMatchObject({ status: 'unhealthy', components: { database: { status: 'unhealthy' } } })
  })

  it('is unhealthy in production without the secret, and says which command sets it', async () => {
    const { status, body } = await health(BARE)

    expect(status).toBe(503)
    expect(body.components['sessions']?.status).toBe('unhealthy')
    expect(body.problems.join('\n')).toContain('wrangler secret put VISITOR_SECRET')
  })

  it('is unhealthy in production while its owner cannot get in', async () => {
    const { status, body } = await health({ ADMIN_TOKEN: undefined } as Partial<Env>)

    expect(status).toBe(503)
    expect(body.components['sessions']?.status).toBe('healthy')
    expect(body.problems.join('\n')).toContain('wrangler secret put ADMIN_TOKEN')
  })

  it('stays alive whatever the components say', async () => {
    const { status } = await ask('/health/live', {}, { DB: broken('gone'), CACHE: broken('gone') })

    expect(status).toBe(200)
  })
})

describe('a site without its secret', () => {
  it('answers that it is not set up', async () => {
    const { status, body } = await ask<ErrorBody>('/api/v1/chat', { method: 'POST' }, BARE)

    expect(status).toBe(503)
    expect(body.error.code).toBe('not_configured')
  })
})

describe('errors', () => {
  it('have one shape, an id of their own, and no sniffing or framing', async () => {
    const { status, headers, body } = await call<ErrorBody>('GET', '/api/v1/nothing', {
      headers: { 'X-Request-Id': 'mine' },
    })

    expect(status).toBe(404)
    expect(Object.keys(body)).toEqual(['error'])
    expect(body.error).toMatchObject({ code: 'not_found', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
    expect(headers.get('X-Request-Id')).toBe(body.error.requestId)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Frame-Options')).toBe('DENY')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
    expect(headers.get('Cache-Control')).toBe('no-store')
  })

  it.each([
    ['PUT', '/api/v1/chat', 'POST'],
    ['DELETE', '/api/v1/products', 'GET'],
    ['POST', '/api/v1/chat/sessions/abc', 'GET, PATCH, DELETE'],
    ['POST', '/health', 'GET'],
  ])('say that %s %s is answered by %s', async (method, path, allowed) => {
    const { status, headers, body } = await call<ErrorBody>(method, path)

    expect(status).toBe(405)
    expect(headers.get('Allow')).toBe(allowed)
    expect(body.error.code).toBe('method_not_allowed')
  })

  it('call a lost database an outage that passes', async () => {
    const { status, headers, body } = await ask<ErrorBody>(
      '/api/v1/products?q=kettle',
      {},
      { DB: broken('D1_ERROR: Network connection lost.') },
    )

    expect(status).toBe(503)
    expect(headers.get('Retry-After')).toBe('5')
    expect(body.error).toMatchObject({ code: 'unavailable', retryAfterSeconds: 5 })
  })

  it('tell nothing of a bug but an id', async () => {
    const { status, body } = await ask<ErrorBody>(
      '/api/v1/products',
      {},
      { DB: broken('D1_ERROR: no such column: secret_column: SQLITE_ERROR') },
    )

    expect(status).toBe(500)
    expect(Object.keys(body.error).toSorted()).toEqual(['code', 'message', 'requestId'])
    expect(body.error.code).toBe('internal')
    expect(JSON.stringify(body)).not.toMatch(/secret_column|SQLITE|at .*\.ts/)
  })
})

describe('pages of other sites', () => {
  const post = (headers: Record<string, string>, bindings: Partial<Env> = {}) =>
    ask<ErrorBody>('/api/v1/chat/sessions', { method: 'POST', headers }, bindings)

  it('may not start anything', async () => {
    const { status, body } = await post({ Origin: 'https://evil.example', Host: 'shop.example' })

    expect(status).toBe(403)
    expect(body.error.code).toBe('forbidden_origin')
  })

  it('may not open a socket', async () => {
    const response = await fetchWorker('/api/v1/chat/ws/some-session', {
      headers: { Upgrade: 'websocket', Origin: 'https://evil.example' },
    })

    expect(response.status).toBe(403)
  })

  it.each(['null', 'not a url', 'https://shop.example.evil.example', 'https://shop.example:8443'])(
    'are not taken for our own: %s',
    async (origin) => {
      expect((await post({ Origin: origin, Host: 'shop.example' })).status).toBe(403)
    },
  )

  it('may when the owner allows them', async () => {
    const headers = { Origin: 'https://blog.example', Host: 'shop.example' }

    expect((await post(headers, { ALLOWED_ORIGINS: 'https://blog.example' } as Partial<Env>)).status).toBe(201)
  })

  it('may read answers when the owner allows them, and only then', async () => {
    const bindings = { ALLOWED_ORIGINS: 'https://blog.example' } as Partial<Env>
    const allowed = (origin: string, init: { method: string; body?: string; headers?: Record<string, string> }) =>
      app.request(
        'https://shop.example/api/v1/chat',
        { ...init, headers: { Origin: origin, ...init.headers } },
        { ...env, ...bindings },
      )
    const preflight = { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } }

    const asked = await allowed('https://blog.example', preflight)
    expect(asked.status).toBe(204)
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBe('https://blog.example')
    expect(asked.headers.get('Access-Control-Allow-Headers')).toContain('Authorization')
    expect(asked.headers.get('Access-Control-Allow-Credentials')).toBeNull()

    const refused = await allowed('https://blog.example', { method: 'POST', body: '{}' })
    expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('https://blog.example')
    expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('RateLimit')

    const stranger = await allowed('https://evil.example', preflight)
    expect(stranger.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })

  it('are not asked about when it is our own page, or no page', async () => {
    expect((await post({ Origin: 'https://shop.example', Host: 'shop.example' })).status).toBe(201)
    expect((await post({})).status).toBe(201)
  })
})

describe('the flood shield', () => {
  // The limit is let out again drop by drop: with a clock that stands, none while a test runs.
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }))
  afterEach(() => vi.useRealTimers())

  const from = (address: string, bindings: Partial<Env>) =>
    ask<ErrorBody>('/api/v1/categories', { headers: { 'CF-Connecting-IP': address } }, bindings)

  async function statuses(count: number, address: string, bindings: Partial<Env>): Promise<number[]> {
    const all: number[] = []
    for (let index = 0; index < count; index++) all.push((await from(address, bindings)).status)
    return all
  }

  it('lets exactly the limit through and then names a time', async () => {
    const bindings = { FLOOD_LIMIT_PER_MINUTE: '20' } as unknown as Partial<Env>

    expect(await statuses(20, '203.0.113.1', bindings)).toEqual(Array<number>(20).fill(200))
    const { status, headers, body } = await from('203.0.113.1', bindings)

    expect(status).toBe(429)
    expect(body.error).toMatchObject({ code: 'flood', retryAfterSeconds: 3 })
    expect(headers.get('Retry-After')).toBe('3')
  })

  it.each(['/metrics', '/health', '/health/live', '/api/v1/products', '/feeds/google.tsv', '/nothing', '/widget.js'])(
    'stands before %s as well',
    async (path) => {
      const bindings = { FLOOD_LIMIT_PER_MINUTE: '1' } as unknown as Partial<Env>
      const address = `203.0.113.${path.length + 100}`
      await from(address, bindings)

      const { status } = await ask(path, { headers: { 'CF-Connecting-IP': address } }, bindings)

      expect(status).toBe(429)
    },
  )

  it.each(['/p/nothing', '/feeds/google.tsv'])('counts a request to %s once', async (path) => {
    const bindings = { FLOOD_LIMIT_PER_MINUTE: '2' } as unknown as Partial<Env>
    const init = { headers: { 'CF-Connecting-IP': `203.0.113.${path.length + 60}` } }
    const statuses: number[] = []
    for (let index = 0; index < 3; index++) {
      statuses.push((await app.request(`https://shop.example${path}`, init, { ...env, ...bindings })).status)
    }

    expect(statuses).toEqual([404, 404, 429])
  })

  it('counts a whole IPv6 network as one, and every other address by itself', async () => {
    const bindings = { FLOOD_LIMIT_PER_MINUTE: '3' } as unknown as Partial<Env>

    await statuses(3, '2001:db8:1:2::1', bindings)

    expect((await from('2001:db8:1:2:ffff::9', bindings)).status).toBe(429)
    expect((await from('2001:db8:1:3::1', bindings)).status).toBe(200)
  })

  it('is backed by the platform, which counts what other isolates let through', async () => {
    const bindings = {
      FLOOD_LIMIT_PER_MINUTE: '300',
      FLOOD_SHIELD: { limit: async () => ({ success: false }) },
    } as unknown as Partial<Env>

    const { status, headers } = await from('203.0.113.50', bindings)

    expect(status).toBe(429)
    expect(headers.get('Retry-After')).toBe('60')
  })

  it('listens to no header that a client can write itself', async () => {
    const bindings = { FLOOD_LIMIT_PER_MINUTE: '2' } as unknown as Partial<Env>
    const forwarded = () =>
      ask(
        '/api/v1/categories',
        { headers: { 'X-Forwarded-For': '203.0.113.77', 'X-Real-IP': '203.0.113.77' } },
        bindings,
      )

    for (let index = 0; index < 4; index++) expect((await forwarded()).status).toBe(200)
  })
})

describe('the admin routes', () => {
  it.each([
    ['no token', {}],
    ['a wrong one', { Authorization: 'Bearer dev-admim' }],
    ["a visitor's way of showing it", { Authorization: 'dev-admin' }],
  ])('refuse %s', async (_, headers) => {
    const { status, body } = await ask<ErrorBody>('/api/v1/admin/catalog/import', { method: 'POST', headers }, {})

    expect(status).toBe(401)
    expect(body.error.code).toBe('unauthorized')
  })

  it('are closed where no token is set, whatever the environment is called', async () => {
    for (const ENVIRONMENT of ['production', 'development']) {
      const bindings = { ...BARE, ENVIRONMENT } as Partial<Env>
      const { status } = await ask('/api/v1/admin/catalog/import', { method: 'POST' }, bindings)

      expect(status).toBe(503)
    }
  })
})
