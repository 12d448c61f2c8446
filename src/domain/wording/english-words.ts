/** Whether a word is English: an owner's word of another language is said as it is written. */
import { wordTables, type WordTables } from '../conversation/lexicon/tables.ts'

/** Parts of a compound have this many letters. */
const PART_MIN = 3
const WORDS_MAX = 2_000

let told: { tables: WordTables; english: string; abroad: string; words: Map<string, boolean> } | null = null

/** Without word tables every word is. */
export function isEnglish(word: string): boolean {
  const tables = wordTables()
  if (tables.english === '') return true
  if (told?.tables !== tables || told.words.size > WORDS_MAX) {
    const { english, everyday, ordinary, kindNames, kindsAbroad } = tables
    const kinds = Object.entries(kindNames).flat().join(' ')
    told = {
      tables,
      english: spaced(`${english} ${everyday} ${ordinary} ${kinds}`),
      abroad: spaced(kindsAbroad),
      words: new Map(),
    }
  }
  const { english, abroad, words } = told
  const isKnown = (text: string) => english.includes(` ${text} `) && !abroad.includes(` ${text} `)
  // "cooker" is what cooks.
  const doer = /^(.{4,}?)e?r$/.exec(word)?.[1] ?? ''
  const known =
    words.get(word) ??
    (isKnown(word) || isKnown(doer) || splits(word).some(([head, tail]) => isKnown(head) && isKnown(tail)))
  words.set(word, known)
  return known
}

function spaced(words: string): string {
  return ` ${words.replaceAll(/[|\s-]+/g, ' ')} `
}

/** "track" and "pad". */
function splits(word: string): [head: string, tail: string][] {
  const places = Array.from({ length: Math.max(0, word.length - 2 * PART_MIN + 1) }, (_, i) => i + PART_MIN)
  return places.map((at) => [word.slice(0, at), word.slice(at)])
}
