/**
 * Reads everything a turn needs in one batch: for each query the candidates with their text and how many there are, and
 * where asked for what comes nearest; for each id the product.
 */
import { loadLists } from '#modules'
import { priceAt } from '../../domain/catalog/price.ts'
import { withVariantAttributes } from '../../domain/catalog/variants.ts'
import type { Fetched, TurnPlan } from '../../domain/conversation/types.ts'
import { toStems } from '../../domain/search/analyse.ts'
import { naming, toTextQuery, type TextQuery } from '../../domain/search/query.ts'
import {
  scaleScores,
  scoreTexts,
  type ScoringContext,
  type SearchStatistics,
  type TextScore,
} from '../../domain/search/score.ts'
import type { Candidate, ProductQuery, QueryResult } from '../../domain/search/types.ts'
import { EMPTY_VOCABULARY, type Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { readStatistics, readVocabulary, STATISTICS_SQL } from '../catalog/catalog-state.ts'
import { isLargeKind } from './kind-size.ts'
import { orderBy } from './product-order.ts'
import {
  readVariant,
  toProducts,
  toRowText,
  type CandidateRow,
  type ProductRow,
  type SelectedRow,
  type TextRow,
} from './product-rows.ts'
import { selectCandidates, selectWords } from './product-statements.ts'
import { selectCoded, selectProducts, toCoded } from './product-store.ts'

/** Candidates that the text score looks at in a turn, at least. They come with whole products, in one round trip. */
const TURN_POOL = 120

/**
 * Products and queries of a plan, read in one round trip. Unknown and withdrawn ids are left out, and everything that may
 * not be shown at `now` (epoch ms).
 */
export async function fetchForTurn(db: D1Database, plan: TurnPlan, now: number): Promise<Fetched> {
  const vocabulary = plan.queries.length === 0 ? EMPTY_VOCABULARY : await readVocabulary(db, now)
  const prepared = await Promise.all(plan.queries.map((query) => prepareQuery(db, query, vocabulary, now)))
  const { codes } = plan
  const statements = [
    db.prepare(STATISTICS_SQL),
    selectProducts(db, plan.productIds),
    ...(codes === undefined ? [] : [selectCoded(db, codes)]),
    ...prepared.flatMap(({ candidates, words }) => [candidates, words]),
  ]
  const [state, found, ...rest] = await db.batch<Record<string, unknown>>(statements)
  const answers = codes === undefined ? rest : rest.slice(1)
  const statistics = readStatistics(state?.results)
  const results = prepared.map(({ query, text }, i) => {
    const [candidates, words] = answers.slice(i * 2, i * 2 + 2).map((answer) => answer.results)
    // The columns are those that the statements of prepareQuery select.
    return toResult(
      query,
      text,
      { statistics, now },
      {
        selected: candidates as unknown as SelectedRow[],
        words: words as unknown as WordRow[],
      },
    )
  })
  const rows = (found?.results ?? []) as unknown as ProductRow[]
  const products = toProducts(rows, now)
  const byId = new Map(products.map((product) => [product.id, product]))
  const coded = codes === undefined ? [] : toCoded((rest[0]?.results ?? []) as unknown as ProductRow[], codes, now)
  return { results, products: plan.productIds.flatMap((id) => byId.get(id) ?? []), coded }
}

interface PreparedQuery {
  query: ProductQuery
  text: TextQuery
  candidates: D1PreparedStatement
  words: D1PreparedStatement
}

export interface WordRow {
  term: string
  doc: number
}

interface QueryRows {
  selected: SelectedRow[]
  words: WordRow[]
}

async function prepareQuery(
  db: D1Database,
  query: ProductQuery,
  vocabulary: Vocabulary,
  now: number,
): Promise<PreparedQuery> {
  const text = naming(toTextQuery((query.constraints.terms ?? []).join(' ')), query)
  // Of a list in an order of its own no more are read than are shown.
  const isScored = text.stems.length > 0 && (orderBy(query.constraints.sort) === null || isRanked(query, text))
  const limit = Math.max(query.limit, isScored ? TURN_POOL : 0)
  const isLarge = isLargeKind(query.constraints, text.stems.length > 0, vocabulary)
  const ofLargeKind = isLarge ? (await loadLists()).keysOfLargeKind : null
  return {
    query,
    text,
    candidates: selectCandidates(db, { filter: query, text, limit, vocabulary, ofLargeKind, now }),
    words: selectWords(db, text),
  }
}

/** Rows in the order of their text relevance, 1 for the best. Without words the order stays and relevance is 0. */
export function rankRows<Row extends TextRow>(
  rows: readonly Row[],
  context: ScoringContext,
): ({ row: Row } & TextScore)[] {
  if (context.query.stems.length === 0) return rows.map((row) => ({ row, score: 0, share: 0 }))
  const found = scoreTexts(rows.map(toRowText), context)
  const scores = scaleScores(found.map(({ score }) => score))
  return rows
    .map((row, i) => ({ row, score: scores[i] ?? 0, share: found[i]?.share ?? 0 }))
    .sort((a, b) => b.score - a.score)
}

/** How many products hold each word. */
export function toFrequencies(rows: readonly WordRow[]): Map<string, number> {
  return new Map(rows.map(({ term, doc }) => [term, doc]))
}

interface Reading {
  statistics: SearchStatistics
  now: number
}

function toResult(query: ProductQuery, text: TextQuery, reading: Reading, rows: QueryRows): QueryResult {
  const { statistics } = reading
  const [{ total, isPart } = NOTHING_SELECTED] = rows.selected
  const found = rows.selected.filter((row) => row.key !== null)
  const part = isPart === 1 ? { isPart: true } : {}
  if (total === 0) {
    const nearest = found.flatMap((row) => toCandidate(row, NO_WORDS, reading) ?? [])
    return { candidates: [], total, ...part, nearest }
  }
  const head = query.head === undefined ? null : (toStems(query.head).at(-1) ?? null)
  const ranked = rankRows(found, { query: text, statistics, frequencies: toFrequencies(rows.words), head })
  const isRelevant = isRanked(query, text)
  if (!isRelevant && orderBy(query.constraints.sort) !== null) {
    const places = new Map(found.map(({ key }, place) => [key, place]))
    ranked.sort((a, b) => (places.get(a.row.key) ?? 0) - (places.get(b.row.key) ?? 0))
  }
  const listable = ranked.flatMap(({ row, ...score }) => toCandidate(row, score, reading) ?? [])
  const candidates = (isRelevant ? listable : pricedFirst(listable, query.constraints.sort)).slice(0, query.limit)
  return { candidates, total, ...part, nearest: [] }
}

const NOTHING_SELECTED = { total: 0, isPart: 0 }

const NO_WORDS: TextScore = { score: 0, share: 0 }

/** Where words alone tell the thing, what is about them is chosen before it is put in an order. */
function isRanked({ constraints, wordsLift }: ProductQuery, text: TextQuery): boolean {
  return wordsLift === true && constraints.category === undefined && text.stems.length > 0
}

/** A price that may no longer be shown must not tell by its place what it was. */
function pricedFirst(candidates: readonly Candidate[], sort: string | undefined): Candidate[] {
  if (sort !== 'price_asc' && sort !== 'price_desc') return [...candidates]
  const isPriced = ({ product }: Candidate) => product.price !== null
  return [...candidates.filter(isPriced), ...candidates.filter((candidate) => !isPriced(candidate))]
}

/** Null for a row whose text may no longer be shown. */
function toCandidate(
  row: CandidateRow,
  { score: textScore, share: wordShare }: TextScore,
  { statistics, now }: Reading,
): Candidate | null {
  const [product] = toProducts([row], now)
  if (product === undefined) return null
  const most = Math.log1p(Math.max(statistics.maxPopularity, 1))
  const popularity = row.popularity === null ? 0 : Math.min(1, Math.log1p(Math.max(row.popularity, 0)) / most)
  if (row.variant === undefined || row.variant === null) return { product, textScore, wordShare, popularity }
  const { attributes, ...variant } = readVariant(row.variant)
  const price = variant.price === null ? null : priceAt(variant.price, now)
  return {
    product: withVariantAttributes(product, attributes),
    textScore,
    wordShare,
    popularity,
    variant: { ...variant, price },
  }
}
