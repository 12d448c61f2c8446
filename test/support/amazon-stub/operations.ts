/** The rules of the Creators API, as far as two operations show them. Pure: a call in, an answer out. */
import { MARKETPLACES } from '../../../src/domain/catalog/marketplaces.ts'
import type { Account } from './account.ts'
import { stubItems, toApiItem, type StubItem } from './catalog.ts'

export interface Call {
  operation: string
  authorization: string
  marketplace: string
  contentType: string
  body: unknown
  /** Epoch ms. */
  now: number
}

export interface Answer {
  status: number
  body: unknown
}

const ITEMS = stubItems()
const REGION_OF: Record<string, string> = { '1': 'NA', '2': 'EU', '3': 'FE' }
const RESOURCE =
  /^(?:itemInfo\.(?:byLineInfo|classifications|features|productInfo|technicalInfo|title)|images\.primary\.(?:small|medium|large|highRes)|offersV2\.listings\.(?:availability|condition|dealDetails|isBuyBoxWinner|merchantInfo|price|type)|customerReviews\.(?:count|starRating)|browseNodeInfo\.browseNodes|parentASIN)$/

function invalid(reason: string, ...fields: string[]): Answer {
  const fieldList = fields.map((name) => ({ name, message: `${name} is not valid` }))
  return { status: 400, body: { type: 'ValidationException', message: 'The request is not valid.', reason, fieldList } }
}

function unauthorized(reason: string): Answer {
  return { status: 401, body: { type: 'UnauthorizedException', message: 'The token is not valid.', reason } }
}

function throttled(retryAfterSeconds: number | null): Answer {
  const body = { type: 'ThrottleException', message: 'The request was denied due to request throttling.' }
  return { status: 429, body: retryAfterSeconds === null ? body : { ...body, retryAfterSeconds } }
}

/** Who calls, may they, and is it not too soon? Null when all is well. Every call that gets this far counts. */
export function checkAccess(account: Account, call: Call): Answer | null {
  const { version } = account
  const [, token = '', stated] = /^Bearer ([^,\s]+)(?:, Version ([\d.]+))?$/.exec(call.authorization) ?? []
  if (token === '') return unauthorized('MissingCredential')
  const endsAt = account.tokens.get(token)
  if (endsAt === undefined) return unauthorized('InvalidToken')
  if (endsAt <= call.now) return unauthorized('TokenExpired')
  if (version.startsWith('2.') ? stated !== version : stated !== undefined) return unauthorized('UnsupportedClient')
  if (!call.contentType.startsWith('application/json')) return invalid('CannotParse')
  const marketplace = MARKETPLACES.find(({ host }) => host === call.marketplace)
  if (marketplace === undefined || marketplace.region !== REGION_OF[version.slice(-1)]) {
    return invalid('FieldValidationFailed', 'x-marketplace')
  }
  if (!account.isEligible) {
    const message = 'Your account does not currently meet the eligibility requirements.'
    return { status: 403, body: { type: 'AccessDeniedException', reason: 'AssociateNotEligible', message } }
  }
  const intervalMs = 1000 / account.requestsPerSecond
  const isEarly = call.now < account.nextCallAt - intervalMs
  if (isEarly || account.callsToday >= account.requestsPerDay) return throttled(account.retryAfterSeconds)
  account.nextCallAt = Math.max(call.now, account.nextCallAt) + intervalMs
  account.callsToday++
  return null
}

/** Answers an operation that access was granted to. */
export function answer(account: Account, call: Call): Answer {
  const { body } = call
  if (typeof body !== 'object' || body === null) return invalid('CannotParse')
  const fields = body as Record<string, unknown>
  if (fields['partnerTag'] !== account.tag) return invalid('InvalidPartnerTag', 'partnerTag')
  const resources = fields['resources']
  if (!Array.isArray(resources) || !resources.every((name) => typeof name === 'string' && RESOURCE.test(name))) {
    return invalid('FieldValidationFailed', 'resources')
  }
  if (call.operation === 'getItems') return getItems(account, call, fields)
  if (call.operation === 'searchItems') return searchItems(account, call, fields)
  return invalid('UnknownOperation')
}

function getItems(account: Account, call: Call, fields: Record<string, unknown>): Answer {
  const ids = fields['itemIds']
  const isValid =
    Array.isArray(ids) &&
    ids.length >= 1 &&
    ids.length <= 10 &&
    ids.every((asin) => typeof asin === 'string' && /^[A-Z0-9]{10}$/.test(asin) && !account.poison.includes(asin))
  if (!isValid) return invalid('FieldValidationFailed', 'itemIds')
  const wanted = [...new Set(ids as string[])]
  const found = wanted.flatMap((asin) => findItem(account, asin) ?? [])
  const missing = wanted.filter((asin) => !found.some((item) => item.asin === asin))
  // Real answers name some of the missing and are silent on others.
  const errors = missing
    .filter((_, i) => i % 2 === 0)
    .map((asin) => ({ code: 'ItemNotAccessible', message: `The ItemId ${asin} is not accessible.` }))
  return {
    status: 200,
    body: {
      ...(errors.length > 0 ? { errors } : {}),
      ...(found.length > 0 ? { [account.itemsKey]: { items: toItems(account, call, found) } } : {}),
    },
  }
}

function searchItems(account: Account, call: Call, fields: Record<string, unknown>): Answer {
  const { keywords, brand, itemPage = 1, itemCount = 10, minPrice, maxPrice, minReviewsRating } = fields
  if (typeof keywords !== 'string' && typeof brand !== 'string') return invalid('FieldValidationFailed', 'keywords')
  if (!isBetween(itemPage, 1, 10)) return invalid('FieldValidationFailed', 'itemPage')
  if (!isBetween(itemCount, 1, 10)) return invalid('FieldValidationFailed', 'itemCount')
  if (minReviewsRating !== undefined && !isBetween(minReviewsRating, 1, 4)) {
    return invalid('FieldValidationFailed', 'minReviewsRating')
  }
  const words = (typeof keywords === 'string' ? keywords : '')
    .toLowerCase()
    .split(/\W+/)
    .filter(Boolean)
    .map((word) => word.replace(/s$/, ''))
  const cents = (item: StubItem) => (item.price ?? 0) * 100
  const found = ITEMS.flatMap(({ asin }) => findItem(account, asin) ?? []).filter(
    (item) =>
      words.every((word) => item.title.toLowerCase().includes(word)) &&
      (typeof brand !== 'string' || item.brand.toLowerCase() === brand.toLowerCase()) &&
      (typeof minPrice !== 'number' || cents(item) >= minPrice) &&
      (typeof maxPrice !== 'number' || cents(item) <= maxPrice) &&
      (typeof minReviewsRating !== 'number' || (item.rating?.value ?? 0) >= minReviewsRating),
  )
  if (found.length === 0) {
    return { status: 200, body: { errors: [{ code: 'NoResults', message: 'No results found for your request.' }] } }
  }
  if (fields['sortBy'] === 'Price:LowToHigh') found.sort((a, b) => cents(a) - cents(b))
  const from = (Number(itemPage) - 1) * Number(itemCount)
  const items = toItems(account, call, found.slice(from, from + Number(itemCount)))
  return {
    status: 200,
    body: { searchResult: { totalResultCount: found.length, searchURL: `https://${call.marketplace}/s`, items } },
  }
}

function findItem(account: Account, asin: string): StubItem | null {
  const item = account.gone.includes(asin) ? undefined : ITEMS.find((candidate) => candidate.asin === asin)
  if (item === undefined) return null
  const price = account.prices[asin]
  return price === undefined ? item : { ...item, price }
}

function toItems(account: Account, { marketplace }: Call, items: readonly StubItem[]): Record<string, unknown>[] {
  const currency = MARKETPLACES.find(({ host }) => host === marketplace)?.currency ?? 'USD'
  return items.map((item) => ({
    ...toApiItem(item, marketplace, account.tag, currency),
    ...account.overrides[item.asin],
  }))
}

function isBetween(value: unknown, low: number, high: number): boolean {
  return Number.isInteger(value) && Number(value) >= low && Number(value) <= high
}
