/** One product of an answer: what it is, what it costs and since when that is known, and why it was picked. */
import { useId, useRef } from 'preact/hooks'
import type { ProductCard as Product } from '../../shared/product.ts'
import { selection, toggleSelected } from '../state/selection.ts'
import { recordEvent, recordSeen } from '../state/events.ts'
import { openProduct } from '../state/panels.ts'
import { Icon } from './icon.tsx'
import { memo } from './memo.ts'
import { OutLink } from './out-link.tsx'
import { PriceTag } from './price-tag.tsx'
import { ProductPicture } from './product-picture.tsx'
import { RatingStars } from './rating-stars.tsx'
import { SaveButton } from './save-button.tsx'
import { useSeen } from './use-seen.ts'

interface ProductCardProps {
  product: Product
  turnId: string
  /** Its place in the answer, from 1. */
  position: number
  /** The first of several: it gets the room to say why. */
  isPick: boolean
}

export const ProductCard = memo(function ProductCard({ product, turnId, position, isPick }: ProductCardProps) {
  const titleId = useId()
  const item = useRef<HTMLLIElement>(null)
  useSeen(item, () => recordSeen(turnId, product.id, position))
  // Put there by the shop and not by the ranking, and said so.
  const isShopPick = product.reasons.some(({ field }) => field === 'shopPick')
  const open = () => {
    recordEvent('click', product.id, position)
    openProduct(product)
  }
  return (
    <li ref={item} class={isPick ? 'card card--pick' : 'card'}>
      <article aria-labelledby={titleId}>
        <ProductPicture product={product} />
        <div class="card-body">
          <div class="card-head">
            <p class="card-brand">
              {isShopPick && <span class="card-badge">Shop’s pick</span>}
              {isPick && !isShopPick && <span class="card-badge">Top pick</span>}
              {product.brand ?? product.categoryPath.at(-1)}
            </p>
            <h3 class="card-title" id={titleId}>
              <button type="button" onClick={open}>
                {product.title}
              </button>
            </h3>
            <RatingStars rating={product.rating} />
            <PriceTag product={product} />
          </div>
          <Reasons product={product} />
        </div>
        <Actions product={product} position={position} onOpen={open} />
      </article>
    </li>
  )
})

function Reasons({ product: { reasons } }: { product: Product }) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons" aria-label="Why it was picked">
      {reasons.map(({ text, isMet = true }) => (
        <li key={text} class={isMet ? undefined : 'reason--missed'}>
          <Icon name={isMet ? 'check' : 'info'} />
          {text}
        </li>
      ))}
    </ul>
  )
}

interface ActionsProps {
  product: Product
  position: number
  onOpen: () => void
}

function Actions({ product, position, onOpen }: ActionsProps) {
  const isSelected = selection.value.some(({ id }) => id === product.id)
  const tick = () => {
    if (toggleSelected(product)) recordEvent('compare', product.id, position)
  }
  return (
    <div class="card-actions">
      <button type="button" class="tool" aria-pressed={isSelected} onClick={tick}>
        <Icon name={isSelected ? 'check' : 'compare'} />
        Compare
        <span class="visually-hidden"> {product.title}</span>
      </button>
      <button type="button" class="tool" onClick={onOpen}>
        <Icon name="info" />
        Details
        <span class="visually-hidden"> of {product.title}</span>
      </button>
      <SaveButton product={product} />
      <OutLink product={product} position={position} />
    </div>
  )
}
