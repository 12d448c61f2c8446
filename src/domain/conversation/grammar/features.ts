/** What a message says a product should have, be made of or be good for. */
import type { AttributeConstraint } from '../../../shared/constraints.ts'
import type { Feature, Lexicon } from '../lexicon/lexicon.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { OPPOSITES } from '../lexicon/opposites.ts'
import { claimNegation, negationBefore } from './negation.ts'
import { createPhraseTable, matchAt, matchesAt, toPhrase } from './phrases.ts'
import { baseAt, isFree, record, type Reading } from './reading.ts'

const OPPOSITE_TABLE = createPhraseTable(
  OPPOSITES.flatMap(([phrases, attributes]) => phrases.split('|').map((phrase) => [phrase, attributes] as const)),
)
/** A use counts after one of these, or right before the thing: "for running", "running headphones". */
const USE_CUES = new Set(['for', 'to', 'when', 'while', 'during', 'suitable', 'good', 'who', 'that', 'into', 'doing'])

export interface FoundFeatures {
  wishes: AttributeConstraint[]
  /** Further values of an attribute that has its wish: the "hybrid" of "memory foam or hybrid". */
  alternatives: string[]
}

/** Wishes about the attributes that products of `category` state. Without a category words stay words. */
export function readFeatures(reading: Reading, lexicon: Lexicon, category: string | null): FoundFeatures {
  const [wishes, alternatives]: [AttributeConstraint[], string[]] = [[], []]
  if (category === null) return { wishes, alternatives }
  const add = (wish: AttributeConstraint | null) => {
    if (wish === null) return
    const known = wishes.find(({ name, op }) => name === wish.name && op === wish.op && op !== 'not')
    if (known === undefined) wishes.push(wish)
    else if (typeof wish.value === 'string' && wish.value !== known.value) alternatives.push(wish.value)
  }
  for (const feature of featuresOfName(reading, lexicon, category)) add(feature)
  for (let i = 0; i < reading.tokens.length; i++) {
    if (isFree(reading, i)) add(readOpposite(reading, i, lexicon, category))
    if (isFree(reading, i)) add(readDimensions(reading, i, lexicon, category))
    if (isFree(reading, i)) add(readSize(reading, i, lexicon, category))
    if (isFree(reading, i)) add(readPresence(reading, i, lexicon, category))
    if (isFree(reading, i)) add(readFeature(reading, i, lexicon, category))
  }
  for (let i = 0; i < reading.tokens.length; i++) if (isFree(reading, i)) add(readUse(reading, i, lexicon, category))
  return { wishes, alternatives: [...new Set(alternatives)] }
}

/** True when products of the category state the attribute, with that value. */
export function isStatedIn({ attribute, value }: Feature, category: string): boolean {
  if (!attribute.categories.includes(category)) return false
  return value === true || (attribute.valueCategories[value] ?? [category]).includes(category)
}

/**
 * The category that a message means without naming it: "something for espresso". Null unless a value that only products
 * of one category state, or have in their text, is said in a word of its own.
 */
export function impliedCategory(reading: Reading, { features, vocabulary }: Lexicon): string | null {
  for (let i = 0; i < reading.tokens.length; i++) {
    for (const { from, to, value: meanings } of matchesAt(reading.tokens, i, features)) {
      if (!isFree(reading, from, to) || negationBefore(reading, from, 'features') !== null) continue
      const isNamed = reading.tokens.slice(from, to).some(({ base }) => !isOrdinaryWord(base))
      const stated = meanings.flatMap(({ attribute, value }) =>
        value === true ? [] : (attribute.valueCategories[value] ?? attribute.categories),
      )
      const [only, ...others] = new Set(stated)
      const count = vocabulary.categories.find(({ slug }) => slug === only)?.count ?? 0
      const isOwn = reading.tokens.slice(from, to).every(({ base }) => (vocabulary.words[base] ?? 0) <= count)
      if (isNamed && only !== undefined && others.length === 0 && isOwn) return only
    }
  }
  return null
}

/** What the name of the thing says itself: a "bluetooth speaker", a "robot vacuum". */
function featuresOfName(reading: Reading, lexicon: Lexicon, category: string): AttributeConstraint[] {
  const wishes: AttributeConstraint[] = []
  for (let i = 0; i < reading.tokens.length; i++) {
    if (reading.owners[i] !== 'category') continue
    for (const { from, to, value: meanings } of matchesAt(reading.tokens, i, lexicon.features)) {
      const feature = meanings.find((meaning) => isStatedIn(meaning, category))
      const isLabel = isOfLabel(reading, from, to, lexicon, category)
      const isInside = reading.owners.slice(from, to).every((owner) => owner === 'category')
      if (feature === undefined || !isInside || isLabel) continue
      const { attribute, value } = feature
      wishes.push({ name: attribute.name, op: value === true ? 'has' : 'eq', value })
      break
    }
  }
  return wishes
}

/** The "yoga" of a yoga mat belongs to the name of the kind. */
function isOfLabel(reading: Reading, from: number, to: number, { vocabulary }: Lexicon, category: string): boolean {
  const label = toPhrase(vocabulary.categories.find(({ slug }) => slug === category)?.label ?? '')
  return reading.tokens.slice(from, to).every(({ base }) => label.includes(base))
}

function readFeature(reading: Reading, at: number, lexicon: Lexicon, category: string): AttributeConstraint | null {
  for (const { from, to, value: meanings } of matchesAt(reading.tokens, at, lexicon.features)) {
    const feature = meanings.find((meaning) => isStatedIn(meaning, category))
    if (feature === undefined || !isFree(reading, from, to)) continue
    return toWish(reading, from, to, feature)
  }
  return null
}

function toWish(reading: Reading, from: number, to: number, { attribute, value }: Feature): AttributeConstraint {
  const negation = negationBefore(reading, from, 'features')
  record(reading, from, to, negation === null ? 'attribute' : 'not:attribute', value === true ? attribute.label : value)
  if (negation !== null) {
    claimNegation(reading, negation, from)
    return { name: attribute.name, op: 'not', value }
  }
  return value === true ? { name: attribute.name, op: 'has', value: true } : { name: attribute.name, op: 'eq', value }
}

function readOpposite(reading: Reading, at: number, lexicon: Lexicon, category: string): AttributeConstraint | null {
  const match = matchAt(reading.tokens, at, OPPOSITE_TABLE)
  if (match === null || !isFree(reading, match.from, match.to)) return null
  const denied = lexicon.vocabulary.attributes.find(
    ({ name, categories }) => match.value.includes(name) && categories.includes(category),
  )
  if (denied === undefined) return null
  const negation = negationBefore(reading, match.from, 'features')
  record(reading, match.from, match.to, 'attribute', denied.label)
  if (negation === null) return { name: denied.name, op: 'not', value: true }
  claimNegation(reading, negation, match.from)
  return { name: denied.name, op: 'has', value: true }
}

/** "without armrests": a text attribute of which some products have none. */
function readPresence(reading: Reading, at: number, lexicon: Lexicon, category: string): AttributeConstraint | null {
  const before = baseAt(reading, at - 1)
  const negation = negationBefore(reading, at, 'features')
  const isJoined = ['and', ',', 'plus'].includes(before) && reading.owners[at - 2] === 'attribute'
  if (negation === null && before !== 'with' && before !== 'has' && !isJoined) return null
  for (const { from, to, value: entries } of matchesAt(reading.tokens, at, lexicon.attributes)) {
    const attribute = entries.find(
      ({ type, values, categories }) => type === 'text' && values.includes('none') && categories.includes(category),
    )
    if (attribute === undefined || !isFree(reading, from, to)) continue
    return toWish(reading, from, to, { attribute, value: true })
  }
  return null
}

/** "1920 x 1080": the value that a text attribute writes with the same two numbers. */
function readDimensions(reading: Reading, at: number, lexicon: Lexicon, category: string): AttributeConstraint | null {
  const [width, by, height] = reading.tokens.slice(at, at + 3)
  if (width?.kind !== 'number' || height?.kind !== 'number' || !['x', '×', 'by'].includes(by?.base ?? '')) return null
  for (const attribute of lexicon.vocabulary.attributes) {
    if (attribute.type !== 'text' || !attribute.categories.includes(category)) continue
    const value = attribute.values.find((text) => text.replace(/\s+/g, '') === `${width.text}×${height.text}`)
    if (value !== undefined) return toWish(reading, at, at + 3, { attribute, value })
  }
  return null
}

/** "size M", "a medium size": sizes of one letter mean something only beside the word. */
function readSize(reading: Reading, at: number, lexicon: Lexicon, category: string): AttributeConstraint | null {
  if (baseAt(reading, at) !== 'size') return null
  const attribute = lexicon.vocabulary.attributes.find(
    ({ name, type, categories }) => name === 'size' && type === 'text' && categories.includes(category),
  )
  for (const beside of [at + 1, at - 1]) {
    const token = reading.tokens[beside]
    const value = attribute?.values.find((known) => known.toLowerCase() === token?.text)
    if (attribute === undefined || value === undefined || !isFree(reading, beside)) continue
    return toWish(reading, Math.min(at, beside), Math.max(at, beside) + 1, { attribute, value })
  }
  return null
}

function readUse(reading: Reading, at: number, lexicon: Lexicon, category: string): AttributeConstraint | null {
  const match = matchAt(reading.tokens, at, lexicon.uses)
  if (match === null || !isFree(reading, match.from, match.to)) return null
  if (!hasCue(reading, match.from) && reading.owners[match.to] !== 'category') return null
  for (const value of match.value) {
    const phrase = toPhrase(value).join(' ')
    const feature = featuresOf(lexicon, phrase).find(
      (meaning) => meaning.value !== true && isStatedIn(meaning, category),
    )
    if (feature !== undefined) return toWish(reading, match.from, match.to, feature)
  }
  return null
}

function featuresOf({ features }: Lexicon, phrase: string): Feature[] {
  const [first = ''] = phrase.split(' ')
  return features.get(first)?.find(({ words }) => words.join(' ') === phrase)?.value ?? []
}

function hasCue(reading: Reading, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    if (USE_CUES.has(baseAt(reading, at))) return true
    if (reading.tokens[at]?.kind === 'symbol') return false
  }
  return false
}
