/**
 * What is known of the catalogue as a whole: its version, its vocabulary and the statistics that ranking needs. Learned
 * from the rows after each change and kept beside them; read through a short-lived copy in the isolate.
 */
import { loadLearning } from '#modules'
import { EMPTY_VOCABULARY, type Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { EMPTY_STATISTICS, type SearchStatistics } from '../../domain/search/score.ts'
import { IsolateCopy } from '../cache/isolate-copy.ts'
import { loadVocabulary, writeVocabulary } from './vocabulary-rows.ts'

export const STATISTICS_SQL = 'SELECT statistics FROM catalog_state WHERE key = 1'

interface CatalogState {
  vocabulary: Vocabulary
  /** Epoch ms; see readTurnAt. */
  turnAt: number | null
}

const copy = new IsolateCopy<CatalogState>({ freshMs: 5_000, staleMs: 30_000 })

const VERSION_SQL = `SELECT version, (SELECT min(price_turn_at_ms) FROM product WHERE price_turn_at_ms IS NOT NULL) AS turn_at
  FROM catalog_state WHERE key = 1`

/** Learns the catalogue anew from its rows and stores it under a new version. */
export async function learnVocabulary(db: D1Database, now: number): Promise<Vocabulary> {
  const previous = await db.prepare('SELECT version FROM catalog_state WHERE key = 1').first<string>('version')
  const version = `${Number.parseInt(previous ?? '0', 10) + 1}-${now.toString(36)}`
  const { learnCatalog } = await loadLearning()
  const learned = await learnCatalog(db)
  const vocabulary: Vocabulary = { version, ...learned.vocabulary }
  await writeVocabulary(db, vocabulary, JSON.stringify(learned.statistics), now)
  copy.keep({ vocabulary, turnAt: null }, now)
  copy.expire() // When prices turn is asked for again at once.
  return vocabulary
}

/**
 * The catalogue's vocabulary, at most half a minute old; EMPTY_VOCABULARY while nothing was learned. While D1 is away it
 * is the one that was read last: talk that needs no product goes on. Rejects where none was read yet.
 */
export async function readVocabulary(db: D1Database, now: number): Promise<Vocabulary> {
  return (await readState(db, now)).vocabulary
}

/** Epoch ms at which the next sale begins or ends, as of the last few seconds; null when none does. */
export async function readTurnAt(db: D1Database, now: number): Promise<number | null> {
  return (await readState(db, now)).turnAt
}

async function readState(db: D1Database, now: number): Promise<CatalogState> {
  const state = await copy.read(now, async () => {
    const state = await db.prepare(VERSION_SQL).first<{ version: string; turn_at: number | null }>()
    if (state === null) return { vocabulary: EMPTY_VOCABULARY, turnAt: null }
    const { version, turn_at: turnAt } = state
    const known = copy.latest?.vocabulary
    if (known?.version === version) return { vocabulary: known, turnAt }
    return { vocabulary: (await loadVocabulary(db)) ?? EMPTY_VOCABULARY, turnAt }
  })
  // What is learned first is seen at once.
  if (state.vocabulary === EMPTY_VOCABULARY) copy.expire()
  return state
}

/** Who has just written elsewhere wants it seen here at once. */
export function expireVocabulary(): void {
  copy.expire()
}

/** How many products were counted when the words were learned last. */
export async function readLearnedCount(db: D1Database): Promise<number> {
  const sql = "SELECT vocabulary->>'$.productCount' AS n FROM catalog_state WHERE key = 1"
  return (await db.prepare(sql).first<number>('n')) ?? 0
}

/** A new version of the same words: what was kept of searches no longer holds. */
export async function renewVersion(db: D1Database, now: number): Promise<void> {
  await db
    .prepare("UPDATE catalog_state SET version = (CAST(version AS INTEGER) + 1) || '-' || ?1 WHERE key = 1")
    .bind(now.toString(36))
    .run()
  copy.expire()
}

/** The statistics of a row that STATISTICS_SQL gave; means of an average catalogue while nothing was learned. */
export function readStatistics(rows: readonly unknown[] | undefined): SearchStatistics {
  const row = rows?.[0] as { statistics: string } | undefined
  return row === undefined
    ? EMPTY_STATISTICS
    : { ...EMPTY_STATISTICS, ...(JSON.parse(row.statistics) as SearchStatistics) }
}
