/**
 * What is shown where only words tell what is wanted. A full-text search finds whatever mentions a word; what was asked
 * for is called so. Each thing asked leaves out what lacks it in its name while enough products have it.
 */
import type { Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import { toCompounds, toStems, toWords } from './analyse.ts'
import { toTextQuery } from './query.ts'
import { allNamesOf } from './synonyms.ts'
import { isCalledBy, isOfAnother, JOINED, splitTitle, withoutDenials } from './title.ts'
import type { Candidate } from './types.ts'

/** Products beside which those without what was asked are no answer. */
const ENOUGH = 2
/** What products are narrowed by. */
export interface Asked {
  /** The word that names the thing, as typed; null where none is known. */
  head: string | null
  /** Phrases whose figures a name must hold. */
  figures: readonly string[]
  /** Phrases that a name must hold as a whole, the more telling last. */
  phrases: readonly string[]
  /** Words that were said before the phrases: of what has the phrases, what is called so too. */
  before: readonly string[]
  /** Whether the phrases are what is said last of something that is talked about: then the others lack what is asked. */
  isFurther: boolean
}

/**
 * The candidates, in their order, without those that lack in their names what the best match and another one have: first
 * the thing itself, then figures ("1 TB", "27 inch"), then the other phrases. What the best match lacks decides nothing,
 * and what has as many of the words as any stays, unless enough that have all of them are called so.
 */
export function narrow(
  candidates: readonly Candidate[],
  { head, figures, phrases, before, isFurther }: Asked,
): Candidate[] {
  const asksNothing = head === null && figures.length + phrases.length + before.length === 0
  if (candidates.length < 2 || asksNothing) return [...candidates]
  const named = candidates.map((candidate) => ({ candidate, name: namesOf(candidate.product) }))
  const best = named.reduce((found, one) => (one.candidate.textScore > found.candidate.textScore ? one : found))
  const most = Math.max(...named.map(({ candidate: { wordShare = 0 } }) => wordShare))
  const leave = (left: typeof named, isSo: (name: Name) => boolean, isStrict = false) => {
    if (!isStrict && !isSo(best.name)) return left
    const having = left.filter(({ name }) => isSo(name))
    if (having.length < (isStrict ? 1 : ENOUGH)) return left
    const isMatched = having.filter(({ candidate }) => candidate.wordShare === 1).length >= ENOUGH
    return isStrict || isMatched
      ? having
      : left.filter(({ candidate, name }) => isSo(name) || candidate.wordShare === most)
  }
  const isForOthers = madeForOthers([...phrases, ...before])
  const theirs = named.filter(({ name }) => !isForOthers(name))
  const fitting = theirs.length > 0 ? theirs : named
  const holdsHead = head === null ? null : holder(head)
  const own = namesOfThing(head ?? '')
  const isOwn = ({ name: { thing } }: (typeof named)[number]) => own.some((form) => thing.includes(` ${form} `))
  // A VR headset is no headphones while there are some.
  const things = fitting.some(isOwn)
    ? fitting.filter((one) => isOwn(one) || holdsHead?.(one.name.thing) !== true)
    : fitting
  const called = holdsHead === null ? things : leave(things, ({ thing }) => holdsHead(thing))
  const sized = figures
    .map(figureHolder)
    .reduce((left, holdsIt) => leave(left, ({ all }) => holdsIt(all), holdsIt(best.name.all)), called)
  const phrased = phrases
    .toReversed()
    .map(holder)
    .reduce((left, holdsIt) => leave(left, ({ all }) => holdsIt(all), isFurther), sized)
  return before
    .map(holder)
    .reduce((left, holdsIt) => leave(left, ({ all }) => holdsIt(all), holdsIt(best.name.all)), phrased)
    .map(({ candidate }) => candidate)
}

/** Whom things are made for, and beside them whom else: stems. */
const WEARERS: readonly (readonly [string[], string[]])[] = [
  [
    ['man', 'men'],
    ['woman', 'women', 'ladi'],
  ],
  [['boi'], ['girl']],
]

/** Tells whether a product is made for others than some words say. */
export function isForOthers(words: readonly string[]): (product: Product) => boolean {
  const isSo = madeForOthers(words)
  return (product) => isSo(namesOf(product))
}

/** Tells whether a name says that it is made for others than was said: "mens loafers" are not for women. */
function madeForOthers(words: readonly string[]): (name: Name) => boolean {
  const said = words.flatMap(toStems)
  const isIn = (all: string, stems: readonly string[]) => stems.some((stem) => all.includes(` ${stem} `))
  const pairs = WEARERS.flatMap(([one, other]) => {
    const [hasOne, hasOther] = [one, other].map((stems) => stems.some((stem) => said.includes(stem)))
    if (hasOne === hasOther) return []
    return [hasOne === true ? { own: one, others: other } : { own: other, others: one }]
  })
  return ({ all }) => pairs.some(({ own, others }) => isIn(all, others) && !isIn(all, own))
}

interface Name {
  /** Stems of what the product is, between single spaces. */
  thing: string
  /** Those and stems of what it belongs to, comes with, is made by and is stated to be. */
  all: string
}

function nameOf({ title, brand, category, categoryPath, attributes }: Product): Name {
  // Below a shelf of "Shampoo & Conditioner" a conditioner is no shampoo.
  const path = categoryPath.length > 0 ? categoryPath : [category]
  const kind = path.filter((label, i) => i === path.length - 1 || !JOINED.test(label)).join(' ')
  const said = withoutDenials(title)
  const compounds = toCompounds(said)
  const { free, bound } = splitTitle(said)
  const thing = [...free, ...toStems(kind), ...compounds]
  // Of "cotton socks" none is left out that is stated to be of cotton.
  const values = attributes.flatMap(({ value }) =>
    typeof value === 'string' && value.length <= VALUE_MAX ? value : [],
  )
  return {
    thing: ` ${thing.join(' ')} `,
    all: ` ${[...thing, ...bound, ...toStems([brand ?? '', ...values].join(' '))].join(' ')} `,
  }
}

/**
 * What is called by the thing itself first, then the rest unless it has more of the words and as many of the first phrase
 * in its name, then what belongs to it: a "monitor arm" is no monitor. Only of what a shelf here is called: "storage" is no thing of its own. Of a category all
 * that does not belong to its things is the thing, whatever it is called.
 */
export function thingsFirst<T extends { candidate: Candidate }>(
  ranked: readonly T[],
  head: string | undefined,
  { category, terms: [phrase = ''] = [] }: Pick<Constraints, 'category' | 'terms'>,
): T[] {
  const thing = head ?? category?.split('-').at(-1) ?? ''
  const own = namesOfThing(thing)
  // What is only near it is no such thing while anything is.
  const isOwn = ranked.some(({ candidate: { product } }) => isCalledBy(product, own))
  const forms = isOwn ? own : formsOf(thing).flat()
  const isShelf = ranked.some(({ candidate: { product } }) =>
    toStems(product.categoryPath.join(' ')).some((stem) => forms.includes(stem)),
  )
  const isPhrase = phrase.includes(' ')
  const isThing = category === undefined && (isShelf || (isOwn && !isPhrase))
  if (!isShelf && !isThing && (category !== undefined || !isPhrase)) return [...ranked]
  const apart = ranked.filter(({ candidate: { product } }) => !isOfAnother(product, forms))
  const names = new Map(apart.map((one) => [one, namesOf(one.candidate.product)]))
  const called = new Set(apart.filter((one) => forms.some((form) => names.get(one)?.thing.includes(` ${form} `))))
  const holds = phrase.split(/\s+/).map(holder)
  const namedShare = (one: T) => holds.filter((isHeld) => isHeld(names.get(one)?.all ?? '')).length
  const most = Math.max(...[...called].map(({ candidate }) => candidate.wordShare ?? 0))
  const mostNamed = Math.max(...[...called].map(namedShare))
  const isFirst = (one: T) =>
    category !== undefined || called.has(one) || ((one.candidate.wordShare ?? 0) > most && namedShare(one) >= mostNamed)
  const belonging = ranked.filter((one) => !apart.includes(one))
  // Where words alone tell the thing, what is not called so is none while others are.
  const others = isShelf && category === undefined && called.size > 0 ? [] : apart.filter((one) => !isFirst(one))
  const first = apart.filter(isFirst)
  // A case "for long GPUs" says the word too.
  const isIt = ({ candidate: { product } }: T) => isCalledBy(product, forms)
  const things = isThing ? first.filter(isIt) : first
  return [...things, ...first.filter((one) => !things.includes(one)), ...others, ...belonging]
}

/** A longer value is a text. */
const VALUE_MAX = 40

const known = new WeakMap<Product, Name>()

/** Kept for each product: what the catalogue's cache holds is chosen from in turn after turn. */
function namesOf(product: Product): Name {
  const name = known.get(product) ?? nameOf(product)
  known.set(product, name)
  return name
}

/** Tells whether a name holds every word of a text in some form. */
function holder(text: string): (name: string) => boolean {
  const forms = formsOf(text)
  return (name) => forms.every((some) => some.some((form) => name.includes(` ${form} `)))
}

/** A word that names a thing and its other names, as stems, without what is only near it. */
export function namesOfThing(noun: string): string[] {
  return toStems(noun).length === 0 ? [] : allNamesOf(noun).map((name) => toStems(name).join(' '))
}

/** The forms of each word of a text. */
function formsOf(text: string): string[][] {
  const { stems, alternatives } = toTextQuery(text)
  return stems.map((word, i) => [
    word,
    ...alternatives.filter(({ from, to }) => from <= i && i < to).map(({ phrase }) => phrase),
  ])
}

/** Tells whether a name holds every figure of a text, in some unit. */
function figureHolder(text: string): (name: string) => boolean {
  return holder(
    toWords(text)
      .filter((word) => /\d/.test(word))
      .join(' '),
  )
}
