/** Puts a product on the shelf or takes it off. */
import type { Product } from '../../shared/product.ts'
import { keepOnShelf, shelf, takeOffShelf } from '../state/shelf.ts'
import { Icon } from './icon.tsx'

export function SaveButton({ product }: { product: Pick<Product, 'id' | 'title'> }) {
  const isSaved = shelf.value.includes(product.id)
  return (
    <button
      type="button"
      class="tool"
      aria-pressed={isSaved}
      onClick={() => (isSaved ? takeOffShelf(product.id) : keepOnShelf(product.id))}
    >
      <Icon name="bookmark" filled={isSaved} />
      {isSaved ? 'Saved' : 'Save'}
      <span class="visually-hidden"> {product.title}</span>
    </button>
  )
}
