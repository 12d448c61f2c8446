/** Reads amounts of money as shops write them into integer minor units and an ISO 4217 code. Never guesses an amount. */

export interface Money {
  /** Cents, or whole units for currencies without them. */
  amountMinor: number
  currency: string
}

const DIGITS: Record<string, number> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  ISK: 0,
  PYG: 0,
  UGX: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  RWF: 0,
  GNF: 0,
  KMF: 0,
  BHD: 3,
  JOD: 3,
  KWD: 3,
  OMR: 3,
  TND: 3,
  IQD: 3,
  LYD: 3,
}

/** Longest first, so that `US$` is not read as `$`. */
const SIGNS: readonly (readonly [sign: string, currency: string])[] = [
  ['US$', 'USD'],
  ['CA$', 'CAD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['MX$', 'MXN'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Rs.', 'INR'],
  ['Rs', 'INR'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₴', 'UAH'],
  ['₪', 'ILS'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
]

const CODES = new Set(
  (
    'USD EUR GBP CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH ILS INR CNY JPY KRW HKD TWD SGD MYR THB ' +
    'PHP IDR VND BRL MXN ARS CLP COP PEN UYU PYG ZAR NGN KES EGP MAD TND AED SAR QAR KWD BHD OMR JOD PKR BDT LKR ISK ' +
    'UGX XAF XOF XPF RWF GNF KMF IQD LYD RSD BAM MKD GEL KZT BYN MDL AMD AZN UZS DZD LBP GHS TZS ZMW ETB MUR NPR MMK KHR ' +
    'MNT DOP CRC GTQ HNL NIO PAB BOB JMD TTD BBD BSD BMD KYD XCD AWG MOP BND NAD BWP MZN'
  ).split(' '),
)

/** `$`, `¥` and `kr` belong to several currencies: the fallback decides when it is one of them. */
const SHARED_SIGNS: readonly (readonly [sign: string, first: string, others: readonly string[]])[] = [
  ['$', 'USD', ['CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'TWD', 'ARS', 'CLP', 'COP']],
  ['¥', 'JPY', ['CNY']],
  ['kr', 'SEK', ['NOK', 'DKK', 'ISK']],
]

/** Currencies whose home writes 1.299 for one thousand two hundred and ninety-nine. */
const DOT_GROUPS = new Set([
  'EUR',
  'BRL',
  'PLN',
  'DKK',
  'NOK',
  'SEK',
  'CZK',
  'TRY',
  'IDR',
  'VND',
  'CLP',
  'COP',
  'ARS',
  'HUF',
])

/** Whether the currency's home writes 1.299 for one thousand two hundred and ninety-nine. */
export function usesDotGroups(currency: string): boolean {
  return DOT_GROUPS.has(currency)
}

/** Decimal digits of a currency's minor unit: 2 for most, 0 for yen. */
export function minorDigits(currency: string): number {
  return DIGITS[currency] ?? 2
}

/** An amount in major units as integer minor units; null for what is no price: negative, not finite, absurdly large. */
export function toMinor(amount: number, currency: string): number | null {
  const minor = Math.round(Number((amount * 10 ** minorDigits(currency)).toFixed(3)))
  return Number.isSafeInteger(minor) && minor >= 0 && minor <= 1e12 ? minor : null
}

/**
 * The ISO code that a column or a price names, or null: "usd", "€", "US$ 12". `fallback` settles shared signs; without one
 * (null) only `$` has a meaning of its own.
 */
export function parseCurrency(text: string, fallback: string | null = 'USD'): string | null {
  for (const [word] of text.toUpperCase().matchAll(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g)) {
    if (CODES.has(word)) return word
    // Feeds of Russian shops still give the rouble its code of before 1998.
    if (word === 'RUR') return 'RUB'
  }
  const found = SIGNS.find(([sign]) => text.includes(sign))
  if (found) return found[1]
  const shared = SHARED_SIGNS.find(([sign]) => text.includes(sign))
  if (!shared) return null
  const [sign, first, others] = shared
  if (fallback === null) return sign === '$' ? first : null
  return others.includes(fallback) ? fallback : first
}

/**
 * One amount of money: `12.5`, "$1,299.00", "1.299,99 €", "₹1,30,999.00", "CHF 1'299.-". The currency is the one that is
 * written, else `fallback`; without one (null) an amount that names none is none. Null when there is no amount, more than one ("$10 – $20"), or a negative one.
 */
export function parseMoney(input: unknown, fallback: string | null = 'USD'): Money | null {
  if (typeof input === 'number') return fallback === null ? null : withMinor(input, fallback)
  if (typeof input !== 'string') return null
  const currency = parseCurrency(input, fallback) ?? fallback
  if (currency === null) return null
  const text = input.replace(/,[-–—]{1,2}|\.[-–—]{1,2}/g, '')
  const amounts = text.match(/\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/g) ?? []
  const [digits] = amounts
  if (amounts.length !== 1 || digits === undefined || /[-−–]\s*[^\d\s]{0,4}\s*\d/.test(text)) return null
  const amount = parseDecimal(digits, DOT_GROUPS.has(currency) || minorDigits(currency) === 0)
  return amount === null ? null : withMinor(amount, currency)
}

function withMinor(amount: number, currency: string): Money | null {
  const amountMinor = toMinor(amount, currency)
  return amountMinor === null ? null : { amountMinor, currency }
}

/**
 * A number with grouping or decimal marks of any country. A single dot before three digits is a decimal point unless
 * `dotGroups`; a single comma before three digits groups. Null when the marks make no sense.
 */
export function parseDecimal(text: string, dotGroups: boolean = false): number | null {
  const compact = text.trim().replace(/['’\s\u00a0\u202f]/g, '')
  if (!/^\d+(?:[.,]\d+)*$/.test(compact)) return null
  const mark = decimalMark(compact, dotGroups)
  const [whole = '', ...rest] = mark === null ? [compact] : compact.split(mark)
  if (rest.length > 1) return null
  const value = Number(`${whole.replace(/[.,]/g, '')}.${rest[0] ?? '0'}`)
  return Number.isFinite(value) ? value : null
}

function decimalMark(text: string, dotGroups: boolean): '.' | ',' | null {
  const dot = text.lastIndexOf('.')
  const comma = text.lastIndexOf(',')
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ','
  const mark = dot >= 0 ? '.' : ','
  const at = Math.max(dot, comma)
  if (at < 0 || text.indexOf(mark) !== at) return null
  const isGroup = text.length - at - 1 === 3 && !text.startsWith('0') && (mark === ',' || dotGroups)
  return isGroup ? null : mark
}
