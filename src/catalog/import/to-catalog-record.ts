/** One row of a shop's file as a catalogue record, or a plain reason why it is none. */
import { toCategorySlug } from '../../domain/catalog/category-names.ts'
import { cleanText } from '../../domain/catalog/clean-text.ts'
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import type { Availability, ProductSource, Rating } from '../../shared/product.ts'
import { isRecord, readColumns, toList, toText, type Columns } from './columns.ts'
import { columnAttributes, distinct, featureAttributes, listedAttributes } from './to-attributes.ts'
import { toPrice } from './to-price.ts'

export interface ImportContext {
  source: ProductSource
  /** Epoch ms: the age that prices and ratings get. */
  now: number
}

export type RecordResult = { ok: true; record: CatalogRecord } | { ok: false; reason: string }

const TITLE_MAX_CHARACTERS = 300
const DESCRIPTION_MAX_CHARACTERS = 5_000
const FEATURE_MAX_CHARACTERS = 2_000
const FEATURES_MAX = 40
const CATEGORY_LEVELS_MAX = 8

/** Reads a row of any of the shapes that shops export. A row needs a name; everything else may be missing. */
export function toCatalogRecord(row: unknown, { source, now }: ImportContext): RecordResult {
  if (!isRecord(row)) return { ok: false, reason: 'the row is not an object with named fields' }
  const columns = readColumns(row)
  const title = cleaned(columns.get('title'), TITLE_MAX_CHARACTERS)
  if (title === null) return { ok: false, reason: 'the product has no name: a column `title` or `name` is needed' }
  const price = toPrice(columns, now)
  if (!price.ok) return price
  const brand = cleaned(columns.get('brand'), 100)
  const asin = toAsin(columns.get('asin'))
  const features = toFeatures(columns.get('features'))
  const labels = toCategoryPath(columns.get('category'), features)
  const record: CatalogRecord = {
    id: toId(columns, title, brand),
    asin,
    source,
    marketplace: null,
    title,
    brand,
    category: toCategorySlug(labels.at(-1) ?? ''),
    categoryPath: labels.length > 0 ? labels : ['Other'],
    description: cleaned(columns.get('description'), DESCRIPTION_MAX_CHARACTERS),
    features,
    attributes: distinct(
      [...listedAttributes(columns.get('attributes')), ...columnAttributes(columns.rest())],
      featureAttributes(features),
    ),
    price: price.price,
    rating: toRating(columns, now),
    availability: toAvailability(columns.get('availability')),
    imageUrl: toImageUrl(toList(columns.get('image'))[0]),
    url: toUrl(columns.get('url')),
    updatedAt: now,
    popularity: toCount(columns.get('popularity')),
  }
  return { ok: true, record }
}

function cleaned(value: unknown, maxLength: number): string | null {
  const [first] = toList(value)
  const text = toText(isRecord(first) ? first['name'] : first)
  return text === null ? null : cleanText(text, maxLength) || null
}

function toAsin(value: unknown): string | null {
  const text = toText(value)?.trim().toUpperCase() ?? ''
  return /^[A-Z0-9]{10}$/.test(text) ? text : null
}

/**
 * The row's own id where it has one, else one that the same brand, title and page (or picture) always give: shops sell
 * different things under one name.
 */
function toId(columns: Columns, title: string, brand: string | null): string {
  for (const field of ['asin', 'id', 'sku', 'objectId'] as const) {
    const text = toText(columns.get(field))?.trim() ?? ''
    if (/^[A-Za-z0-9._:-]{1,200}$/.test(text)) return text
    const slug = text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^A-Za-z0-9._:-]+/g, '-')
      .replace(/^-+|-+$/g, '')
    if (slug !== '') return slug.slice(0, 200)
  }
  const place = toUrl(columns.get('url')) ?? toImageUrl(toList(columns.get('image'))[0]) ?? ''
  return `row-${hashText(`${brand ?? ''}|${title}|${place}`.toLowerCase())}`
}

/** 53 bits that spread well (two FNV-like lanes): enough that a million titles hardly meet. */
function hashText(text: string): string {
  let low = 0xdeadbeef
  let high = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    low = Math.imul(low ^ code, 2_654_435_761)
    high = Math.imul(high ^ code, 1_597_334_677)
  }
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909)
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & high) + (low >>> 0)).toString(36)
}

/** Sentences from a list, or from text with a bullet, a bar or a line for each. */
function toFeatures(value: unknown): string[] {
  const parts = toList(value).flatMap((entry) => {
    if (isRecord(entry)) {
      const [name, text] = [toText(entry['name']), toText(entry['value'] ?? entry['text'])]
      return text === null ? (name ?? []) : name === null ? text : `${name}: ${text}`
    }
    const text = toText(entry)
    if (text === null) return []
    return Array.isArray(value) ? text : text.split(/\r?\n|<\/?(?:li|br)\b[^>]*>|\s*[|•]\s*/i)
  })
  const texts = parts.map((part) => cleanText(part, FEATURE_MAX_CHARACTERS)).filter(Boolean)
  return [...new Set(texts)].slice(0, FEATURES_MAX)
}

/**
 * Labels from the broadest to the narrowest. "All Laptops" below "Laptops" says nothing new. Without a category only an
 * explicit product type among the features counts.
 */
function toCategoryPath(value: unknown, features: readonly string[]): string[] {
  const entries = toList(value).flatMap((entry) => toText(isRecord(entry) ? entry['name'] : entry) ?? [])
  const labels = (entries.length === 1 ? (entries[0] ?? '').split(/\s*(?:>|»|::|\||›)\s*|\s+\/\s+/) : entries)
    .map((label) => readable(cleanText(label, 80)))
    .filter(Boolean)
  const stated = labels.length > 0 ? labels : productType(features)
  const telling = stated.filter(
    (label, index) => label.toLowerCase() !== `all ${stated[index - 1] ?? ''}`.toLowerCase(),
  )
  return [...new Set(telling)].slice(0, CATEGORY_LEVELS_MAX)
}

function productType(features: readonly string[]): string[] {
  const type = features.map((feature) => /^product type:\s+(.{2,60})$/i.exec(feature)?.[1]).find(Boolean)
  return type === undefined ? [] : [capitalised(type)]
}

/** "Mobile Accessories" from a slug such as "mobile-accessories"; any other label as it is. */
function readable(label: string): string {
  if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(label)) return label
  return label.split(/[-_]/).map(capitalised).join(' ')
}

function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1)
}

function toRating(columns: Columns, now: number): Rating | null {
  const stated = columns.get('rating')
  const nested = isRecord(stated) ? stated : {}
  const text = toText(isRecord(stated) ? (nested['value'] ?? nested['rate'] ?? nested['average']) : stated) ?? ''
  const [, digits = '', scale] = /^\s*(\d+(?:[.,]\d+)?)(?:\s*(?:\/|out of)\s*(\d+))?/.exec(text) ?? []
  const value = (Number(digits.replace(',', '.')) * 5) / Number(scale ?? 5)
  const count = toCount(nested['count']) ?? countOf(columns.get('ratingCount')) ?? 0
  if (digits === '' || !(value >= 0 && value <= 5) || (value === 0 && count === 0)) return null
  return { value: Number(value.toFixed(2)), count: Math.floor(count), asOf: now }
}

function countOf(value: unknown): number | null {
  return Array.isArray(value) ? value.length : toCount(value)
}

/** A number that is not negative, also written "1,234" or "12 ratings"; null otherwise. */
function toCount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : null
  const digits = typeof value === 'string' ? /^\s*(\d[\d,.'\s]*)/.exec(value)?.[1] : undefined
  if (digits === undefined) return null
  const count = Number(digits.replace(/[,'\s]|\.(?=\d{3}\b)/g, '').replace(/\.$/, ''))
  return Number.isFinite(count) ? count : null
}

const OUT_OF_STOCK =
  /out.?of.?stock|sold.?out|unavailable|not available|discontinued|back.?order|pre.?order|^(?:false|no|0+)$/i
const IN_STOCK = /in.?stock|available|low.?stock|limited|ships|^(?:true|yes|[1-9]\d*)(?:\s|\+|$)/i

function toAvailability(value: unknown): Availability {
  const text = toText(value)?.trim() ?? ''
  if (OUT_OF_STOCK.test(text)) return 'out_of_stock'
  return IN_STOCK.test(text) ? 'in_stock' : 'unknown'
}

/** Pictures are asked for over HTTPS; a path such as `/pictures/1.svg` is one on this site. */
function toImageUrl(value: unknown): string | null {
  // A browser reads `/\\host` as `//host`, which is another site.
  if (typeof value === 'string' && /^\/[^/\\\s"'<>][^\\\s"'<>]{0,500}$/.test(value)) return value
  return toUrl(value)?.replace(/^http:/i, 'https:') ?? null
}

function toUrl(value: unknown): string | null {
  const text = toText(isRecord(value) ? (value['url'] ?? value['src']) : value)?.trim() ?? ''
  const [first = ''] = text.split(/[|,]\s*(?=https?:)/)
  const absolute = first.startsWith('//') ? `https:${first}` : first
  return /^https?:\/\/[^\s"'<>\\]{3,2000}$/i.test(absolute) ? absolute : null
}
