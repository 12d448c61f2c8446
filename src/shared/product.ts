/** What a product is on the wire. Money is integer minor units (cents) plus an ISO 4217 code; times are epoch ms. */
import * as z from 'zod/mini'

/** Where product data comes from. What may be shown, tracked or said of it depends on this; see domain/policy. */
export const ProductSource = z.enum(['demo', 'import', 'amazon'])
export type ProductSource = z.infer<typeof ProductSource>

export const Availability = z.enum(['in_stock', 'out_of_stock', 'unknown'])
export type Availability = z.infer<typeof Availability>

/** One typed fact. `unit` is null for text and true/false values. A value a product does not state is absent. */
export const Attribute = z.object({
  name: z.string(),
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  unit: z.nullable(z.string()),
})
export type Attribute = z.infer<typeof Attribute>

/** A lower price for a time: from `fromAt` on and before `untilAt`, epoch ms, null where that end is open. */
export const Sale = z.object({
  amountMinor: z.int(),
  /** What is paid before and after. */
  regularMinor: z.int(),
  fromAt: z.nullable(z.int()),
  untilAt: z.nullable(z.int()),
})
export type Sale = z.infer<typeof Sale>

export const Price = z.object({
  amountMinor: z.int(),
  currency: z.string(),
  /** The seller's list price, or null where none is stated. */
  listAmountMinor: z.nullable(z.int()),
  asOf: z.int(),
  /** Absent without a sale. Whether it holds is judged when the price is told: see domain/catalog/price.ts. */
  sale: z.optional(Sale),
})
export type Price = z.infer<typeof Price>

/** `value` is 0 to 5; `count` is the number of ratings, 0 when the source states a rating without a count. */
export const Rating = z.object({ value: z.number(), count: z.int(), asOf: z.int() })
export type Rating = z.infer<typeof Rating>

/** Numbers that name one article to everyone (`gtin`), to its maker (`mpn`) or to its shop (`sku`). */
export const Codes = z.object({
  sku: z.optional(z.string()),
  gtin: z.optional(z.string()),
  mpn: z.optional(z.string()),
})
export type Codes = z.infer<typeof Codes>

/** What can be chosen of a product, as its shop words it: `Size` with `S`, `M`, `L`. */
export const ProductOption = z.object({ name: z.string(), values: z.array(z.string()) })
export type ProductOption = z.infer<typeof ProductOption>

/** One article of a product that comes in several. */
export const Variant = z.object({
  id: z.string(),
  /** The value of each option by the option's name. */
  options: z.record(z.string(), z.string()),
  price: z.nullable(Price),
  availability: Availability,
  imageUrl: z.nullable(z.string()),
  url: z.nullable(z.string()),
  codes: Codes,
})
export type Variant = z.infer<typeof Variant>

/** Minor units of the price's currency. */
export const PriceRange = z.object({ minMinor: z.int(), maxMinor: z.int() })
export type PriceRange = z.infer<typeof PriceRange>

export const Product = z.object({
  id: z.string(),
  asin: z.nullable(z.string()),
  source: ProductSource,
  marketplace: z.nullable(z.string()),
  title: z.string(),
  brand: z.nullable(z.string()),
  /** Category slug, such as `coffee-makers`. */
  category: z.string(),
  /** Labels from the broadest to the narrowest. */
  categoryPath: z.array(z.string()),
  description: z.nullable(z.string()),
  features: z.array(z.string()),
  attributes: z.array(Attribute),
  /** Null is normal: the price is unknown or past its life. Of several variants, that of the cheapest to be had. */
  price: z.nullable(Price),
  rating: z.nullable(Rating),
  availability: Availability,
  imageUrl: z.nullable(z.string()),
  url: z.nullable(z.string()),
  updatedAt: z.int(),
  /** Absent where the source states none. */
  codes: z.optional(Codes),
  /** This and the next two stand with products that come in several variants only. */
  options: z.optional(z.array(ProductOption)),
  variantCount: z.optional(z.int()),
  /** Of the variants that can be ordered; null where none states a price. */
  priceRange: z.optional(z.nullable(PriceRange)),
  /** Only where one product is told in full. */
  variants: z.optional(z.array(Variant)),
})
export type Product = z.infer<typeof Product>

/** Why a product was picked, tied to the product field that shows it. */
export const Reason = z.object({
  text: z.string(),
  field: z.string(),
  /** False where it tells what was asked for and is not met; absent elsewhere. */
  isMet: z.optional(z.boolean()),
})
export type Reason = z.infer<typeof Reason>

/** One summand of a score: `weight` × `value`, value 0 to 1. */
export const ScoreFactor = z.object({ factor: z.string(), weight: z.number(), value: z.number() })
export type ScoreFactor = z.infer<typeof ScoreFactor>

export const ProductCard = z.extend(Product, {
  /** From 1. */
  rank: z.int(),
  score: z.number(),
  scoreBreakdown: z.array(ScoreFactor),
  reasons: z.array(Reason),
  /** The variant that comes nearest to what was asked; absent where nothing asked concerns variants. */
  variant: z.optional(Variant),
})
export type ProductCard = z.infer<typeof ProductCard>

export const ComparisonRow = z.object({
  attribute: z.string(),
  label: z.string(),
  unit: z.nullable(z.string()),
  /** `value` is null where the product does not state it. */
  values: z.array(
    z.object({
      productId: z.string(),
      value: z.nullable(z.union([z.string(), z.number(), z.boolean()])),
    }),
  ),
  better: z.nullable(z.enum(['higher', 'lower'])),
  /** Null when there is no direction, a tie, or too little known. */
  winnerId: z.nullable(z.string()),
  note: z.nullable(z.string()),
})
export type ComparisonRow = z.infer<typeof ComparisonRow>

export const Comparison = z.object({
  products: z.array(ProductCard),
  rows: z.array(ComparisonRow),
  summary: z.string(),
})
export type Comparison = z.infer<typeof Comparison>

export const CategoryCount = z.object({ slug: z.string(), label: z.string(), count: z.int() })
export type CategoryCount = z.infer<typeof CategoryCount>

/** Counts within the filtered set. Numeric attributes give their range, others their most common values. */
export const Facets = z.object({
  categories: z.array(CategoryCount),
  brands: z.array(z.object({ name: z.string(), count: z.int() })),
  /** Minor units of `currency`; null when no product in the set has a price. */
  price: z.nullable(z.object({ min: z.int(), max: z.int(), currency: z.string() })),
  attributes: z.array(
    z.object({
      name: z.string(),
      label: z.string(),
      unit: z.nullable(z.string()),
      min: z.optional(z.number()),
      max: z.optional(z.number()),
      values: z.optional(z.array(z.object({ value: z.string(), count: z.int() }))),
    }),
  ),
})
export type Facets = z.infer<typeof Facets>
