import { describe, expect, it, vi } from 'vitest'
import { createAmazonClient, type UpstreamCall } from '../../../src/adapters/amazon/client.ts'
import type { AmazonSettings } from '../../../src/adapters/amazon/settings.ts'
import { createTokenSource, type StoredToken } from '../../../src/adapters/amazon/token.ts'
import { openAccount } from '../../support/amazon-account.ts'

const LAPTOP = 'B0STB00000'
const never = () => new AbortController().signal

function connect(settings: AmazonSettings, { timeoutMs = 20_000 } = {}) {
  const calls: UpstreamCall[] = []
  let stored: StoredToken | null = null
  const store = { read: () => stored, write: (token: StoredToken | null) => void (stored = token) }
  const tokens = createTokenSource(settings, store, { fetch, timeoutMs, now: Date.now })
  const client = createAmazonClient(settings, {
    fetch,
    timeoutMs,
    tokens,
    observe: (call) => calls.push(call),
    now: Date.now,
  })
  return { client, calls, stored: () => stored }
}

describe('createAmazonClient', () => {
  it('gets items with one token for many callers', async () => {
    const account = await openAccount()
    const { client, calls } = connect(account.settings)

    const answers = await Promise.all([1, 2, 3].map(() => client.getItems([LAPTOP], never())))

    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(answers[0]).toMatchObject({ value: { items: [{ asin: LAPTOP }], errors: [] } })
    const operations = (await account.calls()).map(({ operation }) => operation)
    expect(operations.filter((operation) => operation === 'token')).toHaveLength(1)
    expect(calls).toHaveLength(3)
    expect(calls[0]).toMatchObject({ operation: 'getItems', outcome: 'ok', items: 1, marketplace: 'www.amazon.com' })
  })

  it.each([
    ['2.1', 'www.amazon.ca'],
    ['2.2', 'www.amazon.de'],
    ['2.3', 'www.amazon.co.jp'],
    ['3.2', 'www.amazon.in'],
    ['3.3', 'www.amazon.com.au'],
  ] as const)('speaks version %s to %s', async (version, marketplace) => {
    const account = await openAccount({ version })
    const { client } = connect({ ...account.settings, version, marketplace })

    expect(await client.getItems([LAPTOP], never())).toMatchObject({ ok: true, value: { items: [{ asin: LAPTOP }] } })
  })

  it('reads items under the documented key as well as under the live one', async () => {
    const account = await openAccount({ itemsKey: 'itemResults' })

    const answer = await connect(account.settings).client.getItems([LAPTOP], never())

    expect(answer).toMatchObject({ ok: true, value: { items: [{ asin: LAPTOP }] } })
  })

  it('gives what is missing as errors inside a good answer', async () => {
    const { settings } = await openAccount({ gone: [LAPTOP] })

    const answer = await connect(settings).client.getItems([LAPTOP, 'B0STB00001'], never())

    expect(answer).toMatchObject({
      ok: true,
      value: { items: [{ asin: 'B0STB00001' }], errors: [{ code: 'ItemNotAccessible' }] },
    })
  })

  it('searches page by page, and finds nothing without failing', async () => {
    const { settings } = await openAccount()
    const { client } = connect(settings)

    const first = await client.searchItems({ keywords: 'laptops', page: 1, maxPrice: 80_000 }, never())
    const none = await client.searchItems({ keywords: 'unobtainium', page: 1 }, never())

    expect(first.ok && first.value.items.length).toBe(10)
    expect(none).toMatchObject({ ok: true, value: { items: [], errors: [{ code: 'NoResults' }] } })
  })

  it('renews a token that has ended, once', async () => {
    const account = await openAccount({ faults: ['token_expired'] })
    const { client } = connect(account.settings)

    expect((await client.getItems([LAPTOP], never())).ok).toBe(true)

    const operations = (await account.calls()).map(({ operation, status }) => `${operation} ${status}`)
    expect(operations).toEqual(['token 200', 'getItems 401', 'token 200', 'getItems 200'])
  })

  it('refuses wrong credentials without telling them to anyone', async () => {
    const logged = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')]
    const { settings } = await openAccount()
    const { client, calls } = connect({ ...settings, clientSecret: 'amzn1.oa2-cs.v1.wrong' })

    const answer = await client.getItems([LAPTOP], never())

    expect(answer).toEqual({ ok: false, error: { code: 'unauthorized', reason: 'invalid_client' } })
    const said = JSON.stringify([answer, calls, logged.map(({ mock }) => mock.calls)])
    expect(said).not.toContain('amzn1.oa2-cs')
  })

  it('tells lapsed eligibility from other refusals', async () => {
    const { settings } = await openAccount({ isEligible: false })

    expect(await connect(settings).client.getItems([LAPTOP], never())).toEqual({
      ok: false,
      error: { code: 'not_eligible' },
    })
  })

  it('takes over how long it is to wait', async () => {
    const { settings } = await openAccount({ faults: ['throttle'], retryAfterSeconds: 2 })

    const answer = await connect(settings).client.getItems([LAPTOP], never())

    expect(answer).toEqual({ ok: false, error: { code: 'throttled', retryAfterMs: 2_000 } })
  })

  it.each([
    ['an answer cut in half', 'half_json', { code: 'malformed', reason: 'no JSON' }],
    ['a page instead of an answer', 'html', { code: 'malformed', reason: 'no JSON' }],
    ['a reset connection', 'reset', { code: 'network' }],
    ['an error of the server', 'error_500', { code: 'unavailable', status: 500, retryAfterMs: null }],
  ] as const)('reports %s', async (_, fault, error) => {
    const { settings } = await openAccount({ faults: [fault] })

    const answer = await connect(settings).client.getItems([LAPTOP], never())

    expect(answer).toEqual({ ok: false, error })
  })

  it('gives up an answer that never ends', async () => {
    const { settings } = await openAccount({ faults: ['stall'] })
    const { client, calls } = connect(settings, { timeoutMs: 300 })
    await client.prepare(never())

    expect(await client.getItems([LAPTOP], never())).toEqual({ ok: false, error: { code: 'timeout' } })
    expect(calls).toMatchObject([{ outcome: 'timeout' }])
  })

  it('keeps what can be read of an item with wrong types', async () => {
    const { settings } = await openAccount({ faults: ['wrong_types'] })

    const answer = await connect(settings).client.getItems([LAPTOP], never())

    expect(answer).toMatchObject({ ok: true, value: { items: [{ asin: LAPTOP, detailPageURL: null }] } })
  })

  it('stops when the caller does, also while it waits for a token', async () => {
    const { settings } = await openAccount({ faults: ['token_stall'] })
    const controller = new AbortController()
    const pending = connect(settings, { timeoutMs: 1_000 }).client.getItems([LAPTOP], controller.signal)

    controller.abort()

    expect(await pending).toEqual({ ok: false, error: { code: 'aborted' } })
  })

  it('distrusts a token whose end lies beyond any token’s life: the clock has gone back', async () => {
    const account = await openAccount()
    const store = { read: () => ({ token: 'old', expiresAt: Date.now() + 5 * 86_400_000 }), write: vi.fn() }
    const tokens = createTokenSource(account.settings, store, { fetch, timeoutMs: 1_000, now: Date.now })

    const token = await tokens.get(never())

    expect(token.ok && token.value).toMatch(/^stub\./)
  })
})
