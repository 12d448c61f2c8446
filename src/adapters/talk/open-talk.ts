/** Opens what reads and answers messages: its module and its words are loaded with the first message of an isolate. */
import { loadTalk } from '#modules'
import { readWordTables } from './word-tables.ts'

export type Talk = Pick<Awaited<ReturnType<typeof loadTalk>>, 'completeTurn' | 'prepareTurn' | 'speaksOfShop'>

/** Kept as it is and not as a promise: objects that wait for each other's loading would share their input and output. */
let opened: Talk | null = null

/** Where the words could not be read, messages are read without them, and the next one asks for them again. */
export async function openTalk(files: Pick<Fetcher, 'fetch'>): Promise<Talk> {
  if (opened !== null) return opened
  const [talk, tables] = await Promise.all([loadTalk(), readWordTables(files)])
  if (tables === null) return talk
  talk.useWordTables(tables)
  opened = talk
  return talk
}
