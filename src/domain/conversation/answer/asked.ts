/** Answers to a question about one fact: what is stated, else what the product's own text says, else that it is not stated. */
import type { Product } from '../../../shared/product.ts'
import { attributeDifference, ratingDifference } from '../../compare/difference.ts'
import { toStems } from '../../search/analyse.ts'
import { agreeing, pronoun } from '../../wording/agreement.ts'
import { attributePhrase } from '../../wording/attributes.ts'
import { answerChoice, findChoice } from '../../wording/choices.ts'
import { fact, findAttribute, nameOf, ratingOf } from '../../wording/facts.ts'
import { listed, said, type Said } from '../../wording/said.ts'
import type { Asked } from '../types.ts'
import { answerAttribute, answerMissing } from './asked-attribute.ts'
import { answerPrice, answerReduction, asksForReduction, savingSentences } from './asked-price.ts'
import { measuredIn } from './convert.ts'
import { evidenceOf, quantityIn } from './evidence.ts'
import { othersThatHave } from './others-of-kind.ts'
import type { Turn } from './turn.ts'

const OFFERED_MAX = 3

/** The sentences on what was asked, for one product or several. */
export function answerAsked(products: readonly Product[], asked: Asked, turn: Turn): Said[] {
  const [one, other] = products
  if (one === undefined) return []
  const field = fieldOf(asked, one)
  const isPair = other !== undefined && products.length === 2
  if (field === 'price' && isPair && (/sav/i.test(asked.text) || !asksForReduction(asked.text))) {
    return savingSentences(one, other)
  }
  const answers = products.map((product) => answerFor(product, asked, field, turn))
  const difference = isPair ? differenceIn(one, other, field) : null
  const others = products.length === 1 ? othersThatHave(one, asked, field, turn) : []
  return [
    ...answers,
    ...(difference === null ? [] : [difference]),
    ...others,
    ...(others.length > 0 ? [] : offer(products, asked, field)),
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

function answerFor(product: Product, asked: Asked, field: string | null, turn: Turn): Said {
  const name = nameOf(product)
  switch (field) {
    case 'price':
      return asksForReduction(asked.text) ? answerReduction(product) : answerPrice(product)
    case 'rating':
    case 'ratingCount': {
      const rating = ratingOf(product)
      if (rating === null) return said`Nobody has rated the ${name} yet, and I have no reviews of it.`
      const words = /review|say|complain|bad/i.test(asked.text) ? ' The catalogue has no reviews in words.' : ''
      return said`The ${name} ${agreeing(product, 'is')} ${rating}.${words}`
    }
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
      const attribute = field === null ? null : findAttribute(product, field)
      if (attribute !== null) return answerAttribute(product, attribute, asked, turn)
      return textAnswer(product, asked) ?? answerMissing(product, asked, field, turn)
    }
  }
}

/** What the name, the features or the description say of it; null when nothing does. */
function textAnswer(product: Product, asked: Asked): Said | null {
  const found = (asked.unit === undefined ? null : quantityIn(product, asked.unit)) ?? evidenceOf(product, asked.text)
  if (found === null) return null
  const claim = fact(product, found.field, `“${found.quote}”`, found.quote)
  const where = { title: 'The name', features: 'The feature list', description: 'The description' }[found.field]
  if (found.isDenied) return said`It seems not: ${where.toLowerCase()} of the ${nameOf(product)} says ${claim}.`
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
    case 'unknown':
      return said`Whether the ${name} is in stock is not stated.`
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
function offer(products: readonly Product[], asked: Asked, field: string | null): Said[] {
  const [product] = products
  if (product === undefined || products.length > 1) return []
  const isKnown = FIELD_WORDS.some(([name]) => name === field) || field === 'ratingCount'
  if (isKnown || (field !== null && findAttribute(product, field) !== null)) return []
  if (
    evidenceOf(product, asked.text) !== null ||
    (asked.unit !== undefined && quantityIn(product, asked.unit) !== null)
  ) {
    return []
  }
  const stated = product.attributes
    .filter(({ value, name }) => typeof value !== 'boolean' && name !== 'color')
    .slice(0, OFFERED_MAX)
    .map((attribute) => fact(product, attribute.name, attributePhrase(attribute)))
  return stated.length === 0
    ? []
    : [said`What I do know of ${pronoun(product) === 'It' ? 'it' : 'them'}: ${listed(stated)}.`]
}
