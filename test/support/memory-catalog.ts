/**
 * A catalogue in memory for the domain's tests: filters records with the domain's own rules and learns a vocabulary from
 * them. What SQL does for real is proven in test/workers.
 */
import type { CatalogRecord } from '../../src/domain/catalog/record.ts'
import { isSize } from '../../src/domain/catalog/sizes.ts'
import { countKinds } from '../../src/domain/catalog/kind-words.ts'
import type { AttributeEntry, CategoryEntry, Vocabulary } from '../../src/domain/catalog/vocabulary.ts'
import { toTrail } from '../../src/domain/catalog/slug.ts'
import { countWords } from '../../src/domain/catalog/word-counts.ts'
import { toPhrase } from '../../src/domain/conversation/read/gazetteer.ts'
import { EVERY_KIND_NAME } from '../../src/domain/conversation/lexicon/kind-names.ts'
import { kindPhrases } from '../../src/domain/conversation/read/kind-phrases.ts'
import type { Fetched, TurnPlan } from '../../src/domain/conversation/types.ts'
import { toTextQuery, queryWords } from '../../src/domain/search/query.ts'
import { isNamed, matchedTerms, missedBy } from '../../src/domain/search/satisfies.ts'
import { savingOf } from '../../src/domain/wording/facts.ts'
import { EMPTY_STATISTICS, scaleScores, scoreTexts } from '../../src/domain/search/score.ts'
import { toSearchText } from '../../src/domain/search/search-text.ts'
import { ownersOf } from '../../src/domain/search/code-lookup.ts'
import type { Candidate, ProductQuery, QueryResult } from '../../src/domain/search/types.ts'
import type { Product } from '../../src/shared/product.ts'

export interface MemoryCatalog {
  records: readonly CatalogRecord[]
  vocabulary: Vocabulary
  fetch(plan: TurnPlan): Fetched
}

export function memoryCatalog(records: readonly CatalogRecord[]): MemoryCatalog {
  // The same few queries come again and again in tests.
  const known = new Map<string, QueryResult>()
  const searchOnce = (query: ProductQuery): QueryResult => {
    const key = JSON.stringify(query)
    const result = known.get(key) ?? search(records, query)
    known.set(key, result)
    return result
  }
  return {
    records,
    vocabulary: learnVocabulary(records),
    fetch: ({ queries, productIds, codes }) => ({
      coded: codes === undefined ? [] : ownersOf(records.map(toProduct), codes),
      results: queries.map(searchOnce),
      products: productIds.flatMap((id) => records.filter((record) => record.id === id).map(toProduct)),
    }),
  }
}

function search(records: readonly CatalogRecord[], query: ProductQuery): QueryResult {
  const { constraints, excludeIds = [] } = query
  const offered = records.filter(
    (record) =>
      isWithin(record, constraints.category) &&
      !excludeIds.includes(record.id) &&
      isThing(toProduct(record), query.mustBe) &&
      (query.isReduced !== true || savingOf(record) !== null),
  )
  const fitting = offered.filter((record) => missedBy(record, constraints).length === 0)
  const candidates = sorted(toCandidates(fitting, constraints.terms ?? []), constraints.sort)
  return {
    candidates: candidates.slice(0, query.limit),
    total: candidates.length,
    nearest: candidates.length > 0 || query.nearest !== true ? [] : nearest(offered, query),
  }
}

function isThing(product: Product, mustBe: ProductQuery['mustBe']): boolean {
  const { words = [], isName = false } = mustBe ?? {}
  return words.every((word) => (isName ? isNamed(product, [word], 'itself') : matchedTerms(product, [word]).length > 0))
}

function nearest(offered: readonly CatalogRecord[], { constraints, limit }: ProductQuery): Candidate[] {
  const kind = constraints.category === undefined ? { terms: constraints.terms } : { category: constraints.category }
  if (Object.values(kind).every((value) => value === undefined)) return []
  return offered
    .filter((record) => missedBy(record, kind).length === 0)
    .map((record) => ({ record, missed: missedBy(record, constraints).length, off: priceGap(record, constraints) }))
    .sort((a, b) => a.missed - b.missed || a.off - b.off)
    .slice(0, limit)
    .map(({ record }) => ({ product: toProduct(record), textScore: 0, popularity: 0 }))
}

function priceGap({ price }: CatalogRecord, { priceMax, priceMin }: ProductQuery['constraints']): number {
  return Math.abs((price?.amountMinor ?? 1e12) - (priceMax ?? priceMin ?? 0))
}

function toCandidates(records: readonly CatalogRecord[], terms: readonly string[]): Candidate[] {
  const query = toTextQuery(terms.join(' '))
  const frequencies = new Map(queryWords(query).map((word) => [word, 1]))
  const context = { query, frequencies, statistics: { ...EMPTY_STATISTICS, documents: records.length } }
  const found = query.stems.length === 0 ? [] : scoreTexts(records.map(textOf), context)
  const scores = scaleScores(found.map(({ score }) => score))
  const most = Math.max(1, ...records.map(careOf))
  return records
    .map((record, i) => ({
      product: toProduct(record),
      textScore: scores[i] ?? 0,
      wordShare: found[i]?.share ?? 0,
      popularity: Math.log1p(careOf(record)) / Math.log1p(most),
    }))
    .sort((a, b) => b.textScore - a.textScore || b.popularity - a.popularity)
}

const texts = new WeakMap<CatalogRecord, ReturnType<typeof toSearchText>>()

function textOf(record: CatalogRecord): ReturnType<typeof toSearchText> {
  const text = texts.get(record) ?? toSearchText(record)
  texts.set(record, text)
  return text
}

const trails = new WeakMap<CatalogRecord, string>()

/** As `isInCategory`, with the trail kept: most products of a catalogue are of another category. */
function isWithin(record: CatalogRecord, slug: string | undefined): boolean {
  const trail = trails.get(record) ?? toTrail(record.categoryPath, record.category)
  trails.set(record, trail)
  return slug === undefined || trail.includes(`/${slug}/`)
}

function careOf({ popularity, rating }: CatalogRecord): number {
  return popularity ?? rating?.count ?? 0
}

function sorted(candidates: Candidate[], sort: string | undefined): Candidate[] {
  if (sort === undefined || sort === 'relevance' || sort === 'popularity') return candidates
  const [, field = 'rating', way = 'desc'] = /^(.+)_(asc|desc)$/.exec(sort) ?? []
  const value = ({ product }: Candidate) => {
    if (field === 'price') return product.price?.amountMinor ?? null
    if (field === 'rating') return product.rating?.value ?? null
    const stated = product.attributes.find(({ name }) => name === field)?.value
    return typeof stated === 'number' ? stated : null
  }
  const last = way === 'asc' ? Infinity : -Infinity
  return candidates.sort((a, b) => {
    const difference = (value(a) ?? last) - (value(b) ?? last)
    return way === 'asc' ? difference : -difference
  })
}

const products = new WeakMap<CatalogRecord, Product>()

function toProduct(record: CatalogRecord): Product {
  const { popularity: _, ...product } = record
  const known = products.get(record) ?? product
  products.set(record, known)
  return known
}

function rangeOf(numbers: readonly number[]): AttributeEntry['range'] {
  return numbers.length === 0 ? null : { min: Math.min(...numbers), max: Math.max(...numbers) }
}

function count(values: readonly string[]): [value: string, count: number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

function learnVocabulary(records: readonly CatalogRecord[]): Vocabulary {
  const words = new Map<string, number>()
  for (const { title, brand, categoryPath } of records) countWords(words, [title, brand ?? '', categoryPath.join(' ')])
  const labels = new Map(
    records.flatMap(({ categoryPath, category }) =>
      toTrail(categoryPath, category)
        .split('/')
        .filter(Boolean)
        .map((slug, level) => [slug, categoryPath[level] ?? slug] as const),
    ),
  )
  const trails = records.flatMap(({ categoryPath, category }) =>
    toTrail(categoryPath, category).split('/').filter(Boolean),
  )
  const attributes = learnAttributes(records)
  const colors = attributes.filter(({ name }) => name === 'color').flatMap(({ values }) => values)
  return {
    version: 'test',
    currency: count(records.flatMap(({ price }) => price?.currency ?? []))[0]?.[0] ?? null,
    productCount: records.length,
    sources: Object.fromEntries(count(records.map(({ source }) => source))),
    categories: count(trails).map(([slug, total]) => ({ slug, label: labels.get(slug) ?? slug, count: total })),
    brands: count(records.flatMap(({ brand }) => brand ?? [])).map(([name, total]) => ({
      name,
      count: total,
      categories: count(records.filter(({ brand }) => brand === name).map(({ category }) => category))
        .slice(0, 5)
        .map(([slug]) => slug),
    })),
    attributes,
    colors: [...new Set(colors)],
    words: Object.fromEntries(words),
    kindWords: learnKindWords(
      records,
      count(trails).map(([slug]) => ({ slug, label: labels.get(slug) ?? slug, count: 0 })),
    ),
  }
}

function learnKindWords(records: readonly CatalogRecord[], categories: CategoryEntry[]): Vocabulary['kindWords'] {
  const counts: Vocabulary['kindWords'] = {}
  const phrases = new Set(kindPhrases(categories, EVERY_KIND_NAME).map(([phrase]) => toPhrase(phrase).join(' ')))
  for (const { title, categoryPath, category } of records) {
    countKinds(counts, title, toTrail(categoryPath, category).split('/').filter(Boolean), phrases)
  }
  return counts
}

function learnAttributes(records: readonly CatalogRecord[]): AttributeEntry[] {
  const stated = records.flatMap(({ attributes, category }) =>
    attributes.map((attribute) => ({ ...attribute, category })),
  )
  return count(stated.map(({ name }) => name)).map(([name, total]) => {
    const own = stated.filter((attribute) => attribute.name === name)
    const [first] = own
    const texts = own.flatMap(({ value, unit, category }) =>
      typeof value === 'string' || isSize({ name, unit }) ? [{ value: String(value), category }] : [],
    )
    const values = count(texts.map(({ value }) => value)).map(([value]) => value)
    const type = typeof first?.value === 'number' ? 'number' : typeof first?.value === 'boolean' ? 'boolean' : 'text'
    return {
      name,
      label: first?.label ?? name,
      unit: first?.unit ?? null,
      type,
      categories: count(own.map(({ category }) => category)).map(([slug]) => slug),
      categoryCounts: Object.fromEntries(count(own.map(({ category }) => category))),
      range: rangeOf(own.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))),
      values,
      valueCategories: Object.fromEntries(
        values.map((value) => [
          value,
          [...new Set(texts.filter((text) => text.value === value).map((text) => text.category))],
        ]),
      ),
      count: total,
    }
  })
}
