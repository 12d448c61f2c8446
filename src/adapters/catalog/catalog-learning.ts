/**
 * Learns a catalogue's vocabulary and statistics from its rows: what has changed is read, the rest is known (
 * catalog-blocks.ts). A module of its own in the deployed Worker.
 */
import { countProduct, type Facts, noFacts, partsOf, type ToldProduct } from '../../domain/catalog/facts.ts'
import { countKinds, type KindWords } from '../../domain/catalog/kind-words.ts'
import { toFieldLengths, toldVocabulary } from '../../domain/catalog/told-vocabulary.ts'
import type { CategoryEntry, Vocabulary } from '../../domain/catalog/vocabulary.ts'
import { toPhrase } from '../../domain/conversation/read/gazetteer.ts'
import { EVERY_KIND_NAME } from '../../domain/conversation/lexicon/kind-names.ts'
import { kindPhrases } from '../../domain/conversation/read/kind-phrases.ts'
import { SEARCH_FIELDS } from '../../domain/search/search-text.ts'
import type { SearchStatistics } from '../../domain/search/score.ts'
import type { CatalogVariant } from '../../domain/catalog/record.ts'
import type { Attribute } from '../../shared/product.ts'
import { toCategories } from '../products/product-store.ts'
import {
  BLOCK_PRODUCTS,
  keepFacts,
  keepKinds,
  listChanged,
  listWithoutKinds,
  sumFacts,
  sumKinds,
} from './catalog-blocks.ts'

/** What the rows tell: the vocabulary without its version, and the statistics with how many products each source offers. */
export async function learnCatalog(db: D1Database): Promise<{
  vocabulary: Omit<Vocabulary, 'version'>
  statistics: SearchStatistics & { sources: Vocabulary['sources'] }
}> {
  for (const changed of await listChanged(db)) await keepFacts(db, changed, await readFacts(db, changed.block))
  const facts = await sumFacts(db)
  const categories = toCategories(
    [...facts.paths].map(([told, count]) => {
      const [category = '', category_path = '[]'] = partsOf(told, 2)
      return { category, category_path, count }
    }),
  )
  const told = toldVocabulary(facts, categories)
  const { productCount, sources } = told
  const most = 'SELECT max(popularity) AS most FROM product WHERE withdrawn_at_ms IS NULL'
  return {
    vocabulary: { ...told, kindWords: await learnKinds(db, categories) },
    statistics: {
      documents: productCount,
      fieldLengths: toFieldLengths(facts, SEARCH_FIELDS),
      maxPopularity: (await db.prepare(most).first<number>('most')) ?? 0,
      sources,
    },
  }
}

/** The offered products of a block. */
const OF_BLOCK = `p.key >= ?1 * ${BLOCK_PRODUCTS} AND p.key < (?1 + 1) * ${BLOCK_PRODUCTS} AND p.withdrawn_at_ms IS NULL`
const WORDS_OF_FIELDS = SEARCH_FIELDS.map(
  (field) => `iif(s.${field} = '', 0, 1 + length(s.${field}) - length(replace(s.${field}, ' ', '')))`,
)
const TOLD = `SELECT p.source, p.title, p.brand, p.category, p.category_path, p.currency, p.price_minor AS price,
    p.popularity, p.attributes, v.variants,
    iif(s.rowid IS NULL, NULL, json_array(${WORDS_OF_FIELDS.join(', ')})) AS lengths
  FROM product p LEFT JOIN variant_set v ON v.key = p.key LEFT JOIN product_search s ON s.rowid = p.key
  WHERE ${OF_BLOCK} ORDER BY p.key`

interface ToldRow extends Pick<
  ToldProduct,
  'source' | 'title' | 'brand' | 'category' | 'currency' | 'price' | 'popularity'
> {
  category_path: string
  attributes: string
  variants: string | null
  /** JSON of the words of each of SEARCH_FIELDS; null where the row has no text. */
  lengths: string | null
}

async function readFacts(db: D1Database, block: number): Promise<Facts> {
  const facts = noFacts()
  const { results } = await db.prepare(TOLD).bind(block).all<ToldRow>()
  for (const row of results) countProduct(facts, toTold(row))
  return facts
}

/** Our own rows: what the JSON holds was parsed when it came in. */
function toTold({ category_path: categoryPath, attributes, variants, lengths, ...row }: ToldRow): ToldProduct {
  const words = JSON.parse(lengths ?? '[]') as number[]
  return {
    ...row,
    categoryPath,
    attributes: JSON.parse(attributes) as Attribute[],
    choices: variants === null ? [] : choicesOf(JSON.parse(variants) as Pick<CatalogVariant, 'attributes'>[]),
    lengths: Object.fromEntries(words.map((count, i) => [SEARCH_FIELDS[i] ?? '', count])),
  }
}

function choicesOf(variants: readonly Pick<CatalogVariant, 'attributes'>[]): Attribute[] {
  const stated = variants.flatMap(({ attributes }) => attributes)
  return [...new Map(stated.map((attribute) => [JSON.stringify(attribute), attribute])).values()]
}

interface TitleRow {
  title: string
  category_trail: string
}

/** What titles call the products of each category. Where categories came or went, every title is looked through anew. */
async function learnKinds(db: D1Database, categories: readonly CategoryEntry[]): Promise<KindWords> {
  const phrases = new Set(kindPhrases(categories, EVERY_KIND_NAME).map(([phrase]) => toPhrase(phrase).join(' ')))
  const digest = await digestOf([...phrases].sort().join('\n'))
  const titles = db.prepare(`SELECT p.title, p.category_trail FROM product p WHERE ${OF_BLOCK}`)
  for (const block of await listWithoutKinds(db, digest)) {
    const kinds: KindWords = {}
    const { results } = await titles.bind(block).all<TitleRow>()
    for (const { title, category_trail: trail } of results) {
      countKinds(kinds, title, trail.split('/').filter(Boolean), phrases)
    }
    await keepKinds(db, block, kinds, digest)
  }
  return sumKinds(db)
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
