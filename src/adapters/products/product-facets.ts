/** Counts within a filtered set, in one pass over it. */
import type { Facets } from '../../shared/product.ts'

/** One count: of the set (with its main currency and price range), a category, a brand, an attribute, or a value of one. */
export interface FacetRow {
  kind: 'set' | 'category' | 'brand' | 'attribute' | 'value'
  name: string | null
  label: string | null
  unit: string | null
  count: number
  low: number | null
  high: number | null
}

/** Categories, brands and prices of a larger set are counted on this many of its products. */
const FACET_ROWS_MAX = 5_000
/** Attributes are lists inside a product, so they are counted on fewer. */
const ATTRIBUTE_ROWS_MAX = 300
const CATEGORIES_MAX = 30
const BRANDS_MAX = 30
const ATTRIBUTES_MAX = 20
const VALUES_MAX = 12
/** Longer text is prose, not a value to choose from. */
const VALUE_CHARACTERS_MAX = 40

/**
 * Rows of `FacetRow` over a set: `rows` selects the products `p` after FROM, `total` counts the whole set. The count of
 * the whole set is only read when the set is larger than what facets look at. D1 unites at most five SELECTs.
 * `hasLiveOffer` is true of products whose price may be shown.
 */
export function facetsSql(rows: string, total: string, hasLiveOffer: string): string {
  return `WITH matching AS MATERIALIZED (
      SELECT p.key, p.category, p.category_path, p.brand, iif(${hasLiveOffer}, p.price_minor, NULL) AS price_minor,
        p.currency FROM ${rows} LIMIT ${FACET_ROWS_MAX}),
    size AS MATERIALIZED (SELECT count(*) AS rows FROM matching),
    stated AS MATERIALIZED (
      SELECT a.value->>'name' AS name, a.value->>'label' AS label, a.value->>'unit' AS unit, a.value->>'value' AS value,
        json_type(a.value, '$.value') AS type
      FROM (SELECT key FROM matching LIMIT ${ATTRIBUTE_ROWS_MAX}) m CROSS JOIN product p ON p.key = m.key
        CROSS JOIN json_each(p.attributes) a
      UNION ALL SELECT name, label, unit, value, type FROM (
        SELECT DISTINCT m.key, a.value->>'name' AS name, a.value->>'label' AS label, a.value->>'unit' AS unit,
          a.value->>'value' AS value, json_type(a.value, '$.value') AS type
        FROM (SELECT key FROM matching LIMIT ${ATTRIBUTE_ROWS_MAX}) m CROSS JOIN variant_set s ON s.key = m.key
          CROSS JOIN json_each(s.variants) v CROSS JOIN json_each(v.value, '$.attributes') a
        WHERE v.value->>'availability' <> 'out_of_stock'))
    SELECT 'set' AS kind, price.currency AS name, NULL AS label, NULL AS unit,
      iif(rows < ${FACET_ROWS_MAX}, rows, (${total})) AS count, price.low AS low, price.high AS high
    FROM size LEFT JOIN (
      SELECT currency, min(price_minor) AS low, max(price_minor) AS high FROM matching
      WHERE price_minor IS NOT NULL AND currency IS NOT NULL GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1
    ) price
    UNION ALL SELECT * FROM (
      SELECT 'category', category, category_path, NULL, count(*), NULL, NULL FROM matching
      GROUP BY category ORDER BY 5 DESC, 2 LIMIT ${CATEGORIES_MAX})
    UNION ALL SELECT * FROM (
      SELECT 'brand', brand, NULL, NULL, count(*), NULL, NULL FROM matching WHERE brand IS NOT NULL
      GROUP BY brand ORDER BY 5 DESC, 2 LIMIT ${BRANDS_MAX})
    UNION ALL SELECT * FROM (
      SELECT 'attribute', name, label, unit, count(*), min(iif(type IN ('integer', 'real'), value, NULL)),
        max(iif(type IN ('integer', 'real'), value, NULL))
      FROM stated GROUP BY name HAVING count(*) > 1 ORDER BY 5 DESC, 2 LIMIT ${ATTRIBUTES_MAX})
    UNION ALL SELECT * FROM (
      SELECT 'value', name, iif(type IN ('true', 'false'), type, value), NULL, count(*), NULL, NULL FROM stated
      WHERE type NOT IN ('integer', 'real') AND length(value) <= ${VALUE_CHARACTERS_MAX}
      GROUP BY 2, 3 ORDER BY 5 DESC, 2, 3 LIMIT ${ATTRIBUTES_MAX * VALUES_MAX})`
}

/** The total and the facets that the rows state. */
export function toFacets(rows: readonly FacetRow[]): { total: number; facets: Facets } {
  const facets: Facets = { categories: [], brands: [], price: null, attributes: [] }
  let total = 0
  for (const { kind, name = null, label = null, unit = null, count, low = null, high = null } of rows) {
    if (kind === 'set') total = count
    if (name === null) continue
    if (kind === 'category') facets.categories.push({ slug: name, label: lastLabel(label) ?? name, count })
    if (kind === 'brand') facets.brands.push({ name, count })
    if (kind === 'set' && low !== null && high !== null) facets.price = { min: low, max: high, currency: name }
    if (kind === 'attribute') facets.attributes.push({ name, label: label ?? name, unit, ...toRange(low, high) })
    if (kind === 'value' && label !== null) addValue(facets, name, label, count)
  }
  return { total, facets }
}

function toRange(min: number | null, max: number | null): { min: number; max: number } | { values: [] } {
  return min === null || max === null ? { values: [] } : { min, max }
}

/** Values come after their attributes, most common first. */
function addValue(facets: Facets, name: string, value: string, count: number): void {
  const values = facets.attributes.find((attribute) => attribute.name === name)?.values
  if (values !== undefined && values.length < VALUES_MAX) values.push({ value, count })
}

function lastLabel(categoryPath: string | null): string | null {
  const labels: unknown = categoryPath === null ? [] : JSON.parse(categoryPath)
  const last: unknown = Array.isArray(labels) ? labels.at(-1) : null
  return typeof last === 'string' ? last : null
}
