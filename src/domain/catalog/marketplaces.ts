/** Amazon's marketplaces: where each is, what it is paid in, and how it writes numbers. */

export type AmazonRegion = 'NA' | 'EU' | 'FE'

export interface Marketplace {
  /** `www.amazon.de`: what the API and the links call it. */
  host: string
  region: AmazonRegion
  /** ISO 4217. */
  currency: string
  /** BCP 47: how its pages write numbers and dates. */
  locale: string
}

const ROWS: readonly (readonly [tld: string, region: AmazonRegion, currency: string, locale: string])[] = [
  ['com', 'NA', 'USD', 'en-US'],
  ['ca', 'NA', 'CAD', 'en-CA'],
  ['com.mx', 'NA', 'MXN', 'es-MX'],
  ['com.br', 'NA', 'BRL', 'pt-BR'],
  ['co.uk', 'EU', 'GBP', 'en-GB'],
  ['de', 'EU', 'EUR', 'de-DE'],
  ['fr', 'EU', 'EUR', 'fr-FR'],
  ['it', 'EU', 'EUR', 'it-IT'],
  ['es', 'EU', 'EUR', 'es-ES'],
  ['nl', 'EU', 'EUR', 'nl-NL'],
  ['com.be', 'EU', 'EUR', 'fr-BE'],
  ['pl', 'EU', 'PLN', 'pl-PL'],
  ['se', 'EU', 'SEK', 'sv-SE'],
  ['ie', 'EU', 'EUR', 'en-IE'],
  ['com.tr', 'EU', 'TRY', 'tr-TR'],
  ['ae', 'EU', 'AED', 'en-AE'],
  ['sa', 'EU', 'SAR', 'ar-SA'],
  ['eg', 'EU', 'EGP', 'ar-EG'],
  ['in', 'EU', 'INR', 'en-IN'],
  ['co.jp', 'FE', 'JPY', 'ja-JP'],
  ['sg', 'FE', 'SGD', 'en-SG'],
  ['com.au', 'FE', 'AUD', 'en-AU'],
]

export const MARKETPLACES: readonly Marketplace[] = ROWS.map(([tld, region, currency, locale]) => ({
  host: `www.amazon.${tld}`,
  region,
  currency,
  locale,
}))

const BY_HOST = new Map(MARKETPLACES.map((marketplace) => [marketplace.host, marketplace]))

/** The marketplace of a host, with or without `www.` or another prefix such as `m.`; null for any other host. */
export function findMarketplace(host: string): Marketplace | null {
  const domain = /(?:^|\.)(amazon\.[a-z.]{2,6})$/.exec(host.toLowerCase())?.[1]
  return domain === undefined ? null : (BY_HOST.get(`www.${domain}`) ?? null)
}

/** Whether a text has the form of an Amazon Standard Identification Number. */
export function isAsin(text: string): boolean {
  return /^[A-Z0-9]{10}$/.test(text)
}
