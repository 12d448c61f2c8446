/** The owner's profile: kept in D1, public in part, quoted in answers, and never more than text. */
import { describe, expect, it } from 'vitest'
import { newShopper, request } from '../support/shop.ts'

const OWNER = { Authorization: 'Bearer dev-admin' }
const put = (body: unknown, headers: Record<string, string> = OWNER) =>
  request('/api/v1/admin/profile', { method: 'PUT', headers, body: JSON.stringify(body) })

describe('the shop’s profile', () => {
  it('is empty while the owner says nothing, and the owner’s alone to change', async () => {
    await put({})

    expect(await (await request('/api/v1/shop')).json()).toMatchObject({ name: '', greeting: '' })
    expect((await put({ name: 'Lamp & Co' }, {})).status).toBe(401)
  })

  it('is kept, shown in part, and quoted in answers about the shop', async () => {
    const policies = { delivery: 'Two to four days, <b>free</b> from $50.' }
    const saved = await put({ name: 'Lamp & Co', contact: 'call 555 0100', accent: '#1a6b4f', policies })
    const shop: Record<string, unknown> = await (await request('/api/v1/shop')).json()
    const { response, receipts, products } = await (await newShopper()).ask('do you ship to Canada?')

    expect(saved.status).toBe(200)
    expect(shop).toMatchObject({ name: 'Lamp & Co', accent: '#1a6b4f' })
    expect(shop).not.toHaveProperty('contact')
    expect(products).toEqual([])
    expect(response).toMatch(/Lamp & Co says: “Two to four days, <b>free<\/b> from \$50\.”|call 555 0100/)
    expect(receipts).not.toEqual([])
  })

  it.each<[string, object, string]>([
    ['a policy beyond its limit', { policies: { returns: 'x'.repeat(20_000) } }, 'at most 2,000 characters'],
    ['a logo that is a script', { logoUrl: 'javascript:alert(1)' }, 'https address'],
    ['a time zone that is none', { timeZone: 'Mars/Olympus' }, 'time zone'],
    ['a currency that is none', { currency: 'euro' }, 'code'],
    ['an accent that is no color', { accent: 'red;}' }, 'color'],
  ])('refuses %s', async (_, body, reason) => {
    const refused = await put(body)

    expect(refused.status).toBe(400)
    expect(await refused.text()).toContain(reason)
  })

  it('sets the clock of hours and weekdays in the figures', async () => {
    await put({ timeZone: 'Asia/Kolkata' })

    const response = await request('/api/v1/analytics/conversations?days=1', { headers: OWNER })

    expect(await response.json()).toMatchObject({ timeZone: 'Asia/Kolkata' })
  })

  it('names the shop in exports', async () => {
    await put({ name: 'Lamp & Co' })
    const shopper = await newShopper()
    await shopper.ask('hello')
    const file = await request(`/api/v1/chat/sessions/${shopper.sessionId}/export?format=md`, {
      headers: { Authorization: `Bearer ${shopper.token}` },
    })

    expect(await file.text()).toMatch(/^# .*\n\nStarted .* with Lamp &/)
  })
})
