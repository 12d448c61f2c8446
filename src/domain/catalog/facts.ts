/**
 * What some products tell, as counts that add up: those of two parts of a catalogue together are those of the whole. So
 * what has changed is counted alone. Pure; the rows are read in adapters/catalog/catalog-learning.ts.
 */
import type { Attribute, ProductSource } from '../../shared/product.ts'
import { isSize } from './sizes.ts'
import { toTrail } from './slug.ts'
import { stepOf } from './spread.ts'
import { countWords } from './word-counts.ts'

/** A product as facts are counted of it. */
export interface ToldProduct {
  source: ProductSource
  title: string
  brand: string | null
  category: string
  /** Labels from the broadest to the narrowest, as JSON. */
  categoryPath: string
  currency: string | null
  attributes: readonly Attribute[]
  /** What its variants state, each once. */
  choices: readonly Attribute[]
  /** In minor units of any currency; null without a price. */
  price: number | null
  /** How many people care; null where that is not known. */
  popularity: number | null
  /** Words of each full-text field. */
  lengths: Readonly<Record<string, number>>
}

/** What is counted; a name with several parts has them one a line (`toName`). */
export const COUNTED = [
  'sources',
  'currencies',
  /** Category and path. */
  'paths',
  /** Category and brand. */
  'brands',
  /** Category and its own label, of products without a brand. */
  'shelves',
  /** The same of those whose title begins with the label. */
  'makers',
  /** Name, type, category, unit and label. */
  'attributes',
  /** Name, category and text, or the figure of a size. */
  'values',
  'words',
  /** Category at any level and step (spread.ts). */
  'prices',
  'popularities',
  /** Words of each full-text field, and under `texts` how many products have such fields. */
  'lengths',
] as const

export type Counts = Map<string, number>
export interface Facts extends Record<(typeof COUNTED)[number], Counts> {
  /** The least and the most that is stated of an attribute, by its name. */
  least: Counts
  most: Counts
}

/** Text longer than this is prose, not a value to choose from. */
const VALUE_CHARACTERS_MAX = 60
/** Under this name stands how many products have full-text fields. */
export const TEXTS = '*'

export function noFacts(): Facts {
  const counts = Object.fromEntries(COUNTED.map((name) => [name, new Map()])) as Record<string, Counts>
  // Every name was just given its map.
  return { ...counts, least: new Map(), most: new Map() } as Facts
}

/** Parts as one name. No part holds a line break but the last. */
function toName(...parts: readonly string[]): string {
  return parts.join('\n')
}

/** The parts of a name, `count` of them. */
export function partsOf(name: string, count: number): string[] {
  const parts = name.split('\n')
  return [...parts.slice(0, count - 1), parts.slice(count - 1).join('\n')]
}

/** Counts one product. */
export function countProduct(facts: Facts, product: ToldProduct): void {
  const { source, title, brand, category, categoryPath, currency, attributes, choices, lengths } = product
  const path = pathOf(categoryPath)
  add(facts.sources, source)
  if (currency !== null) add(facts.currencies, currency)
  add(facts.paths, toName(category, categoryPath))
  if (brand !== null) add(facts.brands, toName(category, brand))
  else countShelf(facts, product, path)
  for (const attribute of [...attributes, ...choices]) countAttribute(facts, category, attribute)
  countWords(facts.words, [title, brand ?? '', categoryPath])
  countSpread(facts, product, path)
  for (const [field, words] of Object.entries(lengths)) add(facts.lengths, field, words)
  if (Object.keys(lengths).length > 0) add(facts.lengths, TEXTS)
}

/** Shops without a column for it sort by maker: "Memory > Rusk", with titles that begin so. */
function countShelf({ shelves, makers }: Facts, { title, category }: ToldProduct, path: readonly string[]): void {
  const label = path.at(-1)
  if (label === undefined || path.length < 2) return
  add(shelves, toName(category, label))
  if (title.toLowerCase().startsWith(`${label.toLowerCase()} `)) add(makers, toName(category, label))
}

/** The labels of a path that is JSON. */
export function pathOf(categoryPath: string): string[] {
  const path: unknown = JSON.parse(categoryPath)
  return Array.isArray(path) ? path.map(String) : []
}

function countSpread(
  { prices, popularities }: Facts,
  { category, price, popularity }: ToldProduct,
  path: readonly string[],
): void {
  for (const slug of new Set(toTrail(path, category).split('/').filter(Boolean))) {
    if (price !== null) add(prices, toName(slug, String(stepOf(price))))
    add(popularities, toName(slug, String(stepOf(popularity))))
  }
}

function countAttribute(facts: Facts, category: string, { name, label, unit, value }: Attribute): void {
  const type = typeof value === 'string' ? 'text' : typeof value
  add(facts.attributes, toName(name, type, category, unit ?? '', label))
  if (typeof value === 'number') keepRange(facts, name, value, value)
  const isNamed = typeof value === 'string' || (typeof value === 'number' && isSize({ name, unit }))
  if (isNamed && String(value).length <= VALUE_CHARACTERS_MAX) {
    add(facts.values, toName(name, category, String(value)))
  }
}

function keepRange({ least, most }: Facts, name: string, low: number, high: number): void {
  least.set(name, Math.min(low, least.get(name) ?? low))
  most.set(name, Math.max(high, most.get(name) ?? high))
}

function add(counts: Counts, name: string, count: number = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}

/** Adds what other products tell to `facts`. */
export function addFacts(facts: Facts, other: Facts): void {
  for (const table of COUNTED) for (const [name, count] of other[table]) add(facts[table], name, count)
  for (const [name, low] of other.least) keepRange(facts, name, low, other.most.get(name) ?? low)
}

/** As text of at most so many bytes: of tables that are too long what is rarest is left out. */
export function factsToText(facts: Facts, bytesMax: number): string {
  for (let most = 8_000; ; most = Math.floor(most / 2)) {
    const tables = Object.entries(facts).map(([table, counts]) => [table, [...commonest(counts as Counts, most)]])
    const text = JSON.stringify(Object.fromEntries(tables))
    if (new TextEncoder().encode(text).byteLength <= bytesMax) return text
  }
}

function commonest(counts: Counts, most: number): Iterable<[name: string, count: number]> {
  return counts.size <= most ? counts : [...counts].sort(([, a], [, b]) => b - a).slice(0, most)
}

/** What factsToText has written. */
export function textToFacts(text: string): Facts {
  const tables = JSON.parse(text) as Record<string, [string, number][]>
  return {
    ...noFacts(),
    ...Object.fromEntries(Object.entries(tables).map(([table, counts]) => [table, new Map(counts)])),
  }
}
