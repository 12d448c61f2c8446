/** One product page as a catalogue record, with the selector that each field came from. */
import { classifyTitle } from '../../../domain/catalog/classify-title.ts'
import { toCategorySlug } from '../../../domain/catalog/category-names.ts'
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { isAsin, type Marketplace } from '../../../domain/catalog/marketplaces.ts'
import {
  findCount,
  findRating,
  toBrand,
  toOriginalImage,
  toPlainLine,
  toStars,
  toStock,
  type RatingCount,
} from '../../../domain/catalog/page-text.ts'
import type { CatalogRecord } from '../../../domain/catalog/record.ts'
import type { Attribute, Availability, Price } from '../../../shared/product.ts'
import { distinct, featureAttributes, toAttribute } from '../product/to-attributes.ts'
import { firstOf, type Found, type PageReader } from './htmlrewriter-utils.ts'
import type { PagePlace } from './page-place.ts'
import { collectOffers } from './offer-box.ts'
import { collectPrice } from './price-block.ts'
import { collectVariation } from './selected-variation.ts'
import { collectSpecs } from './spec-tables.ts'

/** Field to the selector that gave it. Fields that the page does not state are missing. */
export type Provenance = Record<string, string>

export interface ReadProduct {
  record: CatalogRecord
  provenance: Provenance
}

export interface ReadContext {
  marketplace: Marketplace | null
  /** Epoch ms at which the page was saved. */
  savedAt: number
  now: number
}

export interface ProductPage {
  /** Whether this is a product's page at all. */
  isProduct(): boolean
  /** Null where number or title is missing. */
  read(context: ReadContext): ReadProduct | null
}

const ATTRIBUTES_MAX = 30
const BACK_LINK =
  /^(?:‹|«|<)?\s*(?:back to (?:search )?results|zurück zu|volver a|retour aux|torna ai|voltar|terug naar|tillbaka till|powrót|検索結果に戻る|返回)/i
const FITMENT = /^(?:make sure this fits|asegúrate de que|assicurati che|vérifiez que|stellen sie sicher)/i

/** Collects everything that the page says of its product. */
export function collectProductPage(page: PageReader, place: PagePlace): ProductPage {
  const offers = collectOffers(page)
  const price = collectPrice(page, offers)
  const variation = collectVariation(page)
  const specs = collectSpecs(page)
  const asin = page.attribute('input#ASIN', 'value')
  const asinByName = page.attribute('input[name="ASIN"]', 'value')
  // The same id is also that of a hidden input.
  const titles = ['span#productTitle', '#ebooksProductTitle', '#title'].map(
    (selector) => [selector, page.text(selector)] as const,
  )
  const pageTitle = page.text('title')
  const ratingTitle = page.attribute('#acrPopover', 'title')
  const ratings = [
    '#averageCustomerReviews .a-icon-alt',
    '.cr-widget-Acr .a-icon-alt',
    '[data-hook="rating-out-of-text"]',
  ].map((selector) => [selector, page.text(selector)] as const)
  const counts = [
    ['#acrCustomerReviewText', page.text('#acrCustomerReviewText')],
    ['#acrCustomerReviewText[aria-label]', page.attribute('#acrCustomerReviewText', 'aria-label')],
    ['[data-hook="total-review-count"]', page.text('[data-hook="total-review-count"]')],
  ] as const
  const images = collectImages(page)
  const stock = [
    '#availability > span:first-child',
    '.primary-availability-message',
    '#outOfStock',
    '#availability span',
  ].map((selector) => [selector, page.text(selector)] as const)
  const cart = page.attribute('#add-to-cart-button, #buy-now-button, #one-click-button', 'id')
  // A parser that streams cannot know which child is the last.
  const brandRow = page.text('tr.po-brand td')
  const author = page.text('#bylineInfo .author a')
  const byline = page.text('#bylineInfo')
  const bullets = page.text(
    '#feature-bullets li span.a-list-item, #feature-bullets-btf li, #featurebullets_feature_div li',
  )
  const facts = page.text('#productFactsDesktopExpander li')
  const crumbs = page.text('#wayfinding-breadcrumbs_feature_div li a')
  const seller = page.text('#sellerProfileTriggerId')

  const readAsin = (): Found<string> | null =>
    firstOf([['input#ASIN', asin]], toAsin) ??
    firstOf([['link[rel=canonical]', { values: [place.canonical() ?? ''] }]], asinOfAddress) ??
    firstOf([['input[name="ASIN"]', asinByName]], toAsin)
  const readTitle = (): Found<string> | null =>
    firstOf(titles, (text) => cleanText(text, 300) || null) ?? firstOf([['title', pageTitle]], toPageTitle)

  return {
    isProduct: () =>
      readAsin() !== null && (asin.values.length > 0 || titles.some(([, { values }]) => values.length > 0)),
    read: ({ marketplace, savedAt, now }) => {
      const number = readAsin()
      const title = readTitle()
      if (number === null || title === null) return null
      const currency = marketplace?.currency ?? null
      const availability = readStock(stock, cart.values.length > 0)
      const paid = price.price(number.value, currency, availability?.value === 'out_of_stock')
      const list = paid === null ? null : price.listPrice(paid.from, currency)
      const stars =
        firstOf([['#acrPopover[title]', ratingTitle]], findRating) ??
        firstOf(ratings, (text) => findRating(text) ?? toStars(text))
      const count = readCount(counts)
      const image = images()
      const brand =
        firstOf(
          [['tr.po-brand td', { values: brandRow.values.slice(1, 2) }]],
          (text) => cleanText(toPlainLine(text), 100) || null,
        ) ??
        firstOf([['#bylineInfo .author a', author]], (text) => cleanText(text, 100) || null) ??
        firstOf([['#bylineInfo', byline]], (text) => cleanText(toBrand(text) ?? '', 100) || null)
      const bulletTexts = bullets.values.length > 0 ? bullets.values : facts.values
      const features = [...new Set(bulletTexts.map((text) => cleanText(toPlainLine(text), 2_000)))].filter(
        (text) => text !== '' && !FITMENT.test(text),
      )
      const labels = toLabels(crumbs.values, title.value)
      const category = toCategorySlug(labels.at(-1) ?? '')
      const stated = specs().flatMap(([label, value]) => settled(toAttribute(label, value), category) ?? [])
      const sold = seller.values[0] === undefined ? [] : [sellerAttribute(seller.values[0])]
      const record: CatalogRecord = {
        id: number.value,
        asin: number.value,
        source: 'import',
        marketplace: marketplace?.host ?? null,
        title: title.value,
        brand: brand?.value ?? null,
        category,
        categoryPath: labels,
        description: null,
        features: features.slice(0, 40),
        attributes: [
          ...distinct([...variation(), ...stated], featureAttributes(features)).slice(0, ATTRIBUTES_MAX),
          ...sold,
        ],
        price: toPrice(paid, list, savedAt),
        rating: stars === null ? null : { value: stars.value, count: count?.value.count ?? 0, asOf: savedAt },
        availability: availability?.value ?? 'unknown',
        imageUrl: image?.value ?? null,
        url: marketplace === null ? null : `https://${marketplace.host}/dp/${number.value}`,
        updatedAt: now,
        popularity: null,
      }
      const found = { asin: number, title, price: paid, rating: stars, ratingCount: count, image, brand, availability }
      return { record, provenance: toProvenance({ ...found, listPrice: record.price?.listAmountMinor ? list : null }) }
    },
  }
}

function toAsin(text: string): string | null {
  const asin = text.trim().toUpperCase()
  return isAsin(asin) ? asin : null
}

function asinOfAddress(address: string): string | null {
  return /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:[/?]|$)/.exec(address)?.[1] ?? null
}

/** "Amazon.com: Thing : Electronics" and "Thing : Amazon.co.uk: Books" without the shop. */
function toPageTitle(text: string): string | null {
  const title = text
    .replace(/^\s*amazon\.[a-z.]+\s*[:|-]\s*/i, '')
    .replace(/\s*[:|-]\s*amazon\.[a-z.]+(?:\s*[:|-].*)?$/i, '')
  return cleanText(title, 300) || null
}

type Source = readonly [from: string, collected: { values: string[] }]

function readStock(sources: readonly Source[], hasCart: boolean): Found<Availability> | null {
  const said = firstOf(sources, (text) => {
    const stock = toStock(text)
    return stock === 'unknown' ? null : stock
  })
  return said ?? (hasCart ? { value: 'in_stock', from: '#add-to-cart-button' } : null)
}

/** An exact number counts before a rounded one. */
function readCount(sources: readonly Source[]): Found<RatingCount> | null {
  const exact = firstOf(sources, (text) => {
    const count = findCount(text)
    return count?.isExact === true ? count : null
  })
  return exact ?? firstOf(sources, findCount)
}

function toPrice(
  paid: Found<{ amountMinor: number; currency: string }> | null,
  list: Found<{ amountMinor: number; currency: string }> | null,
  asOf: number,
): Price | null {
  if (paid === null) return null
  const { amountMinor, currency } = paid.value
  const isHigher = list !== null && list.value.currency === currency && list.value.amountMinor > amountMinor
  return { amountMinor, currency, listAmountMinor: isHigher ? list.value.amountMinor : null, asOf }
}

/** No phone has as much memory: what a page calls so is its storage. */
const PHONE_MEMORY_MAX_GB = 32
const PHONES = /^(?:smartphones|cell-phones|mobile-phones|mobiles|phones)$/

function settled(attribute: Attribute | null, category: string): Attribute | null {
  const isStorage = attribute?.name === 'ram' && Number(attribute.value) > PHONE_MEMORY_MAX_GB && PHONES.test(category)
  return isStorage ? { ...attribute, name: 'storage', label: 'Storage' } : attribute
}

function toLabels(crumbs: readonly string[], title: string): string[] {
  const labels = crumbs.map((crumb) => cleanText(crumb, 80)).filter((label) => label !== '' && !BACK_LINK.test(label))
  if (labels.length > 0) return [...new Set(labels)].slice(0, 8)
  const slug = classifyTitle(title, null)
  return slug === null ? ['Other'] : [slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')]
}

function sellerAttribute(seller: string): CatalogRecord['attributes'][number] {
  return { name: 'seller', label: 'Seller', value: cleanText(seller, 80), unit: null }
}

/** Pictures of the product itself, the largest that the page names. */
function collectImages(page: PageReader): () => Found<string> | null {
  const attributes = ['#landingImage', '#main-image', '#imgBlkFront', '#ebooksImgBlkFront'].map((selector) => ({
    selector,
    hires: page.attribute(selector, selector === '#main-image' ? 'data-a-hires' : 'data-old-hires'),
    dynamic: page.attribute(selector, 'data-a-dynamic-image'),
    src: page.attribute(selector, 'src'),
  }))
  return () => {
    for (const { selector, hires, dynamic, src } of attributes) {
      const found =
        firstOf([[`${selector}[data-old-hires]`, hires]], toImage) ??
        firstOf([[`${selector}[data-a-dynamic-image]`, dynamic]], largestImage) ??
        firstOf([[`${selector}[src]`, src]], toImage)
      if (found !== null) return found
    }
    return null
  }
}

/** A page that a browser saved names its pictures by files beside it: those are no addresses. */
function toImage(address: string): string | null {
  return /^https?:\/\/[^\s"'<>]{3,2000}$/.test(address) ? toOriginalImage(address.replace(/^http:/, 'https:')) : null
}

/** `{"https://…": [width, height]}` */
function largestImage(json: string): string | null {
  let sizes: unknown
  try {
    sizes = JSON.parse(json)
  } catch {
    return null // Some other use of the attribute.
  }
  if (typeof sizes !== 'object' || sizes === null) return null
  const area = (size: unknown) => (Array.isArray(size) ? Number(size[0]) * Number(size[1]) || 0 : 0)
  const [largest] = Object.entries(sizes).sort(([, a], [, b]) => area(b) - area(a))
  return largest === undefined ? null : toImage(largest[0])
}

function toProvenance(found: Record<string, Found<unknown> | null>): Provenance {
  return Object.fromEntries(Object.entries(found).flatMap(([field, hit]) => (hit === null ? [] : [[field, hit.from]])))
}
