/** The list of ASINs that are kept fresh, and the tracked searches that find them. */
import {
  GONE_RECHECK_MS,
  MISSES_MAX,
  REST_REFRESH_MS,
  SEARCH_REPEAT_MS,
  VIEW_COUNTS_MS,
  VIEWED_REFRESH_MS,
} from '../../domain/policy/refresh-order.ts'
import { POLICIES } from '../../domain/policy/sources.ts'
import { CLOCK_SKEW_MS } from '../../shared/disclosures.ts'

/** A view is written again only when the last one is older: shoppers must not cost a write each. */
const VIEW_STEP_MS = 10 * 60_000

/** Adds ASINs; those that are known stay as they are. */
export async function addItems(db: D1Database, asins: readonly string[], now: number): Promise<void> {
  if (asins.length === 0) return
  const sql = `INSERT INTO amazon_item (asin, added_at_ms) SELECT value, ?2 FROM json_each(?1) WHERE true
    ON CONFLICT (asin) DO NOTHING`
  await db.prepare(sql).bind(JSON.stringify(asins), now).run()
}

/**
 * ASINs that are due, in order: looked at and stale, then never fetched, then the rest by age. A time that lies ahead
 * of the clock counts as stale. `viewedOnly` leaves out all but the first kind.
 */
export async function listDue(
  db: D1Database,
  { now, limit, viewedOnly = false }: { now: number; limit: number; viewedOnly?: boolean },
): Promise<string[]> {
  const sql = `SELECT asin, iif(fetched_at_ms IS NULL, 1,
      iif(viewed_at_ms > ?1 AND (fetched_at_ms <= ?2 OR fetched_at_ms > ?5), 0,
        iif(fetched_at_ms <= ?3 OR fetched_at_ms > ?5, 2, 9))) AS rank
    FROM amazon_item WHERE rank < ?7 AND (gone_at_ms IS NULL OR gone_at_ms <= ?4 OR gone_at_ms > ?5)
    ORDER BY rank, coalesce(fetched_at_ms, 0), asin LIMIT ?6`
  const { results } = await db
    .prepare(sql)
    .bind(
      now - VIEW_COUNTS_MS,
      now - VIEWED_REFRESH_MS,
      now - REST_REFRESH_MS,
      now - GONE_RECHECK_MS,
      now + CLOCK_SKEW_MS,
      limit,
      viewedOnly ? 1 : 9,
    )
    .all<{ asin: string }>()
  return results.map(({ asin }) => asin)
}

/** What is known of an ASIN; null when it is not on the list. */
export async function findItem(db: D1Database, asin: string): Promise<{ goneAt: number | null } | null> {
  const sql = 'SELECT gone_at_ms AS goneAt FROM amazon_item WHERE asin = ?1'
  return db.prepare(sql).bind(asin).first<{ goneAt: number | null }>()
}

/** Notes that shoppers saw these. ASINs that are not known are left alone. */
export async function noteViews(db: D1Database, asins: readonly string[], now: number): Promise<void> {
  if (asins.length === 0) return
  const sql = `UPDATE amazon_item SET viewed_at_ms = ?2 WHERE asin IN (SELECT value FROM json_each(?1))
    AND (viewed_at_ms IS NULL OR viewed_at_ms <= ?3 OR viewed_at_ms > ?2)`
  await db
    .prepare(sql)
    .bind(JSON.stringify(asins), now, now - VIEW_STEP_MS)
    .run()
}

/** The API gave these at `now`. An answer that comes late does not make a newer one older. */
export async function noteFetched(db: D1Database, asins: readonly string[], now: number): Promise<void> {
  if (asins.length === 0) return
  const sql = `INSERT INTO amazon_item (asin, added_at_ms, fetched_at_ms) SELECT value, ?2, ?2 FROM json_each(?1)
    WHERE true
    ON CONFLICT (asin) DO UPDATE SET fetched_at_ms = ?2, misses = 0, gone_at_ms = NULL
    WHERE fetched_at_ms IS NULL OR fetched_at_ms < ?2 OR fetched_at_ms > ?3`
  await db
    .prepare(sql)
    .bind(JSON.stringify(asins), now, now + CLOCK_SKEW_MS)
    .run()
}

/**
 * The API did not give these. Gives those that count as gone from now on: named by the API as not there (`isCertain`),
 * or missing for the second time in a row.
 */
export async function noteMissing(
  db: D1Database,
  asins: readonly string[],
  { isCertain, now }: { isCertain: boolean; now: number },
): Promise<string[]> {
  if (asins.length === 0) return []
  const sql = `UPDATE amazon_item SET misses = misses + 1, gone_at_ms = iif(?3 OR misses + 1 >= ${MISSES_MAX}, ?2, gone_at_ms)
    WHERE asin IN (SELECT value FROM json_each(?1)) RETURNING asin, gone_at_ms`
  const { results } = await db
    .prepare(sql)
    .bind(JSON.stringify(asins), now, isCertain ? 1 : 0)
    .all<{ asin: string; gone_at_ms: number | null }>()
  return results.filter(({ gone_at_ms }) => gone_at_ms === now).map(({ asin }) => asin)
}

export interface ItemCounts {
  known: number
  /** Whose offer may be shown. */
  fresh: number
  /** Whose text may be shown, the fresh ones included. */
  alive: number
  gone: number
  /** Age of the oldest text that is shown, in ms; null when none is. */
  oldestMs: number | null
}

export async function countItems(db: D1Database, now: number): Promise<ItemCounts> {
  const sql = `SELECT count(*) AS known, coalesce(sum(fetched_at_ms > ?1 AND fetched_at_ms <= ?3), 0) AS fresh,
      coalesce(sum(fetched_at_ms > ?2 AND fetched_at_ms <= ?3), 0) AS alive,
      coalesce(sum(gone_at_ms IS NOT NULL), 0) AS gone,
      ?4 - min(iif(fetched_at_ms > ?2 AND fetched_at_ms <= ?3, fetched_at_ms, NULL)) AS oldestMs
    FROM amazon_item`
  const { text, offer } = POLICIES.amazon.lifeMs
  const row = await db
    .prepare(sql)
    .bind(now - offer, now - text, now + CLOCK_SKEW_MS, now)
    .first<ItemCounts>()
  return row ?? { known: 0, fresh: 0, alive: 0, gone: 0, oldestMs: null }
}

export interface TrackedSearch {
  id: number
  keywords: string
  /** Our category slug, or null. */
  category: string | null
  pages: number
  lastRunAt: number | null
}

interface SearchRow extends Omit<TrackedSearch, 'category' | 'lastRunAt'> {
  category: string
  last_run_at_ms: number | null
}

function toSearch({ category, last_run_at_ms, ...row }: SearchRow): TrackedSearch {
  return { ...row, category: category === '' ? null : category, lastRunAt: last_run_at_ms }
}

const SEARCH_COLUMNS = 'id, keywords, category, pages, last_run_at_ms'

/** Adds searches; one that is there already gets the new number of pages. */
export async function trackSearches(
  db: D1Database,
  searches: readonly { keywords: string; category: string | null; pages: number }[],
  now: number,
): Promise<void> {
  if (searches.length === 0) return
  const sql = `INSERT INTO tracked_search (keywords, category, pages, created_at_ms)
    SELECT value->>'keywords', coalesce(value->>'category', ''), value->>'pages', ?2 FROM json_each(?1) WHERE true
    ON CONFLICT (keywords, category) DO UPDATE SET pages = excluded.pages WHERE pages <> excluded.pages`
  await db.prepare(sql).bind(JSON.stringify(searches), now).run()
}

export async function listSearches(db: D1Database): Promise<TrackedSearch[]> {
  const { results } = await db.prepare(`SELECT ${SEARCH_COLUMNS} FROM tracked_search ORDER BY id`).all<SearchRow>()
  return results.map(toSearch)
}

/** Searches that were not run for a day, or whose last run lies ahead of the clock. */
export async function listDueSearches(db: D1Database, now: number): Promise<TrackedSearch[]> {
  const sql = `SELECT ${SEARCH_COLUMNS} FROM tracked_search
    WHERE last_run_at_ms IS NULL OR last_run_at_ms <= ?1 OR last_run_at_ms > ?2 ORDER BY last_run_at_ms, id`
  const { results } = await db
    .prepare(sql)
    .bind(now - SEARCH_REPEAT_MS, now + CLOCK_SKEW_MS)
    .all<SearchRow>()
  return results.map(toSearch)
}

export async function noteSearched(db: D1Database, id: number, now: number): Promise<void> {
  await db.prepare('UPDATE tracked_search SET last_run_at_ms = ?2 WHERE id = ?1').bind(id, now).run()
}

/** False when there is no such search. */
export async function untrackSearch(db: D1Database, id: number): Promise<boolean> {
  return (await db.prepare('DELETE FROM tracked_search WHERE id = ?1').bind(id).run()).meta.changes > 0
}
