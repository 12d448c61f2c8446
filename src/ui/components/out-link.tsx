/** The way to the shop: straight to it, marked as paid where it is. */
import { isPaidLink, PAID_LINK_MARK } from '../../shared/disclosures.ts'
import type { Product } from '../../shared/product.ts'
import { recordEvent } from '../state/events.ts'
import { host as around } from '../state/host.ts'
import { Icon } from './icon.tsx'

interface OutLinkProps {
  product: Pick<Product, 'id' | 'title' | 'url'>
  /** Place in the list it was shown in, from 1. */
  position?: number
}

export function OutLink({ product: { id, title, url }, position }: OutLinkProps) {
  if (url === null || !/^https?:/.test(url)) return null
  const host = new URL(url).hostname.replace(/^www\./, '')
  const shop = /^(?:.+\.)?amazon\.[a-z.]{2,6}$/.test(host) ? 'on Amazon' : `at ${host}`
  return (
    <a
      class="out-link"
      href={url}
      target="_blank"
      rel="sponsored nofollow noopener"
      onClick={(event) => {
        recordEvent('outbound', id, position)
        const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
        if (around.value === null || !isPlain) return
        event.preventDefault()
        around.value.goTo({ id, title, url })
      }}
      onAuxClick={({ button }) => button === 1 && recordEvent('outbound', id, position)}
    >
      View {shop}
      <span class="visually-hidden">
        : {title}
        {around.value === null && ', opens in a new tab'}
      </span>
      {isPaidLink(url) && <small> {PAID_LINK_MARK}</small>}
      <Icon name="out" />
    </a>
  )
}
