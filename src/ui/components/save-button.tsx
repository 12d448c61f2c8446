/** Puts a product on the shelf or takes it off. */
import type { Product } from '../../shared/product.ts'
import { keepOnShelf, priceToKeep, shelf, takeOffShelf } from '../state/shelf.ts'
import { Icon } from './icon.tsx'

export function SaveButton({ product }: { product: Pick<Product, 'id' | 'title' | 'price' | 'source'> }) {
  const isSaved = shelf.value.some(({ id }) => id === product.id)
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={isSaved}
      onClick={() => (isSaved ? takeOffShelf(product.id) : keepOnShelf(product.id, priceToKeep(product)))}
    >
      <Icon name="bookmark" filled={isSaved} />
      {isSaved ? 'Saved' : 'Save'}
      <span class="visually-hidden"> {product.title}</span>
    </button>
  )
}
