/** The rows of a comparison: what differs, in one unit, with a winner where "better" has a direction. */
import type { Attribute, ComparisonRow, Product } from '../../shared/product.ts'
import { convert } from '../catalog/units.ts'
import { betterOf } from './directions.ts'
import { inSeries } from '../wording/said.ts'
import { shortTitle } from '../wording/names.ts'

/** A table shorter than this is filled up with what the products have in common. */
const ROWS_MIN = 3

type Value = Attribute['value'] | null

/** Price, rating and every attribute that differs, in the products' own order. Missing values stay null. */
export function compareRows(products: readonly Product[]): ComparisonRow[] {
  const rows = [priceRow(products), ratingRow(products), ...choiceRows(products), ...attributeRows(products)].filter(
    (row) => row !== null,
  )
  const differing = rows.filter((row) => isTelling(row))
  const common = rows.filter((row) => !differing.includes(row) && row.values.every(({ value }) => value !== null))
  return [...differing, ...common.slice(0, Math.max(0, ROWS_MIN - differing.length))]
}

/** Whether two products differ in it, or one states what another does not. */
function isTelling({ values }: ComparisonRow): boolean {
  return new Set(values.map(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value))).size > 1
}

function priceRow(products: readonly Product[]): ComparisonRow | null {
  const currencies = [...new Set(products.flatMap(({ price }) => (price === null ? [] : [price.currency])))]
  if (currencies.length === 0) return null
  const values = products.map(({ price }) => price?.amountMinor ?? null)
  const isMixed = currencies.length > 1
  return toRow(products, {
    attribute: 'price',
    label: 'Price',
    unit: isMixed ? null : (currencies[0] ?? null),
    values,
    better: isMixed ? null : 'lower',
    note: isMixed ? `Prices in ${inSeries(currencies)} cannot be compared` : null,
  })
}

function ratingRow(products: readonly Product[]): ComparisonRow | null {
  const values = products.map(({ rating }) => rating?.value ?? null)
  if (values.every((value) => value === null)) return null
  const note = `Ratings: ${products.map(({ rating }) => (rating?.count ?? 0).toLocaleString('en-US')).join(' / ')}`
  return toRow(products, { attribute: 'rating', label: 'Rating', unit: null, values, better: 'higher', note })
}

/** What can be chosen of products that come in variants; an attribute of that name is then only one of the values. */
function choiceRows(products: readonly Product[]): ComparisonRow[] {
  const names = [...new Set(products.flatMap(({ options = [] }) => options.map(({ name }) => name)))]
  return names.map((name) => {
    const values = products.map(({ options = [] }) => options.find((option) => option.name === name)?.values ?? null)
    return toRow(products, {
      attribute: `option.${name}`,
      label: name,
      unit: null,
      values: values.map((one) => one?.join(', ') ?? null),
      better: null,
      note: null,
    })
  })
}

function attributeRows(products: readonly Product[]): ComparisonRow[] {
  const names = [...new Set(products.flatMap(({ attributes }) => attributes.map(({ name }) => name)))]
  return names.map((name) => {
    const stated = products.map(({ attributes }) => attributes.find((attribute) => attribute.name === name) ?? null)
    const first = stated.find((attribute) => attribute !== null)
    const unit = first?.unit ?? null
    const converted = stated.map((attribute) => toUnit(attribute, unit))
    const units = [...new Set(stated.flatMap((attribute) => attribute?.unit ?? []))].filter((other) => other !== unit)
    return toRow(products, {
      attribute: name,
      label: first?.label ?? name,
      unit,
      values: converted,
      better: converted.every((value) => value === null || typeof value === 'number') ? betterOf(name) : null,
      note: units.length > 0 ? `Converted from ${inSeries(units)}` : null,
    })
  })
}

/** The value in another unit; a unit that does not convert leaves it unknown rather than wrong. */
function toUnit(attribute: Attribute | null, unit: string | null): Value {
  if (attribute === null) return null
  const { value, unit: own } = attribute
  if (typeof value !== 'number' || own === unit) return value
  return own === null || unit === null ? null : convert({ value, unit: own }, unit)
}

interface Draft extends Omit<ComparisonRow, 'values' | 'winnerId'> {
  /** One for each product, in their order. */
  values: Value[]
}

function toRow(products: readonly Product[], { values, note, ...rest }: Draft): ComparisonRow {
  const missing = products.filter((_, i) => values[i] === null).map(shortTitle)
  const notes = [note, missing.length === 0 ? null : `Not stated for ${inSeries(missing)}`]
  return {
    ...rest,
    values: products.map(({ id }, i) => ({ productId: id, value: values[i] ?? null })),
    winnerId: winnerOf(products, values, rest.better),
    note: notes.filter((part) => part !== null).join('. ') || null,
  }
}

/** The only best one; null for a tie, or while a value is missing that might be better. */
function winnerOf(products: readonly Product[], values: readonly Value[], better: Draft['better']): string | null {
  const numbers = values.filter((value) => typeof value === 'number')
  if (better === null || numbers.length !== products.length || numbers.length < 2) return null
  const best = better === 'higher' ? Math.max(...numbers) : Math.min(...numbers)
  const leaders = products.filter((_, i) => values[i] === best)
  return leaders.length === 1 ? (leaders[0]?.id ?? null) : null
}
