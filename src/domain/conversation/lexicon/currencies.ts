/** Currencies by symbol, code and everyday name. To add one, add a line. */

/** ISO code by how people write it; singular, lower case. `null` is the catalogue's own. */
const SPELLINGS: Readonly<Record<string, string>> = {
  USD: '$|usd|us$|dollar|buck|dolar|dolare|usd$|american dollar|us dollar',
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

/** Names that stand after their number only, because before one they count or mean something else. */
export const COUNTED_CURRENCY_WORDS = new Set(['peso', 'piso', 'euro', 'rupee', 'yen', 'yuan', 'quid', 'baht', 'lira'])

export const CURRENCY_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([code, spellings]) =>
    spellings.split('|').map((spelling) => [spelling, code] as const),
  ),
)

/** Currencies that group thousands with a point: "1.299 €". */
export const POINT_GROUPING = new Set(['EUR', 'BRL', 'DKK', 'TRY', 'IDR', 'VND'])
