/**
 * Finds what an answer says without ground: numbers, amounts of money, product and brand names that are in no data of the
 * turn. It knows nothing of how answers are written, and does not take a receipt's own claim for a proof.
 */
import { shortTitle } from '../../src/domain/wording/names.ts'
import type { Answer, Fetched, PreparedTurn } from '../../src/domain/conversation/types.ts'
import type { Product } from '../../src/shared/product.ts'
import type { MemoryCatalog } from './memory-catalog.ts'

export interface TurnData {
  message: string
  prepared: PreparedTurn
  fetched: Fetched
  answer: Answer
  catalog: MemoryCatalog
}

/** Receipt fields that state a figure over many products; worth-it.test.ts proves how they are computed. */
const STATISTICS = /^(price\.(median|percentile|percentileBelow|per\.)|rating\.mean)/
const MONEY = /[$€£¥]\s?\d[\d,]*(?:\.\d+)?/g
const NUMBER = /\d[\d,]*(?:\.\d+)?/g

/** Everything in the text that nothing bears out; empty for an honest answer. */
export function ungrounded(turn: TurnData): string[] {
  const products = productsOf(turn)
  const text = turn.answer.sentences.join('')
  const bare = withoutQuotes(withoutNames(text, products), products)
  const money = moneyOf(turn, products)
  const numbers = [...money, ...numbersOf(turn, products)]
  const amounts = (bare.match(MONEY) ?? []).filter((written) => !isAmong(written, money))
  const figures = (bare.replace(MONEY, ' ').match(NUMBER) ?? []).filter((written) => !isAmong(written, numbers))
  return [...amounts, ...figures, ...strangeNames(text, turn, products)]
}

/** Pieces of a product's own text, word for word between quotation marks, are grounded by that text. */
function withoutQuotes(text: string, products: readonly Product[]): string {
  return text.replace(/“([^”]*)”/g, (quote, piece: string) =>
    products.some(
      ({ title, features, description }) =>
        title.includes(piece) || features.some((feature) => feature.includes(piece)) || description?.includes(piece),
    )
      ? ' '
      : quote,
  )
}

/** Receipts whose field does not hold what they say it holds. */
export function falseReceipts({ answer, ...turn }: TurnData): string[] {
  const products = new Map(productsOf({ answer, ...turn }).map((product) => [product.id, product]))
  return answer.receipts
    .filter(({ productId, field, value, source }) => {
      const product = products.get(productId)
      if (product === undefined || product.source !== source) return true
      if (STATISTICS.test(field)) return false
      return !holds(product, field, value)
    })
    .map(({ claim, field, value }) => `${claim}: ${field} = ${value}`)
}

function holds(product: Product, field: string, value: unknown): boolean {
  const { price, rating } = product
  switch (field) {
    case 'price':
      return price !== null && toNumber(String(value)) === price.amountMinor / 100
    case 'price.list':
      return toNumber(String(value)) === listOf(product)
    case 'rating':
      return value === rating?.value
    case 'rating.count':
      return value === rating?.count
    case 'brand':
    case 'availability':
      return value === product[field]
    case 'title':
      return product.title.includes(String(value))
    case 'features':
      return product.features.some((feature) => feature.includes(String(value)))
    case 'description':
      return product.description?.includes(String(value)) === true
    default:
      return product.attributes.some((attribute) => attribute.name === field && attribute.value === value)
  }
}

/** The list price in major units; null without one. */
function listOf({ price }: Product): number | null {
  return price === null || price.listAmountMinor === null ? null : price.listAmountMinor / 100
}

function productsOf({ prepared, fetched, answer }: TurnData): Product[] {
  const read = fetched.results.flatMap(({ candidates, nearest }) => [...candidates, ...nearest].map((c) => c.product))
  const all = [...prepared.previous.listed, ...read, ...fetched.products, ...answer.products]
  return [...new Map(all.map((product) => [product.id, product])).values()]
}

/** Major units that the text may name: prices of the turn, what lies between two of them, and stated limits. */
function moneyOf({ answer, message, prepared }: TurnData, products: readonly Product[]): number[] {
  const shown = answer.products
  const needs = [answer.constraints, ...prepared.state.topics.map(({ constraints }) => constraints)]
  const limits = needs
    .flatMap(({ priceMin, priceMax }) => [priceMin, priceMax, ((priceMin ?? 0) + (priceMax ?? 0)) / 2])
    .flatMap((limit) => (limit === undefined ? [] : [limit / 100]))
  const prices = products.flatMap(({ price }) => (price === null ? [] : [price.amountMinor / 100]))
  const savings = products.flatMap((product) => {
    const list = listOf(product)
    return list === null ? [] : [list, list - (product.price?.amountMinor ?? 0) / 100]
  })
  const near = [...shown, ...products.filter(({ id }) => answer.receipts.some(({ productId }) => productId === id))]
  const own = near.flatMap(({ price }) => (price === null ? [] : [price.amountMinor / 100]))
  const apart = own.flatMap((one) => [...own, ...limits].map((other) => Math.abs(one - other)))
  // Differences from ten on are said without cents.
  const between = [...apart, ...savings].flatMap((gap) =>
    gap >= 10 || Math.abs(gap - Math.round(gap)) <= 0.005 * gap + 1e-9
      ? [gap, Math.round(gap), Math.round(gap + 0.001)]
      : [gap],
  )
  const together = own.flatMap((one) => own.map((other) => one + other))
  return [...prices, ...savings, ...limits, ...between, ...together, ...statisticsOf(answer), ...said(message)]
}

function numbersOf(turn: TurnData, products: readonly Product[]): number[] {
  const { answer, fetched, prepared, message, catalog } = turn
  const near = products.filter(({ id }) => answer.receipts.some(({ productId }) => productId === id))
  const attributes = near.flatMap((product) =>
    product.attributes.flatMap(({ name, value }) => {
      if (typeof value === 'string') return said(value)
      if (typeof value !== 'number') return []
      const others = near.flatMap((other) => other.attributes.filter((attribute) => attribute.name === name))
      return [
        value,
        ...others.flatMap((other) => (typeof other.value === 'number' ? [Math.abs(value - other.value)] : [])),
      ]
    }),
  )
  const ratings = near.flatMap(({ rating }) => (rating === null ? [] : [rating.value, rating.count]))
  const apart = near.flatMap((one) =>
    near.map((other) => Math.abs((one.rating?.value ?? 0) - (other.rating?.value ?? 0))),
  )
  const means = statisticsOf(answer).flatMap((mean) => near.map(({ rating }) => Math.abs((rating?.value ?? 0) - mean)))
  const wished = [
    ...[answer.constraints, ...prepared.state.topics.map(({ constraints }) => constraints)].flatMap(
      ({ attributes = [] }) =>
        attributes.flatMap(({ value }) =>
          typeof value === 'number' ? [value] : typeof value === 'string' ? said(value) : [],
        ),
    ),
    ...[answer.constraints.minRating, answer.constraints.minRatingCount].filter((number) => number !== undefined),
  ]
  const counts = [
    ...fetched.results.flatMap(({ total, candidates }) => [total, candidates.length, ...candidates.keys()]),
    answer.products.length,
    prepared.state.listed.length,
    prepared.state.savedIds.length,
    catalog.vocabulary.productCount,
    ...catalog.vocabulary.categories.keys(),
  ]
  const shares = near.flatMap((product) => {
    const list = listOf(product)
    return list === null ? [] : [Math.round((1 - (product.price?.amountMinor ?? 0) / 100 / list) * 100)]
  })
  const prices = near.flatMap(({ price }) => (price === null ? [] : [price.amountMinor]))
  const saved = prices.flatMap((one) =>
    prices.map((other) => Math.round((Math.abs(one - other) / Math.max(one, other)) * 100)),
  )
  const quantities = [...attributes, ...wished]
  return [
    ...quantities,
    ...quantities.flatMap((quantity) => [quantity / 1000, quantity / 1024, quantity / 24]),
    ...ratings,
    ...apart,
    ...means,
    ...counts,
    ...shares,
    ...saved,
    ...statisticsOf(answer),
    ...said(message),
    ...UNITS,
  ]
}

/** Numbers that are part of a unit's name: "per 1,000 mAh". */
const UNITS = [1000, 100]

function statisticsOf({ receipts }: Answer): number[] {
  return receipts.filter(({ field }) => STATISTICS.test(field)).map(({ value }) => toNumber(String(value)))
}

function said(text: string): number[] {
  return (text.match(NUMBER) ?? []).map(toNumber)
}

function toNumber(written: string): number {
  return Number(written.replace(/[^\d.]/g, ''))
}

/** Rounded as it is written: "1.69" bears out 1.694, "4" bears out 4. */
function isAmong(written: string, numbers: readonly number[]): boolean {
  const value = toNumber(written)
  const decimals = /\.(\d+)$/.exec(written)?.[1]?.length ?? 0
  return numbers.some(
    (number) =>
      Math.abs(number - value) < 0.5 * 10 ** -decimals + 1e-9 && (decimals > 0 || Math.abs(number - value) < 0.01),
  )
}

/** What a product may be called: the first words of its name, from two on. */
function beginningsOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(0, i + 2).join(' '))
}

/** Names may hold numbers of their own. */
function withoutNames(text: string, products: readonly Product[]): string {
  const names = products.flatMap((product) => [product.title, ...beginningsOf(shortTitle(product))])
  const labels = products.flatMap(({ attributes }) => attributes.flatMap(({ label, value }) => [label, String(value)]))
  const texts = [...names, ...labels.filter((label) => /\d.*\p{L}|\p{L}.*\d/u.test(label))]
  return [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, ' '), text)
}

/** Products and brands of the catalogue that the text names although the turn does not know them. */
function strangeNames(text: string, { catalog, message, answer }: TurnData, products: readonly Product[]): string[] {
  const known = new Set(products.map(({ id }) => id))
  const own = withoutNames(text, products)
  const titles = catalog.records.filter((record) => !known.has(record.id) && own.includes(record.title))
  const asked = [message, ...(answer.constraints.brands ?? []), ...(answer.constraints.excludeBrands ?? [])]
    .join(' ')
    .toLowerCase()
  const brands = catalog.vocabulary.brands
    .map(({ name }) => name)
    .filter((name) => new RegExp(`\\b${name}\\b`).test(own) && !asked.includes(name.toLowerCase()))
    .filter((name) => !products.some(({ brand }) => brand === name))
  return [...titles.map(({ title }) => title), ...brands]
}
