/** Answers to a question about one attribute: exactly what is stated, or that it is not stated. */
import type { Attribute, Product } from '../../../shared/product.ts'
import { attributeDifference, priceDifference, ratingDifference } from '../../compare/difference.ts'
import { priceSentence } from '../../compare/summary.ts'
import { toStems } from '../../search/analyse.ts'
import { fact, findAttribute, nameOf, priceOf, ratingOf } from '../../wording/facts.ts'
import { formatMoney } from '../../wording/money.ts'
import { agreeing } from '../../wording/agreement.ts'
import { attributePhrase, objectOf, phraseOf } from '../../wording/attributes.ts'
import { featureClause, featureOf } from '../../wording/features.ts'
import { lowerLabel } from '../../wording/names.ts'
import { formatValue } from '../../wording/quantity.ts'
import { listed, NOTHING_SAID, said, type Said } from '../../wording/said.ts'
import type { Understanding } from '../types.ts'
import { describeTerms } from './describe.ts'
import type { Turn } from './turn.ts'

type Asked = NonNullable<Understanding['askedAbout']>

const OFFERED_MAX = 4
const QUOTE_CHARACTERS_MAX = 160

/** The sentences on what was asked, for one product or several. */
export function answerAsked(products: readonly Product[], asked: Asked, turn: Turn): Said[] {
  const [one, other] = products
  if (one === undefined) return []
  const field = fieldOf(asked)
  if (field === 'price' && other !== undefined && products.length === 2) return savingSentences(one, other)
  const answers = products.map((product) => answerFor(product, asked, field, turn))
  const difference = other === undefined || products.length > 2 ? null : differenceIn(one, other, field)
  return [...answers, ...(difference === null ? [] : [difference]), ...offer(products, asked, field)]
}

/** The field of a product that a question is about; null where it names none. */
function fieldOf({ attribute, text }: Asked): string | null {
  if (attribute !== null) return attribute
  const words = new Set(toStems(text))
  const known = FIELD_WORDS.find(([, ...names]) => names.some((name) => words.has(name)))
  return known?.[0] ?? null
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
    case 'price': {
      const price = priceOf(product)
      return price === null
        ? said`The price of the ${name} is not known.`
        : said`The ${name} ${agreeing(product, 'costs')} ${price}${listClause(product)}.`
    }
    case 'rating': {
      const rating = ratingOf(product)
      return rating === null
        ? said`Nobody has rated the ${name} yet.`
        : said`The ${name} ${agreeing(product, 'is')} ${rating}.`
    }
    case 'availability':
      return availabilityOf(product)
    case 'brand':
      return product.brand === null
        ? said`The catalogue does not state who makes the ${name}.`
        : said`The ${name} ${agreeing(product, 'is')} made by ${fact(product, 'brand', product.brand)}.`
    default:
      return attributeAnswer(product, asked, field, turn)
  }
}

function attributeAnswer(product: Product, asked: Asked, field: string | null, turn: Turn): Said {
  const name = nameOf(product)
  const attribute = field === null ? null : findAttribute(product, field)
  if (attribute === null) {
    const noun = nounFor(asked, field, turn)
    const quote = quoteOn(product, asked)
    if (quote !== null) return said`The catalogue says of the ${name}: “${quote}”.`
    if (isInTitle(product, asked)) return said`Its full name says so: ${fact(product, 'title', `“${product.title}”`)}.`
    return said`The catalogue does not state the ${noun} of the ${name}, so I will not guess.`
  }
  if (typeof attribute.value === 'boolean') {
    return answerFeature(product, attribute.name, attribute.label, attribute.value)
  }
  if (attribute.name === 'color') return answerColor(product, attribute, asked, turn)
  const { verb, text } = phraseOf(attribute)
  if (typeof attribute.value === 'number' || verb !== 'has') {
    const clause = verb === 'does' ? text : `${verb} ${verb === 'has' ? objectOf(attribute) : text}`
    return said`The ${name} ${fact(product, attribute.name, agreeing(product, clause))}.`
  }
  const noun = lowerLabel(attribute.label)
  const value = fact(product, attribute.name, formatValue(attribute.value, attribute.unit))
  return said`The ${noun} of the ${name} is ${value}.`
}

function answerFeature(product: Product, field: string, label: string, isTrue: boolean): Said {
  const name = nameOf(product)
  if (isTrue) return said`Yes, the ${name} ${fact(product, field, agreeing(product, featureClause(field, label)))}.`
  const { verb, text } = featureOf(field, label)
  if (verb === 'does') return said`No, the ${name} is not one that ${fact(product, field, text)}.`
  return said`No, the ${name} ${fact(product, field, agreeing(product, verb === 'is' ? `is not ${text}` : `has no ${text}`))}.`
}

/** "does it come in green?" */
function answerColor(product: Product, attribute: Attribute, { text }: Asked, { vocabulary }: Turn): Said {
  const own = String(attribute.value).toLowerCase()
  const asked = text.toLowerCase()
  const states = fact(product, 'color', agreeing(product, `is in ${own}`))
  if (asked === own) return said`Yes, the ${nameOf(product)} ${states}.`
  const isColor = vocabulary.colors.some((color) => color.toLowerCase() === asked)
  return isColor ? said`Not that I know: the ${nameOf(product)} ${states}.` : said`The ${nameOf(product)} ${states}.`
}

/** "The availability of an item" is said as far as it is known. */
export function availabilityOf(product: Product): Said {
  const name = nameOf(product)
  switch (product.availability) {
    case 'in_stock':
      return said`The ${name} ${agreeing(product, 'is')} ${fact(product, 'availability', 'in stock')}.`
    case 'out_of_stock':
      return said`The ${name} ${agreeing(product, 'is')} ${fact(product, 'availability', 'out of stock')} at the moment.`
    case 'unknown':
      return said`Whether the ${name} is in stock is not known.`
  }
}

/** ", $50 below its list price of $149"; empty without one. */
export function listClause(product: Product): Said {
  const { price } = product
  const list = price?.listAmountMinor ?? null
  if (price === null || list === null || list <= price.amountMinor) return NOTHING_SAID
  const money = (amountMinor: number) => formatMoney(amountMinor, price.currency)
  const text = `${money(list - price.amountMinor)} below its list price of ${money(list)}`
  return said`, ${fact(product, 'price.list', text)}`
}

function savingSentences(one: Product, other: Product): Said[] {
  const difference = priceDifference(one, other)
  const dearer = [one, other].toSorted((a, b) => (b.price?.amountMinor ?? 0) - (a.price?.amountMinor ?? 0))[0]
  if (difference === null || dearer === undefined || one.price === null || other.price === null) {
    return [priceSentence(one, other)]
  }
  const saved = Math.abs(one.price.amountMinor - other.price.amountMinor)
  const percent = Math.round((saved / Math.max(one.price.amountMinor, other.price.amountMinor)) * 100)
  const share = fact(dearer, 'price', `${percent}% of the dearer price`)
  return [priceSentence(one, other), said`So you save ${formatMoney(saved, one.price.currency)}, ${share}.`]
}

function differenceIn(one: Product, other: Product, field: string | null): Said | null {
  if (field === null) return null
  const difference = field === 'rating' ? ratingDifference(one, other) : attributeDifference(one, other, field)
  return difference === null ? null : said`So the ${nameOf(one)} ${difference.verb} ${difference.text}.`
}

function isKnownField(product: Product, field: string): boolean {
  return FIELD_WORDS.some(([name]) => name === field) || findAttribute(product, field) !== null
}

/** What is stated instead, so that there is something to go on with. */
function offer(products: readonly Product[], asked: Asked, field: string | null): Said[] {
  const [product] = products
  if (product === undefined || products.length > 1) return []
  if (field !== null && isKnownField(product, field)) return []
  if (quoteOn(product, asked) !== null || isInTitle(product, asked)) return []
  const stated = product.attributes
    .filter(({ value }) => typeof value !== 'boolean')
    .slice(0, OFFERED_MAX)
    .map((attribute) => fact(product, attribute.name, attributePhrase(attribute)))
  return stated.length === 0 ? [] : [said`What it does state: ${listed(stated)}.`]
}

function isInTitle({ title }: Product, { text }: Asked): boolean {
  const words = new Set(toStems(title))
  const wanted = toStems(text)
  return wanted.length > 0 && wanted.every((word) => words.has(word))
}

function nounFor(asked: Asked, field: string | null, { vocabulary }: Turn): string {
  const entry = vocabulary.attributes.find(({ name }) => name === field)
  return entry === undefined ? describeTerms({ terms: [asked.text] }) : lowerLabel(entry.label)
}

/** A feature that mentions what was asked, word for word; null when none does. */
function quoteOn({ features }: Product, { text }: Asked): string | null {
  const wanted = toStems(text)
  if (wanted.length === 0) return null
  const found = features.find((feature) => {
    const stems = new Set(toStems(feature))
    return wanted.every((word) => stems.has(word))
  })
  return found?.slice(0, QUOTE_CHARACTERS_MAX) ?? null
}
