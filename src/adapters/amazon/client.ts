/**
 * The two operations of the Creators API that the catalogue needs. One call is one request (and one more after a token
 * that was refused); pace, retries and the breaker are the caller's, who knows about all calls.
 */
import type { AmazonError, AmazonResult } from './errors.ts'
import { exchange } from './http.ts'
import { GetItemsResponse, SearchItemsResponse, type Item, type PartialError } from './responses.ts'
import { isFormVersion, ITEMS_PER_CALL, type AmazonSettings } from './settings.ts'
import type { TokenSource } from './token.ts'

export type AmazonOperation = 'getItems' | 'searchItems'

/** One finished call, for metrics. Labels are bounded; nothing of the request is in it. */
export interface UpstreamCall {
  operation: AmazonOperation
  marketplace: string
  /** `ok` or the code of the error. */
  outcome: 'ok' | AmazonError['code']
  durationMs: number
  /** Items that came back. */
  items: number
}
export type UpstreamObserver = (call: UpstreamCall) => void

export interface SearchRequest {
  keywords: string
  /** From 1. */
  page: number
  brand?: string
  /** Minor units. */
  minPrice?: number
  maxPrice?: number
  /** Whole stars, 1 to 4. */
  minReviewsRating?: number
  sortBy?: 'Relevance' | 'Featured' | 'Price:LowToHigh' | 'Price:HighToLow' | 'AvgCustomerReviews'
}

/** What came back. `errors` are failures of single items inside a good answer. */
export interface ItemsAnswer {
  items: Item[]
  errors: PartialError[]
}

/** Everything that a product on the wire can hold. Browse nodes are left out: their one hour is too short. */
const RESOURCES = [
  'itemInfo.title',
  'itemInfo.byLineInfo',
  'itemInfo.features',
  'itemInfo.classifications',
  'itemInfo.productInfo',
  'images.primary.large',
  'images.primary.highRes',
  'offersV2.listings.price',
  'offersV2.listings.availability',
  'offersV2.listings.condition',
  'offersV2.listings.dealDetails',
  'offersV2.listings.isBuyBoxWinner',
  'offersV2.listings.type',
  'customerReviews.count',
  'customerReviews.starRating',
]

export interface AmazonClient {
  /** Sees to a token, so that the next call goes out at once: the pace is measured from then. */
  prepare(signal: AbortSignal): Promise<AmazonResult<string>>
  /** At most ten ASINs. Those that Amazon does not know are missing from the items. */
  getItems(asins: readonly string[], signal: AbortSignal): Promise<AmazonResult<ItemsAnswer>>
  searchItems(request: SearchRequest, signal: AbortSignal): Promise<AmazonResult<ItemsAnswer>>
}

export interface ClientSurroundings {
  fetch: typeof fetch
  timeoutMs: number
  tokens: TokenSource
  observe: UpstreamObserver
  /** Epoch ms. */
  now: () => number
}

/** A client for one marketplace and one set of credentials. */
export function createAmazonClient(settings: AmazonSettings, around: ClientSurroundings): AmazonClient {
  async function call<T>(
    operation: AmazonOperation,
    body: object,
    schema: Parameters<typeof exchange<T>>[1],
    toAnswer: (response: T) => ItemsAnswer,
    signal: AbortSignal,
  ): Promise<AmazonResult<ItemsAnswer>> {
    const startedAt = around.now()
    const answer = await withToken(around.tokens, signal, (token) => {
      const request = toRequest(settings, operation, token, body)
      return exchange(request, schema, { fetch: around.fetch, timeoutMs: around.timeoutMs, signal })
    })
    const result: AmazonResult<ItemsAnswer> = answer.ok ? { ok: true, value: toAnswer(answer.value) } : answer
    around.observe({
      operation,
      marketplace: settings.marketplace,
      outcome: result.ok ? 'ok' : result.error.code,
      durationMs: around.now() - startedAt,
      items: result.ok ? result.value.items.length : 0,
    })
    return result
  }

  return {
    prepare: (signal) => around.tokens.get(signal),
    getItems(asins, signal) {
      if (asins.length === 0 || asins.length > ITEMS_PER_CALL) throw new Error('invariant: 1 to 10 ASINs a call')
      return call(
        'getItems',
        { itemIds: asins, condition: 'New' },
        GetItemsResponse,
        ({ errors, itemsResult, itemResults }) => ({ items: (itemsResult ?? itemResults)?.items ?? [], errors }),
        signal,
      )
    },
    searchItems({ page, ...filters }, signal) {
      return call(
        'searchItems',
        { ...filters, itemPage: page, itemCount: 10, condition: 'New' },
        SearchItemsResponse,
        ({ errors, searchResult }) => ({ items: searchResult?.items ?? [], errors }),
        signal,
      )
    },
  }
}

/** A refused token is renewed once: it may have been revoked. Refused again, the credentials are wrong. */
async function withToken<T>(
  tokens: TokenSource,
  signal: AbortSignal,
  send: (token: string) => Promise<AmazonResult<T>>,
): Promise<AmazonResult<T>> {
  const first = await tokens.get(signal)
  if (!first.ok) return first
  const answer = await send(first.value)
  if (answer.ok || answer.error.code !== 'unauthorized') return answer
  tokens.drop(first.value)
  const second = await tokens.get(signal)
  return second.ok ? send(second.value) : second
}

function toRequest(settings: AmazonSettings, operation: AmazonOperation, token: string, body: object): Request {
  const { version, marketplace, partnerTag, apiUrl } = settings
  return new Request(`${apiUrl}/catalog/v1/${operation}`, {
    method: 'POST',
    headers: {
      Authorization: isFormVersion(version) ? `Bearer ${token}, Version ${version}` : `Bearer ${token}`,
      'Content-Type': 'application/json; charset=utf-8',
      Accept: 'application/json',
      'x-marketplace': marketplace,
    },
    body: JSON.stringify({ partnerTag, ...body, resources: RESOURCES }),
    // A redirect of an API call is a mistake, and following it would hand the token to whoever it points to.
    redirect: 'manual',
  })
}
