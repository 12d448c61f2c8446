/** The line that answers a message in another language. */
import { wordTables } from '../lexicon/tables.ts'

/** The line for `language:xx`; one in English for a language without its own. */
export function languageLine(talk: string): string {
  return wordTables().languageLines[talk.replace(/^language:/, '')] ?? 'I am sorry, for now I only work in English.'
}
