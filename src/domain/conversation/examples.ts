/** First messages for the page before anything was asked: only about what this catalogue has. */
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { pluralNoun } from '../wording/names.ts'
import { suggestCategories } from './answer/abstain.ts'

const EXAMPLES_MAX = 5

/** How people ask for what many shops have, by category; those with an amount only where prices are in dollars. */
const ASKED: readonly (readonly [category: string, message: string])[] = [
  ['laptops', 'What are the best laptops under $1000?'],
  ['headphones', 'Recommend some wireless headphones'],
  ['coffee-makers', 'Help me find a good coffee maker'],
  ['tents', 'A light tent for two, not over 3 kg'],
  ['running-shoes', 'Which running shoes are worth the money?'],
]

/** Up to five examples, each of which finds something; none for an empty catalogue. */
export function examplesFor(vocabulary: Vocabulary): string[] {
  const slugs = new Set(vocabulary.categories.map(({ slug }) => slug))
  const known = ASKED.filter(
    ([slug, text]) => slugs.has(slug) && (vocabulary.currency === 'USD' || !text.includes('$')),
  )
  const said = new Set(known.map(([slug]) => slug))
  const others = suggestCategories(vocabulary)
    .filter(({ slug }) => !said.has(slug))
    .map(({ label }, i) => phrase(pluralNoun(label), i))
  return [...new Set([...known.map(([, text]) => text), ...others])].slice(0, EXAMPLES_MAX)
}

function phrase(noun: string, index: number): string {
  const forms = [`What are the best ${noun}?`, `What should I look for in ${noun}?`, `Show me ${noun}`]
  return forms[index % forms.length] ?? `Show me ${noun}`
}
