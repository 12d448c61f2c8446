/** What pages and agents ask of the catalogue in fields, as the domain takes it. */
import { minorDigits } from '../domain/catalog/money.ts'
import { compareProducts } from '../domain/compare/compare.ts'
import { namedCards } from '../domain/conversation/answer/cards.ts'
import { type AttributeConstraint, ChipConstraints, Sort, type Constraints } from '../shared/constraints.ts'
import type { Comparison, Product } from '../shared/product.ts'
import type { ProductsQuery } from '../shared/requests.ts'
import { ApiError } from './errors.ts'

export type ProductFields = Pick<
  ProductsQuery,
  'category' | 'brand' | 'minPrice' | 'maxPrice' | 'minRating' | 'attributes' | 'sort'
>

/** Empty texts count as absent: agents send them. Prices are in major units of `currency`, the catalogue's own. */
export function toConstraints(query: ProductFields, currency: string | null): Constraints {
  const sort = query.sort ? Sort.safeParse(query.sort) : null
  if (sort?.success === false) {
    throw new ApiError('bad_request', { issues: [{ path: 'sort', message: 'not a sort order' }] })
  }
  const unit = 10 ** minorDigits(currency ?? 'USD')
  return {
    category: query.category || undefined,
    brands: query.brand
      ? query.brand
          .split(',')
          .map((brand) => brand.trim())
          .filter(Boolean)
      : undefined,
    priceMin: query.minPrice === undefined ? undefined : Math.round(query.minPrice * unit),
    priceMax: query.maxPrice === undefined ? undefined : Math.round(query.maxPrice * unit),
    minRating: query.minRating,
    attributes: query.attributes ? toAttributes(query.attributes) : undefined,
    sort: sort?.data,
  }
}

/** Products as such, compared outside of any conversation. */
export function toComparison(products: readonly Product[]): Comparison {
  return compareProducts(namedCards(products, { constraints: {}, likedBrands: new Set(), like: null })).comparison
}

function toAttributes(text: string): AttributeConstraint[] {
  try {
    const read = ChipConstraints.safeParse({ attributes: JSON.parse(text) })
    if (read.success) return read.data.attributes ?? []
  } catch {
    // Not JSON: answered as every other text that is no list of wishes.
  }
  throw new ApiError('bad_request', { issues: [{ path: 'attributes', message: 'not a list of attributes' }] })
}
