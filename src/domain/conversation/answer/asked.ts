/** Answers to a question about one fact: what is stated, else what the product's own text says, else that it is not stated. */
import type { Product } from '../../../shared/product.ts'
import { orderAheadOf } from '../../catalog/order-ahead.ts'
import { attributeDifference, ratingDifference } from '../../compare/difference.ts'
import { toStems } from '../../search/analyse.ts'
import { agreeing, isPlural, pronoun } from '../../wording/agreement.ts'
import { objectOf, phraseOf } from '../../wording/attributes.ts'
import { answerChoice, findChoice } from '../../wording/choices.ts'
import { inClauses } from '../../wording/clauses.ts'
import { fact, labelledSo, findAttribute, nameOf, ratingOf } from '../../wording/facts.ts'
import { lowerLabel, numberWord } from '../../wording/names.ts'
import { inSeries, listed, plain, said, type Said } from '../../wording/said.ts'
import { shortName } from '../../wording/short-names.ts'
import type { Asked } from '../types.ts'
import { answerAttribute, answerMissing, missingNoun, whichOf } from './asked-attribute.ts'
import { answerPrice, answerReduction, asksForReduction, savingSentences } from './asked-price.ts'
import { measuredIn } from './convert.ts'
import { evidenceOf, figureIn, oppositeOf, type Evidence } from './evidence.ts'
import { featureOfSeveral, valueOfAll } from './feature-of-several.ts'
import { othersThatHave } from './others-of-kind.ts'
import type { Turn } from './turn.ts'

const OFFERED_MAX = 3
/** Looks are seen on the picture; the players are told as a range. */
const UNTOLD = /^(color|minPlayers|maxPlayers)$/

/** The sentences on what was asked, for one product or several, with what was asked in the same breath. */
export function answerAsked(products: readonly Product[], asked: Asked, turn: Turn): Said[] {
  const { also = [], ...main } = asked
  const questions = [main, ...also]
  const [one] = products
  if (one === undefined) return []
  if (products.length > 1) return questions.flatMap((question) => answerForSeveral(products, question, turn))
  const answers = questions.map((question) => ({ question, said: answerFor(one, question, turn) }))
  const known = answers.flatMap(({ said: sentence }) => sentence ?? [])
  const missing = answers.flatMap(({ question, said: sentence }) => (sentence === null ? [question] : []))
  const others = questions.length === 1 ? othersThatHave(one, main, fieldOf(main, one), turn) : []
  return [
    ...known,
    ...missingSentences(one, missing, turn),
    ...others,
    ...(missing.length === 0 || known.length > 0 || others.length > 0 ? [] : offer(one)),
  ]
}

function missingSentences(product: Product, missing: readonly Asked[], turn: Turn): Said[] {
  const [only] = missing
  if (only === undefined) return []
  if (missing.length === 1) return [answerMissing(product, only, fieldOf(only, product), turn)]
  const nouns = missing.map((asked) => missingNoun(asked, fieldOf(asked, product), turn))
  return [
    said`The listing of the ${nameOf(product)} says nothing of ${inSeries(nouns, 'or')}, so I would not count on it.`,
  ]
}

/** What each of them states, then which of them do not state it. */
function answerForSeveral(products: readonly Product[], asked: Asked, turn: Turn): Said[] {
  const [one, other] = products
  if (one === undefined || other === undefined) return []
  const field = fieldOf(asked, one)
  const isPair = products.length === 2
  if (field === 'price' && isPair && (/sav/i.test(asked.text) || !asksForReduction(asked.text))) {
    return savingSentences(one, other)
  }
  const together =
    field === null
      ? null
      : asked.value === undefined
        ? featureOfSeveral(products, field)
        : valueOfAll(products, field, String(asked.value))
  const answers = products.map((product) => ({ product, said: answerFor(product, asked, turn) }))
  const silent = answers.filter(({ said: sentence }) => sentence === null).map(({ product }) => product)
  const difference = isPair ? differenceIn(one, other, field) : null
  const noun = missingNoun(asked, field, turn)
  const count = numberWord(products.length)
  const told = whichOf(noun) ?? `anything of ${noun}`
  const unstated =
    silent.length === 0
      ? []
      : silent.length === products.length
        ? [said`${isPair ? 'Neither listing' : `None of the ${count} listings`} says ${told}, and I will not guess.`]
        : [said`For the ${listed(silent.map((product) => plain(shortName(product, products))))} it is not stated.`]
  return [
    ...(together === null ? answers.flatMap(({ said: sentence }) => sentence ?? []) : [together]),
    ...unstated,
    ...(difference === null ? [] : [difference]),
  ]
}

/** The field of a product that a question is about; null where it names none. */
export function fieldOf({ attribute, text, unit }: Asked, product: Product): string | null {
  if (attribute !== null) return attribute
  const words = new Set(toStems(text))
  const known = FIELD_WORDS.find(([, ...names]) => names.some((name) => words.has(name)))
  if (known !== undefined) return known[0]
  return unit === undefined ? null : (measuredIn(product, unit)?.name ?? null)
}

const FIELD_WORDS: readonly (readonly [field: string, ...stems: string[]])[] = [
  ['price', ...toStems('price cost costs expensive')],
  ['rating', ...toStems('rating rated stars reviews')],
  ['availability', ...toStems('stock available availability')],
  ['brand', ...toStems('brand maker manufacturer')],
]

/** Null where nothing that is known of the product answers it. */
function answerFor(product: Product, asked: Asked, turn: Turn): Said | null {
  const field = fieldOf(asked, product)
  const name = nameOf(product)
  switch (field) {
    case 'price':
      return asksForReduction(asked.text) ? answerReduction(product) : answerPrice(product, asked)
    case 'rating':
    case 'ratingCount': {
      const rating = ratingOf(product)
      if (rating === null) return said`Nobody has rated the ${name} yet, and I have no reviews of it.`
      const words = /review|say|complain|bad/i.test(asked.text) ? ' The catalogue has no reviews in words.' : ''
      return said`The ${name} ${agreeing(product, 'is')} ${rating}.${words}`
    }
    case 'listPrice':
      return answerReduction(product)
    case 'availability':
      return availabilityOf(product)
    case 'brand':
      return product.brand === null
        ? (textAnswer(product, { ...asked, text: 'brand' }) ??
            said`The catalogue does not state who makes the ${name}.`)
        : said`The ${name} ${agreeing(product, 'is')} made by ${fact(product, 'brand', product.brand)}.`
    default: {
      const choice = findChoice(product, [field, asked.text, asked.value?.toString()])
      if (choice !== null) {
        return answerChoice(product, choice, String(asked.value ?? asked.text), asked.value !== undefined)
      }
      const attribute = (field === null ? null : findAttribute(product, field)) ?? labelledSo(product, asked.text)
      if (attribute !== null) return answerAttribute(product, attribute, asked, turn)
      return textAnswer(product, asked)
    }
  }
}

/** Of these only a figure tells: "long weekends" is no length. */
const MEASURE_ALONE = /^(long|big|large|heavy|tall|wide|high|deep|thick|far|fast|old)$/i

/** A piece that says the words and holds a figure tells more than a bare figure. */
function foundIn(product: Product, asked: Asked): Evidence | null {
  const figure = figureIn(product, asked)
  // Of what is counted all words must be found.
  const text = asked.counted?.includes(' ') === true ? asked.counted : asked.text
  const said = text === '' || MEASURE_ALONE.test(text) ? null : (evidenceOf(product, text) ?? oppositeOf(product, text))
  // How many there are no words tell.
  const words = asked.counted === undefined || said?.isDenied === true ? said : null
  if (figure === null) return words
  const isTold = words !== null && asked.counted === undefined && asked.unit === undefined && /\d/.test(words.quote)
  return isTold ? words : figure
}

/** What the name, the features or the description say of it; null when nothing does. */
function textAnswer(product: Product, asked: Asked): Said | null {
  const found = foundIn(product, asked)
  if (found === null || (asked.isMeasured === true && !/\d/.test(found.quote))) return null
  const claim = fact(product, found.field, `“${found.quote}”`, found.quote)
  const where = { title: 'The name', features: 'The feature list', description: 'The description' }[found.field]
  // "does it need a cooler", of one without: no yes and no no.
  if (found.isDenied && asked.isOpen !== true) {
    return said`It seems not: ${where.toLowerCase()} of the ${nameOf(product)} says ${claim}.`
  }
  return said`${where} of the ${nameOf(product)} says ${claim}.`
}

/** "The availability of an item" is said as far as it is known. */
export function availabilityOf(product: Product): Said {
  const name = nameOf(product)
  switch (product.availability) {
    case 'in_stock':
      return said`Yes, the ${name} ${agreeing(product, 'is')} ${fact(product, 'availability', 'in stock')}.`
    case 'out_of_stock':
      return said`No, the ${name} ${agreeing(product, 'is')} ${fact(product, 'availability', 'out of stock')} at the moment.`
    case 'unknown': {
      const ahead = orderAheadOf(product)
      return ahead === null
        ? said`Whether the ${name} is in stock is not stated.`
        : said`Not yet: the ${name} ${fact(product, ahead.name, lowerLabel(ahead.label))}.`
    }
  }
}

function differenceIn(one: Product, other: Product, field: string | null): Said | null {
  if (field === null) return null
  const difference = field === 'rating' ? ratingDifference(one, other) : attributeDifference(one, other, field)
  return difference === null
    ? null
    : said`So the ${nameOf(one)} ${agreeing(one, difference.verb === 'is' ? 'is' : 'has')} ${difference.text}.`
}

/** What is stated instead, so that there is something to go on with. */
function offer(product: Product): Said[] {
  const stated = product.attributes
    .filter(({ value, name }) => typeof value !== 'boolean' && !UNTOLD.test(name))
    .slice(0, OFFERED_MAX)
    .map((attribute) => {
      const { verb, text } = phraseOf(attribute)
      return { verb, text: fact(product, attribute.name, verb === 'has' ? objectOf(attribute) : text) }
    })
  return stated.length === 0
    ? []
    : [said`What I do know: ${pronoun(product).toLowerCase()} ${inClauses(stated, isPlural(product))}.`]
}
