/** The vocabulary of a catalogue from what its products tell (facts.ts). */
import { type Counts, type Facts, partsOf, pathOf, TEXTS } from './facts.ts'
import { toTrail } from './slug.ts'
import type { Spread } from './spread.ts'
import type { AttributeEntry, BrandEntry, CategoryEntry, Vocabulary } from './vocabulary.ts'
import { pruneWords } from './word-counts.ts'

const BRANDS_MAX = 5_000
/** Share of a shelf's products whose titles begin with its name from which it is called by their maker. */
const MAKER_SHARE = 0.6
const BRAND_CATEGORIES_MAX = 5
const ATTRIBUTES_MAX = 400
const ATTRIBUTE_CATEGORIES_MAX = 60
const ATTRIBUTE_VALUES_MAX = 120
const VALUE_CATEGORIES_MAX = 12
const COLORS_MAX = 200
/** Categories with fewer products are looked at as a whole. */
const SPREAD_PRODUCTS_MIN = 400

/** Everything of the vocabulary but its version and what titles call the products of each category. */
export function toldVocabulary(facts: Facts, categories: CategoryEntry[]): Omit<Vocabulary, 'version' | 'kindWords'> {
  const attributes = toAttributes(facts)
  return {
    currency: commonFirst(facts.currencies)[0]?.[0] ?? null,
    productCount: [...facts.sources.values()].reduce((sum, count) => sum + count, 0),
    sources: Object.fromEntries(facts.sources),
    categories,
    brands: toBrands(facts),
    attributes,
    colors: toColors(attributes),
    words: pruneWords(facts.words),
    spreads: toSpreads(facts, categories),
  }
}

/** How many words each full-text field has on average; 1 where there is no text. */
export function toFieldLengths<Field extends string>(
  { lengths }: Facts,
  fields: readonly Field[],
): Record<Field, number> {
  const texts = lengths.get(TEXTS) ?? 0
  const means = fields.map((field) => [field, texts === 0 ? 1 : (lengths.get(field) ?? 0) / texts])
  // Every field was just given a value.
  return Object.fromEntries(means) as Record<Field, number>
}

/** Equals by name, so that the order in which products were counted tells nothing. */
function commonFirst(counts: Iterable<readonly [name: string, count: number]>): (readonly [string, number])[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Brands with the most products first, and shelves that are called by a maker. */
function toBrands({ brands, shelves, makers }: Facts): BrandEntry[] {
  const called = [...shelves].filter(([name, count]) => count > 1 && (makers.get(name) ?? 0) > count * MAKER_SHARE)
  const entries = new Map<string, BrandEntry>()
  for (const [name, count] of commonFirst([...called, ...brands])) {
    const [category = '', brand = ''] = partsOf(name, 2)
    const key = brand.toLowerCase()
    const entry = entries.get(key) ?? { name: brand, count: 0, categories: [] }
    entry.count += count
    const isNew = !entry.categories.includes(category)
    if (isNew && entry.categories.length < BRAND_CATEGORIES_MAX) entry.categories.push(category)
    entries.set(key, entry)
  }
  return [...entries.values()].sort((a, b) => b.count - a.count).slice(0, BRANDS_MAX)
}

/** Attributes with the most products first; of each the most common type, label and unit are taken. */
function toAttributes(facts: Facts): AttributeEntry[] {
  const attributes = new Map<string, AttributeEntry>()
  for (const [told, count] of commonFirst(facts.attributes)) {
    const [name = '', type, category = '', unit = '', label = ''] = partsOf(told, 5)
    const entry = attributes.get(name) ?? newEntry(facts, { name, type, unit, label })
    entry.count += count
    const isNew = !entry.categories.includes(category)
    if (isNew && entry.categories.length < ATTRIBUTE_CATEGORIES_MAX) entry.categories.push(category)
    entry.categoryCounts[category] = (entry.categoryCounts[category] ?? 0) + count
    attributes.set(name, entry)
  }
  const common = [...attributes.values()].sort((a, b) => b.count - a.count).slice(0, ATTRIBUTES_MAX)
  giveValues(new Map(common.map((entry) => [entry.name, entry])), facts.values)
  return common
}

function newEntry(
  { least, most }: Facts,
  { name, type, unit, label }: { name: string; type: string | undefined; unit: string; label: string },
): AttributeEntry {
  const [min, max] = [least.get(name), most.get(name)]
  return {
    name,
    label,
    unit: unit === '' ? null : unit,
    type: type === 'text' || type === 'boolean' ? type : 'number',
    categories: [],
    categoryCounts: {},
    range: min === undefined || max === undefined ? null : { min, max },
    values: [],
    valueCategories: {},
    count: 0,
  }
}

interface ToldValue {
  value: string
  count: number
  /** Most products first. */
  categories: string[]
}

/** Gives each attribute its most common values, and each of those the categories that have it. */
function giveValues(attributes: ReadonlyMap<string, AttributeEntry>, values: Counts): void {
  const byName = new Map<string, Map<string, ToldValue>>()
  for (const [told, count] of commonFirst(values)) {
    const [name = '', category = '', value = ''] = partsOf(told, 3)
    const ofName = byName.get(name) ?? new Map<string, ToldValue>()
    const entry = ofName.get(value) ?? { value, count: 0, categories: [] }
    entry.count += count
    entry.categories.push(category)
    ofName.set(value, entry)
    byName.set(name, ofName)
  }
  for (const [name, entry] of attributes) {
    const common = [...(byName.get(name)?.values() ?? [])]
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
      .slice(0, ATTRIBUTE_VALUES_MAX)
    entry.values = common.map(({ value }) => value)
    entry.valueCategories = Object.fromEntries(
      common.map(({ value, categories }) => [value, categories.slice(0, VALUE_CATEGORIES_MAX)]),
    )
  }
}

function toColors(attributes: readonly AttributeEntry[]): string[] {
  const values = attributes.filter(({ name }) => /colou?r$/i.test(name)).flatMap((attribute) => attribute.values)
  const colors = values.flatMap((value) => value.toLowerCase().split(/[,/;&+|]| and /)).map((color) => color.trim())
  return [...new Set(colors)].filter((color) => /^[\p{L} -]{2,30}$/u.test(color)).slice(0, COLORS_MAX)
}

function toSpreads(
  { prices, popularities, paths }: Facts,
  categories: readonly CategoryEntry[],
): NonNullable<Vocabulary['spreads']> {
  const large = categories.filter(({ count }) => count >= SPREAD_PRODUCTS_MIN)
  const [ofPrices, ofPopularity] = [spreadsOf(prices), spreadsOf(popularities)]
  const trails = [...paths.keys()].map((told) => {
    const [category = '', path = '[]'] = partsOf(told, 2)
    return { category, trail: toTrail(pathOf(path), category) }
  })
  const partsIn = (slug: string) =>
    trails.flatMap(({ category, trail }) => (trail.includes(`/${slug}/`) ? category : []))
  return Object.fromEntries(
    large.map(({ slug }) => [
      slug,
      {
        prices: ofPrices.get(slug) ?? [],
        popularity: ofPopularity.get(slug) ?? [],
        parts: [...new Set(partsIn(slug))].sort(),
      },
    ]),
  )
}

/** By category. */
function spreadsOf(counts: Counts): Map<string, Spread> {
  const spreads = new Map<string, [step: number, count: number][]>()
  for (const [name, count] of counts) {
    const [slug = '', step] = partsOf(name, 2)
    spreads.set(slug, [...(spreads.get(slug) ?? []), [Number(step), count]])
  }
  for (const spread of spreads.values()) spread.sort(([a], [b]) => a - b)
  return spreads
}
