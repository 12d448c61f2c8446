/** What a shopper asks, as a search at Amazon. Pure. */
import type { Constraints } from '../../shared/constraints.ts'

export interface LiveSearchRequest {
  keywords: string
  /** From 1. */
  page: number
  /** Minor units. */
  minPrice?: number
  maxPrice?: number
  /** Whole stars, 1 to 4. */
  minReviewsRating?: number
  sortBy?: 'Price:LowToHigh' | 'Price:HighToLow' | 'AvgCustomerReviews'
}

const KEYWORDS_MAX_CHARACTERS = 120
const SORTS: Record<string, LiveSearchRequest['sortBy']> = {
  price_asc: 'Price:LowToHigh',
  price_desc: 'Price:HighToLow',
  rating: 'AvgCustomerReviews',
}

/**
 * The search that finds what the constraints describe, or null when they name no thing to search for. Prices count in
 * `currency`, which the marketplace is paid in; those in another one are left out.
 */
export function toLiveSearch(constraints: Constraints, currency: string): LiveSearchRequest | null {
  const { category, terms = [], brands = [], colors = [], priceMin, priceMax, minRating, sort } = constraints
  const thing = category === undefined ? [] : [category.replaceAll('-', ' ')]
  if (thing.length === 0 && terms.length === 0 && brands.length === 0) return null
  const texts = (constraints.attributes ?? []).flatMap(({ op, value }) =>
    op === 'eq' && typeof value === 'string' ? [value] : [],
  )
  const words = [...brands.slice(0, 1), ...colors.slice(0, 1), ...texts, ...terms, ...thing].join(' ')
  const keywords = words.replace(/\s+/g, ' ').trim().slice(0, KEYWORDS_MAX_CHARACTERS)
  const isSameCurrency = constraints.currency === undefined || constraints.currency === currency
  const stars = minRating === undefined ? 0 : Math.min(4, Math.floor(minRating))
  const sortBy = SORTS[sort ?? '']
  return {
    keywords,
    page: 1,
    ...(isSameCurrency && priceMin !== undefined ? { minPrice: priceMin } : {}),
    ...(isSameCurrency && priceMax !== undefined ? { maxPrice: priceMax } : {}),
    ...(stars >= 1 ? { minReviewsRating: stars } : {}),
    ...(sortBy === undefined ? {} : { sortBy }),
  }
}
