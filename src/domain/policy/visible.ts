/** Hides what is past its life. A failed refresh extends nothing: only the time at which a thing was read counts. */
import type { Product } from '../../shared/product.ts'
import { isWithinLife } from '../../shared/disclosures.ts'
import { nextTurn, priceAt } from '../catalog/price.ts'
import { POLICIES, type FieldGroup } from './sources.ts'

/**
 * What is left to say of an Amazon product whose text is past its life: its number and a plain link. `marketplace` is a
 * host, or null where it is not known; `readAt` is when this was looked up, in epoch ms.
 */
export function toBareProduct(asin: string, marketplace: string | null, readAt: number): Product {
  return {
    id: asin,
    asin,
    source: 'amazon',
    marketplace,
    title: `Amazon product ${asin}`,
    brand: null,
    category: 'other',
    categoryPath: ['Other'],
    description: null,
    features: [],
    attributes: [],
    price: null,
    rating: null,
    availability: 'unknown',
    imageUrl: null,
    url: marketplace === null ? null : `https://${marketplace}/dp/${asin}`,
    updatedAt: readAt,
  }
}

/** Whether a group of fields that was read at `at` may be shown at `now`. */
export function isAlive(source: Product['source'], group: FieldGroup, at: number, now: number): boolean {
  const lifeMs = POLICIES[source].lifeMs[group]
  return lifeMs === null || isWithinLife(at, lifeMs, now)
}

/** Whether the product can be listed at all: its text may be shown. */
export function isListable(product: Pick<Product, 'source' | 'updatedAt'>, now: number): boolean {
  return isAlive(product.source, 'text', product.updatedAt, now)
}

/**
 * The product without what may no longer be shown at `now`: the same object when nothing is past its life. What is
 * left of a product without its text is its number and a plain link.
 */
export function toVisible<T extends Product>(stored: T, now: number): T {
  const product = toJudged(stored, now)
  const { source, price, rating, updatedAt } = product
  if (!isListable(product, now)) {
    return { ...product, ...toBareProduct(product.asin ?? product.id, product.marketplace, updatedAt) }
  }
  const hidesPrice = price !== null && !isAlive(source, 'offer', price.asOf, now)
  const hidesStock = product.availability !== 'unknown' && !isAlive(source, 'offer', updatedAt, now)
  const hidesRating = rating !== null && !isAlive(source, 'rating', rating.asOf, now)
  if (!hidesPrice && !hidesStock && !hidesRating) return product
  return {
    ...product,
    price: hidesPrice ? null : price,
    availability: hidesStock ? 'unknown' : product.availability,
    rating: hidesRating ? null : rating,
  }
}

/** The product with the prices that hold at `now`; the same object when none has changed. */
function toJudged<T extends Product>(product: T, now: number): T {
  const price = product.price === null ? null : priceAt(product.price, now)
  const variants = product.variants?.map((variant) => {
    const own = variant.price === null ? null : priceAt(variant.price, now)
    return own === variant.price ? variant : { ...variant, price: own }
  })
  const isSame = price === product.price && (variants ?? []).every((variant, i) => variant === product.variants?.[i])
  return isSame ? product : { ...product, price, ...(variants === undefined ? {} : { variants }) }
}

/** Epoch ms at which the first part of the product that is shown now must go; null when all may stay. */
export function visibleUntil({ source, price, rating, availability, updatedAt }: Product): number | null {
  const { lifeMs } = POLICIES[source]
  const ends = [
    lifeMs.text === null ? null : updatedAt + lifeMs.text,
    lifeMs.offer === null || availability === 'unknown' ? null : updatedAt + lifeMs.offer,
    lifeMs.offer === null || price === null ? null : price.asOf + lifeMs.offer,
    lifeMs.rating === null || rating === null ? null : rating.asOf + lifeMs.rating,
  ].filter((end) => end !== null)
  return ends.length === 0 ? null : Math.min(...ends)
}

/** The earliest `visibleUntil` of some products; null when all may stay. */
export function allVisibleUntil(products: readonly Product[]): number | null {
  const ends = products.flatMap((product) => visibleUntil(product) ?? [])
  return ends.length === 0 ? null : Math.min(...ends)
}

/** Epoch ms from which on a copy of these products made at `now` is wrong: one is past its life, or a sale turns. */
export function currentUntil(products: readonly Product[], now: number): number | null {
  const turns = products.flatMap(({ price, variants = [] }) =>
    [price, ...variants.map((variant) => variant.price)].flatMap((one) => nextTurn(one, now) ?? []),
  )
  const ends = [...turns, ...products.flatMap((product) => visibleUntil(product) ?? [])]
  return ends.length === 0 ? null : ends.reduce((first, end) => Math.min(first, end))
}
