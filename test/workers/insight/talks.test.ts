/** What the owner may read of conversations, in a database of its own. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Talk, TalkLine, Talks } from '../../../src/shared/analytics.ts'
import { flush } from '../../support/alarms.ts'
import { ask, newShopper, request, stockLaptops } from '../../support/shop.ts'

const LIST = '/api/v1/analytics/talks?days=2'

async function lineOf(text: string): Promise<TalkLine> {
  const { talks } = await ask<Talks>(LIST)
  const found = talks.find((line) => line.text === text)
  if (found === undefined) throw new Error(`not listed: ${text}`)
  return found
}

beforeAll(stockLaptops)

describe('conversations that went wrong', () => {
  it('are read around the message, without who spoke', async () => {
    const shopper = await newShopper()
    await shopper.ask('laptops')
    await shopper.ask('flibber wug, mail me at jo@example.org')
    await flush(shopper.sessionId)

    const line = await lineOf('flibber wug, mail me at [mail]')
    const raw = await (
      await request(`/api/v1/analytics/talks/${line.id}`, { headers: { Authorization: 'Bearer dev-admin' } })
    ).text()
    const { messages } = JSON.parse(raw) as Talk

    expect(['not_understood', 'found_nothing']).toContain(line.reason)
    expect(messages.map(({ role, isMeant }) => [role, isMeant])).toEqual([
      ['user', false],
      ['assistant', false],
      ['user', true],
      ['assistant', true],
    ])
    expect(messages[1]?.products[0]?.title).toMatch(/^Laptop/)
    expect(raw).not.toContain('jo@example.org')
    expect(raw).not.toContain(shopper.sessionId)
    const { visitorId } = (await env.DB.prepare('SELECT visitor_id AS visitorId FROM turn_event WHERE session_id = ?')
      .bind(shopper.sessionId)
      .first<{ visitorId: string }>()) ?? { visitorId: 'nobody' }
    expect(raw + JSON.stringify(await ask(LIST))).not.toContain(visitorId)
  })

  it('are listed with the question whose answer got a thumb down, and with its comment', async () => {
    const shopper = await newShopper()
    const { messageId } = await shopper.ask('laptops under $600')
    await shopper.ask('thanks')
    const body = { sessionId: shopper.sessionId, messageId, thumb: 'down', comment: 'too slow, call +49 170 1234567' }
    await shopper.post('/api/v1/chat/feedback', body)
    await flush(shopper.sessionId)

    expect(await lineOf('laptops under $600')).toMatchObject({
      reason: 'thumb_down',
      comment: 'too slow, call [phone]',
    })
  })

  it('cannot be read any more once their shopper has deleted them', async () => {
    const shopper = await newShopper()
    await shopper.ask('glorp snark')
    await flush(shopper.sessionId)
    const { id } = await lineOf('glorp snark')

    await shopper.leave()

    const headers = { Authorization: 'Bearer dev-admin' }
    expect((await request(`/api/v1/analytics/talks/${id}`, { headers })).status).toBe(404)
    expect((await ask<Talks>(LIST)).talks.some((line) => line.id === id)).toBe(false)
  })

  it('cannot be read after thirty days, though figures stay', async () => {
    const shopper = await newShopper()
    await shopper.ask('old wozzle')
    await flush(shopper.sessionId)
    const { id } = await lineOf('old wozzle')
    const past = Date.now() - 31 * 24 * 60 * 60 * 1000
    await env.DB.prepare('UPDATE turn_event SET at_ms = ?1, day = ?2 WHERE rowid = ?3')
      .bind(past, Math.floor(past / 86_400_000), id)
      .run()

    const { talks } = await ask<Talks>('/api/v1/analytics/talks?days=90')

    expect(talks.some((line) => line.id === id)).toBe(false)
  })

  it.each(['/api/v1/analytics/talks', '/api/v1/analytics/talks/1'])('are for the owner alone: %s', async (path) => {
    expect((await request(path)).status).toBe(401)
  })

  it.each([
    ['x', 400],
    ['-1', 400],
    ['999999', 404],
  ])('of number %s is answered with %i', async (id, status) => {
    const headers = { Authorization: 'Bearer dev-admin' }
    expect((await request(`/api/v1/analytics/talks/${id}`, { headers })).status).toBe(status)
  })
})
