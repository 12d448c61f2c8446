/** In a file of its own, and so with a database of its own: where somebody chatted there are no samples. */
import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Overview } from '../../../src/shared/analytics.ts'
import { ask, request, stockLaptops } from '../../support/shop.ts'

beforeAll(stockLaptops)

describe('sample activity', () => {
  it('is refused where real shoppers were', async () => {
    await env.DB.prepare(
      `INSERT INTO turn_event (id, day, at_ms, session_id, visitor_id, kind, intent, strategy, status, response_time_ms,
       response_length, product_count, is_search, is_zero_result, is_relaxed)
       VALUES ('real', 1, 1, 's', 'v', 'message', 'search', 'catalog', 'complete', 1, 1, 1, 1, 0, 0)`,
    ).run()
    const headers = { Authorization: 'Bearer dev-admin' }

    expect((await request('/api/v1/admin/sample-activity', { method: 'POST', headers })).status).toBe(409)

    await env.DB.prepare(`DELETE FROM turn_event WHERE id = 'real'`).run()
  })

  it('fills the dashboard, says so, and goes without a trace', async () => {
    const headers = { Authorization: 'Bearer dev-admin' }
    const empty = await ask<Overview>('/api/v1/analytics/overview?days=30')

    expect((await request('/api/v1/admin/sample-activity', { method: 'POST', headers })).status).toBe(201)
    const full = await ask<Overview>('/api/v1/analytics/overview?days=30')
    expect((await request('/api/v1/admin/sample-activity', { method: 'DELETE', headers })).status).toBe(204)
    const again = await ask<Overview>('/api/v1/analytics/overview?days=30')

    expect(full.hasSample).toBe(true)
    expect(full.kpis.turns.value).toBeGreaterThan(300)
    expect(full.kpis.clicks.value).toBeGreaterThan(30)
    expect(again.kpis).toEqual(empty.kpis)
    expect(again.hasSample).toBe(false)
  })
})
