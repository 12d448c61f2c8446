/** What every shop assistant knows and no catalogue states (knowledge/table.ts), found by what is asked. */
import { wordTables } from '../lexicon/tables.ts'

export interface Knowledge {
  /** Attributes, or kinds by their slug, that it is about. */
  about: string
  /** Words that ask for it, separated by `|`. */
  words: string
  text: string
}

/**
 * What is known of it: by an attribute's name, and by the words asked; null when nothing is. `kind` is the slug of what it
 * is asked about: a laser printer is no laser mouse.
 */
export function knowledgeOn(text: string, about: string | null, kind: string | null): Knowledge | null {
  const asked = spaced(text)
  const rows = wordTables().knowledge.map(([subject, words, known]): Knowledge => ({
    about: subject,
    words,
    text: known,
  }))
  const scored = rows
    .filter((entry) => isOfKind(entry, kind))
    .map((entry) => {
      const said = saidOf(entry, asked)
      // Of a thing that nobody named the type may be anything's.
      const isMeant = kind !== null || kindsOf(entry).length === 0
      const isAbout = about !== null && isMeant && entry.about.split(' ').includes(about)
      return { entry, score: said * 2 + (isAbout ? 1 : 0) }
    })
  const [best] = scored.toSorted((a, b) => b.score - a.score)
  if (best === undefined || best.score === 0) return null
  return best.entry
}

/** Whether two things are told apart in one row: "ssd or hdd". */
export function tellsApart(words: readonly string[], kind: string | null): boolean {
  const known = knowledgeOn(words.join(' '), null, kind)
  return known !== null && words.filter((word) => saidOf(known, spaced(word)) > 0).length > 1
}

function saidOf({ words }: Knowledge, asked: string): number {
  return words.split('|').filter((word) => asked.includes(` ${word} `) || asked.includes(` ${word}s `)).length
}

function spaced(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.-]+/gu, ' ')
    .trim()} `
}

/** Kinds are told from attributes by their plural, in lower case. */
function kindsOf({ about }: Knowledge): string[] {
  return about.split(' ').filter((word) => /^[a-z-]+s$/.test(word) && word !== 'graphics')
}

function isOfKind(entry: Knowledge, kind: string | null): boolean {
  const kinds = kindsOf(entry)
  return kind === null || kinds.length === 0 || kinds.some((own) => kind === own || kind.split('-').includes(own))
}
