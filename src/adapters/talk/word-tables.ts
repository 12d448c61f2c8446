/** Reads the word tables of the reader from the site's own files. */
import * as z from 'zod/mini'
import { toSafeError } from '../../domain/errors/safe-error.ts'
import type { WordTables } from '../../domain/conversation/lexicon/tables.ts'
import { log } from '../observe/log.ts'

/** Where scripts/build-words.ts puts them. The host is never asked: the binding serves files by path. */
const ADDRESS = 'https://files/assets/words-en.json'

const Row = z.tuple([z.string(), z.string()])
const KindRow = z.tuple([z.string(), z.string(), z.string()])
const Tables = z.object({
  meanings: z.array(Row),
  kindNames: z.record(z.string(), z.string()),
  kindsAbroad: z.string(),
  kindsWithWish: z.array(KindRow),
  situations: z.array(KindRow),
  stories: z.record(z.string(), z.string()),
  talk: z.record(z.string(), z.string()),
  acts: z.array(KindRow),
  talkPolarities: z.array(KindRow),
  talkGlue: z.array(Row),
  undoTargets: z.array(Row),
  amounts: z.array(KindRow),
  sortFields: z.array(Row),
  sortWays: z.array(Row),
  ordinary: z.string(),
  everyday: z.string(),
  english: z.string(),
  attributes: z.record(z.string(), z.string()),
  values: z.array(Row),
  uses: z.array(Row),
  glue: z.record(z.string(), z.string()),
  polarities: z.array(KindRow),
  limits: z.array(KindRow),
  sentence: z.string(),
  qualities: z.array(z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()])),
  knowledge: z.array(KindRow),
  languages: z.record(z.string(), z.string()),
  languageLines: z.record(z.string(), z.string()),
})

/** The tables; null where they could not be read, which is said in the log. */
export async function readWordTables(files: Pick<Fetcher, 'fetch'>): Promise<WordTables | null> {
  try {
    const answer = await files.fetch(ADDRESS)
    if (!answer.ok) throw new Error(`word tables answered ${answer.status}`)
    return Tables.parse(await answer.json())
  } catch (error) {
    log({ event: 'word_tables_failed', error: toSafeError(error).message })
    return null
  }
}
