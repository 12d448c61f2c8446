/** The shelf: what was put aside, with today's prices. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Product } from '../../shared/product.ts'
import { COMPARE_MAX } from '../../shared/limits.ts'
import { findProduct } from '../state/api.ts'
import { ask } from '../state/chat.ts'
import { closePanel, openProduct } from '../state/panels.ts'
import { comparisonRequest } from '../state/selection.ts'
import { type KeptProduct, shelf, takeOffShelf } from '../state/shelf.ts'
import { formatMoney } from '../../domain/wording/money.ts'
import { listAddress, shareLink } from '../state/share.ts'
import { Dialog } from './dialog.tsx'
import { Icon } from './icon.tsx'
import { PriceTag } from './price-tag.tsx'
import { ProductPicture } from './product-picture.tsx'
import { SourceNotices } from './source-notices.tsx'

/** Not in the map: still being looked up. Null: no longer offered. */
type Found = ReadonlyMap<string, Product | null | 'failed'>

export function ShelfPanel() {
  const [found, setFound] = useState<Found>(new Map())
  useEffect(() => {
    for (const { id } of shelf.peek()) {
      findProduct(id)
        .catch(() => 'failed' as const)
        .then((product) => setFound((before) => new Map(before).set(id, product)))
        .catch(() => {}) // Setting state does not fail; the lookup's own failure is handled above.
    }
  }, [])
  const list = useRef<HTMLUListElement>(null)
  /** The place of what was taken off: what comes after it has the focus then, or the list that is empty. */
  const taken = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (taken.current === null) return
    const buttons = list.current?.querySelectorAll<HTMLElement>('.icon-button') ?? []
    ;(buttons[Math.min(taken.current, buttons.length - 1)] ?? list.current)?.focus()
    taken.current = null
  }, [shelf.value])
  const known = shelf.value.flatMap(({ id }) => {
    const product = found.get(id)
    return typeof product === 'object' && product !== null ? [product] : []
  })
  return (
    <Dialog title="Your shelf" kind="drawer-end">
      {shelf.value.length === 0 && (
        <p class="empty">Nothing here yet. Save a product and it waits for you on this device.</p>
      )}
      <ul ref={list} class="shelf-list" tabIndex={-1}>
        {shelf.value.map((kept, index) => (
          <ShelfItem
            key={kept.id}
            kept={kept}
            product={found.get(kept.id)}
            onTake={() => {
              taken.current = index
              takeOffShelf(kept.id)
            }}
          />
        ))}
      </ul>
      <SourceNotices products={known} />
      {known.length >= 2 && (
        <button
          type="button"
          class="button"
          onClick={() => {
            closePanel()
            ask(comparisonRequest(known.slice(0, COMPARE_MAX)))
          }}
        >
          {known.length > COMPARE_MAX ? `Compare the latest ${COMPARE_MAX}` : `Compare all ${known.length}`}
        </button>
      )}
      {known.length > 0 && <ShareShelf ids={known.map(({ id }) => id)} />}
    </Dialog>
  )
}

function ShareShelf({ ids }: { ids: readonly string[] }) {
  const [told, setTold] = useState('')
  const share = () => void shareLink(listAddress('shelf', ids), 'A shelf').then(setTold)
  return (
    <div class="share">
      <button type="button" class="button button--quiet" onClick={share}>
        <Icon name="share" />
        Share this shelf
      </button>
      <p class="fine" role="status">
        {told}
      </p>
    </div>
  )
}

/** What has become of the price since it was saved. */
function PriceChange({ kept: { price: then }, product: { price: now } }: { kept: KeptProduct; product: Product }) {
  if (then === null || now === null || then.currency !== now.currency) return null
  const differenceMinor = now.amountMinor - then.amountMinor
  if (differenceMinor === 0) return <p class="fine">As when you saved it</p>
  const words = `${formatMoney(Math.abs(differenceMinor), now.currency)} ${differenceMinor < 0 ? 'less' : 'more'}`
  return <p class={differenceMinor < 0 ? 'change change--less' : 'change'}>{words} than when you saved it</p>
}

interface ShelfItemProps {
  kept: KeptProduct
  product: Product | null | 'failed' | undefined
  onTake: () => void
}

function ShelfItem({ kept, product, onTake }: ShelfItemProps) {
  const { id } = kept
  const name = typeof product === 'object' && product !== null ? product.title : id
  return (
    <li class="shelf-item">
      {product === undefined && <p class="skeleton skeleton--line">Looking it up…</p>}
      {product === 'failed' && <p>This one cannot be looked up right now.</p>}
      {product === null && <p>A product you saved is no longer offered.</p>}
      {typeof product === 'object' && product !== null && (
        <>
          <ProductPicture product={product} />
          <div>
            <button type="button" class="shelf-title" onClick={() => openProduct(product)}>
              {product.title}
            </button>
            <PriceTag product={product} />
            <PriceChange kept={kept} product={product} />
          </div>
        </>
      )}
      <button type="button" class="icon-button" onClick={onTake}>
        <Icon name="close" />
        <span class="visually-hidden">Take {name} off the shelf</span>
      </button>
    </li>
  )
}
