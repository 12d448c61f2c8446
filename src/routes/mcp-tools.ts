/** What agents may do with the catalogue: search it, look a product up, compare some. Each tool only reads. */
import * as z from 'zod/mini'
import type { Catalog } from '../adapters/catalog/catalog.ts'
import { mayModelSee, type PolicySettings } from '../domain/policy/sources.ts'
import { ratingOf } from '../domain/wording/facts.ts'
import { formatMoney } from '../domain/wording/money.ts'
import { COMPARE_MAX, COMPARE_MIN } from '../shared/limits.ts'
import type { Product } from '../shared/product.ts'
import { CompareRequest } from '../shared/requests.ts'
import { ApiError } from './errors.ts'
import { toComparison, toConstraints } from './product-requests.ts'

export interface ToolContext {
  catalog: Catalog
  policy: PolicySettings
  /** The site's own address, for links to product pages. */
  origin: string
}

/** What a tool answers: the same once as data and once in words, for agents that read only one of them. */
export interface ToolAnswer {
  text: string
  data: object
}

export interface Tool {
  name: string
  title: string
  description: string
  /** What the arguments are parsed with. `schema` tells the same to the agent; a test holds them together. */
  input: z.ZodMiniType
  schema: object
  call(input: unknown, context: ToolContext): Promise<ToolAnswer>
}

const LIMIT_DEFAULT = 5
const LIMIT_MAX = 20

const SearchInput = z.object({
  query: z.string().check(z.maxLength(500)),
  category: z.optional(z.string().check(z.maxLength(200))),
  brand: z.optional(z.string().check(z.maxLength(200))),
  minPrice: z.optional(z.number().check(z.minimum(0), z.maximum(1e9))),
  maxPrice: z.optional(z.number().check(z.minimum(0), z.maximum(1e9))),
  minRating: z.optional(z.number().check(z.minimum(0), z.maximum(5))),
  sort: z.optional(z.string().check(z.maxLength(80))),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(LIMIT_MAX))),
})
const ProductInput = z.object({ id: z.string().check(z.minLength(1), z.maxLength(200)) })

const ID = { type: 'string', minLength: 1, maxLength: 200 }
const NAME = { type: 'string', maxLength: 200 }
const AMOUNT = { type: 'number', minimum: 0, maximum: 1e9 }

const searchProducts = tool({
  name: 'search_products',
  title: 'Search products',
  description:
    'Searches the shop by words and limits. Prices are in the shop’s currency, in major units (49.99). `category` is a slug as products carry it, `sort` one of relevance, price_asc, price_desc, rating, popularity, or an attribute’s name with _asc or _desc.',
  input: SearchInput,
  schema: {
    type: 'object',
    properties: {
      query: { type: 'string', maxLength: 500 },
      category: NAME,
      brand: NAME,
      minPrice: AMOUNT,
      maxPrice: AMOUNT,
      minRating: { type: 'number', minimum: 0, maximum: 5 },
      sort: { type: 'string', maxLength: 80 },
      limit: { type: 'integer', minimum: 1, maximum: LIMIT_MAX },
    },
    required: ['query'],
  },
  async call({ query, limit = LIMIT_DEFAULT, ...fields }, context) {
    const { currency } = await context.catalog.vocabulary()
    const constraints = toConstraints(fields, currency)
    const page = await context.catalog.search({ text: query, constraints, limit, cursor: null })
    const found = page?.products ?? []
    const products = visible(found, context)
    const total = page?.total ?? 0
    const withheld = found.length - products.length
    const head = total === 0 ? 'Nothing fits.' : `${products.length} of ${total} that fit:`
    return {
      text: [head, ...products.map((product) => lineOf(product, context))].join('\n'),
      data: { products, total, ...(withheld > 0 ? { withheld } : {}) },
    }
  },
})

const getProduct = tool({
  name: 'get_product',
  title: 'Look a product up',
  description: 'Everything the shop states of one product, by its id: attributes, price, rating, variants.',
  input: ProductInput,
  schema: { type: 'object', properties: { id: ID }, required: ['id'] },
  async call({ id }, context) {
    const found = await context.catalog.product(id)
    if (found === null) throw new ApiError('product_not_found')
    if (found.withdrawnAt !== null) throw new ApiError('product_withdrawn')
    const [product] = visible([found.product], context)
    if (product === undefined) throw new ApiError('policy_forbids')
    const facts = product.attributes.map(
      ({ label, value, unit }) => `${label}: ${value}${unit === null ? '' : ` ${unit}`}`,
    )
    return { text: [lineOf(product, context), ...product.features, ...facts].join('\n'), data: { product } }
  },
})

const compareSome = tool({
  name: 'compare_products',
  title: 'Compare products',
  description: 'Sets two to five products side by side by their ids: each attribute, which is better, and a summary.',
  input: CompareRequest,
  schema: {
    type: 'object',
    properties: { ids: { type: 'array', minItems: COMPARE_MIN, maxItems: COMPARE_MAX, items: ID } },
    required: ['ids'],
  },
  async call({ ids }, context) {
    const wanted = [...new Set(ids)]
    if (wanted.length < COMPARE_MIN) {
      throw new ApiError('bad_request', { issues: [{ path: 'ids', message: 'expected two different products' }] })
    }
    const products = await context.catalog.products(wanted)
    if (products.length < wanted.length) throw new ApiError('product_not_found')
    if (visible(products, context).length < products.length) throw new ApiError('policy_forbids')
    const comparison = toComparison(products)
    return { text: comparison.summary, data: { comparison } }
  },
})

export const TOOLS: readonly Tool[] = [searchProducts, getProduct, compareSome]

/** Ties a tool's arguments to its schema. */
function tool<T extends z.ZodMiniType>(
  made: Omit<Tool, 'call' | 'input'> & {
    input: T
    call(input: z.output<T>, context: ToolContext): Promise<ToolAnswer>
  },
): Tool {
  return made
}

/** What the licence of its data lets a model be given. */
function visible(products: readonly Product[], { policy }: ToolContext): Product[] {
  return products.filter(({ source }) => mayModelSee(source, policy))
}

function lineOf(product: Product, { origin }: ToolContext): string {
  const { id, title, price, availability } = product
  const parts = [
    price === null ? 'price unknown' : formatMoney(price.amountMinor, price.currency),
    ratingOf(product)?.text ?? null,
    availability === 'out_of_stock' ? 'out of stock' : null,
  ].filter((part) => part !== null)
  return `${title} (id ${id}): ${parts.join(', ')}. ${origin}/p/${encodeURIComponent(id)}`
}
