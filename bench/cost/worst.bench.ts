/** What the dearest legal requests take at 20,000 products: rows of D1, and the clock from the request to the last byte. */
import { exports } from 'cloudflare:workers'
import { it } from 'vitest'
import * as fc from 'fast-check'
import type { Constraints } from '../../src/shared/constraints.ts'
import { takeCosts, watchCosts } from '../../test/support/costs.ts'
import { openLargeShop } from '../../test/support/demo-shop.ts'
import { anyFrame, anyFrameOfKind, anyList, anyWishes } from '../../test/support/legal-requests.ts'
import { Visitor } from '../../test/support/visitor.ts'

const PRODUCTS = 20_000
const REQUESTS = 150

async function ask(path: string, init?: RequestInit): Promise<void> {
  await (await exports.default.fetch(new Request(`https://shop.example${path}`, init))).text()
}

async function measure<T>(name: string, requests: fc.Arbitrary<T>, send: (request: T) => Promise<void>): Promise<void> {
  const taken: { ms: number; rows: number }[] = []
  for (const request of fc.sample(requests, { numRuns: REQUESTS, seed: 4 })) {
    takeCosts()
    const startedAt = performance.now()
    await send(request)
    taken.push({ ms: performance.now() - startedAt, rows: takeCosts().d1RowsRead })
  }
  const of = (values: number[]) => {
    const sorted = values.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
    return `${at(0.5)}, ${at(0.95)}, ${at(1)}`
  }
  console.log(
    `${name}: rows ${of(taken.map(({ rows }) => rows))}; ms ${of(taken.map(({ ms }) => ms))} (p50, p95, most)`,
  )
}

it('takes the dearest requests', async () => {
  await openLargeShop(PRODUCTS)
  await watchCosts()
  const visitor = await Visitor.create()
  const socket = await visitor.connect(await visitor.start())
  await socket.session()
  let turn = 0
  const send = async (constraints: Constraints) => {
    const turnId = `turn-${turn++}`
    socket.send({ type: 'set_constraints', turnId, constraints })
    await socket.untilFinished(turnId)
  }
  console.log(`\n${PRODUCTS} products, ${REQUESTS} requests of each kind`)
  await measure('a page of the list', anyList, (query) =>
    ask(`/api/v1/products?${new URLSearchParams(query).toString()}`),
  )
  await measure('a count for the chips', anyWishes, (constraints) =>
    ask('/api/v1/products/count', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ constraints }),
    }),
  )
  await measure('a frame that names no kind', anyFrame, send)
  await measure('a frame that names a kind', anyFrameOfKind, send)
  socket.close()
})
