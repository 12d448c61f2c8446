/** A message while it is read: its tokens, and which part of the grammar has claimed each. */
import type { Entity } from '../../../shared/chat.ts'
import type { PhraseTable } from './phrases.ts'
import { matchAt } from './phrases.ts'
import type { Token } from './tokens.ts'

export interface Reading {
  /** The message as typed. */
  source: string
  tokens: Token[]
  /** What the token was understood as; null while nobody has claimed it. */
  owners: (string | null)[]
  entities: Entity[]
}

/** A reading in which nothing is claimed yet. */
export function createReading(source: string, tokens: Token[]): Reading {
  return { source, tokens, owners: tokens.map(() => null), entities: [] }
}

/** Marks tokens as understood, so that they are not looked at again. */
export function claim(reading: Reading, from: number, to: number, owner: string): void {
  for (let i = Math.max(0, from); i < Math.min(to, reading.owners.length); i++) reading.owners[i] = owner
}

/** Claims the tokens and reports what they say. */
export function record(reading: Reading, from: number, to: number, type: string, value: Entity['value']): void {
  claim(reading, from, to, type)
  reading.entities.push({ type, text: textOf(reading, from, to), value })
}

/** True when none of the tokens is claimed. */
export function isFree(reading: Reading, from: number, to = from + 1): boolean {
  for (let i = from; i < to; i++) if (reading.owners[i] !== null) return false
  return true
}

/** The base form of a token; empty beyond the ends. */
export function baseAt(reading: Reading, index: number): string {
  return reading.tokens[index]?.base ?? ''
}

/** The words as typed, from the first to the last token. */
export function textOf(reading: Reading, from: number, to: number): string {
  const first = reading.tokens[from]
  const last = reading.tokens[to - 1]
  return first === undefined || last === undefined ? '' : reading.source.slice(first.start, last.end)
}

/** One past the end of the phrase at `from`, or `from` where there is none. */
export function skipPhrase(reading: Reading, from: number, table: PhraseTable<unknown>): number {
  return matchAt(reading.tokens, from, table)?.to ?? from
}

/** Passes over any of the words. */
export function skipWords(reading: Reading, from: number, words: ReadonlySet<string>): number {
  let at = from
  while (words.has(baseAt(reading, at))) at++
  return at
}

/** The phrase that ends right before token `end`, at most six words long, or null. */
export function matchBefore<T>(
  reading: Reading,
  end: number,
  table: PhraseTable<T>,
): { from: number; value: T } | null {
  for (let from = Math.max(0, end - 6); from < end; from++) {
    const match = matchAt(reading.tokens, from, table)
    if (match?.to === end) return { from, value: match.value }
  }
  return null
}
