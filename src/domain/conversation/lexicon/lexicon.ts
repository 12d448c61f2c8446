/**
 * The words that a message is read with: general shopping language joined with the catalogue's own vocabulary, so that
 * an imported catalogue is understood like the demo. Built once for each vocabulary.
 */
import { CATEGORY_SPELLINGS } from '../../catalog/category-names.ts'
import type { AttributeEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import { createPhraseTable, toPhrase, type PhraseTable } from '../grammar/phrases.ts'
import { ATTRIBUTE_ALIASES, VALUE_ALIASES } from './attributes.ts'
import { CATEGORY_ALIASES } from './category-aliases.ts'
import { COLOR_NAMES } from './colors.ts'
import { USES } from './uses.ts'

/** What a phrase says about a product: an attribute is true, or a text attribute has this value. */
export interface Feature {
  attribute: AttributeEntry
  value: string | true
}

export interface Lexicon {
  vocabulary: Vocabulary
  /** Category slug by name. */
  categories: PhraseTable<string>
  /** Brand as the products write it. */
  brands: PhraseTable<string>
  colors: PhraseTable<string>
  /** Attributes by name, every meaning of a phrase. */
  attributes: PhraseTable<AttributeEntry[]>
  features: PhraseTable<Feature[]>
  /** What a phrase says a thing is for: values to look for among the features. */
  uses: PhraseTable<readonly string[]>
  /** Base forms with a meaning, with how common they are: what misspelt words are corrected towards. */
  dictionary: Record<string, number>
}

const built = new WeakMap<Vocabulary, Lexicon>()

/** The lexicon of a vocabulary; the same one for the same object. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = built.get(vocabulary)
  if (known !== undefined) return known
  const lexicon = createLexicon(vocabulary)
  built.set(vocabulary, lexicon)
  return lexicon
}

function createLexicon(vocabulary: Vocabulary): Lexicon {
  const categories = categoryPhrases(vocabulary)
  const features = featurePhrases(vocabulary.attributes)
  const attributes = attributePhrases(vocabulary.attributes)
  const brands = vocabulary.brands.flatMap(({ name }) =>
    brandSpellings(name).map((spelling) => [spelling, name] as const),
  )
  const colors = [...COLOR_NAMES, ...vocabulary.colors].map((name) => [name, name] as const)
  return {
    vocabulary,
    categories: createPhraseTable(categories),
    brands: createPhraseTable(brands),
    colors: createPhraseTable(colors),
    attributes: createPhraseTable(attributes),
    features: createPhraseTable(features),
    uses: createPhraseTable(
      USES.flatMap(([words, values]) => words.split('|').map((word) => [word, values.split('|')] as const)),
    ),
    dictionary: toDictionary([categories, features, attributes], brands, colors),
  }
}

/**
 * Labels and their usual other names first, then a last word that only one category has: "chairs" for office chairs. A
 * name that several categories end with ("phones") and a product line ("iPhone cases") make no category: there the
 * words find more than the catalogue's own sorting does.
 */
function categoryPhrases({ categories, brands }: Vocabulary): (readonly [string, string])[] {
  const brandNames = new Set(brands.map(({ name }) => toPhrase(name).join(' ')))
  const kinds = categories.filter(({ label }) => !isProductLine(label, brandNames))
  const slugs = new Set(kinds.map(({ slug }) => slug))
  const endings = countEndings(categories)
  const own = kinds.flatMap(({ slug, label }) => [[label, slug] as const, [slug.replaceAll('-', ' '), slug] as const])
  const spelled = [...CATEGORY_SPELLINGS, ...aliases()].filter(([, slug]) => slugs.has(slug))
  const heads = kinds.flatMap(({ slug, label }) => {
    const words = toPhrase(label)
    const head = words.at(-1)
    const isTelling = words.length > 1 && head !== undefined && head.length > 2 && !GENERIC_HEADS.has(head)
    return isTelling ? [[head, slug] as const] : []
  })
  return [...own, ...spelled, ...heads].filter(([name]) => (endings.get(toPhrase(name).join(' ')) ?? 0) <= 1)
}

/** How many categories end with each phrase; what follows "with" or "for" is no part of the thing. */
function countEndings(categories: Vocabulary['categories']): Map<string, number> {
  const endings = new Map<string, number>()
  for (const { label } of categories) {
    const words = toPhrase(label.split(/ (?:with|for|from) /i)[0] ?? label)
    for (let from = 0; from < words.length; from++) {
      const ending = words.slice(from).join(' ')
      endings.set(ending, (endings.get(ending) ?? 0) + 1)
    }
  }
  return endings
}

/** "Samsung Galaxy", "iPhone 7 Cases": named after a brand or a line of products. */
function isProductLine(label: string, brandNames: ReadonlySet<string>): boolean {
  if (label.split(/\s+/).some((word) => /\p{Ll}\p{Lu}/u.test(word))) return true
  const words = toPhrase(label)
  return words.some((_, i) => brandNames.has(words.slice(0, i + 1).join(' ')))
}

/** Last words of labels that name no kind of thing by themselves. */
const GENERIC_HEADS = new Set(
  'accessory game supply electronic machine product device kit part set system add-on item care cleaning plan type pack maker bank'.split(
    ' ',
  ),
)

function aliases(): (readonly [string, string])[] {
  return Object.entries(CATEGORY_ALIASES).flatMap(([slug, names]) =>
    names.split('|').map((name) => [name, slug] as const),
  )
}

/** A brand as written and without marks such as ™; names that are ordinary words need their own spelling to count. */
function brandSpellings(name: string): string[] {
  const plain = name.replace(/[^\p{L}\p{N}&.+' -]/gu, '').trim()
  return [...new Set([name, plain])].filter((spelling) => spelling.length > 1)
}

function attributePhrases(attributes: readonly AttributeEntry[]): (readonly [string, AttributeEntry[]])[] {
  return groupByPhrase(attributes.flatMap((attribute) => namesOf(attribute).map((name) => [name, attribute] as const)))
}

function namesOf({ name, label }: AttributeEntry): string[] {
  const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return [label, words, ...(Object.hasOwn(ATTRIBUTE_ALIASES, name) ? (ATTRIBUTE_ALIASES[name] ?? '').split('|') : [])]
}

function featurePhrases(attributes: readonly AttributeEntry[]): (readonly [string, Feature[]])[] {
  const pairs: (readonly [string, Feature])[] = []
  for (const attribute of attributes) {
    if (attribute.type === 'boolean') {
      for (const name of namesOf(attribute)) pairs.push([name, { attribute, value: true }])
    }
    if (attribute.type !== 'text' || /colou?r$/i.test(attribute.name)) continue
    for (const value of attribute.values) {
      for (const spelling of valueSpellings(value)) pairs.push([spelling, { attribute, value }])
    }
  }
  return groupByPhrase(pairs)
}

/** A value as written and by its usual other names; single letters and bare numbers name nothing by themselves. */
function valueSpellings(value: string): string[] {
  const lower = value.toLowerCase()
  const others = VALUE_ALIASES.flatMap(([phrases, part]) =>
    lower.includes(part) && isWhole(lower, part) ? phrases.split('|') : [],
  )
  return [value, ...others].filter((spelling) => /\p{L}{2}/u.test(spelling) || /^[\d.]+[kp%]$/i.test(spelling))
}

/** "men" is no part of "women". */
function isWhole(text: string, part: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}×:]+/gu, ' ')} `.includes(` ${part.replace(/[^\p{L}\p{N}×:]+/gu, ' ')} `)
}

function groupByPhrase<T>(pairs: readonly (readonly [string, T])[]): (readonly [string, T[]])[] {
  const groups = new Map<string, T[]>()
  for (const [phrase, value] of pairs) {
    const key = toPhrase(phrase).join(' ')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else if (!group.includes(value)) group.push(value)
  }
  return [...groups]
}

/** Weights: categories are asked for most, then brands, then what things are like. */
function toDictionary(
  [categories, ...meanings]: readonly (readonly (readonly [string, unknown])[])[],
  brands: readonly (readonly [string, string])[],
  colors: readonly (readonly [string, string])[],
): Record<string, number> {
  const dictionary: Record<string, number> = Object.create(null) as Record<string, number>
  const add = (phrases: readonly (readonly [string, unknown])[], weight: number) => {
    for (const [phrase] of phrases) {
      for (const word of toPhrase(phrase)) {
        if (word.length > 3 && !/\d/.test(word)) dictionary[word] = Math.max(dictionary[word] ?? 0, weight)
      }
    }
  }
  for (const phrases of meanings) add(phrases, 1)
  add(colors, 2)
  add(brands, 3)
  add(categories ?? [], 4)
  return dictionary
}
