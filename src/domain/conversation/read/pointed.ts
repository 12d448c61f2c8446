/** What the forms of pointing share: the tokens, what is taken, the nouns that go along. */
import { REFERENCE_NOUNS } from '../lexicon/references.ts'
import { generalWords } from './general-words.ts'
import type { Scan } from './scan.ts'

/** A scan with the places that are pointers already. */
export interface Pointed {
  scan: Scan
  taken: Set<number>
}

export const baseAt = ({ scan }: Pointed, at: number) => scan.tokens[at]?.base ?? ''

export function isFree({ taken }: Pointed, from: number, to = from + 1): boolean {
  for (let at = from; at < to; at++) if (taken.has(at)) return false
  return true
}

function skipWords(pointed: Pointed, from: number, words: ReadonlySet<string>): number {
  let at = from
  while (words.has(baseAt(pointed, at))) at++
  return at
}

/** What some tokens point at. */
export interface Pointer {
  ids: string[]
  /** What it is the first in: "the lightest". */
  field?: string
  /** Stands for something that was said before. */
  isPronoun?: boolean
  from: number
  to: number
}

/** "top 3 drills" asks for drills; "the top 3 products" points. */
export function namesThing(reading: Pointed, at: number): boolean {
  const token = reading.scan.tokens[at]
  return token?.kind === 'word' && !REFERENCE_NOUNS.has(token.base) && !generalWords().has(token.base)
}

/** Nouns that stand for a product of the list. */
export const NOUNS = new Set(['one', 'option', 'product', 'item', 'model', 'result', 'choice', 'pick', 'ones'])

/** Takes along "one", "of them", "you showed me". */
export function withNoun(reading: Pointed, to: number): number {
  let end = skipWords(reading, to, NOUNS)
  if (
    baseAt(reading, end) === 'you' &&
    /^(show|showed|shown|gave|recommended|suggested|mentioned|listed)$/.test(reading.scan.tokens[end + 1]?.text ?? '')
  ) {
    end += 2
    if (baseAt(reading, end) === 'me') end++
  }
  if (
    baseAt(reading, end) === 'of' &&
    ['them', 'these', 'those', 'all'].includes(reading.scan.tokens[end + 1]?.text ?? '')
  ) {
    end += 2
  }
  return end
}
