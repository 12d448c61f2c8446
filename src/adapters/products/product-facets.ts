/** Counts within a filtered set. SQL passes over it once and hands it on; D1 charges every row that SQL groups or sorts. */
import type { Attribute, Facets } from '../../shared/product.ts'

/** What the set is counted from: `seen` is JSON of `Seen[]`, `count` how many there are in all. */
export interface SetRow {
  count: number
  seen: string
}
type Seen = [category: string, path: string, brand: string | null, priceMinor: number | null, currency: string | null]

/** What one product of the set states; `choices` what its variants do beside that. Both are JSON of `Attribute[]`. */
export interface StatedRow {
  attributes: string
  choices: string | null
}

/** Categories, brands and prices of a larger set are counted on this many of its products. */
const FACET_ROWS_MAX = 2_000
/** Attributes are lists inside a product, so they are counted on fewer. */
const ATTRIBUTE_ROWS_MAX = 200
const CATEGORIES_MAX = 30
const BRANDS_MAX = 30
const ATTRIBUTES_MAX = 20
const VALUES_MAX = 12
/** Longer text is prose, not a value to choose from. */
const VALUE_CHARACTERS_MAX = 40

/**
 * One row of `SetRow`: `rows` selects the products `p` after FROM, `total` counts the whole set, which is asked for where
 * it is larger than what is seen. `hasLiveOffer` is true of products whose price may be shown.
 */
export function setSql(rows: string, total: string, hasLiveOffer: string): string {
  return `SELECT iif(rows < ${FACET_ROWS_MAX}, rows, (${total})) AS count, seen FROM (
      SELECT count(*) AS rows, json_group_array(json_array(category, category_path, brand, price_minor, currency)) AS seen
      FROM (SELECT p.category, p.category_path, p.brand, iif(${hasLiveOffer}, p.price_minor, NULL) AS price_minor,
        p.currency FROM ${rows} LIMIT ${FACET_ROWS_MAX}))`
}

/** Rows of `StatedRow` for some products of the set. */
export function statedSql(rows: string): string {
  return `SELECT p.attributes, iif(p.variant_count IS NULL, NULL, (SELECT json_group_array(DISTINCT json(a.value))
      FROM variant_set s, json_each(s.variants) v, json_each(v.value, '$.attributes') a
      WHERE s.key = p.key AND v.value->>'availability' <> 'out_of_stock')) AS choices
    FROM ${rows} LIMIT ${ATTRIBUTE_ROWS_MAX}`
}

/** How many there are, and the facets. */
export function toFacets(set: SetRow, stated: readonly StatedRow[]): { total: number; facets: Facets } {
  const seen = JSON.parse(set.seen) as Seen[]
  const labels = new Map(seen.map(([category, path]) => [category, lastLabel(path) ?? category]))
  const categories = mostCommon(seen.map(([category]) => category)).slice(0, CATEGORIES_MAX)
  const brands = mostCommon(seen.flatMap(([, , brand]) => brand ?? [])).slice(0, BRANDS_MAX)
  return {
    total: set.count,
    facets: {
      categories: categories.map(([slug, count]) => ({ slug, label: labels.get(slug) ?? slug, count })),
      brands: brands.map(([name, count]) => ({ name, count })),
      price: priceRange(seen),
      attributes: toAttributes(stated),
    },
  }
}

/** Of the currency that most prices are in. */
function priceRange(seen: readonly Seen[]): Facets['price'] {
  const priced = seen.flatMap(([, , , amount, currency]) =>
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
