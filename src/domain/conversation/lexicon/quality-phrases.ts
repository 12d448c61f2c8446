/** The adjectives of qualities.ts, each with what it asks for. */
import type { Quality } from './qualities.ts'
import { wordTables, type WordTables } from './tables.ts'

const FORMS = ['positive', 'comparative', 'superlative'] as const

/** The fields that a comparative compares ("heavier"); none for another word. */
export function comparedFields(word: string): readonly string[] {
  const tables = wordTables()
  if (compared?.tables !== tables) compared = { tables, fields: fieldsOf(qualitiesIn('comparative')) }
  return compared.fields.get(word) ?? []
}

/** Kept while the tables are the same: it is asked for every limit of a message. */
let compared: { tables: WordTables; fields: ReadonlyMap<string, readonly string[]> } | null = null

function fieldsOf(qualities: readonly [phrase: string, quality: Quality][]): Map<string, readonly string[]> {
  // Of two rows with one word the first counts.
  return new Map(qualities.toReversed().map(([phrase, { fields }]) => [phrase, fields]))
}

/** "quiet" for "quieter" and "quietest"; null for another word. */
export function positiveOf(word: string): string | null {
  const row = wordTables().qualities.find(([, ...forms]) =>
    forms.slice(0, 2).some((phrases) => phrases.split('|').includes(word)),
  )
  const positives = row?.[0].split('|').filter(Boolean) ?? []
  return positives.find((positive) => word.startsWith(positive.replace(/[ey]$/, ''))) ?? positives[0] ?? null
}

/** Phrases in one form of theirs. */
export function qualitiesIn(form: (typeof FORMS)[number]): [phrase: string, quality: Quality][] {
  const at = FORMS.indexOf(form)
  return wordTables().qualities.flatMap((row) => {
    const [, , , direction, fields] = row
    const quality: Quality = { direction: direction === 'less' ? 'less' : 'more', fields: fields.split(' ') }
    return (row[at] ?? '')
      .split('|')
      .filter(Boolean)
      .map((phrase): [string, Quality] => [phrase, quality])
  })
}
