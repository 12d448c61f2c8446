/** The word that names the thing, where words alone tell what is wanted. */
import type { Constraints } from '../../shared/constraints.ts'
import type { Product } from '../../shared/product.ts'
import type { Vocabulary } from '../catalog/vocabulary.ts'
import { toStems } from '../search/analyse.ts'
import { measuredBy } from '../search/measures.ts'
import { toTextQuery } from '../search/query.ts'
import { isBelonging, isCalledBy } from '../search/title.ts'
import type { ProductQuery } from '../search/types.ts'
import { generalWords } from './read/general-words.ts'
import { isDoer, isEnglish, isNoun, isTalkWord } from './read/word-classes.ts'
import { toBase } from './read/word-forms.ts'

/** Search words from which the first phrase names the thing no more surely than the others. */
const HEAD_WORDS_MAX = 6
/** Words beside figures and colors up to which the thing must be what is found: a longer wish may be told in other words. */
const MUST_WORDS_MAX = 3
/** "16 ports" beside a "16 port switch". */
const MEASURE_WORDS_MAX = 2
/** How many come together is no thing: "a set of brushes". */
export const PACKS = new Set('set sets pack packs bundle bundles pair pairs lot kit kits'.split(' '))

type Known = Pick<Vocabulary, 'categories' | 'words'>

/**
 * Of the first phrase ("waterproof earphones" before "for jogging") the last word that a shelf here is called by ("wireless
 * mouse left") or that goes with things ("laptop bag"), else the last. What is surely the thing `mustBe` in what is found:
 * the head is the last to be let go. Its `owner` is the kind of thing that it goes with; `isAbsent` where no title names it.
 */
export function headOf(
  { category, terms = [], brands = [], colors = [], attributes = [], prefer = [] }: Constraints,
  { categories, words: used }: Known = NOTHING_KNOWN,
): Pick<ProductQuery, 'head' | 'mustBe'> & { owner?: string; names?: readonly string[]; isAbsent?: boolean } {
  // Of a long description nobody can tell where the name is.
  const isColor = (word: string) => colors.includes(word.toLowerCase().replace('grey', 'gray'))
  const count = terms.join(' ').split(/\s+/).length
  if (category !== undefined || count > HEAD_WORDS_MAX) return {}
  const phrases = terms
    .filter((term) => measuredBy(term) === null || term.split(/\s+/).length > MEASURE_WORDS_MAX)
    .map((term) =>
      withoutAspect(withoutCount(term).split(/\s+/)).filter(
        (word) => /^\p{L}{2,}/u.test(word) && !/\d/.test(word) && !isColor(word),
      ),
    )
    .filter((words) => !words.every(isWearer))
  const [words = []] = phrases
  // "leather boots men": whom a thing is for names none.
  const things = words.filter((word) => !PACKS.has(word.toLowerCase()) && !isWearer(word))
  const names = things.length > 0 ? things : words
  const isShelfWord = (word: string) => isShelf(word, categories)
  const isUsed = (word: string) => toForms(word).some((form) => (used[form] ?? 0) > 0)
  // "sunglasses polarized"; "dermatologist tested, body lotion" begins with what the thing is like.
  const last =
    (phrases.length === 1 ? names.findLast((word, i) => i === 0 || !LIKENESS.test(word)) : names.at(-1)) ?? ''
  // "camera tripod", "kettle descaler": where nothing is called so, the last of several nouns is the thing all the same. A
  // shop without shelves cannot tell.
  const base = toBase(last.toLowerCase())
  const isThing =
    isNoun(base) || (names.length === 1 ? !isEnglish(base) : isDoer(last) && isShelfWord(names.at(-2) ?? ''))
  // "for work calls": what it is wished for is no thing.
  const isWish = [...attributes, ...prefer].some(({ value }) => value === last.toLowerCase())
  // "webcam for zoom"; of "merino, hiking socks" the last names the thing.
  const isElsewhere = phrases
    .slice(1)
    .some((phrase) => isShelfWord(phrase.at(-1) ?? '') || isOwned(phrase.at(-1) ?? ''))
  const isShort = count <= MUST_WORDS_MAX && !terms.some((term) => /\d/.test(term))
  const isNamed = names.length > 1 || (phrases.length > 1 && isShort && !isElsewhere)
  // An opener is nothing that opens.
  const isOnlyDoer = names.length === 1 && phrases.length === 1 && isDoer(last)
  const isLacking = isThing && !isUsed(last)
  // "earrings gold hoops": several of what no title names, before a word that is no thing of its own.
  const lacksSeveral =
    !isOwned(last) &&
    !isShelfWord(last) &&
    names.some((word) => SEVERAL.test(word) && isNoun(toBase(word.toLowerCase())) && !isUsed(word))
  const isAbsent = (isNamed || isOnlyDoer) && categories.length > 1 && !isWish && (isLacking || lacksSeveral)
  // "vegan shakes": several of what titles name.
  const isSeveral = SEVERAL.test(last) && isUsed(last)
  const isLastThing = isAbsent || isSeveral || (names.length > 1 && SORTED.has(base))
  // A shelf "Wireless" names no thing while another one does.
  const isThingOfShelf = (word: string) => isOwned(word) || (isShelfWord(word) && !LIKENESS.test(word))
  const ownAt = names.findLastIndex(isThingOfShelf)
  const shelfAt = ownAt < 0 ? names.findLastIndex(isShelfWord) : ownAt
  // "speaker waterproof", "headphones vexor": what a thing is like, and a name that nothing here has.
  const isUnknown = (word: string) =>
    !/\d/.test(terms[0] ?? '') && !isEnglish(toBase(word.toLowerCase())) && !isUsed(word)
  const isLikeness = (word: string) => LIKENESS.test(word) || isUnknown(word)
  const at = isLastThing ? names.lastIndexOf(last) : shelfAt
  const head = at < 0 ? names.at(-1) : names[at]
  // A maker's name is no thing: "Norvel" is all that it makes.
  const isMaker = brands.some((brand) => brand.toLowerCase() === head?.toLowerCase())
  if (head === undefined || isMaker) return {}
  const isAlone = names.length === 1 && phrases.length === 1
  // "keyboard tray": what follows a shelf's name may be the thing, and nobody can tell.
  const isLast = at < 0 ? isAlone : names.slice(at + 1).every(isLikeness)
  const isEither = isSeveral && !SORTED.has(base) && !isShelfWord(last) && names.length > 1
  const isSure = isAbsent || (!isEither && (isOwned(head) ? at > 0 : isLast))
  // "usb hub with hdmi and ethernet": what belongs to a thing is told by its own phrase.
  const isShelfAlone =
    names.length === 1 && at === 0 && phrases.length < 3 && !isElsewhere && isNoun(toBase(head.toLowerCase()))
  const said = isAbsent || isOwned(head) || isShelfAlone ? words : phrases.flat()
  if (!isSure || said.length > MUST_WORDS_MAX) return { head, ...(isSure ? {} : { names }) }
  const owned = names[at - 1] ?? null
  const sort = toBase(owned?.toLowerCase() ?? '')
  const isSorted = SORTED.has(toBase(head.toLowerCase())) && (isNoun(sort) || EATERS.has(sort))
  const owner = isOwned(head) ? owned : null
  // Where no title says "microsd", a graphics card is no "microsd card".
  const isStrange = owner !== null && !isUsed(owner) && !generalWords().has(toBase(owner.toLowerCase()))
  const isOfIt = owned !== null && (isStrange || isSorted || TOLD_APART.has(toBase(head.toLowerCase())))
  return {
    head,
    ...(isAbsent ? { isAbsent } : {}),
    ...(owner !== null && isShelfWord(owner) && !isTalkWord(toBase(owner.toLowerCase())) ? { owner } : {}),
    mustBe: {
      words: isOfIt ? [owned, head] : [head],
      isName: at >= 0 && !isOwned(head) && isUsed(head),
    },
  }
}

/** "cookies mint flavor", "tape black colour": what it is like stands behind the thing. */
function withoutAspect(words: readonly string[]): string[] {
  return isAspect(words.at(-1) ?? '') && words.length > 2 ? words.slice(0, -2) : [...words]
}

/** "colors", "sizes": in what a thing differs is none. */
export function isAspect(word: string): boolean {
  return ASPECTS.has(toStems(word).at(-1) ?? '')
}

const ASPECTS = new Set('flavor color scent finish style size'.split(' ').flatMap(toStems))

/** The same with what was found as evidence: where nothing is called by the last word, the one that most are ("ankle socks men"). */
export function thingIn(found: readonly Product[], constraints: Constraints, vocabulary: Known): string | undefined {
  const { head, names = [] } = headOf(constraints, vocabulary)
  const counts = names.map((name) => {
    const forms = formsOfThing(name)
    return { name, count: found.filter((product) => isCalledBy(product, forms)).length }
  })
  const most = counts.toSorted((a, b) => b.count - a.count)[0]
  if (counts.at(-1)?.count !== 0 || most === undefined) return names.at(-1) ?? head
  if (most.count >= CALLED_MIN) return most.name
  return counts.some(({ name, count }) => name === head && count > 0) ? head : names.at(-1)
}

/** "tent 4 person": what is counted behind a thing is none; "iphone 11 case" is. */
export function withoutCount(term: string): string {
  const [, thing, counted] = /^(.*\p{L}.*?)\s+\d+\s+(\p{L}+)$/u.exec(term) ?? []
  return thing === undefined || counted === undefined || isOwned(counted) ? term : thing
}

/** "men", "kids": whom a thing is for. */
export function isWearer(word: string): boolean {
  return WEARERS.has(word.toLowerCase())
}

const WEARERS = new Set('men mens women womens ladies kids boys girls'.split(' '))
/** What is said of several ends so. */
const SEVERAL = /[^su]s$/i
/** What an adjective ends with that stands behind its thing. */
const LIKENESS = /^\p{L}{3,}(?:proof|less|ful|ible|able|ed)$/u
/** Products that must be called by a word before it names the thing. */
const CALLED_MIN = 2

/** "memory card", "laptop bag": what is told apart by the word before it. */
export function isOwned(word: string): boolean {
  const base = toBase(word.toLowerCase())
  return (isBelonging(word) && !/(?:ings?|ic|ed)$/.test(word)) || TOLD_APART.has(base)
}

/** What says nothing without the word before it: a sound card is no graphics card. */
export const TOLD_APART = new Set(['card', 'machine'])

/** What is another thing with each noun before it: "cat food". */
const SORTED = new Set('food treat litter powder oil juice'.split(' '))
const EATERS = new Set('dog cat puppy kitten pet bird fish horse baby'.split(' '))

/** A word as titles may write it. */
function toForms(word: string): string[] {
  const lower = word.toLowerCase()
  const { alternatives } = toTextQuery(lower)
  return [lower, toBase(lower), `${lower}s`, `${lower}es`, ...alternatives.map(({ phrase }) => phrase)]
}

const NOTHING_KNOWN: Known = { categories: [], words: {} }

/** Stems of the last words of the names of categories, in every form. Kept for each list of them. */
function shelfNouns(categories: Vocabulary['categories']): ReadonlySet<string> {
  const known = nounsOf.get(categories)
  if (known !== undefined) return known
  const nouns = new Set(
    categories.flatMap(({ label }) =>
      label.split(/[,&/]| and /).flatMap((name) => formsOfThing(name.trim().split(/\s+/).at(-1) ?? '')),
    ),
  )
  nounsOf.set(categories, nouns)
  return nouns
}

/** Whether a shelf here is called by a word. */
export function isShelf(word: string, categories: Vocabulary['categories']): boolean {
  return toStems(word).some((stem) => shelfNouns(categories).has(stem))
}

/** Whether a product is called by what a shelf here is called by. */
export function isOfShelf(product: Product, { categories }: Known): boolean {
  return isCalledBy(product, [...shelfNouns(categories)])
}

const nounsOf = new WeakMap<Vocabulary['categories'], ReadonlySet<string>>()

/** A word that names a thing in all its forms, as stems. */
export function formsOfThing(noun: string): string[] {
  const { stems, alternatives } = toTextQuery(noun)
  return [...stems, ...alternatives.map(({ phrase }) => phrase)]
}
