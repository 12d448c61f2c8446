/** Whether something is wanted or not: "without leather", "no Sony", "anything but black", "not waterproof". */
import { baseAt, claim, type Reading } from './reading.ts'

const NEGATIONS = new Set([
  'no',
  'not',
  'without',
  'except',
  'excluding',
  'exclude',
  'avoid',
  'avoiding',
  'minus',
  'never',
  'dont',
  'doesnt',
  'isnt',
  'arent',
  'hate',
  'dislike',
  'nor',
  'non',
  'skip',
  'nothing',
  'wont',
  'cant',
])
/** Words that may stand between a negation and what it negates. */
const BETWEEN = new Set([
  'a',
  'an',
  'any',
  'the',
  'from',
  'by',
  'with',
  'of',
  'want',
  'like',
  'need',
  'have',
  'has',
  'be',
  'in',
  'too',
  'other',
  'than',
  'it',
  'brand',
  'made',
  'use',
  'or',
  'color',
  'is',
  'really',
  'that',
])
const TOKENS_BACK = 5

/**
 * The token that negates what starts at `from`, or null. "anything but X" and "other than X" count. A comma goes on with
 * a list of names ("not Sony, Bose") and ends a list of features ("no leather, waterproof").
 */
export function negationBefore(reading: Reading, from: number, of: 'names' | 'features'): number | null {
  for (let at = from - 1; at >= Math.max(0, from - TOKENS_BACK); at--) {
    const word = baseAt(reading, at)
    if (NEGATIONS.has(word)) return isDouble(reading, at) ? null : at
    if (word === 'but' && ['anything', 'everything', 'any', 'all'].includes(baseAt(reading, at - 1))) return at - 1
    if (word === 'than' && baseAt(reading, at - 1) === 'other') return at - 1
    if (word === 'from' && baseAt(reading, at - 1) === 'apart') return at - 1
    if (word === 'of' && baseAt(reading, at - 1) === 'instead') return at - 1
    const isNegated = reading.owners[at]?.startsWith('not:') === true
    if (!isNegated && !BETWEEN.has(word) && reading.tokens[at]?.kind !== 'symbol') return null
    const token = reading.tokens[at]
    const sign = token?.kind === 'symbol' ? token.raw : ''
    if (/[.;!?:]/.test(sign) || (sign === ',' && of === 'features')) return null
  }
  return null
}

/** "not only waterproof but also …" is no negation. */
function isDouble(reading: Reading, at: number): boolean {
  const next = baseAt(reading, at + 1)
  return next === 'only' || next === 'just' || next === 'sure' || next === 'necessarily'
}

/** Claims the words from a negation up to what it negates. */
export function claimNegation(reading: Reading, negation: number, to: number): void {
  for (let at = negation; at < to; at++) if (reading.owners[at] === null) claim(reading, at, at + 1, 'negation')
}
