/**
 * The shapes of the Creators API's answers. Every field may be missing, null or of a wrong type; that field is then
 * null and the rest is kept. Only an answer that is no object at all, or a list that is no list, is an error.
 */
import * as z from 'zod/mini'

/** The value, or null for anything that is not of its shape. */
function lenient<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((value): z.output<T> | null => {
      const parsed = schema.safeParse(value)
      return parsed.success ? parsed.data : null
    }),
  )
}

/** A list without the entries that are not of the shape; empty for anything that is no list. */
function list<T extends z.ZodMiniType>(schema: T) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((values): z.output<T>[] =>
      (Array.isArray(values) ? values : []).flatMap((value) => {
        const parsed = schema.safeParse(value)
        return parsed.success ? [parsed.data] : []
      }),
    ),
  )
}

const Text = lenient(z.string())
const Num = lenient(z.number())
const Bool = lenient(z.boolean())
const DisplayText = lenient(z.object({ displayValue: Text }))
const DisplayNumber = lenient(z.object({ displayValue: lenient(z.union([z.number(), z.string()])), unit: Text }))
const Money = lenient(z.object({ amount: Num, currency: Text }))
const Image = lenient(z.object({ url: Text }))

const Listing = z.object({
  price: lenient(z.object({ money: Money, savingBasis: lenient(z.object({ money: Money })) })),
  availability: lenient(z.object({ type: Text })),
  condition: lenient(z.object({ value: Text })),
  dealDetails: lenient(z.object({ accessType: Text })),
  isBuyBoxWinner: Bool,
  type: Text,
  violatesMAP: Bool,
})
export type Listing = z.infer<typeof Listing>

const ItemInfo = z.object({
  title: DisplayText,
  byLineInfo: lenient(z.object({ brand: DisplayText, manufacturer: DisplayText })),
  features: lenient(z.object({ displayValues: list(z.string()) })),
  classifications: lenient(z.object({ binding: DisplayText, productGroup: DisplayText })),
  productInfo: lenient(
    z.object({
      color: DisplayText,
      size: DisplayText,
      unitCount: DisplayNumber,
      itemDimensions: lenient(
        z.object({ weight: DisplayNumber, height: DisplayNumber, length: DisplayNumber, width: DisplayNumber }),
      ),
      isAdultProduct: lenient(z.object({ displayValue: Bool })),
    }),
  ),
})

export const Item = z.object({
  asin: z.string(),
  detailPageURL: Text,
  itemInfo: lenient(ItemInfo),
  images: lenient(
    z.object({ primary: lenient(z.object({ small: Image, medium: Image, large: Image, hiRes: Image })) }),
  ),
  offersV2: lenient(z.object({ listings: list(Listing) })),
  customerReviews: lenient(z.object({ count: Num, starRating: lenient(z.object({ value: Num })) })),
})
export type Item = z.infer<typeof Item>

/** One failure inside an answer that is otherwise fine. */
const PartialError = z.object({ code: z.string(), message: Text })
export type PartialError = z.infer<typeof PartialError>

const Items = lenient(z.object({ items: list(Item) }))

/** The live API says `itemsResult`, its documentation `itemResults`. */
export const GetItemsResponse = z.object({
  errors: list(PartialError),
  itemsResult: Items,
  itemResults: Items,
})

export const SearchItemsResponse = z.object({
  errors: list(PartialError),
  searchResult: lenient(z.object({ items: list(Item), totalResultCount: Num })),
})

export const TokenResponse = z.object({
  access_token: z.string().check(z.minLength(1)),
  /** Seconds. */
  expires_in: z.pipe(
    lenient(z.number().check(z.positive())),
    z.transform((seconds: number | null) => seconds ?? 3_600),
  ),
})

/** An older spelling of `type`: `com.amazon.creators#ThrottleException`. */
export const OLD_TYPE = '__type'

/** The body of an error. */
export const ErrorResponse = z.object({
  type: Text,
  [OLD_TYPE]: Text,
  reason: Text,
  error: Text,
  retryAfterSeconds: Num,
  fieldList: list(z.object({ name: Text })),
})
