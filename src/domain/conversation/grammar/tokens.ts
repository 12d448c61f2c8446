/** Cuts a message into words, numbers and symbols, each with its place in the text. Linear in the length of the text. */
import { isUnitSuffix } from '../lexicon/units.ts'
import { toBase } from './word-forms.ts'

export interface Token {
  /** Lower case without accents, apostrophes and possessives; replaced when the spelling is corrected. */
  text: string
  /** The singular in one spelling: what phrases are compared by. */
  base: string
  /** As typed. */
  raw: string
  start: number
  end: number
  kind: 'word' | 'number' | 'symbol'
  /** The number's value, 1.2k as 1,200; null for words and symbols. */
  value: number | null
  /** Nothing but a hyphen stands between it and the token before. */
  glued: boolean
}

/** Symbols that carry meaning in a request; every other one only separates. */
const SYMBOLS = new Set('$ € £ ₹ ₱ ¥ ₩ ₽ ₺ ฿ ₫ ₪ + - – — # % ~ ≈ & / " ” ″ \' ′ < > ≤ ≥ × , . ? ! ; : ( )'.split(' '))

/** "5G" is a network; nobody shops for five grams. */
const MOBILE_GENERATION = /^[2-6]G$|^[3-6]g$/

const PATTERN =
  /(\d+(?:[.,]\d+)*)(\p{L}[\p{L}\p{N}]*)?|\p{L}\.\p{L}{2,}|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** The tokens of a text in order. Lone surrogates become replacement characters first. */
export function tokenise(text: string): Token[] {
  const source = text.toWellFormed()
  const tokens: Token[] = []
  for (const match of source.matchAll(PATTERN)) {
    const [raw, digits, suffix] = match
    if (digits !== undefined) pushNumber(tokens, source, match.index, digits, suffix ?? '')
    else if (/^\p{L}/u.test(raw)) tokens.push(toWord(source, match.index, raw, isGlued(source, match.index)))
    else if (isTelling(source, match.index, raw)) tokens.push(toSymbol(match.index, raw, isGlued(source, match.index)))
  }
  return tokens
}

/** "16gb" is a number and its unit, "200ish" a number and its bound, "1.2k" a number, "1080p" and "6s" are words. */
function pushNumber(tokens: Token[], source: string, start: number, digits: string, suffix: string): void {
  const glued = isGlued(source, start)
  const end = start + digits.length
  const thousands = suffix.toLowerCase() === 'k'
  if (suffix === '' || thousands) {
    const raw = source.slice(start, end + suffix.length)
    tokens.push(toNumber(start, raw, parseNumber(digits) * (thousands ? 1000 : 1), glued))
    return
  }
  const size = /^x(\d+)(\p{L}*)$/iu.exec(suffix)
  if (size?.[1] !== undefined) {
    tokens.push(toNumber(start, digits, parseNumber(digits), glued), toWord(source, end, 'x', true))
    pushNumber(tokens, source, end + 1, size[1], size[2] ?? '')
    return
  }
  const isApproximate = suffix.toLowerCase() === 'ish'
  if ((!isUnitSuffix(suffix) && !isApproximate) || MOBILE_GENERATION.test(digits + suffix)) {
    tokens.push(toWord(source, start, digits + suffix, glued))
    return
  }
  tokens.push(toNumber(start, digits, parseNumber(digits), glued), toWord(source, end, suffix, true))
}

function toNumber(start: number, raw: string, value: number, glued: boolean): Token {
  const text = raw.toLowerCase()
  return { text, base: text, raw, start, end: start + raw.length, kind: 'number', value, glued }
}

function toSymbol(start: number, raw: string, glued: boolean): Token {
  return { text: raw, base: raw, raw, start, end: start + raw.length, kind: 'symbol', value: null, glued }
}

function toWord(source: string, start: number, raw: string, glued: boolean): Token {
  const end = start + raw.length
  const text = normaliseWord(source.slice(start, end))
  return { text, base: toBase(text), raw, start, end, kind: 'word', value: null, glued }
}

/** Lower case, accents, apostrophes and the possessive taken away. */
export function normaliseWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’]/gu, '')
}

function isGlued(source: string, start: number): boolean {
  const before = source[start - 1]
  if (before === undefined || /\s/.test(before)) return false
  return before !== '-' || !/\s/.test(source[start - 2] ?? ' ')
}

/** A hyphen tells something only next to a number: "15-25" is a range, "USB-C" is one word. */
function isTelling(source: string, index: number, symbol: string): boolean {
  if (!SYMBOLS.has(symbol)) return false
  if (symbol !== '-') return true
  const after = source[index + 1] ?? ' '
  return /[\s\d$€£₹₱¥]/.test(after)
}

/**
 * The value of digits with separators: "1,299.99", "1.299,99", "1,00,000", "1.5", "1,5". One point before three digits
 * is a decimal point here; money reads it as grouping where the currency does.
 */
export function parseNumber(digits: string): number {
  const lastComma = digits.lastIndexOf(',')
  const lastPoint = digits.lastIndexOf('.')
  if (lastComma < 0 && lastPoint < 0) return Number(digits)
  if (lastComma >= 0 && lastPoint >= 0) {
    const decimal = lastComma > lastPoint ? ',' : '.'
    const grouping = decimal === ',' ? '.' : ','
    return Number(digits.replaceAll(grouping, '').replace(decimal, '.'))
  }
  const separator = lastComma >= 0 ? ',' : '.'
  const groups = digits.split(separator)
  const last = groups.at(-1) ?? ''
  const isGrouping = separator === ',' ? last.length === 3 : groups.length > 2 && last.length === 3
  if (isGrouping) return Number(groups.join(''))
  return groups.length === 2 ? Number(groups.join('.')) : Number(groups[0])
}
