/** Finds known phrases in a row of tokens: the longest one that starts at a token. */
import { tokenise, type Token } from './tokens.ts'

export interface PhraseMatch<T> {
  /** First token. */
  from: number
  /** One past the last token. */
  to: number
  value: T
}

interface Entry<T> {
  words: readonly string[]
  value: T
}

/** Phrases by their first word, longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Entry<T>[]>

/** The catalogue's phrases are read several times while a lexicon is built. */
const PHRASES_MAX = 30_000
const phrases = new Map<string, readonly string[]>()

/** A phrase as the base forms of its words: "Vacuum Cleaners" as `vacuum cleaner`. */
export function toPhrase(text: string): readonly string[] {
  const known = phrases.get(text)
  if (known !== undefined) return known
  if (phrases.size >= PHRASES_MAX) phrases.clear()
  const phrase = splitPhrase(text)
  phrases.set(text, phrase)
  return phrase
}

function splitPhrase(text: string): string[] {
  return tokenise(text)
    .filter(({ kind, raw }) => kind !== 'symbol' || MEANT_SIGNS.has(raw))
    .map(({ base }) => base)
}

/** Signs that belong to a phrase; every other one only separates its words. */
const MEANT_SIGNS = new Set(['+', '#', '%'])

/** A table of the phrases; of two equal phrases the first one counts. */
export function createPhraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const table = new Map<string, Entry<T>[]>()
  const known = new Set<string>()
  for (const [phrase, value] of entries) {
    const words = toPhrase(phrase)
    const [first] = words
    const key = words.join(' ')
    if (first === undefined || known.has(key)) continue
    known.add(key)
    const list = table.get(first)
    if (list === undefined) table.set(first, [{ words, value }])
    else list.push({ words, value })
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** The phrases as a table, where only whether one stands somewhere matters. */
export function createPhraseSet(phrases: readonly string[]): PhraseTable<true> {
  return createPhraseTable(phrases.map((phrase) => [phrase, true] as const))
}

/** Every phrase that starts at token `from`, the longest first. */
export function matchesAt<T>(tokens: readonly Token[], from: number, table: PhraseTable<T>): PhraseMatch<T>[] {
  const entries = table.get(tokens[from]?.base ?? '') ?? []
  return entries
    .filter(({ words }) => words.every((word, i) => tokens[from + i]?.base === word))
    .map(({ words, value }) => ({ from, to: from + words.length, value }))
}

/** The longest phrase that starts at token `from`, or null. */
export function matchAt<T>(tokens: readonly Token[], from: number, table: PhraseTable<T>): PhraseMatch<T> | null {
  return matchesAt(tokens, from, table)[0] ?? null
}

/** All phrases from left to right, none overlapping another. */
export function matchAll<T>(tokens: readonly Token[], table: PhraseTable<T>): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = []
  for (let i = 0; i < tokens.length;) {
    const match = matchAt(tokens, i, table)
    if (match === null) i++
    else {
      found.push(match)
      i = match.to
    }
  }
  return found
}
