/** What must be said beside products, so that nobody has to remember it. */
import type { Notice } from '../../shared/chat.ts'
import { AS_IS_NOTICE, ASSOCIATE_DISCLOSURE, isPaidLink, priceDisclaimer } from '../../shared/disclosures.ts'
import type { Product } from '../../shared/product.ts'
import { POLICIES } from './sources.ts'

/**
 * The notices that showing these products asks for, in the order in which they are to be read. The paid link and the
 * disclosure come only where a link really carries a tag; the words about prices only where one is shown.
 */
export function toNotices(products: readonly Product[]): Notice[] {
  const notices: Notice[] = []
  if (products.some(({ url }) => isPaidLink(url))) {
    notices.push({ code: 'associate_disclosure', text: ASSOCIATE_DISCLOSURE })
    notices.push({ code: 'paid_link', text: 'Links to Amazon are paid links.' })
  }
  const stamped = products.find(({ source, price }) => POLICIES[source].needsStamp && price !== null)
  if (stamped) notices.push({ code: 'price_as_of', text: priceDisclaimer(stamped.marketplace) })
  if (products.some(({ source }) => POLICIES[source].needsAsIsNotice)) {
    notices.push({ code: 'as_is', text: AS_IS_NOTICE })
  }
  if (products.some(({ source }) => source === 'demo')) {
    notices.push({ code: 'demo_data', text: 'These are demo products, not real offers.' })
  }
  return notices
}
