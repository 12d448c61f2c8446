/** Which bound a number states: "under 50", "50 or less", "between 20 and 50", "20-50", "around 50". */
import { AFTER_PHRASES, BEFORE_PHRASES, BETWEEN_BOUND_AND_NUMBER, type Side } from '../lexicon/bounds.ts'
import { createPhraseTable, matchAt } from './phrases.ts'
import { baseAt, isFree, matchBefore, type Reading } from './reading.ts'

const BEFORE = createPhraseTable(BEFORE_PHRASES.map(([phrase, side]) => [phrase, side] as const))
const AFTER = createPhraseTable(AFTER_PHRASES.map(([phrase, side]) => [phrase, side] as const))
const RANGE_WORDS = new Set(['to', '-', '–', '—', 'until', 'till', 'through', 'thru'])
/** Symbols that phrases do not hold but that say the same. */
const SYMBOL_SIDES: Readonly<Record<string, Side>> = {
  '<': 'lte',
  '≤': 'lte',
  '>': 'gte',
  '≥': 'gte',
  '~': 'around',
  '≈': 'around',
}

export interface Bound {
  side: Side | null
  /** First token of the whole phrase. */
  from: number
  /** One past its last token. */
  to: number
}

/** The bound said before token `start` and after token `end` (exclusive) of a number with its unit. */
export function readBound(reading: Reading, start: number, end: number): Bound {
  const before = boundBefore(reading, start)
  if (before !== null) return { ...before, to: end }
  const after = boundAfter(reading, end)
  if (after !== null) return { side: after.side, from: start, to: after.to }
  return { side: null, from: start, to: end }
}

function boundBefore(reading: Reading, start: number): { side: Side; from: number } | null {
  for (let end = start, skipped = 0; skipped <= 3 && end > 0; skipped++) {
    const symbol = SYMBOL_SIDES[reading.tokens[end - 1]?.raw ?? '']
    if (symbol !== undefined) return { side: symbol, from: end - 1 }
    const match = matchBefore(reading, end, BEFORE)
    if (match !== null && isFree(reading, match.from, end)) return { side: negated(reading, match), from: match.from }
    if (!BETWEEN_BOUND_AND_NUMBER.has(baseAt(reading, end - 1))) return null
    end--
  }
  return null
}

/** "not less than" is in the table; "nothing under 50" and "never over 50" are read here. */
function negated(reading: Reading, { from, value }: { from: number; value: Side }): Side {
  const before = baseAt(reading, from - 1)
  if (before !== 'nothing' && before !== 'never' && before !== 'not') return value
  return value === 'lte' ? 'gte' : value === 'gte' ? 'lte' : value
}

function boundAfter(reading: Reading, end: number): { side: Side; to: number } | null {
  const sign = reading.tokens[end]
  if (sign?.raw === '+') return { side: 'gte', to: end + 1 }
  const match = matchAt(reading.tokens, end, AFTER)
  return match === null || !isFree(reading, match.from, match.to) ? null : { side: match.value, to: match.to }
}

/** True when the tokens between two numbers join them to a range; `from` and `to` bound what stands between. */
export function joinsRange(reading: Reading, from: number, to: number, start: number): boolean {
  const words = reading.tokens.slice(from, to).map(({ base }) => base)
  if (words.length !== 1) return false
  const [word = ''] = words
  if (RANGE_WORDS.has(word)) return true
  return (word === 'and' || word === '&') && isBetween(reading, start)
}

/** "between", "from" or "range of" before the first number of a range. */
export function rangeStart(reading: Reading, start: number): number {
  let at = start
  while (at > 0 && (BETWEEN_BOUND_AND_NUMBER.has(baseAt(reading, at - 1)) || OPENERS.has(baseAt(reading, at - 1)))) at--
  while (at < start && !OPENERS.has(baseAt(reading, at))) at++
  return at
}

const OPENERS = new Set(['between', 'from', 'range', 'ranging', 'anywhere', 'somewhere'])

function isBetween(reading: Reading, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at--) {
    const word = baseAt(reading, at)
    if (word === 'between' || word === 'from' || word === 'range' || word === 'ranging') return true
    if (!BETWEEN_BOUND_AND_NUMBER.has(word)) return false
  }
  return false
}
