/** What a question about a product is about: "how heavy is it?", "does it have USB-C?", "what is the warranty?" */
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Understanding } from '../types.ts'
import { fieldOfAdjective } from './qualities.ts'
import { createPhraseTable, matchAt } from './phrases.ts'
import { baseAt, isFree, textOf, type Reading } from './reading.ts'
import { FILLER } from '../lexicon/filler.ts'

/** Facts that are no attributes, by the words that ask for them. */
const FACTS = createPhraseTable(
  Object.entries({
    price: 'how much is|how much does|how much do|price|cost|how expensive',
    rating: 'rating|rated|review|star|how good',
    brand: 'brand|who makes|made by|manufacturer|what make',
    availability: 'in stock|available|availability|out of stock|can i get',
    color: 'what color|which color|color',
  }).flatMap(([field, words]) => words.split('|').map((word) => [word, field] as const)),
)
/** Words that only ask. */
const ASKING = new Set([
  'how',
  'what',
  'which',
  'does',
  'do',
  'is',
  'are',
  'has',
  'have',
  'can',
  'will',
  'whats',
  'hows',
  'much',
  'many',
  'long',
  'of',
  'on',
  'the',
  'a',
  'an',
  'it',
  'its',
  'and',
  'with',
  'come',
  'comes',
  'you',
  'showed',
  'show',
  'me',
])

/** The attribute asked about; words that fit none, such as "warranty"; null when the question is about everything. */
export function readAsked(reading: Reading, lexicon: Lexicon, category: string | null): Understanding['askedAbout'] {
  for (let i = 0; i < reading.tokens.length; i++) {
    const attribute = attributeAt(reading, i, lexicon, category)
    if (attribute !== null) return attribute
  }
  for (let i = 1; i < reading.tokens.length; i++) {
    const field = baseAt(reading, i - 1) === 'how' ? fieldOfAdjective(reading, i, lexicon, category) : null
    if (field !== null) return { attribute: field, text: textOf(reading, i, i + 1) }
  }
  for (let i = 0; i < reading.tokens.length; i++) {
    const fact = matchAt(reading.tokens, i, FACTS)
    if (fact !== null && isFree(reading, fact.from, fact.to)) {
      return { attribute: fact.value, text: textOf(reading, fact.from, fact.to) }
    }
  }
  const color = reading.tokens.findIndex(
    (_, i) => isFree(reading, i) && matchAt(reading.tokens, i, lexicon.colors) !== null,
  )
  if (color >= 0) return { attribute: 'color', text: textOf(reading, color, color + 1) }
  const from = reading.tokens.findIndex(
    (token, i) => isFree(reading, i) && token.kind === 'word' && !isSmall(reading, i),
  )
  if (from < 0) return null
  let to = from + 1
  while (isFree(reading, to) && reading.tokens[to]?.kind === 'word' && !isSmall(reading, to)) to++
  return { attribute: null, text: textOf(reading, from, to) }
}

function isSmall(reading: Reading, at: number): boolean {
  const base = baseAt(reading, at)
  return ASKING.has(base) || FILLER.has(base)
}

function attributeAt(
  reading: Reading,
  at: number,
  lexicon: Lexicon,
  category: string | null,
): Understanding['askedAbout'] {
  const named = matchAt(reading.tokens, at, lexicon.attributes)
  if (named !== null && isFree(reading, named.from, named.to)) {
    const entry = named.value.find(({ categories }) => category === null || categories.includes(category))
    if (entry !== undefined) return { attribute: entry.name, text: textOf(reading, named.from, named.to) }
  }
  const feature = matchAt(reading.tokens, at, lexicon.features)
  if (feature === null || !isFree(reading, feature.from, feature.to)) return null
  const meaning = feature.value.find(({ attribute }) => category === null || attribute.categories.includes(category))
  return meaning === undefined
    ? null
    : { attribute: meaning.attribute.name, text: textOf(reading, feature.from, feature.to) }
}
