/**
 * What a turn costs at 1,200, 10,000 and 100,000 products: processor time of understanding and of answering, and the
 * whole turn by the clock, against the floor of a batch that reads nothing: `npm run bench:turn -- [sizes…]`.
 */
import { fetchForTurn } from '../src/adapters/products/product-search.ts'
import { demoCatalog } from '../src/catalog/demo/generate.ts'
import { completeTurn } from '../src/domain/conversation/complete.ts'
import { prepareTurn } from '../src/domain/conversation/copilot.ts'
import { EMPTY_STATE, type DialogueState } from '../src/domain/conversation/types.ts'
import { benchSizes, printTable, withBenchDatabase, type BenchDatabase } from './bench-database.ts'

const ROUNDS = 6
/** Conversations as shoppers have them: each message goes on from the one before. */
const CONVERSATIONS: readonly (readonly string[])[] = [
  [
    'What are the best laptops under $1000?',
    'which of these is lightest?',
    'compare the top two',
    'is the first one worth it?',
  ],
  ['Recommend some wireless headphones', 'cheaper please', 'more about the second one, please'],
  ['a quiet kettle with temperature control around 50 bucks', 'at least 1.5 litres', 'show some more'],
  ['tent for 4 people under 5 kg', 'forget about the weight', 'like the first one but cheaper'],
  ['need noize canceling hedphones below 200', 'rated 4 or better', 'not black'],
]

interface Spent {
  understandMs: number
  readMs: number
  answerMs: number
}

const rows = [
  ['products', 'floor ms', 'understand ms', 'read p50', 'p95', 'answer ms', 'turn p50', 'p95', '× floor', '× smallest'],
]
let smallest: number | null = null
for (const size of benchSizes()) {
  const spent = await withBenchDatabase([...demoCatalog(Date.now(), size)], async (bench) => ({
    floorMs: bench.floor.p50,
    turns: await converse(bench),
  }))
  const turns = spent.turns.map(({ understandMs, readMs, answerMs }) => understandMs + readMs + answerMs)
  const p50 = percentile(turns, 0.5)
  smallest ??= p50
  const cells = [
    spent.floorMs,
    percentile(
      spent.turns.map(({ understandMs }) => understandMs),
      0.5,
    ),
    percentile(
      spent.turns.map(({ readMs }) => readMs),
      0.5,
    ),
    percentile(
      spent.turns.map(({ readMs }) => readMs),
      0.95,
    ),
    percentile(
      spent.turns.map(({ answerMs }) => answerMs),
      0.5,
    ),
    p50,
    percentile(turns, 0.95),
    p50 / spent.floorMs,
    p50 / smallest,
  ]
  rows.push([String(size), ...cells.map((cell) => cell.toFixed(2))])
}
printTable(rows)

/** Every turn of every conversation, after a first round that does not count. */
async function converse({ db, vocabulary }: BenchDatabase): Promise<Spent[]> {
  const spent: Spent[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    for (const messages of CONVERSATIONS) {
      let state: DialogueState = EMPTY_STATE
      for (const text of messages) {
        const now = Date.now()
        const startedAt = performance.now()
        const prepared = prepareTurn({ text }, state, vocabulary, { now, limit: 5 })
        const understoodAt = performance.now()
        const fetched = await fetchForTurn(db, prepared.plan, now)
        const readAt = performance.now()
        state = completeTurn(prepared, fetched, { vocabulary, now, associateTag: null }).state
        const answeredAt = performance.now()
        if (round === 0) continue
        spent.push({
          understandMs: understoodAt - startedAt,
          readMs: readAt - understoodAt,
          answerMs: answeredAt - readAt,
        })
      }
    }
  }
  return spent
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
