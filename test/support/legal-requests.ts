/** Requests that are allowed and as dear as they may be, for demo products. */
import * as fc from 'fast-check'
import type { Constraints } from '../../src/shared/constraints.ts'

const category = fc.constantFrom('laptops', 'headphones', 'audio', 'computers', 'nothing-at-all')
const sort = fc.constantFrom(
  'price_asc',
  'price_desc',
  'rating',
  'rating_asc',
  'popularity',
  'weight_asc',
  'color_desc',
)
const words = fc.constantFrom(
  'wireless',
  'black',
  'light quiet travel',
  'the',
  'zzzz',
  'wireles blak',
  'wireless black light',
)
const wish = fc.record({
  name: fc.constantFrom('ram', 'weight', 'wireless', 'color', 'unheardOf'),
  op: fc.constantFrom('eq', 'gte', 'lte', 'has', 'not'),
  value: fc.constantFrom<string | number | boolean>(0, 16, 1e9, true, 'black', ''),
})
const wishes = {
  sort,
  brands: fc.array(fc.constantFrom('Sonveil', 'Acme', 'the'), { minLength: 1, maxLength: 12 }),
  excludeBrands: fc.array(fc.constantFrom('Sonveil', 'Nobody'), { minLength: 1, maxLength: 12 }),
  priceMin: fc.nat(1_000),
  priceMax: fc.constantFrom(1, 1_000, 100_000, 100_000_000),
  minRating: fc.constantFrom(0.1, 3, 4.5, 4.9),
  attributes: fc.array(wish, { minLength: 1, maxLength: 8 }),
  prefer: fc.array(wish, { minLength: 1, maxLength: 8 }),
  colors: fc.array(fc.constantFrom('black', 'white', 'red'), { minLength: 1, maxLength: 6 }),
  excludeTerms: fc.array(fc.constantFrom('the', 'black', 'wireless'), { minLength: 1, maxLength: 3 }),
}

/** The query of a page of the list. */
export const anyList = fc.record(
  {
    q: words,
    category,
    sort,
    brand: fc.constantFrom('Sonveil', 'the', 'Nobody'),
    minRating: fc.constantFrom('0.1', '4.5', '4.9'),
    minPrice: fc.constantFrom('0', '99999'),
    maxPrice: fc.constantFrom('1', '99999'),
    limit: fc.constantFrom('1', '100'),
  },
  { requiredKeys: [] },
)

/** What chips may count. */
export const anyWishes: fc.Arbitrary<Constraints> = fc.record({ category, ...wishes }, { requiredKeys: [] })

const terms = fc.array(words, { minLength: 1, maxLength: 8 })

/** What `set_constraints` may say without a kind, and of one of hundreds or of thousands. */
export const anyFrame: fc.Arbitrary<Constraints> = fc.record({ terms, ...wishes }, { requiredKeys: [] })
export const anyFrameOfKind: fc.Arbitrary<Constraints> = fc.record(
  { category: fc.constantFrom('laptops', 'kettles', 'computers', 'electronics'), terms, ...wishes },
  { requiredKeys: ['category', 'attributes', 'priceMin', 'priceMax', 'minRating'] },
)
