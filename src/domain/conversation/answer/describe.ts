/** A request in words, from its constraints: "wireless headphones up to $200 with noise cancelling". */
import type { AttributeConstraint, Constraints } from '../../../shared/constraints.ts'
import { isSizeCode } from '../../catalog/sizes.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { toPluralVerb } from '../../wording/agreement.ts'
import { ABSENT, phraseOf } from '../../wording/attributes.ts'
import { withArticle } from '../../wording/articles.ts'
import { featureOf } from '../../wording/features.ts'
import { formatMoney } from '../../wording/money.ts'
import { lowerLabel, pluralNoun } from '../../wording/names.ts'
import { formatValue } from '../../wording/quantity.ts'
import { inSeries } from '../../wording/said.ts'

const TERMS_MAX = 4
const TERM_CHARACTERS_MAX = 30
/** Wishes beyond these make a sentence nobody reads; the chips show them all. */
const WISHES_MAX = 4
/** Text attributes that say which kind of thing it is: they stand before the noun. */
const KINDS = new Set(
  'type useCase material panelType inkType keyType wifiStandard firmness size terrain season'.split(' '),
)

/** The noun of the category that is asked for; "products" without one. */
export function nounOf({ category }: Constraints, vocabulary: Vocabulary): string {
  if (category === undefined) return 'products'
  const entry = vocabulary.categories.find(({ slug }) => slug === category)
  return pluralNoun(entry?.label ?? category.replaceAll('-', ' '))
}

/** The whole request as a noun phrase. */
export function describeRequest(constraints: Constraints, vocabulary: Vocabulary): string {
  const { brands = [], excludeBrands = [], colors = [], minRating, minRatingCount, inStockOnly } = constraints
  const players = playersOf(constraints.attributes ?? [])
  const wishes = (constraints.attributes ?? [])
    .filter(({ name }) => players === null || !PLAYERS.has(name))
    .filter((wish, _, all) => !(wish.op === 'lte' && otherBound(all, wish) !== undefined))
    // What it is says what it is not.
    .filter(({ name, op }, _, all) => op !== 'not' || !all.some((other) => other.name === name && other.op === 'eq'))
    .slice(0, WISHES_MAX)
    .map((wish) => {
      const upper = wish.op === 'gte' ? otherBound(constraints.attributes ?? [], wish) : undefined
      const text = upper === undefined ? describeWish(wish, vocabulary) : describeRange(wish, upper, vocabulary)
      return { isBefore: standsBefore(wish, vocabulary), text }
    })
  const kinds = wishes.filter(({ isBefore }) => isBefore).map(({ text }) => text)
  const after = wishes.filter(({ isBefore }) => !isBefore).map(({ text }) => text)
  const stated = after.filter((text) => text.startsWith('that '))
  const lacking = after.filter((text) => text.startsWith('no ')).map((text) => text.slice('no '.length))
  const apart = after.filter((text) => /^(?:in size|of other kinds) /.test(text))
  const having = after.filter((text) => !/^(?:that|no|in size|of other kinds) /.test(text))
  // A word that a wish says already is not said twice.
  const wished = wishes.map(({ text }) => text.toLowerCase()).join(' ')
  const noun = nounOf(constraints, vocabulary)
  const named = new Set([...colors, ...brands].map((name) => name.toLowerCase()))
  const terms = (constraints.terms ?? []).filter(
    (term) => !named.has(term.toLowerCase()) && !`${wished} ${noun}`.includes(term.toLowerCase()),
  )
  const words = describeTerms({ terms })
  const isMentioned = words !== '' && constraints.category !== undefined
  const verbal = [...(isMentioned ? [`that mention ${quotedTerms(terms)}`] : []), ...stated]
  const parts = [
    inSeries(colors.map(plainWords), 'or'),
    inSeries(brands.map(plainWords), 'or'),
    kinds.filter((kind) => !words.includes(kind) && !noun.includes(kind)).join(' '),
    noun,
    words === '' || constraints.category !== undefined ? '' : `for ${quotedTerms(terms)}`,
    describePrice(constraints, vocabulary),
    inSeries(apart),
    having.length > 0 ? `with ${inSeries(having)}` : '',
    lacking.length > 0 ? `without ${inSeries(lacking, 'or')}` : '',
    players === null ? '' : `for ${players} ${players === 1 ? 'player' : 'players'}`,
    inSeries(verbal),
    inStockOnly === true ? 'in stock' : '',
    minRating === undefined ? '' : `rated ${minRating} or better`,
    minRatingCount === undefined
      ? ''
      : `${minRating === undefined ? 'rated ' : ''}by ${minRatingCount.toLocaleString('en-US')} people or more`,
    describeExcluded(excludeBrands, vocabulary),
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** The wish that bounds the same attribute on the other side. */
function otherBound(
  wishes: readonly AttributeConstraint[],
  { name, op }: AttributeConstraint,
): AttributeConstraint | undefined {
  return wishes.find((other) => other.name === name && other.op === (op === 'gte' ? 'lte' : 'gte'))
}

/** Inches that differ by less are one size of screen: 55 to 55.9. */
const ONE_SIZE_INCHES = 1

/** Two bounds of one measure: "screen size of 27 to 32 in", "that weigh 1.35 kg to 1.65 kg". */
export function describeRange(lower: AttributeConstraint, upper: AttributeConstraint, vocabulary: Vocabulary): string {
  const { name, value: low } = lower
  const { value: high } = upper
  const entry = vocabulary.attributes.find((attribute) => attribute.name === name)
  const unit = lower.unit ?? entry?.unit ?? null
  if (typeof low !== 'number' || typeof high !== 'number') return describeWish(lower, vocabulary)
  const isOneSize = unit === 'in' && high - low < ONE_SIZE_INCHES
  const middle = Number(((low + high) / 2).toPrecision(12))
  if (digitsOf(middle) < Math.min(digitsOf(low), digitsOf(high))) {
    return boundPhrase(name, entry?.label ?? wordsOf(name), `around ${formatValue(middle, unit)}`, unit)
  }
  const bound = isOneSize ? formatValue(low, unit) : `${formatValue(low, unit)} to ${formatValue(high, unit)}`
  return boundPhrase(name, entry?.label ?? wordsOf(name), bound, unit)
}

/** Digits that a number is said with: 2 for 1,500 and 25, 4 for 21.25. */
function digitsOf(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0+|0+$/g, '').length
}

const PLAYERS = new Set(['minPlayers', 'maxPlayers'])

/** How many players a game is wanted for, where its two bounds say the same; null elsewhere. */
function playersOf(wishes: readonly AttributeConstraint[]): number | null {
  const from = wishes.find(({ name, op }) => name === 'minPlayers' && op === 'lte')?.value
  const to = wishes.find(({ name, op }) => name === 'maxPlayers' && op === 'gte')?.value
  return typeof from === 'number' && from === to ? from : null
}

/** "up to $1,000", "from $20 to $40"; empty without a limit. */
export function describePrice({ priceMin, priceMax, currency }: Constraints, vocabulary: Vocabulary): string {
  const code = currency ?? vocabulary.currency ?? 'USD'
  const money = (amountMinor: number) => formatMoney(amountMinor, code)
  if (priceMin !== undefined && priceMax !== undefined) {
    const middle = middleOf(priceMin, priceMax)
    return middle === null ? `from ${money(priceMin)} to ${money(priceMax)}` : 'around the price you named'
  }
  if (priceMax !== undefined) return `up to ${money(priceMax)}`
  return priceMin === undefined ? '' : `from ${money(priceMin)}`
}

/** How far "around" reaches on either side. */
const AROUND_SHARE = 0.2

/**
 * The amount that two limits lie around, for limits that nobody would name themselves (64 and 96 for "around 80"); null
 * for those that may have been said so (40 and 60).
 */
function middleOf(low: number, high: number): number | null {
  const middle = (low + high) / 2
  const isAround = Math.abs(low - middle * (1 - AROUND_SHARE)) <= 1 && Math.abs(high - middle * (1 + AROUND_SHARE)) <= 1
  return isAround && digitsOf(middle) < Math.min(digitsOf(low), digitsOf(high)) ? middle : null
}

/** The words that are searched for, short and harmless to repeat. */
export function describeTerms({ terms = [] }: Constraints): string {
  return terms.slice(0, TERMS_MAX).map(plainWords).filter(Boolean).join(' ')
}

/** "“keyboard” and “silent”". */
export function quotedTerms(terms: readonly string[], word?: 'or'): string {
  const quoted = terms.slice(0, TERMS_MAX).flatMap((term) => plainWords(term) || [])
  return inSeries(
    quoted.map((term) => `“${term}”`),
    word,
  )
}

/** "but not from Sonveil"; a name that no product here has may be something else than a brand. */
function describeExcluded(names: readonly string[], { brands }: Vocabulary): string {
  if (names.length === 0) return ''
  const known = names.map((name) => brands.find((brand) => brand.name.toLowerCase() === name.toLowerCase())?.name)
  const written = names.map((name, i) =>
    plainWords(known[i] ?? name).replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  )
  return `${known.includes(undefined) ? 'but not' : 'but not from'} ${inSeries(written, 'or')}`
}

/** "at least 16 GB of memory", "noise cancelling", "no leather", "waterproof", "weight up to 1.2 kg". */
export function describeWish({ name, op, value, unit }: AttributeConstraint, vocabulary: Vocabulary): string {
  const entry = vocabulary.attributes.find((attribute) => attribute.name === name)
  const label = entry?.label ?? wordsOf(name)
  const noun = lowerLabel(label)
  const feature = featureOf(name, label)
  const isWanted = op === 'has' || (op === 'eq' && value !== false) || (op === 'not' && value === false)
  if (value === undefined || typeof value === 'boolean') {
    if (isWanted) {
      if (feature.verb === 'does') return `that ${toPluralVerb(feature.text)}`
      return feature.verb === 'is' ? feature.text : withArticle(feature.text)
    }
    return feature.verb === 'has' ? `no ${feature.text}` : `non-${feature.text}`
  }
  const isChosen = op === 'eq' || op === 'in'
  const sizes = [value].flat().map(String)
  if (isChosen && sizes.every((size) => isSizeCode({ name, unit: unit ?? entry?.unit }, size))) {
    return `in size ${inSeries(sizes.map(plainWords), 'or')}`
  }
  if (Array.isArray(value)) return formatValue(value, unit ?? entry?.unit ?? null)
  if (typeof value === 'string') {
    // Not to be without is to have.
    if (op === 'not') return ABSENT.test(value) ? withArticle(noun) : notOf(name, plainWords(value))
    if (name === 'fit') return value === 'unisex' ? 'that are unisex' : `that are for ${plainWords(value)}`
    return KINDS.has(name) ? plainWords(value) : `${plainWords(value)} ${noun}`
  }
  if (name === 'age' && op === 'lte') return `that suit the age of ${value}`
  const shown = formatValue(value, unit ?? entry?.unit ?? null)
  if (op === 'not') return `${noun} other than ${shown}`
  return boundPhrase(name, label, `${BOUNDS[op]}${shown}`, unit ?? entry?.unit ?? null)
}

/** What it must not be: "that are not for kids", "that are not blue", "no leather". */
function notOf(name: string, value: string): string {
  if (PERSONS.has(value)) return `that are not for ${value}`
  return name === 'color' ? `that are not ${value}` : name === 'type' ? `of other kinds than ${value}` : `no ${value}`
}

const PERSONS = new Set('kids children women men girls boys toddlers adults seniors'.split(' '))

function boundPhrase(name: string, label: string, bound: string, unit: string | null): string {
  // What no attribute here measures is only a size.
  const noun = name === 'dimension' ? 'size' : lowerLabel(label)
  const verbal = verbalWish(name, label, bound)
  if (verbal !== null) return verbal
  if (unit === null) return `${bound} ${noun}`
  return OF_NOUNS.has(name) ? `${bound} of ${noun}` : withArticle(`${noun} of ${bound}`)
}

const BOUNDS = { gte: 'at least ', lte: 'at most ', eq: '', in: '', has: '' } as const
const OF_NOUNS = new Set(['ram', 'storage', 'batteryLife', 'runtime', 'power', 'suction', 'torque', 'warranty'])

/** "that weigh at most 3 kg": what several products do or are; null where they have it. */
function verbalWish(name: string, label: string, value: string): string | null {
  const { verb, text } = phraseOf({ name, label, value, unit: null })
  if (verb === 'has') return null
  return verb === 'is' ? `that are ${text.replace('up to at', 'at')}` : `that ${toPluralVerb(text)}`
}

/** Kinds and adjectives stand before the noun: "waterproof hiking backpacks". */
function standsBefore({ name, op, value }: AttributeConstraint, vocabulary: Vocabulary): boolean {
  if (typeof value === 'string') return op === 'eq' && KINDS.has(name) && !isSizeCode({ name }, value)
  if (typeof value === 'number') return false
  const label = vocabulary.attributes.find((attribute) => attribute.name === name)?.label ?? wordsOf(name)
  return featureOf(name, label).verb === 'is'
}

/** Letters, digits and what joins them: nothing that could be markup. What is long ends with a whole word. */
function plainWords(text: string): string {
  const plain = text
    .replace(/[^\p{L}\p{N}\s'’.+&×-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= TERM_CHARACTERS_MAX) return plain
  const cut = plain.slice(0, TERM_CHARACTERS_MAX)
  return plain[TERM_CHARACTERS_MAX] === ' ' || !cut.includes(' ') ? cut : cut.slice(0, cut.lastIndexOf(' '))
}

function wordsOf(name: string): string {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]+/g, ' ')
    .toLowerCase()
}
