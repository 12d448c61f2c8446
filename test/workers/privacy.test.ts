import { beforeAll, describe, expect, it } from 'vitest'
import { newShopper, request, stockLaptops } from '../support/shop.ts'

beforeAll(stockLaptops)

describe('a browser that asks not to be followed', () => {
  it.each(['Sec-GPC', 'DNT'])('is not, when it says %s', async (header) => {
    const shopper = await newShopper()
    await shopper.ask('laptops under $1000')
    const event = { id: 'e', type: 'click', productId: 'laptop-1', sessionId: shopper.sessionId, at: Date.now() }
    const response = await request('/api/v1/events', {
      method: 'POST',
      headers: { Authorization: `Bearer ${shopper.token}`, [header]: '1' },
      body: JSON.stringify({ events: [event] }),
    })

    expect(response.status).toBe(202)
    expect(await response.json()).toEqual({ accepted: 0, duplicates: 0, refused: 1 })
    // It left no trace: the same event is new when it comes without that wish.
    expect(await shopper.send([{ id: 'e', type: 'click', productId: 'laptop-1' }])).toMatchObject({ accepted: 1 })
  })
})
