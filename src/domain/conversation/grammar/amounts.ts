/** Amounts of money in a message: a number with a currency before or after it, or a bare number. */
import { AFTER_NUMBER_ONLY, COUNTED_CURRENCY_WORDS, CURRENCY_OF, POINT_GROUPING } from '../lexicon/currencies.ts'
import { baseAt, isFree, type Reading } from './reading.ts'

export interface Amount {
  value: number
  /** ISO code; null when no currency is written. */
  currency: string | null
  /** Tokens of the number and its currency. */
  from: number
  to: number
}

/** The amount whose number is token `index`; null when that is no free number. */
export function amountAt(reading: Reading, index: number): Amount | null {
  const token = reading.tokens[index]
  if (token?.value === undefined || token.value === null || !isFree(reading, index)) return null
  const before = currencyBefore(reading, index)
  const after = currencyAfter(reading, index + 1)
  const currency = after?.currency ?? before?.currency ?? null
  return {
    value: withGrouping(token.raw, token.value, currency),
    currency,
    from: before?.from ?? index,
    to: after?.to ?? index + 1,
  }
}

/** The amount that starts at token `index` with its number or with a currency sign; null when none does. */
export function amountFrom(reading: Reading, index: number): Amount | null {
  for (let number = index; number <= index + 2; number++) {
    const amount = amountAt(reading, number)
    if (amount !== null) return amount.from === index ? amount : null
  }
  return null
}

function currencyBefore(reading: Reading, index: number): { currency: string; from: number } | null {
  const token = reading.tokens[index - 1]
  if (token === undefined || !isFree(reading, index - 1)) return null
  const prefix = baseAt(reading, index - 2)
  const joined = token.kind === 'symbol' && token.glued ? CURRENCY_OF.get(prefix + token.raw) : undefined
  if (joined !== undefined) return { currency: joined, from: index - 2 }
  const isSign = token.kind === 'symbol'
  const currency = CURRENCY_OF.get(isSign ? token.raw : token.base)
  if (currency === undefined || (!isSign && AFTER_NUMBER_ONLY.has(token.base))) return null
  // "128 usd 5" would be odd, "16 gb re 5" is no money: words stand before a number only as codes.
  if (!isSign && COUNTED_CURRENCY_WORDS.has(token.base)) return null
  return { currency, from: index - 1 }
}

function currencyAfter(reading: Reading, index: number): { currency: string; to: number } | null {
  const token = reading.tokens[index]
  if (token === undefined || !isFree(reading, index)) return null
  const next = reading.tokens[index + 1]
  const two = next === undefined ? undefined : CURRENCY_OF.get(`${token.base} ${next.base}`)
  if (two !== undefined) return { currency: two, to: index + 2 }
  if (token.kind === 'symbol' && next?.kind === 'number' && next.glued) return null // "15 $25": the sign is the next one's.
  const currency = CURRENCY_OF.get(token.kind === 'symbol' ? token.raw : token.base)
  return currency === undefined ? null : { currency, to: index + 1 }
}

/** "1.299" is one thousand two hundred and ninety-nine where the currency's home writes it so. */
function withGrouping(raw: string, value: number, currency: string | null): number {
  if (currency === null || !POINT_GROUPING.has(currency) || !/^\d{1,3}(?:\.\d{3})+$/.test(raw)) return value
  return Number(raw.replaceAll('.', ''))
}
