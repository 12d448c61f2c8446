import { env } from 'cloudflare:workers'
import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import worker from '../../../src/index.ts'
import { AGGREGATES } from '../../../src/adapters/analytics/aggregates.ts'
import { readConversations } from '../../../src/adapters/analytics/conversations.ts'
import { readOverview } from '../../../src/adapters/analytics/overview.ts'
import { readProducts } from '../../../src/adapters/analytics/products.ts'
import { forgetOld } from '../../../src/adapters/analytics/retention.ts'
import { rollUpDay, rollUpDays } from '../../../src/adapters/analytics/rollup.ts'
import { readSearches } from '../../../src/adapters/analytics/searches.ts'
import { readSession } from '../../../src/adapters/analytics/sessions.ts'
import { readVisitor, readVisitors } from '../../../src/adapters/analytics/visitors.ts'
import { writeRecords } from '../../../src/adapters/analytics/write-records.ts'
import { type AnalyticsRecord, DAY_MS, dayOf, type TurnRecord } from '../../../src/domain/analytics/events.ts'
import { stockLaptops } from '../../support/shop.ts'

/** A Wednesday, 12:00 UTC. */
const NOW = Date.UTC(2026, 9, 14, 12)

function turn(id: string, at: number, overrides: Partial<TurnRecord> = {}): TurnRecord {
  return {
    kind: 'turn',
    id,
    at,
    messageId: null,
    turnKind: 'message',
    intent: 'search',
    strategy: 'catalog',
    status: 'complete',
    cache: 'none',
    confidence: 0.9,
    responseTimeMs: 40,
    firstEventMs: 20,
    messageLength: 10,
    responseLength: 100,
    productCount: 3,
    isSearch: true,
    isZeroResult: false,
    constraints: [],
    category: 'laptops',
    terms: null,
    text: 'laptops please',
    ...overrides,
  }
}

async function write(sessionId: string, visitorId: string, records: AnalyticsRecord[]): Promise<void> {
  await writeRecords(
    env.DB,
    records.map((record) => ({ ...record, id: `${sessionId}:${record.id}`, sessionId, visitorId })),
  )
}

const readAll = async () => ({
  overview: await readOverview(env.DB, 30, NOW),
  conversations: await readConversations(env.DB, 30, NOW),
  products: await readProducts(env.DB, 30, NOW),
  searches: await readSearches(env.DB, 30, NOW),
  visitors: await readVisitors(env.DB, 30, NOW),
})

const rolledDays = async () =>
  (await env.DB.prepare('SELECT day FROM rollup_day ORDER BY day').all<{ day: number }>()).results.map(({ day }) => day)

const EVENTS = ['turn_event', 'constraint_event', 'page_event', 'product_event', 'feedback_event']
const TABLES = [...EVENTS, 'rollup_day', ...Object.values(AGGREGATES).map(({ table }) => table)]

async function rollUpAll(): Promise<void> {
  while ((await rollUpDays(env.DB, NOW)).length > 0);
}

beforeAll(stockLaptops)

beforeEach(async () => {
  for (const table of TABLES) await env.DB.prepare(`DELETE FROM ${table}`).run()
  for (const daysAgo of [0, 1, 2, 5, 20, 40, 70]) {
    const at = NOW - daysAgo * DAY_MS
    await write(`s-${daysAgo}`, daysAgo < 3 ? 'v-often' : `v-${daysAgo}`, [
      turn(`t-${daysAgo}-a`, at, {
        constraints: [{ name: 'priceMax', op: 'is', value: '50000', unit: '', isRelaxed: daysAgo % 2 === 1 }],
      }),
      turn(`t-${daysAgo}-b`, at + 120_000, { intent: 'compare', isSearch: false, responseTimeMs: 4_321 }),
      turn(`t-${daysAgo}-c`, at + 3_600_000 - 1, {
        isZeroResult: true,
        productCount: 0,
        terms: 'unicorn',
        text: 'a unicorn',
        status: daysAgo === 5 ? 'failed' : 'complete',
      }),
      { kind: 'product', id: `p-${daysAgo}-i`, at, type: 'impression', productId: 'laptop-1', position: 1 },
      { kind: 'product', id: `p-${daysAgo}-j`, at, type: 'impression', productId: 'laptop-2', position: 2 },
      { kind: 'product', id: `p-${daysAgo}-c`, at, type: 'click', productId: 'laptop-2', position: 2 },
      { kind: 'product', id: `p-${daysAgo}-o`, at, type: 'outbound', productId: 'laptop-2', position: 2 },
      {
        kind: 'feedback',
        id: `f-${daysAgo}`,
        at,
        messageId: 'm',
        productId: 'laptop-2',
        score: 4,
        reason: null,
        comment: 'nice',
      },
    ])
  }
})

describe('the aggregates', () => {
  it('tell the same before, during and after they are filled', async () => {
    const live = await readAll()
    expect(live.conversations).toMatchObject({
      // Two of today's turns come later than now.
      totalTurns: 13,
      uniqueSessions: 5,
      uniqueVisitors: 3,
      p50ResponseTimeMs: 40,
      p95ResponseTimeMs: 4_300,
      slowTurns: 4,
      fastTurns: 9,
      errorRate: 1 / 13,
      zeroResultRate: 4 / 9,
      satisfaction: { mean: 4, count: 5 },
    })

    await rollUpDays(env.DB, NOW)
    expect(await rolledDays()).toEqual([dayOf(NOW) - 2, dayOf(NOW) - 1])
    expect(await readAll()).toEqual(live)

    await rollUpAll()
    expect(await rolledDays()).toHaveLength(89)
    expect(await readAll()).toEqual(live)
  })

  it('count a day anew when an event of it comes late', async () => {
    await rollUpDays(env.DB, NOW)
    const before = await readConversations(env.DB, 30, NOW)
    await write('s-1', 'v-often', [turn('t-1-late', NOW - DAY_MS + 5_000)])

    const late = await readConversations(env.DB, 30, NOW)
    await rollUpDays(env.DB, NOW)
    const again = await readConversations(env.DB, 30, NOW)

    expect(late.totalTurns).toBe(before.totalTurns + 1)
    expect(again).toEqual(late)
  })

  it('compare with the same stretch of the period before', async () => {
    const { kpis } = await readOverview(env.DB, 1, NOW)

    // Yesterday until noon: the turn at 12:00:00.000 counts, what came later that day does not.
    expect(kpis.turns).toEqual({ value: 1, previous: 1, change: 0 })
    expect(kpis.outbound).toEqual({ value: 1, previous: 1, change: 0 })
  })

  it('do not compare with what is not known any more', async () => {
    const { kpis } = await readOverview(env.DB, 90, NOW)

    expect(kpis.turns.value).toBe(19)
    expect(kpis.turns.previous).toBeNull()
  })

  it('are filled by the cron', async () => {
    const scheduledTime = new Date(NOW + DAY_MS)
    const ctx = createExecutionContext()
    await worker.scheduled(createScheduledController({ cron: '17 * * * *', scheduledTime }), env, ctx)
    await waitOnExecutionContext(ctx)

    expect(await rolledDays()).toContain(dayOf(NOW))
  })
})

describe('what one may look up', () => {
  it('knows a visitor', async () => {
    expect(await readVisitor(env.DB, 'v-often', NOW)).toMatchObject({
      turns: 9,
      sessions: 3,
      activeDays: 3,
      meanRating: 4,
      trend: 'too_early',
      preferredHours: [12],
      firstSeenAt: NOW - 2 * DAY_MS,
    })
    expect(await readVisitor(env.DB, 'nobody', NOW)).toBeNull()
  })

  it('knows a session and what it led to', async () => {
    expect(await readSession(env.DB, 's-5')).toMatchObject({
      visitorId: 'v-5',
      turns: 3,
      outcome: 'clicked_out',
      flow: { pattern: 'exploring', transitions: ['search', 'compare', 'search'] },
    })
    expect(await readSession(env.DB, 'nothing')).toBeNull()
  })
})

describe('forgetting', () => {
  it('drops words after 30 days and events after 90, and keeps the sums', async () => {
    await write('s-old', 'v-old', [turn('t-old', NOW - 95 * DAY_MS), turn('t-29', NOW - 29 * DAY_MS)])
    await rollUpAll()
    await rollUpDay(env.DB, dayOf(NOW) - 95, NOW)
    const before = await readConversations(env.DB, 90, NOW)

    expect(await forgetOld(env.DB, NOW)).toBe(true)

    const { results } = await env.DB.prepare(
      'SELECT max(day) AS day FROM turn_event WHERE text IS NULL AND terms IS NULL',
    ).all<{ day: number }>()
    expect(results[0]?.day).toBe(dayOf(NOW) - 40)
    const oldest = await env.DB.prepare('SELECT min(day) AS day FROM turn_event').first<number>('day')
    expect(oldest).toBe(dayOf(NOW) - 70)
    const words = await env.DB.prepare('SELECT count(*) AS n FROM turn_event WHERE text IS NOT NULL').first<number>('n')
    expect(words).toBe(16)
    // One session alone asked for the unicorn 40 days ago: its word is gone from the sums too, younger ones stay.
    const asked = await env.DB.prepare(`SELECT day FROM daily_search WHERE terms = 'unicorn' ORDER BY day`).all()
    expect(asked.results.map((row) => dayOf(NOW) - Number(row['day']))).toEqual([20, 5, 2, 1])
    expect(await readConversations(env.DB, 90, NOW)).toEqual(before)
    const kept = await env.DB.prepare('SELECT sum(turns) AS n FROM daily_turn WHERE day = ?')
      .bind(dayOf(NOW) - 95)
      .first<number>('n')
    expect(kept).toBe(1)
  })
})

describe('the crons', () => {
  it('are the ones that the configuration names, and each is safe to run twice', async () => {
    const ctx = createExecutionContext()
    const scheduledTime = new Date(NOW)
    for (const cron of ['17 * * * *', '47 3 * * *', '47 3 * * *', 'unknown']) {
      await worker.scheduled(createScheduledController({ cron, scheduledTime }), env, ctx)
    }
    await waitOnExecutionContext(ctx)

    const { results } = await env.DB.prepare('SELECT min(day) AS day FROM turn_event').all<{ day: number }>()
    expect(results[0]?.day).toBeGreaterThan(dayOf(NOW) - 90)
  })
})
