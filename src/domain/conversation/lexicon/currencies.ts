/** Currencies by symbol, code and everyday name. To add one, add a line. */

/** ISO code by how people write it; singular, lower case. `null` is the catalogue's own. */
const SPELLINGS: Readonly<Record<string, string>> = {
  USD: '$|usd|us$|dollar|buck|dolar|usd$|american dollar|us dollar',
  EUR: '€|eur|euro',
  GBP: '£|gbp|quid|pound|pound sterling|british pound',
  INR: '₹|inr|rs|rupee|re',
  PHP: '₱|php|peso|piso|philippine peso',
  JPY: '¥|jpy|yen',
  CNY: 'cny|rmb|yuan',
  KRW: '₩|krw|won',
  AUD: 'aud|a$|aud$|australian dollar',
  CAD: 'cad|c$|cad$|canadian dollar',
  NZD: 'nzd',
  SGD: 'sgd',
  HKD: 'hkd',
  MXN: 'mxn',
  BRL: 'brl|reais|real',
  CHF: 'chf|franc|swiss franc',
  SEK: 'sek',
  NOK: 'nok',
  DKK: 'dkk',
  PLN: 'pln|zloty',
  CZK: 'czk',
  TRY: '₺|lira',
  RUB: '₽|rub|ruble',
  THB: '฿|thb|baht',
  VND: '₫|vnd|dong',
  IDR: 'idr|rupiah',
  MYR: 'myr|ringgit|rm',
  ILS: '₪|ils|shekel',
  ZAR: 'zar|rand',
  AED: 'aed|dirham',
}

/** Names that are also ordinary words: money only with a number right before. */
export const AFTER_NUMBER_ONLY = new Set([
  'real',
  'won',
  'pound',
  'buck',
  'try',
  'rand',
  're',
  'rm',
  'dong',
  'franc',
  'dollar',
])

export const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([code, spellings]) =>
    spellings.split('|').map((spelling) => [spelling, code] as const),
  ),
)

/** Currencies that group thousands with a point: "1.299 €". */
export const POINT_GROUPING = new Set(['EUR', 'BRL', 'DKK', 'TRY', 'IDR', 'VND'])

const MINOR_DIGITS: Readonly<Record<string, number>> = {
  JPY: 0,
  KRW: 0,
  VND: 0,
  CLP: 0,
  KWD: 3,
  BHD: 3,
  JOD: 3,
  OMR: 3,
  TND: 3,
}

/** How many digits a currency's minor unit has: 2 for most, 0 for yen. */
export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2
}
