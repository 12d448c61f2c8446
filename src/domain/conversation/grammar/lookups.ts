/** Products that a message names although they were not shown: "compare the Aerobook 14 and the Vantage 5". */
import { FILLER } from '../lexicon/filler.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isFree, textOf, type Reading } from './reading.ts'

const SEPARATORS = new Set([
  'and',
  'or',
  'with',
  'to',
  'vs',
  'versus',
  ',',
  '&',
  'than',
  'against',
  'between',
  '/',
  'v',
])
const LOOKUPS_MAX = 5
const WORDS_MIN = 2

/** The names, as typed. Parts that name a kind of product or nothing at all are left out. */
export function readLookups(reading: Reading, lexicon: Lexicon): string[] {
  const names: string[] = []
  for (let at = 0; at < reading.tokens.length;) {
    const to = endOfPart(reading, at)
    const name = nameIn(reading, at, to, lexicon)
    if (name !== null && !names.includes(name)) names.push(name)
    at = to + 1
  }
  return names.slice(0, LOOKUPS_MAX)
}

function endOfPart(reading: Reading, from: number): number {
  let to = from
  while (to < reading.tokens.length && isFree(reading, to) && !SEPARATORS.has(reading.tokens[to]?.base ?? '')) to++
  return to
}

function nameIn(reading: Reading, from: number, to: number, lexicon: Lexicon): string | null {
  let start = from
  while (start < to && isSmall(reading, start)) start++
  let end = to
  while (end > start && isSmall(reading, end - 1)) end--
  const tokens = reading.tokens.slice(start, end)
  const isSpecific = tokens.some(
    ({ base, text, kind }) => (kind === 'word' && /\d/.test(text)) || lexicon.brands.has(base) || isName(base, lexicon),
  )
  return tokens.length >= WORDS_MIN && isSpecific ? textOf(reading, start, end) : null
}

function isSmall(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  return token === undefined || token.kind === 'symbol' || FILLER.has(token.base)
}

/** A word of the catalogue's titles that has no general meaning: the name of a line. */
function isName(base: string, { dictionary, vocabulary }: Lexicon): boolean {
  return base.length > 3 && (vocabulary.words[base] ?? 0) > 0 && !((dictionary[base] ?? 0) > 0)
}
