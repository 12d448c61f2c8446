/** A product's picture, or its initial where there is none or it does not load. It repeats the title, so it is silent. */
import { useState } from 'preact/hooks'
import type { Product } from '../../shared/product.ts'

type Pictured = Pick<Product, 'title' | 'imageUrl' | 'source'>

export function ProductPicture({ product, isLazy = true }: { product: Pictured; isLazy?: boolean }) {
  const [isBroken, setBroken] = useState(false)
  return (
    <div class={`picture picture--${product.source}`} aria-hidden="true">
      {product.imageUrl === null || isBroken ? (
        <span class="picture-initial">{product.title.charAt(0)}</span>
      ) : (
        <img
          src={product.imageUrl}
          alt=""
          width="400"
          height="300"
          loading={isLazy ? 'lazy' : 'eager'}
          decoding="async"
          onError={() => setBroken(true)}
        />
      )}
    </div>
  )
}
