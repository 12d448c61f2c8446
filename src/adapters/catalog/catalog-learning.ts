/**
 * Learns a catalogue's vocabulary and statistics from its rows: aggregates in SQL, words page by page. A module of its own in
 * the deployed Worker.
 */
import { countKinds } from '../../domain/catalog/kind-words.ts'
import type { AttributeEntry, BrandEntry, CategoryEntry, Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { countWords, pruneWords } from '../../domain/catalog/word-counts.ts'
import { toPhrase } from '../../domain/conversation/read/gazetteer.ts'
import { EVERY_KIND_NAME } from '../../domain/conversation/lexicon/kind-names.ts'
import { kindPhrases } from '../../domain/conversation/read/kind-phrases.ts'
import { SEARCH_FIELDS } from '../../domain/search/search-text.ts'
import type { SearchStatistics } from '../../domain/search/score.ts'
import { CATEGORY_COUNTS_SQL, toCategories } from '../products/product-store.ts'

const OFFERED = 'FROM product p WHERE p.withdrawn_at_ms IS NULL'
const BRANDS_MAX = 5_000
/** Share of a shelf's products whose titles begin with its name from which it is called by their maker. */
const MAKER_SHARE = 0.6
const BRAND_CATEGORIES_MAX = 5
const ATTRIBUTES_MAX = 400
const ATTRIBUTE_CATEGORIES_MAX = 60
const ATTRIBUTE_VALUES_MAX = 120
const VALUE_CATEGORIES_MAX = 12
/** Text longer than this is prose, not a value to choose from. */
const ATTRIBUTE_VALUE_CHARACTERS_MAX = 60
const COLORS_MAX = 200
const TITLES_PAGE = 5_000
/** Rows whose word counts stand for the whole catalogue. */
const STATISTICS_SAMPLE = 2_000

/** What the rows tell: the vocabulary without its version, and the statistics with how many products each source offers. */
export async function learnCatalog(db: D1Database): Promise<{
  vocabulary: Omit<Vocabulary, 'version'>
  statistics: SearchStatistics & { sources: Vocabulary['sources'] }
}> {
  const vocabulary = await learnVocabularyParts(db)
  const statistics = await learnStatistics(db, vocabulary.productCount)
  return { vocabulary, statistics: { ...statistics, sources: vocabulary.sources } }
}

/** Everything of the vocabulary but its version. */
async function learnVocabularyParts(db: D1Database): Promise<Omit<Vocabulary, 'version'>> {
  const [sources, currency, categories, brands] = await db.batch<Record<string, unknown>>([
    db.prepare(`SELECT source, count(*) AS count ${OFFERED} GROUP BY source`),
    db.prepare(`SELECT currency ${OFFERED} AND currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC LIMIT 1`),
    db.prepare(CATEGORY_COUNTS_SQL),
    // Shops without a column for it sort by maker: "Memory > Rusk", with titles that begin so.
    db.prepare(`SELECT brand, category, count(*) AS count ${OFFERED} AND brand IS NOT NULL GROUP BY brand_key, category
      UNION ALL SELECT shelf, category, count(*) FROM (SELECT category_path->>'$[#-1]' AS shelf, category, title
        ${OFFERED} AND brand IS NULL AND json_array_length(category_path) > 1)
        GROUP BY shelf, category HAVING count(*) > 1 AND sum(title LIKE shelf || ' %') > count(*) * ${MAKER_SHARE}
      ORDER BY count DESC`),
  ])
  const perSource = (sources?.results ?? []) as { source: 'demo' | 'import' | 'amazon'; count: number }[]
  const main = (currency?.results ?? []) as { currency: string }[]
  const attributes = await learnAttributes(db)
  const kinds = toCategories((categories?.results ?? []) as unknown as Parameters<typeof toCategories>[0])
  return {
    currency: main[0]?.currency ?? null,
    productCount: perSource.reduce((sum, { count }) => sum + count, 0),
    sources: Object.fromEntries(perSource.map(({ source, count }) => [source, count])),
    categories: [...kinds],
    brands: toBrands((brands?.results ?? []) as unknown as BrandRow[]),
    attributes,
    colors: toColors(attributes),
    ...(await learnWords(db, kinds)),
  }
}

interface BrandRow {
  brand: string
  category: string
  count: number
}

/** Sums the rows of each brand, which come most products first. */
function toBrands(rows: readonly BrandRow[]): BrandEntry[] {
  const brands = new Map<string, BrandEntry>()
  for (const { brand, category, count } of rows) {
    const key = brand.toLowerCase()
    const entry = brands.get(key) ?? { name: brand, count: 0, categories: [] }
    entry.count += count
    if (entry.categories.length < BRAND_CATEGORIES_MAX) entry.categories.push(category)
    brands.set(key, entry)
  }
  return [...brands.values()].sort((a, b) => b.count - a.count).slice(0, BRANDS_MAX)
}

interface AttributeRow {
  name: string
  label: string
  unit: string | null
  type: 'number' | 'text' | 'boolean'
  category: string
  count: number
  low: number | null
  high: number | null
}

interface ValueRow {
  name: string
  value: string
  /** JSON list of slugs, most products first. */
  categories: string
}

async function learnAttributes(db: D1Database): Promise<AttributeEntry[]> {
  // What variants state counts once a product.
  const stated = `FROM (
      SELECT p.category, a.value FROM product p, json_each(p.attributes) a WHERE p.withdrawn_at_ms IS NULL
      UNION ALL SELECT category, value FROM (
        SELECT DISTINCT p.key, p.category, a.value FROM variant_set s JOIN product p ON p.key = s.key,
          json_each(s.variants) v, json_each(v.value, '$.attributes') a WHERE p.withdrawn_at_ms IS NULL)
    ) a WHERE true`
  const [names, values] = await db.batch<Record<string, unknown>>([
    db.prepare(`SELECT a.value->>'name' AS name, a.value->>'label' AS label, a.value->>'unit' AS unit, a.category,
        CASE json_type(a.value, '$.value') WHEN 'text' THEN 'text' WHEN 'true' THEN 'boolean' WHEN 'false' THEN 'boolean'
          ELSE 'number' END AS type, count(*) AS count,
        min(iif(json_type(a.value, '$.value') IN ('integer', 'real'), a.value->>'value', NULL)) AS low,
        max(iif(json_type(a.value, '$.value') IN ('integer', 'real'), a.value->>'value', NULL)) AS high
      ${stated} GROUP BY 1, 5, 4 ORDER BY count DESC LIMIT 20000`),
    db.prepare(`SELECT name, value, categories FROM (
        SELECT name, value, json_group_array(category) AS categories,
          row_number() OVER (PARTITION BY name ORDER BY sum(count) DESC, value) AS place
        FROM (
          SELECT a.value->>'name' AS name, a.value->>'value' AS value, a.category, count(*) AS count ${stated}
            AND json_type(a.value, '$.value') = 'text' AND length(a.value->>'value') <= ${ATTRIBUTE_VALUE_CHARACTERS_MAX}
          GROUP BY 1, 2, 3 ORDER BY count DESC)
        GROUP BY name, value)
      WHERE place <= ${ATTRIBUTE_VALUES_MAX} ORDER BY name, place`),
  ])
  return toAttributes(
    (names?.results ?? []) as unknown as AttributeRow[],
    (values?.results ?? []) as unknown as ValueRow[],
  )
}

/** Sums the rows of each name, which come most common first; the most common type, label and unit are taken. */
function toAttributes(rows: readonly AttributeRow[], values: readonly ValueRow[]): AttributeEntry[] {
  const attributes = new Map<string, AttributeEntry>()
  for (const { name, label, unit, type, category, count, low, high } of rows) {
    const entry = attributes.get(name) ?? {
      name,
      label,
      unit,
      type,
      categories: [],
      categoryCounts: {},
      range: null,
      values: [],
      valueCategories: {},
      count: 0,
    }
    entry.count += count
    const isNew = !entry.categories.includes(category)
    if (isNew && entry.categories.length < ATTRIBUTE_CATEGORIES_MAX) entry.categories.push(category)
    entry.categoryCounts[category] = (entry.categoryCounts[category] ?? 0) + count
    if (low !== null && high !== null) {
      entry.range = { min: Math.min(low, entry.range?.min ?? low), max: Math.max(high, entry.range?.max ?? high) }
    }
    attributes.set(name, entry)
  }
  for (const { name, value, categories: json } of values) {
    const entry = attributes.get(name)
    const categories: unknown = JSON.parse(json)
    if (entry === undefined || !Array.isArray(categories)) continue
    entry.values.push(value)
    entry.valueCategories[value] = categories.slice(0, VALUE_CATEGORIES_MAX).map(String)
  }
  return [...attributes.values()].sort((a, b) => b.count - a.count).slice(0, ATTRIBUTES_MAX)
}

function toColors(attributes: readonly AttributeEntry[]): string[] {
  const values = attributes.filter(({ name }) => /colou?r$/i.test(name)).flatMap((attribute) => attribute.values)
  const colors = values.flatMap((value) => value.toLowerCase().split(/[,/;&+|]| and /)).map((color) => color.trim())
  return [...new Set(colors)].filter((color) => /^[\p{L} -]{2,30}$/u.test(color)).slice(0, COLORS_MAX)
}

interface TitleRow {
  key: number
  title: string
  brand: string | null
  category_path: string
  category_trail: string
}

/** The words of titles, and what titles call the products of each category. */
async function learnWords(
  db: D1Database,
  categories: readonly CategoryEntry[],
): Promise<Pick<Vocabulary, 'words' | 'kindWords'>> {
  const counts = new Map<string, number>()
  const kindWords: Vocabulary['kindWords'] = {}
  const phrases = new Set(kindPhrases(categories, EVERY_KIND_NAME).map(([phrase]) => toPhrase(phrase).join(' ')))
  const page = db.prepare(
    `SELECT key, title, brand, category_path, category_trail ${OFFERED} AND key > ?1 ORDER BY key LIMIT ${TITLES_PAGE}`,
  )
  let after = 0
  for (;;) {
    const { results } = await page.bind(after).all<TitleRow>()
    for (const { title, brand, category_path, category_trail } of results) {
      countWords(counts, [title, brand ?? '', category_path])
      countKinds(kindWords, title, category_trail.split('/').filter(Boolean), phrases)
    }
    const last = results.at(-1)
    if (last === undefined || results.length < TITLES_PAGE) return { words: pruneWords(counts), kindWords }
    after = last.key
  }
}

/** Mean field lengths from a sample spread evenly over the catalogue. */
async function learnStatistics(db: D1Database, productCount: number): Promise<SearchStatistics> {
  const step = Math.max(1, Math.floor(productCount / STATISTICS_SAMPLE))
  const means = SEARCH_FIELDS.map(
    (field) =>
      `avg(iif(s.${field} = '', 0, 1 + length(s.${field}) - length(replace(s.${field}, ' ', '')))) AS ${field}`,
  )
  const row = await db
    .prepare(
      `SELECT ${means.join(', ')} FROM product p CROSS JOIN product_search s ON s.rowid = p.key WHERE p.key % ?1 = 0`,
    )
    .bind(step)
    .first<Record<string, number | null>>()
  const most = await db.prepare('SELECT max(popularity) AS most FROM product').first<number>('most')
  const fieldLengths = Object.fromEntries(SEARCH_FIELDS.map((field) => [field, row?.[field] ?? 1]))
  return {
    documents: productCount,
    // Every field was just given a value.
    fieldLengths: fieldLengths as SearchStatistics['fieldLengths'],
    maxPopularity: most ?? 0,
  }
}
