/** What a shopper asked for, as the chips show it and the search obeys it. */
import * as z from 'zod/mini'

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200))
const TextList = z.array(Text).check(z.maxLength(50))

const Scalar = z.union([z.string().check(z.maxLength(200)), z.number(), z.boolean()])

/**
 * A wish about one attribute. `eq`, `gte` and `lte` compare (numbers in the attribute's own unit, `unit` repeats it),
 * `has` wants it stated and true, `not` wants anything but `value` (or, for `value: true`, not having it), `in` wants
 * any one of a list.
 */
export const AttributeConstraint = z.object({
  name: Text,
  op: z.enum(['eq', 'gte', 'lte', 'has', 'not', 'in']),
  value: z.optional(z.union([Scalar, z.array(Scalar).check(z.minLength(1), z.maxLength(20))])),
  unit: z.optional(z.nullable(z.string().check(z.maxLength(20)))),
})
export type AttributeConstraint = z.infer<typeof AttributeConstraint>

/** `relevance`, `price_asc`, `price_desc`, `rating`, `popularity`, or an attribute with `_asc` / `_desc`. */
export const Sort = z.string().check(z.regex(/^(relevance|rating|popularity|[A-Za-z][A-Za-z0-9_]{0,60}_(asc|desc))$/))

export const Constraints = z.object({
  /** Category slug. */
  category: z.optional(Text),
  /** Words to find in the product's text, as typed. */
  terms: z.optional(TextList),
  /** Words that no title may hold. */
  excludeTerms: z.optional(TextList),
  brands: z.optional(TextList),
  excludeBrands: z.optional(TextList),
  /** Minor units of `currency`. */
  priceMin: z.optional(z.int().check(z.minimum(0))),
  priceMax: z.optional(z.int().check(z.minimum(0))),
  /** ISO 4217; absent means the catalogue's own. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  minRating: z.optional(z.number().check(z.minimum(0), z.maximum(5))),
  minRatingCount: z.optional(z.int().check(z.minimum(0))),
  attributes: z.optional(z.array(AttributeConstraint).check(z.maxLength(50))),
  /** Nice to have: lifts what has it, never filters. */
  prefer: z.optional(z.array(AttributeConstraint).check(z.maxLength(50))),
  colors: z.optional(TextList),
  inStockOnly: z.optional(z.boolean()),
  sort: z.optional(Sort),
})
export type Constraints = z.infer<typeof Constraints>

/** As a client may set them: a search reads an index or a column for each, so they are as many as a page has chips. */
export const ChipConstraints = Constraints.check(
  z.refine(
    ({ terms = [], excludeTerms = [], brands = [], excludeBrands = [], attributes = [], prefer = [], colors = [] }) => {
      const isFew = [attributes, prefer, terms, excludeTerms].every((list) => list.length <= 8)
      return isFew && colors.length <= 6 && brands.length <= 12 && excludeBrands.length <= 12
    },
  ),
)
