/** Columns that are the owner's business alone, by the words of their names. */

const PRIVATE: readonly (readonly [reason: string, words: RegExp])[] = [
  [
    'notes are never shown',
    /\b(?:notes?|internal|private|comments?|memo|remarks?|todo|confidential|intern|notiz\w*)\b/,
  ],
  [
    'what it costs you is never shown',
    /\b(?:costs?|cogs|margins?|markup|mark up|profits?|wholesale|commission|landed|purchase|buying|ek|marge|hek)\b|\b(?:supply|supplied|dealer|trade|reseller|distributor) (?:price|rate|net|cost)|händlerpreis|bezugspreis|revient|revendeur|einkauf|selbstkosten|großhandel|inkoop|inköp|indkøb|kostpris|maliyet|закуп|(?<!\p{L})(?:coûts?|achat|compra|costes?|costos?|acquisto|custos?|zakupu|nákupní|alış|koszt\p{L}*|grossiste|mayorista)(?!\p{L})/u,
  ],
  [
    'who supplies it is never shown',
    /\b(?:suppliers?|vendors?|distributors?|lieferant\w*|fournisseurs?|proveedor\w*|factory|fornitor\w*|fornecedor\w*|leverancier\w*|leverant\w*|dostawc\w*|dodavatel\w*)\b|поставщик|постачальник/,
  ],
  [
    'stock handling is never shown',
    /\b(?:stock|inventory|warehouse|location|bin|shelf|reorder|restock|lead time|fulfill?ment|backorders?|quantity|qty|moq|minimum order|allocated|lager\w*)\b/,
  ],
  ['made for search engines', /\b(?:seo|meta|keywords?|canonical|slug|handle|og|robots|sitemap|permalink|url key)\b/],
  ['taxes are never shown', /\b(?:tax\w*|vat|gst|hsn|duty|duties|customs|tariff|hs code|mwst|steuer\w*)\b/],
  [
    'shipping is never shown',
    /\b(?:shipping|ships?|delivery|freight|courier|carrier|parcel|package|packaging|versand\w*)\b/,
  ],
  ['policies are never shown', /\b(?:polic(?:y|ies)|returns?|refund\w*|terms|consent)\b/],
  [
    'codes are searched for, not shown',
    /\b(?:barcodes?|ean|upc|gtin|isbn|mpn|sku|asin|code|codes|qr|serial|reference|ref)\b/,
  ],
  [
    'made for advertising',
    /\b(?:ads?|adwords|campaign\w*|custom label|custom labels|promotion\w*|commerce|pixel|tracking|redirect|affiliate)\b/,
  ],
  [
    'about people or accounts',
    /\b(?:customers?|buyers?|sellers?|users?|emails?|e mail|phones?|tel|address|contact|author|owner|employee|account|password|secret|token|reviewer\w*|reviews?)\b/,
  ],
  [
    'kept by the shop system',
    /\b(?:ids?|uuid|guid|created|updated|modified|deleted|imported|exported|timestamp|date|time|status|state|published|visible|visibility|enabled|active|position|sort|order|template|layout|version|language|locale|discounts?|savings|rank|priority|flag|hidden)\b/,
  ],
]

/** The words of a column's name in lower case between spaces: "costPerItem" and "Cost per item" are `cost per item`. */
export function headerWords(name: string): string {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}

/** Why a column of that name is kept private; null when its name is no sign of it. */
export function whyPrivate(name: string): string | null {
  const words = headerWords(name)
  return PRIVATE.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** How many of the reasons above concern what nobody but the owner may ever see, in whatever form it stands. */
const SECRETS = 3

/** Whether a name speaks of costs, suppliers or notes: also among a product's own facts that is none. */
export function isSecret(name: string): boolean {
  const words = headerWords(name)
  return PRIVATE.slice(0, SECRETS).some(([, pattern]) => pattern.test(words))
}
