/**
 * The vocabulary as rows of `catalog_state`. One that is long stands in pieces beside the
 * first row, which then only says so. They are written together and read in one statement, so they always belong together.
 */
import { HAS_CHANGED } from './catalog-blocks.ts'
import { EMPTY_VOCABULARY, type Vocabulary } from '../../domain/catalog/vocabulary.ts'

/** Characters of a row; with three bytes each at most it stays below a million of the two that D1 takes. */
const PIECE_CHARACTERS = 300_000

const WRITE = `INSERT INTO catalog_state (key, version, vocabulary, statistics, updated_at_ms) VALUES (?1, ?2, ?3, ?4, ?5)
  ON CONFLICT (key) DO UPDATE SET version = ?2, vocabulary = ?3, statistics = ?4, updated_at_ms = ?5`

/** What the first row holds where the vocabulary stands in pieces. */
interface Announcement extends Pick<Vocabulary, 'productCount'> {
  pieces: number
}

/**
 * Writes it in place of the one before, in one go. `statistics` is JSON. What has changed while it was learned is due
 * after `dueAgainMs`.
 */
export async function writeVocabulary(
  db: D1Database,
  vocabulary: Vocabulary,
  statistics: string,
  { now, dueAgainMs }: { now: number; dueAgainMs: number },
): Promise<void> {
  const { version, productCount } = vocabulary
  const text = JSON.stringify(vocabulary)
  const pieces = text.length <= PIECE_CHARACTERS ? [] : cut(text)
  const announcement: Announcement = { productCount, pieces: pieces.length }
  const first = pieces.length === 0 ? text : JSON.stringify(announcement)
  const write = db.prepare(WRITE)
  await db.batch([
    db.prepare('DELETE FROM catalog_state WHERE key > 1'),
    write.bind(1, version, first, statistics, now),
    ...pieces.map((piece, index) => write.bind(index + 2, version, piece, '', now)),
    db
      .prepare(`UPDATE catalog_state SET due_at_ms = iif(${HAS_CHANGED}, ?1, NULL) WHERE key = 1`)
      .bind(now + dueAgainMs),
  ])
}

/** The vocabulary as it was written, under the version that it has now; null while nothing was learned. */
export async function loadVocabulary(db: D1Database): Promise<Vocabulary | null> {
  const { results } = await db
    .prepare('SELECT version, vocabulary FROM catalog_state ORDER BY key')
    .all<{ version: string; vocabulary: string }>()
  const [first, ...pieces] = results
  if (first === undefined) return null
  // Only writeVocabulary writes this column.
  const told = JSON.parse(first.vocabulary) as Vocabulary | Announcement
  // Pieces that nobody announces are those of a newer version, over which an older one has written.
  const isWhole = !('pieces' in told)
  const vocabulary = isWhole ? told : (JSON.parse(pieces.map((row) => row.vocabulary).join('')) as Vocabulary)
  // Fields that an older version did not write get their empty value.
  return { ...EMPTY_VOCABULARY, ...vocabulary, version: first.version }
}

/** In pieces, none of which ends within a character. */
function cut(text: string): string[] {
  const pieces: string[] = []
  for (let from = 0; from < text.length;) {
    const end = from + PIECE_CHARACTERS
    const isWithin = /[\uD800-\uDBFF]/.test(text[end - 1] ?? '')
    pieces.push(text.slice(from, isWithin ? end - 1 : end))
    from += pieces.at(-1)?.length ?? 0
  }
  return pieces
}
