/** Claims about one product, each with its receipt: what is stated, where, and how old that is. */
import { findUnit } from '../catalog/units.ts'
import { toStems } from '../search/analyse.ts'
import type { Receipt } from '../../shared/chat.ts'
import type { Attribute, Product } from '../../shared/product.ts'
import { formatMoney } from './money.ts'
import { attributePhrase } from './attributes.ts'
import { digits, shortTitle } from './names.ts'
import { formatRating } from './quantity.ts'
import { NOTHING_SAID, said, type Said } from './said.ts'

/** The receipt of a claim that rests on one field of one product. */
export function receiptOf(product: Product, field: string, claim: string, value?: Receipt['value']): Receipt {
  return {
    claim,
    productId: product.id,
    field,
    value: value ?? statedValue(product, field) ?? claim,
    source: product.source,
    asOf: ageOf(product, field),
  }
}

/** A claim that rests on one field. */
export function fact(product: Product, field: string, text: string, value?: Receipt['value']): Said {
  return { text, receipts: [receiptOf(product, field, text, value)] }
}

/** The product's name; receipts list it by its title. */
export function nameOf(product: Product): Said {
  const text = shortTitle(product)
  return { text, receipts: [] }
}

/** "$899"; null when the price is not known. */
export function priceOf(product: Product): Said | null {
  const { price } = product
  return price === null ? null : fact(product, 'price', formatMoney(price.amountMinor, price.currency))
}

/** "$899", and "from $899" where some of its variants cost more; null when the price is not known. */
export function costOf(product: Product): Said | null {
  const price = priceOf(product)
  return price === null || !hasDearerVariants(product) ? price : said`from ${price}`
}

/** " at $899", and " from $899" where some of its variants cost more; empty when the price is not known. */
export function atCost(product: Product): Said {
  const price = priceOf(product)
  if (price === null) return NOTHING_SAID
  return hasDearerVariants(product) ? said` from ${price}` : said` at ${price}`
}

function hasDearerVariants({ priceRange }: Product): boolean {
  return priceRange !== undefined && priceRange !== null && priceRange.maxMinor > priceRange.minMinor
}

/** "rated 4.6 by 812 people"; null when nobody rated it. */
export function ratingOf(product: Product): Said | null {
  const { rating } = product
  if (rating === null) return null
  const by = rating.count > 0 ? ` by ${peopleOf(rating.count)}` : ''
  return fact(product, 'rating', `rated ${formatRating(rating.value)}${by}`)
}

export function peopleOf(count: number): string {
  return count === 1 ? 'one person' : `${digits(count)} people`
}

export function findAttribute(product: Product, name: string): Attribute | null {
  return product.attributes.find((attribute) => attribute.name === name) ?? null
}

/** What the catalogue writes in words under a label that holds all of the text's: "warranty" under "Warranty information". */
export function labelledSo(product: Product, text: string): Attribute | null {
  const wanted = toStems(text)
  const isSo = ({ label, value }: Attribute) =>
    typeof value === 'string' && wanted.length > 0 && wanted.every((stem) => toStems(label).includes(stem))
  return product.attributes.find(isSo) ?? null
}

/** The number of an attribute, price (minor units) or rating; null when it is not stated or no number. */
export function numberOf(product: Product, field: string): number | null {
  if (field === 'price') return product.price?.amountMinor ?? null
  if (field === 'rating') return product.rating?.value ?? null
  const value = findAttribute(product, field)?.value
  return typeof value === 'number' ? value : null
}

const CM_PER_INCH = 2.54

/** What products are compared by: a number in one unit, whichever each states it in ("50 ft", "15 m"). */
export function comparableOf(product: Product, field: string): number | null {
  const number = numberOf(product, field)
  const unit = findUnit(findAttribute(product, field)?.unit ?? '')
  if (number === null || unit === null) return number
  return number * unit.factor * (unit.dimension === 'screen' ? CM_PER_INCH : 1)
}

/** An attribute as a claim; null when the product does not state it. */
export function attributeOf(product: Product, name: string): Said | null {
  const attribute = findAttribute(product, name)
  return attribute === null ? null : fact(product, name, attributePhrase(attribute))
}

/** What a field holds, as receipts show it: money and quantities in words, not minor units. */
function statedValue(product: Product, field: string): Receipt['value'] | null {
  const { price, rating, brand, availability } = product
  switch (field) {
    case 'price':
      return price === null ? null : formatMoney(price.amountMinor, price.currency)
    case 'price.list':
      return price === null || price.listAmountMinor === null
        ? null
        : formatMoney(price.listAmountMinor, price.currency)
    case 'rating':
      return rating?.value ?? null
    case 'rating.count':
      return rating?.count ?? null
    case 'brand':
      return brand
    case 'title':
      return product.title
    case 'availability':
      return availability
    default:
      return findAttribute(product, field)?.value ?? null
  }
}

/** What the price is below the list price, in minor units; null where none is stated or it is no lower. */
export function savingOf({ price }: Product): number | null {
  if (price === null || price.listAmountMinor === null || price.listAmountMinor <= price.amountMinor) return null
  return price.listAmountMinor - price.amountMinor
}

function ageOf(product: Product, field: string): number {
  if (field.startsWith('price')) return product.price?.asOf ?? product.updatedAt
  if (field.startsWith('rating')) return product.rating?.asOf ?? product.updatedAt
  return product.updatedAt
}
