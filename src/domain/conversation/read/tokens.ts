/** From text to tokens: words in a comparable form, numbers with their value in every way people write them, telling signs. */
import { POINT_GROUPING } from '../lexicon/currencies.ts'
import { SHORT_FORMS } from '../lexicon/short-forms.ts'
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
  /** Written with one separator before exactly three digits ("1.200"): its value when that groups thousands. */
  grouped?: number
  /** Ends a part of the sentence. */
  ends?: boolean
}

/** Symbols that carry meaning in a request; every other one only separates. */
const SYMBOLS = new Set('$ € £ ₹ ₱ ¥ ₩ ₽ ₺ ฿ ₫ ₪ + - – — # % ~ ≈ & / " ” ″ \' ′ < > ≤ ≥ × , . ? ! ; : ( )'.split(' '))
const ENDS = new Set('. ? ! ; ( ) –— …'.split(' '))
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
}
/** "5G" is a network; nobody shops for five grams. */
const MOBILE_GENERATION = /^[2-6]G$|^[3-6]g$/

const PATTERN =
  /(\d{1,3}(?:[ \u00A0\u202F\u2009'’]\d{3})+(?![\d\p{L}])(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d+)*(?:[½¼¾⅓⅔⅛])?|[½¼¾⅓⅔⅛])(\p{L}[\p{L}\p{N}]*)?|(?<![\p{L}\p{N}])(?:w\/o?|b\/c)(?!\p{L})|\p{L}\.(?:\p{L}{2,}|\d(?![\d.]))|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’&][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu

/** Full-width letters, digits and signs as their plain ones, character by character, so that places stay the same. */
function toPlain(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
}

/** The tokens of a text in order. Lone surrogates become replacement characters first. */
export function tokenise(text: string): Token[] {
  const source = toPlain(text.toWellFormed())
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
  if (/[ \u00A0\u202F\u2009]/.test(digits) && !isGrouping(source, start, digits)) {
    const first = /^\d+/.exec(digits)?.[0] ?? digits
    tokens.push(toNumber(start, first, isGlued(source, start)))
    const rest = digits.slice(first.length).trimStart()
    pushNumber(tokens, source, start + digits.length - rest.length, rest, suffix)
    return
  }
  const glued = isGlued(source, start)
  const end = start + digits.length
  if (suffix === '') return void tokens.push(toNumber(start, digits, glued))
  if (/^k$/i.test(suffix)) {
    return void tokens.push({
      ...toNumber(start, digits, glued),
      raw: digits + suffix,
      end: end + 1,
      ...thousands(digits),
    })
  }
  const size = /^x(\d+)(\p{L}*)$/iu.exec(suffix)
  if (size?.[1] !== undefined) {
    tokens.push(toNumber(start, digits, glued), toWord(source, end, 'x', true))
    pushNumber(tokens, source, end + 1, size[1], size[2] ?? '')
    return
  }
  const isOrdinal = /^(?:st|nd|rd|th)$/i.test(suffix)
  const isApproximate = /^(ish|odd)$/i.test(suffix)
  if (isOrdinal || (!isUnitSuffix(suffix) && !isApproximate) || MOBILE_GENERATION.test(digits + suffix)) {
    tokens.push(toWord(source, start, digits + suffix, glued))
    return
  }
  tokens.push(toNumber(start, digits, glued), toWord(source, end, suffix, true))
}

function thousands(digits: string): Pick<Token, 'value' | 'text' | 'base'> {
  const value = parseNumber(digits) * 1000
  return { value, text: String(value), base: String(value) }
}

/** Whether spaces between groups of three digits group: "1 000 dollars"; "iPhone 12 256" are two numbers. */
function isGrouping(source: string, start: number, digits: string): boolean {
  if (/[ \u00A0\u202F\u2009](?:000|[1-9]00|[1-9]50|\d99)(?:[.,]\d+)?$/.test(digits)) return true
  const before = source.slice(Math.max(0, start - 2), start)
  const after = source.slice(start + digits.length, start + digits.length + 8)
  return /[$€£₹₱¥]\s?$/.test(before) || /^\s?(?:[$€£₹₱¥]|usd|eur|gbp|inr|dollar|buck|quid|rupee)/i.test(after)
}

function toNumber(start: number, raw: string, glued: boolean): Token {
  const value = parseNumber(raw)
  const text = String(value)
  const [, whole, last] = /^(\d{1,3})[.,](\d{3})$/.exec(raw) ?? []
  const grouped = whole !== undefined && whole !== '0' && raw.includes('.') ? Number(whole + (last ?? '')) : undefined
  return { text, base: text, raw, start, end: start + raw.length, kind: 'number', value, glued, grouped }
}

function toSymbol(start: number, raw: string, glued: boolean): Token {
  return {
    text: raw,
    base: raw,
    raw,
    start,
    end: start + raw.length,
    kind: 'symbol',
    value: null,
    glued,
    ends: ENDS.has(raw),
  }
}

function toWord(source: string, start: number, raw: string, glued: boolean): Token {
  const end = start + raw.length
  const typed = normaliseWord(source.slice(start, end))
  // "u-shaped" speaks to nobody.
  const isShape = typed === 'u' && SHAPED.test(source.slice(end))
  const text = !isShape && Object.hasOwn(SHORT_FORMS, typed) ? (SHORT_FORMS[typed] ?? typed) : typed
  return { text, base: toBase(text), raw, start, end, kind: 'word', value: null, glued }
}

const SHAPED = /^[\s-]?(?:shape|bolt|lock|bend)/i

/** Lower case, accents, apostrophes and the possessive taken away. */
export function normaliseWord(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(?<!^(?:it|that|what|he|she|here|there|how|who|where|let))['’]s$/u, '')
    .replace(/['’]/gu, '')
}

function isGlued(source: string, start: number): boolean {
  const before = source[start - 1]
  if (before === undefined || /\s/.test(before)) return false
  return before !== '-' || !/\s/.test(source[start - 2] ?? ' ')
}

/** A hyphen tells something only next to a number: "15-25" is a range, "USB-C" is one word; so does a stop: "2.5" is none. */
function isTelling(source: string, index: number, symbol: string): boolean {
  if (!SYMBOLS.has(symbol)) return false
  if (symbol !== '-') return true
  return /[\s\d$€£₹₱¥]/.test(source[index + 1] ?? ' ') || /[,\d]/.test(source[index - 1] ?? ' ')
}

/**
 * The value of digits with separators: "1,299.99", "1.299,99", "1 000", "1'000", "1,00,000", "1.5", "1,5", "2½". One
 * point before three digits is a decimal point here; what reads money or a measure knows better (`Token.grouped`).
 */
function parseNumber(written: string): number {
  const fraction = FRACTIONS[written.at(-1) ?? '']
  if (fraction !== undefined) return (written.length > 1 ? parseNumber(written.slice(0, -1)) : 0) + fraction
  const digits = written.replace(/[ \u00A0\u202F\u2009'’]/g, '')
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
  const isGroup = separator === ',' ? last.length === 3 : groups.length > 2 && last.length === 3
  if (isGroup) return Number(groups.join(''))
  return groups.length === 2 ? Number(groups.join('.')) : Number(groups[0])
}

/** Whether a currency groups thousands with a point. */
export function groupsWithPoint(currency: string): boolean {
  return POINT_GROUPING.has(currency)
}

/** The whole numbers from one to before another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}

/** Whether the token before a place is a number of several things: "4 colours", "10 minutes". */
export function countsThings(tokens: readonly Token[], to: number): boolean {
  return tokens[to - 1]?.kind === 'number' && (tokens[to]?.text ?? '').endsWith('s')
}
