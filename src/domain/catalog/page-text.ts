/** Reads prices, ratings and counts as Amazon's pages of any country write them. Null rather than a guess. */
import type { Availability } from '../../shared/product.ts'
import { minorDigits, parseCurrency, parseDecimal, parseMoney, toMinor, type Money } from './money.ts'

const SPACES = /[\s\u00a0\u202f\u2009]+/g
const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g
/** Marks of direction that pages put around values. */
const DIRECTION_MARKS = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** One line without marks of direction, with plain spaces, digits and yen signs. */
export function toPlainLine(text: string): string {
  return text
    .replace(DIRECTION_MARKS, '')
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('￥', '¥')
    .replaceAll('＄', '$')
    .replace(SPACES, ' ')
    .trim()
}

const NUMBER = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,'’]\d+)*`
const SIGN = String.raw`(?:[A-Z]{0,3}[$€£¥₹₺₩]|[A-Z]{3}|R\$|zł|kr|TL|Rs\.?|د\.إ\.?|ر\.س\.?|ج\.م\.?|جنيه|ريال|درهم|円|元)`
const MONEY = new RegExp(String.raw`(?:${SIGN}) ?(?:${NUMBER})|(?:${NUMBER}) ?(?:${SIGN})`, 'u')

/**
 * The first amount of money in a text: "$44.99 with 25 percent savings" is $44.99. A bare number counts when the text
 * holds nothing else. `currency` is what the page's marketplace is paid in, null for an unknown one. Null for nothing, zero, and a range.
 */
export function findMoney(text: string, currency: string | null): Money | null {
  const line = toPlainLine(text)
  if (isRange(line)) return null
  const amount = MONEY.exec(line)?.[0] ?? (new RegExp(`^(?:${NUMBER})[.,]?$`).test(line) ? line : null)
  const money = amount === null ? null : parseMoney(amount.replace(/[.,]$/, ''), currency)
  return money !== null && money.amountMinor > 0 ? money : null
}

/** As findMoney, for places that may also hold other amounts: null when there is more than one. */
export function findOnlyMoney(text: string, currency: string | null): Money | null {
  const amounts = toPlainLine(text).match(new RegExp(MONEY, 'gu')) ?? []
  return amounts.length > 1 ? null : findMoney(text, currency)
}

function isRange(line: string): boolean {
  return /\d[\d.,]*\s*[^\d\s]{0,4}\s*[-–—]\s*[^\d\s]{0,4}\s*\d/.test(line)
}

/** An amount as scripts write it, `1299.5`, with a sign or a code beside it. Null for anything else and for zero. */
export function toMachineMoney(amount: string, unit: string | null, currency: string | null): Money | null {
  const stated = parseCurrency(toPlainLine(unit ?? ''), currency) ?? currency
  const text = amount.trim()
  if (!/^\d+(?:\.\d+)?$/.test(text)) return findMoney(text, stated)
  const amountMinor = stated === null ? null : toMinor(Number(text), stated)
  return stated === null || amountMinor === null || amountMinor === 0 ? null : { amountMinor, currency: stated }
}

/** A price in pieces: whole units, which may end in the decimal mark, and the fraction. */
export function toSplitMoney(
  whole: string,
  fraction: string | null,
  sign: string,
  currency: string | null,
): Money | null {
  const units = toPlainLine(whole).replace(/\D/g, '')
  const cents = toPlainLine(fraction ?? '').replace(/\D/g, '')
  if (units === '') return null
  const stated = parseCurrency(toPlainLine(sign), currency) ?? currency
  if (stated === null) return null
  const digits = minorDigits(stated)
  const amountMinor =
    Number(units) * 10 ** digits + (digits === 0 ? 0 : Number(cents.padEnd(digits, '0').slice(0, digits)))
  return amountMinor > 0 && Number.isSafeInteger(amountMinor) ? { amountMinor, currency: stated } : null
}

/**
 * Stars out of five: "4.6 out of 5 stars", "4,1 de 5 estrellas", "5つ星のうち3.9", "5 yıldız üzerinden 4,4". Whichever
 * number is the scale, the other one is the rating. Null when there is no scale of five.
 */
export function findRating(text: string): number | null {
  const numbers = (toPlainLine(text).match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')))
  const [first, second] = numbers
  if (first === undefined || second === undefined || numbers.length > 2) return null
  const value = second === 5 ? first : first === 5 ? second : null
  return value !== null && value > 0 && value <= 5 ? value : null
}

/** A number by itself, "4.6" or "4,6", that is already known to be stars. */
export function toStars(text: string): number | null {
  const line = toPlainLine(text)
  const value = /^\d(?:[.,]\d)?$/.test(line) ? Number(line.replace(',', '.')) : Number.NaN
  return value > 0 && value <= 5 ? value : null
}

export interface RatingCount {
  count: number
  /** False for a rounded one: "3.5K", "1,2 mil". */
  isExact: boolean
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:k\b|mil\b|tys|tn\b|bin\b|tsd|rb\b|ألف|千)/i, 1_000],
  [/^(?:m\b|mn\b|mio|million)/i, 1_000_000],
  [/^(?:万|萬)/, 10_000],
  [/^(?:lakh|l\b)/i, 100_000],
]

/** How many ratings: "467 ratings", "(4,105)", "5.182 valoraciones", "1,2 mil", "3.5K", "1.2万". Null when none is said. */
export function findCount(text: string): RatingCount | null {
  const line = toPlainLine(text)
  const [, digits = '', rest = ''] = /(\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,'’]\d+)*) ?(.*)/.exec(line) ?? []
  if (digits === '') return null
  const scale = SCALES.find(([name]) => name.test(rest))?.[1]
  if (scale !== undefined) {
    const value = parseDecimal(/[.,]\d{3}$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.'))
    return value === null ? null : { count: Math.round(value * scale), isExact: false }
  }
  // Ratings are counted in whole ones: every mark groups.
  const count = Number(digits.replace(/\D/g, ''))
  return Number.isSafeInteger(count) ? { count, isExact: true } : null
}

const OUT_OF_STOCK =
  /unavailable|out of stock|not available|indisponible|nicht verfügbar|nicht auf lager|nicht lieferbar|ausverkauft|no disponible|agotado|sin existencias|no hay existencias|sin stock|non disponibile|esaurito|rupture|não disponível|indisponível|esgotado|niet verkrijgbaar|niet op voorraad|niet beschikbaar|uitverkocht|niedostępn|brak w magazynie|inte tillgänglig|tillfälligt slut|ej i lager|slut i lager|slutsåld|mevcut değil|stokta yok|stokta kalmadı|tükendi|在庫切れ|お取り扱いできません|入荷時期|無法購買|無庫存|缺貨|暂时无货|目前无法|غير متوفر|نفد|غير متاح/i
const IN_STOCK =
  /in stock|left in stock|only \d+ left|ships? (?:from|within)|available (?:to ship|now|instantly)|instant access|en stock|auf lager|versandfertig|sofort lieferbar|noch \d+|disponibilità|disponibile|disponible|queda|il ne reste plus|em estoque|op voorraad|dostępn|w magazynie|i lager|stokta|mevcut|adet kaldı|在庫あり|残り\d+点|在庫|現貨|有貨|有货|现货|庫存|متوفر|متاح|متبقي/i

/** What the line about stock says, in the languages of the marketplaces; `unknown` for what is not understood. */
export function toStock(text: string): Availability {
  const line = toPlainLine(text)
  if (OUT_OF_STOCK.test(line)) return 'out_of_stock'
  return IN_STOCK.test(line) ? 'in_stock' : 'unknown'
}

const BYLINES: readonly RegExp[] = [
  /^visit the (.+?) store$/i,
  /^visita (?:la tienda de|la tienda|lo store di) (.+)$/i,
  /^(?:besuchen sie den|besuche den) (.+?)[- ]store$/i,
  /^visite[rz]? (?:la boutique|a loja(?: d[aeo])?) (?:de )?(.+)$/i,
  /^bezoek de (?:store van )?(.+?)(?:-winkel| store|-store)?$/i,
  /^besök (.+?)[- ]?(?:butiken|store)$/i,
  /^odwiedź sklep (?:firmy |marki )?(.+)$/i,
  /^(.+?)['’]?\s?(?:store['’]?u|mağazasını) ziyaret edin$/i,
  /^(.+?)\s?のストアを表示$/,
  /^(?:瀏覽|造訪|访问) ?(.+?) ?(?:商店|旗艦館|品牌旗舰店)$/,
  /^تسوق من متجر (.+)$/,
  /^(?:brand|marke|marca|marque|merk|märke|varumärke|marka|ブランド|品牌|العلامة التجارية) ?[:：] ?(.+)$/i,
]

/** The brand in a by-line such as "Visit the Acme Store" or "Marke: Acme"; the line itself when it is no such phrase. */
export function toBrand(byline: string): string | null {
  const line = toPlainLine(byline)
  for (const pattern of BYLINES) {
    const brand = pattern.exec(line)?.[1]?.trim()
    if (brand) return brand
  }
  return line === '' ? null : line
}

/** The picture without the shop's instructions for size and crop: `71a._AC_SL1500_.jpg` is `71a.jpg`. */
export function toOriginalImage(url: string): string {
  return url.replace(/\._[^/]*_(?=\.[a-z]{3,4}(?:$|\?))/i, '')
}
