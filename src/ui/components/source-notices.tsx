/** What a source's licence wants said wherever its products stand, beyond what stands at each price and link. */
import { AS_IS_NOTICE, ASSOCIATE_DISCLOSURE, isPaidLink } from '../../shared/disclosures.ts'
import type { Product } from '../../shared/product.ts'

export function SourceNotices({ products }: { products: readonly Pick<Product, 'source' | 'url'>[] }) {
  const isPaid = products.some(({ url }) => isPaidLink(url))
  const isFromAmazon = products.some(({ source }) => source === 'amazon')
  if (!isPaid && !isFromAmazon) return null
  return (
    <div class="source-notices">
      {isPaid && <p>{ASSOCIATE_DISCLOSURE}</p>}
      {isFromAmazon && <p>{AS_IS_NOTICE}</p>}
    </div>
  )
}
