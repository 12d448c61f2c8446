import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  addItems,
  listDue,
  listSearches,
  noteFetched,
  noteViews,
  trackSearches,
} from '../../../src/adapters/amazon/amazon-items.ts'
import { purgeExpired } from '../../../src/adapters/amazon/amazon-catalog.ts'
import { findProduct } from '../../../src/adapters/products/product-store.ts'
import { listRuns } from '../../../src/adapters/amazon/refresh-runs.ts'
import { openRefresh, configure, settle } from '../../support/refresh.ts'
import { readMetrics } from '../../support/shop.ts'

const HOUR = 3_600_000
/** More than any answer of the stub takes on a busy machine. */
const PATIENCE_MS = 20_000
const ASINS = Array.from({ length: 25 }, (_, i) => `B0STB0${String(i).padStart(4, '0')}`).slice(0, 24)
const [FIRST = '', SECOND = '', THIRD = ''] = ASINS

async function shown(id: string, now = Date.now()) {
  return (await findProduct(env.DB, id, now))?.product ?? null
}

async function storedRows() {
  const { results } = await env.DB.prepare(
    'SELECT id, updated_at_ms, content_hash, price_minor FROM product ORDER BY id',
  ).all()
  return results
}

function setClock(at: number) {
  vi.useFakeTimers({ toFake: ['Date'], now: at })
}

beforeEach(async () => {
  for (const table of ['product', 'product_search', 'amazon_item', 'tracked_search', 'refresh_run', 'price_point']) {
    await env.DB.prepare(`DELETE FROM ${table}`).run()
  }
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a run', () => {
  it('fetches what is configured in tens, stores it, and leaves a record', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: ASINS.join(',') })

    expect(await refresh.start('owner')).toEqual({ started: true, reason: null })
    const state = await settle(refresh)

    expect(state).toMatchObject({
      status: 'idle',
      problem: null,
      run: { trigger: 'owner', status: 'complete', calls: 3, fetched: 24, changed: 24, missing: 0, failed: 0 },
      items: { known: 24, fresh: 24, alive: 24, gone: 0 },
    })
    expect(state.budget.left).toBe(8_640 - 3)
    expect(await listRuns(env.DB, 5)).toMatchObject([{ trigger: 'owner', status: 'complete', calls: 3, fetched: 24 }])
    expect(await shown(FIRST)).toMatchObject({
      source: 'amazon',
      asin: FIRST,
      marketplace: 'www.amazon.com',
      category: 'laptops',
      brand: 'Velmora',
      price: { currency: 'USD' },
      availability: 'in_stock',
      url: `https://www.amazon.com/dp/${FIRST}?tag=stub-20&linkCode=ogi&th=1&psc=1`,
    })
    const calls = (await account.calls()).filter(({ operation }) => operation === 'getItems')
    expect(calls.map(({ body }) => (body as { itemIds: string[] }).itemIds.length)).toEqual([10, 10, 4])
  })

  it('keeps its pace', async () => {
    const { refresh, account } = await openRefresh(
      { requestsPerSecond: 5, retryAfterSeconds: 1 },
      { REFRESH_ASINS: ASINS.join(','), AMAZON_REQUESTS_PER_SECOND: '5' },
    )
    await refresh.start('owner')
    await settle(refresh)

    const statuses = (await account.calls())
      .filter(({ operation }) => operation === 'getItems')
      .map(({ status }) => status)
    expect(statuses).toEqual([200, 200, 200])
  })

  it('writes nothing to a product that has not changed, and yet extends its life', async () => {
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: `${FIRST},${SECOND}` })
    await refresh.start('owner')
    await settle(refresh)
    const before = await storedRows()
    setClock(Date.now() + 21 * HOUR)

    await refresh.start('owner')
    const state = await settle(refresh)

    expect(state.run).toMatchObject({ fetched: 2, changed: 0 })
    expect(await storedRows()).toEqual(before)
    expect((await shown(FIRST))?.price?.asOf).toBeGreaterThan(Date.now() - 60_000)
  })

  it('writes a changed price, and never a point of its history', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: `${FIRST},${SECOND}` })
    await refresh.start('owner')
    await settle(refresh)
    await account.set({ prices: { [FIRST]: 12.34, [SECOND]: null } })
    setClock(Date.now() + 21 * HOUR)

    await refresh.start('owner')
    const state = await settle(refresh)

    expect(state.run).toMatchObject({ fetched: 2, changed: 2 })
    expect((await shown(FIRST))?.price?.amountMinor).toBe(1_234)
    expect(await shown(SECOND)).toMatchObject({ price: null, availability: 'unknown' })
    expect(await env.DB.prepare('SELECT count(*) AS n FROM price_point').first('n')).toBe(0)
  })

  it('runs once when two crons come at once', async () => {
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: FIRST })

    const outcomes = await Promise.all([refresh.start('cron'), refresh.start('cron')])
    await settle(refresh)

    expect(outcomes.filter(({ started }) => started)).toHaveLength(1)
    expect(await listRuns(env.DB, 5)).toHaveLength(1)
  })

  it('begins with what shoppers look at, then what it never had, then the rest', async () => {
    const now = Date.now()
    await addItems(env.DB, [FIRST, SECOND, THIRD], now)
    await noteFetched(env.DB, [FIRST], now - 2 * HOUR)
    await noteFetched(env.DB, [SECOND], now - 21 * HOUR)
    await noteViews(env.DB, [FIRST], now)

    expect(await listDue(env.DB, { now, limit: 10 })).toEqual([FIRST, THIRD, SECOND])
    expect(await listDue(env.DB, { now, limit: 10, viewedOnly: true })).toEqual([FIRST])
  })

  it('stops at the daily budget and leaves a share to shoppers', async () => {
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: ASINS.join(','), AMAZON_DAILY_BUDGET: '2' })
    await refresh.start('owner')

    const state = await settle(refresh)

    expect(state.run?.calls).toBe(2)
    expect(state).toMatchObject({ status: 'paused', budget: { perDay: 2, left: 0 } })
    expect(state.reason).toContain('budget')
  })

  it('does nothing without an account, and says so', async () => {
    const { refresh } = await openRefresh({}, { AMAZON_CLIENT_ID: '', AMAZON_CLIENT_SECRET: '' })

    expect(await refresh.start('cron')).toEqual({ started: false, reason: 'No Amazon account configured' })
    expect(await refresh.state()).toMatchObject({ status: 'not_configured', run: null })
  })
})

describe('tracked searches', () => {
  it('find ASINs page by page and store what came with them', async () => {
    await trackSearches(env.DB, [{ keywords: 'coffee maker', category: 'coffee-makers', pages: 5 }], Date.now())
    const { refresh, account } = await openRefresh()

    await refresh.start('owner')
    const state = await settle(refresh)

    expect(state.run).toMatchObject({ calls: 3, fetched: 24 })
    expect(state.items).toMatchObject({ known: 24, fresh: 24 })
    expect((await listSearches(env.DB))[0]?.lastRunAt).not.toBeNull()
    const pages = (await account.calls()).flatMap(({ body }) => (body as { itemPage?: number }).itemPage ?? [])
    expect(pages).toEqual([1, 2, 3])
  })

  it('are not repeated within the day', async () => {
    await trackSearches(env.DB, [{ keywords: 'monitor', category: null, pages: 1 }], Date.now())
    const { refresh, account } = await openRefresh()
    await refresh.start('owner')
    await settle(refresh)
    const before = (await account.calls()).length

    await refresh.start('owner')
    await settle(refresh)

    expect((await account.calls()).length).toBe(before)
  })
})

describe('faults', () => {
  it('stops at wrong credentials, says which, and begins afresh with others', async () => {
    const { refresh, account } = await openRefresh({ secret: 'other-secret' }, { REFRESH_ASINS: FIRST })
    await refresh.start('owner')
    const state = await settle(refresh)

    expect(state).toMatchObject({ status: 'paused', run: { status: 'stopped', calls: 0, fetched: 0 } })
    expect(state.reason).toContain('AMAZON_CLIENT_SECRET')
    expect(JSON.stringify(state)).not.toContain('stub-secret')
    expect(await storedRows()).toEqual([])

    configure(account, { AMAZON_CLIENT_SECRET: 'other-secret', REFRESH_ASINS: FIRST })
    await evictDurableObject(refresh)
    await refresh.start('owner')
    expect(await settle(refresh)).toMatchObject({ status: 'idle', run: { status: 'complete', fetched: 1 } })
  })

  it('pauses for hours when the account is not eligible, and what it had runs out', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: FIRST })
    await refresh.start('owner')
    await settle(refresh)
    await account.set({ isEligible: false })
    const later = Date.now() + 21 * HOUR
    setClock(later)

    await refresh.start('cron')
    const state = await settle(refresh)

    expect(state).toMatchObject({ status: 'paused', run: { status: 'stopped' } })
    expect(state.reason).toContain('AssociateNotEligible')
    expect(Math.round(((state.pausedUntil ?? 0) - later) / HOUR)).toBe(6)
    expect(await shown(FIRST, later)).toMatchObject({ price: null, title: expect.stringContaining('Velmora') })
    expect(await shown(FIRST, later + 4 * HOUR)).toMatchObject({ title: `Amazon product ${FIRST}`, features: [] })
    expect(await purgeExpired(env.DB, later + 4 * HOUR)).toEqual({ products: 1, offers: 0 })
    expect(await storedRows()).toEqual([])
    setClock(later + 6 * HOUR)
    await account.set({ isEligible: true })
    await refresh.start('cron')
    expect(await settle(refresh)).toMatchObject({ status: 'idle', run: { fetched: 1, changed: 1 } })
  })

  it.each(['throttle', 'error_500', 'half_json', 'html', 'reset'] as const)('gets over one %s', async (fault) => {
    const { refresh } = await openRefresh({ faults: [fault] }, { REFRESH_ASINS: ASINS.slice(0, 12).join(',') })
    await refresh.start('owner')

    const state = await settle(refresh)

    expect(state).toMatchObject({ problem: null, run: { status: 'complete', calls: 3, fetched: 12, failed: 0 } })
  })

  it('gives a batch up after three tries and goes on with the others', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: ASINS.slice(0, 20).join(',') })
    const isFirst = ASINS.slice(0, 10)
    await account.set({ faults: ['error_500', 'error_500', 'error_500', 'error_500'] })
    await refresh.start('owner')

    const state = await settle(refresh)

    expect(state.run).toMatchObject({ status: 'complete', failed: 0 + (state.run?.failed ?? 0) })
    expect(state.items.fresh).toBeGreaterThanOrEqual(isFirst.length)
  })

  it('keeps to the catalogue while items come with wrong types', async () => {
    const { refresh } = await openRefresh({ faults: ['wrong_types'] }, { REFRESH_ASINS: FIRST })
    await refresh.start('owner')
    await settle(refresh)

    const product = await shown(FIRST)
    expect(product === null || product.price === null).toBe(true)
  })

  it('finds the one ASIN that spoils a call', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: ASINS.slice(0, 10).join(',') })
    await account.set({ poison: [THIRD] })
    await refresh.start('owner')

    const state = await settle(refresh)

    expect(state).toMatchObject({ status: 'idle', run: { status: 'complete', fetched: 9, failed: 1 } })
  })

  it('skips an item that cannot be shown and keeps the rest', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: `${FIRST},${SECOND}` })
    await account.set({ overrides: { [FIRST]: { itemInfo: 'nothing' } } })
    await refresh.start('owner')

    expect((await settle(refresh)).run).toMatchObject({ status: 'complete', fetched: 1, failed: 1 })
  })

  it('takes what has vanished out of the lists, at once when it is named, else the second time', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: `${FIRST},${SECOND},${THIRD}` })
    await refresh.start('owner')
    await settle(refresh)
    await account.set({ gone: [FIRST, SECOND] })
    setClock(Date.now() + 21 * HOUR)

    await refresh.start('owner')
    expect((await settle(refresh)).run).toMatchObject({ fetched: 1, missing: 2 })
    expect((await findProduct(env.DB, FIRST, Date.now()))?.withdrawnAt).not.toBeNull()
    expect((await findProduct(env.DB, SECOND, Date.now()))?.withdrawnAt).toBeNull()
    await refresh.start('owner')
    await settle(refresh)
    expect((await findProduct(env.DB, SECOND, Date.now()))?.withdrawnAt).not.toBeNull()
  })

  it('does not believe what a clock that was ahead has written', async () => {
    const now = Date.now()
    setClock(now + 48 * HOUR)
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: FIRST })
    await refresh.start('owner')
    await settle(refresh)

    setClock(now)
    expect((await shown(FIRST))?.title).toBe(`Amazon product ${FIRST}`)
    await refresh.start('owner')
    expect((await settle(refresh)).run).toMatchObject({ status: 'complete', fetched: 1 })
    expect((await shown(FIRST))?.price?.asOf).toBeLessThan(now + 60_000)
  })
})

describe('eviction', () => {
  it('goes on with the next ten after every step', async () => {
    const { refresh, account } = await openRefresh({}, { REFRESH_ASINS: ASINS.join(',') })
    await refresh.start('owner')

    for (let i = 0; i < 200; i++) {
      await evictDurableObject(refresh)
      if ((await refresh.state()).run?.status !== 'running') break
      await runDurableObjectAlarm(refresh)
      await scheduler.wait(10)
    }

    expect((await refresh.state()).run).toMatchObject({ status: 'complete', fetched: 24 })
    const operations = (await account.calls()).map(({ operation }) => operation)
    // The token outlives the instance too.
    expect(operations.filter((operation) => operation === 'token')).toHaveLength(1)
    expect(operations.filter((operation) => operation === 'getItems')).toHaveLength(3)
  })

  it('is taken over when its alarm is lost: the lease ends', async () => {
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: ASINS.join(',') })
    await refresh.start('cron')
    setClock(Date.now() + 10 * 60_000)

    expect((await refresh.start('cron')).started).toBe(true)
    await settle(refresh)

    expect(await listRuns(env.DB, 5)).toMatchObject([{ status: 'complete', fetched: 24 }])
  })
})

describe('views', () => {
  it('have a stale product refreshed within seconds', async () => {
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: `${FIRST},${SECOND}` })
    await refresh.start('owner')
    await settle(refresh)
    const later = Date.now() + 2 * HOUR
    setClock(later)

    await refresh.noteViews([FIRST])
    await runDurableObjectAlarm(refresh)
    const state = await settle(refresh)

    expect(state.run).toMatchObject({ trigger: 'view', status: 'complete', fetched: 1 })
    expect((await shown(FIRST, later))?.price).not.toBeNull()
    expect((await shown(SECOND, later))?.price).toBeNull()
  })

  it('cost no write each', async () => {
    const { refresh } = await openRefresh({}, { REFRESH_ASINS: FIRST })
    await refresh.start('owner')
    await settle(refresh)
    await refresh.noteViews([FIRST])
    await runDurableObjectAlarm(refresh)

    await refresh.noteViews([FIRST])

    expect(await runDurableObjectAlarm(refresh)).toBe(false)
  })
})

describe('searchNow', () => {
  it('stores what it finds, once an hour', async () => {
    const { refresh, account } = await openRefresh()
    const request = { keywords: 'backpack', page: 1 }

    const first = await refresh.searchNow(request, 'backpacks', Date.now() + PATIENCE_MS)
    const second = await refresh.searchNow(request, 'backpacks', Date.now() + PATIENCE_MS)

    expect(first.ok && first.ids).toHaveLength(10)
    expect(second).toEqual({ ok: true, ids: [] })
    expect((await account.calls()).filter(({ operation }) => operation === 'searchItems')).toHaveLength(1)
  })

  it('gives up at the deadline', async () => {
    const { refresh } = await openRefresh({ faults: ['stall'] })

    const outcome = await refresh.searchNow({ keywords: 'backpack', page: 1 }, null, Date.now() + 300)

    expect(outcome.ok).toBe(false)
  })

  it('waits its turn in the common pace', async () => {
    const { refresh, account } = await openRefresh({ requestsPerSecond: 2 }, { AMAZON_REQUESTS_PER_SECOND: '2' })

    const words = ['laptop', 'monitor', 'backpack', 'headphones']
    await Promise.all(words.map((keywords) => refresh.searchNow({ keywords, page: 1 }, null, Date.now() + PATIENCE_MS)))

    const calls = (await account.calls()).filter(({ operation }) => operation === 'searchItems')
    expect(calls.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('says why it cannot, and counts what the alert watches', async () => {
    const { refresh } = await openRefresh({ isEligible: false })
    await refresh.searchNow({ keywords: 'backpack', page: 1 }, null, Date.now() + PATIENCE_MS)

    const outcome = await refresh.searchNow({ keywords: 'tent', page: 1 }, null, Date.now() + PATIENCE_MS)

    expect(outcome).toMatchObject({ ok: false, reason: expect.stringContaining('AssociateNotEligible') })
    await expect
      .poll(readMetrics)
      .toMatch(/amazon_requests_total\{operation="searchItems",outcome="breaker_open"\} [1-9]/)
  })
})
