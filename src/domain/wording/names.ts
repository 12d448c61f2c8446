/** What things are called in sentences. */
import type { Product } from '../../shared/product.ts'
import { isEnglish } from './english-words.ts'

const TITLE_CHARACTERS_MAX = 72
/** With this many commas a name is a list of specifications, whatever its length. */
const LIST_COMMAS = 3
/** A shorter head, such as a network's name, does not say what the thing is. */
const TITLE_CHARACTERS_MIN = 24
const LIST_HEAD_MIN = 18
const DANGLING = /[\s,;:(–—-]+(?:(?:with|for|and|or|in|the|a|of)\s*)?$/i
const NOUN_WORDS_MAX = 3

/** A title short enough for a sentence: the part before the specifications that shops append. One line, always. */
export function shortTitle({ title }: Pick<Product, 'title'>): string {
  const line = title.replace(/\s+/g, ' ').trim()
  const isList = line.split(', ').length > LIST_COMMAS
  if (line.length <= TITLE_CHARACTERS_MAX && !isList) return line
  const head = line.slice(0, TITLE_CHARACTERS_MAX)
  const breaks = [...head.matchAll(/ [-–—|(:]|, /g)].flatMap(({ index }) =>
    index < (isList ? LIST_HEAD_MIN : TITLE_CHARACTERS_MIN) ? [] : index,
  )
  const cut = (isList ? breaks[0] : breaks.at(-1)) ?? head.lastIndexOf(' ')
  if (line.length === head.length && breaks.length === 0) return line
  return head.slice(0, cut > 0 ? cut : TITLE_CHARACTERS_MAX).replace(DANGLING, '')
}

/**
 * The plural noun of a category label: "laptops", "SSDs", "air fryers"; "products" where the label is no plain noun. A word
 * of another language stays as the owner writes it.
 */
export function pluralNoun(label: string | null | undefined): string {
  const words = (label ?? '').trim().split(/\s+/).filter(Boolean)
  const isNoun = words.length > 0 && words.length <= NOUN_WORDS_MAX && words.every((word) => /^[\p{L}-]+$/u.test(word))
  if (!isNoun || /^(all|other|more|misc)$/i.test(words[0] ?? '')) return 'products'
  const plain = words.map(lowerWord)
  const last = plain.at(-1) ?? ''
  if (NO_NOUN.test(last.toLowerCase())) return `${plain.join(' ')} products`
  if (/(s|mice|men)$/i.test(last)) return plain.join(' ')
  if (!isAcronym(last) && !isEnglish((last.split('-').at(-1) ?? '').toLowerCase())) return words.join(' ')
  return [...plain.slice(0, -1), toPlural(last)].join(' ')
}

/** "SSD", "LCD": of no language. */
function isAcronym(word: string): boolean {
  return /^\p{Lu}+$/u.test(word)
}

/** Shops sort by what things are like ("Mechanical", "Over-Ear") or are for ("Cooling") too: none of it has a plural. */
const NO_NOUN = /(?:-ear|ical|ternal|ional|less|[a-z]{3}(?<!earr|str|spr|paint|stock)ing)$/

const PLURALS: Readonly<Record<string, string>> = { mouse: 'mice', equipment: 'equipment', furniture: 'furniture' }

function toPlural(word: string): string {
  const irregular = PLURALS[word]
  if (irregular !== undefined) return irregular
  if (/(x|ch|sh)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}

/** Things that come in pairs or sets have no singular of their own. */
const PAIRS = /(headphones|earphones|earbuds|shoes|boots|glasses|trousers|sneakers|socks|gloves)$/

/** "laptop", "pair of headphones": what one of them is called. */
export function singularNoun(plural: string): string {
  if (PAIRS.test(plural)) return `pair of ${plural}`
  if (plural.endsWith('mice')) return plural.replace(/mice$/, 'mouse')
  if (plural.endsWith('ies') && plural.length > 5) return `${plural.slice(0, -3)}y`
  if (/(ss|x|ch|sh)es$/.test(plural)) return plural.slice(0, -2)
  return plural.endsWith('s') && !plural.endsWith('ss') ? plural.slice(0, -1) : plural
}

/** `count` with its noun: "1 laptop", "12 laptops", "1 pair of headphones". */
export function counted(count: number, plural: string): string {
  const noun = count === 1 ? singularNoun(plural) : plural
  return `${digits(count)} ${noun}`
}

const PROPER_NAMES = new Set(['Bluetooth', 'Ethernet', 'Android', 'Windows', 'Dolby'])

/** Lower case, but acronyms and names with inner capitals stay: "SSDs", "USB-C", "Wi-Fi". */
export function lowerWord(word: string): string {
  if (PROPER_NAMES.has(word)) return word
  return /^\p{Lu}?[\p{Ll}'’-]*$/u.test(word) ? word.toLowerCase() : word
}

/** A label inside a sentence: "Battery life" as "battery life", "USB-C" as it is. */
export function lowerLabel(label: string): string {
  return label.split(' ').map(lowerWord).join(' ')
}

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Made once: `toLocaleString` makes one at every call. */
const PLAIN = new Intl.NumberFormat('en-US')

/** Digits with commas: "1,200". */
export function digits(count: number): string {
  return PLAIN.format(count)
}

/** "five" up to ten, digits beyond. */
export function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? digits(count)
}

/** From here on a search may have counted no further. */
const COUNTED_MAX = 500

/** How many there are of what was searched for: "twelve", "more than 500". */
export function countWord(total: number): string {
  return total < COUNTED_MAX ? numberWord(total) : `more than ${numberWord(COUNTED_MAX)}`
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** "first" for 0. */
export function ordinal(index: number): string {
  return ORDINALS[index] ?? `number ${index + 1}`
}
