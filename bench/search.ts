/**
 * How long a product search and a turn's reading take at 1,200, 10,000 and 100,000 products, against the floor of a
 * batch that reads nothing: `npm run bench:search -- [sizes…]`.
 */
import { searchProducts } from '../src/adapters/products/product-list.ts'
import { fetchForTurn } from '../src/adapters/products/product-search.ts'
import type { Constraints } from '../src/shared/constraints.ts'
import { benchSizes, printTable, times, withBenchDatabase } from './bench-database.ts'
import { searchRecords } from './search-records.ts'

const TEXTS = [
  'laptop',
  'noise cancelling headphones',
  'coffee maker',
  'wireless black',
  '4k television',
  'runing shoes',
]
const TURNS: Constraints[] = [
  { category: 'laptops', priceMax: 100_000, attributes: [{ name: 'ram', op: 'gte', value: 16 }] },
  { category: 'headphones', colors: ['black'], minRating: 4, sort: 'price_asc' },
  { category: 'tents', attributes: [{ name: 'waterproof', op: 'has' }], terms: ['light'] },
  { terms: ['quiet', 'office'], priceMax: 20_000 },
  { category: 'kettles', priceMax: 1 },
]

const rows = [
  ['products', 'load s', 'learn ms', 'floor ms', 'search p50', 'p95', '× floor', 'turn p50', 'p95', '× floor'],
]
for (const size of benchSizes()) rows.push(await measure(size))
printTable(rows)

/** One row of the table. */
async function measure(size: number): Promise<string[]> {
  return withBenchDatabase(searchRecords(size), async ({ db, vocabulary, loadedMs, learnedMs, floor }) => {
    const search = await times(
      TEXTS.map(
        (text) => () => searchProducts(db, { text, constraints: {}, limit: 20, cursor: null }, Date.now(), vocabulary),
      ),
    )
    const turn = await times(
      TURNS.map((constraints) => () => {
        const queries = [{ constraints, limit: 60, nearest: true }]
        return fetchForTurn(db, { queries, productIds: [] }, Date.now())
      }),
    )
    const cells = [floor.p50, search.p50, search.p95, search.p50 / floor.p50, turn.p50, turn.p95, turn.p50 / floor.p50]
    return [String(size), (loadedMs / 1_000).toFixed(1), learnedMs.toFixed(0), ...cells.map((cell) => cell.toFixed(1))]
  })
}
