import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { flush } from '../support/alarms.ts'
import { newShopper, request, stockLaptops } from '../support/shop.ts'
import { TestSocket } from '../support/socket.ts'

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

  it('is not told of to the owner, over HTTP and over a socket', async () => {
    const [followed, overHttp, overSocket] = await Promise.all([newShopper(), newShopper(), newShopper()])
    await followed.ask('laptops under $1000')
    await request('/api/v1/chat', {
      method: 'POST',
      headers: { Authorization: `Bearer ${overHttp.token}`, 'Sec-GPC': '1' },
      body: JSON.stringify({ message: 'laptops under $1000', sessionId: overHttp.sessionId }),
    })
    const upgrade = await request(`/api/v1/chat/ws/${overSocket.sessionId}`, {
      headers: { Upgrade: 'websocket', 'Sec-WebSocket-Protocol': `bearer.${overSocket.token}`, 'Sec-GPC': '1' },
    })
    const socket = new TestSocket(upgrade.webSocket!)
    await socket.session()
    socket.send({ type: 'send', turnId: 'turn-1', text: 'laptops under $1000' })
    await socket.untilFinished('turn-1')
    for (const { sessionId } of [followed, overHttp, overSocket]) await flush(sessionId)

    const { results } = await env.DB.prepare('SELECT session_id FROM turn_event').all<{ session_id: string }>()
    const told = results.map(({ session_id }) => session_id)
    expect(told).toContain(followed.sessionId)
    expect(told).not.toContain(overHttp.sessionId)
    expect(told).not.toContain(overSocket.sessionId)
    socket.close()
  })
})
