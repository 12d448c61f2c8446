/** The product of the shop's page that the widget stands on, where the catalogue knows it. */
import { signal } from '@preact/signals'
import type { PageIds } from '../../shared/requests.ts'
import type { Product } from '../../shared/product.ts'
import { findPageProduct } from './api.ts'

/** What the talk is also about, until the shopper says that it is not. */
export const pageProduct = signal<Product | null>(null)

let looked = ''

/** Looks up what the page says of itself. Asked again with the same it changes nothing, also what was dismissed. */
export async function lookAtPage(page: readonly PageIds[]): Promise<void> {
  const key = JSON.stringify(page)
  if (key === looked) return
  looked = key
  pageProduct.value = null
  if (page.length === 0) return
  // A page that is about nothing we know is the common case, and no trouble worth telling.
  const found = await findPageProduct(page).catch(() => null)
  if (looked === key) pageProduct.value = found
}
