/**
 * What is known of the catalogue as a whole: its version, its vocabulary and the statistics that ranking needs. Learned
 * from the rows after each change and kept as one row; read through a short-lived copy in the isolate.
 */
import { EMPTY_VOCABULARY, type Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { EMPTY_STATISTICS, type SearchStatistics } from '../../domain/search/score.ts'
import { learnStatistics, learnVocabularyParts } from './catalog-learning.ts'

/** How long an isolate trusts its copy before it asks for the version again. */
const FRESH_MS = 5_000
/** Up to this age the copy is used while the version is asked for: nobody waits for it. */
const STALE_MS = 30_000

export const STATISTICS_SQL = 'SELECT statistics FROM catalog_state WHERE key = 1'

/** Public data of the catalogue, never of a visitor. `checkedAt` and `turnAt` are epoch ms; see readTurnAt. */
let cached: { vocabulary: Vocabulary; checkedAt: number; turnAt: number | null } | null = null

const VERSION_SQL = `SELECT version, (SELECT min(price_turn_at_ms) FROM product WHERE price_turn_at_ms IS NOT NULL) AS turn_at
  FROM catalog_state WHERE key = 1`

/** Learns the catalogue anew from its rows and stores it under a new version. */
export async function learnVocabulary(db: D1Database, now: number): Promise<Vocabulary> {
  const previous = await db.prepare('SELECT version FROM catalog_state WHERE key = 1').first<string>('version')
  const version = `${Number.parseInt(previous ?? '0', 10) + 1}-${now.toString(36)}`
  const vocabulary: Vocabulary = { version, ...(await learnVocabularyParts(db)) }
  const statistics = { ...(await learnStatistics(db, vocabulary.productCount)), sources: await countSources(db) }
  const sql = `INSERT INTO catalog_state (key, version, vocabulary, statistics, updated_at_ms) VALUES (1, ?1, ?2, ?3, ?4)
    ON CONFLICT (key) DO UPDATE SET version = ?1, vocabulary = ?2, statistics = ?3, updated_at_ms = ?4`
  await db.prepare(sql).bind(version, JSON.stringify(vocabulary), JSON.stringify(statistics), now).run()
  // When prices turn is asked for again at once.
  cached = { vocabulary, checkedAt: Number.NEGATIVE_INFINITY, turnAt: null }
  return vocabulary
}

/** Offered products by source. */
async function countSources(db: D1Database): Promise<Record<string, number>> {
  const sql = 'SELECT source, count(*) AS n FROM product WHERE withdrawn_at_ms IS NULL GROUP BY source'
  const { results } = await db.prepare(sql).all<{ source: string; n: number }>()
  return Object.fromEntries(results.map(({ source, n }) => [source, n]))
}

/**
 * The catalogue's vocabulary, at most half a minute old; EMPTY_VOCABULARY while nothing was learned. While D1 is away it
 * is the one that was read last: talk that needs no product goes on. Rejects where none was read yet.
 */
export async function readVocabulary(db: D1Database, now: number): Promise<Vocabulary> {
  if (cached === null) return refreshVocabulary(db, now)
  const { vocabulary, checkedAt } = cached
  const ageMs = Math.abs(now - checkedAt)
  if (ageMs < FRESH_MS) return vocabulary
  const refreshed = refreshVocabulary(db, now).catch(() => vocabulary)
  return ageMs < STALE_MS ? vocabulary : refreshed
}

async function refreshVocabulary(db: D1Database, now: number): Promise<Vocabulary> {
  const state = await db.prepare(VERSION_SQL).first<{ version: string; turn_at: number | null }>()
  if (state === null) return EMPTY_VOCABULARY
  const { version, turn_at: turnAt } = state
  if (cached?.vocabulary.version !== version) {
    const stored = await db.prepare('SELECT vocabulary FROM catalog_state WHERE key = 1').first<string>('vocabulary')
    if (stored === null) return EMPTY_VOCABULARY
    // Only learnVocabulary writes this column; fields that an older version did not write get their empty value.
    const vocabulary = { ...EMPTY_VOCABULARY, ...(JSON.parse(stored) as Vocabulary), version }
    cached = { vocabulary, checkedAt: now, turnAt }
    return vocabulary
  }
  cached = { vocabulary: cached.vocabulary, checkedAt: now, turnAt }
  return cached.vocabulary
}

/** Epoch ms at which the next sale begins or ends, as of the last few seconds; null when none does. */
export async function readTurnAt(db: D1Database, now: number): Promise<number | null> {
  await readVocabulary(db, now)
  return cached?.turnAt ?? null
}

/** A new version of the same words: what was kept of searches no longer holds. */
export async function renewVersion(db: D1Database, now: number): Promise<void> {
  await db
    .prepare("UPDATE catalog_state SET version = (CAST(version AS INTEGER) + 1) || '-' || ?1 WHERE key = 1")
    .bind(now.toString(36))
    .run()
  if (cached !== null) cached = { ...cached, checkedAt: Number.NEGATIVE_INFINITY }
}

/** The statistics of a row that STATISTICS_SQL gave; means of an average catalogue while nothing was learned. */
export function readStatistics(rows: readonly unknown[] | undefined): SearchStatistics {
  const row = rows?.[0] as { statistics: string } | undefined
  return row === undefined
    ? EMPTY_STATISTICS
    : { ...EMPTY_STATISTICS, ...(JSON.parse(row.statistics) as SearchStatistics) }
}
