/** Numbers in words become number tokens: "fifty", "two hundred and fifty", "a couple", "2 grand", "1 lakh". */
import { unitOf } from '../lexicon/units.ts'
import type { Token } from './tokens.ts'

const SMALL: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  grand: 1000,
  million: 1_000_000,
  lakh: 100_000,
  crore: 10_000_000,
}
const FRACTIONS: Readonly<Record<string, number>> = { half: 0.5 }

/** The tokens with every spelled-out number as one number token. "one" alone stays a word: "the red one". */
export function mergeNumbers(tokens: readonly Token[]): Token[] {
  const merged: Token[] = []
  for (let i = 0; i < tokens.length;) {
    const found = readSlashed(tokens, i) ?? readNumber(tokens, i)
    const first = tokens[i]
    const last = found === null ? undefined : tokens[found.to - 1]
    if (first === undefined) break
    if (found === null || last === undefined) {
      merged.push(first)
      i++
      continue
    }
    const text = String(found.value)
    merged.push({ ...first, text, base: text, kind: 'number', value: found.value, end: last.end })
    i = found.to
  }
  return merged
}

/** "1/2 liter", "1 1/2 inch": a part of a unit. "24/7" is none. */
function readSlashed(tokens: readonly Token[], from: number): { to: number; value: number } | null {
  const [whole, at] = tokens[from + 2]?.base === '/' ? [tokens[from]?.value ?? null, from + 1] : [0, from]
  const [above, slash, below, unit] = tokens.slice(at, at + 4)
  const isWritten = slash?.base === '/' && slash.glued && below?.glued === true
  const [over, under] = [above?.value ?? null, below?.value ?? null]
  if (!isWritten || whole === null || over === null || under === null) return null
  const isPart = over < under && PARTS.has(under) && unit !== undefined && unitOf(unit.base) !== null
  return isPart ? { to: at + 3, value: whole + over / under } : null
}

const PARTS = new Set([2, 3, 4, 8, 16])

function readNumber(tokens: readonly Token[], from: number): { to: number; value: number } | null {
  let at = from
  let total = 0
  let group: number | null = null
  let words = 0
  for (;;) {
    const token = tokens[at]
    if (token === undefined) break
    const multiplier = own(MULTIPLIERS, token.base)
    const small =
      token.kind === 'word' && token.text !== 'ones' && !isCompound(tokens[at + 1]) ? own(SMALL, token.base) : undefined
    if (multiplier !== undefined) {
      if (group === null && !startsWithArticle(tokens, at, from) && !isMoneyWord(tokens[at + 1])) break
      const value: number = (group ?? 1) * multiplier
      if (multiplier === 100) group = value
      else {
        total += value
        group = null
      }
    } else if (small !== undefined && canAdd(group, small, tokens[at - 1]?.kind)) group = (group ?? 0) + small
    else if (token.kind === 'number' && at === from && isMultiplier(tokens[at + 1])) group = token.value
    else if (token.base === 'and' && words > 0 && isSmall(tokens[at + 1]) && mayGoOn(group, total, tokens, at + 1)) {
      at++
      continue
    } else if (isArticle(token) && at === from && isMultiplier(tokens[at + 1])) {
      at++
      continue
    } else break
    at++
    words++
  }
  if (words === 0) return readFraction(tokens, from)
  const isLoneOne = words === 1 && total === 0 && group === 1 && tokens[from]?.base === 'one' && !isUnitWord(tokens[at])
  return isLoneOne ? null : { to: at, value: total + (group ?? 0) }
}

/** "one liter"; the units of two or three letters are words of their own: "the red one in black". */
function isUnitWord(token: Token | undefined): boolean {
  return token !== undefined && token.base.length > 3 && unitOf(token.base) !== null
}

/** Words before "an hour" that make it a measure. */
const BOUNDS = new Set([
  'under',
  'over',
  'than',
  'least',
  'most',
  'about',
  'around',
  'within',
  'below',
  'above',
  'to',
  'maximum',
  'minimum',
  'roughly',
  'approximately',
  'nearly',
  'almost',
])
/** Words behind "an hour" that do: "an hour or so", "a kilo max". */
const BOUNDS_AFTER = new Set([
  'or so',
  'or less',
  'or more',
  'or under',
  'or thereabout',
  'max',
  'maximum',
  'minimum',
  'top',
])
const SINGLE_UNITS = new Set([
  'hour',
  'kilo',
  'kilogram',
  'liter',
  'gallon',
  'pound',
  'inch',
  'foot',
  'meter',
  'minute',
  'terabyte',
  'grand',
])

/** "half a litre" is 0.5, "under an hour" under 1, "a litre or so" about 1. */
function readFraction(tokens: readonly Token[], from: number): { to: number; value: number } | null {
  const article = tokens[from]
  const isSingle = article !== undefined && isArticle(article) && SINGLE_UNITS.has(tokens[from + 1]?.base ?? '')
  const [next, last] = [tokens[from + 2]?.base ?? '', tokens[from + 3]?.base ?? '']
  const isBounded = BOUNDS_AFTER.has(next) || BOUNDS_AFTER.has(`${next} ${last}`)
  if (isSingle && (isBounded || BOUNDS.has(tokens[from - 1]?.base ?? ''))) return { to: from + 1, value: 1 }
  const value = own(FRACTIONS, tokens[from]?.base ?? '')
  const unit = tokens[from + 1]
  return value !== undefined && unit !== undefined && isArticle(unit) ? { to: from + 2, value } : null
}

/** "twenty five" adds up, "five six" and "fifty to a hundred" do not. */
function canAdd(group: number | null, small: number, kindBefore: Token['kind'] | undefined): boolean {
  if (group === null) return true
  if (kindBefore === 'number') return false
  if (group >= 100) return group % 100 === 0 || (group % 100 >= 20 && group % 10 === 0 && small < 10)
  return group >= 20 && group % 10 === 0 && small > 0 && small < 10
}

/** "two-sided" and "three-way" are words, "two-person" counts. */
function isCompound(next: Token | undefined): boolean {
  return next?.glued === true && ['sided', 'side', 'way', 'tone', 'step', 'tier'].includes(next.base)
}

/** Hundreds may go on with "and", and thousands: unless a number of its own follows, as in "one thousand and two hundred". */
function mayGoOn(group: number | null, total: number, tokens: readonly Token[], next: number): boolean {
  if (group !== null) return group >= 100
  let end = next
  while (isSmall(tokens[end])) end++
  return total >= 1000 && !isMultiplier(tokens[end])
}

/** "hundred bucks" needs no article. */
function isMoneyWord(next: Token | undefined): boolean {
  return ['dollar', 'buck', 'euro', 'pound', 'quid'].includes(next?.base ?? '')
}

function startsWithArticle(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1]
  return at > from && before !== undefined && isArticle(before)
}

function isArticle(token: Token): boolean {
  return token.base === 'a' || token.base === 'an'
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && own(SMALL, token.base) !== undefined
}

function isMultiplier(token: Token | undefined): boolean {
  return token !== undefined && own(MULTIPLIERS, token.base) !== undefined
}

function own(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
