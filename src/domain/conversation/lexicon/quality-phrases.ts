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
  const tables = wordTables()
  if (raised?.tables !== tables) raised = { tables, positives: positivesOf(tables) }
  const positives = raised.positives.get(word) ?? []
  return positives.find((positive) => word.startsWith(positive.replace(/[ey]$/, ''))) ?? positives[0] ?? null
}

/** The same of what raises a quality: it is asked for words of every short message. */
let raised: { tables: WordTables; positives: ReadonlyMap<string, readonly string[]> } | null = null

function positivesOf({ qualities }: WordTables): Map<string, readonly string[]> {
  return new Map(
    qualities.toReversed().flatMap(([positive, comparative, superlative]) => {
      const positives = positive.split('|').filter(Boolean)
      return `${comparative}|${superlative}`.split('|').map((phrase) => [phrase, positives] as const)
    }),
  )
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
