import { env } from 'cloudflare:workers'
import { evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { beforeAll, describe, expect, it } from 'vitest'
import { flush } from '../../support/alarms.ts'
import { newShopper, type Shopper, stockLaptops } from '../../support/shop.ts'

async function count(table: string, sessionId: string): Promise<number> {
  const sql = `SELECT count(*) AS n FROM ${table} WHERE session_id = ?`
  return (await env.DB.prepare(sql).bind(sessionId).first<number>('n')) ?? 0
}

/** What D1 has of what was done with products. */
async function pageEvents(sessionId: string): Promise<unknown[]> {
  const sql = 'SELECT event.value FROM page_event, json_each(events) event WHERE session_id = ?'
  return (await env.DB.prepare(sql).bind(sessionId).all()).results
}

/** What D1 does not have yet: turns, and rows of page events and opinions. */
function waiting({ sessionId }: Shopper): Promise<number> {
  return runInDurableObject(env.CHAT_SESSION.getByName(sessionId), (_, { storage }) => {
    const { flushed, unflushed } = storage.sql
      .exec<{ flushed: number; unflushed: string }>('SELECT flushed_seq AS flushed, unflushed FROM session')
      .one()
    const turns = storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM turn_log WHERE first_seq > ?', flushed)
    const { pages = [], opinions = [] } = JSON.parse(unflushed) as { pages?: number[]; opinions?: string[] }
    return turns.one().n + pages.length + opinions.length
  })
}

beforeAll(stockLaptops)

describe('after a burst of turns', () => {
  it('brings turns, constraints, product events and feedback to D1, each once', async () => {
    const shopper = await newShopper()
    const turnId = crypto.randomUUID()
    const answer = await shopper.ask('laptops under $1000', turnId)
    await shopper.ask('laptops under $1000', turnId) // The same turn again.
    const productId = answer.products[0]?.id ?? ''
    const seen = { id: 'seen-1', type: 'impression', productId, position: 1 } as const
    expect(await shopper.send([seen, { type: 'click', productId, position: 1 }])).toEqual({
      accepted: 2,
      duplicates: 0,
      refused: 0,
    })
    expect(await shopper.send([seen])).toEqual({ accepted: 0, duplicates: 1, refused: 0 })
    const feedback = { sessionId: shopper.sessionId, messageId: answer.messageId, thumb: 'up' }
    expect((await shopper.post('/api/v1/chat/feedback', feedback)).status).toBe(202)
    expect(await waiting(shopper)).toBe(3)

    await flush(shopper.sessionId)

    expect(await waiting(shopper)).toBe(0)
    const turn = await env.DB.prepare('SELECT * FROM turn_event WHERE session_id = ?').bind(shopper.sessionId).all()
    expect(turn.results).toHaveLength(1)
    expect(turn.results[0]).toMatchObject({
      id: `${shopper.sessionId}:${turnId}`,
      kind: 'message',
      intent: 'search',
      status: 'complete',
      category: 'laptops',
      is_search: 1,
      is_zero_result: 0,
      product_count: answer.products.length,
      message_length: 'laptops under $1000'.length,
      response_length: answer.response.length,
      text: 'laptops under $1000',
    })
    expect(JSON.parse(String(turn.results[0]?.['constraints']))).toContainEqual({
      name: 'priceMax',
      op: 'is',
      value: '100000',
      unit: 'USD',
      isRelaxed: false,
    })
    expect(await pageEvents(shopper.sessionId)).toHaveLength(2)
    expect(await count('feedback_event', shopper.sessionId)).toBe(1)
  })

  it('stores what was sent twice once: the answer of D1 may get lost', async () => {
    const shopper = await newShopper()
    const { products } = await shopper.ask('laptops')
    await shopper.send([{ type: 'click', productId: products[0]?.id ?? '' }])
    await flush(shopper.sessionId)
    await runInDurableObject(env.CHAT_SESSION.getByName(shopper.sessionId), (_, { storage }) => {
      storage.sql.exec(`UPDATE session SET flushed_seq = 0, unflushed = '{"pages":[1]}', flush_at_ms = 1`)
    })

    await flush(shopper.sessionId)

    expect(await waiting(shopper)).toBe(0)
    expect(await count('turn_event', shopper.sessionId)).toBe(1)
    expect(await pageEvents(shopper.sessionId)).toHaveLength(1)
  })

  it('counts each thing once, whoever says it under however many ids', async () => {
    const shopper = await newShopper()
    const { products, messageId } = await shopper.ask('laptops')
    const productId = products[0]?.id ?? ''
    const clicks = Array.from({ length: 50 }, () => ({ type: 'click', productId }) as const)

    expect(await shopper.send(clicks)).toEqual({ accepted: 1, duplicates: 49, refused: 0 })
    for (const thumb of ['down', 'up', 'up']) {
      await shopper.post('/api/v1/chat/feedback', { sessionId: shopper.sessionId, messageId, thumb })
    }
    await flush(shopper.sessionId)

    expect(await pageEvents(shopper.sessionId)).toHaveLength(1)
    const { results } = await env.DB.prepare('SELECT score FROM feedback_event WHERE session_id = ?')
      .bind(shopper.sessionId)
      .all()
    expect(results).toEqual([{ score: 5 }])
  })

  it('counts nothing that the conversation never showed', async () => {
    const shopper = await newShopper()
    const other = await newShopper()
    const { products, messageId } = await other.ask('laptops')
    await shopper.ask('hello')

    expect(await shopper.send([{ type: 'click', productId: products[0]?.id ?? '' }])).toEqual({
      accepted: 0,
      duplicates: 0,
      refused: 1,
    })
    const { sessionId } = shopper
    await shopper.post('/api/v1/chat/feedback', { sessionId, messageId, rating: 1 })
    await shopper.post('/api/v1/chat/feedback', { sessionId, productId: products[0]?.id, rating: 1 })
    await flush(shopper.sessionId)

    expect(await pageEvents(sessionId)).toEqual([])
    expect(await count('feedback_event', sessionId)).toBe(0)
  })

  it('loses nothing while D1 is away, not even through an eviction', async () => {
    const shopper = await newShopper()
    await shopper.ask('laptops')
    await env.DB.prepare('ALTER TABLE turn_event RENAME TO turn_event_away').run()
    try {
      await flush(shopper.sessionId)
      await shopper.ask('laptops under $900')
      await flush(shopper.sessionId)
      await evictDurableObject(env.CHAT_SESSION.getByName(shopper.sessionId))
      expect(await waiting(shopper)).toBe(2)
    } finally {
      await env.DB.prepare('ALTER TABLE turn_event_away RENAME TO turn_event').run()
    }

    await flush(shopper.sessionId)

    expect(await waiting(shopper)).toBe(0)
    expect(await count('turn_event', shopper.sessionId)).toBe(2)
  })

  it('tries again by itself after a failure, later each time', async () => {
    const shopper = await newShopper()
    await shopper.ask('laptops')
    await env.DB.prepare('ALTER TABLE turn_event RENAME TO turn_event_away').run()
    /** Milliseconds after which a flush that fails now is tried again, at the least. */
    const failAgain = async () => {
      const failedAfter = Date.now()
      await flush(shopper.sessionId)
      const due = await runInDurableObject(env.CHAT_SESSION.getByName(shopper.sessionId), (_, { storage }) =>
        storage.getAlarm(),
      )
      return (due ?? 0) - failedAfter
    }
    try {
      expect(await failAgain()).toBeGreaterThanOrEqual(30_000)
      expect(await failAgain()).toBeGreaterThanOrEqual(60_000)
      expect(await failAgain()).toBeGreaterThanOrEqual(120_000)
    } finally {
      await env.DB.prepare('ALTER TABLE turn_event_away RENAME TO turn_event').run()
    }
  })

  it('refuses events about a conversation of somebody else', async () => {
    const owner = await newShopper()
    const stranger = await newShopper()

    const { products } = await owner.ask('laptops')
    await stranger.ask('laptops')
    const productId = products[0]?.id ?? ''
    await flush(owner.sessionId)

    const result = await stranger.send([
      { type: 'click', productId, sessionId: owner.sessionId },
      { type: 'click', productId },
    ])

    expect(result).toEqual({ accepted: 1, duplicates: 0, refused: 1 })
    expect(await waiting(owner)).toBe(0)
  })

  it('erases the words of a conversation that its shopper deletes, and keeps the count', async () => {
    const shopper = await newShopper()
    const { messageId } = await shopper.ask('unicorn for my aunt')
    const said = { sessionId: shopper.sessionId, messageId, thumb: 'down', comment: 'not what my aunt meant' }
    await shopper.post('/api/v1/chat/feedback', said)
    await flush(shopper.sessionId)
    await shopper.ask('another secret wish')

    expect((await shopper.leave()).status).toBe(204)

    const { results } = await env.DB.prepare(
      `SELECT text, terms, comment FROM turn_event JOIN feedback_event USING (session_id) WHERE session_id = ?`,
    )
      .bind(shopper.sessionId)
      .all()
    expect(results).toEqual([{ text: null, terms: null, comment: null }])
  })
})
