/** The owner's view of the catalogue, on the wire. */
import * as z from 'zod/mini'
import { Availability, Product } from './product.ts'

export const ProductState = z.enum(['offered', 'hidden', 'withdrawn'])
export type ProductState = z.infer<typeof ProductState>

export const ProductProblem = z.enum(['no_price', 'no_image', 'no_category'])
export type ProductProblem = z.infer<typeof ProductProblem>

export const OwnerSort = z.enum(['newest', 'title', 'price_asc', 'price_desc'])
export type OwnerSort = z.infer<typeof OwnerSort>

/** A source as the owner names it: `demo`, `amazon`, `import`, or `feed:ID`. */
export const SourceName = z.string().check(z.regex(/^(?:demo|amazon|import|feed:[A-Za-z0-9-]{1,64})$/))

const text = (max: number) => z.nullish(z.string().check(z.trim(), z.minLength(1), z.maxLength(max)))

/** Fields set by hand. Null takes a field back to what its source says; an absent field stays as it is. */
export const ProductPatch = z.object({
  hidden: z.optional(z.boolean()),
  /** Offers a withdrawn product again, as it was, until a file or feed says otherwise. */
  withdrawn: z.optional(z.literal(false)),
  title: text(300),
  brand: text(100),
  /** A label, or labels from the broadest to the narrowest parted by `>`. */
  category: text(300),
  /** Minor units, in the product's own currency where none is named. */
  price: z.nullish(
    z.union([
      z.int().check(z.minimum(1), z.maximum(1e12)),
      z.object({
        amountMinor: z.int().check(z.minimum(1), z.maximum(1e12)),
        currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      }),
    ]),
  ),
  availability: z.nullish(Availability),
  description: text(5_000),
  imageUrl: z.nullish(z.string().check(z.regex(/^https:\/\/[^\s"'<>]{3,2000}$/))),
})
export type ProductPatch = z.infer<typeof ProductPatch>

export const OwnerProduct = z.object({
  product: Product,
  state: ProductState,
  /** As `SourceName`. */
  source: z.string(),
  problems: z.array(ProductProblem),
  /** Names of the fields that are set by hand. */
  edited: z.array(z.string()),
})
export type OwnerProduct = z.infer<typeof OwnerProduct>

export const OwnerCounts = z.object({
  offered: z.int(),
  hidden: z.int(),
  withdrawn: z.int(),
  /** Of what is offered. */
  problems: z.object({ no_price: z.int(), no_image: z.int(), no_category: z.int() }),
  /** What is offered, by source. */
  sources: z.array(z.object({ source: z.string(), count: z.int() })),
})
export type OwnerCounts = z.infer<typeof OwnerCounts>

export const OwnerProducts = z.object({
  products: z.array(OwnerProduct),
  /** How many satisfy the filters. */
  total: z.int(),
  nextCursor: z.nullable(z.string()),
  /** Of the whole catalogue. */
  counts: OwnerCounts,
})
export type OwnerProducts = z.infer<typeof OwnerProducts>
