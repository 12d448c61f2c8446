/** The pages of `GET /api/v1/products`: a text understood a little, filters, a total order, counts of the whole set. */
import { parseCursor, toCursor } from '../../domain/search/cursor.ts'
import { stem, toWords } from '../../domain/search/analyse.ts'
import { findCodes } from '../../domain/search/code-lookup.ts'
import { missedBy } from '../../domain/search/satisfies.ts'
import { STOP_WORDS } from '../../domain/search/stop-words.ts'
import { toTextQuery, type TextQuery } from '../../domain/search/query.ts'
import { correctWord } from '../../domain/search/spelling.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Facets, Product } from '../../shared/product.ts'
import { readStatistics, readVocabulary, STATISTICS_SQL } from '../catalog/catalog-state.ts'
import { type SetRow, type StatedRow, toFacets } from './product-facets.ts'
import { orderBy } from './product-filter.ts'
import type { ProductRow, TextRow } from './product-rows.ts'
import { rankRows, toFrequencies, type WordRow } from './product-search.ts'
import { selectCounts, selectListed, selectWords } from './product-statements.ts'
import { findByKeys, selectCoded, toCoded } from './product-store.ts'

/** Products that the text score orders. More finds little: the index has ranked them before. */
const TEXT_POOL = 250

export interface ListQuery {
  /** Free text; empty lists everything. */
  text: string
  /** Filters and sort; `terms` are not looked at. */
  constraints: Constraints
  /** Products on the page. */
  limit: number
  cursor: string | null
}

export interface ProductPage {
  products: Product[]
  facets: Facets
  nextCursor: string | null
  total: number
}

/** One page, or null when the cursor does not belong to this list. Misspelt words are repaired when nothing has them. */
export async function searchProducts(db: D1Database, query: ListQuery, now: number): Promise<ProductPage | null> {
  const list = [query.text, query.constraints]
  const offset = query.cursor === null ? 0 : parseCursor(query.cursor, list)
  if (offset === null) return null
  const coded = offset === 0 ? await findCoded(db, query, now) : []
  if (coded.length > 0) return pageOf(coded.slice(0, query.limit))
  const text = toTextQuery(query.text)
  const first = await readPage(db, query, text, { offset, now })
  const repaired = await repair(db, query.text, text, first.frequencies, now)
  const page = repaired === null ? first : await readPage(db, query, repaired, { offset, now })
  const end = offset + page.keys.length
  const products = await findByKeys(db, page.keys, now)
  return {
    products,
    facets: page.facets,
    nextCursor: end < page.total && page.keys.length > 0 ? toCursor(end, list) : null,
    total: page.total,
  }
}

/** Few products as a whole list. */
function pageOf(products: Product[]): ProductPage {
  const count = (values: readonly string[]) => [...Map.groupBy(values, (value) => value)]
  const prices = products.flatMap(({ price }) => price ?? [])
  const amounts = prices.map(({ amountMinor }) => amountMinor)
  const categories = count(products.map(({ category }) => category)).map(([slug, { length }]) => {
    const label = products.find(({ category }) => category === slug)?.categoryPath.at(-1) ?? slug
    return { slug, label, count: length }
  })
  const brands = count(products.flatMap(({ brand }) => brand ?? [])).map(([name, { length }]) => ({
    name,
    count: length,
  }))
  const [first] = prices
  const price = first && { min: Math.min(...amounts), max: Math.max(...amounts), currency: first.currency }
  const facets = { categories, brands, price: price ?? null, attributes: [] }
  return { products, facets, nextCursor: null, total: products.length }
}

/** The products whose code or link is all of the text and that pass the filters. */
async function findCoded(db: D1Database, { text, constraints }: ListQuery, now: number): Promise<Product[]> {
  const codes = findCodes(text, (word) => STOP_WORDS.has(word))
  if (codes?.isAll !== true) return []
  const { results } = await selectCoded(db, codes).all<ProductRow>()
  return toCoded(results, codes, now)
    .filter((product) => missedBy(product, { ...constraints, terms: undefined }).length === 0)
    .map((product) => ({ ...product, variants: undefined }))
}

interface Page {
  /** Row keys of the page's products, in order. */
  keys: number[]
  total: number
  facets: Facets
  frequencies: ReadonlyMap<string, number>
}

async function readPage(
  db: D1Database,
  query: ListQuery,
  text: TextQuery,
  { offset, now }: { offset: number; now: number },
): Promise<Page> {
  const isRanked = text.stems.length > 0 && orderBy(query.constraints.sort) === null
  const end = offset + query.limit
  // What the second stage ranks is the same for every page, so pages fit together. Beyond it the index's order goes on.
  const pool = isRanked ? { limit: TEXT_POOL, offset: 0 } : { limit: query.limit, offset }
  const beyond = { limit: Math.max(0, end - Math.max(offset, TEXT_POOL)), offset: Math.max(offset, TEXT_POOL) }
  const statements = [
    db.prepare(STATISTICS_SQL),
    selectWords(db, text),
    ...selectCounts(db, query, text, now),
    selectListed(db, { filter: query, text, ...pool, now }),
  ]
  if (isRanked && beyond.limit > 0) {
    statements.push(selectListed(db, { filter: query, text, ...beyond, now }))
  }
  const [state, words, set, stated, first, rest] = await db.batch<Record<string, unknown>>(statements)
  // The columns are those that the statements select.
  const frequencies = toFrequencies((words?.results ?? []) as unknown as WordRow[])
  const { total, facets } = toFacets(
    (set?.results[0] ?? { count: 0, seen: '[]' }) as unknown as SetRow,
    (stated?.results ?? []) as unknown as StatedRow[],
  )
  const rows = (first?.results ?? []) as unknown as TextRow[]
  if (!isRanked) return { keys: rows.map(({ key }) => key), total, facets, frequencies }
  const statistics = readStatistics(state?.results)
  const ranked = rankRows(rows, { query: text, statistics, frequencies }).map(({ row }) => row)
  const tail = (rest?.results ?? []) as unknown as TextRow[]
  return { keys: [...ranked.slice(offset, end), ...tail].map(({ key }) => key), total, facets, frequencies }
}

/** The query with words that no product holds put right; null when there is nothing to repair. */
async function repair(
  db: D1Database,
  raw: string,
  text: TextQuery,
  frequencies: ReadonlyMap<string, number>,
  now: number,
): Promise<TextQuery | null> {
  const covered = new Set(
    text.alternatives
      .filter(({ phrase }) => phrase.split(' ').every((word) => frequencies.has(word)))
      .flatMap(({ from, to }) => text.stems.slice(from, to)),
  )
  const unknown = new Set(text.stems.filter((word) => !frequencies.has(word) && !covered.has(word)))
  if (unknown.size === 0) return null
  const { words } = await readVocabulary(db, now)
  let changed = false
  const repaired = toWords(raw).map((word) => {
    const correction = unknown.has(stem(word)) ? correctWord(word, words) : null
    changed ||= correction !== null
    return correction ?? word
  })
  return changed ? toTextQuery(repaired.join(' ')) : null
}
