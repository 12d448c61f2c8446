/** Counts within a filtered set. One pass over the set in SQL; typed attributes from the candidates themselves. */
import type { Facets, Product } from '../shared/product.ts'

/** One count: of the set (`total`), a category, a brand, or a currency with its price range. */
export interface FacetRow {
  kind: 'total' | 'category' | 'brand' | 'price'
  name: string | null
  label: string | null
  count: number
  low: number | null
  high: number | null
}

const CATEGORIES_MAX = 30
const BRANDS_MAX = 30
const ATTRIBUTE_VALUES_MAX = 20

/** Reads a CTE `matching` of category, category_path, brand, price_minor and currency. */
export const FACETS_SELECT = `
  SELECT 'total' AS kind, NULL AS name, NULL AS label, count(*) AS count, NULL AS low, NULL AS high FROM matching
  UNION ALL SELECT * FROM (
    SELECT 'category', category, category_path, count(*), NULL, NULL FROM matching
    GROUP BY category ORDER BY 4 DESC, 2 LIMIT ${CATEGORIES_MAX})
  UNION ALL SELECT * FROM (
    SELECT 'brand', brand, NULL, count(*), NULL, NULL FROM matching WHERE brand IS NOT NULL
    GROUP BY brand ORDER BY 4 DESC, 2 LIMIT ${BRANDS_MAX})
  UNION ALL SELECT * FROM (
    SELECT 'price', currency, NULL, count(*), min(price_minor), max(price_minor) FROM matching
    WHERE price_minor IS NOT NULL AND currency IS NOT NULL GROUP BY currency ORDER BY 4 DESC, 2 LIMIT 1)`

/** The total and the facets that the rows state; attributes are empty. */
export function toFacets(rows: readonly FacetRow[]): { total: number; facets: Facets } {
  const facets: Facets = { categories: [], brands: [], price: null, attributes: [] }
  let total = 0
  for (const { kind, name, label, count, low, high } of rows) {
    if (kind === 'total') total = count
    if (name === null) continue
    if (kind === 'category') facets.categories.push({ slug: name, label: lastLabel(label) ?? name, count })
    if (kind === 'brand') facets.brands.push({ name, count })
    if (kind === 'price' && low !== null && high !== null) facets.price = { min: low, max: high, currency: name }
  }
  return { total, facets }
}

/** The last label of a stored category path; null when the path is empty. */
export function lastLabel(categoryPath: string | null): string | null {
  const labels: unknown = categoryPath === null ? [] : JSON.parse(categoryPath)
  const last: unknown = Array.isArray(labels) ? labels.at(-1) : null
  return typeof last === 'string' ? last : null
}

/** Ranges and common values of the attributes that at least two of the products state, most stated first. */
export function attributeFacets(products: readonly Product[]): Facets['attributes'] {
  const stated = new Map<string, { label: string; unit: string | null; values: (string | number | boolean)[] }>()
  for (const { name, label, unit, value } of products.flatMap(({ attributes }) => attributes)) {
    const entry = stated.get(name) ?? { label, unit, values: [] }
    entry.values.push(value)
    stated.set(name, entry)
  }
  return [...stated]
    .filter(([, { values }]) => values.length > 1)
    .sort(([, a], [, b]) => b.values.length - a.values.length)
    .map(([name, { label, unit, values }]) => ({ name, label, unit, ...summarise(values) }))
}

function summarise(values: readonly (string | number | boolean)[]): Partial<Facets['attributes'][number]> {
  const numbers = values.filter((value) => typeof value === 'number')
  if (numbers.length === values.length) return { min: Math.min(...numbers), max: Math.max(...numbers) }
  const counts = new Map<string, number>()
  for (const value of values) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, ATTRIBUTE_VALUES_MAX)
  return { values: common.map(([value, count]) => ({ value, count })) }
}
