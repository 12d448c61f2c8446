/** What must be said beside an answer: how old prices are, what demo data are, what a source's licence asks for. */
import type { Notice } from '../../../shared/chat.ts'
import type { Product } from '../../../shared/product.ts'
import type { Reply, Turn } from './turn.ts'

const AI = 'SmartShelf is an AI system. It answers from the catalogue and can still misread you.'
const DEMO = 'These are demo products of fictional brands; their prices and ratings are made up.'
const DISCLOSURE = 'As an Amazon Associate I earn from qualifying purchases.'
const PAID_LINK = '(paid link)'
const AS_IS =
  'CERTAIN CONTENT THAT APPEARS ON THIS SITE COMES FROM AMAZON. THIS CONTENT IS PROVIDED ‘AS IS’ AND IS SUBJECT TO ' +
  'CHANGE OR REMOVAL AT ANY TIME.'
const AMAZON_PRICES =
  'Product prices and availability are accurate as of the date/time indicated and are subject to change. Any price and ' +
  'availability information displayed on the relevant Amazon Site(s) at the time of purchase will apply to the purchase ' +
  'of this product.'

/** The notices of a reply. Those about products come only with products. */
export function noticesFor({ products, comparison, relaxed }: Reply, { associateTag }: Turn): Notice[] {
  const shown: Product[] = [...products, ...(comparison?.products ?? [])]
  const amazon = shown.filter(({ source }) => source === 'amazon')
  const notices: Notice[] = [...priceAges(shown)]
  if (shown.some(({ source }) => source === 'demo')) notices.push({ code: 'demo_data', text: DEMO })
  if (amazon.length > 0) notices.push({ code: 'as_is', text: AS_IS })
  if (amazon.length > 0 && associateTag !== null) {
    notices.push({ code: 'associate_disclosure', text: DISCLOSURE }, { code: 'paid_link', text: PAID_LINK })
  }
  if (relaxed.length > 0) notices.push({ code: 'relaxed', text: 'Not everything you asked for could be met.' })
  return [...notices, { code: 'ai', text: AI }]
}

/** One notice with the age of the prices of each source, oldest first. Demo prices have no age that matters. */
function priceAges(products: readonly Product[]): Notice[] {
  const texts = (['import', 'amazon'] as const).flatMap((source) => {
    const ages = products.flatMap((product) => (product.source === source && product.price ? [product.price.asOf] : []))
    if (ages.length === 0) return []
    const oldest = new Date(Math.min(...ages))
    if (source === 'import') return [`Prices as saved on ${formatDate(oldest)} or later.`]
    return [`Prices as of ${formatDate(oldest)}, ${formatTime(oldest)} UTC or later. ${AMAZON_PRICES}`]
  })
  return texts.length === 0 ? [] : [{ code: 'price_as_of', text: texts.join(' ') }]
}

function formatDate(date: Date): string {
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
}

function formatTime(date: Date): string {
  return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' })
}
