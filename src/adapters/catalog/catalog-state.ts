/**
 * What is known of the catalogue as a whole: its version, its vocabulary and the statistics that ranking needs. Learned
 * from the rows after they have changed and kept beside them; read through a short-lived copy in the isolate.
 */
import { loadLearning } from '#modules'
import { EMPTY_VOCABULARY, type Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { EMPTY_STATISTICS, type SearchStatistics } from '../../domain/search/score.ts'
import { IsolateCopy } from '../cache/isolate-copy.ts'
import { listChanged } from './catalog-blocks.ts'
import { loadVocabulary, writeVocabulary } from './vocabulary-rows.ts'

/** How often a catalogue is learned at most. */
export const LEARN_EVERY_MS = 60_000
/** Products up to which it is learned at once: that reads some thousands of rows. */
const LEARNED_AT_ONCE_MAX = 5_000

export const STATISTICS_SQL = 'SELECT statistics FROM catalog_state WHERE key = 1'

interface CatalogState {
  vocabulary: Vocabulary
  /** Epoch ms; see readTurnAt. */
  turnAt: number | null
  /** Epoch ms; see isLearningDue. */
  dueAt: number | null
}

const copy = new IsolateCopy<CatalogState>({ freshMs: 5_000, staleMs: 30_000 })

const VERSION_SQL = `SELECT version, (SELECT min(price_turn_at_ms) FROM product WHERE price_turn_at_ms IS NOT NULL) AS turn_at,
    due_at_ms AS due_at
  FROM catalog_state WHERE key = 1`

/** Learns what has changed of the catalogue and stores the whole under a new version, whenever that was done last. */
export async function learnVocabulary(db: D1Database, now: number): Promise<Vocabulary> {
  const previous = await db.prepare('SELECT version FROM catalog_state WHERE key = 1').first<string>('version')
  const version = `${Number.parseInt(previous ?? '0', 10) + 1}-${now.toString(36)}`
  const { learnCatalog } = await loadLearning()
  const learned = await learnCatalog(db)
  const vocabulary: Vocabulary = { version, ...learned.vocabulary }
  await writeVocabulary(db, vocabulary, JSON.stringify(learned.statistics), { now, dueAgainMs: LEARN_EVERY_MS })
  copy.keep({ vocabulary, turnAt: null, dueAt: null }, now)
  copy.expire() // When prices turn is asked for again at once.
  return vocabulary
}

/**
 * Gives the catalogue a new version after products have changed, and learns what is new of them: a large one at most once
 * a minute. Until then it is understood by what was learned before, and the change is `due`.
 */
export async function productsChanged(
  db: D1Database,
  now: number,
  atOnceMax: number = LEARNED_AT_ONCE_MAX,
): Promise<'learned' | 'due' | 'known'> {
  const sql = "SELECT updated_at_ms AS at, statistics->>'$.documents' AS products FROM catalog_state WHERE key = 1"
  const [learned, changed] = await Promise.all([
    db.prepare(sql).first<{ at: number; products: number }>(),
    listChanged(db),
  ])
  if (learned !== null && changed.length === 0) {
    await renewVersion(db, now)
    return 'known'
  }
  if (learned !== null && learned.products > atOnceMax && Math.abs(now - learned.at) < LEARN_EVERY_MS) {
    await renewVersion(db, now, learned.at + LEARN_EVERY_MS)
    return 'due'
  }
  await learnVocabulary(db, now)
  return 'learned'
}

/** Learns what waits, once its time has come; of those who come at the same time one does. Gives whether it did. */
export async function learnDue(db: D1Database, now: number): Promise<boolean> {
  // Nobody else here tries meanwhile.
  const known = copy.latest
  if (known !== null && known.dueAt !== null && known.dueAt <= now) copy.keep({ ...known, dueAt: null }, now)
  // Should it fail, it is due again in a minute.
  const claim = 'UPDATE catalog_state SET due_at_ms = ?1 + ?2 WHERE key = 1 AND due_at_ms <= ?1 RETURNING key'
  if ((await db.prepare(claim).bind(now, LEARN_EVERY_MS).first()) === null) return false
  await learnVocabulary(db, now)
  return true
}

/** Whether something waits to be learned, as of the last few seconds. */
export async function isLearningDue(db: D1Database, now: number): Promise<boolean> {
  const { dueAt } = await readState(db, now)
  return dueAt !== null && dueAt <= now
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
    const state = await db
      .prepare(VERSION_SQL)
      .first<{ version: string; turn_at: number | null; due_at: number | null }>()
    if (state === null) return { vocabulary: EMPTY_VOCABULARY, turnAt: null, dueAt: null }
    const { version, turn_at: turnAt, due_at: dueAt } = state
    const known = copy.latest?.vocabulary
    if (known?.version === version) return { vocabulary: known, turnAt, dueAt }
    return { vocabulary: (await loadVocabulary(db)) ?? EMPTY_VOCABULARY, turnAt, dueAt }
  })
  // What is learned first is seen at once.
  if (state.vocabulary === EMPTY_VOCABULARY) copy.expire()
  return state
}

/** Who has just written elsewhere wants it seen here at once. */
export function expireVocabulary(): void {
  copy.expire()
}

/**
 * A new version of the same words: what was kept of searches no longer holds. `dueAt`, in epoch ms, is when what has
 * changed is to be learned.
 */
export async function renewVersion(db: D1Database, now: number, dueAt: number | null = null): Promise<void> {
  await db
    .prepare(
      `UPDATE catalog_state SET version = (CAST(version AS INTEGER) + 1) || '-' || ?1, due_at_ms = coalesce(?2, due_at_ms)
       WHERE key = 1`,
    )
    .bind(now.toString(36), dueAt)
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
