/** What a model is given of the chosen products: facts in our own words, each behind a slot that it may write and we fill. */
import type { Product } from '../../shared/product.ts'
import { attributeDifference, priceDifference, ratingDifference } from '../compare/difference.ts'
import { objectOf, phraseOf } from '../wording/attributes.ts'
import { featureOf } from '../wording/features.ts'
import { fact, nameOf, priceOf, ratingOf } from '../wording/facts.ts'
import { said, type Said } from '../wording/said.ts'

/** Products and attributes of each that a model is given. */
const PRODUCTS_MAX = 3
const ATTRIBUTES_MAX = 10
/** Numbers that a product is set against another one by. */
const DIFFERENCES_MAX = 4
/** A longer text is no value but somebody's prose, and may be anything. */
const VALUE_MAX = 40

export interface KnownProduct {
  /** `p1` for the first. */
  ref: string
  product: Product
  /** What may be said of it, by the name of the slot. `name` is always there. */
  slots: ReadonlyMap<string, Said>
}

/** The products in the order in which they are shown. Who may not be given to a model must have been left out. */
export function knownProducts(products: readonly Product[]): KnownProduct[] {
  const refs = products.slice(0, PRODUCTS_MAX).map((product, i) => ({ ref: `p${i + 1}`, product }))
  return refs.map(({ ref, product }) => ({
    ref,
    product,
    slots: new Map([...ownSlots(product), ...others(ref, refs).flatMap((other) => against(product, other))]),
  }))
}

/** The first against all, and all against the first. */
function others<T extends { ref: string }>(ref: string, refs: readonly T[]): T[] {
  return refs.filter((other) => other.ref !== ref && (ref === 'p1' || other.ref === 'p1'))
}

function ownSlots(product: Product): [string, Said][] {
  const { brand, availability, attributes } = product
  const slots: [string, Said | null][] = [
    ['name', nameOf(product)],
    ['price', priceOf(product)],
    ['rating', ratedBy(product)],
    ['brand', brand === null ? null : fact(product, 'brand', brand)],
    ['stock', availability === 'unknown' ? null : fact(product, 'availability', STOCK[availability])],
    ...attributes
      .filter(isValue)
      .slice(0, ATTRIBUTES_MAX)
      .map((attribute): [string, Said | null] => {
        const { verb, text } = phraseOf(attribute)
        // "Keeps warm" has no short opposite.
        const isVerb = featureOf(attribute.name, attribute.label).verb === 'does'
        if (attribute.value === false && isVerb) return [attribute.name, null]
        const phrase = verb === 'has' ? `has ${objectOf(attribute)}` : verb === 'is' ? `is ${text}` : text
        return [attribute.name, fact(product, attribute.name, phrase)]
      }),
  ]
  return slots.flatMap(([name, claim]) => (claim === null ? [] : [[name, claim]]))
}

function isValue({ value }: Product['attributes'][number]): boolean {
  return typeof value !== 'string' || (value.length <= VALUE_MAX && !/[{}<>@]|\/\//.test(value))
}

/** "4.6 by 812 people": what follows "rated". */
function ratedBy(product: Product): Said | null {
  const rating = ratingOf(product)
  if (rating === null) return null
  const text = rating.text.replace(/^rated /, '')
  return { text, receipts: rating.receipts.map((receipt) => ({ ...receipt, claim: text })) }
}

const STOCK = { in_stock: 'is in stock', out_of_stock: 'is out of stock' } as const

/** "$20 cheaper than the Other": where it differs from another one. */
function against(product: Product, other: { ref: string; product: Product }): [string, Said][] {
  const numbers = product.attributes.filter(({ value }) => typeof value === 'number').slice(0, DIFFERENCES_MAX)
  const differences = [
    priceDifference(product, other.product),
    ratingDifference(product, other.product),
    ...numbers.map(({ name }) => attributeDifference(product, other.product, name)),
  ]
  return differences.flatMap((difference): [string, Said][] => {
    if (difference === null) return []
    const { field, verb, text } = difference
    return [[`${field}.vs.${other.ref}`, said`${verb} ${text} than ${nameOf(other.product)}`]]
  })
}
