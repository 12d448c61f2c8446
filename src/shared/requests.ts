/** Bodies and queries that clients send. */
import * as z from 'zod/mini'
import { ChipConstraints } from './constraints.ts'
import * as limits from './limits.ts'

/** Ids that clients choose: short, printable, safe in a URL. */
export const ClientId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/))

/** Lone surrogates cannot be stored as UTF-8, so they become U+FFFD before anything is counted. */
export const MessageText = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => text.toWellFormed().trim()),
    z
      .string()
      .check(
        z.minLength(1, { error: 'message_empty' }),
        z.maxLength(limits.MESSAGE_MAX_CHARACTERS, { error: 'message_too_long' }),
      ),
  ),
)

const PageId = z._default(z.string().check(z.maxLength(300)), '')
/** What tells a product, as the shop's page states it; empty where it does not. Nobody vouches for it. */
export const PageIds = z.object({ sku: PageId, gtin: PageId, url: PageId })
export type PageIds = z.infer<typeof PageIds>
export const PageLookupRequest = z.object({ page: z.array(PageIds).check(z.maxLength(limits.PAGE_IDS_MAX)) })

/** The product of the page that the shopper looks at, by its id: a message that names no other is about it. */
export const PageContext = z.object({ productId: z.string().check(z.minLength(1), z.maxLength(200)) })
export type PageContext = z.infer<typeof PageContext>

export const ChatRequest = z.object({
  message: MessageText,
  page: z.optional(PageContext),
  sessionId: z.optional(ClientId),
  turnId: z.optional(ClientId),
  includeProducts: z._default(z.boolean(), true),
  limit: z._default(z.int().check(z.minimum(1), z.maximum(limits.ANSWER_PRODUCTS_MAX)), limits.ANSWER_PRODUCTS_DEFAULT),
})
export type ChatRequest = z.infer<typeof ChatRequest>

const Title = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))
export const CreateSessionRequest = z.object({ title: z.optional(Title) })
export const RenameSessionRequest = z.object({ title: Title })

export const FeedbackRequest = z.object({
  sessionId: ClientId,
  messageId: z.optional(ClientId),
  productId: z.optional(z.string().check(z.maxLength(200))),
  rating: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  thumb: z.optional(z.enum(['up', 'down'])),
  reason: z.optional(z.string().check(z.maxLength(100))),
  comment: z.optional(z.string().check(z.maxLength(2_000))),
})
export type FeedbackRequest = z.infer<typeof FeedbackRequest>

export const ProductEvent = z.object({
  id: ClientId,
  type: z.enum(['impression', 'click', 'outbound', 'save', 'unsave', 'compare', 'copy']),
  sessionId: ClientId,
  productId: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Place in the list it was shown in, from 1. */
  position: z.optional(z.int().check(z.minimum(1), z.maximum(1_000))),
  at: z.int().check(z.minimum(0)),
})
export type ProductEvent = z.infer<typeof ProductEvent>
export const ProductEventsRequest = z.object({ events: z.array(ProductEvent).check(z.minLength(1), z.maxLength(50)) })

export const CompareRequest = z.object({
  ids: z
    .array(z.string().check(z.minLength(1), z.maxLength(200)))
    .check(z.minLength(limits.COMPARE_MIN), z.maxLength(limits.COMPARE_MAX)),
})

/** Query strings hold text; these read numbers from it. */
export const wholeNumber = (minimum: number, maximum: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,12}$/, { error: 'expected a whole number' })),
    z.pipe(z.transform(Number), z.int().check(z.minimum(minimum), z.maximum(maximum))),
  )
const decimal = (minimum: number, maximum: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,12}(\.\d{1,4})?$/, { error: 'expected a number' })),
    z.pipe(z.transform(Number), z.number().check(z.minimum(minimum), z.maximum(maximum))),
  )

export const ProductsQuery = z.object({
  q: z.optional(z.string().check(z.maxLength(500))),
  category: z.optional(z.string().check(z.maxLength(200))),
  brand: z.optional(z.string().check(z.maxLength(200))),
  /** Major units, as a shopper writes them: 49.99. */
  minPrice: z.optional(decimal(0, 1e9)),
  maxPrice: z.optional(decimal(0, 1e9)),
  minRating: z.optional(decimal(0, 5)),
  /** Wishes for attributes as `constraints` has them, as JSON: `[{"name":"ram","op":"gte","value":16}]`. */
  attributes: z.optional(z.string().check(z.maxLength(2_000))),
  sort: z.optional(z.string().check(z.maxLength(80))),
  limit: z._default(wholeNumber(1, limits.PRODUCTS_PAGE_MAX), limits.PRODUCTS_PAGE_DEFAULT),
  cursor: z.optional(z.string().check(z.maxLength(500))),
})
export type ProductsQuery = z.infer<typeof ProductsQuery>

/** What a search limited so would leave. */
export const CountRequest = z.object({ constraints: ChipConstraints })

export const PriceHistoryQuery = z.object({
  days: z._default(wholeNumber(1, limits.PRICE_HISTORY_DAYS_MAX), limits.PRICE_HISTORY_DAYS_DEFAULT),
})

export const HistoryQuery = z.object({
  afterSeq: z._default(wholeNumber(0, Number.MAX_SAFE_INTEGER), 0),
  limit: z._default(wholeNumber(1, limits.HISTORY_PAGE_MAX), limits.HISTORY_PAGE_DEFAULT),
})

export const ExportQuery = z.object({ format: z._default(z.enum(['md', 'json', 'csv']), 'md') })
