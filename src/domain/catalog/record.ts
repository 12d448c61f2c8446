/** A catalogue row as sources hand it over and the product store keeps it. */
import type { Product } from '../../shared/product.ts'

/**
 * A product together with what only ranking needs. `popularity` is how many people care, in whatever measure the source
 * uses; null when the source states none and only rating counts tell.
 */
export type CatalogRecord = Product & { popularity: number | null }
