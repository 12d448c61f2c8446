/**
 * The words that a message is read with: general shopping language, the same for every shop, and the vocabulary of this
 * one. The general trie is built once, a shop's once for each vocabulary.
 */
import { isSize, sizeNames } from '../../catalog/sizes.ts'
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import { AMBIGUOUS_COLORS, COLOR_NAMES } from '../lexicon/colors.ts'
import { wordTables, type WordTables } from '../lexicon/tables.ts'
import { addPhrase, addPhrases, createTrie, toPhrase, type Trie } from './gazetteer.ts'
import { kindPhrases } from './kind-phrases.ts'
import { parseWish, type Wish } from './wish.ts'
import { generalWords, ordinaryWords } from './general-words.ts'

export interface ShopWords {
  vocabulary: Vocabulary
  trie: Trie
  /** Base forms that name something here, with how telling they are (4 kinds, 3 brands, 2 colours, 1 features): what misspelt words are corrected towards. */
  dictionary: Record<string, number>
}

/** What was built, by the tables in use. */
const shopWords = new WeakMap<WordTables, WeakMap<Vocabulary, ShopWords>>()

/** The words of a vocabulary; the same ones for the same object. */
export function shopWordsOf(vocabulary: Vocabulary): ShopWords {
  const tables = wordTables()
  const built = shopWords.get(tables) ?? new WeakMap<Vocabulary, ShopWords>()
  shopWords.set(tables, built)
  const words = built.get(vocabulary) ?? createShopWords(vocabulary)
  built.set(vocabulary, words)
  return words
}

function createShopWords(vocabulary: Vocabulary): ShopWords {
  const trie = createTrie()
  const dictionary = Object.create(null) as Record<string, number>
  const learn = (phrase: string, weight: number) => {
    for (const word of toPhrase(phrase)) {
      if (word.length > 3 && !/\d/.test(word)) dictionary[word] = Math.max(dictionary[word] ?? 0, weight)
    }
  }
  addKinds(trie, vocabulary, learn)
  addAttributes(trie, vocabulary.attributes, learn)
  for (const { name } of vocabulary.brands) {
    for (const spelling of brandSpellings(name)) {
      const words = toPhrase(spelling)
      const isOrdinary = words.length === 1 && (generalWords().has(words[0] ?? '') || /^\d+$/.test(words[0] ?? ''))
      addPhrase(trie, spelling, { type: 'brand', name, isOrdinary })
      if (!isOrdinary) learn(spelling, 3)
    }
  }
  for (const name of new Set([...COLOR_NAMES, ...vocabulary.colors])) {
    addPhrase(trie, name, { type: 'color', name, isOrdinary: AMBIGUOUS_COLORS.has(name) })
    learn(name, 2)
  }
  return { vocabulary, trie, dictionary }
}

function addKinds(
  trie: Trie,
  { categories, kindWords, brands }: Vocabulary,
  learn: (phrase: string, weight: number) => void,
): void {
  const slugs = new Map(categories.map((category) => [category.slug, category]))
  const sureSlugs = new Set(
    kindPhrases(categories, wordTables().kindNames).flatMap(([phrase, slug]) =>
      isEvidence(kindWords[toPhrase(phrase).join(' ')] ?? {}, slug) ? [slug] : [],
    ),
  )
  const add = (phrase: string, slug: string, wish: Wish) => {
    // A shelf that is called by a number ("16") is named by no message.
    if (!/\p{L}/u.test(toPhrase(phrase).join(''))) return
    addPhrase(trie, phrase, { type: 'kind', slug, wish, isSure: isSureKind(phrase, slug, kindWords, sureSlugs) })
    learn(phrase, 4)
  }
  // A shelf that is called by a maker is no kind of thing.
  const makers = new Set(brands.map(({ name }) => name.toLowerCase()))
  for (const [name, slug] of kindPhrases(categories, wordTables().kindNames)) {
    if (!makers.has(name.toLowerCase())) add(name, slug, [])
  }
  for (const [names, slug, wish] of wordTables().kindsWithWish) {
    if (slugs.has(slug)) for (const name of names.split('|')) add(name, slug, parseWish(wish))
  }
  for (const [phrases, list, wish] of wordTables().situations) {
    const own = list.split('|').filter((slug) => slugs.has(slug))
    if (own.length > 0) addPhrases(trie, phrases, { type: 'situation', slugs: own, wish: parseWish(wish) })
  }
}

/** Share of the products whose titles say a phrase that one category must hold before the phrase filters by it. */
const SURE_SHARE = 0.8
/** Products that must be called so: a category of a few is no more certain than the words themselves. */
const SURE_COUNT = 5

/**
 * Whether a phrase surely means a category here: nearly all products that are called so stand in it. A phrase that no
 * title says is another name of the category, which its own name vouches for.
 */
function isSureKind(
  phrase: string,
  slug: string,
  kindWords: Vocabulary['kindWords'],
  sureSlugs: ReadonlySet<string>,
): boolean {
  const counts = kindWords[toPhrase(phrase).join(' ')]
  const words = toPhrase(phrase)
  // A department of men or women is no kind of thing.
  if (words.length === 1 && (ordinaryWords().has(words[0] ?? '') || AUDIENCES.has(words[0] ?? ''))) return false
  if (counts === undefined) return sureSlugs.has(slug)
  return isEvidence(counts, slug) || (sureSlugs.has(slug) && isMostly(counts, slug))
}

const AUDIENCES = new Set([
  'man',
  'woman',
  'kid',
  'boy',
  'girl',
  'baby',
  'child',
  'unisex',
  'adult',
  'home',
  'sale',
  'new',
  'other',
  'gift',
])

function isEvidence(counts: Readonly<Record<string, number>>, slug: string): boolean {
  return (counts[slug] ?? 0) >= SURE_COUNT && isMostly(counts, slug)
}

function isMostly(counts: Readonly<Record<string, number>>, slug: string): boolean {
  return (counts[slug] ?? 0) >= (counts['*'] ?? 0) * SURE_SHARE
}

function addAttributes(
  trie: Trie,
  attributes: readonly AttributeEntry[],
  learn: (phrase: string, weight: number) => void,
): void {
  const byPhrase = new Map<string, string[]>()
  for (const entry of attributes) {
    for (const name of namesOf(entry)) {
      const key = toPhrase(name).join(' ')
      if (key === '') continue
      const names = byPhrase.get(key)
      if (names === undefined) byPhrase.set(key, [entry.name])
      else if (!names.includes(entry.name)) names.push(entry.name)
      learn(name, 1)
    }
    if (entry.type === 'boolean') {
      for (const name of namesOf(entry)) {
        addPhrase(trie, name, { type: 'feature', wish: parseWish(entry.name), from: 'label' })
      }
    }
    const sizes = isSize(entry)
    if ((entry.type !== 'text' && !sizes) || /colou?r$/i.test(entry.name)) continue
    for (const value of entry.values) {
      if (sizes) addSize(trie, entry.name, value)
      for (const spelling of valueSpellings(value)) {
        addPhrase(trie, spelling, {
          type: 'feature',
          wish: [[{ name: entry.name, op: 'eq', value, isGuess: false }]],
          from: spelling === value ? 'value' : 'alias',
        })
        learn(spelling, 1)
      }
    }
  }
  for (const [key, names] of byPhrase) addPhrase(trie, key, { type: 'attribute', names })
}

/** "in M", "my size is 9", "size large": behind these words a size is one, however short or ordinary. */
function addSize(trie: Trie, name: string, value: string): void {
  const wish = [[{ name, op: 'eq' as const, value, isGuess: false }]]
  for (const said of sizeNames(value)) {
    addPhrases(trie, `in ${said}|size ${said}|size is ${said}`, { type: 'feature', wish, from: 'table' })
  }
}

function namesOf({ name, label }: AttributeEntry): string[] {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  const { attributes } = wordTables()
  const aliases = Object.hasOwn(attributes, name) ? (attributes[name] ?? '').split('|') : []
  return [...new Set([label, words, ...aliases])]
}

/** A value as written and by its usual other names; single letters and bare numbers name nothing by themselves. */
function valueSpellings(value: string): string[] {
  const lower = value.toLowerCase()
  const others = wordTables().values.flatMap(([phrases, part]) => (isWhole(lower, part) ? phrases.split('|') : []))
  return [...new Set([value, ...others])].filter(
    (spelling) => /\p{L}{2}/u.test(spelling) || /^[\d.]+[kp%]$/i.test(spelling),
  )
}

/** "men" is no part of "women". */
function isWhole(text: string, part: string): boolean {
  const plain = (words: string) => ` ${words.replace(/[^\p{L}\p{N}×:]+/gu, ' ').trim()} `
  return plain(text).includes(plain(part))
}

/** A brand as written and without marks such as ™. */
function brandSpellings(name: string): string[] {
  const plain = name.replace(/[^\p{L}\p{N}&.+' -]/gu, '').trim()
  return [...new Set([name, plain])].filter((spelling) => spelling.length > 1)
}
