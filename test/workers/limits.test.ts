/** Who may ask how much: new visitors of an address, what they say, and one visitor over all their conversations. */
import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { AddressLease } from '../../durable-objects/chat-session/address-lease.ts'
import { limiterNameOf, RateLease } from '../../durable-objects/chat-session/rate-lease.ts'
import type { SessionStore } from '../../durable-objects/chat-session/session-store.ts'
import { newVisitorId } from '../../src/adapters/access/visitor-token.ts'
import { app } from '../../src/app.ts'
import { sweepSessions } from '../../src/adapters/sessions/sweep.ts'
import { SESSION_IDLE_MS } from '../../src/shared/limits.ts'
import { openDemoShop } from '../support/demo-shop.ts'
import { Visitor } from '../support/visitor.ts'

beforeAll(openDemoShop)
// Limits are let out again drop by drop: with a clock that stands, none while a test runs.
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() }))
afterEach(() => vi.useRealTimers())

async function ask(address: string, token?: string): Promise<Response> {
  const bindings = { ...env, NEW_VISITOR_LIMIT_PER_MINUTE: '10' }
  const headers = { 'CF-Connecting-IP': address, ...(token ? { Authorization: `Bearer ${token}` } : {}) }
  const init = { method: 'POST', headers, body: JSON.stringify({ message: 'thanks' }) }
  return app.request('https://shop.example/api/v1/chat', init, bindings)
}

describe('an address', () => {
  it('that says 110 things as 110 visitors is refused after the tenth', async () => {
    const statuses: number[] = []
    for (let index = 0; index < 110; index++) {
      const response = await ask('198.51.100.7')
      statuses.push(response.status)
      if (response.status === 429) expect(Number(response.headers.get('Retry-After'))).toBe(6)
      await response.body?.cancel()
    }

    expect(statuses).toEqual([...Array<number>(10).fill(200), ...Array<number>(100).fill(429)])
  })

  it('keeps its visitors when no new ones may begin, and leaves other addresses alone', async () => {
    const { visitorToken } = await (await ask('198.51.100.8')).json<{ visitorToken: string }>()
    for (let index = 0; index < 10; index++) await (await ask('198.51.100.8')).body?.cancel()

    expect((await ask('198.51.100.8')).status).toBe(429)
    expect((await ask('198.51.100.8', visitorToken)).status).toBe(200)
    expect((await ask('198.51.100.9')).status).toBe(200)
  })

  it('has one number of turns for all conversations of its young visitors, to within what each may hold', async () => {
    const limit = { perMinute: 60, burst: 60 }
    const sessions = Array.from({ length: 4 }, () => new AddressLease(env, limit))
    let passed = 0
    let waitMs = 0
    for (let turn = 0; turn < 100; turn++) {
      const session = sessions[turn % 4]!
      waitMs = await session.prepare('198.51.100.10')
      if (waitMs > 0) continue
      session.take()
      passed += 1
    }

    expect(passed).toBe(60)
    expect(waitMs).toBe(1_000)
  })
})

describe('/metrics', () => {
  it.each([
    ['the token', {}, 'Bearer metrics-token-of-the-tests', 200],
    ['another token', {}, 'Bearer another-token-of-a-test', 401],
    ['no token', {}, '', 401],
    ['no token where none was set', { METRICS_TOKEN: undefined }, '', 401],
  ])('is open with %s: %o %s', async (_, bindings, authorization, status) => {
    const headers = new Headers(authorization === '' ? {} : { Authorization: authorization })
    const response = await app.request('https://shop.example/metrics', { headers }, { ...env, ...bindings })

    expect(response.status).toBe(status)
    await response.body?.cancel()
  })
})

describe('a visitor', () => {
  it.each([2, 3])('has one limit over %i conversations, however they take turns', async (count) => {
    const visitor = await Visitor.create()
    const sessionIds = await Promise.all(Array.from({ length: count }, () => visitor.start()))

    const statuses: number[] = []
    for (let turn = 0; turn < 13; turn++) {
      statuses.push((await visitor.say(sessionIds[turn % count]!, 'thanks')).status)
    }

    expect(statuses).toEqual([...Array<number>(10).fill(200), 429, 429, 429])
  })

  it('has at most one burst more for each conversation whose limiter is silent', async () => {
    const silent = { getByName: () => ({ lend: () => new Promise(() => {}) }) } as unknown as Env['RATE_LIMITER']
    const store = { session: () => null } as unknown as SessionStore
    const leases = [1, 2].map(() => new RateLease({ RATE_LIMITER: silent }, store, { perMinute: 60, burst: 10 }))

    await Promise.all(leases.map((lease) => lease.hold('a-visitor', 'a-session')))

    const allowed = leases.map((lease) => Array.from({ length: 40 }, () => lease.take()).filter((one) => one.allowed))
    expect(allowed.map(({ length }) => length)).toEqual([10, 10])
  })

  it('is kept by one of sixteen objects, which have even shares', () => {
    const shares = Map.groupBy(Array.from({ length: 4_000 }, newVisitorId), limiterNameOf)

    expect(shares.size).toBe(16)
    for (const { length } of shares.values()) expect(length).toBeLessThan(400)
  })

  it('keeps its limit apart from those of others in the same object', async () => {
    const limiter = env.RATE_LIMITER.getByName('visitors:test')
    await limiter.lend('one', 'session-of-one')
    await limiter.giveBack('one', 'session-of-one', 5_000)

    expect((await limiter.lend('other', 'session-of-other')).arrivalMs).toBe(0)
    expect((await limiter.lend('one', 'next-session-of-one')).arrivalMs).toBe(5_000)
  })

  it('keeps the limit of a conversation that is deleted', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    for (let turn = 0; turn < 10; turn++) await visitor.say(sessionId, 'thanks')

    expect((await visitor.call('DELETE', `/sessions/${sessionId}`)).status).toBe(204)

    expect((await visitor.say(await visitor.start(), 'thanks')).status).toBe(429)
  })
})

describe('a session whose alarm was lost', () => {
  it('is ended by the sweep, and one that was used meanwhile is not', async () => {
    const visitor = await Visitor.create()
    const [lost, used] = [await visitor.start(), await visitor.start()]
    const longAgo = Date.now() - SESSION_IDLE_MS - 3 * 60 * 60 * 1000
    await runInDurableObject(env.CHAT_SESSION.getByName(lost), async (_, { storage }) => {
      storage.sql.exec('UPDATE session SET last_active_at_ms = ?', longAgo)
      await storage.deleteAlarm()
    })
    await env.DB.prepare('UPDATE session SET last_active_at_ms = ?1 WHERE id IN (?2, ?3, ?4)')
      .bind(longAgo, lost, used, 'never-was')
      .run()

    expect(await sweepSessions(env, Date.now())).toBe(1)

    expect((await visitor.call('GET', `/sessions/${lost}`)).status).toBe(404)
    expect((await visitor.call('GET', `/sessions/${used}`)).status).toBe(200)
  })

  it('has another alarm after one that failed', async () => {
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    await visitor.say(sessionId, 'thanks')

    const alarm = await runInDurableObject(env.CHAT_SESSION.getByName(sessionId), async (object, { storage }) => {
      storage.sql.exec('DROP TABLE turn_log')
      await storage.deleteAlarm()
      await (object as unknown as { alarm(): Promise<void> }).alarm()
      return storage.getAlarm()
    })

    expect(alarm).toBeGreaterThan(Date.now())
  })
})
