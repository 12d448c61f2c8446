/**
 * What each kind of turn asks the platform for, at two sizes of the catalogue, and what follows: turns a day on the free
 * plan, and the price of a million turns on the paid one. Nothing is answered from a cache.
 */
import { env } from 'cloudflare:workers'
import { it } from 'vitest'
import { learnVocabulary } from '../../src/adapters/catalog/catalog-state.ts'
import { upsertProducts } from '../../src/adapters/products/product-write.ts'
import { demoCatalog } from '../../src/catalog/demo/generate.ts'
import type { SessionEvent } from '../../src/shared/frames.ts'
import type { ProductEvent } from '../../src/shared/requests.ts'
import { flush } from '../../test/support/alarms.ts'
import { type Costs, takeCosts, watchCosts } from '../../test/support/costs.ts'
import { Visitor } from '../../test/support/visitor.ts'

const KINDS: readonly [string, string][] = [
  ['search', 'What are the best laptops under $1000?'],
  ['refine', 'only with at least 16 GB of memory'],
  ['more', 'show some more'],
  ['compare', 'compare the first two'],
  ['details', 'tell me more about the first one'],
  ['another search', 'a quiet kettle with temperature control around 50 dollars'],
  ['small talk', 'thanks'],
]
/** What the free plan gives a day. */
const FREE = {
  rowsWritten: 100_000,
  rowsRead: 5_000_000,
  d1RowsRead: 5_000_000,
  d1RowsWritten: 100_000,
  requests: 100_000,
}
/** Dollars a million on the paid plan. */
const PRICE = {
  rowsWritten: 1,
  rowsRead: 0.001,
  d1RowsRead: 0.001,
  d1RowsWritten: 1,
  requests: 0.15,
  kvReads: 0.5,
  kvWrites: 5,
}

const COLUMNS = [
  'sqlCalls',
  'rowsRead',
  'rowsWritten',
  'd1Calls',
  'd1RowsRead',
  'd1RowsWritten',
  'kvReads',
  'kvWrites',
  'objectCalls',
  'alarmsSet',
] as const

function toImpressions(sessionId: string, events: readonly SessionEvent[]): ProductEvent[] {
  const products = events.flatMap((event) => (event.type === 'products' ? event.products : []))
  const at = Date.now()
  return products.map(({ id }, index) => ({
    id: crypto.randomUUID(),
    sessionId,
    type: 'impression',
    productId: id,
    position: index + 1,
    at,
  }))
}

const sizes = (env as unknown as { SIZES: string }).SIZES.split(',').map(Number)

it.each(sizes)('%i products', async (size) => {
  let batch = []
  for (const record of demoCatalog(Date.now(), size)) {
    batch.push(record)
    if (batch.length === 2_000) await upsertProducts(env.DB, batch.splice(0), Date.now())
  }
  await upsertProducts(env.DB, batch, Date.now())
  await learnVocabulary(env.DB, Date.now())
  await watchCosts()

  const visitor = await Visitor.create()
  const sessionId = await visitor.start()
  const socket = await visitor.connect(sessionId)
  await socket.session()
  socket.send({ type: 'send', turnId: 'first', text: 'hello' })
  await socket.untilFinished('first')
  const rows: [string, Costs][] = []
  for (const [index, [kind, text]] of KINDS.entries()) {
    takeCosts()
    socket.send({ type: 'send', turnId: `turn-${index}`, text })
    const seen = toImpressions(sessionId, await socket.untilFinished(`turn-${index}`))
    // As the page does: what was seen of an answer comes as one message.
    if (seen.length > 0) {
      socket.send({ type: 'events', events: seen })
      await scheduler.wait(20)
    }
    rows.push([kind, takeCosts()])
  }
  await flush(sessionId)
  rows.push(['end of this burst', takeCosts()])
  socket.close()

  const perTurn = (name: keyof Costs) => rows.reduce((sum, [, costs]) => sum + costs[name], 0) / KINDS.length
  // A message on a socket is a twentieth of a request; the alarm and the metrics are one each a burst.
  const requests = perTurn('objectCalls') + 1 / 20
  const a = { ...Object.fromEntries(COLUMNS.map((name) => [name, perTurn(name)])), requests } as Record<string, number>
  const days = Object.entries(FREE).map(
    ([name, limit]) => [name, Math.floor(limit / Math.max(1e-9, a[name] ?? 0))] as const,
  )
  const least = days.toSorted((x, y) => x[1] - y[1])[0]
  const dollars = Object.entries(PRICE).reduce((sum, [name, price]) => sum + (a[name] ?? 0) * price, 0)
  const table = [
    ['turn', ...COLUMNS],
    ...rows.map(([kind, costs]) => [kind, ...COLUMNS.map((name) => String(costs[name]))]),
    ['on average', ...COLUMNS.map((name) => perTurn(name).toFixed(1))],
  ]
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? []
  console.log(`\n${size} products`)
  for (const row of table) console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
  console.log(`free plan: ${least?.[1]} turns a day, bound by ${least?.[0]}; a million turns: $${dollars.toFixed(2)}`)
})
