/** The way to the shop: straight to it, marked as paid where it is. */
import type { Product } from '../../shared/product.ts'
import { recordEvent } from '../state/events.ts'
import { Icon } from './icon.tsx'

interface OutLinkProps {
  product: Pick<Product, 'id' | 'title' | 'url' | 'source'>
  /** Place in the list it was shown in, from 1. */
  position?: number
  isPaid: boolean
}

export function OutLink({ product: { id, title, url, source }, position, isPaid }: OutLinkProps) {
  if (url === null || !/^https?:/.test(url)) return null
  const shop = source === 'amazon' ? 'on Amazon' : `at ${new URL(url).hostname.replace(/^www\./, '')}`
  return (
    <a
      class="out-link"
      href={url}
      target="_blank"
      rel="sponsored nofollow noopener"
      onClick={() => recordEvent('outbound', id, position)}
      onAuxClick={({ button }) => button === 1 && recordEvent('outbound', id, position)}
    >
      View {shop}
      <span class="visually-hidden">: {title}, opens in a new tab</span>
      {isPaid && <small> (paid link)</small>}
      <Icon name="out" />
    </a>
  )
}
