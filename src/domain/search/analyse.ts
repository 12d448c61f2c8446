/**
 * From text to the words that search compares. Products and queries take the same path, so the full-text index, the
 * query and the score agree to the letter. Pure and stateless apart from bounded memos.
 */
import { stemmer } from 'stemmer'
import { joinMeasures } from './measures.ts'

const STEM_MEMO_MAX = 20_000
/** Titles, labels and values come again with every turn that shows them; what is longer is prose. */
const NORMAL_MEMO_MAX = 4_000
const NORMAL_CHARACTERS_MAX = 200

/** Plurals that stemming does not undo. */
const IRREGULAR: Readonly<Record<string, string>> = {
  mice: 'mouse',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  knives: 'knife',
  shelves: 'shelf',
  colour: 'color',
  colours: 'color',
  grey: 'gray',
  flavour: 'flavor',
  flavours: 'flavor',
  fibre: 'fiber',
  jewellery: 'jewelry',
  aluminium: 'aluminum',
  tyre: 'tire',
  tyres: 'tire',
}

const stems = new Map<string, string>()

/** The stem of a lower-case word; words with digits (model numbers, sizes) are left alone. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= STEM_MEMO_MAX) stems.clear()
  const base = IRREGULAR[word] ?? word
  const stemmed = /\d/.test(base) ? base : stemmer(base)
  stems.set(word, stemmed)
  return stemmed
}

const normals = new Map<string, string>()

/** As toNormal, which is dear. */
function normalise(text: string): string {
  if (text.length > NORMAL_CHARACTERS_MAX) return toNormal(text)
  const known = normals.get(text)
  if (known !== undefined) return known
  if (normals.size >= NORMAL_MEMO_MAX) normals.clear()
  const normal = toNormal(text)
  normals.set(text, normal)
  return normal
}

/**
 * Lower case without accents, possessives and thousands separators; a decimal point becomes the letter p (15p6), and a
 * number and its unit are one word (15p6in).
 */
function toNormal(text: string): string {
  const plain = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/(\p{L})['’]s(?!\p{L})/gu, '$1')
    .replace(/(\p{L})['’](?=\p{L})/gu, '$1')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/(\d)\.(?=\d)/g, '$1p')
  return joinMeasures(plain)
}

/** What is longer is no word: the longest that people write are codes of some thirty characters. */
const WORD_CHARACTERS_MAX = 40

/** The words of a text in order, unstemmed. */
export function toWords(text: string): string[] {
  return splitWords(normalise(text))
}

/** The words of a normalised text in order. */
export function splitWords(normal: string): string[] {
  return (normal.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length <= WORD_CHARACTERS_MAX)
}

/** The stems of a text in order. */
export function toStems(text: string): string[] {
  return toWords(text).map(stem)
}

/**
 * Other ways to write what a text says in two words or with a hyphen: "ear buds" as `earbud`, "Wi-Fi" as `wifi`,
 * "16 GB" as `16gb`, and the parts of a model number from each letter on: "WH-1000XM5" as `wh1000xm5` and `xm5`.
 */
export function toCompounds(text: string): string[] {
  const normal = normalise(text)
  const compounds = new Set<string>()
  for (const [chunk] of normal.matchAll(/[\p{L}\p{N}]+(?:[-/+][\p{L}\p{N}]+)+/gu)) {
    const joined = chunk.replace(/[-/+]/g, '')
    if (joined.length <= 24) compounds.add(stem(joined))
  }
  const words = splitWords(normal)
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (next !== undefined && isJoinable(word, next)) compounds.add(stem(word + next))
    for (const part of modelParts(word)) compounds.add(part)
  }
  return [...compounds]
}

/** Two plain words of two letters or more, or a number and its unit. */
export function isJoinable(first: string, second: string): boolean {
  if (/^[\dp]+$/.test(first)) return /^\p{L}{1,3}$/u.test(second)
  return /^\p{L}{2,12}$/u.test(first) && /^\p{L}{2,12}$/u.test(second)
}

/** A number and a unit that are written together are also two words: `16gb` is `16` and `gb`. */
function modelParts(word: string): string[] {
  if (!/\d/.test(word) || !/\p{L}/u.test(word) || word.length < 4) return []
  const parts: string[] = []
  for (const { index } of word.matchAll(/(?<=\d)(?!p\d)\p{L}/gu)) {
    const rest = word.slice(index)
    if (rest.length >= 2 && /\d/.test(rest)) parts.push(rest)
  }
  const measure = /^([\dp]+)(\p{L}{1,3})$/u.exec(word)
  if (measure?.[1] !== undefined && measure[2] !== undefined) parts.push(measure[1], measure[2])
  return parts
}
