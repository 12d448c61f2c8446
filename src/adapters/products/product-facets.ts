/** Counts within a filtered set, made here: D1 charges every row that SQL groups. */
import type { Attribute, Facets } from '../../shared/product.ts'

/** What is counted of a product that satisfies the filter. */
export interface Seen {
  category: string
  /** JSON of its labels, from the broadest to the narrowest. */
  path: string
  brand: string | null
  priceMinor: number | null
  currency: string | null
}

/** What one product of the set states; `choices` what its variants do beside that. Both are JSON of `Attribute[]`. */
export interface StatedRow {
  attributes: string
  choices: string | null
}

const CATEGORIES_MAX = 30
const BRANDS_MAX = 30
const ATTRIBUTES_MAX = 20
const VALUES_MAX = 12
/** Longer text is prose, not a value to choose from. */
const VALUE_CHARACTERS_MAX = 40

/** `StatedRow` of the products of some row keys. */
export function selectStated(db: D1Database, keys: readonly number[]): D1PreparedStatement {
  const sql = `SELECT p.attributes, iif(p.variant_count IS NULL, NULL, (SELECT json_group_array(DISTINCT json(a.value))
      FROM variant_set s, json_each(s.variants) v, json_each(v.value, '$.attributes') a
      WHERE s.key = p.key AND v.value->>'availability' <> 'out_of_stock')) AS choices
    FROM json_each(?1) k CROSS JOIN product p ON p.key = k.value`
  return db.prepare(sql).bind(JSON.stringify(keys))
}

/** The counts of a set, its attributes from what some of it state. */
export function toFacets(seen: readonly Seen[], stated: readonly StatedRow[]): Facets {
  const labels = new Map(seen.map(({ category, path }) => [category, lastLabel(path) ?? category]))
  const categories = mostCommon(seen.map(({ category }) => category)).slice(0, CATEGORIES_MAX)
  const brands = mostCommon(seen.flatMap(({ brand }) => brand ?? [])).slice(0, BRANDS_MAX)
  return {
    categories: categories.map(([slug, count]) => ({ slug, label: labels.get(slug) ?? slug, count })),
    brands: brands.map(([name, count]) => ({ name, count })),
    price: priceRange(seen),
    attributes: toAttributes(stated),
  }
}

/** Of the currency that most prices are in. */
function priceRange(seen: readonly Seen[]): Facets['price'] {
  const priced = seen.flatMap(({ priceMinor: amount, currency }) =>
    amount === null || currency === null ? [] : [{ amount, currency }],
  )
  const [most] = mostCommon(priced.map(({ currency }) => currency))
  if (most === undefined) return null
  const [currency] = most
  const amounts = priced.filter((price) => price.currency === currency).map(({ amount }) => amount)
  return { min: leastOf(amounts), max: mostOf(amounts), currency }
}

function toAttributes(rows: readonly StatedRow[]): Facets['attributes'] {
  const stated = rows.flatMap(({ attributes, choices }) => [
    ...(JSON.parse(attributes) as Attribute[]),
    ...(JSON.parse(choices ?? '[]') as Attribute[]),
  ])
  const byName = Map.groupBy(stated, ({ name }) => name)
  const common = mostCommon(stated.map(({ name }) => name)).filter(([, count]) => count > 1)
  return common.slice(0, ATTRIBUTES_MAX).flatMap(([name]) => {
    const all = byName.get(name) ?? []
    const [first] = all
    if (first === undefined) return []
    const numbers = all.flatMap(({ value }) => (typeof value === 'number' ? [value] : []))
    const about = { name, label: first.label, unit: first.unit }
    if (numbers.length > 0) return { ...about, min: leastOf(numbers), max: mostOf(numbers) }
    const values = all.map(({ value }) => String(value)).filter((value) => value.length <= VALUE_CHARACTERS_MAX)
    return {
      ...about,
      values: mostCommon(values)
        .slice(0, VALUES_MAX)
        .map(([value, count]) => ({ value, count })),
    }
  })
}

/** Each with how often it is there, the most common first, equals by name. */
function mostCommon(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

function leastOf(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity)
}

function mostOf(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -Infinity)
}

function lastLabel(categoryPath: string): string | null {
  const labels: unknown = JSON.parse(categoryPath)
  const last: unknown = Array.isArray(labels) ? labels.at(-1) : null
  return typeof last === 'string' ? last : null
}
