import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, inject, it, onTestFinished } from 'vitest'
import { addFeed, findFeed, leaseFeed, listDue, toFeed } from '../../../src/adapters/feeds/feed-store.ts'
import { upsertProducts } from '../../../src/adapters/products/product-write.ts'
import { runFeed, type RunDeps } from '../../../src/catalog/feeds/run-feed.ts'
import { refuseAddress } from '../../../src/domain/feeds/public-address.ts'
import { runScheduled } from '../../../src/scheduled.ts'
import { FeedRequest, type Feed } from '../../../src/shared/feeds.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { record } from '../../support/record.ts'
import { call } from '../../support/visitor.ts'

const HOUR = 3_600_000
const server = inject('feedServerUrl')
const OWNER = { Authorization: 'Bearer dev-admin' }
const admin = <T>(method: string, path: string, json?: unknown) =>
  call<T>(method, `/api/v1/admin${path}`, { headers: OWNER, json })

let now = 0
let name = ''

beforeEach(async () => {
  now = Date.now()
  name = crypto.randomUUID()
  await emptyCatalog(env.DB)
})

/** As in production, but for the one server of the tests on this machine, and a clock that stands. */
function deps(more: Partial<RunDeps> = {}): RunDeps {
  return {
    fetch: (request) => fetch(request),
    refuse: (address) => (address.startsWith(`${server}/`) ? null : refuseAddress(address)),
    now: () => now,
    ...more,
  }
}

async function put(body: string, headers: Record<string, string> = {}): Promise<void> {
  await fetch(`${server}/files/${name}`, { method: 'PUT', body, headers })
}

const seen = async () => (await fetch(`${server}/seen/${name}`)).json()

async function newFeed(path: string = `/files/${name}`, more: Record<string, unknown> = {}): Promise<string> {
  const { id } = await addFeed(env.DB, FeedRequest.parse({ url: `${server}${path}`, everyHours: 6, ...more }), now)
  return id
}

async function feedOf(id: string): Promise<Feed> {
  const row = await findFeed(env.DB, id)
  if (row === null) throw new Error('the feed is gone')
  return toFeed(row, now)
}

async function run(id: string, more: Partial<RunDeps> = {}): Promise<Feed> {
  await runFeed(env.DB, id, deps(more))
  return feedOf(id)
}

async function offered(): Promise<string[]> {
  const sql = 'SELECT id FROM product WHERE withdrawn_at_ms IS NULL ORDER BY id'
  return (await env.DB.prepare(sql).all<{ id: string }>()).results.map(({ id }) => id)
}

const csv = (...ids: string[]) => `id,title,price\n${ids.map((id) => `${id},Lamp ${id},5.00 USD`).join('\n')}\n`

describe('a run of a feed', () => {
  it('stores what the file holds, and withdraws what it no longer does', async () => {
    const id = await newFeed()
    await upsertProducts(env.DB, [record('own')], now)
    await put(csv('a', 'b', 'c'))

    const first = await run(id)
    await put(csv('a', 'c', 'd'))
    now += 6 * HOUR
    const second = await run(id)

    expect(first).toMatchObject({ state: 'ok', problem: null, lastReport: { accepted: 3, withdrawn: 0 } })
    expect(second).toMatchObject({
      lastRunAt: now,
      lastSuccessAt: now,
      nextRunAt: now + 6 * HOUR,
      lastReport: { accepted: 1, unchanged: 2, withdrawn: 1 },
    })
    expect(await offered()).toEqual(['a', 'c', 'd', 'own'])
  })

  it('of several does not touch what came by the others', async () => {
    const first = await newFeed()
    await put(csv('a', 'b'))
    await run(first)
    name = crypto.randomUUID()
    const second = await newFeed()
    await put(csv('x'))
    await run(second)

    expect(await offered()).toEqual(['a', 'b', 'x'])
  })

  it('keeps a product that another feed still holds', async () => {
    const first = await newFeed()
    await put(csv('a', 'b', 'c'), { 'x-etag': '"one"' })
    await run(first)
    const path = name
    name = crypto.randomUUID()
    const second = await newFeed()
    await put(`${csv('x', 'y')}a,Lamp a,4.00 USD\n`)
    await run(second)
    await put(csv('x', 'y'))
    now += 6 * HOUR
    await run(second)
    name = path

    await run(first)

    expect(await offered()).toEqual(['a', 'b', 'c', 'x', 'y'])
    expect((await run(second)).lastReport).toMatchObject({ withdrawn: 1 })
    expect(await offered()).toEqual(['a', 'b', 'c', 'x', 'y'])
  })

  it('asks only for what has changed', async () => {
    const id = await newFeed()
    await put(csv('a'), { 'x-etag': '"v1"', 'x-last-modified': 'Sat, 28 Nov 2026 10:00:00 GMT' })
    await run(id)
    now += 6 * HOUR
    const second = await run(id)

    expect(await seen()).toEqual({ noneMatch: '"v1"', modifiedSince: 'Sat, 28 Nov 2026 10:00:00 GMT' })
    expect(second).toMatchObject({ state: 'ok', lastSuccessAt: now, lastReport: { accepted: 1 } })
  })

  it('reads again what failed, although the server says that it is the same', async () => {
    const id = await newFeed()
    await put('id,title,price\na,Lamp,5\n', { 'x-etag': '"v1"' })
    expect(await run(id)).toMatchObject({ state: 'failing', problem: expect.stringContaining('currency') })

    await env.DB.prepare("UPDATE feed SET currency = 'EUR' WHERE id = ?1").bind(id).run()
    expect(await run(id)).toMatchObject({ state: 'ok', lastReport: { accepted: 1, detected: { currency: 'EUR' } } })
  })

  it('asks the owner before it withdraws more than half', async () => {
    const id = await newFeed()
    await put(csv('a', 'b', 'c'))
    await run(id)
    await put(csv('a'))

    expect(await run(id)).toMatchObject({ state: 'failing', problem: expect.stringContaining('2 of 3') })
    expect(await offered()).toEqual(['a', 'b', 'c'])
    expect(await run(id, { isConfirmed: true })).toMatchObject({ state: 'ok', lastReport: { withdrawn: 2 } })
    expect(await offered()).toEqual(['a'])
  })

  it.each([
    ['/cut', 'broke off'],
    ['/status/500', 'status 500'],
    ['/page', 'web page'],
    ['/huge', 'larger than'],
    ['/silent', 'sent nothing'],
    ['/redirect/x?to=http%3A%2F%2F127.0.0.1%3A1%2F', 'leads elsewhere'],
    ['/redirect/x?to=https%3A%2F%2F169.254.169.254%2F', 'leads elsewhere'],
  ])('changes nothing when its server fails as %s does', async (path, problem) => {
    const id = await newFeed()
    await put(csv('a', 'b'))
    await run(id)
    await env.DB.prepare('UPDATE feed SET url = ?2 WHERE id = ?1').bind(id, `${server}${path}`).run()
    now += 6 * HOUR

    const failed = await run(id, { limits: { silenceMs: 500, maxBytes: 1_000_000 } })

    expect(failed).toMatchObject({ state: 'failing', problem: expect.stringContaining(problem) })
    expect(failed.lastReport).toMatchObject({ accepted: 2 })
    expect(failed.nextRunAt).toBe(now + HOUR / 4)
    expect(await offered()).toEqual(['a', 'b'])
  })

  it('withdraws nothing for a file that was cut in a row', async () => {
    const id = await newFeed()
    await put(csv('a', 'b', 'c'))
    await run(id)
    await put('id,title,price\na,"Lamp without an end,5.00 USD\nb,Lamp,5.00 USD\n')

    await run(id, { isConfirmed: true })

    expect(await offered()).toEqual(['a', 'b', 'c'])
  })

  it('tells of a file of nothing', async () => {
    const id = await newFeed()
    await put('\n')
    expect((await run(id)).problem).not.toBeNull()
    await put('PK\u0003\u0004not a table')
    expect((await run(id)).problem).not.toBeNull()
    expect(await offered()).toEqual([])
  })

  it('is held by one at a time, and not for ever', async () => {
    const id = await newFeed()
    await put(csv('a'))
    await leaseFeed(env.DB, id, now)

    expect(await runFeed(env.DB, id, deps())).toBe('busy')
    expect((await feedOf(id)).state).toBe('running')
    now += HOUR
    expect(await runFeed(env.DB, id, deps())).toBe('done')
  })

  it('waits longer with each failure, and then less again', async () => {
    const id = await newFeed('/status/503')
    const waits: number[] = []
    for (let i = 0; i < 4; i++) waits.push(((await run(id)).nextRunAt - now) / HOUR)
    await put(csv('a'))
    await env.DB.prepare('UPDATE feed SET url = ?2 WHERE id = ?1').bind(id, `${server}/files/${name}`).run()

    expect(waits).toEqual([0.25, 0.5, 1, 2])
    expect((await run(id)).nextRunAt - now).toBe(6 * HOUR)
  })
})

describe('the cron', () => {
  it('runs what is due, and nothing else', async () => {
    const due = await newFeed()
    const waiting = await newFeed('/files/other')
    await env.DB.prepare('UPDATE feed SET next_run_at_ms = ?2 WHERE id = ?1')
      .bind(waiting, Date.now() + HOUR)
      .run()
    expect(await listDue(env.DB, Date.now(), 10)).toEqual([due])

    // The server of the tests is a private address: in production it is refused.
    await runScheduled({ cron: '*/15 * * * *', scheduledTime: Date.now(), noRetry: () => {} }, env, {
      waitUntil: () => {},
    })

    expect(await feedOf(due)).toMatchObject({ problem: expect.stringContaining('refused') })
    expect(await feedOf(waiting)).toMatchObject({ lastRunAt: null })
  })
})

describe('the routes', () => {
  const post = (json: unknown) => admin<Feed>('POST', '/feeds', json)

  it('are the owner’s alone', async () => {
    expect((await call('GET', '/api/v1/admin/feeds')).status).toBe(401)
    expect((await call('POST', '/api/v1/admin/feeds', { json: {} })).status).toBe(401)
    expect((await call('POST', '/api/v1/admin/feeds/x/run')).status).toBe(401)
  })

  it('add, list and remove a feed', async () => {
    const { status, body } = await post({ url: 'https://shop.example.com/feed.xml', everyHours: 12, currency: 'EUR' })

    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'new', mode: 'sync', everyHours: 12, lastRunAt: null, lastReport: null })
    expect((await post({ url: 'https://shop.example.com/feed.xml' })).status).toBe(409)
    expect((await admin<{ feeds: Feed[] }>('GET', '/feeds')).body.feeds.map(({ id }) => id)).toEqual([body.id])
    expect((await admin('DELETE', `/feeds/${body.id}`)).status).toBe(204)
    expect((await admin('DELETE', `/feeds/${body.id}`)).status).toBe(404)
    expect((await admin('POST', `/feeds/${body.id}/run`)).status).toBe(404)
  })

  it.each([
    [{}],
    [{ url: 'http://shop.example.com/feed.xml' }],
    [{ url: 'https://127.0.0.1/feed.xml' }],
    [{ url: 'https://0x7f000001/feed.xml' }],
    [{ url: 'https://[::1]/feed.xml' }],
    [{ url: 'https://localhost/feed.xml' }],
    [{ url: 'https://shop.example.com/feed.xml', everyHours: 0 }],
    [{ url: 'https://shop.example.com/feed.xml', everyHours: 169 }],
    [{ url: 'https://shop.example.com/feed.xml', currency: 'euro' }],
    [{ url: 'https://shop.example.com/feed.xml', format: 'xlsx' }],
  ])('refuse %j', async (json) => {
    expect((await post(json)).status).toBe(400)
  })

  it('run a feed at once, and tell what came of it', async () => {
    const id = await newFeed()

    const { status, body } = await admin<Feed>('POST', `/feeds/${id}/run`)

    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'failing', problem: expect.stringContaining('refused') })
  })
})

describe('the health of the site', () => {
  it('is degraded while a feed is out of date, without naming it', async () => {
    await upsertProducts(env.DB, [record('a')], Date.now())
    await call('DELETE', '/api/v1/admin/products/nobody', { headers: OWNER })
    const id = await newFeed('/files/secret-token')
    onTestFinished(() => emptyCatalog(env.DB))
    await env.DB.prepare('UPDATE feed SET created_at_ms = ?2 WHERE id = ?1')
      .bind(id, Date.now() - 20 * HOUR)
      .run()

    const { status, body } = await call<{ status: string; components: Record<string, { reason: string }> }>(
      'GET',
      '/health',
    )

    expect(status).toBe(200)
    expect(body.status).toBe('degraded')
    expect(JSON.stringify(body)).not.toContain('secret-token')
  })
})
