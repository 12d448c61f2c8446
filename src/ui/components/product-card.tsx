/** One product of an answer: what it is, what it costs and since when that is known, and why it was picked. */
import { useId } from 'preact/hooks'
import type { ProductCard as Product } from '../../shared/product.ts'
import { selection, toggleSelected } from '../state/selection.ts'
import { openProduct } from '../state/panels.ts'
import { Icon } from './icon.tsx'
import { memo } from './memo.ts'
import { OutLink } from './out-link.tsx'
import { PriceTag } from './price-tag.tsx'
import { ProductPicture } from './product-picture.tsx'
import { RatingStars } from './rating-stars.tsx'
import { SaveButton } from './save-button.tsx'

interface ProductCardProps {
  product: Product
  /** The first of several: it gets the room to say why. */
  isPick: boolean
}

export const ProductCard = memo(function ProductCard({ product, isPick }: ProductCardProps) {
  const titleId = useId()
  return (
    <li class={isPick ? 'card card--pick' : 'card'}>
      <article aria-labelledby={titleId}>
        <ProductPicture product={product} />
        <div class="card-body">
          <div class="card-head">
            <p class="card-brand">
              {isPick && <span class="card-badge">Top pick</span>}
              {product.brand ?? product.categoryPath.at(-1)}
            </p>
            <h3 class="card-title" id={titleId}>
              <button type="button" onClick={() => openProduct(product)}>
                {product.title}
              </button>
            </h3>
            <RatingStars rating={product.rating} />
            <PriceTag product={product} />
          </div>
          <Reasons product={product} />
        </div>
        <Actions product={product} />
      </article>
    </li>
  )
})

function Reasons({ product: { reasons } }: { product: Product }) {
  if (reasons.length === 0) return null
  return (
    <ul class="reasons" aria-label="Why it was picked">
      {reasons.map(({ text }) => (
        <li key={text}>
          <Icon name="check" />
          {text}
        </li>
      ))}
    </ul>
  )
}

function Actions({ product }: { product: Product }) {
  const isSelected = selection.value.some(({ id }) => id === product.id)
  return (
    <div class="card-actions">
      <button type="button" class="tool" aria-pressed={isSelected} onClick={() => toggleSelected(product)}>
        <Icon name={isSelected ? 'check' : 'compare'} />
        Compare
        <span class="visually-hidden"> {product.title}</span>
      </button>
      <button type="button" class="tool" onClick={() => openProduct(product)}>
        <Icon name="info" />
        Details
        <span class="visually-hidden"> of {product.title}</span>
      </button>
      <SaveButton product={product} />
      <OutLink product={product} />
    </div>
  )
}
