/** Opens what reads and answers messages: its module and its words are loaded with the first message of an isolate. */
import { loadTalk } from '#modules'
import { readWordTables } from './word-tables.ts'

export type Talk = Pick<Awaited<ReturnType<typeof loadTalk>>, 'completeTurn' | 'prepareTurn' | 'speaksOfShop'>

export async function openTalk(files: Pick<Fetcher, 'fetch'>): Promise<Talk> {
  const [talk, tables] = await Promise.all([loadTalk(), readWordTables(files)])
  if (tables !== null) talk.useWordTables(tables)
  return talk
}
