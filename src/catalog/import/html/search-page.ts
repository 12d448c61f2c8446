/** The cards of a page of search results. What a selector finds belongs to the card that is open when it is found. */
import { classifyTitle } from '../../../domain/catalog/classify-title.ts'
import { toCategorySlug } from '../../../domain/catalog/category-names.ts'
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { isAsin } from '../../../domain/catalog/marketplaces.ts'
import { findCount, findMoney, findRating, toOriginalImage, toPlainLine } from '../../../domain/catalog/page-text.ts'
import type { CatalogRecord } from '../../../domain/catalog/record.ts'
import type { Price } from '../../../shared/product.ts'
import { toSlug } from '../../../domain/catalog/slug.ts'
import { firstOf, type PageReader } from './htmlrewriter-utils.ts'
import type { Provenance, ReadContext, ReadProduct } from './product-page.ts'

const CARD = '[data-component-type="s-search-result"][data-asin]'
const SPONSORED =
  /^(?:sponsored ad|スポンサー広告|gesponserte anzeige|anuncio patrocinado|annonce sponsorisée|publicité sponsorisée|annuncio sponsorizzato|anúncio patrocinado|gesponsorde advertentie|sponsrad annons|reklama sponsorowana|sponsorlu reklam|贊助廣告|赞助广告)\s*[-–—:]\s*/i

interface Card {
  asin: string
  isSponsored: boolean
  headings: string[]
  headingLabels: string[]
  prices: string[]
  listPrices: string[]
  ratings: string[]
  countLabels: string[]
  countTexts: string[]
  images: string[]
}

export interface SearchPage {
  /** Cards that name a product. */
  count(): number
  /** The products, each once; those without a title are left out. */
  read(context: ReadContext): ReadProduct[]
}

export function collectSearchPage(page: PageReader): SearchPage {
  const cards: Card[] = []
  let open: Card | null = null
  page.rewriter.on(CARD, {
    element: (element) => {
      const asin = element.getAttribute('data-asin')?.trim().toUpperCase() ?? ''
      open = null
      if (!isAsin(asin)) return
      const card: Card = {
        asin,
        isSponsored: /\bAdHolder\b/.test(element.getAttribute('class') ?? ''),
        headings: [],
        headingLabels: [],
        prices: [],
        listPrices: [],
        ratings: [],
        countLabels: [],
        countTexts: [],
        images: [],
      }
      open = card
      cards.push(card)
      page.onEnd(element, () => {
        if (open === card) open = null
      })
    },
  })
  const into = (field: Exclude<keyof Card, 'asin' | 'isSponsored'>) => ({
    onValue: (value: string) => void open?.[field].push(value),
  })
  const struck = page.depth(`${CARD} .a-price[data-a-strike="true"]`)
  page.attribute(`${CARD} h2`, 'aria-label', into('headingLabels'))
  page.text(`${CARD} h2`, into('headings'))
  page.text(`${CARD} .a-price:not([data-a-strike="true"]) .a-offscreen`, { except: [struck], ...into('prices') })
  page.text(`${CARD} .a-price[data-a-strike="true"] .a-offscreen`, into('listPrices'))
  page.text(`${CARD} .a-icon-alt`, into('ratings'))
  page.attribute(`${CARD} a[href*="customerReviews"]`, 'aria-label', into('countLabels'))
  page.text(`${CARD} .s-underline-text`, into('countTexts'))
  page.attribute(`${CARD} img.s-image`, 'src', into('images'))
  page.rewriter.on(`${CARD} .puis-sponsored-label-text`, { element: () => void (open && (open.isSponsored = true)) })
  const query = page.attribute('#twotabsearchtextbox', 'value')
  return {
    count: () => cards.length,
    read: (context) => {
      const asked = knownCategory(query.values[0] ?? '')
      // A product that is advertised stands on the page twice; the card of the results itself counts.
      const ordered = [...cards].sort((a, b) => Number(a.isSponsored) - Number(b.isSponsored))
      const first = new Map<string, Card>()
      for (const card of ordered) if (!first.has(card.asin)) first.set(card.asin, card)
      return cards.flatMap((card) => (first.get(card.asin) === card ? (readCard(card, asked, context) ?? []) : []))
    },
  }
}

function readCard(card: Card, asked: string | null, { marketplace, savedAt, now }: ReadContext): ReadProduct | null {
  const { title, brand, from } = readTitle(card)
  if (title === '') return null
  const currency = marketplace?.currency ?? null
  const paid = firstOf([['.a-price .a-offscreen', { values: card.prices }]], (text) => findMoney(text, currency))
  const stars = firstOf([['.a-icon-alt', { values: card.ratings }]], findRating)
  const count =
    firstOf([['a[href*="customerReviews"][aria-label]', { values: card.countLabels }]], findCount) ??
    firstOf([['.s-underline-text', { values: card.countTexts }]], findCount)
  const image = firstOf([['img.s-image', { values: card.images }]], toImage)
  const slug = classifyTitle(title, asked)
  const label = slug === null ? 'Other' : slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')
  const record: CatalogRecord = {
    id: card.asin,
    asin: card.asin,
    source: 'import',
    marketplace: marketplace?.host ?? null,
    title,
    brand,
    category: slug ?? toSlug(label),
    categoryPath: [label],
    description: null,
    features: [],
    attributes: [],
    price: toPrice(card, paid?.value ?? null, currency, savedAt),
    rating: stars === null ? null : { value: stars.value, count: count?.value.count ?? 0, asOf: savedAt },
    availability: 'unknown',
    imageUrl: image?.value ?? null,
    url: marketplace === null ? null : `https://${marketplace.host}/dp/${card.asin}`,
    updatedAt: now,
    popularity: null,
  }
  const provenance: Provenance = { asin: '[data-asin]', title: from }
  for (const [field, hit] of Object.entries({ price: paid, rating: stars, ratingCount: count, image })) {
    if (hit !== null) provenance[field] = hit.from
  }
  return { record, provenance }
}

/** Clothes have a heading for the brand and one for the name: the longer one is the name. */
function readTitle({ headingLabels, headings }: Card): { title: string; brand: string | null; from: string } {
  const toTitle = (text: string) => cleanText(toPlainLine(text).replace(SPONSORED, ''), 300)
  const [label = ''] = headingLabels.map(toTitle).filter(Boolean)
  const texts = headings.map(toTitle).filter(Boolean)
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best), '')
  const [first = ''] = texts
  const brand = texts.length > 1 && first !== longest && first.length <= 40 ? first : null
  return label === '' ? { title: longest, brand, from: 'h2' } : { title: label, brand, from: 'h2[aria-label]' }
}

function toPrice(
  { listPrices }: Card,
  paid: { amountMinor: number; currency: string } | null,
  currency: string | null,
  asOf: number,
): Price | null {
  if (paid === null) return null
  const list = firstOf([['', { values: listPrices }]], (text) => findMoney(text, currency))?.value
  const isHigher = list !== undefined && list.currency === paid.currency && list.amountMinor > paid.amountMinor
  return { ...paid, listAmountMinor: isHigher ? list.amountMinor : null, asOf }
}

function toImage(address: string): string | null {
  return /^https:\/\/[^\s"'<>]{3,2000}$/.test(address) ? toOriginalImage(address) : null
}

/** The category that the words of the search name, if they name one. */
function knownCategory(query: string): string | null {
  return (
    classifyTitle(query, null) ??
    (query === '' ? null : classifyTitle(toCategorySlug(query).replaceAll('-', ' '), null))
  )
}
