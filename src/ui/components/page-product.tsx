/** Says that the talk is also about the product of the shop's page, and lets the shopper end that. */
import { pageProduct } from '../state/page-context.ts'
import { openProduct } from '../state/panels.ts'
import { Icon } from './icon.tsx'

export function PageProduct() {
  const product = pageProduct.value
  if (product === null) return null
  return (
    <p class="page-product">
      <span>
        Asking about{' '}
        <button type="button" class="link-button" onClick={() => openProduct(product)}>
          {product.title}
        </button>{' '}
        on this page
      </span>
      <button type="button" class="icon-button" onClick={() => (pageProduct.value = null)}>
        <Icon name="close" />
        <span class="visually-hidden">Stop asking about the product on this page</span>
      </button>
    </p>
  )
}
