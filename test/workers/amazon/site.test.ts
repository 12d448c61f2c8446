import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isolateMemory } from '../../../src/adapters/cache/isolate-memory.ts'
import { learnVocabulary } from '../../../src/adapters/catalog/catalog-state.ts'
import { catalogRefresh } from '../../../src/adapters/amazon/catalog-refresh-stub.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import worker from '../../../src/index.ts'
import { RUN_OUT_TEXT } from '../../../src/domain/policy/visible-talk.ts'
import type { HistoryMessage } from '../../../src/shared/chat.ts'
import type { Product } from '../../../src/shared/product.ts'
import { openAccount, type StubAccount } from '../../support/amazon-account.ts'
import { money, record } from '../../support/record.ts'
import { configure, forget, restart, settle } from '../../support/refresh.ts'
import { call, Visitor } from '../../support/visitor.ts'

const HOUR = 3_600_000
const BACKPACK = 'show me backpacks under $100'
const admin = { Authorization: 'Bearer dev-admin' }

let account: StubAccount

function setClock(at: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: at })
}

/** Another account, for a refresh that has forgotten everything. */
async function reopen(settings: Parameters<typeof openAccount>[0] = {}) {
  account = await openAccount(settings)
  configure(account)
  await forget(catalogRefresh(env))
}

beforeEach(async () => {
  for (const table of ['product', 'product_search', 'amazon_item', 'tracked_search', 'refresh_run', 'price_point']) {
    await env.DB.prepare(`DELETE FROM ${table}`).run()
  }
  await upsertProducts(env.DB, [record('own-1', { title: 'Plain Kettle', price: money(3_000) })], Date.now())
  await learnVocabulary(env.DB, Date.now())
  isolateMemory.drop('')
  await reopen()
})

afterEach(() => {
  vi.useRealTimers()
  Object.assign(env, { PRICE_HISTORY: undefined })
})

describe('a question that the catalogue cannot answer', () => {
  it('is answered with what Amazon has, tagged and with everything that must be said', async () => {
    const visitor = await Visitor.create()
    const { body } = await visitor.say(await visitor.start(), BACKPACK)

    expect(body.products.length).toBeGreaterThan(0)
    for (const product of body.products) {
      expect(product).toMatchObject({ source: 'amazon', category: 'backpacks', price: { currency: 'USD' } })
      expect(product.price?.amountMinor).toBeLessThanOrEqual(10_000)
      expect(product.url).toContain('tag=stub-20')
    }
    expect(body.notices.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['price_as_of', 'as_is', 'associate_disclosure', 'paid_link']),
    )
    const searches = (await account.calls()).filter(({ operation }) => operation === 'searchItems')
    expect(searches.map(({ body }) => body)).toMatchObject([{ keywords: 'backpacks', maxPrice: 10_000 }])
  })

  it('is answered from the cache when others ask it again', async () => {
    const ask = async () => {
      const visitor = await Visitor.create()
      return (await visitor.say(await visitor.start(), 'any backpacks under $120?')).body.metadata.cache
    }

    expect(await ask()).toBe('miss')

    // Behind the first answer the vocabulary learns what came from Amazon, and the catalogue has a new version.
    await expect.poll(async () => [await ask(), await ask()]).toEqual(['hit', 'hit'])
    expect((await account.calls()).filter(({ operation }) => operation === 'searchItems')).toHaveLength(1)
  })

  it('is told again without prices once they have run out', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    const { body } = await visitor.say(sessionId, BACKPACK)
    const told = async () => {
      const { body: page } = await visitor.call<{ messages: HistoryMessage[] }>('GET', `/sessions/${sessionId}/history`)
      return page.messages.at(-1)
    }
    expect((await told())?.text).toBe(body.response)

    setClock(Date.now() + 2 * HOUR)
    const aged = await told()
    expect(aged?.text).toBe(RUN_OUT_TEXT)
    expect(aged?.products?.map(({ price }) => price)).toEqual(body.products.map(() => null))
    expect(aged?.products?.[0]?.title).toBe(body.products[0]?.title)
    setClock(Date.now() + 24 * HOUR)
    const later = await told()
    expect(JSON.stringify(later)).not.toContain(body.products[0]?.title)
    expect(later?.products?.[0]?.title).toBe(`Amazon product ${body.products[0]?.asin}`)
  })

  it('leaves no tag in a file that is taken away', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    await visitor.say(sessionId, BACKPACK)

    const { body } = await visitor.call<unknown>('GET', `/sessions/${sessionId}/export?format=json`)

    expect(JSON.stringify(body)).toContain('https://www.amazon.com/dp/')
    expect(JSON.stringify(body)).not.toContain('tag=')
  })

  it('is answered with what there is while Amazon fails', async () => {
    await reopen({ faults: ['error_500'] })
    const visitor = await Visitor.create()

    const { status, body } = await visitor.say(await visitor.start(), 'show me a plain kettle under $1')

    expect(status).toBe(200)
    expect(body.response).not.toBe('')
    expect(body.products.every(({ source }) => source === 'import')).toBe(true)
  })
})

describe('GET /products/:id', () => {
  it('follows the life of an Amazon product to its number', async () => {
    await call('POST', '/api/v1/admin/refresh', { headers: admin, json: { asins: ['B0STB10000'] } })
    await settle(catalogRefresh(env))
    const at = Date.now()
    const get = async () => (await call<Product>('GET', '/api/v1/products/B0STB10000')).body

    expect(await get()).toMatchObject({ source: 'amazon', price: { currency: 'USD' }, brand: 'Aurivox' })
    setClock(at + 2 * HOUR)
    expect(await get()).toMatchObject({ price: null, brand: 'Aurivox' })
    setClock(at + 25 * HOUR)
    expect(await get()).toMatchObject({
      title: 'Amazon product B0STB10000',
      brand: null,
      url: 'https://www.amazon.com/dp/B0STB10000?tag=stub-20',
    })
    const controller = createScheduledController({ cron: '*/15 * * * *', scheduledTime: new Date(Date.now()) })
    const ctx = createExecutionContext()
    Object.assign(env, { AMAZON_CLIENT_ID: '', AMAZON_CLIENT_SECRET: '' })
    await restart(catalogRefresh(env))
    await worker.scheduled(controller, env, ctx)
    await waitOnExecutionContext(ctx)
    expect(await env.DB.prepare(`SELECT count(*) AS n FROM product WHERE source = 'amazon'`).first('n')).toBe(0)
    expect(await get()).toMatchObject({ title: 'Amazon product B0STB10000' })
  })
})

describe('GET /products/:id/price-history', () => {
  it('is refused for Amazon, whatever the owner says, and on a site with a tag for all', async () => {
    await call('POST', '/api/v1/admin/refresh', { headers: admin, json: { asins: ['B0STB10001'] } })
    await settle(catalogRefresh(env))
    const history = (id: string) => call<unknown>('GET', `/api/v1/products/${id}/price-history?days=90`)

    expect(await history('own-1')).toMatchObject({ status: 403, body: { error: { code: 'policy_forbids' } } })
    Object.assign(env, { PRICE_HISTORY: 'on' })
    expect(await history('B0STB10001')).toMatchObject({ status: 403, body: { error: { code: 'policy_forbids' } } })
    expect(await history('own-1')).toMatchObject({ status: 200, body: { points: [{ amountMinor: 3_000 }] } })
    await upsertProducts(env.DB, [record('own-1', { title: 'Plain Kettle', price: money(2_400) })], Date.now() + 1)
    await learnVocabulary(env.DB, Date.now())
    expect(await history('own-1')).toMatchObject({ body: { lowestMinor: 2_400, drop: { percent: 20 } } })
    expect((await history('never')).status).toBe(404)
    expect((await call('GET', '/api/v1/products/own-1/price-history?days=0')).status).toBe(400)
  })
})

describe('the owner’s routes', () => {
  it('need the token', async () => {
    expect((await call('GET', '/api/v1/admin/refresh')).status).toBe(401)
    expect((await call('POST', '/api/v1/admin/refresh')).status).toBe(401)
    expect((await call('DELETE', '/api/v1/admin/cache')).status).toBe(401)
  })

  it('start a refresh, tell how it goes, and forget a search', async () => {
    const json = { searches: [{ keywords: 'monitor', category: 'monitors', pages: 2 }] }
    const started = await call<{ started: boolean }>('POST', '/api/v1/admin/refresh', { headers: admin, json })
    expect(started).toMatchObject({ status: 202, body: { started: true, state: { status: 'running' } } })
    await settle(catalogRefresh(env))

    const { body } = await call<{ searches: { id: number }[]; runs: unknown[] }>('GET', '/api/v1/admin/refresh', {
      headers: admin,
    })

    expect(body).toMatchObject({
      status: 'idle',
      marketplace: 'www.amazon.com',
      run: { trigger: 'owner', status: 'complete', fetched: 20, openCalls: 0 },
      searches: [{ keywords: 'monitor', category: 'monitors', pages: 2 }],
    })
    expect(body.runs[0]).toMatchObject({ status: 'complete', calls: 2 })
    const path = `/api/v1/admin/refresh/searches/${body.searches[0]?.id}`
    expect((await call('DELETE', path, { headers: admin })).status).toBe(204)
    expect((await call('DELETE', path, { headers: admin })).status).toBe(404)
  })

  it('refuse what is no ASIN and no search', async () => {
    const post = (json: unknown) => call('POST', '/api/v1/admin/refresh', { headers: admin, json })

    expect((await post({ asins: ['nonsense'] })).status).toBe(400)
    expect((await post({ searches: [{ keywords: 'x' }] })).status).toBe(400)
  })

  it('say that there is no account', async () => {
    Object.assign(env, { AMAZON_CLIENT_ID: undefined, AMAZON_CLIENT_SECRET: undefined })
    await restart(catalogRefresh(env))

    expect(await call('POST', '/api/v1/admin/refresh', { headers: admin })).toMatchObject({
      status: 200,
      body: { started: false, reason: 'No Amazon account configured' },
    })
  })
})

describe('health', () => {
  const amazon = async () =>
    (await call<{ components: Record<string, unknown> }>('GET', '/health')).body.components['amazon']

  it('is well without an account, and with one that gets through', async () => {
    expect(await amazon()).toMatchObject({ status: 'healthy', reason: null })
    Object.assign(env, { AMAZON_CLIENT_ID: undefined, AMAZON_CLIENT_SECRET: undefined })
    expect(await amazon()).toMatchObject({ status: 'healthy', reason: 'No Amazon account configured' })
  })

  it('is degraded, with the reason, while the account is not eligible', async () => {
    await reopen({ isEligible: false })
    await call('POST', '/api/v1/admin/refresh', { headers: admin, json: { asins: ['B0STB20000'] } })
    await settle(catalogRefresh(env))

    expect(await amazon()).toMatchObject({
      status: 'degraded',
      reason: expect.stringContaining('AssociateNotEligible'),
    })
  })
})
