/** The vocabulary as it is kept: whole whatever its length, and there while the database is not. */
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { learnVocabulary, readVocabulary, renewVersion } from '../../../src/adapters/catalog/catalog-state.ts'
import { loadVocabulary, writeVocabulary } from '../../../src/adapters/catalog/vocabulary-rows.ts'
import { EMPTY_VOCABULARY, type Vocabulary } from '../../../src/domain/catalog/vocabulary.ts'
import { emptyCatalog } from '../../support/empty-catalog.ts'
import { stockLaptops } from '../../support/shop.ts'
import { Visitor } from '../../support/visitor.ts'

/** D1 takes two million bytes, and refuses more than that only where it is deployed. */
const ROW_BYTES_MAX = 1_000_000

beforeEach(() => emptyCatalog(env.DB))

/** Of so many words. Their signs are two characters and four bytes each, so that a cut may fall into one. */
function vocabularyOf(words: number): Vocabulary {
  const entries = Array.from({ length: words }, (_, index) => [`${'😀'.repeat(20)}${index}`, index] as const)
  return { ...EMPTY_VOCABULARY, version: '7-x', productCount: words, words: Object.fromEntries(entries) }
}

async function rows() {
  const sql = 'SELECT key, length(CAST(vocabulary AS BLOB)) AS bytes FROM catalog_state ORDER BY key'
  return (await env.DB.prepare(sql).all<{ key: number; bytes: number }>()).results
}

describe('the vocabulary', () => {
  it.each([10, 15_000, 40_000])('of %i words is read as it was written, and no row is too large', async (words) => {
    const vocabulary = vocabularyOf(words)

    await writeVocabulary(env.DB, vocabulary, '{}', { now: 1, dueAgainMs: 0 })

    expect(await loadVocabulary(env.DB)).toEqual(vocabulary)
    for (const { bytes } of await rows()) expect(bytes).toBeLessThan(ROW_BYTES_MAX)
  })

  it('leaves no pieces of a longer one behind', async () => {
    await writeVocabulary(env.DB, vocabularyOf(40_000), '{}', { now: 1, dueAgainMs: 0 })
    expect((await rows()).length).toBeGreaterThan(2)

    await writeVocabulary(env.DB, vocabularyOf(10), '{}', { now: 2, dueAgainMs: 0 })

    expect((await rows()).map(({ key }) => key)).toEqual([1])
  })

  it('is the one that an older version has written over the pieces of a newer', async () => {
    await writeVocabulary(env.DB, vocabularyOf(40_000), '{}', { now: 1, dueAgainMs: 0 })
    const older = { ...vocabularyOf(10), version: '8-x' }
    const sql = 'UPDATE catalog_state SET version = ?1, vocabulary = ?2 WHERE key = 1'
    await env.DB.prepare(sql).bind(older.version, JSON.stringify(older)).run()

    expect(await loadVocabulary(env.DB)).toEqual(older)
  })

  it('keeps its words under a new version', async () => {
    await stockLaptops()
    const before = await learnVocabulary(env.DB, Date.now())

    await renewVersion(env.DB, Date.now())

    const after = await readVocabulary(env.DB, Date.now())
    expect(after).toEqual({ ...before, version: after.version })
    expect(after.version).not.toBe(before.version)
  })
})

describe('while the database is away', () => {
  afterEach(() => vi.useRealTimers())

  it('small talk goes on with what was read last, however old', async () => {
    await stockLaptops()
    const visitor = await Visitor.create()
    const sessionId = await visitor.start()
    await visitor.say(sessionId, 'hello')
    const tables = ['catalog_state', 'owner_setting', 'product']
    for (const table of tables) await env.DB.exec(`ALTER TABLE ${table} RENAME TO ${table}_away`)
    try {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 })
      const answer = await visitor.say(sessionId, 'thanks')

      expect(answer).toMatchObject({ status: 200, body: { intent: 'thanks' } })
    } finally {
      vi.useRealTimers()
      for (const table of tables) await env.DB.exec(`ALTER TABLE ${table}_away RENAME TO ${table}`)
    }
  })
})
