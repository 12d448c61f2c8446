/** From a shopper's words to what is asked of the full-text index. Raw text never reaches MATCH: every word is quoted. */
import { isJoinable, stem, toWords } from './analyse.ts'
import { otherMeasures } from './measures.ts'
import type { ProductQuery } from './types.ts'
import { STOP_WORDS } from './stop-words.ts'
import { SYNONYMS } from './synonyms.ts'
import { splitTitle } from './title.ts'

/** Another way to say the words `from` (inclusive) to `to` (exclusive); `weight` is how much of a match it is. */
export interface Alternative {
  phrase: string
  from: number
  to: number
  weight: number
}

/** What is searched for. Empty `stems` means that the text holds nothing to search. */
export interface TextQuery {
  stems: string[]
  alternatives: Alternative[]
  /** The place of the word that names the thing, where one is known. */
  head?: number
  /** Places of the words that nothing found may lack, and whether it must be called so. */
  must?: { places: readonly number[]; isName: boolean }
}

/** Words beyond these are ignored: a long message is a story, and its first words name the thing. */
const QUERY_WORDS_MAX = 40

/** Reads free text. When it consists of stop words alone ("the who") they are kept. */
export function toTextQuery(text: string): TextQuery {
  const words = withLacks(toWords(joinParts(text)))
  const telling = words.filter((word) => !STOP_WORDS.has(word))
  const kept = (telling.length > 0 ? telling : words).slice(0, QUERY_WORDS_MAX)
  const stems = kept
    .map((word) => (word.includes(' ') ? word : stem(word)))
    .filter((word, i, all) => all.indexOf(word) === i)
  const alternatives = [
    joined(kept, stems),
    measured(stems),
    packed(stems),
    lacked(stems),
    counted(stems),
    doing(kept, stems),
    synonyms(stems),
  ]
  return { stems, alternatives: alternatives.flat() }
}

/** "gluten free" is one word: nuts that are free of gluten are not free of nuts. */
function withLacks(words: readonly string[]): string[] {
  return words.flatMap((word, i) => {
    if (word === 'free' && i > 0) return []
    return words[i + 1] === 'free' ? `${stem(word)} free` : word
  })
}

/** "without parabens", "no added sugar". */
function lacked(stems: readonly string[]): Alternative[] {
  return stems.flatMap((word, from) => {
    const [, lack] = /^(.+) free$/.exec(word) ?? []
    const phrases = lack === undefined ? [] : ['no', 'without', 'zero', 'no ad'].map((without) => `${without} ${lack}`)
    return phrases.map((phrase) => ({ phrase, from, to: from + 1, weight: 1 }))
  })
}

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** "two lenses", "2 lenses". */
function counted(stems: readonly string[]): Alternative[] {
  return stems.flatMap((word, from) => {
    const phrase = NUMBERS.includes(word) ? String(NUMBERS.indexOf(word)) : (NUMBERS[Number(word)] ?? null)
    return phrase === null ? [] : [{ phrase: stem(phrase), from, to: from + 1, weight: 1 }]
  })
}

/** What does it is a little less than what is done: "charging" of a charger. */
const DOER_WEIGHT = 0.5

function doing(words: readonly string[], stems: readonly string[]): Alternative[] {
  return words.flatMap((word) => {
    const [, verb] = /^(\p{L}{3,})ing$/u.exec(word) ?? []
    const from = stems.indexOf(stem(word))
    return verb === undefined ? [] : [{ phrase: stem(`${verb}er`), from, to: from + 1, weight: DOER_WEIGHT }]
  })
}

/** The query with what is known of the thing: which word names it, and which words nothing found may lack. */
export function naming(query: TextQuery, { head, mustBe }: Pick<ProductQuery, 'head' | 'mustBe'>): TextQuery {
  const placesOf = (text: string) => toTextQuery(text).stems.map((stem) => query.stems.indexOf(stem))
  const [at = -1] = head === undefined ? [] : placesOf(head)
  const named = at < 0 ? query : { ...query, head: at }
  const places = placesOf((mustBe?.words ?? []).join(' '))
  if (mustBe === undefined || places.length === 0 || places.includes(-1)) return named
  return { ...named, must: { places, isName: mustBe.isName } }
}

/** How many come together, as one word: "pack of 3" is `3pack`, "2 x 16 GB" is `2x16gb`. */
function joinParts(text: string): string {
  if (!/\d/.test(text)) return text
  return text
    .replace(/\b(?:packs?|sets?|box|bundle|case|bag) of (\d+)\b/giu, '$1pack')
    .replace(/\b(\d+)[\s-]?(?:packs?|counts?|ct|pcs?|pieces?)\b/giu, '$1pack')
    .replace(/\b(\d+)\s?[x×]\s?(\d+)\s?([gt]b|k?g|m?l|oz)\b/giu, '$1x$2$3')
}

/** The ways in which titles write them. */
function packed(stems: readonly string[]): Alternative[] {
  return stems.flatMap((word, from) => {
    const [, count] = /^(\d+)pack$/.exec(word) ?? []
    const inWords = count === undefined ? undefined : NUMBERS[Number(count)]
    const [, parts, part] = /^(\d+)x(\d+[a-z]+)$/.exec(word) ?? []
    const phrases =
      count === undefined
        ? parts === undefined
          ? []
          : [`${parts} x ${part ?? ''}`]
        : [
            `${count} pack`,
            `pack of ${count}`,
            `set of ${count}`,
            `box of ${count}`,
            `${count} count`,
            `${count} ct`,
            `${count} pc`,
            `${count}pc`,
            `${count} piec`,
            `piec ${count}`,
            `x${count}`,
            ...(inWords === undefined ? [] : [`${inWords} pack`, `${inWords} piec`]),
          ]
    return phrases.map((phrase) => ({ phrase, from, to: from + 1, weight: 1 }))
  })
}

/** Neighbours written as one word: "ear buds" as `earbud`. */
function joined(words: readonly string[], stems: readonly string[]): Alternative[] {
  return words.flatMap((word, i) => {
    const next = words[i + 1]
    if (next === undefined || !(isJoinable(word, next) || isLettered(word, next))) return []
    const from = stems.indexOf(stem(word))
    return stems[from + 1] === stem(next) ? [{ phrase: stem(word + next), from, to: from + 2, weight: 1 }] : []
  })
}

/** "usb c", "t shirt" */
function isLettered(first: string, second: string): boolean {
  return /^\p{L}{1,12}$/u.test(first + second) && (first.length === 1) !== (second.length === 1)
}

/** Another unit, or a screen that is called so, is a little less than what was said. */
const MEASURE_WEIGHT = 0.9

function measured(stems: readonly string[]): Alternative[] {
  return stems.flatMap((word, i) =>
    otherMeasures(word).map((phrase) => ({ phrase, from: i, to: i + 1, weight: MEASURE_WEIGHT })),
  )
}

function synonyms(stems: readonly string[]): Alternative[] {
  const found: Alternative[] = []
  for (let from = 0; from < stems.length; from++) {
    for (let to = from + 1; to <= Math.min(from + 3, stems.length); to++) {
      const others = SYNONYMS.get(stems.slice(from, to).join(' ')) ?? []
      for (const { phrase, weight } of others) found.push({ phrase, from, to, weight })
    }
  }
  return found
}

/** The MATCH expression that finds products with at least one of the words and all that must be. Null when there are none. */
export function matchAny(query: TextQuery): string | null {
  const { stems, alternatives, must } = query
  if (stems.length === 0) return null
  const any = [...new Set([...stems, ...alternatives.map(({ phrase }) => phrase)])].map(quote).join(' OR ')
  if (must === undefined) return any
  return [...must.places.map((i) => held(query, i)), `(${any})`].join(' AND ')
}

/**
 * The MATCH expression that finds products with all of the words, each in any of its forms, those that must be where they
 * must be. Null when there are none.
 */
export function matchAll(query: TextQuery): string | null {
  if (query.stems.length === 0) return null
  return query.stems.map((_, i) => held(query, i)).join(' AND ')
}

/**
 * As matchAll, with the word that names the thing, in English the last, where products say what they are: a cable that
 * mentions laptops is no laptop. Null when there are none.
 */
export function matchThing(query: TextQuery): string | null {
  if (query.stems.length === 0) return null
  return `${NAME}(${forms(query, query.head ?? query.stems.length - 1)}) AND ${matchAll(query)}`
}

/** The MATCH expression of what a category has of a match, given the label of the category. */
export function matchWithin(match: string, label: string): string {
  const words = splitTitle(label).free
  return words.length === 0 ? match : `{category} : (${words.map(quote).join(' AND ')}) AND (${match})`
}

/** Where products say what they are. */
const NAME = '{title brand category compounds} : '

/** That a product has a word where it must have it. */
function held(query: TextQuery, i: number): string {
  const isName = query.must?.isName === true && query.must.places.includes(i)
  return isName ? `(${NAME}(${forms(query, i)}))` : `(${forms(query, i)})`
}

function forms({ stems, alternatives }: TextQuery, i: number): string {
  const others = alternatives.filter(({ from, to }) => from <= i && i < to).map(({ phrase }) => phrase)
  return [...new Set([stems[i] ?? '', ...others])].map(quote).join(' OR ')
}

/** Every word whose frequency the score needs, without repeats. */
export function queryWords({ stems, alternatives }: TextQuery): string[] {
  return [...new Set([...stems, ...alternatives.map(({ phrase }) => phrase)].flatMap((phrase) => phrase.split(' ')))]
}

function quote(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`
}
