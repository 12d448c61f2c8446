/** The owner's list of products: everything that is known by id, with its state and what it lacks. */
import type {
  OwnerCounts,
  OwnerProduct,
  OwnerProducts,
  OwnerSort,
  ProductProblem,
  ProductState,
} from '../../shared/owner-catalog.ts'
import { type Bind, createBinder } from '../sql/bind.ts'
import { PRODUCT_COLUMNS, toProduct, type ProductRow } from './product-rows.ts'

export interface OwnerQuery {
  /** Words of the title, the brand, the id or a code; empty for all. */
  text: string
  /** As `SourceName`; undefined for all. */
  source?: string | undefined
  state?: ProductState | undefined
  problem?: ProductProblem | undefined
  limit: number
  sort: OwnerSort
  /** How many come before this page. */
  offset: number
}

interface OwnerRow extends ProductRow {
  origin: string | null
  is_hidden: number
  overrides: string | null
}

const PROBLEMS: Record<ProductProblem, string> = {
  no_price: 'p.price_minor IS NULL',
  no_image: 'p.image_url IS NULL',
  no_category: "p.category = 'other'",
}

const STATES: Record<ProductState, string> = {
  offered: 'p.withdrawn_at_ms IS NULL',
  hidden: 'p.is_hidden = 1',
  withdrawn: 'p.withdrawn_at_ms IS NOT NULL AND p.is_hidden = 0',
}

const ORDERS: Record<OwnerSort, string> = {
  newest: 'p.key DESC',
  title: 'p.title COLLATE NOCASE, p.key',
  price_asc: 'p.price_minor IS NULL, p.price_minor, p.key',
  price_desc: 'p.price_minor IS NULL, p.price_minor DESC, p.key',
}

const SOURCE = "iif(p.source = 'import', coalesce(p.origin, 'import'), p.source)"
const OWNER_COLUMNS = `${PRODUCT_COLUMNS}, p.origin, p.is_hidden,
  (SELECT o.overrides FROM product_override o WHERE o.product_id = p.id) AS overrides`
const WORDS_MAX = 8

/** A page of products, with the counts of the whole catalogue. */
export async function listForOwner(db: D1Database, query: OwnerQuery, now: number): Promise<OwnerProducts> {
  const page = createBinder()
  const all = createBinder()
  const [rows, total, counts] = await db.batch<Record<string, unknown>>([
    db
      .prepare(
        `SELECT ${OWNER_COLUMNS} FROM product p WHERE ${conditionOf(query, page.bind)}
         ORDER BY ${ORDERS[query.sort]} LIMIT ${page.bind(query.limit + 1)} OFFSET ${page.bind(query.offset)}`,
      )
      .bind(...page.values),
    db.prepare(`SELECT count(*) AS count FROM product p WHERE ${conditionOf(query, all.bind)}`).bind(...all.values),
    db.prepare(COUNTS),
  ])
  // The columns are those that the statements select.
  const found = (rows?.results ?? []) as unknown as OwnerRow[]
  const shown = found.slice(0, query.limit)
  return {
    products: shown.map((row) => toOwnerProduct(row, now)),
    total: Number(total?.results[0]?.['count'] ?? 0),
    nextCursor: found.length > query.limit ? String(query.offset + query.limit) : null,
    counts: toCounts((counts?.results ?? []) as unknown as CountRow[]),
  }
}

/** One product as the owner sees it; null when the id is unknown. */
export async function findForOwner(db: D1Database, id: string, now: number): Promise<OwnerProduct | null> {
  const row = await db.prepare(`SELECT ${OWNER_COLUMNS} FROM product p WHERE p.id = ?1`).bind(id).first<OwnerRow>()
  return row === null ? null : toOwnerProduct(row, now)
}

function conditionOf({ text, source, state, problem }: OwnerQuery, bind: Bind): string {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS_MAX)
  const haystack = `lower(p.title || ' ' || coalesce(p.brand, '') || ' ' || p.id || ' ' || coalesce(p.codes, ''))`
  return [
    'true',
    ...words.map((word) => `instr(${haystack}, ${bind(word)}) > 0`),
    ...(source === undefined ? [] : [`${SOURCE} = ${bind(source)}`]),
    ...(state === undefined ? [] : [STATES[state]]),
    ...(problem === undefined ? [] : [PROBLEMS[problem], ...(state === undefined ? [STATES.offered] : [])]),
  ].join(' AND ')
}

function toOwnerProduct(row: OwnerRow, now: number): OwnerProduct {
  const problems: ProductProblem[] = []
  if (row.price_minor === null) problems.push('no_price')
  if (row.image_url === null) problems.push('no_image')
  if (row.category === 'other') problems.push('no_category')
  const overrides: unknown = row.overrides === null ? {} : JSON.parse(row.overrides)
  return {
    product: toProduct(row, now),
    state: row.is_hidden === 1 ? 'hidden' : row.withdrawn_at_ms === null ? 'offered' : 'withdrawn',
    source: row.source === 'import' ? (row.origin ?? 'import') : row.source,
    problems,
    edited: Object.keys(overrides ?? {}),
  }
}

interface CountRow {
  source: string
  offered: number
  hidden: number
  withdrawn: number
  no_price: number
  no_image: number
  no_category: number
}

const COUNTS = `SELECT ${SOURCE} AS source, count(*) FILTER (WHERE ${STATES.offered}) AS offered,
    count(*) FILTER (WHERE ${STATES.hidden}) AS hidden, count(*) FILTER (WHERE ${STATES.withdrawn}) AS withdrawn,
    ${Object.entries(PROBLEMS)
      .map(([name, sql]) => `count(*) FILTER (WHERE ${sql} AND ${STATES.offered}) AS ${name}`)
      .join(', ')}
  FROM product p GROUP BY 1`

function toCounts(rows: readonly CountRow[]): OwnerCounts {
  const sum = (field: Exclude<keyof CountRow, 'source'>) => rows.reduce((total, row) => total + row[field], 0)
  return {
    offered: sum('offered'),
    hidden: sum('hidden'),
    withdrawn: sum('withdrawn'),
    problems: { no_price: sum('no_price'), no_image: sum('no_image'), no_category: sum('no_category') },
    sources: rows.filter(({ offered }) => offered > 0).map(({ source, offered }) => ({ source, count: offered })),
  }
}
