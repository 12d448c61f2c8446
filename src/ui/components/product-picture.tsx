/** A product's picture, or its initial where there is none or it does not load. It repeats the title, so it is silent. */
import { useState } from 'preact/hooks'
import type { Product } from '../../shared/product.ts'

type Pictured = Pick<Product, 'title' | 'imageUrl' | 'source' | 'url'>

export function ProductPicture({ product, isLazy = true }: { product: Pictured; isLazy?: boolean }) {
  const { source, url, title, imageUrl } = product
  const [isBroken, setBroken] = useState(false)
  const picture =
    imageUrl === null || isBroken ? (
      <span class="picture-initial">{title.charAt(0)}</span>
    ) : (
      <img
        src={imageUrl}
        alt=""
        width="400"
        height="300"
        loading={isLazy ? 'lazy' : 'eager'}
        decoding="async"
        onError={() => setBroken(true)}
      />
    )
  return (
    <div class={`picture picture--${imageUrl === null || isBroken ? 'none' : source}`} aria-hidden="true">
      {source === 'amazon' && url !== null ? (
        // A picture of Amazon's leads to the page that it is from. The link beside it says where; this one is for hands.
        <a href={url} target="_blank" rel="sponsored nofollow noopener" tabIndex={-1}>
          {picture}
        </a>
      ) : (
        picture
      )}
    </div>
  )
}
