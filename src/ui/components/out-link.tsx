/** The way to the shop: straight to it, marked as paid where it is. */
import type { Product } from '../../shared/product.ts'
import { Icon } from './icon.tsx'

interface OutLinkProps {
  product: Pick<Product, 'title' | 'url' | 'source'>
  isPaid: boolean
}

export function OutLink({ product: { title, url, source }, isPaid }: OutLinkProps) {
  if (url === null || !/^https?:/.test(url)) return null
  const shop = source === 'amazon' ? 'on Amazon' : `at ${new URL(url).hostname.replace(/^www\./, '')}`
  return (
    <a class="out-link" href={url} target="_blank" rel="sponsored nofollow noopener">
      View {shop}
      <span class="visually-hidden">: {title}, opens in a new tab</span>
      {isPaid && <small> (paid link)</small>}
      <Icon name="out" />
    </a>
  )
}
