/**
 * What must be said beside products, so that nobody has to remember it: how old prices are, what demo data are, what a
 * source's licence asks for.
 */
import type { Notice } from '../../shared/chat.ts'
import {
  AS_IS_NOTICE,
  ASSOCIATE_DISCLOSURE,
  isPaidLink,
  PAID_LINK_MARK,
  priceDisclaimer,
} from '../../shared/disclosures.ts'
import type { Product } from '../../shared/product.ts'
import { POLICIES } from './sources.ts'

const DEMO = 'These are demo products of fictional brands; their prices and ratings are made up.'

/**
 * The notices that showing these products asks for, in the order in which they are read. The disclosure and the mark of
 * paid links come only where a link earns something: it carries a tag, or it will, because the owner has one.
 */
export function toNotices(products: readonly Product[], associateTag: string | null): Notice[] {
  const notices: Notice[] = priceAges(products)
  if (products.some(({ source }) => source === 'demo')) notices.push({ code: 'demo_data', text: DEMO })
  if (products.some(({ source }) => POLICIES[source].needsAsIsNotice)) {
    notices.push({ code: 'as_is', text: AS_IS_NOTICE })
  }
  const isPaid = ({ source, url }: Product) =>
    isPaidLink(url) || (POLICIES[source].hasSpecialLinks && associateTag !== null)
  if (products.some(isPaid)) {
    notices.push({ code: 'associate_disclosure', text: ASSOCIATE_DISCLOSURE })
    notices.push({ code: 'paid_link', text: PAID_LINK_MARK })
  }
  return notices
}

/** One notice with the age of the prices of each source, oldest first. Demo prices have no age that matters. */
function priceAges(products: readonly Product[]): Notice[] {
  const texts = (['import', 'amazon'] as const).flatMap((source) => {
    const priced = products.filter((product) => product.source === source && product.price !== null)
    const [first] = priced
    if (first === undefined) return []
    const oldest = new Date(Math.min(...priced.map(({ price }) => price?.asOf ?? Number.POSITIVE_INFINITY)))
    if (!POLICIES[source].needsStamp) return [`Prices checked on ${formatDate(oldest)} or later.`]
    const words = priceDisclaimer(first.marketplace)
    return [`Prices as of ${formatDate(oldest)}, ${formatTime(oldest)} UTC or later. ${words}`]
  })
  return texts.length === 0 ? [] : [{ code: 'price_as_of', text: texts.join(' ') }]
}

function formatDate(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}

function formatTime(date: Date): string {
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
}
