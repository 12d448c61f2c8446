/**
 * The words that a message is read with: general shopping language, the same for every shop, and the vocabulary of this
 * one. The general trie is built once, a shop's once for each vocabulary.
 */
import { CATEGORY_SPELLINGS } from '../../catalog/category-names.ts'
import type { AttributeEntry, CategoryEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import { AMBIGUOUS_COLORS, COLOR_NAMES } from '../lexicon/colors.ts'
import { AFTER_NUMBER_ONLY, COUNTED_CURRENCY_WORDS, CURRENCY_OF } from '../lexicon/currencies.ts'
import { OPPOSITES } from '../lexicon/opposites.ts'
import { qualitiesIn } from '../lexicon/quality-phrases.ts'
import {
  GOOD_AMOUNT_OF,
  LEAST_OF,
  LESS_OF,
  LITTLE_OF,
  MORE_OF,
  MOST_OF,
  SORT_FIELDS,
  SORT_WAYS,
} from '../lexicon/qualities.ts'
import { VAGUE_PRAISE } from '../lexicon/ratings.ts'
import { wordTables, type WordTables } from '../lexicon/tables.ts'
import type { TALK_PHRASES } from '../lexicon/talk-phrases.ts'
import { UNDO_TARGETS } from '../lexicon/undo-targets.ts'
import { COUNTED, UNIT_OF } from '../lexicon/units.ts'
import type { Intent } from '../../../shared/chat.ts'
import type { Talk } from '../types.ts'
import {
  addPhrase,
  addPhrases,
  createTrie,
  toPhrase,
  wordsOf,
  type Glue,
  type Polarity,
  type Side,
  type Trie,
} from './gazetteer.ts'
import { parseWish, type Wish } from './wish.ts'

type Place = 'before' | 'after'

/** Lists of talk that are acts, with what they ask for. */
const ACTS: readonly (readonly [list: keyof typeof TALK_PHRASES, intent: Intent, talk: Talk | null])[] = [
  ['greeting', 'greeting', null],
  ['thanks', 'thanks', null],
  ['bye', 'thanks', 'bye'],
  ['nod', 'unknown', 'nod'],
  ['help', 'help', null],
  ['restart', 'restart', null],
  ['identity', 'help', 'identity'],
  ['honesty', 'help', 'honesty'],
  ['range', 'help', 'range'],
  ['complaint', 'unknown', 'complaint'],
  ['injection', 'off_topic', 'injection'],
  ['medical', 'off_topic', 'medical'],
  ['danger', 'off_topic', 'danger'],
  ['legal', 'off_topic', 'legal'],
  ['general', 'off_topic', 'general'],
  ['delivery', 'service', 'delivery'],
  ['returns', 'service', 'returns'],
  ['payment', 'service', 'payment'],
  ['order', 'service', 'order'],
  ['gift', 'service', 'gift'],
  ['warranty', 'service', 'warranty'],
  ['privacy', 'service', 'privacy'],
  ['contact', 'service', 'contact'],
  ['hours', 'service', 'hours'],
  ['pick', 'verdict', 'pick'],
  ['value', 'verdict', 'value'],
  ['difference', 'compare', 'difference'],
  ['sum', 'compare', 'sum'],
  ['take', 'details', 'take'],
  ['catch', 'details', 'catch'],
  ['why', 'details', 'why'],
  ['look_for', 'advice', 'look_for'],
  ['enough', 'advice', 'enough'],
  ['need', 'advice', 'need'],
  ['explain', 'advice', 'explain'],
  ['more', 'more', null],
  ['others', 'others', null],
  ['recall', 'recall', null],
  ['deals', 'deals', null],
  ['save', 'save', null],
  ['saved', 'recall', 'take'],
  ['compare', 'compare', null],
  ['worth', 'worth_it', null],
  ['details', 'details', null],
]
const POLARITIES: readonly (readonly [
  list: keyof typeof TALK_PHRASES,
  polarity: Polarity,
  place: 'before' | 'after',
])[] = [
  ['exclude_before', 'exclude', 'before'],
  ['exclude_after', 'exclude', 'after'],
  ['indifferent_before', 'indifferent', 'before'],
  ['indifferent_after', 'indifferent', 'after'],
  ['bonus_before', 'bonus', 'before'],
  ['bonus_after', 'bonus', 'after'],
  ['must', 'want', 'before'],
  ['own', 'own', 'before'],
  ['withdraw', 'withdraw', 'before'],
]
const TALK_GLUE: readonly (readonly [list: keyof typeof TALK_PHRASES, glue: Glue])[] = [
  ['opener', 'opener'],
  ['courtesy', 'courtesy'],
  ['filler', 'filler'],
  ['like', 'like'],
  ['each_phrase', 'each'],
  ['total_phrase', 'total'],
]
const REVIEW_UNITS =
  'review|customer|buyer|customer review|good review|positive review|verified review|rating|customer rating|user rating|opinion|vote|buyer|verified customer review|people rated it'

/** What is derived of the tables in use. */
interface Derived {
  tables: WordTables
  sentence?: ReadonlySet<string>
  general?: Trie
  ordinary?: ReadonlySet<string>
  known?: ReadonlySet<string>
  shops: WeakMap<Vocabulary, ShopWords>
}

let derived: Derived | null = null

function derivedOf(): Derived {
  const tables = wordTables()
  if (derived?.tables !== tables) derived = { tables, shops: new WeakMap() }
  return derived
}

/** Words that only build sentences; unlike other ordinary words they name nothing in any shop. Base forms. */
export function sentenceWords(): ReadonlySet<string> {
  return (derivedOf().sentence ??= new Set(wordTables().sentence.split('|').flatMap(toPhrase)))
}

/** General shopping language. */
export function generalTrie(): Trie {
  return (derivedOf().general ??= createGeneral())
}

/** Words that say nothing of a product: talk, story, glue. Base forms. */
export function ordinaryWords(): ReadonlySet<string> {
  return (derivedOf().ordinary ??= new Set([
    ...`${wordTables().sentence}|${wordTables().ordinary.replaceAll(/\s+/g, '|')}`.split('|').flatMap(toPhrase),
    ...(wordTables().talk.courtesy ?? '')
      .split('|')
      .flatMap((phrase) => (phrase.includes(' ') ? [] : toPhrase(phrase))),
  ]))
}

/** Every word that the general lexicon knows: none of them is a typing error. Base forms. */
export function generalWords(): ReadonlySet<string> {
  return (derivedOf().known ??= new Set([
    ...wordsOf(generalTrie()),
    ...ordinaryWords(),
    ...wordTables().everyday.split(' '),
    ...COUNTED,
  ]))
}

function createGeneral(): Trie {
  const { talk } = wordTables()
  const trie = createTrie()
  for (const [glue, phrases] of Object.entries(wordTables().glue)) {
    addPhrases(trie, phrases, { type: 'glue', glue: glue as Glue })
  }
  for (const [place, side, phrases] of wordTables().limits) {
    addPhrases(trie, phrases, { type: 'bound', side: side as Side, place: place as Place })
  }
  for (const side of ['lte', 'gte', 'around'] as const) {
    for (const place of ['before', 'after'] as const) {
      const list = talk[`${side}_${place}`]
      if (list !== undefined) addPhrases(trie, list, { type: 'bound', side, place })
    }
  }
  for (const [list, intent, kind] of ACTS) addPhrases(trie, talk[list] ?? '', { type: 'act', intent, talk: kind })
  for (const [list, polarity, place] of POLARITIES) {
    addPhrases(trie, talk[list] ?? '', { type: 'polarity', polarity, place })
  }
  for (const [polarity, place, phrases] of wordTables().polarities) {
    addPhrases(trie, phrases, { type: 'polarity', polarity: polarity as Polarity, place: place as Place })
  }
  for (const [list, glue] of TALK_GLUE) addPhrases(trie, talk[list] ?? '', { type: 'glue', glue })
  for (const [spelling, unit] of UNIT_OF) addPhrase(trie, spelling, { type: 'unit', unit })
  addPhrases(trie, 'star|stars|out of 5|out of five|/ 5|star rating', { type: 'unit', unit: 'stars' })
  addPhrases(trie, REVIEW_UNITS, { type: 'unit', unit: 'reviews' })
  addPhrases(trie, '%|percent|per cent|pct', { type: 'unit', unit: 'percent' })
  for (const [spelling, code] of CURRENCY_OF) {
    const afterOnly = AFTER_NUMBER_ONLY.has(spelling) || COUNTED_CURRENCY_WORDS.has(spelling)
    addPhrase(trie, spelling, { type: 'currency', code, afterOnly })
  }
  for (const [degree, table] of [
    ['positive', qualitiesIn('positive')],
    ['comparative', qualitiesIn('comparative')],
    ['superlative', qualitiesIn('superlative')],
  ] as const) {
    for (const [phrase, quality] of table) addPhrase(trie, phrase, { type: 'quality', quality, degree })
  }
  for (const [words, degree, direction] of [
    [MORE_OF, 'comparative', 'more'],
    [LESS_OF, 'comparative', 'less'],
    [MOST_OF, 'superlative', 'more'],
    [LEAST_OF, 'superlative', 'less'],
    [GOOD_AMOUNT_OF, 'positive', 'more'],
    [LITTLE_OF, 'positive', 'less'],
  ] as const) {
    for (const word of words) addPhrase(trie, word, { type: 'quality', quality: { direction, fields: [] }, degree })
  }
  for (const [phrase, target] of UNDO_TARGETS) addPhrase(trie, phrase, { type: 'target', target })
  for (const [phrase, field] of SORT_FIELDS) addPhrase(trie, phrase, { type: 'order', field })
  for (const [phrase, direction] of SORT_WAYS) addPhrase(trie, phrase, { type: 'order', direction })
  for (const phrase of VAGUE_PRAISE) addPhrase(trie, phrase, { type: 'glue', glue: 'praise' })
  addPhrases(trie, talk['popular'] ?? '', {
    type: 'quality',
    quality: { direction: 'more', fields: ['popularity'] },
    degree: 'superlative',
  })
  for (const [phrases, wish] of wordTables().meanings) {
    addPhrases(trie, phrases, { type: 'feature', wish: parseWish(wish), from: 'table' })
  }
  for (const [phrases, names] of OPPOSITES) {
    addPhrases(trie, phrases, {
      type: 'feature',
      wish: parseWish(names.map((name) => `!${name}`).join(' | ')),
      from: 'table',
    })
  }
  for (const [words, values] of wordTables().uses) addPhrases(trie, words, { type: 'use', values: values.split('|') })
  return trie
}

export interface ShopWords {
  vocabulary: Vocabulary
  trie: Trie
  /** Base forms that name something here, with how telling they are (4 kinds, 3 brands, 2 colours, 1 features): what misspelt words are corrected towards. */
  dictionary: Record<string, number>
}

/** The words of a vocabulary; the same ones for the same object. */
export function shopWordsOf(vocabulary: Vocabulary): ShopWords {
  const { shops } = derivedOf()
  const before = shops.get(vocabulary)
  if (before !== undefined) return before
  const words = createShopWords(vocabulary)
  shops.set(vocabulary, words)
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

/** Every phrase that may name a category, with its slug: labels, their usual other names and what everybody says. */
export function kindPhrases(categories: readonly CategoryEntry[]): (readonly [phrase: string, slug: string])[] {
  const slugs = new Set(categories.map(({ slug }) => slug))
  return [
    ...categories.flatMap(({ slug, label }) =>
      [...new Set([label, slug.replaceAll('-', ' ')])].map((name) => [name, slug] as const),
    ),
    ...CATEGORY_SPELLINGS.filter(([, slug]) => slugs.has(slug)),
    ...Object.entries(wordTables().kindNames).flatMap(([slug, names]) =>
      slugs.has(slug) ? names.split('|').map((name) => [name, slug] as const) : [],
    ),
  ]
}

function addKinds(
  trie: Trie,
  { categories, kindWords }: Vocabulary,
  learn: (phrase: string, weight: number) => void,
): void {
  const slugs = new Map(categories.map((category) => [category.slug, category]))
  const sureSlugs = new Set(
    kindPhrases(categories).flatMap(([phrase, slug]) =>
      isEvidence(kindWords[toPhrase(phrase).join(' ')] ?? {}, slug) ? [slug] : [],
    ),
  )
  const add = (phrase: string, slug: string, wish: Wish) => {
    if (toPhrase(phrase).length === 0) return
    addPhrase(trie, phrase, { type: 'kind', slug, wish, isSure: isSureKind(phrase, slug, kindWords, sureSlugs) })
    learn(phrase, 4)
  }
  for (const [name, slug] of kindPhrases(categories)) add(name, slug, [])
  for (const [names, slug, wish] of wordTables().kindsWithWish) {
    if (slugs.has(slug)) for (const name of names.split('|')) add(name, slug, parseWish(wish))
  }
  for (const [phrases, list, wish] of wordTables().situations) {
    const own = list.split('|').filter((slug) => slugs.has(slug))
    if (own.length > 0) addPhrases(trie, phrases, { type: 'situation', slugs: own, wish: parseWish(wish) })
  }
}

/** Share of the products whose titles say a phrase that one category must hold before the phrase filters by it. */
const SURE_SHARE = 0.75
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
    if (entry.type !== 'text' || /colou?r$/i.test(entry.name)) continue
    for (const value of entry.values) {
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
