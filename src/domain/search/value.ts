/**
 * Value for money within a set of products: what a product offers against what it costs, each as its place among the
 * products of its category. Needs no outside knowledge and no currency conversion.
 */
import type { Product } from '../../shared/product.ts'
import { betterOf } from '../compare/directions.ts'

/** Fewer products than this are no market to compare with. */
const COMPARABLE_MIN = 4
/** From this many on, products of one kind are compared with each other alone. */
export const KIND_MIN = 7
const KIND_ATTRIBUTES = ['type', 'useCase']
const UNKNOWN = 0.5

/** A product's places among the products of its category and currency, each 0 to 1. */
export interface Places {
  /** How much it costs: 1 is the dearest. */
  price: number
  /** How much it offers: the mean of its places by every attribute that has a better way; null when none is stated. */
  offer: number | null
  /** 0 dear for what it is, 1 cheap for what it is. */
  value: number
}

/** 0 (dear for what it is) to 1 (cheap for what it is) for each product; 0.5 where there is nothing to compare with. */
export function valueScores(products: readonly Product[]): number[] {
  const places = placesOf(products)
  return products.map((product) => places.get(product)?.value ?? UNKNOWN)
}

/** The places of those products that have enough others to compare with: of their own kind, else of their category. */
export function placesOf(products: readonly Product[]): Map<Product, Places> {
  const ofKind = groupsOf(products, kindOf, KIND_MIN)
  const placed = new Set(ofKind.flat())
  const ofCategory = groupsOf(products, ({ category }) => category, COMPARABLE_MIN)
  const needed = ofCategory.filter((group) => group.some((product) => !placed.has(product)))
  return new Map([...needed, ...ofKind].flatMap((group) => [...placesWithin(group)]))
}

/** The category and what a product states to be within it: a portable blender is no measure for a big one. */
export function kindOf({ category, attributes }: Product): string {
  const kind = KIND_ATTRIBUTES.map((name) => attributes.find((attribute) => attribute.name === name)?.value)
  return [category, kind.find((value) => typeof value === 'string') ?? ''].join(' ').trim()
}

/** Products of one name and currency, where there are enough. */
function groupsOf(products: readonly Product[], nameOf: (product: Product) => string, minimum: number): Product[][] {
  const groups = Map.groupBy(products, (product) => `${nameOf(product)} ${product.price?.currency ?? ''}`)
  return [...groups.values()].filter((group) => group.length >= minimum)
}

function* placesWithin(group: readonly Product[]): Generator<[Product, Places]> {
  if (group[0]?.price === null) return
  const prices = sortedNumbers(group.map(({ price }) => price?.amountMinor))
  const offers = offersOf(group)
  for (const product of group) {
    const price = placeOf(prices, product.price?.amountMinor ?? 0)
    const offer = offers.get(product) ?? null
    yield [product, { price, offer, value: 0.5 + ((offer ?? UNKNOWN) - price) / 2 }]
  }
}

function offersOf(group: readonly Product[]): Map<Product, number | null> {
  const stated = new Map(group.map((product) => [product, numbersOf(product)]))
  const names = new Set([...stated.values()].flatMap((numbers) => [...numbers.keys()]))
  const scales = [...names].flatMap((name) => {
    const better = betterOf(name)
    if (better === null) return []
    const numbers = sortedNumbers([...stated.values()].map((of) => of.get(name)))
    return numbers.length < group.length / 2 ? [] : [{ name, better, numbers }]
  })
  return new Map(
    group.map((product) => {
      const places = scales.flatMap(({ name, better, numbers }) => {
        const value = stated.get(product)?.get(name)
        if (value === undefined) return []
        const place = placeOf(numbers, value)
        return [better === 'higher' ? place : 1 - place]
      })
      return [product, places.length === 0 ? null : places.reduce((sum, place) => sum + place, 0) / places.length]
    }),
  )
}

/** The numbers that a product states, by name. */
function numbersOf({ attributes }: Product): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const { name, value } of attributes) {
    if (typeof value === 'number' && !numbers.has(name)) numbers.set(name, value)
  }
  return numbers
}

function sortedNumbers(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined).sort((a, b) => a - b)
}

/** The share of sorted numbers that are below a value, equals counting half: 0 to 1. */
export function placeOf(sorted: readonly number[], value: number): number {
  if (sorted.length === 0) return UNKNOWN
  const below = firstsOf(sorted, (number) => number < value)
  const equal = firstsOf(sorted, (number) => number <= value) - below
  return (below + equal / 2) / sorted.length
}

/** How many of sorted numbers something holds for that holds for the first of them alone. */
function firstsOf(sorted: readonly number[], holds: (number: number) => boolean): number {
  let from = 0
  let to = sorted.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(sorted[middle] ?? 0)) from = middle + 1
    else to = middle
  }
  return from
}
