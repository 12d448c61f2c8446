/**
 * What a catalogue talks about, learned from its rows: the copilot's understanding is built on it, so that an imported
 * catalogue is understood like the demo. Plain JSON; cached under the catalogue version.
 */

import type { Spread } from './spread.ts'

export interface CategoryEntry {
  slug: string
  label: string
  count: number
}

export interface BrandEntry {
  /** As the products write it. */
  name: string
  count: number
  /** Category slugs the brand has products in, most products first, at most 5. */
  categories: string[]
}

export interface AttributeEntry {
  /** camelCase, as in the products. */
  name: string
  label: string
  unit: string | null
  type: 'number' | 'text' | 'boolean'
  /** Slugs of the categories that state it, most common first. */
  categories: string[]
  /** How many products of each of `categories` state it. */
  categoryCounts: Record<string, number>
  /** The least and the most that is stated of a number; null for other types. */
  range: { min: number; max: number } | null
  /** Most common values of a text attribute or of sizes, at most 120. */
  values: string[]
  /** Slugs of the categories whose products have a value, for each of `values`. */
  valueCategories: Record<string, string[]>
  count: number
}

export interface KindSpread {
  prices: Spread
  popularity: Spread
  /** Slugs of the categories that its products are in themselves. */
  parts: string[]
}

export interface Vocabulary {
  /** Changes whenever products do. */
  version: string
  /** The currency of most prices, or null while there are none. */
  currency: string | null
  productCount: number
  /** Product counts per source. */
  sources: Partial<Record<'demo' | 'import' | 'amazon', number>>
  categories: CategoryEntry[]
  brands: BrandEntry[]
  attributes: AttributeEntry[]
  colors: string[]
  /** Words of titles, brands and categories with the number of products that use them; the ground for spelling. */
  words: Record<string, number>
  /**
   * Of phrases that name a category: how many products are called so, under `*`, and how many of them stand in each
   * category. Phrases are base forms; those that no title says are absent.
   */
  kindWords: Record<string, Record<string, number>>
  /** What is known of categories with many products. Absent until it was learned. */
  spreads?: Record<string, KindSpread>
}

export const EMPTY_VOCABULARY: Vocabulary = {
  version: '0',
  currency: null,
  productCount: 0,
  sources: {},
  categories: [],
  brands: [],
  attributes: [],
  colors: [],
  words: {},
  kindWords: {},
}
