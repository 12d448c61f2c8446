/** What the full-text table holds of a product. */
import type { Codes, Product, Variant } from '../../shared/product.ts'
import { codeKey } from '../catalog/codes.ts'
import { toCompounds, toStems, toWords } from './analyse.ts'
import { splitTitle } from './title.ts'

/** The columns of the full-text table, in its order. Each holds analysed words between single spaces. */
export const SEARCH_FIELDS = ['title', 'context', 'brand', 'category', 'compounds', 'details', 'description'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]
export type SearchText = Record<SearchField, string>

/** One more whenever the same product gets other words: then the next import writes its full text anew. */
export const SEARCH_TEXT_VERSION = 3

/** Words of the details and of the description beyond these add length, not meaning. */
const DETAIL_WORDS_MAX = 400
const DESCRIPTION_WORDS_MAX = 200
/** Words of codes: a product of hundreds of variants has as many. */
const CODE_WORDS_MAX = 600

type Searchable = Pick<
  Product,
  | 'id'
  | 'asin'
  | 'title'
  | 'brand'
  | 'categoryPath'
  | 'category'
  | 'features'
  | 'attributes'
  | 'description'
  | 'options'
  | 'codes'
> & { variants?: readonly Pick<Variant, 'options' | 'availability' | 'codes'>[] | undefined }

/** The analysed words of a product, field by field. */
export function toSearchText(product: Searchable): SearchText {
  const path = product.categoryPath.length > 0 ? product.categoryPath : [product.category]
  const category = path.join(' ')
  const attributes = product.attributes.map(({ label, value, unit }) => {
    if (value === false) return ''
    return value === true ? label : `${label} ${value}${unit === null ? '' : ` ${unit}`}`
  })
  const details = [...product.features, ...choices(product), ...attributes].join(' ')
  const title = splitTitle(product.title)
  const kind = splitTitle(path.at(-1) ?? '')
  return {
    title: join(title.free),
    context: join([...title.bound, ...kind.bound]),
    brand: join(toStems(product.brand ?? '')),
    category: join([...toStems(path.slice(0, -1).join(' ')), ...kind.free]),
    compounds: join([...new Set([...toCompounds(product.title), ...toCompounds(category), ...codeWords(product)])]),
    details: join(toStems(details).slice(0, DETAIL_WORDS_MAX)),
    description: join(toStems(product.description ?? '').slice(0, DESCRIPTION_WORDS_MAX)),
  }
}

/** What can be chosen: the values of the variants that can be had, or of the options where variants are not at hand. */
function choices({ options = [], variants }: Searchable): string[] {
  if (variants === undefined) return options.flatMap(({ name, values }) => [name, ...values])
  const had = variants.filter(({ availability }) => availability !== 'out_of_stock')
  return [...new Set(had.flatMap((variant) => Object.entries(variant.options).flat()))]
}

/** The codes of a product and of its variants: their parts, and each, like the id, as one word without separators. */
function codeWords({ id, asin, codes, variants = [] }: Searchable): string[] {
  const all = [codes, ...variants.map((variant) => variant.codes)].flatMap((one) => (one ? formsOf(one) : []))
  const words = all.flatMap((code) => [...toWords(code), codeKey(code)])
  const ids = [id, asin ?? ''].map(codeKey).filter((key) => /\d/.test(key))
  return [...new Set([...ids, ...words])].slice(0, CODE_WORDS_MAX)
}

/** A number with 12 digits is the one with 13 that begins with a zero. */
function formsOf({ sku, gtin, mpn }: Codes): string[] {
  return [sku, mpn, gtin, gtin?.replace(/^0+/, '')].flatMap((code) => code ?? [])
}

function join(words: readonly string[]): string {
  return words.join(' ')
}
