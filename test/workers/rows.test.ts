/** What the dearest legal request may read of D1. Counts, not times: whoever asks for much must not end the day for all. */
import { exports } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import type { Constraints } from '../../src/shared/constraints.ts'
import { takeCosts, watchCosts } from '../support/costs.ts'
import { openLargeShop } from '../support/demo-shop.ts'
import { anyFrame, anyFrameOfKind, anyList, anyWishes } from '../support/legal-requests.ts'
import { Visitor } from '../support/visitor.ts'

const PRODUCTS = 20_000
/** Of a page of a list, and of a count for the chips, however they are filtered and sorted. */
const PAGE_ROWS = 2_000
/**
 * Of a turn: a pass over the kind it names, or over what it looks at where that is larger or it names none, and where
 * nothing fits a second one over what comes nearest. Where titles are read or words looked up both are one pass.
 */
const TURN_ROWS = 2_000

beforeAll(async () => {
  await openLargeShop(PRODUCTS)
  await watchCosts()
})

async function rowsOf(request: () => Promise<Response>): Promise<number> {
  takeCosts()
  const response = await request()
  expect(response.status).toBeLessThan(500)
  await response.text()
  return takeCosts().d1RowsRead
}

const ask = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(`https://shop.example${path}`, init))

/** Rows are counted one request after the other. */
const PATIENCE = { timeout: 120_000 }

describe('the rows of D1 that one request reads of 20,000 products', PATIENCE, () => {
  it('are few for any page of the list', async () => {
    await fc.assert(
      fc.asyncProperty(anyList, async (fields) => {
        const path = `/api/v1/products?${new URLSearchParams(fields).toString()}`

        expect(await rowsOf(() => ask(path))).toBeLessThan(PAGE_ROWS)
      }),
      { numRuns: 30 },
    )
  })

  it('are few for each page of a large kind, and every product comes once', async () => {
    const seen = new Set<string>()
    let count = 0
    let total = 0
    let cursor: string | null = ''
    while (cursor !== null) {
      takeCosts()
      const response = await ask(
        `/api/v1/products?limit=100&category=computers${cursor === '' ? '' : `&cursor=${cursor}`}`,
      )
      const page = await response.json<{ products: { id: string }[]; nextCursor: string | null; total: number }>()
      expect(takeCosts().d1RowsRead).toBeLessThan(PAGE_ROWS)
      total = page.total
      for (const { id } of page.products) seen.add(id)
      count += page.products.length
      cursor = page.nextCursor
    }

    expect(total).toBeGreaterThan(3_000)
    expect(count).toBe(total)
    expect(seen.size).toBe(total)
  })

  it('are few for anything that chips may count', async () => {
    await fc.assert(
      fc.asyncProperty(anyWishes, async (constraints) => {
        const body = JSON.stringify({ constraints })
        const headers = { 'Content-Type': 'application/json' }

        expect(await rowsOf(() => ask('/api/v1/products/count', { method: 'POST', headers, body }))).toBeLessThan(
          PAGE_ROWS,
        )
      }),
      { numRuns: 30 },
    )
  })

  async function rowsOfFrame(constraints: Constraints): Promise<number> {
    const visitor = await Visitor.create()
    const socket = await visitor.connect(await visitor.start())
    await socket.session()
    takeCosts()
    socket.send({ type: 'set_constraints', turnId: 'chips', constraints })
    const events = await socket.untilFinished('chips')
    socket.close()
    expect(events.at(-1)).toMatchObject({ status: 'complete' })
    return takeCosts().d1RowsRead
  }

  it('are those of what is looked at for any frame that names no kind', async () => {
    await fc.assert(
      fc.asyncProperty(anyFrame, async (constraints) => {
        expect(await rowsOfFrame(constraints)).toBeLessThan(TURN_ROWS)
      }),
      { numRuns: 40 },
    )
  })

  it('are those of what is looked at of the kind for any frame that names one, however large it is', async () => {
    await fc.assert(
      fc.asyncProperty(anyFrameOfKind, async (constraints) => {
        expect(await rowsOfFrame(constraints)).toBeLessThan(TURN_ROWS)
      }),
      { numRuns: 80 },
    )
  })
})
