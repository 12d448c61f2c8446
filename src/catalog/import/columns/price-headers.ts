/**
 * Price columns by the words of their names, in the languages of shops: "VK-Preis brutto", "Prix TTC", "Cena katalogowa".
 * Every shop system words them in its own way; what they are made of is the same.
 */
import { headerWords, whyPrivate } from './private-words.ts'
import type { Use } from './uses.ts'

/** Germanic and Nordic languages write the qualifier and the noun as one word. */
const PRICE =
  /(?:price|preis|prijs|(?<!\p{L})pris|pris(?!\p{L})|hinta)(?!\p{L})|(?<!\p{L})(?:prices|prix|tarif|precio|pvp|prezzo|preço|preco|cena|cijena|fiyat|fiyatı|preț|pret|цена|ціна|τιμή|価格|价格|vk)(?!\p{L})/u
/** Of an amount, a quantity, a group or a time: no price of the product. */
const ABOUT_PRICES =
  /grundpreis|staffel|preisgruppe|preiseinheit|(?<!\p{L})(?:per|pro|par|tier|group|groupe|gruppe|rule|type|unit of|einheit|basis|level|list id|valid|gültig|since|until|history|change|range|von|bis|min|max|minimum|maximum|au (?:kg|litre)|base unit)(?!\p{L})/u
const LIST =
  /uvp|listen|regulär|streich|katalog|suge[rs]|doporuč|рекоменд|vejledende|rekommend|advies|conseill|consigliat|recomendad|recommended|(?<!\p{L})(?:msrp|rrp|list|retail|regular|old|was|before|original|catalog(?:ue)?|alter|ancien|barré|public|anterior|tachado|listino|stara|przekreślona|běžná|eski|старая|crossed|striked?|compare(?: at| to)?)(?!\p{L})/u
const SALE =
  /aktion|angebot|sonder|promo|actie|aanbied|kampanj|tilbud|акци|indirim|rebaj|scont|descont|descuent|rabat|(?<!\p{L})(?:sale|special|offer|deal|discount(?:ed)?|reduced|soldé|remisé|oferta|offerta|saldo|akční|rea|final reduced)(?!\p{L})/u
const WITH_TAX =
  /brutto|(?<!\p{L})(?:gross|ttc|tvac|inc|incl|including|inkl|inclusive|inbegrepen|con iva|iva inclu\p{L}*|ivato|com iva|s dph|kdv dahil|с ндс|з пдв|moms)(?!\p{L})/u
const WITHOUT_TAX =
  /netto|(?<!\p{L})(?:net|ht|htva|ex|excl|excluding|exkl|exclusive|without|ohne|sans|sin iva|sem iva|senza iva|bez dph|kdv hariç|без ндс|без пдв)(?!\p{L})/u

export interface PriceHeader {
  use: Extract<Use, 'price' | 'salePrice' | 'listPrice'>
  /** Lower first: what shoppers pay, before a price of which nothing is said, before one without tax. */
  preference: number
}

/** What a column of prices holds by its name; null for a column of something else, or of prices for the owner alone. */
export function readPriceHeader(name: string): PriceHeader | null {
  const words = headerWords(name)
  if (!PRICE.test(words) || ABOUT_PRICES.test(words) || isForOwner(words)) return null
  const preference = WITHOUT_TAX.test(words) ? 2 : WITH_TAX.test(words) ? 0 : 1
  return { use: LIST.test(words) ? 'listPrice' : SALE.test(words) ? 'salePrice' : 'price', preference }
}

/** Taxes and sales are private matters of a shop, but not as the quality of a price. */
function isForOwner(words: string): boolean {
  return (
    whyPrivate(words.replaceAll(/(?<!\p{L})(?:tax|vat|gst|mwst|discount\p{L}*|promotion\p{L}*|ref)(?!\p{L})/gu, '')) !==
    null
  )
}
