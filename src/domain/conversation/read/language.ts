/** Which language a message is written in, where it is not English. */
import { SHARED_WORDS } from '../lexicon/languages.ts'
import { wordTables, type WordTables } from '../lexicon/tables.ts'
import type { Token } from './tokens.ts'

const LANGUAGE_SHARE = 0.34
const WORDS_MIN = 3

/** ISO code of the language, `other` for other scripts; null for English and for what cannot be told. */
export function foreignLanguage(
  tokens: readonly Token[],
  source: string,
  isEnglish: (token: Token) => boolean,
): string | null {
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length === 0) return null
  if (isMostlyOfOtherScript(source)) return scriptOf(source)
  let best: { language: string; count: number } | null = null
  for (const [language, small] of smallWords()) {
    const count = words.filter(({ text }) => small.has(text)).length
    if (count > (best?.count ?? 0)) best = { language, count }
  }
  const hasMarks = /[¿¡ñßœæøåÑŒÆØÅ]/.test(source)
  if (best === null || (words.length < WORDS_MIN && !hasMarks)) return null
  const english = words.filter((token) => isEnglish(token)).length
  const isForeign = best.count / words.length >= LANGUAGE_SHARE && best.count >= 2 && best.count > english / 2
  return isForeign || (hasMarks && best.count >= 1) ? best.language : null
}

let kept: { of: WordTables; words: ReadonlyMap<string, ReadonlySet<string>> } | null = null

/** The small words of each language that tell it from the others. */
function smallWords(): ReadonlyMap<string, ReadonlySet<string>> {
  const tables = wordTables()
  if (kept?.of !== tables) {
    const telling = (list: string) => new Set(list.split(' ').filter((word) => !SHARED_WORDS.has(word)))
    const words = Object.entries(tables.languages).map(([language, list]) => [language, telling(list)] as const)
    kept = { of: tables, words: new Map(words) }
  }
  return kept.words
}

function isMostlyOfOtherScript(source: string): boolean {
  // Nearly every message is plain ASCII, and looking for scripts is dear.
  if (!/[^\0-\x7f]/.test(source)) return false
  const letters = source.match(/\p{L}/gu)?.length ?? 0
  const latin = source.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && latin / letters < 0.5
}

const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['hi', /\p{Script=Devanagari}/u],
]

/** The language that is mostly written in such letters; `other` for the rest. */
function scriptOf(source: string): string {
  return SCRIPTS.find(([, letters]) => letters.test(source))?.[0] ?? 'other'
}
