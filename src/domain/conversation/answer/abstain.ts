/** Saying plainly that the catalogue does not have something, with the nearest thing that it does have. */
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import type { CategoryEntry, Vocabulary } from '../../catalog/vocabulary.ts'
import { formsOfThing, headOf, isOwned, TOLD_APART, withoutCount } from '../head.ts'
import { englishWords } from '../read/general-words.ts'
import { isNoun } from '../read/word-classes.ts'
import { toBase } from '../read/word-forms.ts'
import { isNamed, matchedTerms, titleHolds } from '../../search/satisfies.ts'
import { toWords } from '../../search/analyse.ts'
import { isBelonging, isCalledBy, nameHolds } from '../../search/title.ts'
import type { Candidate } from '../../search/types.ts'
import { pluralNoun } from '../../wording/names.ts'
import { inSeries, plain } from '../../wording/said.ts'
import { describePrice, describeTerms, describeRequest, nounOf } from './describe.ts'
import { moreToLookAt, partOf, thoseLookedAt } from './looked-at.ts'
import { wordsOnly, type Reply, type Turn } from './turn.ts'

/** Candidates that are looked at to tell whether anything is about what was asked; the best match is among them. */
const EXAMINED = 3
/** Share of the words from which a product is about them although its name does not say so. */
const ABOUT_SHARE = 0.25
const SUGGESTIONS_MAX = 4
/** Of a longer request nobody can tell where the name of the thing is. */
const SHORT_WORDS_MAX = 4
/** What most shoppers look for, where the catalogue has it. */
const SOUGHT = ['laptops', 'headphones', 'coffee-makers', 'running-shoes', 'televisions', 'backpacks', 'smartphones']
const SHARED_LETTERS_MIN = 4

/**
 * Whether the candidates only happen to share a word with the request: asked for used cars, a thing that "can be used"
 * is none. Where a category is named, that says what the thing is.
 */
export function isNothingLike(
  candidates: readonly Candidate[],
  constraints: Constraints,
  vocabulary: Vocabulary,
): boolean {
  const { category, terms = [] } = constraints
  if (category !== undefined || terms.length === 0 || candidates.length === 0) return false
  // "toner cartridge original": what a name says word for word is not lacking, however it goes on.
  const isPhrase = (term: string) => toWords(term).length > 1
  const isSaid = (term: string) =>
    [term, toWords(term).toReversed().join(' ')].some((text) =>
      candidates.some(({ product }) => nameHolds(product, text)),
    )
  if (terms.every((term) => isPhrase(term) && isSaid(term))) return false
  const best = candidates.toSorted((a, b) => b.textScore - a.textScore).slice(0, EXAMINED)
  const { head, owner, mustBe, isAbsent = false } = headOf(constraints, vocabulary)
  if (isAbsent) return true
  // "laptop bag": a cable in its "retail bag" is none. Of "hdmi cable 2 m" the figure may bring others before it.
  const isOfOwner = (product: Product) => owner === undefined || matchedTerms(product, [owner]).length > 0
  const isIt = (product: Product) => isOfOwner(product) && isCalledBy(product, formsOfThing(head ?? ''))
  if (!best.some(({ product }) => isOfOwner(product)) && !candidates.some(({ product }) => isIt(product))) return true
  // "cat food": what people eat is none.
  const isBoth = ({ product }: Candidate) => mustBe?.words.every((word) => matchedTerms(product, [word]).length > 0)
  if (mustBe !== undefined && mustBe.words.length > 1 && !candidates.some(isBoth)) return true
  // "phone case": phones are no cases, and a "long sleeve" is no "laptop sleeve".
  if (head !== undefined && mustBe !== undefined && isOwned(head)) {
    const forms = formsOfThing(head)
    // "Memory card 64 GB MicroSD" is a "microsd card".
    const isToldWhole = (product: Product) =>
      mustBe.words.length > 1 && mustBe.words.every((word) => titleHolds(product, word))
    // A graphics card with memory is no memory card.
    const isToldApart = ({ product }: Candidate) =>
      !TOLD_APART.has(toBase(head.toLowerCase())) || isNamed(product, mustBe.words.slice(0, 1))
    return !candidates.some(
      (one) =>
        (isCalledBy(one.product, forms) && isBoth(one) !== false && isToldApart(one)) ||
        isToldWhole(one.product) ||
        saysAll(one.product, constraints),
    )
  }
  if (candidates.some(({ product }) => bearsModel(product, terms))) return false
  if (isOtherLine(candidates, terms) || isOnlyTold(candidates, terms)) return true
  const things = terms.map(withoutCount)
  // "charger for my macbook pro": what it is for names no charger.
  const isShort = things.flatMap(toWords).length <= SHORT_WORDS_MAX
  const isPart = isBelonging(mustBe?.words.at(-1) ?? toWords(terms[0] ?? '').at(-1) ?? '')
  if (best.some(({ product }) => isNamed(product, isPart && isShort ? things.slice(0, 1) : things))) return false
  if (isPart) return true
  const words = things.flatMap(toWords)
  return !best.some(({ product }) => matchedTerms(product, words).length > words.length * ABOUT_SHARE)
}

/** "Norvel Air 2", where only cases are for one: a model whose line is no thing here. */
function isOtherLine(candidates: readonly Candidate[], [term = '']: readonly string[]): boolean {
  const line = LINE.exec(term)?.[1]
  const isName = line !== undefined && !englishWords().has(toBase(line.toLowerCase().split(' ')[0] ?? ''))
  return isName && !candidates.some(({ product }) => nameHolds(product, line))
}

/** The name of a line before the figure of a model. */
const LINE = /^(\p{L}[\p{L}\s]*)\s\p{L}?\d{1,2}$/u

/** "camera lp e5": what bears the number of a model is it, however it is called. */
function bearsModel(product: Product, terms: readonly string[]): boolean {
  return terms.some((term) => titleHolds(product, MODEL.exec(term)?.[1] ?? ''))
}

/** The two words of a model behind another one. */
const MODEL = /\s(\p{L}+\s\p{L}{1,3}\d+)$/u

/** "sunglasses", of which only prose speaks: the one noun that was said names nothing here. */
function isOnlyTold(candidates: readonly Candidate[], [term = '', ...others]: readonly string[]): boolean {
  const isOne = others.length === 0 && !term.includes(' ') && isNoun(toBase(term.toLowerCase()))
  return isOne && !candidates.some(({ product }) => isNamed(product, [term]))
}

/** "jack trolley Liftor": a name that says its maker and another word, or three words, is what was meant, in any order. */
function saysAll(product: Product, { terms = [], brands = [] }: Constraints): boolean {
  const words = terms.flatMap(toWords).filter((word) => !/\d/.test(word))
  const isTelling = words.length >= TELLING_WORDS || (words.length > 1 && brands.length > 0)
  return isTelling && words.every((word) => nameHolds(product, word))
}

const TELLING_WORDS = 3

/** The reply when there is nothing to show, not even something near. */
export function nothingFound(turn: Turn, constraints: Constraints): Reply {
  const { vocabulary, prepared } = turn
  const suggested = suggestCategories(vocabulary, constraints)
  const nouns = suggested.map(({ label }) => pluralNoun(label))
  const followUps = suggested.map(({ label }) => `Show me ${pluralNoun(label)}`)
  if (vocabulary.productCount === 0) {
    return wordsOnly([plain('The catalogue is empty at the moment, so there is nothing I can show you.')])
  }
  const { isPart = false } = partOf(turn)
  const isMore = prepared.understanding.intent === 'more' || prepared.understanding.intent === 'others'
  if (isMore && prepared.state.listed.length > 0) {
    const rest = describePrice(constraints, vocabulary) === '' ? [] : ['Forget about the price']
    return wordsOnly(
      [
        plain(
          `You have seen all the ${describeRequest(constraints, vocabulary)} that I ${isPart ? 'looked at' : 'have'}.`,
        ),
        ...moreToLookAt(turn, nounOf(constraints, vocabulary)),
      ],
      [...rest, ...(prepared.state.listed.length > 1 ? ['Compare the first two'] : []), 'Start over'],
    )
  }
  const offer = nouns.length === 0 ? '' : `There are ${inSeries(nouns)}, among others.`
  return wordsOnly([plain(`${absence(turn, constraints)} `.trim()), ...(offer === '' ? [] : [plain(offer)])], followUps)
}

function absence(turn: Turn, constraints: Constraints): string {
  const { vocabulary } = turn
  const part = partOf(turn)
  const words = describeTerms({ terms: thingOf(constraints, vocabulary) })
  if (constraints.category !== undefined) {
    const noun = nounOf(constraints, vocabulary)
    const isKnown = vocabulary.categories.some(({ slug }) => slug === constraints.category)
    if (!isKnown) return `I am sorry, this catalogue has no ${noun}.`
    return part.isPart === true
      ? `I am sorry, nothing fits among the ${thoseLookedAt(noun, part)}.`
      : `I am sorry, there is nothing among the ${noun} here that fits.`
  }
  if (words !== '') return `I am sorry, I don't have anything like “${words}”: this catalogue has none.`
  const request = describeRequest(constraints, vocabulary)
  return `I am sorry, I found no ${part.isPart === true ? thoseLookedAt(request, part) : `${request} in this catalogue`}.`
}

/** The phrase that surely names the thing; all of them where nobody can tell. */
function thingOf(constraints: Constraints, vocabulary: Vocabulary): string[] {
  const { terms = [] } = constraints
  const last = toWords(terms[0] ?? '').at(-1) ?? ''
  const name = headOf(constraints, vocabulary).mustBe?.words.at(-1) ?? (isBelonging(last) ? last : undefined)
  const phrase = name === undefined ? undefined : terms.find((term) => term.split(/\s+/).includes(name))
  return phrase === undefined ? terms : [phrase]
}

/** Categories to offer: those that share a word's beginning with the request, then what most shoppers look for. */
export function suggestCategories(vocabulary: Vocabulary, constraints: Constraints = {}): CategoryEntry[] {
  const narrow = narrowest(vocabulary)
  const asked = toWords([...(constraints.terms ?? []), constraints.category ?? ''].join(' '))
  const near = narrow.filter(({ label }) => toWords(label).some((word) => asked.some((other) => isAkin(word, other))))
  const sought = SOUGHT.flatMap((slug) => narrow.find((category) => category.slug === slug) ?? [])
  return [...new Set([...near, ...sought, ...narrow])].slice(0, SUGGESTIONS_MAX)
}

/** Categories that products are in themselves; departments above them are too broad to suggest. */
export function narrowest({ categories, brands, attributes }: Vocabulary): CategoryEntry[] {
  const own = new Set([...brands, ...attributes].flatMap((entry) => entry.categories))
  const makers = new Set(brands.map(({ name }) => name.toLowerCase()))
  const named = categories.filter(({ label }) => pluralNoun(label) !== 'products' && !makers.has(label.toLowerCase()))
  const narrow = named.filter(({ slug }) => own.has(slug))
  return narrow.length > 0 ? narrow : named
}

function isAkin(word: string, other: string): boolean {
  return word.length >= SHARED_LETTERS_MIN && word.slice(0, SHARED_LETTERS_MIN) === other.slice(0, SHARED_LETTERS_MIN)
}
