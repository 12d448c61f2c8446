/** Words that the Associates programme wants said, and how long what it gives may be shown. The page needs both. */

/** Stands in every place where a tagged link is offered. */
export const PAID_LINK_MARK = '(paid link)'

export const ASSOCIATE_DISCLOSURE = 'As an Amazon Associate I earn from qualifying purchases.'

/** To the letter, capitals included. */
export const AS_IS_NOTICE =
  "CERTAIN CONTENT THAT APPEARS ON THIS SITE COMES FROM AMAZON. THIS CONTENT IS PROVIDED 'AS IS' AND IS SUBJECT TO " +
  'CHANGE OR REMOVAL AT ANY TIME.'

/** What stands behind "Details" beside a price. `marketplace` is a host such as `www.amazon.de`, or null. */
export function priceDisclaimer(marketplace: string | null): string {
  const site = marketplace === null ? 'the relevant Amazon Site(s)' : marketplace.replace(/^www\.a/, 'A')
  return (
    'Product prices and availability are accurate as of the date/time indicated and are subject to change. Any price ' +
    `and availability information displayed on ${site} at the time of purchase will apply to the purchase of this ` +
    'product.'
  )
}

/** Prices, availability and browse nodes from the API. */
export const AMAZON_OFFER_LIFE_MS = 60 * 60 * 1000
/** Everything else from the API but the ASIN. */
export const AMAZON_CONTENT_LIFE_MS = 24 * 60 * 60 * 1000
/** A time that lies further ahead than this was written by a clock that was wrong. */
export const CLOCK_SKEW_MS = 5 * 60 * 1000

/** Whether what was read at `at` may still be used at `now` (both epoch ms). A time ahead of the clock proves nothing. */
export function isWithinLife(at: number, lifeMs: number, now: number): boolean {
  return at > now - lifeMs && at <= now + CLOCK_SKEW_MS
}

/** Whether a link earns the site's owner something: an Amazon page with a tag. */
export function isPaidLink(url: string | null): boolean {
  if (url === null || !URL.canParse(url)) return false
  const { hostname, searchParams } = new URL(url)
  return /(?:^|\.)amazon\.[a-z.]{2,6}$/.test(hostname) && Boolean(searchParams.get('tag'))
}
