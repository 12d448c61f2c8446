/** How a sentence of a shopper and its meaning are written down, for the sentences of this folder. */
import type { Intent } from '../../../src/shared/chat.ts'
import type { AttributeConstraint } from '../../../src/shared/constraints.ts'

export interface Expected {
  /** Any of these. */
  intent?: Intent | readonly Intent[]
  /** The finer kind of an act, as the understanding names it. */
  talk?: string
  /** Category slug; null: none. */
  kind?: string | null
  /** Minor units; null: none. */
  priceMin?: number | null
  priceMax?: number | null
  currency?: string
  /** What all together may cost, minor units. */
  totalMax?: number
  minRating?: number
  minRatingCount?: number
  /** Each of these holds, beside others. */
  attributes?: readonly AttributeConstraint[]
  /** Each of these is nice to have and no constraint. */
  prefer?: readonly AttributeConstraint[]
  brands?: readonly string[]
  excludeBrands?: readonly string[]
  colors?: readonly string[]
  sort?: string
  inStockOnly?: true
  count?: number
  /** Keys of the constraints, or names of attributes, that must not be constrained. */
  absent?: readonly string[]
  /** Words that must not be searched. */
  unsearched?: readonly string[]
  /** Further needs of the same message. */
  also?: readonly Pick<Expected, 'kind' | 'priceMin' | 'priceMax' | 'attributes' | 'colors'>[]
  /** Places, from 1, of the products in the list shown before that the message is about, in the order named. */
  about?: readonly number[]
  /** The listed product that has the least or the most of something. */
  extreme?: readonly [field: string, direction: 'less' | 'more']
  /** The attribute (or `price`, `rating`) that is asked about. */
  asked?: string
}

export interface Sentence {
  say: string
  /** What was said before, first to last. */
  after?: readonly string[]
  expect: Expected
}

export const has = (name: string): AttributeConstraint => ({ name, op: 'has' })
export const lacks = (name: string): AttributeConstraint => ({ name, op: 'not', value: true })
export const is = (name: string, value: string): AttributeConstraint => ({ name, op: 'eq', value })
export const isNot = (name: string, value: string): AttributeConstraint => ({ name, op: 'not', value })
export const least = (name: string, value: number): AttributeConstraint => ({ name, op: 'gte', value })
export const most = (name: string, value: number): AttributeConstraint => ({ name, op: 'lte', value })

/** Asking for products, at first or further. */
export const SEARCH: readonly Intent[] = ['search', 'refine']
