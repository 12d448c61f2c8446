/** What one row says of a product, by the uses of its columns; whether it is all of it is settled by grouping. */
import { cleanText } from '../../../domain/catalog/clean-text.ts'
import { cleanCode, toGtin } from '../../../domain/catalog/codes.ts'
import { readHtml } from '../../../domain/catalog/html-text.ts'
import { toMinor } from '../../../domain/catalog/money.ts'
import { readNumber } from '../../../domain/catalog/number-marks.ts'
import { readOrderAhead } from '../../../domain/catalog/order-ahead.ts'
import { readCount } from '../../../domain/catalog/stock-words.ts'
import type { Attribute, Codes, Rating } from '../../../shared/product.ts'
import { toImages, toUrl } from './addresses.ts'
import { toCategories } from './categories.ts'
import { cleaned, isRecord, toList, toText, type Cells } from './cells.ts'
import type { Draft, DraftHead, DraftVariant } from './draft.ts'
import type { ReadContext } from './read-context.ts'
import type { Warnings } from './warnings.ts'
import { distinct, featureAttributes, listedAttributes, toAttribute, toAttributes } from './to-attributes.ts'
import { optionsOf, pairsOf, statedOptions } from './read-options.ts'
import { toPrice } from './to-price.ts'

const TITLE_MAX_CHARACTERS = 300
const DESCRIPTION_MAX_CHARACTERS = 5_000
const FEATURE_MAX_CHARACTERS = 2_000
const FEATURES_MAX = 40

export function readDraft(cells: Cells, line: number, context: ReadContext): Draft {
  const { quirks = {} } = context.profile
  const role = quirks.role?.(cells) ?? 'whole'
  const group = quirks.group?.(cells) ?? null
  const hasHead = role === 'whole' || role === 'product' || (role === 'variant' && cells.text('title') !== '')
  return {
    line,
    role,
    group,
    keys: quirks.keys?.(cells) ?? (group === null ? [] : [group]),
    children: quirks.children?.(cells) ?? [],
    skip: quirks.skip?.(cells) ?? null,
    isDelete: /^(?:true|yes|1|delete|x)$/i.test(cells.text('delete')),
    head: hasHead ? readHead(cells, context) : null,
    article: role === 'picture' || role === 'none' ? null : readArticle(cells, line, context),
    images: role === 'picture' ? picturesOf(cells, context) : [],
  }
}

function readHead(cells: Cells, context: ReadContext): DraftHead {
  const long = readHtml(cells.text('description'), DESCRIPTION_MAX_CHARACTERS)
  const short = readHtml(cells.text('shortDescription'), DESCRIPTION_MAX_CHARACTERS)
  const stated = toFeatures(cells.all('features').map(({ value }) => value))
  const features = [...new Set([...stated, ...short.items, ...long.items])].slice(0, FEATURES_MAX)
  const facts = [
    ...pairedAttributes(cells, context),
    ...cells.all('attributes').flatMap(({ value }) => listedAttributes(value, context.decimal)),
    ...toAttributes(cells.all('attribute'), context),
    ...weightOf(cells, context),
    ...[readOrderAhead(cells.text('availability')) ?? []].flat(),
    ...[...long.pairs, ...short.pairs].flatMap(([name, value]) => toAttribute(name, value, context.decimal) ?? []),
  ]
  const categories = toCategories(cells, context.profile, features)
  return {
    title: titleOf(cells.get('title')),
    brand: cleaned(cells.get('brand'), 100),
    asin: toAsin(cells.text('asin')),
    description: long.text || short.text || null,
    features,
    ...categories,
    attributes: distinct(facts, featureAttributes(features)),
    images: picturesOf(cells, context),
    rating: toRating(cells, context.now),
    popularity: toCount(cells.get('popularity')),
    options: statedOptions(cells),
  }
}

function readArticle(cells: Cells, line: number, context: ReadContext): DraftVariant {
  const { profile, money, now, warnings } = context
  const result = toPrice(cells, money, now)
  const surcharge = cells.has('surcharge') ? readNumber(cells.text('surcharge') || '0', money.decimal) : null
  const currency = (result.ok ? result.price?.currency : null) ?? money.currency
  return {
    line,
    id: cells.text('id') || null,
    options: optionsOf(cells),
    title: titleOf(cells.get('title')),
    price: result.ok ? result.price : null,
    priceProblem: result.ok ? null : result.problem,
    isPriceInWords: result.ok && result.isInWords,
    surchargeMinor: surcharge === null || currency === null ? null : toMinor(surcharge, currency),
    currency,
    isPercentOff: /^percent/i.test(cells.text('discountMode')),
    asOf: now,
    availability: profile.quirks?.stock?.(cells) ?? 'unknown',
    imageUrl: cells.has('variantImage') ? firstPicture(cells.get('variantImage'), context) : null,
    url: toUrl(cells.get('url')),
    codes: toCodes(cells, line, warnings),
    isHidden: profile.quirks?.isHiddenVariant?.(cells) ?? false,
  }
}

/** A name by itself, without what markup and spreadsheets put around it. Names may be escaped twice. */
function titleOf(value: unknown): string | null {
  const [first] = toList(value)
  const text = toText(isRecord(first) ? (first['name'] ?? first['content'] ?? first['value']) : first)
  return text === null ? null : cleanText(cleanText(text, 2_000), TITLE_MAX_CHARACTERS) || null
}

function toAsin(text: string): string | null {
  const asin = text.toUpperCase()
  return /^[A-Z0-9]{10}$/.test(asin) ? asin : null
}

function toCodes(cells: Cells, line: number, warnings: Warnings): Codes {
  const [sku, mpn] = [cleanCode(cells.get('sku')), cleanCode(cells.get('mpn'))]
  const given = cells.all('gtin').map(({ value }) => cleanCode(Array.isArray(value) ? value[0] : value))
  const gtin = given.map(toGtin).find((code) => code !== null) ?? null
  // Some columns hold whatever names the article: an ASIN is no broken barcode.
  const isBroken = given.some((code) => code !== null && !/^B[A-Z\d]{9}$/i.test(code))
  if (gtin === null && isBroken) warnings.add('broken_code', 'gtin', line)
  return { ...(sku === null ? {} : { sku }), ...(gtin === null ? {} : { gtin }), ...(mpn === null ? {} : { mpn }) }
}

function picturesOf(cells: Cells, context: ReadContext): string[] {
  return cells.all('image').flatMap(({ value }) => toImages(value, context))
}

function firstPicture(value: unknown, context: ReadContext): string | null {
  return toImages(value, context)[0] ?? null
}

function pairedAttributes(cells: Cells, { decimal }: ReadContext): Attribute[] {
  return pairsOf(cells).flatMap(({ name, value, isVisible }) =>
    isVisible ? (toAttribute(name, value, decimal) ?? []) : [],
  )
}

function weightOf(cells: Cells, { decimal, profile }: ReadContext): Attribute[] {
  const [cell] = cells.all('weight')
  const text = toText(cell?.value)?.trim() ?? ''
  const amount = readNumber(text, decimal)
  if (cell === undefined || amount === 0) return []
  if (amount === null) return [toAttribute('Weight', text, decimal) ?? []].flat()
  const stated = cells.text('weightUnit') || /\b(kg|g|grams?|lbs?|oz)\b/i.exec(cell.name)?.[1] || null
  const unit = stated ?? (profile.id === 'shopify' ? 'g' : null)
  return unit === null ? [] : [toAttribute('Weight', `${amount} ${unit}`, '.') ?? []].flat()
}

/** Sentences from a list, or from text with a bullet, a bar or a line for each. */
function toFeatures(values: readonly unknown[]): string[] {
  const parts = values.flatMap((value) =>
    toList(value).flatMap((entry) => {
      if (isRecord(entry)) {
        const [name, text] = [toText(entry['name']), toText(entry['value'] ?? entry['text'])]
        return text === null ? (name ?? []) : name === null ? text : `${name}: ${text}`
      }
      const text = toText(entry)
      if (text === null) return []
      return Array.isArray(value) ? text : text.split(/\r?\n|<\/?(?:li|br)\b[^>]*>|\s*[|•]\s*/i)
    }),
  )
  return parts.map((part) => cleanText(part, FEATURE_MAX_CHARACTERS)).filter(Boolean)
}

function toRating(cells: Cells, now: number): Rating | null {
  const stated = cells.get('rating')
  const nested = isRecord(stated) ? stated : {}
  const text = toText(isRecord(stated) ? (nested['value'] ?? nested['rate'] ?? nested['average']) : stated) ?? ''
  const [, digits = '', scale] = /^\s*(\d+(?:[.,]\d+)?)(?:\s*(?:\/|out of)\s*(\d+))?/.exec(text) ?? []
  const value = (Number(digits.replace(',', '.')) * 5) / Number(scale ?? 5)
  const count = toCount(nested['count']) ?? countOf(cells.get('ratingCount')) ?? 0
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
  const count = digits === undefined ? null : readCount(digits.replaceAll("'", ''))
  return count !== null && count >= 0 ? count : null
}
