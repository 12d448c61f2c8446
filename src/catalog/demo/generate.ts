/**
 * The demo catalogue: products of fictional brands, generated from the authored vocabulary beside this file. The same
 * call always gives the same products, and a larger count only appends.
 */
import type { CatalogRecord } from '../../domain/catalog/record.ts'
import type { Availability, Price, Rating } from '../../shared/product.ts'
import { toAttributes } from './attributes.ts'
import { DEMO_CATEGORIES } from './categories.ts'
import { inKilograms, type DemoBrand, type DemoCategory, type Draft } from './category.ts'
import { tintOf } from './colors.ts'
import { createDraw, type Draw } from './draw.ts'

/** 35 products in each of the 36 categories. */
export const DEMO_COUNT_DEFAULT = 1_260
const DEMO_CURRENCY = 'USD'

/**
 * The first `count` products of the demo catalogue, one of each category in turn. `now` (epoch ms) is the age that
 * prices, ratings and rows state.
 */
export function* demoCatalog(now: number, count: number = DEMO_COUNT_DEFAULT): Generator<CatalogRecord, void> {
  const titles = new Set<string>()
  for (let number = 0; number < count; number++) {
    const category = DEMO_CATEGORIES[number % DEMO_CATEGORIES.length]
    if (category === undefined) throw new Error('invariant: no category')
    yield createProduct(category, Math.floor(number / DEMO_CATEGORIES.length), now, titles)
  }
}

function createProduct(category: DemoCategory, index: number, now: number, titles: Set<string>): CatalogRecord {
  const draw = createDraw(category.slug, index)
  const brand = category.brands[index % category.brands.length]
  if (brand === undefined) throw new Error(`invariant: ${category.slug} has no brands`)
  const draft = category.make(draw)
  return {
    id: `demo-${category.slug}-${String(index + 1).padStart(4, '0')}`,
    asin: null,
    source: 'demo',
    marketplace: null,
    title: uniqueTitle(draw, brand, draft, titles),
    brand: brand[0],
    category: category.slug,
    categoryPath: [...category.path, category.label],
    description: draft.description.filter(Boolean).join(' '),
    features: toFeatures(draft),
    attributes: toAttributes(draft.attributes),
    price: toPrice(draw, category, brand, draft, now),
    rating: toRating(draw, brand, now),
    availability: toAvailability(draw),
    imageUrl: `/assets/illustrations/${category.slug}-${tintOf(draft.attributes.color)}.svg`,
    url: null,
    updatedAt: now,
    popularity: null,
  }
}

/** Three to five: where the draft has fewer, what its attributes say about looks and make fills up. */
function toFeatures({ features, attributes }: Draft): string[] {
  const { color, material, weight } = attributes
  const stated = features.filter((feature): feature is string => typeof feature === 'string')
  const further = [
    typeof color === 'string' ? `In ${color}` : null,
    typeof weight === 'number' ? `Weighs ${inKilograms(weight)}` : null,
    typeof material === 'string' ? `Made of ${material}` : null,
  ].filter((feature) => feature !== null)
  return stated.concat(further.slice(0, Math.max(0, 3 - stated.length))).slice(0, 5)
}

/** "Norvel Aerobook 14 G3 Ultralight Laptop", with the next free edition where that name is taken. */
function uniqueTitle(draw: Draw, [brand, , ...lines]: DemoBrand, draft: Draft, titles: Set<string>): string {
  const names = [brand, lines.length > 0 ? draw.pick(lines) : '', draft.modelPrefix ?? ''].filter(Boolean).join(' ')
  const model = draft.modelPrefix !== undefined && lines.length === 0 ? '' : ` ${modelNumber(draw)}`
  for (let edition = 1; ; edition++) {
    const title = `${names}${model}${edition === 1 ? '' : ` Mk ${edition}`} ${draft.descriptor}`
    if (titles.has(title)) continue
    titles.add(title)
    return title
  }
}

/** Better products have higher numbers, as in any shop. */
function modelNumber(draw: Draw): string {
  const tier = 1 + Math.floor(draw.quality * 9)
  const letter = draw.pick(['S', 'X', 'G', 'M', 'T', 'R', 'V', 'E', 'A', 'Q'])
  const styles = [`${letter}${tier}`, `${letter}${tier}${draw.between(0, 9, 1)}0`, `${tier}${draw.between(0, 9, 1)}0`]
  const suffix = draw.chance(0.25) ? draw.grade([' Lite', ' Neo', ' Plus', ' Pro', ' Max']) : ''
  return `${draw.pick(styles)}${suffix}`
}

function toPrice(draw: Draw, category: DemoCategory, [, position]: DemoBrand, draft: Draft, now: number): Price {
  const market = draft.priceUsd * position * draw.between(0.9, 1.12, 0.01)
  const amountMinor = toPriceEnding(Math.max(category.floorUsd, market))
  const isDiscounted = draw.chance(0.32)
  const listAmountMinor = isDiscounted ? toPriceEnding((amountMinor / 100) * draw.between(1.08, 1.5, 0.01)) : null
  return {
    amountMinor,
    currency: DEMO_CURRENCY,
    listAmountMinor: listAmountMinor !== null && listAmountMinor > amountMinor ? listAmountMinor : null,
    asOf: now,
  }
}

/** The nearest believable price in cents: 24.99, 149.00, 1,299.00. */
function toPriceEnding(usd: number): number {
  if (usd < 100) return Math.round(usd) * 100 - 1
  if (usd < 300) return Math.round(usd / 5) * 500 - 1
  return Math.round(usd / 10) * 1000 - 100
}

/** Null for the few products nobody has rated yet. Good products are rated better, but not strictly. */
function toRating(draw: Draw, [, position]: DemoBrand, now: number): Rating | null {
  if (draw.chance(0.03)) return null
  const bell = draw.between(-0.4, 0.4, 0.01) + draw.between(-0.35, 0.35, 0.01)
  const value = Math.min(4.9, Math.max(3.2, 3.95 + draw.quality * 0.35 + (position - 1) * 0.6 + bell))
  const count = Math.max(3, Math.round(Math.exp(draw.between(1.2, 9.4, 0.01)) * (1.1 - draw.quality * 0.7)))
  return { value: Number(value.toFixed(1)), count, asOf: now }
}

function toAvailability(draw: Draw): Availability {
  if (draw.chance(0.92)) return 'in_stock'
  return draw.chance(0.75) ? 'out_of_stock' : 'unknown'
}
