/** What a row states of a product, before the rows of one product are joined, and what they are then. */
import type { Attribute, Availability, Codes, Price, Rating } from '../../../shared/product.ts'
import type { PriceProblem } from './to-price.ts'

/** Why a product that a file names is not offered. */
export type SkipReason =
  | 'draft'
  | 'unpublished'
  | 'archived'
  | 'inactive'
  | 'hidden'
  | 'gift_card'
  | 'not_for_sale'
  | 'no_goods'

/** What a row is within its product: all of it, its head, one of its articles, one more picture, or nothing. */
export type RowRole = 'whole' | 'product' | 'variant' | 'picture' | 'none'

/** A variant that another row names, with what it is among them: `[["size", "M"]]`. */
export interface Child {
  key: string
  options: (readonly [name: string, value: string])[]
}

/** One article as a row states it. */
export interface DraftVariant {
  line: number
  id: string | null
  /** By the option's place or name; empty values are taken from nowhere. */
  options: (readonly [name: string, value: string])[]
  title: string | null
  price: Price | null
  priceProblem: PriceProblem | null
  /** The price is to be asked for. */
  isPriceInWords: boolean
  /** What is added to the product's own price, in minor units; null where prices are whole. */
  surchargeMinor: number | null
  /** Of prices that name none. */
  currency: string | null
  isPercentOff: boolean
  asOf: number
  availability: Availability
  imageUrl: string | null
  url: string | null
  codes: Codes
  isHidden: boolean
}

/** What is said of the product as a whole. */
export interface DraftHead {
  title: string | null
  brand: string | null
  asin: string | null
  description: string | null
  features: string[]
  paths: string[][]
  slug: string | null
  attributes: Attribute[]
  images: string[]
  rating: Rating | null
  popularity: number | null
  options: { name: string; values: string[] }[]
}

export interface Draft {
  line: number
  role: RowRole
  group: string | null
  keys: string[]
  children: Child[]
  skip: SkipReason | null
  isDelete: boolean
  head: DraftHead | null
  article: DraftVariant | null
  /** A picture that the row adds to its product. */
  images: string[]
}

/** Everything that a file says of one product. */
export interface DraftGroup {
  /** Of its first row. */
  line: number
  key: string | null
  keys: string[]
  head: DraftHead | null
  /** The product's own row, where it is no variant: its price and codes. */
  own: DraftVariant | null
  variants: DraftVariant[]
  /** Variants beyond what is kept. */
  dropped: number
  skip: Draft['skip']
  isDelete: boolean
}
