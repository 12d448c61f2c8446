/** Answers about one product: everything that is known, or what was asked. */
import type { Constraints } from '../../../shared/constraints.ts'
import { orderAheadOf } from '../../catalog/order-ahead.ts'
import type { Product } from '../../../shared/product.ts'
import { betterOf } from '../../compare/directions.ts'
import { matchedTerms } from '../../search/satisfies.ts'
import { choicesSentence } from '../../wording/choices.ts'
import { costOf, fact, nameOf, priceOf, ratingOf } from '../../wording/facts.ts'
import { agreeing, isPlural, pronoun } from '../../wording/agreement.ts'
import { objectOf, phraseOf } from '../../wording/attributes.ts'
import { inClauses } from '../../wording/clauses.ts'
import { withArticle } from '../../wording/articles.ts'
import { featureOf } from '../../wording/features.ts'
import { lowerLabel } from '../../wording/names.ts'
import { inSeries, listed, NOTHING_SAID, plain, said, type Said } from '../../wording/said.ts'
import { answerAsked } from './asked.ts'
import { listClause } from './asked-price.ts'
import { answerCatch } from './catch.ts'
import { answerTake } from './take.ts'
import { namedCards, rankContext } from './cards.ts'
import { describeTerms } from './describe.ts'
import { leadingSentence } from './extreme.ts'
import { distinct } from './follow-ups.ts'
import { becauseOf } from './lead.ts'
import { askWhich, findNamed } from './references.ts'
import type { Reply, Turn } from './turn.ts'

const FIGURES_MAX = 5
const EXTRAS_MAX = 4
const PRODUCTS_MAX = 5
const PROSE_CHARACTERS_MAX = 200

/** The reply about the products that are meant; asks which when none is. */
export function answerDetails(turn: Turn): Reply {
  const { talk } = turn.prepared.understanding
  if (talk === 'catch') return answerCatch(turn)
  if (talk === 'take') return answerTake(turn)
  return describeNamed(turn)
}

function describeNamed(turn: Turn): Reply {
  const named = findNamed(turn)
  // A model that was looked up is meant rather than what the talk was about.
  const looked = turn.prepared.understanding.lookups.length > 0 ? named.slice(-1) : named
  const products = looked.slice(0, PRODUCTS_MAX)
  const [product] = products
  if (product === undefined) return askWhich(turn)
  const { prepared, constraints } = turn
  const { askedAbout } = prepared.understanding
  const leading = products.length === 1 ? leadingSentence(turn, product) : null
  const sentences =
    prepared.understanding.talk === 'why'
      ? whyOf(product, turn)
      : askedAbout !== null
        ? leading === null
          ? answerAsked(products, askedAbout, turn)
          : [leading]
        : products.flatMap((each) => describe(each, constraints, products.length > 1))
  return {
    sentences,
    products: namedCards(products, rankContext(prepared.state, constraints)),
    comparison: null,
    followUps: distinct([
      product.price === null ? undefined : products.length > 1 ? 'Compare them' : 'Is it worth it?',
      askedAbout === null ? undefined : 'Tell me more about it',
      hasCheaper(product, prepared.state.listed) ? 'Something like it but cheaper' : undefined,
      prepared.state.listed.length >= 2 ? 'Compare the first two' : undefined,
    ]),
    relaxed: [],
    listed: null,
    focusId: products.length === 1 ? product.id : null,
  }
}

/** What put the product where it stands, among those that were shown with it. */
function whyOf(product: Product, { prepared, constraints }: Turn): Said[] {
  const { listed: shown } = prepared.state
  const why = becauseOf(product, constraints, shown)
  const place = shown[0]?.id === product.id ? 'came first' : `${agreeing(product, 'is')} among those that fit best`
  if (why.text !== '') return [said`The ${nameOf(product)} ${place} for this${why}.`]
  const words = matchedTerms(product, constraints.terms ?? []).map((term) => `“${describeTerms({ terms: [term] })}”`)
  const price = priceOf(product)
  const its = isPlural(product) ? 'their' : 'its'
  const claims = [
    ...(words.length === 0 ? [] : [plain(`${its} listing speaks of ${inSeries(words)}`)]),
    ...(price === null ? [] : [said`${pronoun(product).toLowerCase()} ${agreeing(product, 'costs')} ${price}`]),
  ]
  return [
    claims.length === 0
      ? said`The ${nameOf(product)} ${place}: nothing in the listings here tells them apart.`
      : said`The ${nameOf(product)} ${place} because ${listed(claims)}; nothing else in ${its} listing sets ${isPlural(product) ? 'them' : 'it'} apart.`,
  ]
}

function hasCheaper({ category, price }: Product, others: readonly Product[]): boolean {
  return others.some(
    (other) =>
      other.category === category &&
      other.price?.currency === price?.currency &&
      (other.price?.amountMinor ?? Infinity) < (price?.amountMinor ?? 0),
  )
}

function describe(product: Product, constraints: Constraints, isShort: boolean): Said[] {
  const price = costOf(product)
  const rating = ratingOf(product)
  const verb = (singular: string) => agreeing(product, singular)
  const cost =
    price === null ? said`${verb('has')} no known price` : said`${verb('costs')} ${price}${listClause(product)}`
  const first = said`The ${nameOf(product)} ${cost}${rating === null ? NOTHING_SAID : said`, and ${verb('is')} ${rating}`}.`
  if (isShort) return [first]
  return [
    first,
    ...choicesSentence(product),
    ...figures(product, constraints),
    ...extras(product),
    ...prose(product),
    ...stock(product),
  ]
}

/** What was asked for first, then what has a better way, then the rest. */
function figures(product: Product, { attributes = [] }: Constraints): Said[] {
  const asked = new Set(attributes.map(({ name }) => name))
  const order = (name: string) => (asked.has(name) ? 0 : betterOf(name) !== null ? 1 : 2)
  const stated = product.attributes
    .filter(({ value }) => typeof value !== 'boolean')
    .toSorted((a, b) => order(a.name) - order(b.name))
    .slice(0, FIGURES_MAX)
    .map((attribute) => {
      const { verb, text } = phraseOf(attribute)
      return { verb, text: fact(product, attribute.name, verb === 'has' ? objectOf(attribute) : text) }
    })
  return stated.length === 0 ? [] : [said`${pronoun(product)} ${inClauses(stated, isPlural(product))}.`]
}

/** "It is waterproof and has GPS, but no mobile data." */
function extras(product: Product): Said[] {
  const has = product.attributes
    .filter(({ value }) => value === true)
    .slice(0, EXTRAS_MAX)
    .map(({ name, label }) => {
      const { verb, text } = featureOf(name, label)
      return { verb, text: fact(product, name, verb === 'has' ? withArticle(text) : text) }
    })
  const lacks = product.attributes
    .filter(({ name, label, value }) => value === false && featureOf(name, label).verb === 'has')
    .slice(0, EXTRAS_MAX)
    .map(({ name, label }) => fact(product, name, lowerLabel(label)))
  const without = said`${agreeing(product, 'has')} no ${listed(lacks, 'or')}`
  if (has.length === 0) return lacks.length === 0 ? [] : [said`${pronoun(product)} ${without}.`]
  return [
    said`${pronoun(product)} ${inClauses(has, isPlural(product))}${lacks.length === 0 ? NOTHING_SAID : said`, but ${without}`}.`,
  ]
}

/** Where little is stated in figures, the catalogue's own words stand in, marked as such. */
function prose({ attributes, features, description, ...rest }: Product): Said[] {
  if (attributes.length >= 3) return []
  const product = { attributes, features, description, ...rest }
  const [feature] = features
  const text = shortened(feature ?? firstSentence(description ?? ''))
  if (text === '') return []
  return [said`The catalogue says: “${fact(product, feature === undefined ? 'description' : 'features', text, text)}”`]
}

/** As it is written, up to a whole word. */
function shortened(text: string): string {
  if (text.length <= PROSE_CHARACTERS_MAX) return text
  const cut = text.slice(0, PROSE_CHARACTERS_MAX)
  const end = Math.max(cut.lastIndexOf('. ') + 1, cut.lastIndexOf('! ') + 1)
  return end > PROSE_CHARACTERS_MAX / 3 ? cut.slice(0, end) : cut.slice(0, cut.lastIndexOf(' '))
}

function firstSentence(text: string): string {
  return /^[^.!?]*[.!?]?/.exec(text.replace(/\s+/g, ' ').trim())?.[0] ?? ''
}

function stock(product: Product): Said[] {
  switch (product.availability) {
    case 'in_stock':
      return [said`${pronoun(product)} ${agreeing(product, 'is')} ${fact(product, 'availability', 'in stock')}.`]
    case 'out_of_stock':
      return [
        said`${pronoun(product)} ${agreeing(product, 'is')} ${fact(product, 'availability', 'out of stock')} at the moment.`,
      ]
    case 'unknown': {
      const ahead = orderAheadOf(product)
      return ahead === null
        ? [plain('Whether it is in stock is not known.')]
        : [said`Not in stock yet, but ${pronoun(product)} ${fact(product, ahead.name, lowerLabel(ahead.label))}.`]
    }
  }
}
