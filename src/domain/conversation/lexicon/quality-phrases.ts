/** The adjectives of qualities.ts, each with what it asks for. */
import type { Quality } from './qualities.ts'
import { wordTables } from './tables.ts'

const FORMS = ['positive', 'comparative', 'superlative'] as const

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
