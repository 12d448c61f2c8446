/** In a file of its own, and so with a database of its own: what earlier shoppers did would be in the figures too. */
import { expect, it } from 'vitest'
import type { Conversations, Products } from '../../../src/shared/analytics.ts'
import { flush } from '../../support/alarms.ts'
import { ask, newShopper, stockLaptops } from '../../support/shop.ts'

it('tells what was stored', async () => {
  await stockLaptops()
  const shopper = await newShopper()
  const answer = await shopper.ask('laptops')
  const [one = '', two = ''] = answer.products.map(({ id }) => id)
  await shopper.ask('hello')
  await shopper.send([
    { type: 'impression', productId: one, position: 1 },
    { type: 'impression', productId: two, position: 2 },
    { type: 'click', productId: one, position: 1 },
    { type: 'outbound', productId: one, position: 1 },
  ])
  expect((await ask<Conversations>('/api/v1/analytics/conversations?days=2')).totalTurns).toBe(0)

  await flush(shopper.sessionId)

  // Two days: midnight may come in between.
  const conversations = await ask<Conversations>('/api/v1/analytics/conversations?days=2')
  const products = await ask<Products>('/api/v1/analytics/products?days=2')
  expect(conversations).toMatchObject({ totalTurns: 2, uniqueSessions: 1, uniqueVisitors: 1 })
  expect(products.totals).toMatchObject({ impressions: 2, clicks: 1, outbound: 1 })
  const laptop = products.products.find(({ productId }) => productId === one)
  expect(laptop).toMatchObject({ title: answer.products[0]?.title, impressions: 1, clicks: 1, outbound: 1, ctr: 1 })
})
