/** One product of a grid: the whole of it leads to the product's own page. */
import type { Product } from '../../shared/product.ts'
import { PriceTag } from '../components/price-tag.tsx'
import { ProductPicture } from '../components/product-picture.tsx'
import { RatingStars } from '../components/rating-stars.tsx'
import { productAddress } from '../state/share.ts'

export function GridCard({ product }: { product: Product }) {
  return (
    <li class="grid-card">
      <ProductPicture product={product} />
      <div class="grid-card-body">
        {product.brand !== null && <p class="card-brand">{product.brand}</p>}
        <h2 class="card-title">
          <a href={productAddress(product.id)}>{product.title}</a>
        </h2>
        <RatingStars rating={product.rating} />
        <PriceTag product={product} />
      </div>
    </li>
  )
}
