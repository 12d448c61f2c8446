/** An item of the Creators API as a catalogue record. What the item does not state stays unknown. */
import { classifyTitle } from '../../domain/catalog/classify-title.ts'
import { cleanText } from '../../domain/catalog/clean-text.ts'
import { findMarketplace, isAsin } from '../../domain/catalog/marketplaces.ts'
import { toMinor } from '../../domain/catalog/money.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import { toSlug } from '../../domain/catalog/slug.ts'
import { convert } from '../../domain/catalog/units.ts'
import { attributeReader, distinct } from '../../catalog/import/product/attribute-reader.ts'
import type { Attribute, Availability, Price, Rating } from '../../shared/product.ts'
import type { Item, Listing } from './responses.ts'

/** The API's words are English. */
const { featureAttributes } = attributeReader(null)

export interface ItemContext {
  /** Host of the marketplace that was asked. */
  marketplace: string
  /** The category that was searched for; null when the item was asked for by its number. */
  category: string | null
  /** Epoch ms at which the answer came. */
  now: number
}

const FEATURES_MAX = 20

/** Null for an item that cannot be shown: without a title, for adults only, or with a number that is none. */
export function toCatalogRecord(item: Item, { marketplace, category, now }: ItemContext): CatalogRecord | null {
  const { itemInfo, asin } = item
  const title = cleanText(itemInfo?.title?.displayValue ?? '', 300)
  if (title === '' || !isAsin(asin) || itemInfo?.productInfo?.isAdultProduct?.displayValue === true) return null
  const features = (itemInfo?.features?.displayValues ?? []).map((text) => cleanText(text, 2_000)).filter(Boolean)
  const listing = chooseListing(item.offersV2?.listings ?? [])
  const kind = toKind(item, title, category)
  return {
    id: asin,
    asin,
    source: 'amazon',
    marketplace,
    title,
    brand: cleanText(itemInfo?.byLineInfo?.brand?.displayValue ?? '', 100) || null,
    category: kind.slug,
    categoryPath: [kind.label],
    description: null,
    features: features.slice(0, FEATURES_MAX),
    attributes: distinct(productAttributes(item), featureAttributes(features)),
    price: listing === null ? null : toPrice(listing, now),
    rating: toRating(item, now),
    availability: toAvailability(listing),
    imageUrl: toImageUrl(item),
    url: toDetailUrl(item.detailPageURL, marketplace),
    updatedAt: now,
    popularity: null,
  }
}

/** Our own category where title or search name one, else what Amazon calls the group. */
function toKind(item: Item, title: string, asked: string | null): { slug: string; label: string } {
  const known = classifyTitle(title, asked)
  if (known !== null) return { slug: known, label: labelOf(known) }
  const { binding, productGroup } = item.itemInfo?.classifications ?? {}
  const label = cleanText(productGroup?.displayValue ?? binding?.displayValue ?? '', 80) || 'Other'
  return { slug: toSlug(label), label }
}

function labelOf(slug: string): string {
  const words = slug.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The offer that a shopper gets on the page: the featured one, new, for everybody, whose price may be shown. */
function chooseListing(listings: readonly Listing[]): Listing | null {
  const open = listings.filter(
    ({ type, violatesMAP, dealDetails, condition }) =>
      type !== 'SUBSCRIBE_AND_SAVE' &&
      violatesMAP !== true &&
      !/PRIME/i.test(dealDetails?.accessType ?? '') &&
      (condition?.value ?? 'New') === 'New',
  )
  return open.find(({ isBuyBoxWinner }) => isBuyBoxWinner === true) ?? open[0] ?? null
}

function toPrice({ price }: Listing, now: number): Price | null {
  const { amount, currency } = price?.money ?? {}
  if (amount === null || amount === undefined || amount <= 0 || !/^[A-Z]{3}$/.test(currency ?? '')) return null
  const amountMinor = toMinor(amount, currency ?? '')
  if (amountMinor === null || amountMinor === 0) return null
  const basis = price?.savingBasis?.money
  const list = basis?.amount && basis.currency === currency ? toMinor(basis.amount, currency ?? '') : null
  const listAmountMinor = list !== null && list > amountMinor ? list : null
  return { amountMinor, currency: currency ?? '', listAmountMinor, asOf: now }
}

/** The list of types is open: only what is known to be there or gone is said. */
function toAvailability(listing: Listing | null): Availability {
  const type = listing?.availability?.type ?? ''
  if (type === 'IN_STOCK' || type === 'IN_STOCK_SCARCE') return 'in_stock'
  return type === 'OUT_OF_STOCK' || type === 'UNAVAILABLE' ? 'out_of_stock' : 'unknown'
}

function toRating({ customerReviews }: Item, now: number): Rating | null {
  const value = customerReviews?.starRating?.value ?? null
  if (value === null || !(value > 0 && value <= 5)) return null
  const count = customerReviews?.count ?? 0
  return { value: Number(value.toFixed(2)), count: count > 0 ? Math.floor(count) : 0, asOf: now }
}

function toImageUrl({ images }: Item): string | null {
  const { large, hiRes, medium, small } = images?.primary ?? {}
  const url = large?.url ?? hiRes?.url ?? medium?.url ?? small?.url ?? ''
  return /^https:\/\/[^\s"'<>]{3,2000}$/.test(url) ? url : null
}

/** Kept to the letter when it leads where it says; null otherwise, and the page's address is then built. */
function toDetailUrl(url: string | null | undefined, marketplace: string): string | null {
  if (!url || !URL.canParse(url) || !url.startsWith('https://')) return null
  return findMarketplace(new URL(url).hostname)?.host === marketplace ? url : null
}

function productAttributes({ itemInfo }: Item): Attribute[] {
  const info = itemInfo?.productInfo
  const attributes: Attribute[] = []
  const text = (name: string, label: string, value: string | null | undefined) => {
    const cleaned = cleanText(value ?? '', 80)
    if (cleaned !== '') attributes.push({ name, label, value: cleaned, unit: null })
  }
  text('color', 'Color', info?.color?.displayValue)
  text('size', 'Size', info?.size?.displayValue)
  const { weight } = info?.itemDimensions ?? {}
  const amount = Number(weight?.displayValue ?? Number.NaN)
  const unit = weight?.unit?.replace(/^hundredths[- ]pounds$/i, '')
  const grams = unit && amount > 0 ? convert({ value: amount, unit: unit.toLowerCase() }, 'g') : null
  if (grams !== null) attributes.push({ name: 'weight', label: 'Weight', value: grams, unit: 'g' })
  return attributes
}
