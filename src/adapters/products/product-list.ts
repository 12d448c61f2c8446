/**
 * The pages of `GET /api/v1/products`: a text understood a little, filters, a total order, counts of what was looked at
 * (list-window.ts). What satisfies the filter comes as one list of keys, and is counted and put in order here.
 */
import { type Place, parseCursor, START, toCursor } from '../../domain/search/cursor.ts'
import type { Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { stem, toWords } from '../../domain/search/analyse.ts'
import { findCodes } from '../../domain/search/code-lookup.ts'
import { inListOrder, sortOf, type SortValue } from '../../domain/search/list-order.ts'
import { matchAll, matchAny, matchThing, toTextQuery, type TextQuery } from '../../domain/search/query.ts'
import { missedBy } from '../../domain/search/satisfies.ts'
import { correctWord } from '../../domain/search/spelling.ts'
import { STOP_WORDS } from '../../domain/search/stop-words.ts'
import type { Constraints } from '../../shared/constraints.ts'
import type { Facets, Product } from '../../shared/product.ts'
import { readStatistics, STATISTICS_SQL } from '../catalog/catalog-state.ts'
import { type Bind, createBinder } from '../sql/bind.ts'
import { filteredWindow, probe, type Rest, type Window, wordedWindow } from './list-window.ts'
import { type Seen, selectStated, type StatedRow, toFacets } from './product-facets.ts'
import { allOf } from '../sql/conditions.ts'
import { baseConditions, toConditions } from './product-filter.ts'
import { orderColumns } from './product-order.ts'
import { hasLiveOfferSql } from './product-life.ts'
import { type ProductRow, TEXT_COLUMNS, type TextRow } from './product-rows.ts'
import { rankRows, toFrequencies, type WordRow } from './product-search.ts'
import { selectWords } from './product-statements.ts'
import { findByKeys, selectCoded, toCoded } from './product-store.ts'

export { keysOfLargeKind } from './large-kinds.ts'

/** Products that the text score orders. More finds little: the index has ranked them before. */
const TEXT_POOL = 200
/** Products whose attributes are counted. */
const STATED_ROWS = 80

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
  /** False where more may fit than was looked at; `total` is then how many were seen to. */
  isTotalExact: boolean
}

/** One page, or null when the cursor does not belong to this list. Misspelt words are repaired when nothing has them. */
export async function searchProducts(
  db: D1Database,
  query: ListQuery,
  now: number,
  vocabulary: Vocabulary,
): Promise<ProductPage | null> {
  const list = [query.text, query.constraints]
  const place = query.cursor === null ? START : parseCursor(query.cursor, list)
  if (place === null) return null
  const coded = query.cursor === null ? await findCoded(db, query, now) : []
  if (coded.length > 0) return pageOf(coded.slice(0, query.limit))
  const text = await toKnownWords(db, query.text, vocabulary)
  const page = await readPage(db, query, text, { place, vocabulary, now })
  return {
    products: await findByKeys(db, page.keys, now),
    facets: page.facets,
    nextCursor: page.next === null ? null : toCursor(page.next, list),
    total: page.total,
    isTotalExact: page.isTotalExact,
  }
}

/** Few products as a whole list. */
function pageOf(products: Product[]): ProductPage {
  const seen = products.map(({ category, categoryPath, brand, price }) => ({
    category,
    path: JSON.stringify(categoryPath),
    brand,
    priceMinor: price?.amountMinor ?? null,
    currency: price?.currency ?? null,
  }))
  return { products, facets: toFacets(seen, []), nextCursor: null, total: products.length, isTotalExact: true }
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
  isTotalExact: boolean
  facets: Facets
  next: Place | null
}

/** What a list has looked at, as SQL gives it. */
interface PassRow {
  looked: number
  /** JSON of the popularity and the key of the last that was looked at. */
  edge: string | null
  /** JSON of `SeenTuple[]`: what satisfies the filter, in the order it was looked at. */
  seen: string
}
type SeenTuple = [
  key: number,
  category: string,
  path: string,
  brand: string | null,
  priceMinor: number | null,
  currency: string | null,
  ...order: SortValue[],
]

async function readPage(
  db: D1Database,
  query: ListQuery,
  text: TextQuery,
  { place, vocabulary, now }: { place: Place; vocabulary: Vocabulary; now: number },
): Promise<Page> {
  const { sort } = query.constraints
  const { statement, window } = selectPass(db, query, text, { rest: place.rest, vocabulary, now })
  const [pass] = (await statement.all<PassRow>()).results
  if (pass === undefined) throw new Error('invariant: an aggregate is one row')
  const found = (JSON.parse(pass.seen) as SeenTuple[]).map(toFound)
  const isWhole = pass.looked < window.limit
  const isRanked = text.stems.length > 0 && sortOf(sort) === null
  const ordered = isRanked
    ? [...(await rankBest(db, text, found.slice(0, TEXT_POOL))), ...found.slice(TEXT_POOL)]
    : inListOrder(found, sort)
  const stated = await selectStated(
    db,
    found.slice(0, STATED_ROWS).map(({ key }) => key),
  ).all<StatedRow>()
  const end = place.offset + query.limit
  const learned = isWhole ? null : countLearned(query, vocabulary)
  return {
    keys: ordered.slice(place.offset, end).map(({ key }) => key),
    total: learned ?? place.before + found.length,
    isTotalExact: isWhole || learned !== null,
    facets: toFacets(found, stated.results),
    next: nextPlace({ place, end, found: found.length, isWhole }, window, pass),
  }
}

/** One pass over what the list looks at. */
function selectPass(
  db: D1Database,
  { constraints }: ListQuery,
  text: TextQuery,
  { rest, vocabulary, now }: { rest: Rest | null; vocabulary: Vocabulary; now: number },
): { statement: D1PreparedStatement; window: Window } {
  const { bind, values } = createBinder()
  const conditions = [...baseConditions([], bind, now), ...toConditions(constraints, bind, now)]
  const where = allOf(conditions)
  const window =
    text.stems.length === 0
      ? filteredWindow(constraints, vocabulary, bind, { rest })
      : wordedWindow(toMatch(text, constraints, where, bind))
  const order = orderColumns(constraints.sort).map((column) => `, ${column}`)
  const price = `iif(${hasLiveOfferSql(now, bind)}, p.price_minor, NULL)`
  const sql = `SELECT count(*) AS looked, json_group_array(json_array(coalesce(p.popularity, -1), p.key)) ->> '$[#-1]' AS edge,
      json_group_array(json_array(p.key, p.category, p.category_path, p.brand, ${price}, p.currency${order.join('')}))
        FILTER (WHERE ${where}) AS seen
    FROM ${window.from}`
  return { statement: db.prepare(sql).bind(...values), window }
}

/**
 * What is asked of the index: any of the words. A sorted list must hold what was asked for, or a product with one of three
 * words could be the cheapest by far: the words as the name of a thing where a product that satisfies the filter has them
 * so, else all of them anywhere, else any.
 */
function toMatch(text: TextQuery, { category, sort }: Constraints, where: string, bind: Bind): string {
  const any = bind(matchAny(text) ?? '')
  if (sortOf(sort) === null) return any
  const strict = category === undefined ? [matchThing(text), matchAll(text)] : [matchAll(text)]
  const choice = strict.reduceRight((otherwise, match) => {
    const words = bind(match ?? '')
    return `iif(EXISTS (SELECT 1 FROM ${probe(words)} WHERE ${where}), ${words}, ${otherwise})`
  }, any)
  return `(SELECT ${choice})`
}

/** The best of the words' matches by the whole text of each. */
async function rankBest(db: D1Database, text: TextQuery, best: readonly Found[]): Promise<{ key: number }[]> {
  if (best.length === 0) return []
  const sql = `SELECT s.rowid AS key, ${TEXT_COLUMNS} FROM json_each(?1) k CROSS JOIN product_search s ON s.rowid = k.value`
  const [state, words, rows] = await db.batch<Record<string, unknown>>([
    db.prepare(STATISTICS_SQL),
    selectWords(db, text),
    db.prepare(sql).bind(JSON.stringify(best.map(({ key }) => key))),
  ])
  // The columns are those that the statements select.
  const frequencies = toFrequencies((words?.results ?? []) as unknown as WordRow[])
  const statistics = readStatistics(state?.results)
  const texts = (rows?.results ?? []) as unknown as TextRow[]
  return rankRows(texts, { query: text, statistics, frequencies }).map(({ row }) => row)
}

interface Found extends Seen {
  key: number
  order: SortValue[]
}

function toFound([key, category, path, brand, priceMinor, currency, ...order]: SeenTuple): Found {
  return { key, category, path, brand, priceMinor, currency, order }
}

/** How many there are in all where more were not looked at: what was learned of a kind or of the whole; else null. */
function countLearned({ text, constraints }: ListQuery, { productCount, categories }: Vocabulary): number | null {
  const { category, sort: _, ...others } = constraints
  if (text !== '' || Object.values(others).some((value) => value !== undefined)) return null
  if (category === undefined) return productCount
  return categories.find(({ slug }) => slug === category)?.count ?? null
}

interface Progress {
  place: Place
  /** The place in the window after the page, and how much the window holds. */
  end: number
  found: number
  /** Nothing comes after the window. */
  isWhole: boolean
}

function nextPlace({ place, end, found, isWhole }: Progress, window: Window, { edge }: PassRow): Place | null {
  if (end < found) return { ...place, offset: end }
  if (isWhole || !window.goesOn || edge === null) return null
  const last = JSON.parse(edge) as Rest['edge']
  const rest = place.rest === null ? { edge: last, after: 0 } : { edge: place.rest.edge, after: last[1] }
  return { offset: 0, before: place.before + found, rest }
}

/** The words of a text, those that no product holds put right. */
async function toKnownWords(db: D1Database, raw: string, { words }: Vocabulary): Promise<TextQuery> {
  const text = toTextQuery(raw)
  if (toWords(raw).every((word) => STOP_WORDS.has(word) || words[word] !== undefined)) return text
  const { results } = await selectWords(db, text).all<WordRow>()
  const frequencies = toFrequencies(results)
  const covered = new Set(
    text.alternatives
      .filter(({ phrase }) => phrase.split(' ').every((word) => frequencies.has(word)))
      .flatMap(({ from, to }) => text.stems.slice(from, to)),
  )
  const unknown = new Set(text.stems.filter((word) => !frequencies.has(word) && !covered.has(word)))
  if (unknown.size === 0) return text
  let changed = false
  const repaired = toWords(raw).map((word) => {
    const correction = unknown.has(stem(word)) ? correctWord(word, words) : null
    changed ||= correction !== null
    return correction ?? word
  })
  return changed ? toTextQuery(repaired.join(' ')) : text
}
