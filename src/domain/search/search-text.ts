/** What the full-text table holds of a product. */
import type { Product } from '../../shared/product.ts'
import { toCompounds, toStems } from './analyse.ts'
import { splitTitle } from './title.ts'

/** The columns of the full-text table, in its order. Each holds analysed words between single spaces. */
export const SEARCH_FIELDS = ['title', 'context', 'brand', 'category', 'compounds', 'details', 'description'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]
export type SearchText = Record<SearchField, string>

/** Words of the details and of the description beyond these add length, not meaning. */
const DETAIL_WORDS_MAX = 400
const DESCRIPTION_WORDS_MAX = 200

type Searchable = Pick<
  Product,
  'title' | 'brand' | 'categoryPath' | 'category' | 'features' | 'attributes' | 'description'
>

/** The analysed words of a product, field by field. */
export function toSearchText(product: Searchable): SearchText {
  const path = product.categoryPath.length > 0 ? product.categoryPath : [product.category]
  const category = path.join(' ')
  const attributes = product.attributes.map(({ label, value, unit }) => {
    if (value === false) return ''
    return value === true ? label : `${label} ${value}${unit === null ? '' : ` ${unit}`}`
  })
  const details = [...product.features, ...attributes].join(' ')
  const title = splitTitle(product.title)
  const kind = splitTitle(path.at(-1) ?? '')
  return {
    title: join(title.free),
    context: join([...title.bound, ...kind.bound]),
    brand: join(toStems(product.brand ?? '')),
    category: join([...toStems(path.slice(0, -1).join(' ')), ...kind.free]),
    compounds: join([...new Set([...toCompounds(product.title), ...toCompounds(category)])]),
    details: join(toStems(details).slice(0, DETAIL_WORDS_MAX)),
    description: join(toStems(product.description ?? '').slice(0, DESCRIPTION_WORDS_MAX)),
  }
}

function join(words: readonly string[]): string {
  return words.join(' ')
}
