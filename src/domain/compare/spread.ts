/** How the products of one kind differ: what each attribute ranges over, and what more of it costs. */
import type { Attribute, Product } from '../../shared/product.ts'
import { numberOf } from '../wording/facts.ts'
import { betterOf, matters } from './directions.ts'

export interface Spread {
  name: string
  label: string
  unit: string | null
  /** Products that state it. */
  stated: Product[]
  /** For numbers: those with the least and the most of it. */
  ends: [low: Product, high: Product] | null
  /** Values of text and true/false attributes, most common first, with their products. */
  values: [value: Attribute['value'], products: Product[]][]
  /** A usual price of those with little of it (or without it) and with much (or with it); null where too few have one. */
  prices: [low: Product, high: Product] | null
  /** How much the attribute moves the price, as a share of it. */
  effect: number
}

const STATED_MIN = 0.5
const VALUES_MAX = 6
const GROUP_MIN = 2
/** Looks, and what others say already. */
const UNTOLD = new Set([
  'color',
  'resolution',
  'players',
  'width',
  'length',
  'height',
  'thickness',
  'layout',
  'useCase',
])

/** The spreads of a kind, most telling first. Attributes that all share alike, or few state, are left out. */
export function spreadsOf(products: readonly Product[]): Spread[] {
  const names = [...new Set(products.flatMap(({ attributes }) => attributes.map(({ name }) => name)))]
  return names
    .flatMap((name) => (UNTOLD.has(name) ? [] : (spreadOf(products, name) ?? [])))
    .filter(
      ({ stated, values, ends }) =>
        stated.length >= products.length * STATED_MIN && (ends !== null || values.length > 1),
    )
    .filter(({ name, ends }) => ends === null || matters(ends[1], name))
    .sort((a, b) => telling(b) - telling(a))
}

function telling({ effect, name, ends }: Spread): number {
  return effect + (ends !== null && betterOf(name) !== null ? 0.25 : 0) + (name === 'type' ? 0.3 : 0)
}

/** One attribute over the products; null when nothing states it. */
export function spreadOf(products: readonly Product[], name: string): Spread | null {
  const stated = products.filter(({ attributes }) => attributes.some((attribute) => attribute.name === name))
  const first = attributeOf(stated[0], name)
  if (first === null) return null
  const base = { name, label: first.label, unit: first.unit, stated }
  if (typeof first.value === 'number') return numbers(base, stated)
  const values = [...Map.groupBy(stated, (product) => attributeOf(product, name)?.value ?? '')].sort(
    (a, b) => b[1].length - a[1].length,
  )
  if (values.length > VALUES_MAX) return null
  const groups = values.map(([value, group]) => ({ value, middle: middleByPrice(group) }))
  const priced = groups.flatMap(({ value, middle }) => (middle === null ? [] : [{ value, middle }]))
  const isFeature = typeof first.value === 'boolean'
  const without = isFeature ? priced.find(({ value }) => value === false) : priced.toSorted(byMiddle)[0]
  const having = isFeature ? priced.find(({ value }) => value === true) : priced.toSorted(byMiddle).at(-1)
  const prices: Spread['prices'] =
    without === undefined || having === undefined || without === having ? null : [without.middle, having.middle]
  return { ...base, ends: null, values, prices, effect: effectOf(prices) * 0.8 }
}

function byMiddle(a: { middle: Product }, b: { middle: Product }): number {
  return (a.middle.price?.amountMinor ?? 0) - (b.middle.price?.amountMinor ?? 0)
}

function numbers(base: Omit<Spread, 'ends' | 'values' | 'prices' | 'effect'>, stated: readonly Product[]): Spread {
  const sorted = stated.toSorted((a, b) => (numberOf(a, base.name) ?? 0) - (numberOf(b, base.name) ?? 0))
  const third = Math.max(1, Math.floor(sorted.length / 3))
  const [low, high] = [sorted[0], sorted.at(-1)]
  const isOne = low === undefined || high === undefined || numberOf(low, base.name) === numberOf(high, base.name)
  const [little, much] = [middleByPrice(sorted.slice(0, third)), middleByPrice(sorted.slice(-third))]
  const prices: Spread['prices'] = isOne || little === null || much === null ? null : [little, much]
  return { ...base, ends: isOne ? null : [low, high], values: [], prices, effect: effectOf(prices) }
}

function effectOf(prices: Spread['prices']): number {
  if (prices === null) return 0
  const [low, high] = prices.map(({ price }) => price?.amountMinor ?? 0) as [number, number]
  return Math.min(1, Math.abs(high - low) / Math.max(1, low, high))
}

/** The product in the middle of those with a price, cheapest first; null where too few have one. */
function middleByPrice(products: readonly Product[]): Product | null {
  const currency = products.find(({ price }) => price !== null)?.price?.currency
  const priced = products.filter(({ price }) => price !== null && price.currency === currency)
  if (priced.length < GROUP_MIN) return null
  const sorted = priced.toSorted((a, b) => (a.price?.amountMinor ?? 0) - (b.price?.amountMinor ?? 0))
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null
}

function attributeOf(product: Product | undefined, name: string): Attribute | null {
  return product?.attributes.find((attribute) => attribute.name === name) ?? null
}
