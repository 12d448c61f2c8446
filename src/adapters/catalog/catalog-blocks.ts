/**
 * The rows of `catalog_block`: what is learned of each thousand products, and which of them have changed since. Whoever
 * writes products says so in the same batch.
 */
import { addFacts, type Facts, factsToText, noFacts, textToFacts } from '../../domain/catalog/facts.ts'
import { addKinds, type KindWords } from '../../domain/catalog/kind-words.ts'

export const BLOCK_PRODUCTS = 1_000
/** D1 takes rows of two million bytes; both texts of a block stay below one together. */
const FACTS_BYTES_MAX = 700_000
/** Blocks that are read at a time. */
const READ_BLOCKS = 20

/** What was learned of some products no longer holds. `keys` is a SELECT of their `key`, whose values the caller binds. */
export function changedSql(keys: string): string {
  return `INSERT INTO catalog_block (block, changes) SELECT DISTINCT key / ${BLOCK_PRODUCTS}, 1 FROM (${keys}) WHERE true
    ON CONFLICT (block) DO UPDATE SET changes = changes + 1`
}

/** Whether a block that was learned has changed since. */
export const HAS_CHANGED = 'EXISTS (SELECT 1 FROM catalog_block WHERE learned_changes IS NOT changes)'

/** SELECT of the blocks that have to be learned: changed since, also by losing all, or written by a version without blocks. */
const UNLEARNED = `WITH RECURSIVE place (block) AS (
    SELECT 0 WHERE EXISTS (SELECT 1 FROM product)
    UNION ALL SELECT block + 1 FROM place WHERE block < (SELECT max(key) / ${BLOCK_PRODUCTS} FROM product))
  SELECT block, 0 AS changes FROM place WHERE block NOT IN (SELECT block FROM catalog_block)
  UNION ALL SELECT block, changes FROM catalog_block WHERE learned_changes IS NOT changes`

export interface ChangedBlock {
  block: number
  changes: number
}

export async function listChanged(db: D1Database): Promise<ChangedBlock[]> {
  return (await db.prepare(UNLEARNED).all<ChangedBlock>()).results
}

/** Keeps what a block tells as it was after so many changes: one that came meanwhile is still to be learned. */
export async function keepFacts(db: D1Database, { block, changes }: ChangedBlock, facts: Facts): Promise<void> {
  const sql = `INSERT INTO catalog_block (block, changes, learned_changes, facts) VALUES (?1, ?2, ?2, ?3)
    ON CONFLICT (block) DO UPDATE SET learned_changes = ?2, facts = ?3, kinds_of = NULL`
  await db.prepare(sql).bind(block, changes, factsToText(facts, FACTS_BYTES_MAX)).run()
}

/** What all blocks tell together. */
export async function sumFacts(db: D1Database): Promise<Facts> {
  const sum = noFacts()
  for await (const text of readTexts(db, 'facts')) addFacts(sum, textToFacts(text))
  return sum
}

/** Blocks whose titles were not yet looked through for these phrases. */
export async function listWithoutKinds(db: D1Database, digest: string): Promise<number[]> {
  const sql = 'SELECT block FROM catalog_block WHERE kinds_of IS NOT ?1'
  return (await db.prepare(sql).bind(digest).all<{ block: number }>()).results.map(({ block }) => block)
}

export async function keepKinds(db: D1Database, block: number, kinds: KindWords, digest: string): Promise<void> {
  const sql = 'UPDATE catalog_block SET kinds = ?2, kinds_of = ?3 WHERE block = ?1'
  await db.prepare(sql).bind(block, JSON.stringify(kinds), digest).run()
}

export async function sumKinds(db: D1Database): Promise<KindWords> {
  const sum: KindWords = {}
  for await (const text of readTexts(db, 'kinds')) addKinds(sum, JSON.parse(text) as KindWords)
  return sum
}

async function* readTexts(db: D1Database, column: 'facts' | 'kinds'): AsyncGenerator<string> {
  const page = db.prepare(
    `SELECT block, ${column} AS text FROM catalog_block WHERE block > ?1 ORDER BY block LIMIT ${READ_BLOCKS}`,
  )
  for (let after = -1; ;) {
    const { results } = await page.bind(after).all<{ block: number; text: string | null }>()
    for (const { text } of results) if (text !== null) yield text
    const last = results.at(-1)
    if (last === undefined || results.length < READ_BLOCKS) return
    after = last.block
  }
}

/** Has everything learned anew, step by step: what was written past `changedSql` is found so. */
export async function forgetLearned(db: D1Database): Promise<void> {
  await db.prepare('UPDATE catalog_block SET changes = changes + 1').run()
}
