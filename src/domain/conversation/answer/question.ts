/** The one clarifying question, chosen because its answers split what was found best; and what each answer would say. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import { toStems } from '../../search/analyse.ts'
import { withArticle } from '../../wording/articles.ts'
import { featureOf } from '../../wording/features.ts'
import { lowerLabel, pluralNoun } from '../../wording/names.ts'
import { inSeries } from '../../wording/said.ts'

export interface Question {
  text: string
  /** Messages that answer it, most common first, at most two. */
  answers: string[]
}

/** Fewer products than this need no question: they can be looked at. */
const PRODUCTS_MIN = 6
/** The share of products that must state an attribute before it is asked about. */
const STATED_MIN = 0.7
const VALUES_MAX = 5
const KINDS_MAX = 4
const ANSWERS_MAX = 2
/** How evenly an attribute must split, 0 to 1. */
const SPLIT_MIN = 0.6
/** What a thing is for tells more than any one feature. */
const KINDS = ['useCase', 'type']
const KIND_BONUS = 0.4
/** What decides most purchases where a category states it. */
const TELLING = new Set(['noiseCancelling', 'wireless', 'waterproof', 'firmness', 'size', 'inkType', 'graphics', 'fit'])
const TELLING_BONUS = 0.15
/** Looks are chosen from pictures; the others say nothing that a shopper decides by. */
const NOT_ASKED = new Set(['color', 'resolution', 'form', 'closure', 'players', 'layout', 'usbC', 'bluetooth', 'wifi'])

interface Split {
  name: string
  label: string
  /** Most common first. */
  values: string[]
  isBoolean: boolean
  score: number
}

/** The question for these results; null when no answer to one would narrow them well. */
export function clarify(products: readonly Product[], constraints: Constraints): Question | null {
  if (products.length < PRODUCTS_MIN) return null
  const kinds = countKinds(products).filter(({ slug }) => slug !== constraints.category)
  const isSplit = kinds.length > 1 && (kinds[0]?.count ?? 0) < products.length * STATED_MIN
  if (isSplit) return kinds.length <= KINDS_MAX && !namesKind(constraints, kinds) ? askKind(kinds) : null
  const settled = new Set((constraints.attributes ?? []).map(({ name }) => name))
  const words = (constraints.terms ?? []).join(' ').toLowerCase()
  const [best] = splitsOf(products)
    .filter(({ name, values }) => !settled.has(name) && !values.some((value) => words.includes(value.toLowerCase())))
    .filter(({ score }) => score >= SPLIT_MIN)
    .sort((a, b) => b.score - a.score)
  return best === undefined ? null : ask(best)
}

interface Kind {
  slug: string
  noun: string
  count: number
}

/** The categories of the products, most common first. */
function countKinds(products: readonly Product[]): Kind[] {
  const groups = Map.groupBy(products, ({ category }) => category)
  return [...groups]
    .map(([category, group]) => ({
      slug: category,
      noun: pluralNoun(group[0]?.categoryPath.at(-1) ?? category),
      count: group.length,
    }))
    .filter(({ noun, slug }) => noun !== 'products' && !isMaker(groups.get(slug) ?? []))
    .sort((a, b) => b.count - a.count)
}

/** Who says "monitor" has said which kind is meant, whatever else mentions one. */
function namesKind({ terms = [] }: Constraints, kinds: readonly Kind[]): boolean {
  const said = new Set(terms.flatMap(toStems))
  return kinds.some(({ noun }) => toStems(noun).some((stem) => said.has(stem)))
}

/** Shops sort by maker too: "Hama" is no kind of thing. */
function isMaker(products: readonly Product[]): boolean {
  const label = (products[0]?.categoryPath.at(-1) ?? '').toLowerCase()
  const named = products.filter(
    ({ title, brand }) => brand?.toLowerCase() === label || title.toLowerCase().startsWith(`${label} `),
  )
  return label !== '' && named.length * 2 >= products.length
}

function askKind(kinds: readonly Kind[]): Question {
  const nouns = [...new Set(kinds.slice(0, KINDS_MAX).map(({ noun }) => noun))]
  return {
    text: `Which do you have in mind: ${inSeries(nouns, 'or')}?`,
    answers: nouns.slice(0, ANSWERS_MAX).map((noun) => `Show me ${noun}`),
  }
}

function splitsOf(products: readonly Product[]): Split[] {
  const [first] = products
  const sameKind = products.filter(({ category }) => category === first?.category)
  if (sameKind.length < products.length * STATED_MIN) return []
  const labels = new Map(
    sameKind.flatMap(({ attributes }) => attributes.map(({ name, label }) => [name, label] as const)),
  )
  return [...labels].flatMap(([name, label]) => {
    const split = NOT_ASKED.has(name) ? null : splitOf(name, label, sameKind)
    return split === null ? [] : [split]
  })
}

function splitOf(name: string, label: string, products: readonly Product[]): Split | null {
  const stated = products.flatMap(({ attributes }) => {
    const value = attributes.find((attribute) => attribute.name === name)?.value
    return value === undefined || typeof value === 'number' ? [] : [value]
  })
  if (stated.length < products.length * STATED_MIN) return null
  const isBoolean = stated.every((value) => typeof value === 'boolean')
  if (isBoolean && featureOf(name, label).verb === 'does') return null
  const counts = new Map<string, number>()
  for (const value of stated) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  if (counts.size < 2 || counts.size > VALUES_MAX) return null
  // "card", "wood" and "card and wood" are no alternatives.
  if ([...counts.keys()].some((value) => value.includes(' and '))) return null
  const shares = [...counts].map(([, count]) => count / stated.length)
  const evenness = -shares.reduce((sum, share) => sum + share * Math.log2(share), 0) / Math.log2(counts.size)
  const bonus = KINDS.includes(name) ? KIND_BONUS : TELLING.has(name) ? TELLING_BONUS : 0
  const values = [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value)
  return { name, label, values, isBoolean, score: evenness + bonus }
}

function ask({ name, label, values, isBoolean }: Split): Question {
  if (isBoolean) return askFeature(name, label)
  const offered = inSeries(values, 'or')
  const answers = values.slice(0, ANSWERS_MAX)
  if (name === 'useCase') {
    return { text: `What is it mainly for: ${offered}?`, answers: answers.map((value) => `For ${value}`) }
  }
  if (name === 'fit') {
    return { text: `Who are they for: ${offered}?`, answers: answers.map((value) => `For ${value}`) }
  }
  if (name === 'type') return { text: `Which kind do you want: ${offered}?`, answers: answers.map(sentenceCase) }
  const noun = lowerLabel(label)
  return {
    text: `Which ${noun} would you like: ${offered}?`,
    answers: answers.map((value) => sentenceCase(isNamed(value, noun) ? value : `${value} ${noun}`)),
  }
}

/** "firm" says firmness already, and so does "ink tank printing" printing. */
function isNamed(value: string, noun: string): boolean {
  return value.includes(noun) || noun.startsWith(value.slice(0, 4).toLowerCase())
}

function askFeature(name: string, label: string): Question {
  const { verb, text } = featureOf(name, label)
  if (verb === 'is') return { text: `Should it be ${text}?`, answers: [sentenceCase(text)] }
  return { text: `Should it have ${withArticle(text)}?`, answers: [`With ${withArticle(text)}`] }
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
