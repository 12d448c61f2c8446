import { env } from 'cloudflare:workers'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { isAccessToken } from '../../../src/adapters/access/access-token.ts'
import { runEngineQuery } from '../../../src/adapters/observe/engine-queries.ts'
import { counted, observed } from '../../../src/domain/metrics/series.ts'
import type { SiteStatus } from '../../../src/shared/site-status.ts'
import { ask, newShopper, readMetrics, request, stockLaptops } from '../../support/shop.ts'
import { flush } from '../../support/alarms.ts'
import { connect } from '../../support/socket.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The value of a line of `/metrics`; 0 when there is none. */
function valueOf(text: string, line: string): number {
  const found = text.split('\n').find((candidate) => candidate.startsWith(`${line} `))
  return found === undefined ? 0 : Number(found.slice(line.length + 1))
}

describe('who may see analytics', () => {
  it.each([
    '/api/v1/analytics/overview',
    '/api/v1/analytics/users/x',
    '/api/v1/analytics/engine',
    '/api/v1/admin/status',
  ])('refuses %s without the admin token', async (path) => {
    expect((await request(path)).status).toBe(401)
    expect((await request(path, { headers: { Authorization: 'Bearer dev-admin-2' } })).status).toBe(401)
  })

  it.each(['0', '91', '-1', '7.5', 'week'])('refuses a period of %s days', async (days) => {
    const response = await request(`/api/v1/analytics/overview?days=${days}`, {
      headers: { Authorization: 'Bearer dev-admin' },
    })

    expect(response.status).toBe(400)
  })
})

describe('tokens of Cloudflare Access', () => {
  const NOW = Date.UTC(2026, 9, 14)
  const encode = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  const rsa = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
  let keys: CryptoKeyPair
  let jwk: JsonWebKey
  /** Each test's own: the keys of a team are kept. */
  let team: string
  let application: { teamDomain: string; audience: string }

  async function token(claims: object, header: object = { alg: 'RS256', kid: 'key-1' }): Promise<string> {
    const whole = { iss: team, aud: ['audience-tag'], exp: NOW / 1000 + 600, ...claims }
    const signed = `${encode(header)}.${encode(whole)}`
    const bytes = new Uint8Array(await crypto.subtle.sign(rsa, keys.privateKey, new TextEncoder().encode(signed)))
    const signature = btoa(String.fromCharCode(...bytes))
    return `${signed}.${signature.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
  }

  /** The team's address as it answers from now on. */
  function publish(answer: () => Promise<Response>) {
    const asked = vi.fn(answer)
    vi.stubGlobal('fetch', asked)
    return asked
  }
  const genuine = async () => Response.json({ keys: [{ ...jwk, kid: 'key-1' }] })

  beforeAll(async () => {
    const generated = await crypto.subtle.generateKey(
      { ...rsa, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
      true,
      ['sign', 'verify'],
    )
    keys = generated as CryptoKeyPair
    jwk = (await crypto.subtle.exportKey('jwk', keys.publicKey)) as JsonWebKey
  })

  beforeEach(() => {
    team = `https://${crypto.randomUUID()}.example`
    application = { teamDomain: team, audience: 'audience-tag' }
  })

  it('open the door with a genuine signature for this application, and ask for the keys once', async () => {
    const asked = publish(genuine)

    expect(await isAccessToken(await token({}), application, NOW)).toBe(true)
    expect(await isAccessToken(await token({ aud: 'audience-tag' }), application, NOW)).toBe(true)
    expect(asked.mock.calls).toEqual([[`${team}/cdn-cgi/access/certs`, expect.anything()]])
  })

  it.each([
    ['another application', { aud: ['other'] }],
    ['another team', { iss: 'https://other.example' }],
    ['a time that is over', { exp: NOW / 1000 - 61 }],
    ['a time that has not come', { nbf: NOW / 1000 + 61 }],
  ])('do not for %s', async (_, claims) => {
    publish(genuine)

    expect(await isAccessToken(await token(claims), application, NOW)).toBe(false)
  })

  it('ask an address that does not answer once a minute, not once a request', async () => {
    const silent = publish(() => Promise.reject(new TypeError('no route')))
    const given = await token({})

    for (let second = 0; second < 60; second++) {
      expect(await isAccessToken(given, application, NOW + second * 1000)).toBe(false)
    }
    expect(silent).toHaveBeenCalledTimes(1)

    publish(genuine)
    expect(await isAccessToken(given, application, NOW + 61_000)).toBe(true)
  })

  it('do not when they were changed, are unsigned, or signed by an unknown key', async () => {
    publish(genuine)
    const good = await token({})
    const [head = '', , signature = ''] = good.split('.')
    const forged = encode({ iss: team, aud: 'audience-tag', exp: NOW, admin: true })

    expect(await isAccessToken(good, application, NOW)).toBe(true)
    expect(await isAccessToken(`${head}.${forged}.${signature}`, application, NOW)).toBe(false)
    expect(await isAccessToken(`${encode({ alg: 'none', kid: 'key-1' })}.${forged}.`, application, NOW)).toBe(false)
    expect(await isAccessToken(await token({}, { alg: 'RS256', kid: 'key-9' }), application, NOW)).toBe(false)
    expect(await isAccessToken('nonsense', application, NOW)).toBe(false)
  })
})

describe('/metrics', () => {
  it('counts one request once and a turn with its strategy, outcome and intent', async () => {
    await stockLaptops()
    const before = await readMetrics()
    const shopper = await newShopper()
    const { products } = await shopper.ask('laptops')
    await shopper.ask('unicorn')
    await shopper.send([{ type: 'click', productId: products[0]?.id ?? '' }])
    await flush(shopper.sessionId)

    await vi.waitFor(async () => {
      const after = await readMetrics()
      const grown = (line: string) => valueOf(after, line) - valueOf(before, line)
      expect(grown('smartshelf_http_requests_total{route="/api/v1/chat",method="POST",status="200"}')).toBe(2)
      expect(grown('smartshelf_http_requests_total{route="/api/v1/events",method="POST",status="202"}')).toBe(1)
      expect(grown('smartshelf_http_request_duration_seconds_count{route="/api/v1/chat"}')).toBe(2)
      expect(grown('smartshelf_chat_turns_total{strategy="catalog",outcome="complete"}')).toBe(2)
      expect(grown('smartshelf_chat_turn_duration_seconds_count{strategy="catalog"}')).toBe(2)
      expect(grown('smartshelf_chat_first_event_seconds_count')).toBe(2)
      expect(grown('smartshelf_product_events_total{type="click"}')).toBe(1)
    }, 20_000)
    const text = await readMetrics()
    expect(valueOf(text, 'smartshelf_catalog_products{source="import"}')).toBe(12)
    expect(text).not.toContain(shopper.sessionId)
  })

  it('counts what was seen of products, and closed sockets, though their object slept meanwhile', async () => {
    await stockLaptops()
    const before = await readMetrics()
    const grown = async (line: string) => valueOf(await readMetrics(), line) - valueOf(before, line)
    const shopper = await newShopper()
    const { sessionId } = shopper
    const { products } = await shopper.ask('laptops')
    const socket = await connect(sessionId, shopper.token)
    await flush(sessionId)
    expect(await grown('smartshelf_active_sockets')).toBe(1)

    for (const { id: productId } of products.slice(0, 2)) await shopper.send([{ type: 'outbound', productId }])
    await evictDurableObject(env.CHAT_SESSION.getByName(sessionId), { webSockets: 'hibernate' })
    socket.close()
    await flush(sessionId)

    expect(await grown('smartshelf_product_events_total{type="outbound"}')).toBe(2)
    await vi.waitFor(async () => {
      await flush(sessionId)
      expect(await grown('smartshelf_active_sockets')).toBe(0)
    })
  })

  it('keeps unknown addresses under one label', async () => {
    const before = await readMetrics()
    await request('/api/v1/nothing/here-1')
    await request('/wp-login.php')

    const line = 'smartshelf_http_requests_total{route="unmatched",method="GET",status="404"}'
    const grown = async () => valueOf(await readMetrics(), line) - valueOf(before, line)
    await expect.poll(grown).toBe(2)
    expect(await readMetrics()).not.toContain('wp-login')
  })
})

describe('the metrics aggregator', () => {
  it('keeps its counters through an eviction', async () => {
    const stub = env.METRICS_AGGREGATOR.getByName('eviction')
    await stub.add([counted('chat_zero_results_total', [], 2), observed('chat_first_event_seconds', [], 0.2)])
    await evictDurableObject(stub)
    await stub.add([counted('chat_zero_results_total', [], 1), observed('chat_first_event_seconds', [], 7)])
    await evictDurableObject(stub)

    const series = await stub.read()

    expect(series.find(({ name }) => name === 'chat_zero_results_total')?.value).toBe(3)
    expect(series.find(({ name }) => name === 'chat_first_event_seconds')?.counts).toEqual([
      0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0,
    ])
  })

  it('bounds the label values of a metric, and takes nothing it does not know', async () => {
    const stub = env.METRICS_AGGREGATOR.getByName('bounds')
    const many = Array.from({ length: 600 }, (_, index) => counted('chat_intents_total', [`intent-${index}`], 1))
    await stub.add([...many, { name: 'invented_total', labels: [], value: 1 }])

    expect(await stub.read()).toHaveLength(500)
  })

  it('counts open sockets, and forgets those that nobody reported for two hours', async () => {
    const stub = env.METRICS_AGGREGATOR.getByName('sockets')
    await stub.reportSockets('a', 2)
    await stub.reportSockets('b', 1)
    await stub.reportSockets('a', 1)
    expect(await stub.countSockets()).toBe(2)

    await runInDurableObject(stub, (_, { storage }) => {
      storage.sql.exec(`UPDATE socket SET reported_at_ms = 1 WHERE session = 'b'`)
    })

    expect(await stub.countSockets()).toBe(1)
  })
})

describe('the state of the site', () => {
  it('is told without any secret', async () => {
    const response = await request('/api/v1/admin/status', { headers: { Authorization: 'Bearer dev-admin' } })
    const text = await response.text()
    const status = JSON.parse(text) as SiteStatus

    expect(status).toMatchObject({ isDevelopment: false, problems: [], limits: { turnsPerMinute: 60, turnBurst: 10 } })
    expect(text).not.toContain('dev-admin')
  })
})

describe('questions to Analytics Engine', () => {
  it('are listed, and answered only with an account', async () => {
    const listed = await ask<{ queries: string[]; isConfigured: boolean }>('/api/v1/analytics/engine')

    expect(listed.isConfigured).toBe(false)
    expect(listed.queries).toContain('turn-latency')
    const headers = { Authorization: 'Bearer dev-admin' }
    expect((await request('/api/v1/analytics/engine/turn-latency', { headers })).status).toBe(503)
    expect((await request('/api/v1/analytics/engine/drop-table', { headers })).status).toBe(404)
  })

  it('go to the account’s own address, and a refusal is no answer', async () => {
    const upstream = vi.fn<typeof fetch>(async () => Response.json({ data: [{ turns: 3 }], rows: 1 }))
    vi.stubGlobal('fetch', upstream)
    const account = { accountId: 'a'.repeat(32), token: 'secret-token' }

    expect(await runEngineQuery('SELECT 1', account)).toEqual([{ turns: 3 }])
    const [address, init] = upstream.mock.calls[0] ?? []
    expect(address).toBe(`https://api.cloudflare.com/client/v4/accounts/${'a'.repeat(32)}/analytics_engine/sql`)
    expect(init).toMatchObject({ method: 'POST', body: 'SELECT 1\nFORMAT JSON' })

    vi.stubGlobal('fetch', async () => new Response('no', { status: 403 }))
    expect(await runEngineQuery('SELECT 1', account)).toBeNull()
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 200 }))
    expect(await runEngineQuery('SELECT 1', account)).toBeNull()
  })
})
