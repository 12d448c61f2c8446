/** Words of the request that none of the shown products has: let go, and said so. */
import type { Relaxation } from '../../../shared/chat.ts'
import type { Constraints } from '../../../shared/constraints.ts'
import type { Product } from '../../../shared/product.ts'
import type { Vocabulary } from '../../catalog/vocabulary.ts'
import { isMeasurable } from '../../search/figures.ts'
import { hasBrand, isNamed, matchedTerms, toldBeside } from '../../search/satisfies.ts'
import { enforce } from '../../search/enforce.ts'
import { toWords } from '../../search/analyse.ts'
import { isNoun } from '../read/word-classes.ts'
import { toBase } from '../read/word-forms.ts'
import { measuredBy } from '../../search/measures.ts'
import { toTextQuery } from '../../search/query.ts'
import { findAttribute } from '../../wording/facts.ts'
import { inSeries, plain, type Said } from '../../wording/said.ts'
import { isForOthers, namesOfThing } from '../../search/narrow.ts'
import { behindIn, isCalledBy, isOfAnother } from '../../search/title.ts'
import { formsOfThing, headOf, isOfShelf, isOwned, isShelf } from '../head.ts'
import { describeRange, describeWish, nounOf, quotedTerms } from './describe.ts'
import { evidenceOf } from './evidence.ts'

export interface LetGo {
  /** The words that are somewhere among the shown products. */
  kept: string[]
  sentences: Said[]
  relaxed: Relaxation[]
}

/** Things that only go with what was asked for, or mention it, are not passed off as it. */
export function onlyMentioned(shown: readonly Product[], constraints: Constraints, vocabulary: Vocabulary): Said[] {
  const { category, terms = [], priceMax, priceMin, brands } = constraints
  if (category !== undefined || terms.length === 0) return []
  if (terms.every((term) => PURPOSE.test(term))) return []
  const { head, mustBe } = headOf(constraints, vocabulary)
  // "wig short blonde": of which word nobody can tell that it names the thing, nobody can tell that it is lacking.
  if (mustBe === undefined && head !== undefined && !terms.includes(head)) return []
  // "hp 78xl ink": what bears the number of its model is it, however it is called.
  const models = terms
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\d\p{L}|\p{L}\d|\d{3}/u.test(word) && measuredBy(word) === null)
  // "gtx 1080" is also written as one word.
  const bearsModel = ({ title }: Product) => models.every((word) => title.toLowerCase().includes(word.toLowerCase()))
  if (models.length > 0 && shown.some(bearsModel)) return []
  // A noun alone before what it is for ("webcam for calls") is the thing.
  const isElsewhere = terms.slice(1).some((term) => {
    const last = term.split(' ').at(-1) ?? ''
    return isOwned(last) || isShelf(last, vocabulary.categories)
  })
  const isNamedAlone = head !== undefined && head === terms[0] && isNoun(toBase(head.toLowerCase())) && !isElsewhere
  const thing = mustBe?.words.at(-1) ?? (isNamedAlone ? head : '')
  const said = [...terms.map(withoutFigure), ...(head === undefined ? [] : [head])]
  const names = mustBe === undefined ? said : [thing]
  // A band for the watch is none.
  const forms = formsOfThing(thing)
  // A monitor "with webcam" is called a monitor, a screen to throw pictures on is only near one, and "bike shorts" are shorts.
  const own = namesOfThing(thing)
  const endsWithIt = (product: Product) => {
    const behind = own.map((name) => behindIn(product, name)).filter((text) => text !== null)
    return behind.some((title) => !isOfShelf({ ...product, title, categoryPath: [] }, vocabulary))
  }
  const isOther = (product: Product) =>
    thing !== '' && !isCalledBy(product, own) && !endsWithIt(product) && isOfShelf(product, vocabulary)
  const isSaid = (product: Product) => (mustBe === undefined && isNamedAlone) || isNamed(product, names, 'itself')
  const isIt = (product: Product) => isSaid(product) && !isOfAnother(product, forms) && !isOther(product)
  if (shown.some(isIt)) return shown.every(isForOthers(terms)) ? [plain('What I found is made for others.')] : []
  const isLimited = priceMax !== undefined || priceMin !== undefined || brands !== undefined
  const rest = isLimited ? ' and fits the rest' : ''
  return [plain(`Nothing here is called ${quotedTerms(terms, 'or')}${rest}: these go with it or mention it.`)]
}

/** "hiking", "men": what it is for, and for whom, is what nothing is called. */
const PURPOSE = /(?:ing|^(?:m[ae]n|wom[ae]n|kids?|children|boys?|girls?|adults?))$/i

/** "monitor 27 inch" is called a monitor, however its size is written. */
function withoutFigure(term: string): string {
  return term.replace(/[\s-]+\d[\d.,]*\s*(?:["″]|\p{L}+)?$/u, '')
}

/** Brands that none of the shown products is of: let go, and said so. */
export function unmatchedBrands(
  shown: readonly Product[],
  constraints: Constraints,
  vocabulary: Vocabulary,
): Omit<LetGo, 'kept'> {
  const { brands = [] } = constraints
  if (brands.length === 0 || shown.some((product) => hasBrand(product, brands))) return { sentences: [], relaxed: [] }
  const none = constraints.category === undefined ? 'There is nothing' : `I have no ${nounOf(constraints, vocabulary)}`
  return {
    sentences: [
      plain(`${none} from ${inSeries(brands, 'or')}${none.startsWith('T') ? ' here' : ''}, so I went by the rest.`),
    ],
    relaxed: [{ constraint: 'brands', from: [...brands], to: null }],
  }
}

/** Wishes of which nothing that is shown says a word, where too little of the shop states them to filter by. */
export function untoldWishes(
  shown: readonly Product[],
  constraints: Constraints,
  vocabulary: Vocabulary,
  before: readonly Said[] = [],
): Said[] {
  const { soft } = enforce(constraints, vocabulary)
  const untold = soft.flatMap((wish) => {
    const upper = soft.find(({ name, op }) => name === wish.name && op === 'lte')
    if (wish.op === 'lte' && soft.some(({ name, op }) => name === wish.name && op === 'gte')) return []
    const isRange = wish.op === 'gte' && upper !== undefined
    const said = isRange ? describeRange(wish, upper, vocabulary) : describeWish(wish, vocabulary)
    const text = said.replace(/^(?:that|in) /, '')
    const isTold = shown.some(
      (product) =>
        findAttribute(product, wish.name) !== null ||
        toldBeside(product, wish) !== null ||
        // Other words beside a figure tell nothing of it.
        (!isMeasurable(wish) && evidenceOf(product, text) !== null),
    )
    // What was said to be mentioned nowhere is not told again.
    const isSaid = before.some((sentence) => sentence.text.includes(`“${text}”`))
    return isTold || isSaid ? [] : [text]
  })
  return untold.length === 0
    ? []
    : [plain(`Of “${inSeries(untold, 'or')}” the listings here say nothing, so I went by the rest.`)]
}

/** The words for colors of which any will do, where several are wanted: "gray or navy". */
export function eitherColor({ colors = [], terms = [] }: Constraints): string[] {
  const wanted = colors.map((color) => color.toLowerCase())
  return wanted.length < 2 ? [] : terms.filter((term) => wanted.includes(term.toLowerCase().replace('grey', 'gray')))
}

/** The words of a term; "gluten free" is one. */
function wordsOf(term: string): string[] {
  return term.match(/\S+(?:[\s-]free\b)?/giu) ?? []
}

/** Which words no shown product holds, and what is said of those that are new; of a phrase, those that are missing. */
export function unmatchedTerms(
  shown: readonly Product[],
  constraints: Constraints,
  { words: used }: Pick<Vocabulary, 'words'>,
  isNew: (term: string) => boolean = () => true,
): LetGo {
  const { terms = [] } = constraints
  const holds = (words: string) => shown.some((product) => matchedTerms(product, [words]).length > 0)
  const either = eitherColor(constraints)
  const isHeld = (words: string) =>
    toTextQuery(words).stems.length === 0 || (either.includes(words) ? either : [words]).some(holds)
  const parts = terms.map((term) => {
    const figure = MODEL.exec(term)?.[1]
    const isBorne =
      figure === undefined ||
      shown.some(({ title }) =>
        title
          .toLowerCase()
          .split(/[^\p{L}\d]+/u)
          .includes(figure),
      )
    const words = isHeld(term) && isBorne ? [] : toTextQuery(term).stems.length > 1 ? wordsOf(term) : [term]
    const isMissing = (word: string) => (word === figure && !isBorne) || !isHeld(word)
    return { term, figure, missing: words.filter(isMissing).join(' '), held: words.filter((word) => !isMissing(word)) }
  })
  const lacking = parts.filter(({ missing }) => missing !== '')
  if (lacking.length === 0) return { kept: [...terms], sentences: [], relaxed: [] }
  const news = lacking.filter(({ term }) => isNew(term)).map(({ missing }) => missing)
  // What names of other products say is only lacking in what is shown.
  const isSold = news.some((missing) =>
    toWords(missing).some((word) => /\d/.test(word) || (used[word] ?? used[toBase(word)] ?? 0) > 0),
  )
  const model = lacking.find(({ term, figure, missing }) => term === terms[0] && isNew(term) && figure === missing)
  const none = isSold ? 'None of these mentions' : 'Nothing here mentions'
  const lack = model === undefined ? `${none} ${quotedTerms(news, 'or')}` : `I have no ${quotedTerms([model.term])}`
  const sentences = news.length === 0 ? [] : [plain(`${lack}, so I went by the rest.`)]
  const kept = parts.flatMap(({ term, missing, held }) => (missing === '' ? term : held.join(' ') || []))
  return { kept, sentences, relaxed: [{ constraint: 'terms', from: lacking.map(({ missing }) => missing), to: null }] }
}

/** "iphone 15", "galaxy s8": a figure that only prose mentions makes no model. */
const MODEL = /^\p{L}[\p{L}\s]*\s(\p{L}?\d{1,3}\p{L}?)$/u
